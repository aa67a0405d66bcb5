//! The second reading: opens the epochs, then every record once, and sorts what it finds by person.

use std::collections::HashSet;
use std::path::Path;

use super::index::{Alternative, Place, Selections};
use super::people::{People, Standing};
use super::reason::{Failure, Reason};
use super::vault::{Opened, Vault};
use crate::crypto::committee::CommitteeKey;
use crate::crypto::epoch::EpochId;
use crate::crypto::record::SlotTag;
use crate::document::collection::{Frame, PlacedRow, RowName};
use crate::domain::{MemberState, canonical};
use crate::service::examine::{self, ExamineError, Examined};
use crate::service::progress::{Meter, Reporter, Stage};

/// What the first reading gathers for the second.
#[derive(Default)]
pub(super) struct Gathered {
    /// Which places of which epoch's chain are in use.
    slots: Vec<(EpochId, SlotTag)>,
    /// What was withdrawn.
    withdrawn: HashSet<RowName>,
    /// The same by State, to be counted.
    tombstones: Vec<MemberState>,
}

impl Gathered {
    /// Takes note of a frame.
    pub(super) fn note(&mut self, frame: &Frame) {
        match frame {
            Frame::Record(placed) => self.slots.push((placed.row.epoch, placed.row.slot)),
            Frame::Tombstone(tombstone) => {
                self.withdrawn.insert(tombstone.name);
                self.tombstones.extend(MemberState::from_number(tombstone.state));
            }
            Frame::Epoch(_) | Frame::Manifest(_) => {}
        }
    }

    /// The places of one epoch.
    fn slots_of(&self, epoch: EpochId) -> Vec<SlotTag> {
        let first = self.slots.partition_point(|(other, _)| *other < epoch);
        self.slots[first..]
            .iter()
            .take_while(|(other, _)| *other == epoch)
            .map(|(_, slot)| *slot)
            .collect()
    }
}

/// Opens and sorts a whole collection.
pub(super) fn sort(
    path: &Path,
    collection: &Examined,
    key: &CommitteeKey,
    mut gathered: Gathered,
    report: &mut Reporter<'_>,
) -> Result<(Vault, Selections), ExamineError> {
    let mut reader = examine::open(path)?;
    let mut frame = reader.next_frame()?;
    let mut vault = Vault::new(collection.head.regime);
    let mut meter = Meter::begin(report, Stage::OpeningEpochs, Some(collection.epochs.len() as u64), 256);
    gathered.slots.sort_unstable();
    let mut epochs = collection.epochs.iter();
    while let (Some(Frame::Epoch(header)), Some(id)) = (&frame, epochs.next()) {
        vault.admit(*id, header, collection, key, &gathered.slots_of(*id));
        meter.one_more();
        frame = reader.next_frame()?;
    }
    meter.end();
    let records = std::mem::take(&mut gathered.slots).len() as u64;
    let mut meter = Meter::begin(report, Stage::Sorting, Some(records), 1024);
    let mut sorter = Sorter::new(&gathered);
    while let Some(Frame::Record(placed)) = &frame {
        sorter.sort(&vault, placed);
        meter.one_more();
        frame = reader.next_frame()?;
    }
    meter.end();
    Ok((vault, sorter.selections))
}

/// Sorts records in the order of their names.
struct Sorter<'a> {
    withdrawn: &'a HashSet<RowName>,
    people: People,
    selections: Selections,
}

impl<'a> Sorter<'a> {
    fn new(gathered: &'a Gathered) -> Self {
        let mut selections = Selections::new();
        for state in &gathered.tombstones {
            selections.entry(*state).or_default().withdrawn += 1;
        }
        Self {
            withdrawn: &gathered.withdrawn,
            people: People::default(),
            selections,
        }
    }

    fn sort(&mut self, vault: &Vault, placed: &PlacedRow) {
        let Some(state) = MemberState::from_number(placed.row.state) else {
            return;
        };
        let opened = if self.withdrawn.contains(&placed.row.name) {
            Err(Reason::Withdrawn)
        } else {
            vault.open(&placed.row)
        };
        match opened {
            Ok(opened) => self.stand(placed, &opened),
            Err(reason) => self
                .selections
                .entry(state)
                .or_default()
                .failures
                .push(Failure::new(placed.row.name.into(), reason)),
        }
    }

    fn stand(&mut self, placed: &PlacedRow, opened: &Opened) {
        let place = Place::new(placed.at, opened.language);
        let identity = canonical::identity(opened.form, &opened.particulars, opened.signed);
        let selection = self.selections.entry(opened.state).or_default();
        match self.people.stand(&identity, &opened.particulars, place) {
            Standing::Repeat => selection.repeats += 1,
            Standing::Alternative(of) => {
                selection.alternatives.push(Alternative { place, of });
                selection.note(&opened.form.fields, placed.row.sealed.len());
            }
            Standing::First => {
                selection.packaged.push(place);
                selection.suspicious += u64::from(opened.suspicious);
                selection.note(&opened.form.fields, placed.row.sealed.len());
                self.report_namesakes(opened);
            }
        }
    }

    fn report_namesakes(&mut self, opened: &Opened) {
        let Some(name) = canonical::names_and_birth(&opened.particulars) else {
            return;
        };
        for state in self.people.namesakes(&name, opened.state) {
            self.selections.entry(state).or_default().namesakes += 1;
        }
    }
}
