//! What stands on the printed sheets: sentences in the custodian's language, and the facts of the ceremony.

use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::share::{GROUPS, RecoveryShare};
use crate::document::sheet::{CommitteeSheet, Form, Section, ShareSheet};
use crate::domain::Date;
use crate::text::{Sentences, Value};

use super::shares::RECORD_FILE;

/// Whose copy a sheet is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Owner<'a> {
    /// The custodian's name.
    pub custodian: Option<&'a str>,
    /// The file that holds the same share.
    pub file: Option<SheetFile<'a>>,
}

/// The file that holds the share that is printed.
#[derive(Debug, Clone, Copy)]
pub enum SheetFile<'a> {
    /// It holds the share as it is.
    Open(&'a str),
    /// It lies under a passphrase.
    Locked(&'a str),
}

/// Fills in the sheet of one share.
#[must_use]
pub fn share_sheet(
    share: &RecoveryShare,
    record: &CeremonyRecord,
    owner: Owner<'_>,
    sentences: &Sentences,
) -> ShareSheet {
    let numbers = [
        ("number", Value::from(u32::from(share.number))),
        ("shares", Value::from(u32::from(share.shares))),
        ("quorum", Value::from(u32::from(share.quorum))),
    ];
    let say = |key: &str| sentences.say(key).into_owned();
    let with_numbers = |key: &str| sentences.say_with(key, &numbers);
    let set = record.set_name();
    let mut facts = vec![
        (say("sheet-fact-number"), with_numbers("sheet-fact-number-value")),
        (say("sheet-fact-quorum"), with_numbers("sheet-fact-quorum-value")),
    ];
    if let Some(name) = owner.custodian {
        facts.insert(0, (say("sheet-fact-custodian"), name.to_owned()));
    }
    facts.extend(facts_of(record, sentences));
    let groups = Value::from(u32::try_from(GROUPS).unwrap_or_default());
    ShareSheet {
        language: sentences.language(),
        date: date_of(record),
        title: with_numbers("sheet-title"),
        lead: with_numbers("sheet-lead"),
        facts,
        groups_heading: sentences.say_with("sheet-groups-heading", &[("count", groups)]),
        groups: share.to_groups(),
        groups_note: say("sheet-groups-note"),
        qr: share.to_qr(),
        qr_description: say("sheet-qr"),
        sections: share_sections(owner.file, sentences),
        receipt: Some(form("sheet-handed", &["date", "custodian", "organiser"], 1, sentences)),
        checks: Some(form("sheet-checks", &["date", "place", "signature"], 3, sentences)),
        footer: sentences.say_with(
            "sheet-footer",
            &[numbers[0].clone(), ("set", Value::from(set.as_str()))],
        ),
    }
}

/// Fills in the public sheet about the committee's key.
#[must_use]
pub fn committee_sheet(record: &CeremonyRecord, sentences: &Sentences) -> CommitteeSheet {
    let say = |key: &str| sentences.say(key).into_owned();
    let numbers = [
        ("shares", Value::from(u32::from(record.shares))),
        ("quorum", Value::from(u32::from(record.quorum))),
    ];
    let mut facts = vec![(
        say("sheet-committee-fact-shares"),
        sentences.say_with("sheet-committee-fact-shares-value", &numbers),
    )];
    facts.extend(facts_of(record, sentences));
    facts.push((
        say("sheet-committee-fact-signer"),
        record.signer_public().thumbprint().to_string(),
    ));
    let file = [("file", Value::from(RECORD_FILE))];
    let set = record.set_name();
    CommitteeSheet {
        language: sentences.language(),
        date: date_of(record),
        title: say("sheet-committee-title"),
        lead: say("sheet-committee-lead"),
        facts,
        qr: record.to_qr(),
        qr_description: say("sheet-committee-qr"),
        sections: vec![Section {
            heading: say("sheet-committee-use-heading"),
            points: vec![
                say("sheet-committee-use-thumbprint"),
                sentences.say_with("sheet-committee-use-server", &file),
                say("sheet-committee-use-copy"),
            ],
        }],
        footer: sentences.say_with("sheet-committee-footer", &[("set", Value::from(set.as_str()))]),
    }
}

/// What both sheets say about the ceremony.
fn facts_of(record: &CeremonyRecord, sentences: &Sentences) -> Vec<(String, String)> {
    let set = record.set_name();
    let values = [
        ("set", Value::from(set.as_str())),
        ("generation", Value::from(record.generation)),
        ("edition", Value::from(record.edition)),
    ];
    let say = |key: &str| sentences.say(key).into_owned();
    vec![
        (say("sheet-fact-date"), sentences.date(date_of(record))),
        (
            say("sheet-fact-set"),
            sentences.say_with("sheet-fact-set-value", &values),
        ),
        (say("sheet-fact-thumbprint"), record.thumbprint().to_string()),
    ]
}

fn share_sections(file: Option<SheetFile<'_>>, sentences: &Sentences) -> Vec<Section> {
    let say = |key: &str| sentences.say(key).into_owned();
    let with_file = |key: &str, name: &str| sentences.say_with(key, &[("file", Value::from(name))]);
    let mut keep = ["place", "photo", "network"]
        .map(|part| say(&format!("sheet-keep-{part}")))
        .to_vec();
    match file {
        Some(SheetFile::Open(name)) => keep.push(with_file("sheet-keep-file-open", name)),
        Some(SheetFile::Locked(name)) => keep.push(with_file("sheet-keep-file-locked", name)),
        None => {}
    }
    let command = [("command", Value::from(COMMAND))];
    vec![
        Section {
            heading: say("sheet-keep-heading"),
            points: keep,
        },
        Section {
            heading: say("sheet-check-heading"),
            points: vec![sentences.say_with("sheet-check-how", &command), say("sheet-check-tell")],
        },
        Section {
            heading: say("sheet-help-heading"),
            points: ["lost", "leave", "called", "open"]
                .map(|part| say(&format!("sheet-help-{part}")))
                .to_vec(),
        },
    ]
}

/// Lines or a table to fill in by hand.
fn form(key: &str, parts: &[&str], rows: usize, sentences: &Sentences) -> Form {
    Form {
        heading: sentences.say(&format!("{key}-heading")).into_owned(),
        labels: parts
            .iter()
            .map(|part| sentences.say(&format!("{key}-{part}")).into_owned())
            .collect(),
        rows,
    }
}

/// The day of the ceremony. A record that was verified has digits there, which need not be a day of the calendar.
fn date_of(record: &CeremonyRecord) -> Date {
    record.date.parse().unwrap_or_default()
}

/// The command that checks a typed sheet.
const COMMAND: &str = "cista share type";
