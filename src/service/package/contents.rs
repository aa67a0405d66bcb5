//! The files of one package, written one after the other: lanes make their blocks, and this thread writes them in order.

use std::collections::BTreeSet;
use std::io;

use super::Format;
use super::manifest::{self, FileFacts, Kinds, PACKAGE_FORMAT, PackageManifest, Source, StateCounts};
use super::parcel::Parcel;
use super::plan::{Plan, Share};
use super::seal::Seal;
use super::signature;
use super::work::{BATCH, Batch, Done, Job, block};
use crate::document::csv::{self, StatementsCsv};
use crate::document::dialect::{self, Sheet};
use crate::document::entry::Marks;
use crate::document::zip::Deflater;
use crate::domain::export::Dialect;
use crate::domain::{Initiative, Language, MemberState};
use crate::service::open::{self, OpenError, Selection, in_order};
use crate::service::progress::Meter;

/// One part of one Member State's statements, and what stands beside them.
pub(super) struct Contents<'a> {
    pub(super) state: MemberState,
    pub(super) initiative: &'a Initiative,
    pub(super) source: &'a Source,
    pub(super) selection: &'a Selection,
    pub(super) share: Share<'a>,
    pub(super) counts: StateCounts,
    pub(super) formats: &'a BTreeSet<Format>,
    pub(super) marks: &'a Marks,
    pub(super) seal: &'a Seal,
    pub(super) collection: &'a open::Source,
}

/// Why a package could not be written: what was to be read, or where it was to be written.
#[derive(Debug)]
pub(super) enum PackError {
    Read(OpenError),
    Write(io::Error),
}

impl From<io::Error> for PackError {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}

impl From<OpenError> for PackError {
    fn from(error: OpenError) -> Self {
        Self::Read(error)
    }
}

impl Contents<'_> {
    /// Writes every file, the manifest and its signature last, and gives the counts: the State's, but for what had to be changed, which is this part's.
    pub(super) fn write(&self, parcel: &mut Parcel, meter: &mut Meter<'_, '_>) -> Result<StateCounts, PackError> {
        let mut work = Work {
            contents: self,
            line: self.marks.line(),
            deflater: Deflater::default(),
            counts: StateCounts {
                neutralised_cells: 0,
                replaced_characters: 0,
                ..self.counts
            },
            files: Vec::new(),
        };
        for plan in self.share.files(self.formats, self.source.regime) {
            work.statements(parcel, &plan, meter)?;
        }
        work.namesakes(parcel)?;
        work.remarks(parcel)?;
        work.whole(
            parcel,
            signature::RECORD_FILE_NAME,
            self.seal.record.to_json().into_bytes(),
            None,
        )?;
        work.manifest(parcel)?;
        Ok(work.counts)
    }
}

/// A package's writing under way.
struct Work<'w, 'a> {
    contents: &'w Contents<'a>,
    /// The marks in one line.
    line: String,
    deflater: Deflater,
    counts: StateCounts,
    files: Vec<FileFacts>,
}

impl Work<'_, '_> {
    /// Writes a file of statements.
    fn statements(&mut self, parcel: &mut Parcel, plan: &Plan, meter: &mut Meter<'_, '_>) -> Result<(), PackError> {
        let contents = self.contents;
        let table = StatementsCsv {
            fields: &contents.selection.fields,
            alternatives: plan.alternatives,
            mark: &self.line,
        };
        let (head, tail) = match plan.format {
            Format::Xml => {
                let (head, replaced) = dialect::head(&contents.sheet(plan, &self.line));
                self.counts.replaced_characters += replaced;
                (head, dialect::tail())
            }
            Format::Csv => (table.head(), Vec::new()),
        };
        let job = Job {
            state: contents.state,
            plan,
            table,
            source: contents.collection,
            deflated: parcel.wants_deflated(),
        };
        let (counts, mut statements) = (&mut self.counts, 0);
        let mut places = contents.share.places(plan);
        let next = || {
            let batch: Batch = places.by_ref().take(BATCH).collect();
            Ok((!batch.is_empty()).then_some(batch))
        };
        parcel.begin(&plan.name, contents.share.is_large())?;
        parcel.block(&block(head, job.deflated, &mut self.deflater))?;
        in_order(
            next,
            || job.lane(),
            |lane, batch| job.work(lane, &batch),
            |done: Result<Done, OpenError>| {
                let done = done?;
                parcel.block(&done.block)?;
                statements += done.statements;
                counts.neutralised_cells += done.neutralised_cells;
                counts.replaced_characters += done.replaced_characters;
                (0..done.statements).for_each(|_| meter.one_more());
                Ok::<(), PackError>(())
            },
        )?;
        parcel.block(&block(tail, job.deflated, &mut self.deflater))?;
        self.files.push(parcel.end(&plan.name, Some(statements))?);
        Ok(())
    }

    /// Writes who shares names and birth date with whom: only this State's identifiers, and the codes of other States.
    fn namesakes(&mut self, parcel: &mut Parcel) -> Result<(), PackError> {
        let mut namesakes = self.contents.share.namesakes().peekable();
        if namesakes.peek().is_none() {
            return Ok(());
        }
        let mut fetcher = self.contents.collection.fetcher()?;
        let mut rows = Vec::new();
        csv::row(&mut rows, ["group", "identifier", "other_states", "mark"].into_iter());
        for namesake in namesakes {
            let identifier = fetcher.identifier(namesake.place)?.to_string();
            let (group, states) = (namesake.group.to_string(), namesake.elsewhere.codes());
            csv::row(&mut rows, [&*group, &identifier, &states, &self.line].into_iter());
        }
        self.whole(parcel, "namesakes.csv", rows, None)
    }

    /// Writes what is to be said about single statements.
    fn remarks(&mut self, parcel: &mut Parcel) -> Result<(), PackError> {
        let mut remarks = self.contents.share.remarks().peekable();
        if remarks.peek().is_none() {
            return Ok(());
        }
        let mut fetcher = self.contents.collection.fetcher()?;
        let mut rows = Vec::new();
        csv::row(&mut rows, ["identifier", "remark", "mark"].into_iter());
        for (place, remark) in remarks {
            let identifier = fetcher.identifier(*place)?.to_string();
            csv::row(&mut rows, [&*identifier, remark.code(), &self.line].into_iter());
        }
        self.whole(parcel, "remarks.csv", rows, None)
    }

    /// Writes the manifest of everything before, and its signature.
    fn manifest(&mut self, parcel: &mut Parcel) -> Result<(), PackError> {
        let contents = self.contents;
        let is_first = contents.share.part.number == 1;
        let manifest = PackageManifest {
            format: PACKAGE_FORMAT.to_owned(),
            marks: contents.marks.texts(),
            state: contents.state,
            part: contents.share.part,
            source: contents.source.clone(),
            counts: self.counts,
            kinds: kinds(&self.counts),
            failures: if is_first {
                contents.selection.failures.clone()
            } else {
                Vec::new()
            },
            files: std::mem::take(&mut self.files),
        };
        let bytes = manifest::to_json(&manifest);
        let signature = contents.seal.sign(&bytes);
        self.whole(parcel, manifest::FILE_NAME, bytes, None)?;
        self.whole(parcel, signature::FILE_NAME, signature.into_bytes(), None)
    }

    /// Writes a file that is in memory.
    fn whole(
        &mut self,
        parcel: &mut Parcel,
        name: &str,
        bytes: Vec<u8>,
        statements: Option<u64>,
    ) -> Result<(), PackError> {
        parcel.begin(name, bytes.len() as u64 >= u64::from(u32::MAX))?;
        parcel.block(&block(bytes, parcel.wants_deflated(), &mut self.deflater))?;
        self.files.push(parcel.end(name, statements)?);
        Ok(())
    }
}

impl Contents<'_> {
    fn sheet<'s>(&'s self, plan: &Plan, marks: &'s str) -> Sheet<'s> {
        let original = self.initiative.original().map(|version| version.language);
        Sheet {
            dialect: Dialect::of(self.source.regime),
            state: self.state,
            language: plan.language.or(original).unwrap_or(Language::En),
            initiative: self.initiative,
            marks,
        }
    }
}

/// How the statements were given: all of them online.
pub(super) fn kinds(counts: &StateCounts) -> Kinds {
    Kinds {
        online: counts.packaged,
        ..Kinds::default()
    }
}
