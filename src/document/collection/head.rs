//! The head of a collection: what is being collected, by which instance, and how much of it this file holds.

use serde::{Deserialize, Serialize};

use crate::domain::{Date, Initiative, MemberState, Regime};

/// The first frame's JSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The instance's identity, 16 bytes in hexadecimal.
    pub instance: String,
    /// The instance's name.
    pub name: String,
    /// The phase in which the export was made.
    pub phase: String,
    /// Whether the submissions are a rehearsal's.
    pub rehearsal: bool,
    /// The regime under which the initiative was registered.
    pub regime: Regime,
    /// Which part of the collection the file holds.
    pub scope: Scope,
    /// The day of the export.
    pub exported: Date,
    /// The initiative as it was registered.
    pub initiative: Initiative,
    /// The public record of the ceremony that made the committee key.
    pub ceremony: serde_json::Value,
    /// The versions of the statutory texts that signatories were shown.
    pub statutory_versions: Vec<String>,
    /// The version of the software that wrote the file.
    pub software: String,
}

/// Which part of a collection is exported; nothing set means the whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// Only this Member State.
    pub state: Option<MemberState>,
    /// Only submissions of this day and later.
    pub from: Option<Date>,
    /// Only submissions of this day and earlier.
    pub to: Option<Date>,
}
