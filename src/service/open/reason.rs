//! Why a single submission gives no statement. Such a submission is named in the manifest; it stops nothing.

use serde::{Deserialize, Serialize};

use crate::crypto::record::RecordName;

/// The class of reason. More is not said, since the sealed parts of a statement that does not open are somebody's bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The collection holds no header for the record's epoch.
    UnknownEpoch,
    /// The epoch's header was not signed by the appliance.
    UnsignedEpoch,
    /// The epoch was made by another instance, under another regime, or for another committee key.
    ForeignEpoch,
    /// The sealed bytes do not open: changed, or sealed for something else.
    DoesNotOpen,
    /// What opened is no statement.
    NotAStatement,
    /// The regime has no form for the Member State on that day, or what was signed does not fit it.
    NoForm,
    /// The collection also says that the submission was withdrawn.
    Withdrawn,
}

/// A submission that gives no statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// The record's name.
    pub record: String,
    /// Why.
    pub reason: Reason,
}

impl Failure {
    /// Names a record and the reason.
    #[must_use]
    pub fn new(record: RecordName, reason: Reason) -> Self {
        Self {
            record: record.to_string(),
            reason,
        }
    }
}
