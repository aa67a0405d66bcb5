//! Statements of support in the layout of the statutory form: Annex III of the regime, one row for each signatory.
//!
//! The columns are the State's own, as its form asks for them; what the form prints as one column (the residence, the family names with the name at
//! birth) is one here. What Annex III wants above and below stands there in the statutory wording, with the remark that the statements were collected
//! online, and on every page the marks of clause 3.3 of the technical specification. Texts are what was typed.
//!
//! A file is made in memory: about 5 KB of it for each statement while it is made. Whoever has many makes several files of some thousands.

mod columns;

use super::entry::Entry;
use super::pdf::{About, Column, Document, Finished, Look, PdfFault, Running, Table};
use crate::domain::{Date, Form, Initiative, Language, MemberState, Regime, Role};
use crate::text::{Sentences, Value};
use columns::{Cells, Kind, columns};

/// What stands above the statements and beside them.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// The regime.
    pub regime: Regime,
    /// The State's form.
    pub form: &'a Form,
    /// The language of the State's authority: its sentences, with those for papers.
    pub sentences: &'a Sentences,
    /// The initiative.
    pub initiative: &'a Initiative,
    /// The two marks of clause 3.3, in that language.
    pub marks: [&'a str; 2],
    /// The day of the file.
    pub date: Date,
    /// The number of the first statement here, when several files go on counting; 1 when not.
    pub first: u64,
    /// Which file it is, of how many.
    pub part: (u32, u32),
}

/// A file of statements.
#[derive(Debug)]
pub struct Statements {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many statements it holds.
    pub statements: u64,
    /// How many pages it has.
    pub pages: usize,
    /// How many letters no font draws: they stand as code points in brackets.
    pub undrawn: u64,
}

/// Makes a file of statements.
///
/// # Errors
///
/// When it cannot be made to keep the standards for the archive: too many statements for one file.
///
/// # Security
///
/// The file holds personal data. It is made in memory, and the program's allocator wipes what it was made of.
pub fn pdf<'e>(sheet: &Sheet<'_>, entries: impl IntoIterator<Item = Entry<'e>>) -> Result<Statements, PdfFault> {
    let kinds = columns(sheet.form);
    let landscape = Kind::width(&kinds) > PORTRAIT;
    let title = sheet.sentences.statutory(sheet.regime).say("form-title");
    let about = About {
        title: &format!(
            "{title}: {} ({})",
            sheet.initiative.registration_number,
            state_name(sheet)
        ),
        subject: title_of(sheet),
        language: sheet.sentences.language(),
        date: sheet.date,
        landscape,
        scale: 1.0,
    };
    let mut doc = Document::new(&about);
    run(&mut doc, sheet);
    head(&mut doc, sheet);
    let (statements, last) = table(&mut doc, sheet, &kinds, entries);
    foot(&mut doc, sheet, statements, last.unwrap_or(sheet.date));
    let Finished { bytes, pages, undrawn } = doc.finish()?;
    Ok(Statements {
        bytes,
        statements,
        pages,
        undrawn,
    })
}

/// What stands above and below every page.
fn run(doc: &mut Document, sheet: &Sheet<'_>) {
    let number = sheet.initiative.registration_number.clone();
    let part = if sheet.part.1 > 1 {
        say_part(sheet)
    } else {
        String::new()
    };
    let counting = sheet
        .sentences
        .say_with("paper-page", &[("page", PAGE.into()), ("count", OF.into())]);
    let running = Running {
        head: [state_name(sheet).to_owned(), part],
        foot: [number, sheet.sentences.date(sheet.date)],
        marks: sheet.marks.join(" – "),
    };
    doc.run(running, move |page, of| {
        counting.replace(PAGE, &page.to_string()).replace(OF, &of.to_string())
    });
}

/// What the form has above the signatories.
fn head(doc: &mut Document, sheet: &Sheet<'_>) {
    let law = sheet.sentences.statutory(sheet.regime);
    doc.title(&law.say("form-title"));
    doc.mark(&sheet.marks.join(" – "));
    doc.lead(&law.say_with("form-for", &[("state", state_name(sheet).into())]));
    doc.text(&law.say("form-mandatory"));
    doc.frame(&mut |doc| {
        doc.heading(2, &law.say("who-title"));
        doc.text(&law.who(sheet.form.who));
        let documents: Vec<&str> = sheet
            .form
            .documents
            .iter()
            .map(|document| document.name.as_str())
            .collect();
        if !documents.is_empty() {
            doc.small_list(super::pdf::Marks::Bullet, &documents);
        }
    });
    doc.heading(2, &sheet.sentences.say("paper-initiative-heading"));
    let facts = facts(sheet);
    let rows: Vec<(&str, &str)> = facts
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    doc.facts_with(&rows, super::pdf::Face::Regular, 0.3);
    doc.text(&law.say("mark-online"));
    doc.small(&law.say("note-no-signature"));
}

/// What the form has below the signatories.
fn foot(doc: &mut Document, sheet: &Sheet<'_>, statements: u64, last: Date) {
    let law = sheet.sentences.statutory(sheet.regime);
    doc.text(
        &sheet
            .sentences
            .say_with("statements-count", &[("count", statements.into())]),
    );
    let undrawn = doc.undrawn();
    if undrawn > 0 {
        doc.small(
            &sheet
                .sentences
                .say_with("statements-undrawn", &[("count", undrawn.into())]),
        );
    }
    doc.frame(&mut |doc| doc.text(&law.declaration()));
    doc.heading(2, &law.say("privacy-title"));
    for paragraph in law.privacy(last) {
        doc.small(&paragraph);
    }
    doc.small(&law.say("unofficial"));
}

/// Writes the rows; how many there were, and the last day of signing.
fn table<'e>(
    doc: &mut Document,
    sheet: &Sheet<'_>,
    kinds: &[Kind],
    entries: impl IntoIterator<Item = Entry<'e>>,
) -> (u64, Option<Date>) {
    let heads: Vec<String> = kinds.iter().map(|kind| kind.head(sheet)).collect();
    let columns: Vec<Column<'_>> = kinds
        .iter()
        .zip(&heads)
        .map(|(kind, head)| match kind {
            Kind::Number => Column::number(head, kind.points()),
            _ => Column::new(head, kind.points()),
        })
        .collect();
    let summary = sheet.sentences.say("statements-table");
    let look = Look {
        size: SIZE,
        names_rows: true,
        summary: &summary,
        ..Look::FORM
    };
    let mut table: Table<'_> = doc.table(&columns, look);
    let mut cells = Cells::new(sheet, kinds);
    let mut count = 0;
    let mut last = None;
    for entry in entries {
        table.row_of(cells.fill(sheet.first + count, &entry));
        count += 1;
        last = last.max(Some(entry.signed));
    }
    table.finish();
    (count, last)
}

/// What the form says of the initiative, in the order of the Annex.
fn facts(sheet: &Sheet<'_>) -> Vec<(String, String)> {
    let (initiative, sentences) = (sheet.initiative, sheet.sentences);
    let version = initiative
        .version(sentences.language())
        .or_else(|| initiative.original());
    let website = version
        .and_then(|version| version.website.as_ref())
        .or(initiative.website.as_ref());
    let period = [
        ("from", initiative.collection.start.into()),
        ("to", initiative.collection.end.into()),
    ];
    let mut facts: Vec<(&str, String)> = vec![
        ("initiative-number", initiative.registration_number.clone()),
        ("initiative-registered", sentences.date(initiative.registered)),
        (
            "paper-initiative-period",
            sentences.say_with("initiative-collection-period", &period),
        ),
        ("paper-initiative-register", initiative.register_url.clone()),
        ("paper-initiative-title", title_of(sheet).to_owned()),
    ];
    if let Some(version) = version {
        facts.push(("paper-initiative-subject", version.subject.clone().unwrap_or_default()));
        facts.push(("initiative-objectives", version.objectives.plain()));
    }
    for role in [Role::Representative, Role::Substitute, Role::Member] {
        facts.push((role_key(role), people(initiative, role)));
    }
    if let Some(entity) = &initiative.legal_entity {
        let country = entity
            .country
            .map(|country| format!(", {}", sentences.country(country)));
        facts.push((
            "initiative-role-legal_entity",
            entity.name.clone() + &country.unwrap_or_default(),
        ));
    }
    facts.push(("initiative-website", website.cloned().unwrap_or_default()));
    let two_thousand_and_eleven = sheet.regime == Regime::R2011;
    facts
        .into_iter()
        .filter(|(key, value)| !value.is_empty() && (two_thousand_and_eleven || *key != "paper-initiative-subject"))
        .map(|(key, value)| (sentences.say(key).into_owned(), value))
        .collect()
}

fn people(initiative: &Initiative, role: Role) -> String {
    let people = initiative.contacts.iter().filter(|contact| contact.role == role);
    let names = people.map(|contact| {
        let name = format!("{} {}", contact.given_names, contact.family_names);
        match contact.email.as_deref().filter(|_| role.is_contact_person()) {
            Some(email) => format!("{name}, {email}"),
            None => name,
        }
    });
    names.collect::<Vec<_>>().join("; ")
}

const fn role_key(role: Role) -> &'static str {
    match role {
        Role::Representative => "initiative-role-representative",
        Role::Substitute => "initiative-role-substitute",
        Role::Member => "paper-organisers-others",
    }
}

fn title_of<'a>(sheet: &Sheet<'a>) -> &'a str {
    let language: Language = sheet.sentences.language();
    let version = sheet
        .initiative
        .version(language)
        .or_else(|| sheet.initiative.original());
    version.map_or("", |version| &version.title)
}

fn state_name(sheet: &Sheet<'_>) -> &'static str {
    let state: MemberState = sheet.form.state;
    sheet.sentences.member_state(state)
}

fn say_part(sheet: &Sheet<'_>) -> String {
    let values: [(&str, Value<'_>); 2] = [("page", sheet.part.0.into()), ("count", sheet.part.1.into())];
    sheet.sentences.say_with("statements-part", &values)
}

/// How wide columns may be, together, on a page that stands upright, in points.
const PORTRAIT: f32 = 505.0;
/// What stands for a page's number, and for that of the last one, until they are known.
const PAGE: &str = "\u{1}";
const OF: &str = "\u{2}";
/// The size of the letters of the rows.
const SIZE: f32 = 7.5;

#[cfg(test)]
mod tests;
