//! Files of official wordings: what is taken, and what is refused with the place named.

use crate::domain::{Language, Regime};
use crate::text::{Official, WordingFault};
use jiff::civil::date;

/// A file with one wording in two languages, complete for 2019's regime.
fn file() -> String {
    let texts = |language: &str| {
        format!(
            "[wording.texts.{language}]\nform-title = \"T {language}\"\nform-for = \"for {{state}} in {language}\"\nform-mandatory = \"M\"\nwho-title = \"W\"\n\
             who-nationals = \"N\"\ndeclaration = \"I declare “{{”.\"\nprivacy-title = \"P\"\nprivacy = [\"first {language}\", \"second\"]\n\
             note-no-signature = \"S\"\nmark-online = \"O\"\nmark-limited = \"L\"\n"
        )
        .replace("“{”", "“it”")
    };
    format!(
        "format = 1\nregime = \"2019\"\nsource = \"OJ L 130\"\n\n[[wording]]\nversion = \"2019-788\"\nfrom = 2020-01-01\nuntil = 2026-12-31\n\n{}{}",
        texts("de"),
        texts("fi")
    )
}

fn fault(from: &str, to: &str) -> WordingFault {
    let file = file();
    assert!(file.contains(from), "the file has no {from}");
    Official::read(&file.replacen(from, to, 1), Regime::R2019)
        .err()
        .unwrap_or_else(|| panic!("{to} was taken"))
}

#[test]
fn an_official_wording_is_shown_on_its_days_and_in_its_languages_only() {
    let official = Official::read(&file(), Regime::R2019).unwrap();
    let german = official.find(Language::De, date(2021, 9, 15)).unwrap();
    assert_eq!(german.version, "2019-788");
    assert_eq!(german.statutory().declaration(), "I declare “it”.");
    assert_eq!(german.statutory().privacy(date(2021, 9, 15)), ["first de", "second"]);
    assert_eq!(
        german.statutory().say_with("form-for", &[("state", "Suomi".into())]),
        "for Suomi in de"
    );
    assert!(official.find(Language::Fi, date(2026, 12, 31)).is_some());
    for (language, on) in [
        (Language::De, date(2019, 12, 31)),
        (Language::De, date(2027, 1, 1)),
        (Language::En, date(2021, 9, 15)),
    ] {
        assert!(official.find(language, on).is_none(), "{language} {on}");
    }
}

#[test]
fn signs_that_mean_something_to_the_message_format_are_shown_as_they_are() {
    let odd = file().replacen("\"M\"", r#"'[*] "all" \ fields are .mandatory #1'"#, 1);
    let official = Official::read(&odd, Regime::R2019).unwrap();
    let german = official.find(Language::De, date(2021, 9, 15)).unwrap();
    assert_eq!(
        german.statutory().say("form-mandatory"),
        r#"[*] "all" \ fields are .mandatory #1"#
    );
}

#[test]
fn a_text_that_is_missing_empty_or_unknown_is_named_with_its_language() {
    let place = || "2019-788, de".to_owned();
    assert_eq!(
        fault("mark-online = \"O\"\n", ""),
        WordingFault::Missing {
            place: place(),
            key: "mark-online".to_owned()
        }
    );
    assert_eq!(
        fault("\"T de\"", "\"  \""),
        WordingFault::Missing {
            place: place(),
            key: "form-title".to_owned()
        }
    );
    assert_eq!(
        fault("[\"first de\", \"second\"]", "[]"),
        WordingFault::Missing {
            place: place(),
            key: "privacy".to_owned()
        }
    );
    assert_eq!(
        fault("who-title", "who-residents = \"R\"\nwho-title"),
        WordingFault::Unknown {
            place: place(),
            key: "who-residents".to_owned()
        }
    );
}

#[test]
fn a_text_of_the_wrong_shape_is_refused() {
    let long = format!("\"{}\"", "x".repeat(4001));
    for (from, to, key) in [
        ("\"M\"", "\"two\\nlines\"", "form-mandatory"),
        ("\"M\"", "\"for {name}\"", "form-mandatory"),
        ("\"M\"", "\"for {state}\"", "form-mandatory"),
        ("\"M\"", long.as_str(), "form-mandatory"),
        ("\"M\"", "[\"M\"]", "form-mandatory"),
        ("for {state} in de", "for nobody", "form-for"),
        ("for {state} in de", "{state} and {state}", "form-for"),
        ("[\"first de\", \"second\"]", "\"first\"", "privacy"),
        ("[\"first de\", \"second\"]", "[\"first\", \"\"]", "privacy"),
    ] {
        let refused = fault(from, to);
        assert!(
            matches!(&refused, WordingFault::Text { key: named, .. } if named == key),
            "{to}: {refused}"
        );
    }
}

#[test]
fn a_head_that_does_not_fit_is_refused() {
    assert_eq!(fault("format = 1", "format = 2"), WordingFault::Format(2));
    assert!(matches!(fault("\"2019\"", "\"2011\""), WordingFault::Regime { .. }));
    assert_eq!(fault("\"OJ L 130\"", "\" \""), WordingFault::NoSource);
    assert!(matches!(
        fault("\"2019-788\"", "\"2019 788\""),
        WordingFault::Version { .. }
    ));
    assert!(matches!(
        fault("\"2019-788\"", "\"2019-unofficial-1\""),
        WordingFault::Unofficial { .. }
    ));
    assert!(matches!(fault("2026-12-31", "2019-12-31"), WordingFault::Days { .. }));
    assert!(matches!(
        fault("2020-01-01", "2020-01-01T12:00:00"),
        WordingFault::Days { .. }
    ));
    assert!(matches!(
        fault("texts.de", "texts.lb"),
        WordingFault::UnknownLanguage { .. }
    ));
    for broken in ["colour = 1\nformat = 1", "???"] {
        let refused = fault("format = 1", broken);
        assert!(
            matches!(&refused, WordingFault::NotToml(said) if !said.contains('\n')),
            "{refused}"
        );
    }
}

#[test]
fn two_wordings_of_a_language_hold_on_no_day_together() {
    let (head, body) = file()
        .split_once("[[wording]]")
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .unwrap();
    let next = |from: &str| {
        body.replace("2019-788", "2019-788-b")
            .replace("2026-12-31", "2030-12-31")
            .replace("2020-01-01", from)
    };
    let both = |from| format!("{head}[[wording]]{body}\n[[wording]]{}", next(from));
    let official = Official::read(&both("2027-01-01"), Regime::R2019).unwrap();
    assert_eq!(
        official.find(Language::De, date(2027, 1, 1)).unwrap().version,
        "2019-788-b"
    );
    let refused = Official::read(&both("2026-12-31"), Regime::R2019).err();
    assert!(matches!(refused, Some(WordingFault::Overlap { .. })));
}
