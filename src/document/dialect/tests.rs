//! The two dialects, read back by the schema that lies beside the law.

use std::process::{Command, Stdio};

use uuid::Uuid;

use super::*;
use crate::document::entry::identifier;
use crate::document::samples::{day, initiative, particulars};
use crate::domain::{Field, Particulars};

fn italian() -> Particulars {
    particulars(&[
        (Field::GivenNames, "Maria <b>& figli</b>"),
        (Field::FamilyNames, "D'Angelo"),
        (Field::ResidenceStreet, "Via Roma"),
        (Field::ResidenceNumber, "12/A"),
        (Field::ResidencePostcode, "00100"),
        (Field::ResidenceCity, "Roma"),
        (Field::ResidenceCountry, "IT"),
        (Field::DateOfBirth, "29.02.1980"),
        (Field::PlaceOfBirth, "Ostia"),
        (Field::Nationality, "IT"),
        (Field::DocumentOrNumberType, "passport"),
        (Field::DocumentOrNumber, "YA1234567"),
        (Field::IssuingAuthority, "Ministro Affari Esteri"),
    ])
}

fn written(dialect: Dialect, state: MemberState, language: Language, people: &[Particulars]) -> String {
    let initiative = initiative();
    let sheet = Sheet {
        dialect,
        state,
        language,
        initiative: &initiative,
        marks: "PERSONAL DATA - LIMITED DISTRIBUTION TO THE MEMBER STATE CONCERNED",
    };
    let (mut bytes, replaced) = head(&sheet);
    let placement = Placement::of(dialect, state);
    for (number, particulars) in (0u8..).zip(people) {
        let mut statements = Statements::new(Vec::new(), &placement);
        let entry = Entry {
            identifier: identifier(20_261_122, &[number; 16]),
            signed: day(2026, 11, 22),
            language,
            particulars,
            alternative_to: (number > 0).then(Uuid::nil),
        };
        statements.entry(&entry).unwrap();
        bytes.extend(statements.finish().0);
    }
    bytes.extend(tail());
    assert_eq!(replaced, 0);
    String::from_utf8(bytes).unwrap()
}

/// Has xmllint hold a document against one of our schemas. Without xmllint there is nothing to hold it against.
fn assert_valid(xml: &str, schema: &str) {
    use std::io::Write as _;
    let schema = format!("{}/assets/law/xsd/{schema}", env!("CARGO_MANIFEST_DIR"));
    let Ok(mut xmllint) = Command::new("xmllint")
        .args(["--noout", "--nonet", "--schema", &schema, "-"])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
    else {
        return;
    };
    xmllint.stdin.take().unwrap().write_all(xml.as_bytes()).unwrap();
    let output = xmllint.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "{}\n{xml}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn dialect_a_fits_its_schema_and_says_what_was_typed() {
    let xml = written(Dialect::A2011, MemberState::It, Language::Lv, &[italian(), italian()]);
    assert_valid(&xml, "dialect-a.xsd");
    let expected = [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- PERSONAL DATA - LIMITED DISTRIBUTION TO THE MEMBER STATE CONCERNED -->",
        "<forCountry>it</forCountry>\n <forLanguage>lv</forLanguage>",
        "<registrationDate>2026-01-15</registrationDate>",
        "<title>Upes, ezeri un jūras</title>",
        "<mainObjectives>First &amp; foremost.\n\nSecond.</mainObjectives>",
        "<organizerList>Tomáš DVOŘÁK, Σοφία ΠΑΠΠΆ</organizerList>",
        "<contactPersonsList>Ana-María O&apos;NEILL ana@initiative.example, Łucja ŻUK lucja@initiative.example</contactPersonsList>",
        "<submissionDate>2026-11-22</submissionDate>",
        "<key>oct.property.firstname</key>\n        <value>Maria &lt;b&gt;&amp; figli&lt;/b&gt;</value>",
        "<key>oct.property.address</key>\n        <value>Via Roma 12/A</value>",
        "<key>oct.property.date.of.birth</key>\n        <value>29.02.1980</value>",
        "<key>oct.property.passport</key>\n        <value>YA1234567</value>",
        "<key>oct.property.issuing.authority</key>",
        "<!-- alternative to 00000000-0000-0000-0000-000000000000: at most one of the two counts -->",
    ];
    for part in expected {
        assert!(xml.contains(part), "{part}\n{xml}");
    }
}

#[test]
fn dialect_b_fits_its_schema_and_says_what_was_typed() {
    let french = particulars(&[
        (Field::GivenNames, "Zoë"),
        (Field::FamilyNames, "L'Hôpital"),
        (Field::DocumentOrNumberType, "id_card"),
        (Field::DocumentOrNumber, "880692310285"),
    ]);
    let xml = written(Dialect::B2019, MemberState::Fr, Language::En, &[french]);
    assert_valid(&xml, "dialect-b.xsd");
    let expected = [
        "<forCountry>fr</forCountry>\n <initiativeData>",
        "<startOfTheCollectionPeriod>2026-03-01</startOfTheCollectionPeriod>\n  <endOfTheCollectionPeriod>2027-02-28</endOfTheCollectionPeriod>",
        "<title>Rivers &lt; lakes &amp; &quot;seas&quot;</title>",
        "lucja@initiative.example, LEGAL ENTITY Clean Rivers &amp; Lakes</registeredContactPersons>",
        "<key>oct.property.full.first.names</key>\n        <value>Zoë</value>",
        "<key>oct.property.id.card</key>\n        <value>880692310285</value>",
    ];
    for part in expected {
        assert!(xml.contains(part), "{part}\n{xml}");
    }
    assert!(!xml.contains("forLanguage"));
}

#[test]
fn street_and_number_stay_apart_in_dialect_b() {
    let german = particulars(&[
        (Field::GivenNames, "Jörg"),
        (Field::ResidenceStreet, "Straße"),
        (Field::ResidenceNumber, "1"),
    ]);
    let placement = Placement::of(Dialect::B2019, MemberState::De);
    let groups = placement.groups(&german).unwrap();
    let keys: Vec<_> = groups
        .iter()
        .flat_map(|group| &group.properties)
        .map(|property| (property.key, &*property.value))
        .collect();
    assert_eq!(
        keys,
        [
            ("oct.property.full.first.names", "Jörg"),
            ("oct.property.street", "Straße"),
            ("oct.property.street.number", "1")
        ]
    );
}

#[test]
fn greece_is_el_in_dialect_a_and_gr_in_dialect_b() {
    assert!(written(Dialect::A2011, MemberState::El, Language::En, &[]).contains("<forCountry>el</forCountry>"));
    assert!(written(Dialect::B2019, MemberState::El, Language::En, &[]).contains("<forCountry>gr</forCountry>"));
    assert!(written(Dialect::A2011, MemberState::Uk, Language::En, &[]).contains("<forCountry>uk</forCountry>"));
}

#[test]
fn an_empty_document_fits_its_schema() {
    assert_valid(
        &written(Dialect::A2011, MemberState::Dk, Language::En, &[]),
        "dialect-a.xsd",
    );
    assert_valid(
        &written(Dialect::B2019, MemberState::Dk, Language::En, &[]),
        "dialect-b.xsd",
    );
}

#[test]
fn a_document_of_an_unknown_kind_has_no_place() {
    let odd = particulars(&[
        (Field::DocumentOrNumberType, "library_card"),
        (Field::DocumentOrNumber, "1"),
    ]);
    let placement = Placement::of(Dialect::B2019, MemberState::Fr);
    assert_eq!(placement.groups(&odd), Err(NoPlace(Field::DocumentOrNumber)));
    assert!(!placement.fits(&odd));
}
