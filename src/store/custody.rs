//! What an instance keeps about its keys and its people: who its organisers are, the committee's records, authorities' keys, dates of shares, approvals.
//!
//! ```text
//! custody  shelf (1) ‖ name → value
//! ```
//!
//! A change comes with its entry of the audit trail, in one transaction: what changed was noted, and what was noted changed. What a value holds is the
//! use cases' affair; nothing of a signatory is among it.

use std::collections::BTreeMap;

use super::error::StoreError;
use super::ledger::Ledger;
use super::snapshot::Snapshot;
use super::tables::CUSTODY;
use super::writer::{Refusal, Writer};

/// Where something is kept; the number is part of its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Shelf {
    /// Registered organisers, by name.
    Organisers = 1,
    /// Approved keys of authorities, by Member State.
    Recipients = 2,
    /// Records of the committee after the first, in the order in which they were accepted.
    Ceremonies = 3,
    /// The rehearsal that waits for its answer, and those that succeeded, by generation.
    Rehearsals = 4,
    /// Dates of recovery shares, by generation, edition and number.
    Shares = 5,
    /// Acts that wait for approval.
    Waiting = 6,
    /// Slips that were used, by their identity.
    Slips = 7,
}

/// One thing that is put on a shelf, or taken off it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The shelf.
    pub shelf: Shelf,
    /// The name.
    pub name: Vec<u8>,
    /// The value; none takes away what is there.
    pub value: Option<Vec<u8>>,
}

impl Change {
    /// Puts something on a shelf, in the place of what is there.
    #[must_use]
    pub fn put(shelf: Shelf, name: impl Into<Vec<u8>>, value: impl Into<Vec<u8>>) -> Self {
        Self {
            shelf,
            name: name.into(),
            value: Some(value.into()),
        }
    }

    /// Takes something off a shelf.
    #[must_use]
    pub fn remove(shelf: Shelf, name: impl Into<Vec<u8>>) -> Self {
        Self {
            shelf,
            name: name.into(),
            value: None,
        }
    }
}

/// What changes together, and the entry of the audit trail that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    /// The changes.
    pub changes: Vec<Change>,
    /// When, in RFC 3339.
    pub at: String,
    /// What was done.
    pub act: &'static str,
    /// Who did it.
    pub who: String,
    /// What else belongs to it.
    pub detail: String,
}

impl Ledger<'_> {
    pub(super) fn file(&self, filing: &Filing) -> Result<(), StoreError> {
        {
            let mut custody = self.transaction.open_table(CUSTODY)?;
            for Change { shelf, name, value } in &filing.changes {
                let key = (*shelf as u8, name.as_slice());
                match value {
                    Some(value) => custody.insert(key, value.as_slice())?,
                    None => custody.remove(key)?,
                };
            }
        }
        let Filing {
            at, act, who, detail, ..
        } = filing;
        self.note(at.clone(), act, who, detail.clone())
    }
}

impl Writer {
    /// Changes what is kept, and notes it in the audit trail, both or neither.
    ///
    /// # Errors
    ///
    /// As for [`Writer::collect`].
    pub async fn file(&self, filing: Filing) -> Result<(), Refusal> {
        self.order_filing(Box::new(filing)).await
    }
}

impl Snapshot {
    /// Everything on a shelf, by name.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn shelf(&self, which: Shelf) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, StoreError> {
        let table = self.transaction.open_table(CUSTODY)?;
        let (first, end): (&[u8], &[u8]) = (&[], &[]);
        let rows = table.range((which as u8, first)..(which as u8 + 1, end))?;
        rows.map(|row| {
            let (key, value) = row?;
            Ok((key.value().1.to_vec(), value.value().to_vec()))
        })
        .collect()
    }
}
