//! Stories of custodians who open a collection, and of what the authorities find in their packages.

mod authorities;
mod counting;
mod custodians;
mod failures;
mod forge;
mod released;
mod resume;
mod travel;
mod verified;

use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::process::{Command, Stdio};

use self::forge::{Forge, files_under};
use super::*;
use crate::crypto::SeededEntropy;
use crate::crypto::record::RecordName;
use crate::document::collection::RowName;
use crate::domain::{Field, Language, Regime};

const DAY: Date = Date::constant(2026, 11, 22);
const EN: Language = Language::En;

type Typed = Vec<(Field, &'static str)>;

fn dane(given: &'static str, street: &'static str) -> Typed {
    vec![
        (Field::GivenNames, given),
        (Field::FamilyNames, "Sørensen"),
        (Field::ResidenceStreet, street),
        (Field::ResidenceNumber, "12 B"),
        (Field::ResidencePostcode, "1000"),
        (Field::ResidenceCity, "København"),
        (Field::ResidenceCountry, "DK"),
        (Field::DateOfBirth, "29.02.1980"),
    ]
}

fn latvian(given: &'static str, number: &'static str) -> Typed {
    vec![
        (Field::GivenNames, given),
        (Field::FamilyNames, "Bērziņa"),
        (Field::DocumentOrNumberType, "personal_number"),
        (Field::DocumentOrNumber, number),
    ]
}

impl Forge {
    fn request(&self) -> Request {
        Request {
            collection: self.write(),
            shares: self.shares(&[2, 5, 7]),
            out: self.path("out"),
            given: Vec::new(),
            records: Vec::new(),
            recipients: BTreeMap::new(),
            plain: true,
            approvals: Vec::new(),
            today: DAY,
            formats: [Format::Xml, Format::Csv].into(),
            part: PartSize::default(),
            documents: false,
        }
    }

    fn open(&self) -> Result<OpeningManifest, OpenError> {
        opened(&self.request())
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path("out").join(name)).unwrap()
    }

    fn table(&self, name: &str) -> Vec<Vec<String>> {
        let text = self.text(name);
        let rows = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text.as_bytes())
            .into_records();
        rows.map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect()
    }
}

fn opened(request: &Request) -> Result<OpeningManifest, OpenError> {
    open(request, &mut SeededEntropy::new(b"open"), &mut |_| {})
}

fn reason_of(manifest: &OpeningManifest, state: MemberState, name: RowName) -> Option<Reason> {
    let name = RecordName::from(name);
    manifest.states[&state]
        .failures
        .iter()
        .find(|failure| failure.record == name)
        .map(|failure| failure.reason)
}

fn assert_valid(xml: &str, schema: &str) {
    let schema = format!("{}/assets/law/xsd/{schema}", env!("CARGO_MANIFEST_DIR"));
    let arguments = ["--noout", "--nonet", "--schema", &schema, "-"];
    let Ok(mut xmllint) = Command::new("xmllint")
        .args(arguments)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
    else {
        return;
    };
    xmllint.stdin.take().unwrap().write_all(xml.as_bytes()).unwrap();
    let output = xmllint.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
