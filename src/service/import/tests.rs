//! The register's real files, and those that nobody should send.

use super::*;
use crate::domain::{Country, Date, Language};
use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value, json};

const JSON_2012: &[u8] = include_bytes!("../../../tests/data/register/2012-000003.json");
const JSON_2024: &[u8] = include_bytes!("../../../tests/data/register/2024-000007.json");
const XML_2012: &[u8] = include_bytes!("../../../tests/data/register/2012-000003.export.xml");

/// A small file that is taken, changed in one place.
fn changed(change: impl FnOnce(&mut Value)) -> Result<Imported, ImportError> {
    let mut file = json!({
        "comRegNum": "ECI(2021)000001", "year": "2021", "number": "000001",
        "registrationDate": "14/07/2021", "startCollectionDate": "01/09/2021", "deadline": "01/09/2022",
        "linguisticVersions": [{"original": true, "languageCode": "EN", "title": "A title", "objectives": "<p>Objectives</p>"}],
        "members": [{"type": "REPRESENTATIVE", "fullName": "", "privacyApplied": true}],
        "unknownKey": {"of": ["the", "future"]},
    });
    change(&mut file);
    register_file(file.to_string().as_bytes())
}

fn refusal(change: impl FnOnce(&mut Value)) -> String {
    changed(change).unwrap_err().to_string()
}

fn objectives(html: &str) -> String {
    let imported = changed(|file| file["linguisticVersions"][0]["objectives"] = json!(html)).unwrap();
    imported.initiative.versions[0].objectives.html().to_owned()
}

//------------ Real files

#[test]
fn the_water_initiative_is_read_from_its_json() {
    let imported = register_file(JSON_2012).unwrap();
    let initiative = &imported.initiative;
    assert_eq!(imported.regime, Regime::R2011);
    assert_eq!(initiative.registration_number, "ECI(2012)000003");
    assert_eq!(
        (initiative.registered, initiative.collection.start),
        (date(2012, 5, 10), date(2012, 5, 10))
    );
    assert_eq!(
        initiative.collection.end,
        date(2013, 11, 1),
        "the register's own day, not twelve months"
    );
    assert_eq!(
        initiative.register_url,
        "https://citizens-initiative.europa.eu/initiatives/details/2012/000003_en"
    );
    assert_eq!(initiative.languages().collect::<Vec<_>>(), [Language::En]);
    assert!(
        initiative
            .original()
            .unwrap()
            .objectives
            .html()
            .starts_with("<p>We invite the European Commission")
    );
    assert_eq!(imported.proposals, [Proposal::RegisterUrl]);
    assert_eq!(
        imported.missing,
        [
            Withheld::Name(Role::Representative),
            Withheld::Email(Role::Representative),
            Withheld::Name(Role::Substitute),
            Withheld::Email(Role::Substitute),
            Withheld::OtherOrganisers,
            Withheld::Website,
        ]
    );
}

#[test]
fn the_videogames_initiative_is_read_with_its_annex() {
    let imported = register_file(JSON_2024).unwrap();
    assert_eq!(imported.regime, Regime::R2019);
    assert_eq!(imported.initiative.collection.start, date(2024, 7, 31));
    assert_eq!(imported.initiative.collection.end, date(2025, 7, 31));
    let version = imported.initiative.version(Language::En).unwrap();
    assert_eq!(version.title, "Stop Destroying Videogames");
    assert!(
        version
            .annex
            .as_ref()
            .unwrap()
            .plain()
            .contains("Article 17 §1 of the Charter")
    );
}

#[test]
fn the_water_initiative_is_read_from_its_xml_with_proposed_days() {
    let imported = register_file(XML_2012).unwrap();
    let initiative = &imported.initiative;
    assert_eq!(
        (imported.regime, initiative.registered),
        (Regime::R2011, date(2012, 5, 10))
    );
    assert_eq!(
        (initiative.collection.start, initiative.collection.end),
        (date(2012, 5, 10), date(2013, 5, 10))
    );
    assert_eq!(imported.proposals, [Proposal::CollectionStart, Proposal::CollectionEnd]);
    assert_eq!(initiative.contacts.len(), 2);
    assert!(initiative.contacts.iter().all(|contact| contact.given_names.is_empty()));
    assert!(imported.missing.contains(&Withheld::Name(Role::Substitute)));
    let version = initiative.original().unwrap();
    assert!(version.subject.as_ref().unwrap().starts_with("We invite"));
    assert!(version.objectives.html().contains("</p><p>The EU legislation"));
}

#[test]
fn json_and_xml_of_one_initiative_agree() {
    let (json, xml) = (
        register_file(JSON_2012).unwrap().initiative,
        register_file(XML_2012).unwrap().initiative,
    );
    assert_eq!(json.registration_number, xml.registration_number);
    assert_eq!(json.register_url, xml.register_url);
    assert_eq!(json.original().unwrap().title, xml.original().unwrap().title);
}

#[test]
fn the_demo_initiatives_lack_nothing() {
    for (demo, regime) in [
        (
            &include_bytes!("../../../assets/demo/demo-2011.json")[..],
            Regime::R2011,
        ),
        (
            &include_bytes!("../../../assets/demo/demo-2019.json")[..],
            Regime::R2019,
        ),
    ] {
        let imported = register_file(demo).unwrap();
        assert_eq!(imported.regime, regime);
        assert_eq!(imported.missing, []);
        assert!(imported.initiative.languages().count() >= 4);
        let representative = &imported.initiative.contacts[0];
        assert_eq!(
            (
                representative.given_names.as_str(),
                representative.family_names.as_str()
            ),
            ("Ilze", "BĒRZIŅA-PARAUGA")
        );
        assert_eq!(representative.country, Country::parse("LV"));
    }
}

//------------ Days

#[test]
fn days_that_the_file_lacks_are_proposed() {
    let imported = changed(|file| {
        file["startCollectionDate"] = Value::Null;
        file["deadline"] = json!("");
    });
    let imported = imported.unwrap();
    assert_eq!(imported.initiative.collection.start, date(2021, 7, 14));
    assert_eq!(imported.initiative.collection.end, date(2022, 7, 14));
    assert_eq!(
        imported.proposals,
        [
            Proposal::CollectionStart,
            Proposal::CollectionEnd,
            Proposal::RegisterUrl
        ]
    );
}

#[test]
fn the_day_of_registration_chooses_the_regime() {
    let regime_on = |day: Date| {
        let imported = changed(|file| {
            file["registrationDate"] = json!(day.strftime("%d/%m/%Y").to_string());
            file["startCollectionDate"] = Value::Null;
            file["deadline"] = Value::Null;
        });
        imported.map(|imported| imported.regime).ok()
    };
    assert_eq!(regime_on(date(2012, 3, 31)), None);
    assert_eq!(regime_on(date(2012, 4, 1)), Some(Regime::R2011));
    assert_eq!(regime_on(date(2019, 12, 31)), Some(Regime::R2011));
    assert_eq!(regime_on(date(2020, 1, 1)), Some(Regime::R2019));
}

#[test]
fn impossible_days_are_refused_where_they_stand() {
    assert_eq!(
        refusal(|file| file["registrationDate"] = json!("31/06/2021")),
        "registrationDate: this is not a day"
    );
    assert_eq!(
        refusal(|file| file["registrationDate"] = Value::Null),
        "registrationDate: nothing is given here"
    );
    assert!(refusal(|file| file["deadline"] = json!("01/08/2021")).starts_with("deadline: the collection would begin"));
}

//------------ Rich text

#[test]
fn rich_text_is_reduced_to_the_subset() {
    for (html, reduced) in [
        ("<p>a</p><script>alert(1)</script>", "<p>a</p>"),
        ("<p onclick=\"x()\">a <b>b</b> <em>c</em></p>", "<p>a b <em>c</em></p>"),
        ("<p>see <a href=\"javascript:x\">there</a></p>", "<p>see there</p>"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<img src=x onerror=alert(1)><p>a<br/>b</p>", "<p>a<br>b</p>"),
        ("<style><p>hidden</p></style><p>a</p>", "<p>a</p>"),
        ("&lt;script&gt; a &amp; b", "&lt;script&gt; a &amp; b"),
        ("a\nb\n\nc", "<p>a<br>b</p><p>c</p>"),
    ] {
        assert_eq!(objectives(html), reduced);
    }
}

#[test]
fn text_that_hides_something_is_refused() {
    for hostile in ["<p>a\u{202e}b</p>", "<p>a&#x202e;b</p>", "a\u{0}b"] {
        let refusal = refusal(|file| file["linguisticVersions"][0]["objectives"] = json!(hostile));
        assert_eq!(
            refusal,
            "linguisticVersions[0].objectives: holds characters that cannot be shown"
        );
    }
}

#[test]
fn html_that_is_nested_without_end_is_refused() {
    let refusal = refusal(|file| file["linguisticVersions"][0]["objectives"] = json!("<ul><li>".repeat(1_000)));
    assert_eq!(
        refusal,
        "linguisticVersions[0].objectives: holds HTML that is nested too deep"
    );
}

//------------ What is refused, and where

#[test]
fn every_fault_is_found_at_its_place() {
    let version = |key: &'static str, value: Value| refusal(move |file| file["linguisticVersions"][0][key] = value);
    assert_eq!(
        version("languageCode", json!("XX")),
        "linguisticVersions[0].languageCode: this is not one of the 24 official languages"
    );
    assert_eq!(
        version("title", json!(" ")),
        "linguisticVersions[0].title: nothing is given here"
    );
    assert_eq!(
        version("title", json!("x".repeat(501))),
        "linguisticVersions[0].title: longer than 500 characters"
    );
    assert_eq!(
        version("objectives", json!("<p> </p>")),
        "linguisticVersions[0].objectives: nothing is given here"
    );
    assert!(
        version("website", json!("javascript:alert(1)"))
            .starts_with("linguisticVersions[0].website: this is not an address")
    );
    assert!(
        refusal(|file| file["comRegNum"] = json!("<1>")).starts_with("comRegNum: this is not a registration number")
    );
    assert_eq!(
        refusal(|file| file["linguisticVersions"] = json!([])),
        "the file: there is no version in any language"
    );
    let twice = refusal(|file| {
        let version = file["linguisticVersions"][0].clone();
        file["linguisticVersions"] = json!([version, version]);
    });
    assert_eq!(
        twice,
        "linguisticVersions[1].languageCode: there is another version in this language"
    );
}

#[test]
fn what_is_no_register_s_file_is_refused() {
    let refused = |bytes: &[u8]| register_file(bytes).unwrap_err().to_string();
    assert_eq!(
        refused(b""),
        "the file: this is neither the register's JSON nor its XML"
    );
    assert_eq!(refused(b"MZ\x90"), "line 1, column 3: this is not text in UTF-8");
    assert_eq!(
        refused(b"{\n \"comRegNum\": }"),
        "line 2, column 15: this is not well-formed JSON"
    );
    assert_eq!(
        refused(b"{\"comRegNum\": 5}"),
        "line 1, column 15: a value of another kind is expected here, or fewer of them"
    );
    assert_eq!(refused(b"{}"), "registrationDate: nothing is given here");
    assert_eq!(
        refused(b"<export>\n<x>"),
        "line 2, column 4: this is not well-formed XML"
    );
    assert_eq!(
        refused(b"<!DOCTYPE a><export/>"),
        "line 1, column 1: a document type is not allowed here"
    );
    assert_eq!(
        refused(&vec![b' '; MAX_BYTES + 1]),
        "the file: larger than 2097152 bytes"
    );
}

#[test]
fn hostile_sizes_and_depths_are_refused_at_once() {
    let deep = format!("{{\"members\":{}", "[".repeat(500_000));
    assert!(register_file(deep.as_bytes()).is_err());
    let many = format!("{{\"linguisticVersions\":[{}{{}}]}}", "{},".repeat(500_000));
    assert!(
        register_file(many.as_bytes())
            .unwrap_err()
            .to_string()
            .contains("fewer of them")
    );
    let comments = format!("<export>{}", "<!---->".repeat(200_000));
    assert!(register_file(comments.as_bytes()).is_err());
}

#[test]
fn a_byte_order_mark_does_not_matter() {
    let marked = [b"\xef\xbb\xbf", XML_2012].concat();
    assert!(register_file(&marked).is_ok());
}

proptest! {
    #[test]
    fn no_bytes_make_the_import_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = register_file(&bytes);
    }

    #[test]
    fn no_html_gets_past_the_subset(html in "[<>/a-z=\"'&;! -]{0,80}") {
        let _ = changed(|file| file["linguisticVersions"][0]["objectives"] = json!(html));
    }
}
