//! Custody of the committee's key, on a computer without network: the ceremony, the renewal of its shares, the check of one share alone, and the answer
//! to a rehearsal.
//!
//! A ceremony leaves files and nothing else: the public record and a sheet about it, and for each custodian a share and a printed sheet. They are written
//! whole or not at all; the record comes last, so that a directory that holds it holds everything. The key itself is never written. What this module
//! does not do: it asks nobody anything, and knows neither terminals nor pages.

mod error;
mod files;
mod rehearsal;
mod shares;
pub mod sheets;

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Serialize;
use zeroize::Zeroizing;

use crate::crypto::Entropy;
use crate::crypto::ceremony::{self, Ceremony, CeremonyRecord, Terms};
use crate::crypto::share::RecoveryShare;
use crate::domain::{Date, Language};

pub use error::CustodyError;
pub use files::{is_free, write_sheet};
pub use rehearsal::{Answered, answer_rehearsal};
pub use shares::{Checked, FiledShare, RECORD_FILE, check, read_record, read_share, record_beside, write_share};

/// What is asked of a ceremony or a renewal.
#[derive(Debug)]
pub struct Plan {
    /// How many shares to make.
    pub shares: u8,
    /// How many open the collection.
    pub quorum: u8,
    /// The day.
    pub date: Date,
    /// The custodians, in the order of their shares; those that are missing have no name and read English.
    pub custodians: Vec<Custodian>,
    /// Whether sheets are made for printing.
    pub sheets: bool,
}

/// Somebody who keeps a share.
pub struct Custodian {
    /// The name that stands on the sheet; nobody else is told.
    pub name: Option<String>,
    /// The language of the sheet.
    pub language: Language,
    /// What the share's file is locked with.
    pub passphrase: Option<Zeroizing<String>>,
}

impl Default for Custodian {
    fn default() -> Self {
        Self {
            name: None,
            language: Language::En,
            passphrase: None,
        }
    }
}

impl fmt::Debug for Custodian {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Custodian")
    }
}

/// What a ceremony left.
#[derive(Debug, Serialize)]
pub struct Held {
    /// The public record, for the server.
    pub committee: PathBuf,
    /// The sheet about it.
    pub committee_sheet: Option<PathBuf>,
    /// The custodians' shares, by number.
    pub shares: Vec<PathBuf>,
    /// Their sheets, by number.
    pub sheets: Vec<PathBuf>,
    /// The numbers of the shares that lie under a passphrase.
    pub locked: Vec<u8>,
    /// How many of them open.
    pub quorum: u8,
    /// The generation of the key.
    pub generation: u32,
    /// The edition of its shares.
    pub edition: u32,
    /// How this set of shares is called.
    pub set: String,
    /// The thumbprint of the committee's key.
    pub thumbprint: String,
    /// The thumbprint of the key that signs the record and, after opening, the packages.
    pub signer: String,
    /// Whether the loss of a single share loses everything.
    pub no_share_to_spare: bool,
}

/// Holds a ceremony for the committee's `generation` of keys, and writes its files into a directory that is not there yet, or empty: all or none.
///
/// # Errors
///
/// When the numbers fit not, or the files cannot be written.
pub fn hold(out: &Path, plan: &Plan, generation: u32, entropy: &mut dyn Entropy) -> Result<Held, CustodyError> {
    plan.check()?;
    is_free(out)?;
    let date = plan.date.to_string();
    let ceremony = ceremony::perform_generation(generation, plan.terms(&date), entropy)?;
    keep(out, plan, &ceremony, entropy)
}

/// Deals new shares for the key of a `record`, from a quorum of its shares, and writes them as [`hold`] does. The older shares still open.
///
/// # Errors
///
/// When the shares do not put the record's key together, and as for [`hold`].
pub fn renew(
    out: &Path,
    plan: &Plan,
    record: &CeremonyRecord,
    shares: &[RecoveryShare],
    entropy: &mut dyn Entropy,
) -> Result<Held, CustodyError> {
    plan.check()?;
    is_free(out)?;
    let date = plan.date.to_string();
    let key = record.join(shares)?;
    let ceremony = ceremony::renew(&key, record, plan.terms(&date), entropy)?;
    drop(key);
    keep(out, plan, &ceremony, entropy)
}

fn keep(out: &Path, plan: &Plan, ceremony: &Ceremony, entropy: &mut dyn Entropy) -> Result<Held, CustodyError> {
    let written = files::write(out, plan, ceremony, entropy)?;
    let record = &ceremony.record;
    let locked = (1..).zip(&plan.custodians);
    Ok(Held {
        committee: written.committee,
        committee_sheet: written.committee_sheet,
        shares: written.shares,
        sheets: written.sheets,
        locked: locked
            .filter(|(_, custodian)| custodian.passphrase.is_some())
            .map(|(number, _)| number)
            .collect(),
        quorum: record.quorum,
        generation: record.generation,
        edition: record.edition,
        set: record.set_name(),
        thumbprint: record.thumbprint().to_string(),
        signer: record.signer_public().thumbprint().to_string(),
        no_share_to_spare: record.shares == record.quorum,
    })
}

impl Plan {
    fn terms<'a>(&self, date: &'a str) -> Terms<'a> {
        Terms {
            shares: self.shares,
            quorum: self.quorum,
            date,
        }
    }

    fn check(&self) -> Result<(), CustodyError> {
        if self.custodians.len() > usize::from(self.shares) {
            return Err(CustodyError::TooManyCustodians {
                named: self.custodians.len(),
                shares: self.shares,
            });
        }
        self.custodians.iter().try_for_each(Custodian::check)
    }
}

impl Custodian {
    /// Whether the name can be printed.
    fn check(&self) -> Result<(), CustodyError> {
        let printable = |name: &str| {
            !name.trim().is_empty() && name.chars().count() <= LONGEST_NAME && !name.chars().any(char::is_control)
        };
        match &self.name {
            Some(name) if !printable(name) => Err(CustodyError::Name),
            _ => Ok(()),
        }
    }
}

/// Characters of a custodian's name.
const LONGEST_NAME: usize = 80;

#[cfg(test)]
mod tests;
