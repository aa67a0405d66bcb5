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
    /// The further records of the committee, in the order in which they were accepted: later editions (renewed shares) and later generations of its key.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub further_ceremonies: Vec<serde_json::Value>,
    /// The organisers who were registered on the day of the export.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisers: Vec<Organiser>,
    /// The keys of authorities that two organisers approved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<ApprovedRecipient>,
}

/// An organiser, with the key by which acts are approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organiser {
    /// The organiser's name.
    pub name: String,
    /// The public approval key (Ed25519), 32 bytes in hexadecimal.
    pub key: String,
}

/// The key of a Member State's authority, as it was confirmed and approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApprovedRecipient {
    /// The Member State whose package is made for it.
    pub state: MemberState,
    /// What kind of key it is.
    pub kind: String,
    /// The file that the authority gave, byte for byte, in Base64.
    pub file: String,
    /// The thumbprint that was read out over the second channel.
    pub thumbprint: String,
    /// How it was confirmed.
    pub channel: String,
    /// The day on which it was accepted.
    pub accepted: Date,
    /// The slips of the organisers who approved it, as text; none where none were needed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub approvals: Vec<String>,
}

impl ApprovedRecipient {
    /// The file that the authority gave; nothing when the field was tampered with.
    #[must_use]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        data_encoding::BASE64.decode(self.file.as_bytes()).ok()
    }
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
