//! Why something about shares was not done: each a sentence that names the file and says what to do.

use std::io;

use crate::crypto::Unsealing;
use crate::crypto::ceremony::{CeremonyFault, JoinFault};
use crate::crypto::rehearsal::RehearsalFault;
use crate::crypto::share::ShareFault;
use crate::document::pdf::PdfFault;

/// A failure in the custody of a key. Nothing was written when it is told.
#[derive(Debug, thiserror::Error)]
pub enum CustodyError {
    /// The numbers of a ceremony fit not.
    #[error(transparent)]
    Ceremony(#[from] CeremonyFault),
    /// There are more custodians than shares.
    #[error("{named} custodians are named for {shares} shares: make more shares, or name fewer")]
    TooManyCustodians {
        /// How many are named.
        named: usize,
        /// How many shares there are.
        shares: u8,
    },
    /// A custodian's name is none.
    #[error("a custodian's name has at most 80 characters, all of which can be printed")]
    Name,
    /// The directory holds something already.
    #[error("{directory} is not empty: choose another directory.")]
    NotEmpty {
        /// The directory.
        directory: String,
    },
    /// A file exists already.
    #[error("{file} is there already: choose another name")]
    Occupied {
        /// The file.
        file: String,
    },
    /// Something cannot be written.
    #[error("{place} cannot be written: {source}. Choose another directory.")]
    Write {
        /// The file or directory.
        place: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// Something cannot be read.
    #[error("{file} cannot be read: check the path and the permissions")]
    Read {
        /// The file.
        file: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A share is refused.
    #[error("{file}: {fault}; {}", .fault.advice())]
    Share {
        /// The file, or what stands for it.
        file: String,
        /// What is wrong.
        fault: ShareFault,
    },
    /// A ceremony's record is refused.
    #[error("{file} is not the record of a key ceremony, or was changed: use committee.json as the ceremony wrote it")]
    Record {
        /// The file.
        file: String,
    },
    /// The shares do not put the key together.
    #[error("{fault}; {}", advice(.fault))]
    Join {
        /// What is wrong.
        #[from]
        fault: JoinFault,
    },
    /// A passphrase could not be used.
    #[error(
        "there is too little memory to lock a share with a passphrase: close other programs, or use a larger computer"
    )]
    Memory(#[from] Unsealing),
    /// A sheet cannot be drawn.
    #[error("a sheet cannot be drawn: hold the ceremony again without names, and report the fault")]
    Sheet(#[from] PdfFault),
    /// A rehearsal is not answered.
    #[error(transparent)]
    Rehearsal(#[from] RehearsalFault),
}

/// What to do when shares do not fit together.
fn advice(fault: &JoinFault) -> &'static str {
    match fault {
        JoinFault::Foreign { .. } => "take the record of its own ceremony, or shares that were made together",
        JoinFault::Wrong { .. } => "compare it with its printed sheet, and tell the organisers",
        JoinFault::Repeated { .. } => "name each share once",
        JoinFault::TooFew { .. } => "fetch more custodians",
        JoinFault::Mismatch => "take the record that the ceremony wrote",
    }
}
