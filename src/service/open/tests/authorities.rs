//! What the authorities find.

use std::sync::LazyLock;

use super::*;

/// The marks in Danish, as far as this build speaks it.
static DANISH_MARKS: LazyLock<String> = LazyLock::new(|| {
    let texts = Texts::load_for_desk();
    let danish = texts.of(Language::Da);
    let danish = if danish.knows("mark-personal-data") {
        danish
    } else {
        texts.of(EN)
    };
    format!(
        "{} - {}",
        danish.say("mark-personal-data"),
        danish.say("mark-limited-distribution")
    )
});

#[test]
fn each_member_state_gets_what_its_signatories_typed() {
    let mut forge = Forge::new(Regime::R2019);
    forge.sign(MemberState::Dk, EN, &dane("Ane", "=HYPERLINK(\"x\")"));
    forge.elapsed = 61;
    forge.sign(MemberState::Dk, Language::Lv, &dane("Bo & <Co>", "  Å-gade "));
    forge.sign(MemberState::Lv, Language::Lv, &latvian("Anna", "010190-12345"));
    let manifest = forge.open().unwrap();
    assert_eq!((manifest.total.submissions, manifest.total.packaged), (3, 3));
    let xml = forge.text("DK/statements.xml");
    assert_valid(&xml, "dialect-b.xsd");
    for part in [
        "Bo &amp; &lt;Co&gt;",
        ">  Å-gade <",
        ">29.02.1980<",
        "<forCountry>dk</forCountry>",
    ] {
        assert!(xml.contains(part), "{part}\n{xml}");
    }
    let table = forge.table("DK/statements.csv");
    assert_eq!(table.len(), 3);
    let streets: Vec<_> = table.iter().map(|row| row[2].as_str()).collect();
    assert!(
        streets.contains(&"'=HYPERLINK(\"x\")") && streets.contains(&"  Å-gade "),
        "{streets:?}"
    );
    assert_eq!(manifest.states[&MemberState::Dk].counts.neutralised_cells, 1);
    assert!(table.iter().skip(1).all(|row| row[11] == *DANISH_MARKS), "{table:?}");
    assert!(xml.contains(&format!("<!-- {} -->", *DANISH_MARKS)));
    assert!(forge.text("LV/statements.xml").contains("<value>010190-12345</value>"));
    assert_eq!(
        manifest.states[&MemberState::Lv].parts[0].directory.as_deref(),
        Some("LV")
    );
}

#[test]
fn under_the_first_regulation_each_language_has_a_document() {
    let mut forge = Forge::new(Regime::R2011);
    for (given, language) in [("Anna", Language::Lv), ("Berta", EN), ("Cilla", Language::Lv)] {
        let mut typed = latvian(given, "010190-12345");
        typed[3].1 = given;
        typed.push((Field::Nationality, "LV"));
        forge.sign(MemberState::Lv, language, &typed);
    }
    let manifest = forge.open().unwrap();
    assert_eq!(manifest.total.packaged, 3, "{manifest:?}");
    for (name, statements, title) in [
        ("LV/statements-lv.xml", 2, "Upes"),
        ("LV/statements-en.xml", 1, "Rivers"),
    ] {
        let xml = forge.text(name);
        assert_valid(&xml, "dialect-a.xsd");
        assert_eq!(xml.matches("<signature>").count(), statements);
        assert!(xml.contains(title));
    }
    assert_eq!(forge.table("LV/statements.csv").len(), 4);
}

#[test]
fn an_opening_gives_the_same_packages_again() {
    let mut forge = Forge::new(Regime::R2019);
    for given in ["Ane", "Bo", "Cleo"] {
        forge.sign(MemberState::Dk, EN, &dane(given, "Gade"));
    }
    forge.open().unwrap();
    let again = Request {
        out: forge.path("again"),
        ..forge.request()
    };
    opened(&again).unwrap();
    assert_eq!(files_under(&forge.path("out")), files_under(&forge.path("again")));
}

#[test]
fn a_large_state_is_split_into_parts_that_verify() {
    let mut forge = Forge::new(Regime::R2019);
    for given in ["Ane", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gry"] {
        forge.sign(MemberState::Dk, EN, &dane(given, "Gade"));
        forge.sign(MemberState::Dk, EN, &dane(given, "Anden Gade"));
    }
    let request = Request {
        part: PartSize::new(3).unwrap(),
        ..forge.request()
    };
    let manifest = opened(&request).unwrap();
    let parts: Vec<_> = manifest.states[&MemberState::Dk]
        .parts
        .iter()
        .map(|part| part.part)
        .collect();
    assert_eq!(parts.iter().map(|part| part.statements).collect::<Vec<_>>(), [3, 3, 1]);
    assert_eq!(parts.iter().map(|part| part.alternatives).sum::<u64>(), 7);
    let mut rows = 0;
    for number in 1..=3 {
        rows += forge.table(&format!("DK-part-{number}-of-3/statements.csv")).len() - 1;
        let packaged = forge.text(&format!("DK-part-{number}-of-3/statements.csv"));
        for row in &forge.table(&format!("DK-part-{number}-of-3/alternatives.csv"))[1..] {
            assert!(
                packaged.contains(&row[12]),
                "an alternative lies beside what it is one of"
            );
        }
    }
    assert_eq!(rows, 7);
    let verified = crate::service::verify::verify(&request.out, &mut |_| {});
    assert!(verified.is_ok(), "{verified:?}");
}
