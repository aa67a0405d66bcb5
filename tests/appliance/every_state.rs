//! Everybody can sign, and what was typed reaches the authority exactly.

use std::collections::BTreeMap;

use crate::client::demo::Demo;
use crate::client::export_keys::properties;
use crate::client::forms::Regime;
use crate::client::packages::Packages;
use crate::client::people::{People, Person};
use crate::client::visitor::Visitor;
use crate::setting::{LANGUAGES, demo, open_everything, statements_of};

#[tokio::test]
async fn one_signs_with_every_document_of_every_state_in_2011_and_each_is_opened_as_typed() {
    every_state(Regime::R2011, 28).await;
}

#[tokio::test]
async fn one_signs_with_every_document_of_every_state_in_2019_and_each_is_opened_as_typed() {
    every_state(Regime::R2019, 27).await;
}

async fn every_state(regime: Regime, states: usize) {
    let demo = demo(regime);
    let mut people = People::new(regime, 2011);
    let everybody: Vec<Person> = people
        .states()
        .into_iter()
        .flat_map(|state| people.each_document(state))
        .collect();
    let languages: Vec<&str> = LANGUAGES.into_iter().cycle().take(everybody.len()).collect();
    sign_all(&demo, &everybody, &languages).await;

    let packages = open_everything(&demo);
    assert_eq!(packages.statements.len(), states);
    assert_eq!(packages.statement_count(), everybody.len());
    for (person, language) in everybody.iter().zip(languages) {
        assert_in_xml(&packages, regime, person, language);
        assert_in_csv(&packages, person);
    }
}

#[tokio::test]
async fn odd_but_honest_text_is_kept_byte_for_byte() {
    let demo = demo(Regime::R2019);
    let mut people = People::new(Regime::R2019, 5);
    let oddities = [
        ("given_names", "  Anna   Maria  "),
        ("given_names", "Zoe\u{308} Rene\u{301}e"),
        ("family_names", "ﬁnkelſteın"),
        ("family_names", "& Söhne &amp; \"Töchter\""),
        ("residence_street", "Weg, 5; \"Hinter'm\" Tor"),
        ("residence_street", "=SUMME(A1)"),
        ("residence_number", "-5"),
        ("residence_city", "@Frankfurt"),
        ("residence_city", "+Köln\u{a0}am\u{2009}Rhein"),
    ];
    let everybody: Vec<Person> = oddities
        .into_iter()
        .map(|(field, text)| people.of("DE").with(field, text))
        .collect();
    sign_all(&demo, &everybody, &["en"; 9]).await;

    let packages = open_everything(&demo);
    for person in &everybody {
        assert_in_xml(&packages, Regime::R2019, person, "en");
        assert_in_csv(&packages, person);
    }
    assert_eq!(packages.statement_count(), everybody.len());
}

async fn sign_all(demo: &Demo, everybody: &[Person], languages: &[&str]) {
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    for (person, language) in everybody.iter().zip(languages) {
        let answer = visitor.sign(language, person).await.expect("an answer");
        assert_eq!(answer.status, 303, "{person:?} in {language}: {}", answer.text());
        assert_eq!(answer.header("location"), Some(format!("/{language}/thanks").as_str()));
    }
}

fn assert_in_xml(packages: &Packages, regime: Regime, person: &Person, language: &str) {
    let found = statements_of(packages, regime, person);
    assert_eq!(
        found,
        1,
        "{:?} is not among {:#?}",
        properties(regime, person),
        packages.statements.get(person.state)
    );
    if regime == Regime::R2011 {
        let wanted = properties(regime, person);
        let statement = packages.statements[person.state]
            .iter()
            .find(|one| one.properties == wanted);
        assert_eq!(statement.and_then(|one| one.language.as_deref()), Some(language));
    }
}

/// A cell that a spreadsheet would compute gets an apostrophe in front; every other is as typed.
fn assert_in_csv(packages: &Packages, person: &Person) {
    let cells: BTreeMap<&str, String> = person
        .fields
        .iter()
        .map(|(field, value)| (*field, neutralised(value)))
        .collect();
    let rows = packages.rows.get(person.state).map_or(&[][..], Vec::as_slice);
    let matching = rows
        .iter()
        .filter(|row| cells.iter().all(|(field, cell)| row.get(*field) == Some(cell)));
    assert_eq!(matching.count(), 1, "{cells:?} is not among {rows:#?}");
}

fn neutralised(value: &str) -> String {
    if value.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{value}")
    } else {
        value.to_owned()
    }
}
