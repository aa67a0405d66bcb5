//! The sheets of a ceremony: one secret page for each custodian, and one public page about the committee's key.
//!
//! A sheet is kept for years in an envelope and read under pressure, perhaps by somebody else: so it is one A4 page in black ink, says in its language
//! what it is and what to do, and holds the share twice, to be scanned and to be typed. The sentences come from whoever knows the ceremony; this module
//! places them, in smaller letters until they fit.

use std::fmt;

use zeroize::Zeroizing;

use super::pdf::{About, Column, Document, Face, Finished, Look, Marks, PdfFault, Running};
use super::qr::{Correction, Modules, matrix};
use crate::domain::{Date, Language};

/// A heading and what to do.
#[derive(Debug, Clone)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// One sentence or two each.
    pub points: Vec<String>,
}

/// Something to fill in by hand.
#[derive(Debug, Clone)]
pub struct Form {
    /// Its heading.
    pub heading: String,
    /// What stands below each line, or above each column.
    pub labels: Vec<String>,
    /// One row is a row of lines, more are a table.
    pub rows: usize,
}

/// What stands on a custodian's sheet. It is secret, and prints its title only.
#[derive(Clone)]
pub struct ShareSheet {
    /// The custodian's language.
    pub language: Language,
    /// The day of the ceremony.
    pub date: Date,
    /// Which share it is.
    pub title: String,
    /// What it is for, and how many open together.
    pub lead: String,
    /// What to know about it: a name and a value each.
    pub facts: Vec<(String, String)>,
    /// What stands above the groups.
    pub groups_heading: String,
    /// The share in groups that can be typed.
    pub groups: Zeroizing<Vec<String>>,
    /// How they are typed.
    pub groups_note: String,
    /// The share as a QR code holds it.
    pub qr: Zeroizing<String>,
    /// What the code is, for those who do not see it.
    pub qr_description: String,
    /// Instructions.
    pub sections: Vec<Section>,
    /// Who received it.
    pub receipt: Option<Form>,
    /// When it was checked.
    pub checks: Option<Form>,
    /// The line at the foot.
    pub footer: String,
}

impl fmt::Debug for ShareSheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ShareSheet({})", self.title)
    }
}

/// What stands on the public sheet about the committee's key.
#[derive(Debug, Clone)]
pub struct CommitteeSheet {
    /// Its language.
    pub language: Language,
    /// The day of the ceremony.
    pub date: Date,
    /// What it is.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// What to know about the key: a name and a value each. A thumbprint is set in large letters.
    pub facts: Vec<(String, String)>,
    /// The signed record as a QR code holds it.
    pub qr: String,
    /// What the code is, for those who do not see it.
    pub qr_description: String,
    /// Instructions.
    pub sections: Vec<Section>,
    /// The line at the foot.
    pub footer: String,
}

/// Writes a custodian's sheet as a PDF of one page.
///
/// # Errors
///
/// When the code is too long for its square, or there is so much to say that one page does not hold it.
///
/// # Security
///
/// The file holds the share. It is wiped when dropped, as is everything that it was made of: by the program's allocator.
pub fn share(sheet: &ShareSheet) -> Result<Zeroizing<Vec<u8>>, PdfFault> {
    let code = matrix(&sheet.qr, Correction::High)?;
    let about = About {
        title: &sheet.title,
        subject: "",
        language: sheet.language,
        date: sheet.date,
        landscape: false,
        scale: 1.0,
    };
    on_one_page(&about, &sheet.footer, |doc| write_share(doc, sheet, &code)).map(Zeroizing::new)
}

/// Writes the public sheet as a PDF of one page.
///
/// # Errors
///
/// When the record is too long for one code, or there is so much to say that one page does not hold it.
pub fn committee(sheet: &CommitteeSheet) -> Result<Vec<u8>, PdfFault> {
    let code = matrix(&sheet.qr, Correction::Low)?;
    let about = About {
        title: &sheet.title,
        subject: "",
        language: sheet.language,
        date: sheet.date,
        landscape: false,
        scale: 1.0,
    };
    on_one_page(&about, &sheet.footer, |doc| write_committee(doc, sheet, &code))
}

/// Writes in ever smaller letters until one page holds it.
fn on_one_page(about: &About<'_>, footer: &str, write: impl Fn(&mut Document)) -> Result<Vec<u8>, PdfFault> {
    for scale in SCALES {
        let mut doc = Document::new(&About { scale, ..*about });
        let foot = [footer.to_owned(), String::new()];
        doc.run(
            Running {
                foot,
                ..Running::default()
            },
            |_, _| String::new(),
        );
        write(&mut doc);
        if doc.pages() == 1 && !doc.overflows() {
            let Finished { bytes, .. } = doc.finish()?;
            return Ok(bytes);
        }
    }
    Err(PdfFault::new("there is more to say than one page holds"))
}

fn write_share(doc: &mut Document, sheet: &ShareSheet, code: &Modules) {
    doc.title(&sheet.title);
    doc.lead(&sheet.lead);
    doc.gap(10.0);
    doc.beside(&mut [
        (2.35, &mut |doc| write_facts(doc, &sheet.facts)),
        (1.0, &mut |doc| doc.qr(code, SHARE_CODE, &sheet.qr_description)),
    ]);
    doc.frame(&mut |doc| {
        doc.heading(2, &sheet.groups_heading);
        doc.gap(4.0);
        let groups: Vec<&str> = sheet.groups.iter().map(String::as_str).collect();
        doc.words(&groups, GROUPS_IN_A_ROW);
        doc.small(&sheet.groups_note);
    });
    write_sections(doc, &sheet.sections);
    for form in sheet.receipt.iter().chain(&sheet.checks) {
        write_form(doc, form);
    }
}

fn write_committee(doc: &mut Document, sheet: &CommitteeSheet, code: &Modules) {
    doc.title(&sheet.title);
    doc.lead(&sheet.lead);
    let (prints, facts): (Vec<_>, Vec<_>) = sheet.facts.iter().cloned().partition(|(_, value)| is_thumbprint(value));
    for (name, value) in &prints {
        doc.frame(&mut |doc| {
            doc.heading(2, name);
            doc.gap(4.0);
            doc.words(&value.split('-').collect::<Vec<_>>(), 4);
        });
    }
    write_facts(doc, &facts);
    write_sections(doc, &sheet.sections);
    // The code takes what is left of the page: the larger its squares, the surer it is read.
    let side = (doc.room() - 8.0).clamp(SMALLEST_CODE, doc.width());
    doc.qr(code, side, &sheet.qr_description);
}

fn write_facts(doc: &mut Document, facts: &[(String, String)]) {
    let mut table = doc.table(&[Column::new("", 0.34), Column::new("", 0.66)], Look::PLAIN);
    for (name, value) in facts {
        table.fact(
            name,
            value,
            if is_thumbprint(value) {
                Face::Mono
            } else {
                Face::Regular
            },
        );
    }
    table.finish();
}

/// Sections in two columns of about the same length.
fn write_sections(doc: &mut Document, sections: &[Section]) {
    if sections.len() < 2 {
        return write_column(doc, sections);
    }
    let letters = |part: &[Section]| -> usize {
        part.iter()
            .flat_map(|section| &section.points)
            .map(|point| point.chars().count() + 40)
            .sum()
    };
    let longer = |cut: &usize| letters(&sections[..*cut]).max(letters(&sections[*cut..]));
    let cut = (1..=sections.len()).min_by_key(longer).unwrap_or(0);
    let (left, right) = sections.split_at(cut);
    doc.beside(&mut [
        (1.0, &mut |doc| write_column(doc, left)),
        (1.0, &mut |doc| write_column(doc, right)),
    ]);
}

fn write_column(doc: &mut Document, sections: &[Section]) {
    for section in sections {
        doc.heading(3, &section.heading);
        let points: Vec<&str> = section.points.iter().map(String::as_str).collect();
        doc.small_list(Marks::Bullet, &points);
    }
}

fn write_form(doc: &mut Document, form: &Form) {
    doc.heading(3, &form.heading);
    if form.rows > 1 {
        let columns: Vec<Column<'_>> = form.labels.iter().map(|label| Column::new(label, 1.0)).collect();
        let mut table = doc.table(&columns, Look::FORM);
        table.blank(form.rows, BLANK_ROW);
        table.finish();
    } else {
        let lines: Vec<_> = form.labels.iter().map(|label| (label.as_str(), None, 1.0)).collect();
        doc.lines(&lines);
    }
}

/// Eight groups of eight hexadecimal digits: what people compare.
fn is_thumbprint(value: &str) -> bool {
    let groups = value.split('-');
    groups.clone().count() == 8
        && groups
            .clone()
            .all(|group| group.len() == 8 && group.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

/// Sizes that are tried, largest first. The smallest body is 6.5 points: smaller than one likes, and still read without a glass.
const SCALES: [f32; 8] = [1.0, 0.95, 0.9, 0.86, 0.82, 0.77, 0.71, 0.65];
/// The side of a share's code, in points (48 mm): 73 squares at 25 of 100 correction.
const SHARE_CODE: f32 = 136.0;
/// Seventeen groups stand in three rows.
const GROUPS_IN_A_ROW: usize = 6;
/// The smallest side of the record's code, in points (150 mm): 185 squares of 0.8 mm.
const SMALLEST_CODE: f32 = 425.2;
/// The height of a row that is filled in by hand, in points.
const BLANK_ROW: f32 = 20.0;

#[cfg(test)]
mod tests;
