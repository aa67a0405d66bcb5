//! The one order in which frames may stand, asked by the writer and the reader alike.

use std::collections::BTreeMap;

use super::manifest::Counts;
use super::row::{RowName, SealedRow, Tombstone};
use super::{Fault, Kind};
use crate::domain::MemberState;

/// What has passed so far.
#[derive(Debug)]
pub(super) struct Order {
    last: Option<Kind>,
    last_name: Option<RowName>,
    frames: u64,
    epochs: u64,
    counts: BTreeMap<MemberState, Counts>,
}

impl Order {
    pub(super) fn new() -> Self {
        Self {
            last: None,
            last_name: None,
            frames: 0,
            epochs: 0,
            counts: BTreeMap::new(),
        }
    }

    /// Lets a frame of this kind pass, or says that it is out of place.
    pub(super) fn place(&mut self, kind: Kind, at: u64) -> Result<(), Fault> {
        let in_place = match (self.last, kind) {
            (None, Kind::Head) => true,
            (None | Some(Kind::Manifest), _) | (_, Kind::Head) => false,
            (Some(last), kind) => kind >= last,
        };
        if !in_place {
            return Err(Fault::OutOfPlace { frame: kind.name(), at });
        }
        if self.last != Some(kind) {
            self.last_name = None;
        }
        self.last = Some(kind);
        self.frames += u64::from(kind != Kind::Manifest);
        self.epochs += u64::from(kind == Kind::Epoch);
        Ok(())
    }

    /// Counts a record, whose name must come after the one before.
    pub(super) fn record(&mut self, row: &SealedRow, at: u64) -> Result<(), Fault> {
        self.name(row.name, Kind::Record, at)?;
        self.state(row.state, Kind::Record, at)?.submissions += 1;
        Ok(())
    }

    /// Counts a tombstone, whose name must come after the one before.
    pub(super) fn tombstone(&mut self, tombstone: Tombstone, at: u64) -> Result<(), Fault> {
        self.name(tombstone.name, Kind::Tombstone, at)?;
        let counts = self.state(tombstone.state, Kind::Tombstone, at)?;
        counts.submissions += 1;
        counts.withdrawn += 1;
        Ok(())
    }

    /// How many frames passed before the manifest.
    pub(super) fn frames(&self) -> u64 {
        self.frames
    }

    /// How many of them were epochs.
    pub(super) fn epochs(&self) -> u64 {
        self.epochs
    }

    /// What passed, by Member State.
    pub(super) fn counts(&self) -> &BTreeMap<MemberState, Counts> {
        &self.counts
    }

    fn name(&mut self, name: RowName, kind: Kind, at: u64) -> Result<(), Fault> {
        if self.last_name.is_some_and(|last| name <= last) {
            return Err(Fault::OutOfOrder { frame: kind.name(), at });
        }
        self.last_name = Some(name);
        Ok(())
    }

    fn state(&mut self, number: u8, kind: Kind, at: u64) -> Result<&mut Counts, Fault> {
        let state = MemberState::from_number(number).ok_or(Fault::Malformed { frame: kind.name(), at })?;
        Ok(self.counts.entry(state).or_default())
    }
}
