//! The files of one package, written one after the other: lanes make their blocks, and this thread writes them in order.

use std::collections::BTreeSet;
use std::io;

use super::Format;
use super::manifest::{self, FileFacts, Kinds, PACKAGE_FORMAT, PackageManifest, Source, StateCounts};
use super::papers::{Form, Made, Papers, certificate_name, request_name};
use super::parcel::Parcel;
use super::plan::{Plan, Share};
use super::signature;
use super::work::{Batch, Done, Job, Print, block};
use crate::document::csv::{self, StatementsCsv};
use crate::document::dialect::{self, Sheet};
use crate::document::entry::Marks;
use crate::document::pdf::PdfFault;
use crate::document::zip::Deflater;
use crate::domain::export::Dialect;
use crate::domain::{Language, MemberState};
use crate::service::open::{self, Fetcher, OpenError, Selection, in_order};
use crate::service::progress::Meter;

/// One part of one Member State's statements, and what stands beside them.
pub(super) struct Contents<'a> {
    pub(super) state: MemberState,
    /// The State's official languages.
    pub(super) languages: &'a [Language],
    pub(super) source: &'a Source,
    pub(super) selection: &'a Selection,
    pub(super) share: Share<'a>,
    pub(super) counts: StateCounts,
    pub(super) formats: &'a BTreeSet<Format>,
    pub(super) marks: &'a Marks,
    /// The forms in which the package is written.
    pub(super) forms: &'a [Form],
    pub(super) papers: &'a Papers<'a>,
    pub(super) with_papers: bool,
    pub(super) collection: &'a open::Source,
}

/// What a written package tells.
pub(super) struct Written {
    /// The State's counts, but for what had to be changed, which is this part's.
    pub(super) counts: StateCounts,
    /// The guides to it.
    pub(super) guides: Vec<Made>,
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

impl From<PdfFault> for PackError {
    fn from(fault: PdfFault) -> Self {
        Self::Read(OpenError::Paper(fault))
    }
}

impl From<OpenError> for PackError {
    fn from(error: OpenError) -> Self {
        Self::Read(error)
    }
}

impl Contents<'_> {
    /// Writes every file: the guides first, the manifest and its signature last.
    pub(super) fn write(&self, parcel: &mut Parcel, meter: &mut Meter<'_, '_>) -> Result<Written, PackError> {
        let plans = self.share.files(self.formats, self.source.regime);
        let mut work = Work {
            contents: self,
            line: self.marks.line(),
            deflater: Deflater::default(),
            counts: StateCounts {
                neutralised_cells: 0,
                replaced_characters: 0,
                undrawn_letters: 0,
                ..self.counts
            },
            files: Vec::new(),
        };
        let guides = if self.with_papers {
            self.guides(&plans)?
        } else {
            Vec::new()
        };
        for guide in &guides {
            work.whole(parcel, &guide.name, guide.bytes.clone())?;
        }
        for plan in &plans {
            work.statements(parcel, plan, meter)?;
        }
        work.namesakes(parcel)?;
        work.remarks(parcel)?;
        if self.with_papers && self.is_first() {
            for paper in self.papers.requests(self.state, self.languages, &self.counts)? {
                work.whole(parcel, &paper.name, paper.bytes)?;
            }
        }
        let record = self.papers.seal.record.to_json().into_bytes();
        work.whole(parcel, signature::RECORD_FILE_NAME, record)?;
        work.manifest(parcel)?;
        let counts = work.counts;
        Ok(Written { counts, guides })
    }

    fn is_first(&self) -> bool {
        self.share.part.number == 1
    }

    /// The guides, which list every file that will be there.
    fn guides(&self, plans: &[Plan]) -> Result<Vec<Made>, PdfFault> {
        let mut files: Vec<(String, Option<u64>)> = Vec::new();
        let statements = plans.iter().flat_map(Plan::names);
        files.extend(statements.map(|(name, statements)| (name, Some(statements))));
        let mut add = |name: &str| files.push((name.to_owned(), None));
        if self.share.namesakes().next().is_some() {
            add(NAMESAKES);
        }
        if self.share.remarks().next().is_some() {
            add(REMARKS);
        }
        for language in self.languages.iter().filter(|_| self.is_first()) {
            add(&request_name(*language));
            add(&certificate_name(*language));
        }
        for name in [signature::RECORD_FILE_NAME, manifest::FILE_NAME, signature::FILE_NAME] {
            add(name);
        }
        self.papers.guides(
            self.state,
            self.languages,
            &self.share,
            &self.counts,
            self.forms,
            &files,
        )
    }
}

const NAMESAKES: &str = "namesakes.csv";
const REMARKS: &str = "remarks.csv";
/// How much of such a table is in memory.
const TABLE_BYTES: usize = 256 << 10;

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
    /// Writes the statements of a plan: one file, or many in PDF.
    fn statements(&mut self, parcel: &mut Parcel, plan: &Plan, meter: &mut Meter<'_, '_>) -> Result<(), PackError> {
        let contents = self.contents;
        let line = self.line.clone();
        let table = StatementsCsv {
            fields: &contents.selection.fields,
            alternatives: plan.alternatives,
            mark: &line,
        };
        let texts = contents.marks.texts();
        let job = Job {
            state: contents.state,
            plan,
            table,
            print: contents.print(&texts),
            source: contents.collection,
            deflated: parcel.wants_deflated(),
        };
        match plan.format {
            Format::Pdf => self.many(parcel, &job, meter),
            Format::Xml => {
                let (head, replaced) = dialect::head(&contents.sheet(plan, &line));
                self.counts.replaced_characters += replaced;
                self.one(parcel, &job, meter, head, dialect::tail())
            }
            Format::Csv => self.one(parcel, &job, meter, table.head(), Vec::new()),
        }
    }

    /// Writes one file between a head and a tail.
    fn one(
        &mut self,
        parcel: &mut Parcel,
        job: &Job<'_>,
        meter: &mut Meter<'_, '_>,
        head: Vec<u8>,
        tail: Vec<u8>,
    ) -> Result<(), PackError> {
        let name = job.plan.name(1);
        parcel.begin(&name, self.contents.share.is_large())?;
        parcel.block(&block(head, job.deflated, &mut self.deflater))?;
        self.each(job, meter, |done| parcel.block(&done.block))?;
        parcel.block(&block(tail, job.deflated, &mut self.deflater))?;
        self.files.push(parcel.end(&name, Some(job.plan.statements as u64))?);
        Ok(())
    }

    /// Writes a file of each batch.
    fn many(&mut self, parcel: &mut Parcel, job: &Job<'_>, meter: &mut Meter<'_, '_>) -> Result<(), PackError> {
        let mut files = Vec::new();
        self.each(job, meter, |done| {
            let name = job.plan.name(files.len() + 1);
            parcel.begin(&name, false)?;
            parcel.block(&done.block)?;
            files.push(parcel.end(&name, Some(done.statements))?);
            Ok(())
        })?;
        self.files.append(&mut files);
        Ok(())
    }

    /// Has the lanes work on all batches, and writes what they made in order.
    fn each(
        &mut self,
        job: &Job<'_>,
        meter: &mut Meter<'_, '_>,
        mut write: impl FnMut(&Done) -> io::Result<()>,
    ) -> Result<(), PackError> {
        let counts = &mut self.counts;
        let mut places = self.contents.share.places(job.plan);
        let mut number = 0;
        let next = || {
            let batch: Batch = places.by_ref().take(job.batch()).collect();
            number += 1;
            Ok((!batch.is_empty()).then_some((number - 1, batch)))
        };
        let work = |lane: &mut _, (number, batch): (usize, Batch)| job.work(lane, number, &batch);
        in_order(
            next,
            || job.lane(),
            work,
            |done: Result<Done, OpenError>| {
                let done = done?;
                write(&done)?;
                counts.neutralised_cells += done.neutralised_cells;
                counts.replaced_characters += done.replaced_characters;
                counts.undrawn_letters += done.undrawn_letters;
                (0..done.statements).for_each(|_| meter.one_more());
                Ok::<(), PackError>(())
            },
        )
    }

    /// Writes who shares names and birth date with whom: only this State's identifiers, and the codes of other States.
    fn namesakes(&mut self, parcel: &mut Parcel) -> Result<(), PackError> {
        let line = self.line.clone();
        let head = ["group", "identifier", "other_states", "mark"];
        let namesakes = self.contents.share.namesakes();
        self.table(parcel, NAMESAKES, head, namesakes, |rows, fetcher, namesake| {
            let identifier = fetcher.identifier(namesake.place)?.to_string();
            let (group, states) = (namesake.group.to_string(), namesake.elsewhere.codes());
            csv::row(rows, [&*group, &identifier, &states, &line].into_iter());
            Ok(())
        })
    }

    /// Writes what is to be said about single statements.
    fn remarks(&mut self, parcel: &mut Parcel) -> Result<(), PackError> {
        let line = self.line.clone();
        let head = ["identifier", "remark", "mark"];
        let remarks = self.contents.share.remarks();
        self.table(parcel, REMARKS, head, remarks, |rows, fetcher, (place, remark)| {
            let identifier = fetcher.identifier(*place)?.to_string();
            csv::row(rows, [&*identifier, remark.code(), &line].into_iter());
            Ok(())
        })
    }

    /// Writes a table about single statements, a block at a time; none where there are no rows.
    fn table<T, const N: usize>(
        &mut self,
        parcel: &mut Parcel,
        name: &str,
        head: [&str; N],
        items: impl Iterator<Item = T>,
        write: impl Fn(&mut Vec<u8>, &mut Fetcher<'_>, T) -> Result<(), OpenError>,
    ) -> Result<(), PackError> {
        let mut items = items.peekable();
        if items.peek().is_none() {
            return Ok(());
        }
        let deflated = parcel.wants_deflated();
        let mut fetcher = self.contents.collection.fetcher()?;
        let mut rows = Vec::new();
        csv::row(&mut rows, head.into_iter());
        parcel.begin(name, self.contents.share.is_large())?;
        for item in items {
            write(&mut rows, &mut fetcher, item)?;
            if rows.len() >= TABLE_BYTES {
                parcel.block(&block(std::mem::take(&mut rows), deflated, &mut self.deflater))?;
            }
        }
        parcel.block(&block(rows, deflated, &mut self.deflater))?;
        self.files.push(parcel.end(name, None)?);
        Ok(())
    }

    /// Writes the manifest of everything before, and its signature.
    fn manifest(&mut self, parcel: &mut Parcel) -> Result<(), PackError> {
        let contents = self.contents;
        let failures = if contents.is_first() {
            contents.selection.failures.clone()
        } else {
            Vec::new()
        };
        let manifest = PackageManifest {
            format: PACKAGE_FORMAT.to_owned(),
            marks: contents.marks.texts(),
            state: contents.state,
            part: contents.share.part,
            source: contents.source.clone(),
            counts: self.counts,
            kinds: kinds(&self.counts),
            failures,
            files: std::mem::take(&mut self.files),
        };
        let bytes = manifest::to_json(&manifest);
        let signature = contents.papers.seal.sign(&bytes);
        self.whole(parcel, manifest::FILE_NAME, bytes)?;
        self.whole(parcel, signature::FILE_NAME, signature.into_bytes())
    }

    /// Writes a file that is in memory.
    fn whole(&mut self, parcel: &mut Parcel, name: &str, bytes: Vec<u8>) -> Result<(), PackError> {
        parcel.begin(name, bytes.len() as u64 >= u64::from(u32::MAX))?;
        parcel.block(&block(bytes, parcel.wants_deflated(), &mut self.deflater))?;
        self.files.push(parcel.end(name, None)?);
        Ok(())
    }
}

impl Contents<'_> {
    fn sheet<'s>(&'s self, plan: &Plan, marks: &'s str) -> Sheet<'s> {
        let original = self.papers.initiative.original().map(|version| version.language);
        Sheet {
            dialect: Dialect::of(self.source.regime),
            state: self.state,
            language: plan.language.or(original).unwrap_or(Language::En),
            initiative: self.papers.initiative,
            marks,
        }
    }

    /// PDF files are in the State's first language.
    fn print<'s>(&'s self, marks: &'s [String]) -> Print<'s> {
        let mark = |place: usize| marks.get(place).map_or("", String::as_str);
        Print {
            regime: self.source.regime,
            sentences: self
                .papers
                .texts
                .of(self.languages.first().copied().unwrap_or(Language::En)),
            initiative: self.papers.initiative,
            marks: [mark(0), mark(1)],
            date: self.papers.today,
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
