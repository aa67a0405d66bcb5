//! Who counts.

use super::*;

#[test]
fn every_submission_is_accounted_for() {
    let mut forge = Forge::new(Regime::R2019);
    let ane: Vec<_> = (0..3)
        .map(|_| forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade")))
        .collect();
    let elsewhere = forge.sign(MemberState::Dk, EN, &dane("ANE", "Anden Gade"));
    forge.sign(MemberState::Dk, EN, &dane("Bo", "Gade"));
    forge.withdraw(ane[1]);
    let torn = forge.seal(MemberState::Dk, EN, b"no statement");
    let manifest = forge.open().unwrap();
    let counts = manifest.states[&MemberState::Dk].counts;
    let sum = (
        counts.submissions,
        counts.packaged,
        counts.repeats,
        counts.alternatives,
        counts.withdrawn,
        counts.failures,
    );
    assert_eq!(sum, (6, 2, 1, 1, 1, 1));
    assert_eq!(reason_of(&manifest, MemberState::Dk, torn), Some(Reason::NotAStatement));
    let packaged = forge.table("DK/statements.csv");
    let alternatives = forge.table("DK/alternatives.csv");
    assert_eq!((packaged.len(), alternatives.len()), (3, 2));
    // The first by record name is packaged, whichever of the spellings that is.
    let first = *ane
        .iter()
        .filter(|name| **name != ane[1])
        .chain([&elsewhere])
        .min()
        .unwrap();
    let identifier = crate::document::entry::identifier(first.date, &first.hash).to_string();
    assert!(packaged.iter().any(|row| row[10] == identifier));
    assert_eq!(alternatives[1][12], identifier);
    let xml = forge.text("DK/alternatives.xml");
    assert_valid(&xml, "dialect-b.xsd");
    assert!(xml.contains(&format!("alternative to {identifier}")));
}

#[test]
fn the_same_person_counts_once_however_often_the_form_was_sent() {
    let mut forge = Forge::new(Regime::R2019);
    for _ in 0..300 {
        forge.sign(MemberState::Lv, EN, &latvian("Anna", "010190-12345"));
    }
    let manifest = forge.open().unwrap();
    assert_eq!((manifest.total.packaged, manifest.total.repeats), (1, 299));
    assert_eq!(forge.table("LV/statements.csv").len(), 2);
    assert!(!forge.path("out/LV/alternatives.xml").exists());
}

#[test]
fn the_custodians_learn_how_many_statements_came_from_suspected_networks() {
    let mut forge = Forge::new(Regime::R2019);
    for (number, suspicious) in [("010190-12345", true), ("020290-12345", false), ("030390-12345", true)] {
        forge.sign_from(MemberState::Lv, EN, &latvian("Anna", number), suspicious);
    }
    let manifest = forge.open().unwrap();
    assert_eq!((manifest.total.packaged, manifest.total.suspicious), (3, 2));
}

#[test]
fn one_name_under_two_states_is_only_remarked() {
    let mut forge = Forge::new(Regime::R2019);
    let ane = forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    let mut finn = dane("Ane", "Katu");
    finn.retain(|(field, _)| *field != Field::ResidenceCountry);
    finn.push((Field::ResidenceCountry, "FI"));
    forge.sign(MemberState::Fi, EN, &finn);
    let mut elsewhere = dane("Ane", "Gade");
    elsewhere.retain(|(field, _)| *field != Field::ResidencePostcode);
    elsewhere.push((Field::ResidencePostcode, "2000"));
    let other = forge.sign(MemberState::Dk, EN, &elsewhere);
    let manifest = forge.open().unwrap();
    assert_eq!((manifest.total.packaged, manifest.total.namesakes), (3, 3));
    let id = |name: RowName| crate::document::entry::identifier(name.date, &name.hash).to_string();
    let danes = forge.table("DK/namesakes.csv");
    let mut named: Vec<_> = danes[1..].iter().map(|row| row[1].clone()).collect();
    named.sort();
    let mut expected = [id(ane), id(other)];
    expected.sort();
    assert_eq!(named, expected);
    assert!(danes[1..].iter().all(|row| row[0] == "1" && row[2] == "FI"));
    let finns = forge.table("FI/namesakes.csv");
    assert_eq!((finns.len(), finns[1][2].as_str()), (2, "DK"));
    // Another State's package names no person of this one.
    assert!(!forge.text("FI/namesakes.csv").contains(&id(ane)));
}

#[test]
fn a_statement_under_another_text_is_packaged_and_named() {
    let mut forge = Forge::new(Regime::R2019);
    forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    forge.text = Some([9; 32]);
    let other = forge.sign(MemberState::Dk, EN, &dane("Bo", "Gade"));
    let manifest = forge.open().unwrap();
    assert_eq!((manifest.total.packaged, manifest.total.other_text), (2, 1));
    let remarks = forge.table("DK/remarks.csv");
    let id = crate::document::entry::identifier(other.date, &other.hash).to_string();
    assert_eq!(
        (remarks.len(), &remarks[1][0], remarks[1][1].as_str()),
        (2, &id, "other-text")
    );
}

#[test]
fn a_state_with_nothing_but_withdrawals_has_counts_and_no_package() {
    let mut forge = Forge::new(Regime::R2019);
    let name = forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    forge.withdraw(name);
    let manifest = forge.open().unwrap();
    let dane = &manifest.states[&MemberState::Dk];
    assert_eq!((dane.counts.submissions, dane.counts.withdrawn), (1, 1));
    assert!(dane.parts.is_empty() && !forge.path("out/DK").exists());
}
