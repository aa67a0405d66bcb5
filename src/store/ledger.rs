//! What one transaction writes: the operations of the writer, as a value that lives as long as the transaction.
//!
//! A first submission and a repeat write the same rows of the same tables. So do a receipt that withdraws something and one that does not: what has no
//! record of its own is written to rows that belong to no Member State and are never counted.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use redb::{ReadableTable as _, Table, WriteTransaction};

use super::audit::AuditEntry;
use super::create::StoreKeys;
use super::error::StoreError;
use super::publication::Publication;
use super::record::{NewRecord, StoredRecord};
use super::tables::{
    AUDIT, CHAIN, EPOCHS, FINGERPRINTS, LEFT, MOVED, OVERRIDES, PARTNERS, RECORDS, SPENT, TALLIES, TOMBSTONES,
};
use crate::crypto::fingerprint::Fingerprint;
use crate::crypto::receipt::Receipt;
use crate::crypto::record::RecordName;
use crate::crypto::signing::KeyLink;

/// What is counted for one Member State.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Accepted submissions that were not withdrawn, repeats included.
    pub submissions: u64,
    /// Groups: persons with at least one submission that was not withdrawn.
    pub persons: u64,
    /// Submissions that were withdrawn.
    pub withdrawn: u64,
}

impl Counts {
    /// The number under which the rows stand that are never counted.
    pub(super) const NO_STATE: u8 = 0;
}

impl From<(u64, u64, u64)> for Counts {
    fn from((submissions, persons, withdrawn): (u64, u64, u64)) -> Self {
        Self {
            submissions,
            persons,
            withdrawn,
        }
    }
}

/// What became of an operation, told only after the commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A submission was stored, or refused because its proof was spent before.
    Collected(Collected),
    /// A receipt was dealt with.
    Withdrawn(Withdrawn),
    /// Anything else was written.
    Written,
}

/// What became of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Collected {
    /// It is stored. Whether it is a repeat is not said: nobody outside the vault is to know.
    Recorded,
    /// Its proof of a person was spent by an earlier submission; nothing was written.
    Spent,
}

/// What became of a withdrawal; the signatory gets one answer for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withdrawn {
    /// The submission is gone.
    Done,
    /// No live submission has this receipt.
    Unknown,
}

/// The tables of one write transaction.
pub(super) struct Ledger<'t> {
    records: Table<'t, &'static [u8; 20], &'static [u8]>,
    fingerprints: Table<'t, &'static [u8; 16], u32>,
    epochs: Table<'t, &'static [u8; 16], &'static [u8]>,
    spent: Table<'t, &'static [u8; 20], ()>,
    tombstones: Table<'t, &'static [u8; 20], u8>,
    pub(super) transaction: &'t WriteTransaction,
    known_epochs: HashSet<[u8; 16]>,
    tallies: BTreeMap<u8, Delta>,
    overrides: BTreeMap<(u8, &'static str), u64>,
    partners: BTreeMap<Arc<str>, u64>,
}

/// How a Member State's counts change in this transaction.
#[derive(Debug, Clone, Copy, Default)]
struct Delta {
    collected: u64,
    persons_up: u64,
    persons_down: u64,
    withdrawn: u64,
    moved_up: u64,
    moved_down: u64,
}

impl<'t> Ledger<'t> {
    pub(super) fn open(transaction: &'t WriteTransaction) -> Result<Self, StoreError> {
        Ok(Self {
            records: transaction.open_table(RECORDS)?,
            fingerprints: transaction.open_table(FINGERPRINTS)?,
            epochs: transaction.open_table(EPOCHS)?,
            spent: transaction.open_table(SPENT)?,
            tombstones: transaction.open_table(TOMBSTONES)?,
            transaction,
            known_epochs: HashSet::new(),
            tallies: BTreeMap::new(),
            overrides: BTreeMap::new(),
            partners: BTreeMap::new(),
        })
    }

    /// Stores a submission with its fingerprint, its epoch and the marks of its proof; refuses it when one of them was spent before, and spends none.
    pub(super) fn collect(&mut self, new: &NewRecord) -> Result<Collected, StoreError> {
        for mark in &new.spent {
            if self.spent.get(mark)?.is_some() {
                return Ok(Collected::Spent);
            }
        }
        for mark in &new.spent {
            self.spent.insert(mark, ())?;
        }
        if self.known_epochs.insert(new.epoch.id()) && self.epochs.get(&new.epoch.id())?.is_none() {
            self.epochs.insert(&new.epoch.id(), new.epoch.encode().as_slice())?;
        }
        // Whatever counts submissions is counted here, before anybody knows whether the person was there before.
        for rule in &new.overrides {
            *self.overrides.entry((new.state, rule)).or_default() += 1;
        }
        if let Some(tag) = &new.brought_by {
            *self.partners.entry(Arc::clone(tag)).or_default() += 1;
        }
        self.records.insert(&new.name.encode(), new.value.as_slice())?;
        let before = self.standing(&new.fingerprint)?;
        self.fingerprints.insert(&new.fingerprint.0, before.with_one_more().0)?;
        let delta = self.tallies.entry(new.state).or_default();
        delta.collected += 1;
        delta.persons_up += u64::from(before.live() == 0);
        delta.moved_up += u64::from(before == Standing::UNKNOWN);
        Ok(Collected::Recorded)
    }

    /// Withdraws the submission that a receipt was given for, if there is one; otherwise writes as much to rows that count for nothing.
    pub(super) fn withdraw(&mut self, receipt: &Receipt, keys: &StoreKeys) -> Result<Withdrawn, StoreError> {
        let name = receipt.record_name();
        let Some((state, fingerprint)) = self.find(receipt, &name, keys)? else {
            // A record that comes and goes changes as much of the tree as one that only goes.
            self.records.insert(&name.encode(), NOTHING)?;
            self.records.remove(&name.encode())?;
            self.bury(&NOBODY_NAME, Counts::NO_STATE, &NOBODY)?;
            return Ok(Withdrawn::Unknown);
        };
        self.bury(&name, state, &fingerprint)?;
        Ok(Withdrawn::Done)
    }

    /// Keeps what is being published.
    pub(super) fn publish(&mut self, publication: &Publication) -> Result<(), StoreError> {
        publication.write(self.transaction)
    }

    /// Adds a day to the signing chain.
    pub(super) fn add_link(&mut self, link: &KeyLink) -> Result<(), StoreError> {
        self.transaction.open_table(CHAIN)?.insert(link.day, &link.encode())?;
        Ok(())
    }

    /// Adds an entry to the audit trail.
    pub(super) fn note(&self, at: String, act: &str, who: &str, detail: String) -> Result<(), StoreError> {
        let mut trail = self.transaction.open_table(AUDIT)?;
        let entry = {
            let last = trail.last()?;
            AuditEntry::following(last.as_ref().map(|(_, bytes)| bytes.value()), at, act, who, detail)
        };
        trail.insert(entry.sequence, entry.encode().as_slice())?;
        Ok(())
    }

    /// Forgets the spent proofs that expired before `hour` (since 1970).
    pub(super) fn forget_spent_before(&mut self, hour: u32) -> Result<(), StoreError> {
        let mut end = [0; 20];
        end[..4].copy_from_slice(&hour.to_be_bytes());
        self.spent.retain_in::<&[u8; 20], _>(..&end, |_, ()| false)?;
        Ok(())
    }

    /// Writes the counts that changed; the last act before the commit.
    pub(super) fn settle(self) -> Result<(), StoreError> {
        let mut tallies = self.transaction.open_table(TALLIES)?;
        let mut moved = self.transaction.open_table(MOVED)?;
        for (state, delta) in &self.tallies {
            let (submissions, persons, withdrawn) = tallies.get(state)?.map(|row| row.value()).unwrap_or_default();
            let counts = (
                (submissions + delta.collected).saturating_sub(delta.withdrawn),
                (persons + delta.persons_up).saturating_sub(delta.persons_down),
                withdrawn + delta.withdrawn,
            );
            tallies.insert(state, counts)?;
            let before = moved.get(state)?.map_or(0, |row| row.value());
            moved.insert(state, (before + delta.moved_up).saturating_sub(delta.moved_down))?;
        }
        if !self.partners.is_empty() {
            let mut partners = self.transaction.open_table(PARTNERS)?;
            for (tag, count) in &self.partners {
                let before = partners.get(tag.as_ref())?.map_or(0, |row| row.value());
                partners.insert(tag.as_ref(), before + count)?;
            }
        }
        if !self.overrides.is_empty() {
            let mut overrides = self.transaction.open_table(OVERRIDES)?;
            for (key, count) in &self.overrides {
                let before = overrides.get(key)?.map_or(0, |row| row.value());
                overrides.insert(key, before + count)?;
            }
        }
        Ok(())
    }

    fn standing(&self, fingerprint: &Fingerprint) -> Result<Standing, StoreError> {
        let row = self.fingerprints.get(&fingerprint.0)?;
        Ok(row.map_or(Standing::UNKNOWN, |row| Standing(row.value())))
    }

    /// Finds the record that a receipt names, and the fingerprint that only the receipt unwraps.
    fn find(
        &self,
        receipt: &Receipt,
        name: &RecordName,
        keys: &StoreKeys,
    ) -> Result<Option<(u8, Fingerprint)>, StoreError> {
        let Some(value) = self.records.get(&name.encode())? else {
            return Ok(None);
        };
        let found = StoredRecord::decode(*name, value.value(), &keys.erasure).and_then(|record| {
            Ok((
                record.context.state,
                receipt.unwrap_fingerprint(&record.wrapped_fingerprint)?,
            ))
        });
        if found.is_err() {
            // One damaged record must not fail the transaction of everybody else; the opening will name it.
            tracing::error!(record = %name, "a record of the store does not open under this instance's erasure key");
        }
        Ok(found.ok())
    }

    /// Removes a record, leaves its tombstone, and takes the person's count down by one.
    fn bury(&mut self, name: &RecordName, state: u8, fingerprint: &Fingerprint) -> Result<(), StoreError> {
        self.records.remove(&name.encode())?;
        self.tombstones.insert(&name.encode(), state)?;
        let before = self.standing(fingerprint)?;
        let after = before.with_one_less();
        self.fingerprints.insert(&fingerprint.0, after.0)?;
        let delta = self.tallies.entry(state).or_default();
        delta.withdrawn += 1;
        delta.persons_down += u64::from(after.live() == 0);
        delta.moved_down += u64::from(after.has_left() && !before.has_left());
        Ok(())
    }
}

/// What the store knows of a person: how many live submissions there are, and whether once there were none any more.
///
/// Published counts are made from first arrivals less first departures. Whoever signs, withdraws and signs again moves them no third time, so that
/// nobody finds out about a person by doing so often.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Standing(u32);

impl Standing {
    /// Nobody of whom anything was ever recorded.
    const UNKNOWN: Self = Self(0);

    fn live(self) -> u32 {
        self.0 & !LEFT
    }

    fn has_left(self) -> bool {
        self.0 & LEFT != 0
    }

    fn with_one_more(self) -> Self {
        Self((self.0 & LEFT) | (self.live() + 1).min(LEFT - 1))
    }

    fn with_one_less(self) -> Self {
        match self.live().saturating_sub(1) {
            0 => Self(LEFT),
            live => Self((self.0 & LEFT) | live),
        }
    }
}

/// The person who does not exist, for receipts that withdraw nothing.
const NOBODY: Fingerprint = Fingerprint([0; 16]);
/// What stands in the place of a record that there is not.
const NOTHING: &[u8] = &[];
/// That person's record.
const NOBODY_NAME: RecordName = RecordName { date: 0, hash: [0; 16] };
