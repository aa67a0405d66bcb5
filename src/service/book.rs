//! What an instance knows about its keys and its people: who its organisers are, which keys the committee and the authorities have, which shares are where,
//! and what was rehearsed.
//!
//! The [`Book`] is read from the store; it changes by a [`Deed`] only, which `deed` carries out, and each deed is an entry of the audit trail. Nothing of
//! a signatory is in it, and no secret: public keys, names of organisers, numbers of shares, days.

mod deed;
mod error;
mod generation;
mod obstacle;
mod organiser;
mod recipient;
mod rehearsal;
mod share;
mod told;

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::identity::Identity;
use crate::crypto::ceremony::CeremonyRecord;
use crate::document::collection::{ApprovedRecipient, Organiser};
use crate::domain::Date;
use crate::store::{Shelf, Snapshot, StoreError};

pub use deed::{Deed, Done};
pub use error::DeedError;
pub use obstacle::Obstacle;
pub use recipient::approvers;
pub use rehearsal::Rehearsed;
pub use share::{ShareDates, ShareEvent, ShareName};
pub use told::{Generation, Registrant, Told, ToldRecipient, Waiting};

use rehearsal::Pending;

/// The book as it stands at one moment.
#[derive(Debug, Clone)]
pub struct Book {
    /// By name.
    organisers: BTreeMap<String, Registered>,
    /// By the number of the Member State.
    recipients: BTreeMap<u8, ApprovedRecipient>,
    /// The committee's records in the order in which they were accepted; the first is that of the set-up.
    ceremonies: Vec<CeremonyRecord>,
    pending: Option<Pending>,
    /// By generation.
    rehearsed: BTreeMap<u32, Rehearsed>,
    shares: BTreeMap<ShareName, ShareDates>,
    /// Acts, and since when they wait.
    waiting: BTreeMap<String, Date>,
    /// Slips that were used.
    slips: BTreeMap<Vec<u8>, Date>,
}

/// An organiser as the store has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Registered {
    key: String,
    since: Date,
}

impl Book {
    /// Reads the book of an instance.
    pub(super) fn read(snapshot: &Snapshot, identity: &Identity) -> Result<Self, StoreError> {
        let mut rehearsals = snapshot.shelf(Shelf::Rehearsals)?;
        let pending = rehearsals.remove(rehearsal::PENDING);
        let mut ceremonies = vec![identity.ceremony.clone()];
        for record in snapshot.shelf(Shelf::Ceremonies)?.values() {
            ceremonies.push(value_of(record)?);
        }
        Ok(Self {
            organisers: shelf(snapshot, Shelf::Organisers, |name| {
                String::from_utf8(name.to_vec()).ok()
            })?,
            recipients: shelf(snapshot, Shelf::Recipients, |name| name.first().copied())?,
            ceremonies,
            pending: pending.map(|value| value_of(&value)).transpose()?,
            rehearsed: entries(rehearsals, |name| Some(u32::from_be_bytes(name.try_into().ok()?)))?,
            shares: shelf(snapshot, Shelf::Shares, ShareName::decode)?,
            waiting: shelf(snapshot, Shelf::Waiting, |name| String::from_utf8(name.to_vec()).ok())?,
            slips: shelf(snapshot, Shelf::Slips, |name| Some(name.to_vec()))?,
        })
    }

    /// The organisers, as slips are compared with them.
    pub(super) fn organisers(&self) -> Vec<Organiser> {
        let organiser = |(name, registered): (&String, &Registered)| Organiser {
            name: name.clone(),
            key: registered.key.clone(),
        };
        self.organisers.iter().map(organiser).collect()
    }

    /// The approved keys of authorities.
    pub(super) fn recipients(&self) -> Vec<ApprovedRecipient> {
        self.recipients.values().cloned().collect()
    }

    /// The committee's records after the first.
    pub(super) fn further_ceremonies(&self) -> &[CeremonyRecord] {
        &self.ceremonies[1..]
    }

    /// The newest record of the newest generation: what is rehearsed.
    pub(super) fn newest(&self) -> &CeremonyRecord {
        let generation = self.ceremonies.iter().map(|record| record.generation).max();
        self.newest_of(generation.unwrap_or(1))
    }

    /// The newest record of the generation to which new epochs are sealed: the last that was rehearsed, and before any was, the first.
    pub(super) fn sealing(&self) -> &CeremonyRecord {
        let first = self.ceremonies[0].generation;
        self.newest_of(
            self.rehearsed
                .keys()
                .copied()
                .max()
                .map_or(first, |last| last.max(first)),
        )
    }

    fn newest_of(&self, generation: u32) -> &CeremonyRecord {
        let editions = self.ceremonies.iter().filter(|record| record.generation == generation);
        editions
            .max_by_key(|record| record.edition)
            .unwrap_or(&self.ceremonies[0])
    }

    fn record(&self, generation: u32, edition: u32) -> Option<&CeremonyRecord> {
        let named = |record: &&CeremonyRecord| (record.generation, record.edition) == (generation, edition);
        self.ceremonies.iter().find(named)
    }
}

/// Everything on a shelf, with names as they mean something.
fn shelf<K: Ord, V: DeserializeOwned>(
    snapshot: &Snapshot,
    shelf: Shelf,
    name: impl Fn(&[u8]) -> Option<K>,
) -> Result<BTreeMap<K, V>, StoreError> {
    entries(snapshot.shelf(shelf)?, name)
}

fn entries<K: Ord, V: DeserializeOwned>(
    rows: BTreeMap<Vec<u8>, Vec<u8>>,
    name: impl Fn(&[u8]) -> Option<K>,
) -> Result<BTreeMap<K, V>, StoreError> {
    let entry = |(key, value): (Vec<u8>, Vec<u8>)| Ok((name(&key).ok_or(StoreError::Record)?, value_of(&value)?));
    rows.into_iter().map(entry).collect()
}

fn value_of<V: DeserializeOwned>(bytes: &[u8]) -> Result<V, StoreError> {
    serde_json::from_slice(bytes).map_err(|_| StoreError::Record)
}

/// A value as the store keeps it.
fn encoded(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("what the book holds is plain data")
}

#[cfg(test)]
mod tests;
