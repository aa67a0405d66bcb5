//! What can go wrong with the store, as its callers tell it apart.

use std::io;

/// A failure of the store. None of its texts holds anything of a record.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file system has no space left; nothing of the transaction was written.
    #[error("the disk of the store is full")]
    DiskFull,
    /// Another process has the store open.
    #[error("another process has the store open")]
    InUse,
    /// The file is damaged or is no store.
    #[error("the store is damaged or is not a store of ours")]
    Corrupt(#[source] redb::Error),
    /// The store was written by a newer version.
    #[error("the store has version {found}; this program reads version {known}")]
    NewerVersion {
        /// The version found in the file.
        found: u32,
        /// The version that this program writes.
        known: u32,
    },
    /// A record does not open under the erasure key, or has an unknown layout.
    #[error("a record of the store does not open under this instance's erasure key")]
    Record,
    /// Reading or writing failed; the store was closed and will be opened again.
    #[error("reading or writing the store failed")]
    Failed(#[source] redb::Error),
    /// A file beside the store could not be made, renamed or synchronised.
    #[error("a file of the store could not be written")]
    File(#[source] io::Error),
    /// The store is closed after a failure and not yet open again.
    #[error("the store is closed after a failure")]
    Closed,
}

impl<E: Into<redb::Error>> From<E> for StoreError {
    fn from(error: E) -> Self {
        match error.into() {
            redb::Error::Io(cause) if is_full(&cause) => Self::DiskFull,
            redb::Error::DatabaseAlreadyOpen => Self::InUse,
            corrupt @ (redb::Error::Corrupted(_) | redb::Error::UpgradeRequired(_)) => Self::Corrupt(corrupt),
            redb::Error::Io(cause) if cause.kind() == io::ErrorKind::InvalidData => {
                Self::Corrupt(redb::Error::Io(cause))
            }
            other => Self::Failed(other),
        }
    }
}

fn is_full(cause: &io::Error) -> bool {
    matches!(
        cause.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
    )
}
