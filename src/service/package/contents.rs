//! The files of one Member State's package, written one after the other.

use std::collections::BTreeSet;
use std::io::{self, BufWriter, Write};

use super::Format;
use super::manifest::{self, FileFacts, PACKAGE_FORMAT, PackageManifest, Source, StateCounts};
use super::measured::Measured;
use super::parcel::Parcel;
use crate::document::csv::StatementsCsv;
use crate::document::dialect::{Sheet, StatementsXml};
use crate::document::entry::{Entry, MARKS};
use crate::domain::export::Dialect;
use crate::domain::{Initiative, Language, MemberState, Regime};
use crate::service::open::{Fetcher, OpenError, Place, Selection};
use crate::service::progress::Meter;

/// One Member State's part of an opened collection.
pub(super) struct Contents<'a> {
    pub(super) state: MemberState,
    pub(super) initiative: &'a Initiative,
    pub(super) source: &'a Source,
    pub(super) selection: &'a Selection,
    pub(super) counts: StateCounts,
    pub(super) formats: &'a BTreeSet<Format>,
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

impl Contents<'_> {
    /// Writes every file, the manifest last, and gives the manifest.
    pub(super) fn write(
        &self,
        parcel: &mut Parcel,
        fetcher: &mut Fetcher,
        meter: &mut Meter<'_, '_>,
    ) -> Result<PackageManifest, PackError> {
        let mut work = Work {
            contents: self,
            fetcher,
            meter,
            counts: self.counts,
        };
        let mut files = Vec::new();
        for plan in self.plans() {
            parcel.begin(&plan.name, self.is_large())?;
            let output = BufWriter::with_capacity(64 << 10, Measured::new(&mut *parcel));
            files.push(match plan.format {
                Format::Xml => work.xml(output, &plan)?,
                Format::Csv => work.csv(output, &plan)?,
            });
        }
        let manifest = PackageManifest {
            format: PACKAGE_FORMAT.to_owned(),
            marks: MARKS.map(str::to_owned).to_vec(),
            state: self.state,
            source: self.source.clone(),
            counts: work.counts,
            failures: self.selection.failures.clone(),
            files,
        };
        parcel.begin(manifest::FILE_NAME, false)?;
        parcel.write_all(&manifest::to_json(&manifest))?;
        Ok(manifest)
    }

    /// How often a statement is written.
    pub(super) fn writes(&self) -> u64 {
        let statements = self.selection.packaged.len() + self.selection.alternatives.len();
        (statements * self.formats.len()) as u64
    }

    fn plans(&self) -> Vec<Plan> {
        let packaged = self.selection.packaged.iter().map(|place| place.language()).collect();
        let alternatives = self
            .selection
            .alternatives
            .iter()
            .map(|alternative| alternative.place.language())
            .collect();
        let parts = [("statements", false, packaged), ("alternatives", true, alternatives)];
        parts
            .into_iter()
            .flat_map(|(name, is_alternatives, languages)| self.plans_of(name, is_alternatives, &languages))
            .collect()
    }

    /// The files of one part. In regime 2011 the XML is parted by language version, since its dialect names one for all its statements.
    fn plans_of(&self, name: &str, alternatives: bool, languages: &BTreeSet<Language>) -> Vec<Plan> {
        let plan = |name, format, language| Plan {
            name,
            format,
            alternatives,
            language,
        };
        let formats = self.formats.iter().filter(|_| !languages.is_empty());
        let of_format = |format: &Format| match (format, self.source.regime) {
            (Format::Csv, _) => vec![plan(format!("{name}.csv"), Format::Csv, None)],
            (Format::Xml, Regime::R2019) => vec![plan(format!("{name}.xml"), Format::Xml, None)],
            (Format::Xml, Regime::R2011) => languages
                .iter()
                .map(|language| plan(format!("{name}-{}.xml", language.code()), Format::Xml, Some(*language)))
                .collect(),
        };
        formats.flat_map(of_format).collect()
    }

    fn places<'s>(&'s self, plan: &Plan) -> Box<dyn Iterator<Item = (Place, Option<Place>)> + 's> {
        let language = plan.language;
        let wanted = move |place: Place| language.is_none_or(|language| place.language() == language);
        if plan.alternatives {
            let alternatives = self
                .selection
                .alternatives
                .iter()
                .map(|alternative| (alternative.place, Some(alternative.of)));
            Box::new(alternatives.filter(move |(place, _)| wanted(*place)))
        } else {
            Box::new(
                self.selection
                    .packaged
                    .iter()
                    .map(|place| (*place, None))
                    .filter(move |(place, _)| wanted(*place)),
            )
        }
    }

    /// Whether a file could pass the 4 GiB that a plain zip entry holds: escaping makes at most six bytes of one, and a statement has its elements.
    fn is_large(&self) -> bool {
        const ELEMENTS_BYTES: u64 = 4096;
        let statements = (self.selection.packaged.len() + self.selection.alternatives.len()) as u64;
        self.selection.bytes * 6 + statements * ELEMENTS_BYTES > u64::from(u32::MAX)
    }
}

/// One file to be written.
struct Plan {
    name: String,
    format: Format,
    alternatives: bool,
    /// Only statements signed in this language.
    language: Option<Language>,
}

//------------ Work

/// A package's writing under way.
struct Work<'w, 'a, 'r, 'm> {
    contents: &'w Contents<'a>,
    fetcher: &'w mut Fetcher,
    meter: &'w mut Meter<'r, 'm>,
    counts: StateCounts,
}

impl Work<'_, '_, '_, '_> {
    fn xml<W: Write>(&mut self, output: BufWriter<Measured<W>>, plan: &Plan) -> Result<FileFacts, PackError> {
        let Contents {
            state,
            initiative,
            source,
            ..
        } = *self.contents;
        let original = initiative.original().map(|version| version.language);
        let language = plan.language.or(original).unwrap_or(Language::En);
        let mut document = StatementsXml::new(
            output,
            &Sheet {
                dialect: Dialect::of(source.regime),
                state,
                language,
                initiative,
            },
        )?;
        self.each(plan, |entry| document.entry(entry))?;
        let (output, written) = document.finish()?;
        self.counts.replaced_characters += written.replaced_characters;
        facts(output, plan, written.statements)
    }

    fn csv<W: Write>(&mut self, output: BufWriter<Measured<W>>, plan: &Plan) -> Result<FileFacts, PackError> {
        let mut table = StatementsCsv::new(output, &self.contents.selection.fields, plan.alternatives)?;
        self.each(plan, |entry| table.entry(entry))?;
        let (output, written) = table.finish()?;
        self.counts.neutralised_cells += written.neutralised_cells;
        facts(output, plan, written.statements)
    }

    /// Fetches the statements of a file, one at a time.
    fn each(&mut self, plan: &Plan, mut write: impl FnMut(&Entry<'_>) -> io::Result<()>) -> Result<(), PackError> {
        for (place, of) in self.contents.places(plan) {
            let (identifier, opened) = self.fetcher.fetch(place).map_err(PackError::Read)?;
            let alternative_to = of
                .map(|of| self.fetcher.identifier(of))
                .transpose()
                .map_err(PackError::Read)?;
            let (signed, language) = (opened.signed, opened.language);
            write(&Entry {
                identifier,
                signed,
                language,
                particulars: &opened.particulars,
                alternative_to,
            })?;
            self.meter.one_more();
        }
        Ok(())
    }
}

fn facts<W: Write>(output: BufWriter<Measured<W>>, plan: &Plan, statements: u64) -> Result<FileFacts, PackError> {
    let measured = output.into_inner().map_err(io::IntoInnerError::into_error)?;
    Ok(measured.finish(&plan.name, Some(statements)).1)
}
