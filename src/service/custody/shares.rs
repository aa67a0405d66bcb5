//! A share alone: read, checked and written again, without anybody else's.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::CustodyError;
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::share::{LockedShare, RecoveryShare, ShareFault};
use crate::host::files::{self, PRIVATE};
use crate::service::small_file;

pub use crate::service::verify::RECORD_FILE;

/// A share as it lies in a file.
#[derive(Debug)]
pub enum FiledShare {
    /// Ready.
    Open(RecoveryShare),
    /// Under its custodian's passphrase.
    Locked(LockedShare),
}

/// Reads a share's file, locked or not, or the text of its QR code.
///
/// # Errors
///
/// When the file cannot be read, or is no share, or a damaged one.
pub fn read_share(path: &Path) -> Result<FiledShare, CustodyError> {
    let text = small_file::read(path).map_err(|source| unreadable(path, source))?;
    let read = match RecoveryShare::parse(&text) {
        Ok(share) => Ok(FiledShare::Open(share)),
        Err(ShareFault::Locked) => LockedShare::parse(&text).map(FiledShare::Locked),
        Err(fault) => Err(fault),
    };
    read.map_err(|fault| CustodyError::Share {
        file: path.display().to_string(),
        fault,
    })
}

/// Reads a ceremony's record: its file, or the text of its QR code.
///
/// # Errors
///
/// When the file cannot be read, or is no record, or a changed one.
pub fn read_record(path: &Path) -> Result<CeremonyRecord, CustodyError> {
    let text = small_file::read(path).map_err(|source| unreadable(path, source))?;
    CeremonyRecord::parse(&text).map_err(|_| CustodyError::Record {
        file: path.display().to_string(),
    })
}

/// Where the record of a share's ceremony would lie: beside it; none when nothing is there.
#[must_use]
pub fn record_beside(share: &Path) -> Option<PathBuf> {
    let beside = share.with_file_name(RECORD_FILE);
    beside.is_file().then_some(beside)
}

/// Writes a share under a new name, whole, for its owner only.
///
/// # Errors
///
/// When something has that name, or it cannot be written.
pub fn write_share(path: &Path, text: &str) -> Result<(), CustodyError> {
    write_new(path, text.as_bytes())
}

/// Writes something secret under a name that nothing has.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), CustodyError> {
    let place = || path.display().to_string();
    if path.symlink_metadata().is_ok() {
        return Err(CustodyError::Occupied { file: place() });
    }
    files::write_whole(path, bytes, PRIVATE).map_err(|source| CustodyError::Write { place: place(), source })
}

fn unreadable(path: &Path, source: std::io::Error) -> CustodyError {
    CustodyError::Read {
        file: path.display().to_string(),
        source,
    }
}

//------------ Checked

/// A share that is right, and what it says of itself besides its secret.
#[derive(Debug, Clone, Serialize)]
pub struct Checked {
    /// The share's number.
    pub number: u8,
    /// How many shares were made.
    pub shares: u8,
    /// How many open a collection.
    pub quorum: u8,
    /// How its set of shares is called.
    pub set: String,
    /// The thumbprint of the committee's key.
    pub committee: String,
    /// The generation of the key and the edition of its shares, when the ceremony's record was at hand.
    pub record: Option<CheckedBy>,
}

/// The record against which a share was checked.
#[derive(Debug, Clone, Serialize)]
pub struct CheckedBy {
    /// The generation of the key.
    pub generation: u32,
    /// The edition of its shares.
    pub edition: u32,
    /// The day of the ceremony or renewal.
    pub date: String,
}

/// Checks a share alone: against the record of its ceremony when there is one; its own check sum was verified when it was read.
///
/// # Errors
///
/// When the record knows another share under its number, or none of its set.
pub fn check(share: &RecoveryShare, record: Option<&CeremonyRecord>) -> Result<Checked, CustodyError> {
    if let Some(record) = record {
        record.check(share)?;
    }
    Ok(Checked {
        number: share.number,
        shares: share.shares,
        quorum: share.quorum,
        set: data_encoding::HEXLOWER.encode(&share.set[..4]),
        committee: share.committee.to_string(),
        record: record.map(|record| CheckedBy {
            generation: record.generation,
            edition: record.edition,
            date: record.date.clone(),
        }),
    })
}
