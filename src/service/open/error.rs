//! Why a collection could not be opened: each a sentence that names the file and says what to do.

use std::io;

use crate::crypto::share::ShareFault;
use crate::document::lock::RecipientFault;
use crate::document::pdf::PdfFault;
use crate::domain::MemberState;
use crate::service::approval::ApprovalError;
use crate::service::examine::ExamineError;

/// A failure to open a collection. Nothing was written when it is told.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The collection itself is refused.
    #[error(transparent)]
    Collection(#[from] ExamineError),
    /// A file that was named cannot be read.
    #[error("{file} cannot be read: check the path and the permissions")]
    Read {
        /// The file.
        file: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A file given as a share is none, or was damaged.
    #[error("{file}: {fault}; {}", .fault.advice())]
    Share {
        /// The file.
        file: String,
        /// What is wrong with it.
        fault: ShareFault,
    },
    /// The share belongs to another committee key.
    #[error(
        "{file} holds share {number} of another committee key than the one {collection} is sealed to: take the share of this collection's ceremony"
    )]
    ForeignShare {
        /// The share's file.
        file: String,
        /// The share's number.
        number: u8,
        /// The collection.
        collection: String,
    },
    /// The share is not the one that the ceremony made.
    #[error(
        "{file} is not the share {number} that the ceremony made: ask its custodian for the original, or take another custodian's share"
    )]
    WrongShare {
        /// The share's file.
        file: String,
        /// The share's number.
        number: u8,
    },
    /// A ceremony's record is of none of the committee's keys.
    #[error(
        "the record of the key {thumbprint} is not of a key that {collection} is sealed to: leave --committee out, or name this committee's record"
    )]
    ForeignRecord {
        /// The collection.
        collection: String,
        /// The key's thumbprint.
        thumbprint: String,
    },
    /// The same share came twice.
    #[error(
        "{file} holds share {number}, which was given already: each share counts once, so name another custodian's"
    )]
    RepeatedShare {
        /// The share's file.
        file: String,
        /// The share's number.
        number: u8,
    },
    /// Too few shares were given.
    #[error(
        "{collection} opens with {quorum} shares and {given} were given: add those of more custodians, each with --share"
    )]
    TooFewShares {
        /// The collection.
        collection: String,
        /// How many were given.
        given: usize,
        /// How many are needed.
        quorum: u8,
    },
    /// Too few shares of one of several keys were given.
    #[error(
        "{collection} is sealed to generation {generation} of the committee's key too, which opens with {quorum} shares of one edition: {missing} more of its shares \
         are missing (edition {edition}, set {set}); add them, each with --share"
    )]
    MissingQuorum {
        /// The collection.
        collection: String,
        /// The generation of the key.
        generation: u32,
        /// The edition of the shares that has the most.
        edition: u32,
        /// The name of that edition's set.
        set: String,
        /// How many shares are needed.
        quorum: u8,
        /// How many are missing.
        missing: usize,
    },
    /// The shares are right one by one, and still make another key.
    #[error(
        "the shares do not make the key that {collection} is sealed to: the collection's ceremony record is not that of these shares"
    )]
    Mismatch {
        /// The collection.
        collection: String,
    },
    /// A file of recipients is refused.
    #[error("{file} (for {state}): {fault}; ask the authority for its key")]
    Recipients {
        /// The file.
        file: String,
        /// The State whose authority it should name.
        state: MemberState,
        /// What is wrong with it.
        fault: RecipientFault,
    },
    /// A live collection is written in the clear only when two organisers approve.
    #[error(transparent)]
    NotApproved(#[from] ApprovalError),
    /// The directory for the packages holds something already.
    #[error("{directory} is not empty: name a directory that does not exist yet")]
    NotEmpty {
        /// The directory.
        directory: String,
    },
    /// A paper or a PDF of statements cannot be made, which is a fault of this program.
    #[error(
        "a PDF of a package cannot be made: open without (--format xml,csv --no-papers), and report this with the version of cista"
    )]
    Paper(#[source] PdfFault),
    /// A package cannot be written.
    #[error(
        "{file} cannot be written: check the directory above it, the free space and the permissions, and open the collection again"
    )]
    Write {
        /// The file or directory.
        file: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A record that opened before does not open any more.
    #[error("{file} changed while it was being read: copy it to a disk of this computer and open it there")]
    Changed {
        /// The collection.
        file: String,
    },
    /// The numbers do not add up, which is a fault of this program.
    #[error(
        "the submissions of {state} do not add up ({accounted} of {submissions}): nothing was written; report this with the version of cista"
    )]
    Unaccounted {
        /// The State.
        state: MemberState,
        /// How many were accounted for.
        accounted: u64,
        /// How many there are.
        submissions: u64,
    },
}
