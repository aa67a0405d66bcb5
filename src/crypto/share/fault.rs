//! Why a share is refused: each a sentence, and what to do.

use crate::crypto::typed::groups::{Mistyped, WrongGroups};

/// Why a share's text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ShareFault {
    /// The text is none of ours.
    #[error("this is not a recovery share")]
    NotAShare,
    /// The check sum does not match: something was mistyped or damaged.
    #[error("this recovery share is damaged or was mistyped")]
    Damaged,
    /// These groups are mistyped or damaged.
    #[error("this recovery share is damaged or was mistyped in {0}")]
    Groups(WrongGroups),
    /// Groups are missing, or there are too many.
    #[error("there are {given} groups where a recovery share has {expected}")]
    GroupCount {
        /// How many there are.
        given: usize,
        /// How many a share has.
        expected: usize,
    },
    /// The share belongs to another ceremony, or to another edition of the shares.
    #[error("share {number} was made by another ceremony than this record")]
    Foreign {
        /// The share's number.
        number: u8,
    },
    /// The share is under a passphrase.
    #[error("this recovery share is locked with a passphrase")]
    Locked,
    /// The passphrase is another.
    #[error("this passphrase does not open the recovery share")]
    Passphrase,
    /// The passphrase would cost more than any of ours does.
    #[error("this locked recovery share asks for more memory or time than any that a ceremony makes")]
    TooCostly,
}

impl ShareFault {
    /// What to do about it.
    #[must_use]
    pub fn advice(self) -> &'static str {
        match self {
            Self::NotAShare => "name the file that the ceremony wrote for a custodian",
            Self::Damaged => "compare it with the printed sheet, line by line, or take another custodian's share",
            Self::Groups(_) => "compare with the printed sheet there; O and 0 are the same, and so are I, L and 1",
            Self::GroupCount { .. } => "type all groups of the printed sheet, in their order",
            Self::Foreign { .. } => "take the record of its own ceremony, or a share of the newest edition",
            Self::Locked => "unlock it with `cista share unlock`, or type the printed sheet",
            Self::Passphrase => "try again, or type the printed sheet, which needs no passphrase",
            Self::TooCostly => "do not use it, and type the printed sheet",
        }
    }
}

impl From<Mistyped> for ShareFault {
    fn from(fault: Mistyped) -> Self {
        match fault {
            Mistyped::Groups(wrong) => Self::Groups(wrong),
            Mistyped::Number { given, expected } => Self::GroupCount { given, expected },
        }
    }
}
