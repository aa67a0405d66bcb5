//! What can be wrong with a collection file, each in a sentence that says what to do.

use std::{fmt, io};

/// A fault of a collection file, with the file's name.
#[derive(Debug)]
pub struct CollectionError {
    /// The file as the user named it.
    pub file: String,
    /// What is wrong with it.
    pub fault: Fault,
}

impl fmt::Display for CollectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.file, self.fault)
    }
}

impl std::error::Error for CollectionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.fault {
            Fault::Read(error) | Fault::Write(error) => Some(error),
            _ => None,
        }
    }
}

/// What is wrong; the text continues a sentence that begins with the file's name.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The file ends before its manifest does.
    #[error(
        "is half-written (it ends at byte {at}): copy it again from where it was written, or export the collection again"
    )]
    HalfWritten {
        /// Where the file ends.
        at: u64,
    },
    /// The first bytes are those of something else.
    #[error("is not a collection: choose the file that `cista export` wrote")]
    NotACollection,
    /// The version byte is unknown.
    #[error("is a collection of format version {0}, which this version of cista does not read: use a newer one")]
    Version(u8),
    /// A frame of unknown kind.
    #[error("holds something unknown at byte {at}: copy it again, or export the collection again")]
    UnknownFrame {
        /// Where the frame begins.
        at: u64,
    },
    /// A frame claims to be longer than any of its kind may be.
    #[error(
        "claims a {frame} of {length} bytes at byte {at}, more than any has: copy it again, or export the collection again"
    )]
    TooLong {
        /// The kind of the frame.
        frame: &'static str,
        /// Where the frame begins.
        at: u64,
        /// The length that it claims.
        length: u32,
    },
    /// A frame of a kind that may not stand here.
    #[error("has a {frame} out of place at byte {at}: copy it again, or export the collection again")]
    OutOfPlace {
        /// The kind of the frame.
        frame: &'static str,
        /// Where the frame begins.
        at: u64,
    },
    /// A record or tombstone whose name does not come after the one before, or was there already.
    #[error("names a {frame} twice or out of order at byte {at}: export the collection again")]
    OutOfOrder {
        /// The kind of the frame.
        frame: &'static str,
        /// Where the frame begins.
        at: u64,
    },
    /// A body that is not what its kind asks for.
    #[error("has a malformed {frame} at byte {at}: copy it again, or export the collection again")]
    Malformed {
        /// The kind of the frame.
        frame: &'static str,
        /// Where the frame begins.
        at: u64,
    },
    /// Something follows the manifest.
    #[error("goes on after its manifest (from byte {at}): copy it again, or export the collection again")]
    Junk {
        /// Where the manifest ends.
        at: u64,
    },
    /// The digest in the manifest is not that of the file.
    #[error(
        "was changed or damaged after it was written: copy it again from where it was written, or export the collection again"
    )]
    Digest,
    /// The manifest counts something else than the file holds.
    #[error("does not hold what its manifest counts: export the collection again")]
    Counts,
    /// The operating system could not read.
    #[error("cannot be read: check the medium and try again")]
    Read(#[source] io::Error),
    /// The operating system could not write.
    #[error("cannot be written: check the free space and the permissions, and try again")]
    Write(#[source] io::Error),
}

impl Fault {
    /// Names the file.
    #[must_use]
    pub fn of(self, file: &str) -> CollectionError {
        CollectionError {
            file: file.to_owned(),
            fault: self,
        }
    }
}
