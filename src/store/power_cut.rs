//! Power cuts: a disk that keeps only what was synchronised, and of the rest any part, in any order, torn anywhere.
//!
//! Whoever was answered before the cut must be there after it, whole; whoever was not may be there or not, but whole; and the counts agree with the
//! records. Each case is replayed by its seed.

use std::io;
use std::sync::{Arc, Mutex};

use super::ledger::{Collected, Ledger};
use super::tests::{Desk, GERMANY};
use super::{NewRecord, Store, StoreError, StoreKeys};
use crate::crypto::record::RecordName;
use crate::crypto::{Entropy, SeededEntropy};

/// A write goes to the disk in pieces of this many bytes, and may tear between them.
const SECTOR: usize = 512;

/// A disk that can lose its power.
#[derive(Debug, Clone)]
struct Disk(Arc<Mutex<Medium>>);

#[derive(Debug, Default)]
struct Medium {
    /// What a reader sees.
    seen: Vec<u8>,
    /// What survives for certain.
    safe: Vec<u8>,
    /// What was written since the last synchronisation.
    pending: Vec<Change>,
    /// How many operations are left before the cut.
    left: Option<u64>,
}

#[derive(Debug, Clone)]
enum Change {
    Length(usize),
    Bytes(usize, Vec<u8>),
}

impl Disk {
    fn new(seen: Vec<u8>, left: Option<u64>) -> Self {
        Self(Arc::new(Mutex::new(Medium {
            safe: seen.clone(),
            seen,
            pending: Vec::new(),
            left,
        })))
    }

    /// What lies on the disk after the cut: the safe part, and of the pending sectors those that chance kept.
    fn after_cut(&self, chance: &mut SeededEntropy) -> Vec<u8> {
        let medium = self.0.lock().unwrap();
        let mut kept = medium.safe.clone();
        for change in &medium.pending {
            match change {
                Change::Length(length) => kept.resize(*length, 0),
                Change::Bytes(at, bytes) => {
                    for (piece, sector) in bytes.chunks(SECTOR).enumerate() {
                        let mut coin = [0];
                        chance.fill(&mut coin);
                        let start = at + piece * SECTOR;
                        if coin[0] & 1 == 0 && start + sector.len() <= kept.len() {
                            kept[start..start + sector.len()].copy_from_slice(sector);
                        }
                    }
                }
            }
        }
        kept
    }
}

impl Medium {
    fn operate(&mut self) -> io::Result<()> {
        match &mut self.left {
            Some(0) => Err(io::Error::other("the power is cut")),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }
}

impl redb::StorageBackend for Disk {
    fn len(&self) -> io::Result<u64> {
        Ok(self.0.lock().unwrap().seen.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let start = usize::try_from(offset).unwrap();
        let medium = self.0.lock().unwrap();
        let bytes = medium
            .seen
            .get(start..start + out.len())
            .ok_or(io::ErrorKind::UnexpectedEof)?;
        out.copy_from_slice(bytes);
        Ok(())
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        let length = usize::try_from(length).unwrap();
        let mut medium = self.0.lock().unwrap();
        medium.operate()?;
        medium.seen.resize(length, 0);
        medium.pending.push(Change::Length(length));
        Ok(())
    }

    fn sync_data(&self) -> io::Result<()> {
        let mut medium = self.0.lock().unwrap();
        medium.operate()?;
        medium.safe = medium.seen.clone();
        medium.pending.clear();
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let start = usize::try_from(offset).unwrap();
        let mut medium = self.0.lock().unwrap();
        medium.operate()?;
        medium.seen[start..start + data.len()].copy_from_slice(data);
        medium.pending.push(Change::Bytes(start, data.to_vec()));
        Ok(())
    }
}

fn keys() -> StoreKeys {
    StoreKeys {
        erasure: Desk::erasure(),
    }
}

/// Commits one transaction of submissions as the writer does, and says whose names were answered.
fn commit(store: &Store, batch: &[NewRecord]) -> Result<Vec<RecordName>, StoreError> {
    let transaction = store.begin()?;
    {
        let mut ledger = Ledger::open(&transaction)?;
        for record in batch {
            assert_eq!(ledger.collect(record)?, Collected::Recorded);
        }
        ledger.settle()?;
    }
    transaction.commit()?;
    Ok(batch.iter().map(|record| record.name).collect())
}

/// Runs until the power is cut after `operations`, and returns the disk and the names that were answered.
fn run_until_cut(begun: &[u8], batches: &[Vec<NewRecord>], operations: u64) -> (Disk, Vec<RecordName>) {
    let disk = Disk::new(begun.to_vec(), Some(operations));
    let mut answered = Vec::new();
    if let Ok(store) = Store::on(disk.clone(), keys(), None) {
        for batch in batches {
            match commit(&store, batch) {
                Ok(names) => answered.extend(names),
                Err(_) => break,
            }
        }
        // A power cut runs no destructor: nothing more may reach the disk.
        disk.0.lock().unwrap().left = Some(0);
    }
    (disk, answered)
}

#[test]
fn whoever_was_answered_is_there_after_a_power_cut_at_any_write() {
    let mut people = Desk::new();
    let begun = {
        let disk = Disk::new(Vec::new(), None);
        drop(Store::on(disk.clone(), keys(), Some(&people.origin())).unwrap());
        Arc::try_unwrap(disk.0).unwrap().into_inner().unwrap().seen
    };
    let batches: Vec<Vec<NewRecord>> = (0..12u8)
        .map(|batch| {
            (0..6)
                .map(|n| {
                    people
                        .submit(&format!("person {}", (batch * 6 + n) % 40), batch * 6 + n)
                        .1
                })
                .collect()
        })
        .collect();
    let mut cut_in_the_middle = 0;
    for operations in (0..600).step_by(3) {
        let (disk, answered) = run_until_cut(&begun, &batches, operations);
        let left = disk.after_cut(&mut SeededEntropy::new(&operations.to_be_bytes()));
        let store = Store::on(Disk::new(left, None), keys(), None).unwrap();
        let snapshot = store.snapshot().unwrap();
        let stored: Vec<_> = snapshot
            .records(0..=u32::MAX)
            .unwrap()
            .map(|record| record.unwrap().context.name)
            .collect();
        for name in &answered {
            assert!(
                stored.contains(name),
                "answered before the cut after {operations} operations, and lost"
            );
        }
        let counted = snapshot.counts().unwrap().get(&GERMANY).copied().unwrap_or_default();
        assert_eq!(
            counted.submissions,
            stored.len() as u64,
            "after {operations} operations"
        );
        assert_eq!(stored.len() % 6, 0, "a transaction is there whole or not at all");
        cut_in_the_middle += usize::from(!answered.is_empty() && answered.len() < 72);
    }
    assert!(
        cut_in_the_middle > 20,
        "the cuts fell between the commits: {cut_in_the_middle}"
    );
}
