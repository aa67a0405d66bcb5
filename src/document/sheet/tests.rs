//! Sheets with the sentences of every language, on one page, with a code that can be read.

use super::*;
use crate::document::pdf::tools::{run, written};
use crate::domain::Language;
use crate::text::{Texts, Value};
use jiff::civil::date;

const THUMBPRINT: &str = "1F0C93AB-77D2E4C0-5B19A6F3-08CC41DE-92E7B0A5-6D3F8812-C4A95E70-0B6EF3D1";

/// The longest that a ceremony of fifteen would say.
fn sheet_of(texts: &Texts, language: Language) -> ShareSheet {
    let sentences = texts.of(language);
    let values: Vec<(&str, Value<'_>)> = vec![
        ("number", 12_u64.into()),
        ("shares", 15_u64.into()),
        ("quorum", 8_u64.into()),
        ("count", 17_u64.into()),
        ("set", "5f1c 09ab".into()),
        ("generation", 2_u64.into()),
        ("edition", 3_u64.into()),
        ("file", "share-12.txt".into()),
        ("command", "cista share type".into()),
    ];
    let say = |key: &str| sentences.say_with(&format!("sheet-{key}"), &values);
    let section = |keys: &[&str]| Section {
        heading: say(keys[0]),
        points: keys[1..].iter().map(|key| say(key)).collect(),
    };
    let form = |keys: &[&str], rows| Form {
        heading: say(keys[0]),
        labels: keys[1..].iter().map(|key| say(key)).collect(),
        rows,
    };
    ShareSheet {
        language,
        date: date(2026, 11, 22),
        title: say("title"),
        lead: say("lead"),
        facts: vec![
            (
                say("fact-custodian"),
                "Maximiliane Wolfeschlegelsteinhausen-Bergerdorff".into(),
            ),
            (say("fact-number"), say("fact-number-value")),
            (say("fact-quorum"), say("fact-quorum-value")),
            (say("fact-date"), sentences.date(date(2026, 11, 22))),
            (say("fact-set"), say("fact-set-value")),
            (say("fact-file"), "share-12.txt".into()),
            (say("fact-thumbprint"), THUMBPRINT.into()),
        ],
        groups_heading: say("groups-heading"),
        groups: Zeroizing::new((0..17).map(|number| format!("W{number:03}Z")).collect()),
        groups_note: say("groups-note"),
        qr: Zeroizing::new(format!("CISTA-SHARE-1/{}", "ABCDEFGHJKMNPQRSTVWXYZ23".repeat(9))),
        qr_description: say("qr"),
        sections: vec![
            section(&[
                "keep-heading",
                "keep-place",
                "keep-photo",
                "keep-network",
                "keep-file-locked",
            ]),
            section(&["check-heading", "check-how", "check-tell"]),
            section(&["help-heading", "help-lost", "help-leave", "help-called", "help-open"]),
        ],
        receipt: Some(form(
            &["handed-heading", "handed-date", "handed-custodian", "handed-organiser"],
            1,
        )),
        checks: Some(form(
            &["checks-heading", "checks-date", "checks-place", "checks-signature"],
            4,
        )),
        footer: say("footer"),
    }
}

fn committee_of(texts: &Texts, language: Language) -> CommitteeSheet {
    let secret = sheet_of(texts, language);
    let sentences = texts.of(language);
    let say = |key: &str| {
        sentences.say_with(
            &format!("sheet-committee-{key}"),
            &[("set", "5f1c".into()), ("file", "committee.json".into())],
        )
    };
    CommitteeSheet {
        language,
        date: secret.date,
        title: say("title"),
        lead: say("lead"),
        facts: secret.facts[1..].to_vec(),
        qr: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".repeat(94),
        qr_description: say("qr"),
        sections: vec![Section {
            heading: say("use-heading"),
            points: vec![say("use-thumbprint"), say("use-server"), say("use-copy")],
        }],
        footer: say("footer"),
    }
}

#[test]
fn both_sheets_fit_on_one_page_in_every_language() {
    let texts = Texts::load_for_desk();
    let shown = std::env::var_os("CISTA_DRAWINGS");
    for language in Texts::LANGUAGES {
        let secret = share(&sheet_of(&texts, language)).unwrap_or_else(|fault| panic!("{language}: {fault}"));
        let public = committee(&committee_of(&texts, language)).unwrap_or_else(|fault| panic!("{language}: {fault}"));
        assert!(secret.starts_with(b"%PDF-1.7") && public.starts_with(b"%PDF-1.7"));
        if let Some(folder) = &shown {
            let folder = std::path::Path::new(folder);
            write(&folder.join(format!("share-{language}.pdf")), &secret);
            write(&folder.join(format!("committee-{language}.pdf")), &public);
        }
    }
}

#[test]
fn the_codes_of_both_sheets_can_be_read() {
    let texts = Texts::load_for_desk();
    let (secret, public) = (sheet_of(&texts, Language::De), committee_of(&texts, Language::De));
    assert_read(&share(&secret).unwrap(), &secret.qr);
    assert_read(&committee(&public).unwrap(), &public.qr);
}

/// Holds that a scan of the page, as an ordinary office makes it, gives the text of its code.
fn assert_read(file: &[u8], expected: &str) {
    let (file, folder) = (written(file), tempfile::tempdir().unwrap());
    let picture = folder.path().join("page");
    let (path, picture) = (file.path().to_str().unwrap(), picture.to_str().unwrap());
    let Some(_) = run(
        "pdftoppm",
        &["-r", "200", "-gray", "-png", "-singlefile", path, picture],
    ) else {
        return;
    };
    if let Some(read) = run("zbarimg", &["--nodbus", "--quiet", "--raw", &format!("{picture}.png")]) {
        assert_eq!(String::from_utf8(read).unwrap().trim(), expected);
    }
}

#[test]
fn more_than_a_page_or_a_code_holds_is_refused() {
    let texts = Texts::load_for_desk();
    let mut long = sheet_of(&texts, Language::En);
    long.lead = "more and more ".repeat(2000);
    assert!(share(&long).unwrap_err().to_string().contains("one page"));
    let mut long = committee_of(&texts, Language::En);
    long.qr = "A".repeat(5000);
    assert!(committee(&long).unwrap_err().to_string().contains("5000 characters"));
}

#[test]
fn a_thumbprint_is_told_from_other_values() {
    assert!(is_thumbprint(THUMBPRINT));
    assert!(!is_thumbprint("12 of 15") && !is_thumbprint("a-b-c-d-e-f-g-h") && !is_thumbprint(""));
}

#[expect(clippy::disallowed_methods, reason = "a drawing to look at")]
fn write(path: &std::path::Path, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}
