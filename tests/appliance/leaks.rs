//! Nothing that a signatory typed lies readable on the server: not in the store, not in the log, not in an export.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use data_encoding::{BASE64_NOPAD, HEXLOWER};
use regex::bytes::{Regex, RegexBuilder};

use crate::client::forms::Regime;
use crate::client::packages::files_below;
use crate::client::people::{People, Person};
use crate::client::vault;
use crate::client::visitor::Visitor;
use crate::setting::{demo, program};

#[tokio::test]
async fn directory_log_and_export_hold_none_of_the_particulars_in_2011() {
    nothing_readable(Regime::R2011).await;
}

#[tokio::test]
async fn directory_log_and_export_hold_none_of_the_particulars_in_2019() {
    nothing_readable(Regime::R2019).await;
}

#[test]
fn the_search_finds_what_it_looks_for_in_every_dress() {
    let person = Person {
        state: "DE",
        fields: vec![("family_names", "Großmüßigmann".to_owned())],
    };
    let search = search_for(&[person]);
    for dress in dresses("Großmüßigmann") {
        let mut page = b"before ".to_vec();
        page.extend_from_slice(&dress);
        page.extend_from_slice(b" after");
        assert!(search.is_match(&page), "{dress:?}");
    }
    for padding in ["", "x", "xy"] {
        let coded = data_encoding::BASE64.encode(format!("{padding}Großmüßigmann of Berlin").as_bytes());
        assert!(search.is_match(coded.as_bytes()), "{coded}");
    }
    assert!(!search.is_match(b"nobody in particular"));
}

async fn nothing_readable(regime: Regime) {
    let mut demo = demo(regime);
    let mut people = People::new(regime, 1848);
    let everybody: Vec<Person> = people
        .states()
        .into_iter()
        .flat_map(|state| people.each_document(state))
        .collect();
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    for person in &everybody {
        // Once with a mistake, for the paths on which a careless program logs what it does not like.
        let mistaken = person.clone().with("given_names", "");
        assert_eq!(visitor.sign("en", &mistaken).await.expect("an answer").status, 422);
        assert_eq!(visitor.sign("en", person).await.expect("an answer").status, 303);
    }
    let collection = demo.scratch().join("all.cista");
    vault::succeeded(
        "export",
        &vault::export(program(), &demo.ready, &collection).expect("it runs"),
    )
    .expect("exported");

    let search = search_for(&everybody);
    assert_clean(&search, &demo.ready.dir);
    demo.stop().expect("the demo ends");
    assert_clean(&search, &demo.ready.dir);
    assert_clean(&search, &collection);
    assert_clean(&search, &demo.log);
}

fn assert_clean(search: &Regex, path: &Path) {
    let files = if path.is_dir() {
        files_below(path).expect("a listing")
    } else {
        vec![path.to_owned()]
    };
    for file in files {
        let content = fs::read(&file).expect("a readable file");
        if let Some(found) = search.find(&content) {
            panic!(
                "{} holds {:?} at {}",
                file.display(),
                String::from_utf8_lossy(found.as_bytes()),
                found.start()
            );
        }
    }
}

/// One search for every value of every person that is long enough to be nobody else's.
fn search_for(everybody: &[Person]) -> Regex {
    let values: BTreeSet<&str> = everybody
        .iter()
        .flat_map(|person| &person.fields)
        .filter(|(field, value)| *field != "document_or_number_type" && value.chars().count() >= 6)
        .map(|(_, value)| value.as_str())
        .collect();
    let dresses: BTreeSet<Vec<u8>> = values.into_iter().flat_map(dresses).collect();
    let pattern: Vec<String> = dresses
        .iter()
        .map(|dress| {
            dress
                .iter()
                .fold(String::new(), |pattern, byte| pattern + &format!("\\x{byte:02x}"))
        })
        .collect();
    RegexBuilder::new(&format!("(?-u:{})", pattern.join("|")))
        .size_limit(1 << 30)
        .build()
        .expect("an alternative of literals")
}

/// The same text as different programs would store it.
fn dresses(value: &str) -> Vec<Vec<u8>> {
    let bare: String = value.chars().filter(|sign| sign.is_alphanumeric()).collect();
    let mut dresses = Vec::new();
    for text in [
        value.to_owned(),
        value.to_lowercase(),
        value.to_uppercase(),
        bare.to_uppercase(),
        bare.to_lowercase(),
        bare,
    ] {
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        dresses.push(wide(u16::to_le_bytes));
        dresses.push(wide(u16::to_be_bytes));
        dresses.push(HEXLOWER.encode(text.as_bytes()).into_bytes());
        for skip in 0..3 {
            // Base64 works on groups of three bytes, so the text has three faces inside a longer one.
            let inner = text.as_bytes().get(skip..).unwrap_or_default();
            let whole = &inner[..inner.len() / 3 * 3];
            if whole.len() >= 6 {
                dresses.push(BASE64_NOPAD.encode(whole).into_bytes());
            }
        }
        dresses.push(text.into_bytes());
    }
    dresses
}
