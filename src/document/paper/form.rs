//! The blank form for signing on paper, after the model of Annex III: one sheet for one Member State in one language, the initiative filled in.
//!
//! What a signatory must read stands on the first page, above the first row: the initiative, who may sign, the declaration, the privacy statement. The
//! rows go on overleaf. There are as many as fit the sheet.

use super::super::pdf::{Column, Document, Look, PdfFault, Span, Table};
use super::initiative::facts;
use super::{Paper, Set, finish};
use crate::domain::{Date, Field, Form};
use crate::text::Statutory;

/// A form to be filled in.
#[derive(Clone, Copy)]
pub struct BlankForm<'a> {
    /// The paper.
    pub paper: Paper<'a>,
    /// The form of the Member State, as it holds on the day of signing.
    pub form: &'a Form,
    /// The day from which it is signed: the privacy statement is that of the day.
    pub day: Date,
    /// The official wording, where it was loaded; else our own is shown, and said to be unofficial.
    pub official: Option<&'a Statutory>,
    /// Where the signed sheet is to be sent; a line to write on where that is open.
    pub return_to: Option<&'a str>,
}

/// Writes the form.
///
/// # Errors
///
/// When the document does not keep the standards.
pub fn form(form: &BlankForm<'_>) -> Result<Vec<u8>, PdfFault> {
    finish(form.fitted().1)
}

impl BlankForm<'_> {
    /// The form with as many rows as fit one sheet: in letters as large as leave enough rows, then with as many as there is room for.
    pub(super) fn fitted(&self) -> (usize, Document) {
        let mut best: Option<(usize, Document)> = None;
        for scale in SCALES {
            let Some(fitting) = self.most_rows(scale) else { continue };
            let is_enough = fitting.0 >= ENOUGH_ROWS;
            best = Some(fitting);
            if is_enough {
                break;
            }
        }
        best.unwrap_or_else(|| (1, self.write(SCALES[SCALES.len() - 1], 1)))
    }

    fn most_rows(&self, scale: f32) -> Option<(usize, Document)> {
        let fits = |rows: usize| Some(self.write(scale, rows)).filter(|doc| doc.pages() <= PAGES);
        let (mut fitting, mut doc) = (1, fits(1)?);
        let mut too_many = MOST_ROWS;
        while too_many - fitting > 1 {
            let middle = fitting.midpoint(too_many);
            match fits(middle) {
                Some(fitted) => (fitting, doc) = (middle, fitted),
                None => too_many = middle,
            }
        }
        Some((fitting, doc))
    }

    fn write(&self, scale: f32, rows: usize) -> Document {
        let paper = self.paper;
        let set = Set {
            scale,
            marked: false,
            landscape: true,
        };
        let mut doc = paper.begin(&self.statutory().say("form-title"), set);
        self.head(&mut doc);
        self.small_print(&mut doc);
        doc.rich(&[Span::bold(&self.statutory().declaration())]);
        let labels: Vec<(String, f32)> = self.columns();
        let columns: Vec<Column<'_>> = labels.iter().map(|(head, share)| Column::new(head, *share)).collect();
        let mut table = doc.table(&columns, Look::FORM);
        self.rows(&mut table, rows, scale);
        table.finish();
        self.end(&mut doc);
        doc
    }

    /// The State and what the register says, beside what the initiative wants.
    fn head(&self, doc: &mut Document) {
        let paper = self.paper;
        let law = self.statutory();
        let state = [("state", paper.texts.member_state(self.form.state).into())];
        doc.rich(&[Span::bold(&law.say_with("form-for", &state))]);
        let who = format!(
            "{}: {} {}",
            law.say("who-title"),
            law.who(self.form.who),
            paper.texts.minimum_age(self.form)
        );
        doc.text(&who);
        let (mut left, mut right) = (self.registered(), self.wanted());
        let objectives = paper.version().map_or(0, |version| version.objectives.html().len());
        if objectives > BESIDE_BYTES {
            left(doc);
            right(doc);
        } else {
            doc.beside(&mut [(1.0, &mut *left), (1.25, &mut *right)]);
        }
    }

    fn registered(&self) -> Box<dyn FnMut(&mut Document) + '_> {
        let paper = self.paper;
        Box::new(move |doc| {
            let mut lines = paper.facts().split_off(1);
            lines.extend(paper.addresses());
            lines.extend(paper.contacts());
            lines.extend(paper.entity());
            let others = paper.others();
            if !others.is_empty() {
                lines.push((paper.say("paper-organisers-others"), others));
            }
            facts(doc, &lines);
        })
    }

    fn wanted(&self) -> Box<dyn FnMut(&mut Document) + '_> {
        let paper = self.paper;
        Box::new(move |doc| {
            doc.small(&paper.say("paper-form-initiative-heading"));
            doc.rich(&[Span::bold(paper.title())]);
            let Some(version) = paper.version() else { return };
            if let Some(subject) = &version.subject {
                doc.text(&format!("{}: {subject}", paper.say("paper-initiative-subject")));
            }
            doc.text(&version.objectives.plain().replace("\n\n", "\n"));
        })
    }

    /// The privacy statement, and how the form is filled in.
    fn small_print(&self, doc: &mut Document) {
        let paper = self.paper;
        let law = self.statutory();
        let privacy = law.privacy(self.day).join(" ");
        let title = format!("{}. ", law.say("privacy-title"));
        doc.small_rich(&[Span::bold(&title), Span::plain(&privacy)]);
        let mut how = vec![
            paper.say("paper-form-sheet"),
            paper.say("paper-form-write"),
            law.say("form-mandatory").into_owned(),
        ];
        if !self.form.documents.is_empty() {
            let names: Vec<_> = self
                .form
                .documents
                .iter()
                .map(|document| document.name.as_str())
                .collect();
            how.push(format!("{}: {}.", paper.say("paper-form-documents"), names.join("; ")));
        }
        doc.small(&how.join(" "));
    }

    /// The columns: the fields of the State's form, those of the residence together, then date and signature.
    fn columns(&self) -> Vec<(String, f32)> {
        let texts = self.paper.texts;
        let mut columns = Vec::new();
        for field in &self.form.fields {
            if is_residence(*field) {
                if *field == Field::ResidenceStreet {
                    columns.push((self.paper.say("paper-form-residence"), 3.2));
                }
            } else if *field != Field::DocumentOrNumberType || self.form.documents.len() > 1 {
                columns.push((texts.label(*field), share(*field)));
            }
        }
        columns.push((self.paper.say("paper-form-signature"), 2.0));
        columns
    }

    /// The rows are given in points of the sheet: a hand does not shrink with the letters.
    fn rows(&self, table: &mut Table<'_>, rows: usize, scale: f32) {
        let height = if self.form.asks(Field::ResidenceStreet) {
            30.0
        } else {
            26.0
        };
        table.blank(rows, height / scale);
    }

    fn end(&self, doc: &mut Document) {
        let paper = self.paper;
        let label = paper.say("paper-form-return");
        match self.return_to {
            Some(address) => doc.rich(&[Span::plain(&format!("{label}: ")), Span::bold(address)]),
            None => doc.lines(&[(&label, None, 1.0)]),
        }
        if self.official.is_none() {
            doc.small(&self.statutory().say("unofficial"));
        }
    }

    fn statutory(&self) -> &Statutory {
        let own = self.paper.texts.statutory(self.paper.regime);
        self.official.unwrap_or(own)
    }
}

const fn is_residence(field: Field) -> bool {
    matches!(
        field,
        Field::ResidenceStreet
            | Field::ResidenceNumber
            | Field::ResidencePostcode
            | Field::ResidenceCity
            | Field::ResidenceCountry
    )
}

/// How wide a column is, against the others.
const fn share(field: Field) -> f32 {
    match field {
        Field::GivenNames | Field::FamilyNames => 2.0,
        Field::DateOfBirth => 1.1,
        Field::Nationality => 1.45,
        _ => 1.6,
    }
}

/// Objectives of this length still fit beside what the register says; the Regulation allows 1100 letters, and columns do not go over pages.
const BESIDE_BYTES: usize = 3_200;
/// Both sides of a sheet.
const PAGES: usize = 2;
/// From how many rows on larger letters are kept.
const ENOUGH_ROWS: usize = 12;
/// More than any sheet has.
const MOST_ROWS: usize = 64;
/// The sizes of letters that are tried, the largest first.
const SCALES: [f32; 4] = [0.84, 0.76, 0.7, 0.64];
