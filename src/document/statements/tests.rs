//! Statements on the forms of all States, in the languages of their authorities.

use super::*;
use crate::document::entry::Entry;
use crate::document::pdf::tools::{run, written};
use crate::document::samples::{day, initiative, particulars};
use crate::domain::{Field, Law, Particulars};
use crate::text::Texts;
use uuid::Uuid;

const MARKS: [&str; 2] = ["PERSONAL DATA", "LIMITED DISTRIBUTION TO THE MEMBER STATE CONCERNED"];

/// Somebody who fills in everything.
fn somebody(form: &Form, number: usize) -> Particulars {
    const GIVEN: [&str; 5] = ["Maria Elisabeth", "Łucja", "Ελένη", "Йорданка", "Seán"];
    const FAMILY: [&str; 5] = [
        "Wolfeschlegel-Bergerdorff",
        "Żukowska-Wiśniewska",
        "Παπαδοπούλου",
        "Христова",
        "Ó Súilleabháin",
    ];
    let all = [
        (Field::GivenNames, GIVEN[number % 5]),
        (Field::FamilyNames, FAMILY[number / 5 % 5]),
        (Field::NameAtBirth, "Novák"),
        (Field::FathersName, "Γεώργιος"),
        (Field::ResidenceStreet, "Donaudampfschifffahrtsstraße"),
        (Field::ResidenceNumber, "12 B/3"),
        (Field::ResidencePostcode, "1050"),
        (Field::ResidenceCity, "Sankt Veit an der Glan"),
        (Field::ResidenceCountry, "AT"),
        (Field::DateOfBirth, "1980-05-17"),
        (Field::PlaceOfBirth, "Klagenfurt"),
        (Field::CountryOfPermanentResidence, "FI"),
        (Field::Nationality, "AT"),
        (Field::DocumentOrNumber, "P1234567"),
        (Field::IssuingAuthority, "Comune di Roma"),
    ];
    let mut asked: Vec<(Field, &str)> = all.into_iter().filter(|(field, _)| form.asks(*field)).collect();
    if let Some(document) = form.documents.first() {
        asked.push((Field::DocumentOrNumberType, document.kind.key()));
    }
    particulars(&asked)
}

/// A file of so many statements.
fn file(texts: &Texts, regime: Regime, state: MemberState, language: Language, count: usize) -> Statements {
    let on = if regime == Regime::R2011 {
        day(2018, 11, 1)
    } else {
        day(2021, 9, 1)
    };
    let form = Law::of(regime).form(state, on).unwrap();
    let people: Vec<Particulars> = (0..25).map(|number| somebody(form, number)).collect();
    let initiative = initiative();
    let sheet = Sheet {
        regime,
        form,
        sentences: texts.of(language),
        initiative: &initiative,
        marks: MARKS,
        date: day(2026, 11, 22),
        first: 1,
        part: (2, 3),
    };
    let entries = (0..count).map(|number| Entry {
        identifier: Uuid::from_u128(0x1234_5678_9abc_8def_8123_4567_89ab_0000 + number as u128),
        signed: on,
        language,
        particulars: &people[number % people.len()],
        alternative_to: (number == 1).then(|| Uuid::from_u128(7)),
    });
    pdf(&sheet, entries).unwrap()
}

#[test]
fn every_state_has_its_form_in_both_regimes() {
    let texts = Texts::load_for_desk();
    let shown = std::env::var_os("CISTA_DRAWINGS");
    for (regime, on) in [(Regime::R2011, day(2018, 11, 1)), (Regime::R2019, day(2021, 9, 1))] {
        for state in Law::of(regime).states_on(on) {
            let language = Law::of(regime)
                .languages_of(state)
                .first()
                .copied()
                .unwrap_or(Language::En);
            let made = file(&texts, regime, state, language, 30);
            assert_eq!((made.statements, made.undrawn), (30, 0), "{state}");
            assert!((2..9).contains(&made.pages), "{state}: {} pages", made.pages);
            if let Some(folder) = &shown {
                let name = format!("form-{}-{state}.pdf", if regime == Regime::R2011 { 2011 } else { 2019 });
                write(&std::path::Path::new(folder).join(name), &made.bytes);
            }
        }
    }
}

#[test]
fn the_same_statements_make_the_same_file_and_none_make_one_too() {
    let texts = Texts::load_for_desk();
    let make = |count| file(&texts, Regime::R2019, MemberState::At, Language::De, count);
    assert!(make(20).bytes == make(20).bytes);
    let empty = make(0);
    assert!(empty.statements == 0 && empty.pages <= 2, "{} pages", empty.pages);
}

#[test]
fn every_page_bears_the_marks_and_its_number() {
    let texts = Texts::load_for_desk();
    let made = file(&texts, Regime::R2011, MemberState::It, Language::En, 60);
    let path = written(&made.bytes);
    let Some(text) = run("pdftotext", &[path.path().to_str().unwrap(), "-"]) else {
        return;
    };
    let text = String::from_utf8(text).unwrap();
    let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    assert_eq!(pages.len(), made.pages);
    for page in pages {
        assert!(MARKS.iter().all(|mark| page.contains(mark)), "{page}");
    }
    for piece in [
        "Żukowska-Wiśniewska",
        "Comune di",
        "ECI(2026)000042",
        "12345678-9abc-8def-8123-456789ab003b",
    ] {
        assert!(text.contains(piece), "{piece}");
    }
}

/// How fast it goes: `cargo test --release … -- --ignored speed --nocapture`.
#[test]
#[ignore = "a measurement, for an optimised build"]
fn speed_of_two_threads() {
    use std::io::Write as _;
    let texts = Texts::load_for_desk();
    for count in [500_u32, 2_000] {
        for (regime, state) in [
            (Regime::R2011, MemberState::It),
            (Regime::R2019, MemberState::De),
            (Regime::R2019, MemberState::Pl),
        ] {
            let begun = std::time::Instant::now();
            let sizes: Vec<usize> = std::thread::scope(|scope| {
                let make = || file(&texts, regime, state, Language::De, count as usize).bytes.len();
                let workers = [scope.spawn(make), scope.spawn(make)];
                workers.into_iter().map(|worker| worker.join().unwrap()).collect()
            });
            let seconds = begun.elapsed().as_secs_f64();
            let _ = writeln!(
                std::io::stdout(),
                "{state} {regime:?}: 2 files of {count}: {:.0} statements a second, {} bytes each",
                2.0 * f64::from(count) / seconds,
                sizes[0] / count as usize
            );
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a file of a test")]
fn write(path: &std::path::Path, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}
