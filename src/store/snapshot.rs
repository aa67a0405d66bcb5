//! A consistent view of the store, for exports, pages and checks.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use redb::{ReadTransaction, ReadableTable as _, ReadableTableMetadata as _};

use super::audit::{AuditEntry, AuditFault};
use super::create::StoreKeys;
use super::error::StoreError;
use super::ledger::Counts;
use super::record::{StoredRecord, Tombstone};
use super::tables::{
    AUDIT, CHAIN, EPOCHS, META, META_INSTANCE, META_PHASE, META_TURN, META_VERSION, MILESTONES, MOVED, OVERRIDES,
    PARTNERS, PUBLISHED, RECORDS, TALLIES, TIMELINE, TOMBSTONES,
};
use crate::crypto::epoch::EpochHeader;
use crate::crypto::record::{NAME_BYTES, RecordName};
use crate::crypto::signing::KeyLink;

/// The store as it stood at one moment.
pub struct Snapshot {
    pub(super) transaction: ReadTransaction,
    keys: Arc<StoreKeys>,
}

impl Snapshot {
    pub(super) fn new(transaction: ReadTransaction, keys: Arc<StoreKeys>) -> Self {
        Self { transaction, keys }
    }

    /// The instance whose store this is.
    ///
    /// # Errors
    ///
    /// When the store cannot be read or does not say.
    pub fn instance(&self) -> Result<[u8; 16], StoreError> {
        self.meta(META_INSTANCE)
    }

    /// The number of the phase in which the instance is.
    ///
    /// # Errors
    ///
    /// When the store cannot be read or does not say.
    pub fn phase(&self) -> Result<u8, StoreError> {
        self.meta(META_PHASE).map(u8::from_be_bytes)
    }

    /// What was counted, by the Member State's number. The counts are kept by the writer; nothing is counted here.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn counts(&self) -> Result<BTreeMap<u8, Counts>, StoreError> {
        let table = self.transaction.open_table(TALLIES)?;
        table
            .iter()?
            .map(|row| {
                row.map(|(state, counts)| (state.value(), counts.value().into()))
                    .map_err(StoreError::from)
            })
            .filter(|row| !matches!(row, Ok((Counts::NO_STATE, _))))
            .collect()
    }

    /// How often each warning was overridden, by Member State and rule.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn overrides(&self) -> Result<Vec<(u8, String, u64)>, StoreError> {
        let table = self.transaction.open_table(OVERRIDES)?;
        let rows = table.iter()?.map(|row| {
            let (key, count) = row?;
            let (state, rule) = key.value();
            Ok((state, rule.to_owned(), count.value()))
        });
        rows.collect()
    }

    /// The records whose dates (as `yyyymmdd`) lie in `dates`, in the order of their names, without the erasure layer.
    ///
    /// # Errors
    ///
    /// When the store cannot be read; and for each record that cannot be.
    pub fn records(
        &self,
        dates: RangeInclusive<u32>,
    ) -> Result<impl Iterator<Item = Result<StoredRecord, StoreError>>, StoreError> {
        let table = self.transaction.open_table(RECORDS)?;
        let keys = Arc::clone(&self.keys);
        let (first, last) = names_of(&dates);
        Ok(table.range::<&[u8; NAME_BYTES]>(&first..=&last)?.map(move |row| {
            let (name, value) = row?;
            StoredRecord::decode(RecordName::decode(name.value()), value.value(), &keys.erasure)
                .map_err(|_| StoreError::Record)
        }))
    }

    /// How many records there are in all.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn record_count(&self) -> Result<u64, StoreError> {
        Ok(self.transaction.open_table(RECORDS)?.len()?)
    }

    /// The epochs' headers, in the order of their names.
    ///
    /// # Errors
    ///
    /// When the store cannot be read; and for each header that is damaged.
    pub fn epochs(&self) -> Result<impl Iterator<Item = Result<EpochHeader, StoreError>>, StoreError> {
        let table = self.transaction.open_table(EPOCHS)?;
        Ok(table
            .range::<&[u8; 16]>(..)?
            .map(|row| EpochHeader::decode(row?.1.value()).map_err(|_| StoreError::Record)))
    }

    /// What was withdrawn, in the order of the names.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn tombstones(
        &self,
        dates: RangeInclusive<u32>,
    ) -> Result<impl Iterator<Item = Result<Tombstone, StoreError>>, StoreError> {
        let table = self.transaction.open_table(TOMBSTONES)?;
        let (first, last) = names_of(&dates);
        Ok(table
            .range::<&[u8; NAME_BYTES]>(&first..=&last)?
            .map(|row| {
                let (name, state) = row?;
                Ok(Tombstone {
                    name: RecordName::decode(name.value()),
                    state: state.value(),
                })
            })
            .filter(|row| {
                !matches!(
                    row,
                    Ok(Tombstone {
                        state: Counts::NO_STATE,
                        ..
                    })
                )
            }))
    }

    /// The signing chain, day by day.
    ///
    /// # Errors
    ///
    /// When the store cannot be read or a link is damaged.
    pub fn chain(&self) -> Result<Vec<KeyLink>, StoreError> {
        let table = self.transaction.open_table(CHAIN)?;
        table
            .iter()?
            .map(|row| KeyLink::decode(row?.1.value()).ok_or(StoreError::Record))
            .collect()
    }

    /// The last link of the signing chain.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn last_link(&self) -> Result<Option<KeyLink>, StoreError> {
        let table = self.transaction.open_table(CHAIN)?;
        Ok(table.last()?.and_then(|(_, link)| KeyLink::decode(link.value())))
    }

    /// The persons that published counts are made from, by the Member State's number: each moves them at most once up and once down.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn moved(&self) -> Result<BTreeMap<u8, u64>, StoreError> {
        let table = self.transaction.open_table(MOVED)?;
        let rows = table.iter()?.map(|row| {
            let (state, count) = row?;
            Ok((state.value(), count.value()))
        });
        rows.filter(|row| !matches!(row, Ok((Counts::NO_STATE, _)))).collect()
    }

    /// How many submissions came by each partner's link, repeats included.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn partners(&self) -> Result<BTreeMap<String, u64>, StoreError> {
        let table = self.transaction.open_table(PARTNERS)?;
        let rows = table.iter()?.map(|row| {
            let (tag, count) = row?;
            Ok((tag.value().to_owned(), count.value()))
        });
        rows.collect()
    }

    /// What was published last on each day (as `yyyymmdd`), by the Member State's number; only what changed on that day.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn timeline(&self) -> Result<Vec<(u32, u8, u64)>, StoreError> {
        let table = self.transaction.open_table(TIMELINE)?;
        let rows = table.iter()?.map(|row| {
            let (key, count) = row?;
            let (day, state) = key.value();
            Ok((day, state, count.value()))
        });
        rows.collect()
    }

    /// The milestones and their days (as `yyyymmdd`).
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn milestones(&self) -> Result<Vec<(String, u32)>, StoreError> {
        let table = self.transaction.open_table(MILESTONES)?;
        let rows = table.iter()?.map(|row| {
            let (name, day) = row?;
            Ok((name.value().to_owned(), day.value()))
        });
        rows.collect()
    }

    /// The counts that were last published, by the Member State's number.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn published(&self) -> Result<BTreeMap<u8, u64>, StoreError> {
        let table = self.transaction.open_table(PUBLISHED)?;
        table
            .iter()?
            .map(|row| {
                row.map(|(state, count)| (state.value(), count.value()))
                    .map_err(StoreError::from)
            })
            .collect()
    }

    /// The turn of the collection in which counts were published last.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn published_turn(&self) -> Result<Option<u32>, StoreError> {
        if self.transaction.open_table(META)?.get(META_TURN)?.is_none() {
            return Ok(None);
        }
        self.meta(META_TURN).map(|turn| Some(u32::from_be_bytes(turn)))
    }

    /// The audit trail, oldest first, verified link by link.
    ///
    /// # Errors
    ///
    /// When the store cannot be read; [`AuditFault`] inside when an entry was changed or is missing.
    pub fn audit(&self) -> Result<Result<Vec<AuditEntry>, AuditFault>, StoreError> {
        let table = self.transaction.open_table(AUDIT)?;
        let rows: Result<Vec<_>, StoreError> = table.iter()?.map(|row| Ok(row?.1.value().to_vec())).collect();
        Ok(AuditEntry::verify_all(&rows?))
    }

    pub(super) fn version(&self) -> Result<u32, StoreError> {
        self.meta(META_VERSION).map(u32::from_be_bytes)
    }

    fn meta<const N: usize>(&self, key: &str) -> Result<[u8; N], StoreError> {
        let table = self.transaction.open_table(META)?;
        let value = table.get(key)?.ok_or(StoreError::Record)?;
        value.value().try_into().map_err(|_| StoreError::Record)
    }
}

impl std::fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Snapshot")
    }
}

/// The first and the last name that a record of these dates can have.
fn names_of(dates: &RangeInclusive<u32>) -> ([u8; NAME_BYTES], [u8; NAME_BYTES]) {
    let name = |date: u32, fill: u8| RecordName { date, hash: [fill; 16] }.encode();
    (name(*dates.start(), 0), name(*dates.end(), u8::MAX))
}
