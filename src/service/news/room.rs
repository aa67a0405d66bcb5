//! Where wishes wait until they can be stored with others: in locked memory, in the order of their names, which is chance.
//!
//! A batch is written when fifty wait, and once a day whatever waits, filled up with blanks to a multiple of fifty. What is written stays here until it
//! is on the disk. Arrivals leave no order and no time behind, here or there.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::BATCH;
use super::row::{CLOSED_ENTRY, ROW_BYTES};
use crate::crypto::Secret;
use crate::crypto::news::NewsName;
use crate::store::NewsRow;

/// The waiting room of an instance.
#[derive(Default)]
pub(super) struct Room(Mutex<Inside>);

#[derive(Default)]
pub(super) struct Inside {
    /// Entry and mark of each, a page of locked memory for one.
    waiting: BTreeMap<NewsName, Secret<PARTS_BYTES>>,
    /// Whether what an orderly stop kept was brought back, so that the next one may keep again.
    pub(super) is_open: bool,
    /// The day whose batch is not yet written, as `yyyymmdd`.
    pub(super) day: u32,
    /// When a batch was last written, since the start.
    last: Option<Duration>,
    /// For how many seconds the day of erasure has been there.
    pub(super) over_for: u32,
    /// Whether the store takes no more rows.
    pub(super) is_full: bool,
}

/// What is to be written now.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Batch {
    /// Rows that waited.
    pub(super) rows: Vec<NewsRow>,
    /// How many blanks join them.
    pub(super) blanks: usize,
    /// Whether it is the batch of a day that is over.
    pub(super) ends_a_day: bool,
}

impl Room {
    pub(super) fn enter(&self) -> MutexGuard<'_, Inside> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inside {
    /// Takes a row in; `false` when there is no room.
    pub(super) fn take_in(&mut self, row: &NewsRow) -> bool {
        if self.is_full || self.waiting.len() >= MOST_WAITING {
            return false;
        }
        self.put(row);
        true
    }

    /// Takes a row in that has been in before.
    pub(super) fn put(&mut self, row: &NewsRow) {
        let parts = Secret::filled(|page: &mut [u8; PARTS_BYTES]| {
            page[..CLOSED_ENTRY].copy_from_slice(&row.entry);
            page[CLOSED_ENTRY..].copy_from_slice(&row.mark);
        });
        self.waiting.insert(row.name, parts);
    }

    /// What is to be written at this moment. On a day on which nobody can ask, there is no batch for nobody.
    pub(super) fn batch(&self, now: Duration, today: u32, can_ask: bool) -> Option<Batch> {
        let waiting = self.waiting.len();
        if today > self.day {
            let whole = waiting.next_multiple_of(BATCH).max(BATCH);
            return (waiting > 0 || can_ask).then(|| Batch {
                rows: self.first(waiting),
                blanks: whole - waiting,
                ends_a_day: true,
            });
        }
        let is_early = self.last.is_some_and(|last| now.saturating_sub(last) < BETWEEN);
        (waiting >= BATCH && !is_early).then(|| Batch {
            rows: self.first(waiting / BATCH * BATCH),
            blanks: 0,
            ends_a_day: false,
        })
    }

    /// Lets go of what is on the disk now.
    pub(super) fn written(&mut self, batch: &[NewsName], now: Duration) {
        for name in batch {
            self.waiting.remove(name);
        }
        self.last = Some(now);
    }

    /// Everything that waits.
    pub(super) fn everything(&self) -> Vec<NewsRow> {
        self.first(self.waiting.len())
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        self.waiting.clear();
    }

    /// The first in the order of the names: which they are is chance.
    fn first(&self, count: usize) -> Vec<NewsRow> {
        let row = |(name, parts): (&NewsName, &Secret<PARTS_BYTES>)| {
            let (entry, mark) = parts.expose_secret().split_at(CLOSED_ENTRY);
            NewsRow {
                name: *name,
                entry: entry.to_vec(),
                mark: mark.to_vec(),
            }
        };
        self.waiting.iter().take(count).map(row).collect()
    }
}

/// Bytes of entry and mark.
const PARTS_BYTES: usize = ROW_BYTES - 16;

/// Sixteen megabytes of locked memory: more only wait where the store has failed for long.
pub(super) const MOST_WAITING: usize = 4096;

/// Who could have batches written as fast as they like could put a stranger's wish among fifty of their own, and see when.
const BETWEEN: Duration = Duration::from_mins(1);
