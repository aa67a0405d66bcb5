//! Exports the sealed collection: from one snapshot of the store to the container that goes to the offline computer.
//!
//! Nothing is opened here; the server could not. The erasure layer comes off, since what leaves must be readable after the server's end, and the
//! wrapped fingerprints stay behind. The manifest is signed with the day's key. Memory does not grow with the collection, except for the names of its
//! epochs.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::ops::RangeInclusive;
use std::path::PathBuf;

use data_encoding::HEXLOWER;

use super::appliance::{Appliance, Unlocked};
use super::book::Book;
use super::day_number;
use super::keyring::DayKey;
use super::progress::{Meter, Reporter, Stage};
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::epoch::EpochId;
use crate::crypto::signing::KeyLink;
use crate::document::collection::{
    AuditHead, Counts, Fault, Head, SIGNATURE_LABEL, Scope, SealedRow, Signer, Tombstone, Writer,
};
use crate::domain::{MemberState, Phase, Tally};
use crate::store::{self, Snapshot, StoreError, StoredRecord};

/// What an export held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// What the file holds, by Member State.
    pub counts: BTreeMap<MemberState, Counts>,
    /// SHA-256 of the file up to its manifest, in hexadecimal.
    pub digest: String,
}

impl Exported {
    /// All submissions in the file, withdrawn ones included.
    #[must_use]
    pub fn submissions(&self) -> u64 {
        self.counts.values().map(|counts| counts.submissions).sum()
    }
}

/// Why an export failed. What was written until then is half-written, and says so to whoever reads it.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The instance is locked.
    #[error("the instance is locked: unlock it first, with `cista unlock`")]
    Locked,
    /// The store cannot be read.
    #[error("{} cannot be read: {}", path.display(), store_advice(.source))]
    Store {
        /// The store's file.
        path: PathBuf,
        /// What is wrong with it.
        source: StoreError,
    },
    /// The file cannot be written, or what the store gave does not fit it.
    #[error("the export {0}")]
    File(#[source] Fault),
}

fn store_advice(error: &StoreError) -> &'static str {
    match error {
        StoreError::InUse => "another process has it open; export through that one",
        StoreError::Corrupt(_) | StoreError::Record => "it is damaged; restore the last backup",
        StoreError::NewerVersion { .. } => "it was written by a newer version of cista; use that",
        _ => "check the disk, and try again",
    }
}

/// What stops an export, before the store's file is named.
enum Stop {
    Store(StoreError),
    File(Fault),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::File(fault)
    }
}

impl Appliance {
    /// Writes the sealed collection, or the part of it that `scope` names, to `output`, as it stands at this moment.
    ///
    /// It runs for as long as the collection is large and never waits for the writer: call it where blocking is allowed.
    ///
    /// # Errors
    ///
    /// When the instance is locked, the store is damaged, or the output cannot be written.
    pub fn export(
        &self,
        scope: &Scope,
        output: impl Write,
        report: &mut Reporter<'_>,
    ) -> Result<Exported, ExportError> {
        let open = self.unlocked().ok_or(ExportError::Locked)?;
        self.write(open, scope, output, report).map_err(|stop| match stop {
            Stop::Store(source) => ExportError::Store {
                path: self.directory().join("collection.redb"),
                source,
            },
            Stop::File(fault) => ExportError::File(fault),
        })
    }

    fn write(
        &self,
        open: &Unlocked,
        scope: &Scope,
        output: impl Write,
        report: &mut Reporter<'_>,
    ) -> Result<Exported, Stop> {
        let snapshot = self.snapshot()?;
        let phase = Phase::from_number(snapshot.phase()?).ok_or(StoreError::Record)?;
        let book = Book::read(&snapshot, self.identity())?;
        let mut writer = Writer::new(output, &self.head(scope, phase, &book))?;
        let selected = Selected {
            snapshot: &snapshot,
            scope,
        };
        selected.write(&mut writer, report)?;
        let counts = writer.counts().clone();
        let tallies = selected.tallies()?;
        let audit = audit_head(&snapshot)?;
        let signed = {
            // One lock over link and key, so that no midnight comes between them; and none over the output, for which signing would wait.
            let desk = open.desk();
            let DayKey { key, link } = &desk.signing;
            let signer = Signer {
                tallies,
                audit,
                chain: hexadecimal(&self.chain_to(*link)?),
                signed: link.day,
            };
            writer.sign(signer, |digest| key.sign(SIGNATURE_LABEL, digest))
        };
        let (_, digest) = signed.finish()?;
        Ok(Exported {
            counts,
            digest: HEXLOWER.encode(&digest),
        })
    }

    /// The days of the signing key up to the one in use, whose link is stored only a moment after it was made.
    pub(super) fn chain_to(&self, last: KeyLink) -> Result<Vec<KeyLink>, StoreError> {
        let mut links = self.snapshot()?.chain()?;
        if !links.contains(&last) {
            links.push(last);
        }
        Ok(links)
    }

    fn head(&self, scope: &Scope, phase: Phase, book: &Book) -> Head {
        let json = |record: &CeremonyRecord| serde_json::to_value(record).expect("a ceremony record is plain data");
        let identity = self.identity();
        Head {
            instance: HEXLOWER.encode(identity.id_bytes()),
            name: identity.name.clone(),
            phase: phase.code().to_owned(),
            rehearsal: identity.is_rehearsal(),
            regime: identity.regime,
            scope: scope.clone(),
            exported: self.today(),
            initiative: identity.initiative.clone(),
            ceremony: json(&identity.ceremony),
            statutory_versions: self.wordings().versions(self.law()),
            software: concat!("cista ", env!("CARGO_PKG_VERSION")).to_owned(),
            further_ceremonies: book.further_ceremonies().iter().map(json).collect(),
            organisers: book.organisers(),
            recipients: book.recipients(),
        }
    }
}

fn hexadecimal(links: &[KeyLink]) -> Vec<String> {
    links.iter().map(|link| HEXLOWER.encode(&link.encode())).collect()
}

/// The head of the audit trail; none when the trail does not verify, which an opening then shows.
fn audit_head(snapshot: &Snapshot) -> Result<Option<AuditHead>, StoreError> {
    let trail = snapshot.audit()?.unwrap_or_default();
    Ok(trail.last().map(|entry| AuditHead {
        sequence: entry.sequence,
        hash: entry.hash(),
    }))
}

//------------ Selected

/// The part of a store that an export takes.
struct Selected<'a> {
    snapshot: &'a Snapshot,
    scope: &'a Scope,
}

impl Selected<'_> {
    fn write<W: Write>(&self, writer: &mut Writer<W>, report: &mut Reporter<'_>) -> Result<(), Stop> {
        let used = self.used_epochs()?;
        for header in self.snapshot.epochs()? {
            let header = header?;
            if used.as_ref().is_none_or(|used| used.contains(&header.id())) {
                writer.epoch(header.id(), header.encode())?;
            }
        }
        let mut meter = Meter::begin(report, Stage::Exporting, self.snapshot.record_count().ok(), 1024);
        for record in self.records()? {
            writer.record(&row(record?))?;
            meter.one_more();
        }
        meter.end();
        for tombstone in self.snapshot.tombstones(self.dates())? {
            let tombstone = tombstone?;
            if self.holds(tombstone.state) {
                writer.tombstone(Tombstone {
                    name: tombstone.name.into(),
                    state: tombstone.state,
                })?;
            }
        }
        Ok(())
    }

    /// The epochs of the selected records; none when everything is selected.
    fn used_epochs(&self) -> Result<Option<BTreeSet<EpochId>>, StoreError> {
        if *self.scope == Scope::default() {
            return Ok(None);
        }
        self.records()?
            .map(|record| Ok(record?.sealed.epoch))
            .collect::<Result<_, _>>()
            .map(Some)
    }

    fn records(&self) -> Result<impl Iterator<Item = Result<StoredRecord, StoreError>>, StoreError> {
        let within = |record: &Result<StoredRecord, StoreError>| {
            record.as_ref().map_or(true, |record| self.holds(record.context.state))
        };
        Ok(self.snapshot.records(self.dates())?.filter(within))
    }

    /// What the appliance tallied, where the file holds a State's whole collection.
    fn tallies(&self) -> Result<BTreeMap<MemberState, Tally>, StoreError> {
        if self.scope.from.is_some() || self.scope.to.is_some() {
            return Ok(BTreeMap::new());
        }
        let tallied = |(number, counts): (u8, store::Counts)| {
            let tally = Tally {
                submissions: counts.submissions,
                persons: counts.persons,
                withdrawn: counts.withdrawn,
            };
            Some((MemberState::from_number(number)?, tally))
        };
        Ok(self
            .snapshot
            .counts()?
            .into_iter()
            .filter(|(number, _)| self.holds(*number))
            .filter_map(tallied)
            .collect())
    }

    /// The first and the last date in the scope, as records are named by them.
    fn dates(&self) -> RangeInclusive<u32> {
        self.scope.from.map_or(0, day_number)..=self.scope.to.map_or(u32::MAX, day_number)
    }

    /// Whether a Member State is in the scope.
    fn holds(&self, number: u8) -> bool {
        self.scope.state.is_none_or(|state| state.number() == number)
    }
}

fn row(record: StoredRecord) -> SealedRow {
    let StoredRecord { context, sealed, .. } = record;
    SealedRow {
        name: context.name.into(),
        state: context.state,
        language: context.language,
        epoch: sealed.epoch,
        slot: sealed.slot,
        sealed: sealed.body,
    }
}

#[cfg(test)]
mod tests;
