//! The rehearsal of the committee's key: the appliance seals random bytes as it seals a statement, and only a quorum can say which they were.
//!
//! The appliance writes a [`RehearsalFile`] and keeps a hash of the bytes. Offline, k custodians put the key together, open the file, and write an
//! [`Answer`], signed by what only the whole key gives. Nothing of a rehearsal is stored among the submissions, and nothing of it is counted. Both files are
//! drawn in `src/manual/formats.md`.

mod answer;
mod file;

pub use answer::Answer;
pub use file::{NonceHash, RehearsalFile, Stage};

use super::ceremony::JoinFault;

/// Why a rehearsal does not succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RehearsalFault {
    /// The file is none, or was changed.
    #[error("this is not a rehearsal file, or it was changed: copy it from the server again")]
    File,
    /// The shares do not make the key.
    #[error(transparent)]
    Shares(#[from] JoinFault),
    /// The statement does not open with the key that the shares make.
    #[error(
        "the test statement does not open with these shares: what the server sealed to is not this committee's key"
    )]
    Statement,
    /// The answer is none, or was changed.
    #[error("this is not the answer to a rehearsal, or it was changed: make it again where the shares are")]
    Answer,
}

#[cfg(test)]
mod tests;
