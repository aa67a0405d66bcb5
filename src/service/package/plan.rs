//! Which files a package has, and which statements each of them holds.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Format;
use super::manifest::Part;
use crate::domain::{Language, Regime};
use crate::service::open::{Namesake, Place, Remark, Selection};

/// One part of a State's statements.
#[derive(Debug, Clone, Copy)]
pub(super) struct Share<'a> {
    selection: &'a Selection,
    /// The places of its statements.
    first: usize,
    last: usize,
    pub(super) part: Part,
}

/// Divides a State's statements into parts of a size; none where there are none.
pub(super) fn divide(selection: &Selection, size: usize) -> Vec<Share<'_>> {
    let count = selection.packaged.len();
    let of = u32::try_from(count.div_ceil(size)).unwrap_or(u32::MAX);
    let share = |(number, first): (u32, usize)| {
        let last = count.min(first + size);
        let mut share = Share {
            selection,
            first,
            last,
            part: Part {
                number,
                of,
                statements: (last - first) as u64,
                alternatives: 0,
            },
        };
        share.part.alternatives = share.alternatives().count() as u64;
        share
    };
    (1..).zip((0..count).step_by(size)).map(share).collect()
}

impl<'a> Share<'a> {
    /// What is packaged.
    pub(super) fn statements(&self) -> &'a [Place] {
        &self.selection.packaged[self.first..self.last]
    }

    /// The bytes of the collection between which its statements stand; the first part begins with the file, and the last ends with it.
    fn range(&self) -> Range<u64> {
        let packaged = &self.selection.packaged;
        let start = if self.first == 0 { 0 } else { packaged[self.first].at() };
        let end = packaged.get(self.last).map_or(u64::MAX, |place| place.at());
        start..end
    }

    /// Other statements of the same persons, each with the packaged one.
    pub(super) fn alternatives(&self) -> impl Iterator<Item = (Place, Option<Place>)> + use<'a> {
        let range = self.range();
        let alternatives = self.selection.alternatives.iter();
        alternatives
            .filter(move |alternative| range.contains(&alternative.of.at()))
            .map(|alternative| (alternative.place, Some(alternative.of)))
    }

    /// Persons who share names and birth date with another one.
    pub(super) fn namesakes(&self) -> impl Iterator<Item = &'a Namesake> + use<'a> {
        let range = self.range();
        self.selection
            .namesakes
            .iter()
            .filter(move |namesake| range.contains(&namesake.place.at()))
    }

    /// What is to be said about single statements; about an alternative it is said in the part in which it would stand by itself.
    pub(super) fn remarks(&self) -> impl Iterator<Item = &'a (Place, Remark)> + use<'a> {
        let range = self.range();
        self.selection
            .remarks
            .iter()
            .filter(move |(place, _)| range.contains(&place.at()))
    }

    /// The files that hold statements, in each of the formats. In regime 2011 the XML is parted by language version, since its dialect names one for
    /// all its statements; PDF comes in files of some thousands.
    pub(super) fn files(&self, formats: &BTreeSet<Format>, regime: Regime) -> Vec<Plan> {
        let packaged = self.statements().iter().map(|place| place.language()).collect();
        let alternatives = self.alternatives().map(|(place, _)| place.language()).collect();
        let kinds: [(_, _, BTreeSet<Language>); 2] =
            [("statements", false, packaged), ("alternatives", true, alternatives)];
        let mut plans = Vec::new();
        for (stem, is_alternatives, languages) in kinds {
            for format in formats.iter().filter(|_| !languages.is_empty()) {
                let parted = *format == Format::Xml && regime == Regime::R2011;
                let each: Vec<_> = if parted {
                    languages.iter().copied().map(Some).collect()
                } else {
                    vec![None]
                };
                for language in each {
                    let mut plan = Plan {
                        stem,
                        format: *format,
                        alternatives: is_alternatives,
                        language,
                        statements: 0,
                    };
                    plan.statements = self.places(&plan).count();
                    plans.push(plan);
                }
            }
        }
        plans
    }

    /// The statements of a file.
    pub(super) fn places(&self, plan: &Plan) -> Box<dyn Iterator<Item = (Place, Option<Place>)> + 'a> {
        let language = plan.language;
        let wanted = move |place: Place| language.is_none_or(|language| place.language() == language);
        if plan.alternatives {
            Box::new(self.alternatives().filter(move |(place, _)| wanted(*place)))
        } else {
            let places = self.statements().iter().filter(move |place| wanted(**place));
            Box::new(places.map(|place| (*place, None)))
        }
    }

    /// Whether a file could pass the 4 GiB that a plain zip entry holds: escaping makes at most six bytes of one, and a statement has its elements.
    pub(super) fn is_large(&self) -> bool {
        const ELEMENTS_BYTES: u64 = 4096;
        let statements = self.part.statements + self.part.alternatives;
        let typed = self
            .selection
            .bytes
            .min(self.selection.longest.saturating_mul(statements));
        typed.saturating_mul(6).saturating_add(statements * ELEMENTS_BYTES) > u64::from(u32::MAX)
    }
}

/// One file of statements, or as many PDF files as they fill.
pub(super) struct Plan {
    stem: &'static str,
    pub(super) format: Format,
    pub(super) alternatives: bool,
    /// Only statements signed in this language.
    pub(super) language: Option<Language>,
    /// How many there are.
    pub(super) statements: usize,
}

/// The statements of a PDF file: a hundred pages or two, which every program opens.
pub(super) const PDF_STATEMENTS: usize = 2000;

impl Plan {
    /// The name of the only file, or of one PDF file, counted from 1.
    pub(super) fn name(&self, number: usize) -> String {
        let Self { stem, language, .. } = self;
        match (self.format, language) {
            (Format::Pdf, _) => format!("{stem}-{number:04}.pdf"),
            (format, Some(language)) => format!("{stem}-{}{}", language.code(), format.extension()),
            (format, None) => format!("{stem}{}", format.extension()),
        }
    }

    /// The names of all its files, each with the number of its statements.
    pub(super) fn names(&self) -> Vec<(String, u64)> {
        let size = match self.format {
            Format::Pdf => PDF_STATEMENTS,
            Format::Xml | Format::Csv => self.statements.max(1),
        };
        (0..self.statements.div_ceil(size))
            .map(|file| (self.name(file + 1), size.min(self.statements - file * size) as u64))
            .collect()
    }

    /// How many PDF files there are.
    pub(super) fn pdf_files(&self) -> usize {
        self.statements.div_ceil(PDF_STATEMENTS)
    }
}
