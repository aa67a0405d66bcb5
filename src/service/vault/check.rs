//! A custodian looks at a share alone, against the public record.

use super::tray::{Entry, Tray, TrayFault};
use crate::crypto::ceremony::CeremonyRecord;

/// A share that is as the ceremony made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Its number.
    pub number: u8,
    /// How many were made.
    pub shares: u8,
    /// The thumbprint of the committee's key.
    pub thumbprint: String,
}

/// Why nothing can be said, or nothing good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckFault {
    /// The record is none, or was changed.
    Record,
    /// The share was not accepted.
    Share(TrayFault),
}

/// Checks one share against a record. The share is wiped before this returns.
///
/// # Errors
///
/// When the record or the share is refused.
pub fn check(record: &[u8], entry: Entry<'_>) -> Result<Checked, CheckFault> {
    let record = read_record(record).ok_or(CheckFault::Record)?;
    let (shares, thumbprint) = (record.shares, record.thumbprint().to_string());
    let share = Tray::new(vec![record]).look(entry).map_err(CheckFault::Share)?;
    Ok(Checked {
        number: share.number,
        shares,
        thumbprint,
    })
}

/// Reads the public record of a ceremony: its file, or what a scanner read from its code.
pub(super) fn read_record(bytes: &[u8]) -> Option<CeremonyRecord> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= LONGEST)?;
    CeremonyRecord::from_json(text)
        .or_else(|_| CeremonyRecord::from_qr(text.trim()))
        .ok()
}

/// A record has some eight kilobytes.
const LONGEST: usize = 64 << 10;
