//! What the first reading gathers for the second: which keys are wanted, and what was withdrawn.

use std::collections::BTreeSet;

use crate::crypto::Thumbprint;
use crate::crypto::epoch::{EpochHeader, EpochId};
use crate::crypto::record::SlotTag;
use crate::document::collection::{Frame, RowName};
use crate::domain::MemberState;

/// What the first reading saw. Nothing of it is verified before the manifest was.
#[derive(Default)]
pub(super) struct Gathered {
    /// Which places of which epoch's chain are in use.
    slots: Vec<(EpochId, SlotTag)>,
    /// The keys to which epochs are sealed.
    pub(super) committees: BTreeSet<Thumbprint>,
    /// What was withdrawn, ascending.
    withdrawn: Vec<RowName>,
    /// How much of each State was withdrawn.
    pub(super) tombstones: Vec<MemberState>,
}

/// The most keys of committees that are noted; a file that names more is sealed to none of ours.
const MOST_COMMITTEES: usize = 256;

impl Gathered {
    /// Takes note of a frame.
    pub(super) fn note(&mut self, frame: &Frame) {
        match frame {
            Frame::Record(placed) => self.slots.push((placed.row.epoch, placed.row.slot)),
            Frame::Tombstone(tombstone) => {
                self.withdrawn.push(tombstone.name);
                self.tombstones.extend(MemberState::from_number(tombstone.state));
            }
            Frame::Epoch(header) => {
                if let Some(seen) = EpochHeader::peek(header)
                    && self.committees.len() < MOST_COMMITTEES
                {
                    self.committees.insert(seen.committee);
                }
            }
            Frame::Manifest(_) => {}
        }
    }

    /// How many records there are.
    pub(super) fn records(&self) -> usize {
        self.slots.len()
    }

    /// The places of the epochs that the file holds, in the order of these, which ascends.
    pub(super) fn take_slots(&mut self, epochs: &[EpochId]) -> Slots {
        let mut wanted = std::mem::take(&mut self.slots);
        wanted.sort_unstable();
        let mut slots = Vec::with_capacity(wanted.len());
        let mut rest = wanted.iter().peekable();
        let place = |epoch: &EpochId| {
            let first = u32::try_from(slots.len()).expect("a file holds fewer records than 2^32");
            while let Some((other, slot)) = rest.next_if(|(other, _)| other <= epoch) {
                if other == epoch {
                    slots.push(*slot);
                }
            }
            (*epoch, first)
        };
        let epochs = epochs.iter().map(place).collect();
        Slots { slots, epochs }
    }

    /// Whether a submission was withdrawn.
    pub(super) fn is_withdrawn(&self, name: RowName) -> bool {
        self.withdrawn.binary_search(&name).is_ok()
    }
}

/// The places in the chains of all epochs.
pub(super) struct Slots {
    /// Epoch by epoch, ascending within each.
    pub(super) slots: Vec<SlotTag>,
    /// Each epoch, and where its places begin.
    pub(super) epochs: Vec<(EpochId, u32)>,
}

impl Slots {
    /// How many places each epoch has, in their order.
    pub(super) fn lengths(&self) -> impl Iterator<Item = usize> {
        let ends = self.epochs.iter().skip(1).map(|(_, first)| *first as usize);
        let ends = ends.chain([self.slots.len()]);
        self.epochs
            .iter()
            .zip(ends)
            .map(|((_, first), end)| end - *first as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_places_of_an_epoch_stand_together() {
        let slot = |number| [number; 8];
        let mut gathered = Gathered {
            slots: vec![
                ([3; 16], slot(9)),
                ([1; 16], slot(2)),
                ([7; 16], slot(1)),
                ([3; 16], slot(1)),
                ([2; 16], slot(4)),
            ],
            ..Gathered::default()
        };
        let slots = gathered.take_slots(&[[1; 16], [3; 16], [5; 16]]);
        assert_eq!(slots.slots, [slot(2), slot(1), slot(9)]);
        assert_eq!(slots.epochs, [([1; 16], 0), ([3; 16], 1), ([5; 16], 3)]);
        assert_eq!(slots.lengths().collect::<Vec<_>>(), [1, 2, 0]);
    }
}
