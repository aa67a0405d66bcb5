//! The columns of a State's form, and the cells of one statement.

use super::Sheet;
use crate::document::entry::Entry;
use crate::domain::{Country, Date, Field, Form, Particulars};
use crate::text::{Sentences, Value};
use std::fmt::Write as _;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The number of the row.
    Number,
    /// One field as it was typed.
    Text(Field),
    /// A field that holds a country.
    Land(Field),
    /// The family names, and below them the name at birth and the father's name.
    Family,
    /// Street, number, postcode, town and country.
    Residence,
    /// Date and place of birth.
    Birth,
    /// The number of the document, its name and who issued it.
    Document,
    /// The day of signing and the identifier.
    Signed,
}

/// The columns of a form, in the order of the Annex.
pub(super) fn columns(form: &Form) -> Vec<Kind> {
    let mut kinds = vec![Kind::Number, Kind::Text(Field::GivenNames), Kind::Family];
    if form.asks(Field::ResidenceStreet) {
        kinds.push(Kind::Residence);
    }
    if form.asks(Field::CountryOfPermanentResidence) {
        kinds.push(Kind::Land(Field::CountryOfPermanentResidence));
    }
    match (form.asks(Field::DateOfBirth), form.asks(Field::PlaceOfBirth)) {
        (true, true) => kinds.push(Kind::Birth),
        (true, false) => kinds.push(Kind::Text(Field::DateOfBirth)),
        _ => {}
    }
    if form.asks(Field::Nationality) {
        kinds.push(Kind::Land(Field::Nationality));
    }
    if form.asks(Field::DocumentOrNumber) {
        kinds.push(Kind::Document);
    }
    kinds.push(Kind::Signed);
    kinds
}

impl Kind {
    /// How wide the column likes to be, in points.
    pub(super) const fn points(self) -> f32 {
        match self {
            Self::Number => 30.0,
            Self::Text(Field::DateOfBirth) => 62.0,
            Self::Text(_) => 80.0,
            Self::Land(_) => 56.0,
            Self::Family => 92.0,
            Self::Residence => 140.0,
            Self::Birth => 74.0,
            Self::Document => 102.0,
            Self::Signed => 163.0,
        }
    }

    pub(super) fn width(kinds: &[Self]) -> f32 {
        kinds.iter().map(|kind| kind.points()).sum()
    }

    /// What stands above the column.
    pub(super) fn head(self, sheet: &Sheet<'_>) -> String {
        let label = |field: Field| {
            sheet
                .sentences
                .say(&format!("field-{}-label", field.name()))
                .into_owned()
        };
        let say = |key: &str| sheet.sentences.say(key).into_owned();
        match self {
            Self::Number => say("statements-number"),
            Self::Text(field) | Self::Land(field) => label(field),
            Self::Family => label(Field::FamilyNames),
            Self::Residence => say("statements-residence"),
            Self::Birth => say("statements-birth"),
            Self::Document => match sheet.form.documents.as_slice() {
                [only] => only.name.clone(),
                _ => say("statements-document"),
            },
            Self::Signed => say("statements-signed"),
        }
    }
}

/// The cells of one row, filled again for each.
pub(super) struct Cells<'a> {
    kinds: &'a [Kind],
    form: &'a Form,
    sentences: &'a Sentences,
    texts: Vec<String>,
    /// The last day that was written out: one follows the other.
    day: (Option<Date>, String),
}

impl<'a> Cells<'a> {
    pub(super) fn new(sheet: &Sheet<'a>, kinds: &'a [Kind]) -> Self {
        Self {
            kinds,
            form: sheet.form,
            sentences: sheet.sentences,
            texts: vec![String::new(); kinds.len()],
            day: (None, String::new()),
        }
    }

    /// The cells of a statement.
    pub(super) fn fill(&mut self, number: u64, entry: &Entry<'_>) -> impl Iterator<Item = &str> {
        if self.day.0 != Some(entry.signed) {
            self.day = (Some(entry.signed), self.sentences.date(entry.signed));
        }
        let mut texts = std::mem::take(&mut self.texts);
        for (kind, cell) in self.kinds.iter().zip(&mut texts) {
            cell.clear();
            self.write(*kind, number, entry, cell);
        }
        self.texts = texts;
        self.texts.iter().map(String::as_str)
    }

    fn write(&self, kind: Kind, number: u64, entry: &Entry<'_>, cell: &mut String) {
        let typed = entry.particulars;
        match kind {
            Kind::Number => {
                // Writing into a string does not fail.
                let _ = write!(cell, "{number}");
            }
            Kind::Text(field) => cell.push_str(typed.value(field)),
            Kind::Land(field) => cell.push_str(self.country(typed.value(field))),
            Kind::Family => {
                cell.push_str(typed.value(Field::FamilyNames));
                self.below(
                    cell,
                    "statements-name-at-birth",
                    "name",
                    typed.value(Field::NameAtBirth),
                );
                self.below(cell, "statements-fathers-name", "name", typed.value(Field::FathersName));
            }
            Kind::Residence => self.residence(typed, cell),
            Kind::Birth => {
                cell.push_str(typed.value(Field::DateOfBirth));
                join(cell, "\n", typed.value(Field::PlaceOfBirth));
            }
            Kind::Document => self.document(typed, cell),
            Kind::Signed => self.signed(entry, cell),
        }
    }

    fn residence(&self, typed: &Particulars, cell: &mut String) {
        cell.push_str(typed.value(Field::ResidenceStreet));
        join(cell, " ", typed.value(Field::ResidenceNumber));
        join(cell, ", ", typed.value(Field::ResidencePostcode));
        let comma = if typed.value(Field::ResidencePostcode).is_empty() {
            ", "
        } else {
            " "
        };
        join(cell, comma, typed.value(Field::ResidenceCity));
        join(cell, ", ", self.country(typed.value(Field::ResidenceCountry)));
    }

    fn document(&self, typed: &Particulars, cell: &mut String) {
        cell.push_str(typed.value(Field::DocumentOrNumber));
        if self.form.documents.len() > 1 {
            match self.form.document_of(typed) {
                Some(document) => join(cell, "\n", &document.name),
                None => join(cell, "\n", typed.value(Field::DocumentOrNumberType)),
            }
        }
        self.below(
            cell,
            "statements-issued-by",
            "authority",
            typed.value(Field::IssuingAuthority),
        );
    }

    fn signed(&self, entry: &Entry<'_>, cell: &mut String) {
        let _ = write!(cell, "{}\n{}", self.day.1, entry.identifier);
        if let Some(other) = entry.alternative_to {
            let other = other.to_string();
            self.below(cell, "statements-alternative", "identifier", &other);
        }
    }

    /// A line of its own, if there is something to say.
    fn below(&self, cell: &mut String, key: &str, name: &str, value: &str) {
        if !value.is_empty() {
            let said = self.sentences.say_with(key, &[(name, Value::from(value))]);
            join(cell, "\n", &said);
        }
    }

    /// The name of a country, or what was typed.
    fn country<'t>(&self, typed: &'t str) -> &'t str {
        Country::parse(typed).map_or(typed, |country| self.sentences.country(country))
    }
}

fn join(cell: &mut String, between: &str, text: &str) {
    if !text.is_empty() {
        if !cell.is_empty() {
            cell.push_str(between);
        }
        cell.push_str(text);
    }
}
