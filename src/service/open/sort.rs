//! The second reading: opens the epochs, then every record once, on all cores, and sorts what it finds by person.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use zeroize::Zeroizing;

use super::gathered::Gathered;
use super::index::{Alternative, Namesake, Place, Selections, States};
use super::lanes::in_order;
use super::people::{People, Person, Settled, Standing};
use super::reason::{Failure, Reason, Remark};
use super::shares::Committee;
use super::vault::{Opened, Vault, Wanted, admit};
use crate::crypto::NO_KEY;
use crate::document::collection::{Frame, PlacedRow, Reader};
use crate::domain::{Form, MemberState, canonical};
use crate::service::examine::{self, ExamineError, Examined};
use crate::service::progress::{Meter, Reporter, Stage};
use crate::service::statement::version_hash;

/// How many epochs, and how many records, a lane takes at a time.
const EPOCHS: usize = 64;
const RECORDS: usize = 256;

/// Opens and sorts a whole collection.
pub(super) fn sort(
    path: &Path,
    collection: &Examined,
    committee: &Committee,
    mut gathered: Gathered,
    report: &mut Reporter<'_>,
) -> Result<(Vault, Selections), ExamineError> {
    let mut records = Records {
        reader: examine::open(path)?,
        first: None,
    };
    let count = gathered.records();
    let meter = Meter::begin(report, Stage::OpeningEpochs, Some(collection.epochs.len() as u64), 256);
    let vault = open_epochs(&mut records, collection, committee, &mut gathered, meter)?;
    let meter = Meter::begin(report, Stage::Sorting, Some(count as u64), 1024);
    let mut sorter = Sorter::new(&gathered, count);
    let known: Vec<_> = collection.head.initiative.versions.iter().map(version_hash).collect();
    open_records(&mut records, &vault, &gathered, &known, &mut sorter, meter)?;
    Ok((vault, sorter.finish()))
}

/// The frames of a collection, one ahead.
struct Records {
    reader: Reader<BufReader<File>>,
    /// The first frame that is no epoch.
    first: Option<Frame>,
}

impl Records {
    /// The next record; none at the end of the records.
    fn next(&mut self) -> Result<Option<PlacedRow>, ExamineError> {
        let frame = match self.first.take() {
            Some(frame) => Some(frame),
            None => self.reader.next_frame()?,
        };
        Ok(match frame {
            Some(Frame::Record(placed)) => Some(*placed),
            _ => None,
        })
    }
}

/// Opens all epochs, and keeps the keys of the records that are in the file.
fn open_epochs(
    records: &mut Records,
    collection: &Examined,
    committee: &Committee,
    gathered: &mut Gathered,
    mut meter: Meter<'_, '_>,
) -> Result<Vault, ExamineError> {
    let slots = gathered.take_slots(&collection.epochs);
    let mut keys = Zeroizing::new(vec![NO_KEY; slots.slots.len()]);
    let mut admitted = Vec::with_capacity(slots.epochs.len());
    let (mut free_slots, mut free_keys) = (slots.slots.as_slice(), keys.as_mut_slice());
    let mut epochs = slots.epochs.iter().zip(slots.lengths());
    let batch = || {
        let mut batch = Vec::with_capacity(EPOCHS);
        for ((id, _), length) in epochs.by_ref().take(EPOCHS) {
            let Some(Frame::Epoch(header)) = records.reader.next_frame()? else {
                break;
            };
            let (slots, keys);
            (slots, free_slots) = free_slots.split_at(length);
            (keys, free_keys) = std::mem::take(&mut free_keys).split_at_mut(length);
            let id = *id;
            batch.push(Wanted {
                id,
                header,
                slots,
                keys,
            });
        }
        Ok::<_, ExamineError>((!batch.is_empty()).then_some(batch))
    };
    let work = |(): &mut (), batch: Vec<Wanted<'_>>| -> Vec<_> {
        batch
            .into_iter()
            .map(|mut wanted| admit(&mut wanted, collection, committee))
            .collect()
    };
    in_order(
        batch,
        || (),
        work,
        |opened| {
            meter.more(opened.len() as u64);
            admitted.extend(opened);
            Ok(())
        },
    )?;
    drop(epochs);
    meter.end();
    Ok(Vault::new(slots, keys, admitted, collection.head.regime))
}

/// What a lane finds out about one record.
struct Judged {
    place: Place,
    form: &'static Form,
    sealed_bytes: usize,
    person: Person,
    suspicious: bool,
    remark: Option<Remark>,
}

fn open_records(
    records: &mut Records,
    vault: &Vault,
    gathered: &Gathered,
    known: &[[u8; 32]],
    sorter: &mut Sorter,
    mut meter: Meter<'_, '_>,
) -> Result<(), ExamineError> {
    let batch = || {
        let mut batch = Vec::with_capacity(RECORDS);
        while batch.len() < RECORDS {
            match records.next()? {
                Some(placed) => batch.push(placed),
                None => break,
            }
        }
        Ok::<_, ExamineError>((!batch.is_empty()).then_some(batch))
    };
    let judge = |plaintext: &mut Zeroizing<Vec<u8>>, placed: &PlacedRow| {
        if gathered.is_withdrawn(placed.row.name) {
            return Err(Reason::Withdrawn);
        }
        let opened = vault.open(&placed.row, plaintext)?;
        Ok(judged(placed, &opened, known))
    };
    let work = |plaintext: &mut Zeroizing<Vec<u8>>, batch: Vec<PlacedRow>| -> Vec<_> {
        let results = batch
            .iter()
            .map(|placed| (placed.row.state, placed.row.name, judge(plaintext, placed)));
        results.collect()
    };
    in_order(
        batch,
        || Zeroizing::new(Vec::with_capacity(PLAINTEXT_BYTES)),
        work,
        |results| {
            for (state, name, result) in results {
                let Some(state) = MemberState::from_number(state) else {
                    continue;
                };
                match result {
                    Ok(judged) => sorter.push(state, &judged),
                    Err(reason) => sorter.fail(
                        state,
                        Failure {
                            record: name.into(),
                            reason,
                        },
                    ),
                }
                meter.one_more();
            }
            Ok(())
        },
    )?;
    meter.end();
    Ok(())
}

/// Enough for most statements; the room grows for longer ones.
const PLAINTEXT_BYTES: usize = 1 << 10;

fn judged(placed: &PlacedRow, opened: &Opened, known: &[[u8; 32]]) -> Judged {
    let identity = canonical::identity(opened.form, &opened.particulars, opened.signed);
    let name = canonical::names_and_birth(&opened.particulars);
    Judged {
        place: Place::new(placed.at, opened.state, opened.language),
        form: opened.form,
        sealed_bytes: placed.row.sealed.len(),
        person: Person::of(&identity, &opened.particulars, name.as_deref().map(Vec::as_slice)),
        suspicious: opened.suspicious,
        remark: (!known.contains(&opened.shown)).then_some(Remark::OtherText),
    }
}

/// Sorts records in the order of their names.
struct Sorter {
    people: People,
    selections: Selections,
    /// Which submissions came from a network under suspicion, and about which there is something to be said: by number, few.
    suspicious: Vec<u32>,
    remarks: Vec<(u32, Remark)>,
    count: u32,
}

impl Sorter {
    fn new(gathered: &Gathered, records: usize) -> Self {
        let mut selections = Selections::new();
        for state in &gathered.tombstones {
            selections.entry(*state).or_default().withdrawn += 1;
        }
        Self {
            people: People::with_capacity(records),
            selections,
            suspicious: Vec::new(),
            remarks: Vec::new(),
            count: 0,
        }
    }

    fn fail(&mut self, state: MemberState, failure: Failure) {
        self.selections.entry(state).or_default().failures.push(failure);
    }

    fn push(&mut self, state: MemberState, judged: &Judged) {
        self.selections
            .entry(state)
            .or_default()
            .note(judged.form, judged.sealed_bytes);
        self.people.push(judged.place, &judged.person);
        if judged.suspicious {
            self.suspicious.push(self.count);
        }
        self.remarks.extend(judged.remark.map(|remark| (self.count, remark)));
        self.count += 1;
    }

    /// Settles who stands behind what.
    fn finish(mut self) -> Selections {
        let settled = std::mem::take(&mut self.people).stand();
        let mut suspicious = self.suspicious.iter().peekable();
        let mut remarks = self.remarks.iter().peekable();
        for (number, (place, standing)) in (0_u32..).zip(settled.iter()) {
            let selection = self.selections.entry(place.state()).or_default();
            let suspected = suspicious.next_if_eq(&&number).is_some();
            let remark = remarks.next_if(|(about, _)| *about == number);
            match standing {
                Standing::Repeat => {
                    selection.repeats += 1;
                    continue;
                }
                Standing::Alternative(of) => {
                    let of = settled.place(of);
                    selection.alternatives.push(Alternative { place, of });
                }
                Standing::First => {
                    selection.packaged.push(place);
                    selection.suspicious += u64::from(suspected);
                }
            }
            selection.remarks.extend(remark.map(|(_, remark)| (place, *remark)));
        }
        add_namesakes(&mut self.selections, settled);
        self.selections
    }
}

/// Tells each State which of its packaged persons share names and birth date with another one, and in which other States that one is.
fn add_namesakes(selections: &mut Selections, settled: Settled) {
    let mut groups = std::collections::BTreeMap::<MemberState, u32>::new();
    for places in settled.namesakes() {
        let mut states = States::default();
        for place in &places {
            states.insert(place.state());
        }
        let mut numbered = std::collections::BTreeMap::new();
        for place in places {
            let state = place.state();
            let group = *numbered.entry(state).or_insert_with(|| {
                let last = groups.entry(state).or_default();
                *last += 1;
                *last
            });
            selections.entry(state).or_default().namesakes.push(Namesake {
                place,
                group,
                elsewhere: states.without(state),
            });
        }
    }
}
