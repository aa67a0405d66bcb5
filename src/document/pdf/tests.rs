//! What a finished file holds, as other people's tools see it: qpdf, pdftotext, zbarimg. A tool that is not there is named and skipped.

use super::tools::{run, written};
use super::*;
use crate::document::qr;
use crate::domain::Language;
use serde_json::Value;
use std::collections::BTreeMap;

fn about(language: Language) -> About<'static> {
    About {
        title: "A document",
        subject: "",
        language,
        date: jiff::civil::date(2026, 11, 22),
        landscape: false,
        scale: 1.0,
    }
}

/// One document with everything in it.
fn everything() -> Finished {
    let mut doc = Document::new(&about(Language::De));
    let running = Running {
        head: ["ECI(2012)000003".into(), "Österreich".into()],
        foot: ["left".into(), "right".into()],
        marks: "PERSONENBEZOGENE DATEN".into(),
    };
    doc.run(running, |page, of| format!("Seite {page} von {of}"));
    doc.title("Ein Dokument");
    doc.lead("Ein Vorspann.");
    doc.rich(&[
        Span::plain("Ein "),
        Span::bold("wichtiger"),
        Span::plain(" Satz mit "),
        Span::mono("--code"),
        Span::plain("."),
    ]);
    doc.text_in(Language::El, "Μια πρόταση στα ελληνικά.");
    doc.heading(2, "Listen");
    doc.list(Marks::Bullet, &["Eins", "Zwei"]);
    doc.list(Marks::Number, &["Eins", "Zwei"]);
    doc.ticks(&[("Papier", false), ("Online", true)]);
    doc.mono("age --decrypt");
    doc.words(&["lusab", "gutih", "kobit"], 2);
    doc.facts(&[("Titel", "Wasser"), ("Nummer", "ECI(2012)000003")]);
    doc.frame(&mut |doc| {
        doc.heading(3, "Kasten");
        doc.lines(&[("Datum", Some("1. Mai"), 1.0), ("Unterschrift", None, 2.0)]);
    });
    let code = qr::matrix("CISTA TEST 123", qr::Correction::High).unwrap();
    doc.beside(&mut [
        (1.0, &mut |doc| doc.text("Links")),
        (1.0, &mut |doc| doc.qr(&code, 120.0, "QR-Code: CISTA TEST 123")),
    ]);
    doc.rule();
    doc.heading(2, "Tabelle");
    let mut table = doc.table(
        &[
            Column::new("Nr.", 1.0),
            Column::new("Name", 3.0),
            Column::number("Zahl", 1.0),
        ],
        Look::FORM,
    );
    for number in 0..70 {
        table.row(&[&number.to_string(), "Müller", "1"]);
    }
    table.total(&["", "Summe", "70"]);
    table.blank(2, 20.0);
    table.finish();
    doc.finish().unwrap()
}

#[test]
fn the_same_document_has_the_same_bytes() {
    let (one, other) = (everything(), everything());
    assert!(one.bytes == other.bytes && one.pages == other.pages && one.undrawn == 0);
    assert!(one.pages >= 3, "{}", one.pages);
}

#[test]
fn a_file_says_that_it_is_for_the_archive_and_for_everybody() {
    let Some(file) = Parsed::of(&everything().bytes) else {
        return;
    };
    let catalogue = file.of_type("/Catalog").next().unwrap();
    assert_eq!(catalogue["/Lang"], "u:de");
    assert_eq!(catalogue["/MarkInfo"]["/Marked"], true);
    assert_eq!(catalogue["/ViewerPreferences"]["/DisplayDocTitle"], true);
    assert!(catalogue.get("/StructTreeRoot").is_some() && catalogue.get("/Outlines").is_some());
    let intent = file.resolve(&file.resolve(&catalogue["/OutputIntents"])[0]);
    assert_eq!(intent["/S"], "/GTS_PDFA1");
    assert!(intent.get("/DestOutputProfile").is_some());
    let claims = String::from_utf8_lossy(&everything().bytes).into_owned();
    for claim in [
        "pdfaid:part>2<",
        "pdfaid:conformance>A<",
        "pdfuaid:part>1<",
        "<dc:title>",
        "2026-11-22",
    ] {
        assert!(claims.contains(claim), "{claim}");
    }
}

#[test]
fn every_font_is_embedded() {
    let Some(file) = Parsed::of(&everything().bytes) else {
        return;
    };
    let mut fonts = 0;
    for descriptor in file.of_type("/FontDescriptor") {
        fonts += 1;
        assert!(
            ["/FontFile2", "/FontFile3"]
                .iter()
                .any(|key| descriptor.get(*key).is_some()),
            "{descriptor}"
        );
    }
    assert_eq!(fonts, 3);
}

#[test]
fn the_structure_names_what_there_is() {
    let Some(file) = Parsed::of(&everything().bytes) else {
        return;
    };
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for element in file.elements() {
        *kinds.entry(element["/S"].as_str().unwrap()).or_default() += 1;
    }
    for kind in [
        "/Document",
        "/H1",
        "/H2",
        "/H3",
        "/P",
        "/L",
        "/LI",
        "/Lbl",
        "/LBody",
        "/Table",
        "/THead",
        "/TBody",
        "/TR",
        "/TH",
        "/TD",
        "/Figure",
    ] {
        assert!(kinds.contains_key(kind), "{kind} of {kinds:?}");
    }
    assert_eq!((kinds["/Table"], kinds["/THead"], kinds["/Figure"]), (2, 1, 1));
    assert_eq!(kinds["/TR"], 2 + 1 + 70 + 1 + 2);
    let figure = file.elements().find(|element| element["/S"] == "/Figure").unwrap();
    assert_eq!(figure["/Alt"], "u:QR-Code: CISTA TEST 123");
    let scopes = file
        .elements()
        .filter(|element| element["/S"] == "/TH")
        .all(|element| element.get("/A").is_some());
    assert!(scopes, "every head of a column or row says which it is");
}

#[test]
fn everything_on_a_page_is_content_or_an_artifact() {
    let Some(streams) = contents(&everything().bytes) else {
        return;
    };
    assert!(streams.len() >= 3);
    for stream in streams {
        let mut depth = 0_i32;
        for word in stream.replace("EMC", " EMC ").split_ascii_whitespace() {
            if word.ends_with("BDC") || word.ends_with("BMC") {
                depth += 1;
            } else if word.ends_with("EMC") {
                depth -= 1;
            } else if word.ends_with("TJ") || word.ends_with("Tj") || ["f", "f*", "S", "B"].contains(&word) {
                assert!(depth > 0, "{word} outside of marked content");
            }
        }
        assert_eq!(depth, 0);
    }
}

#[test]
fn text_comes_out_in_the_order_in_which_it_is_read() {
    let file = written(&everything().bytes);
    let Some(text) = run("pdftotext", &["-raw", file.path().to_str().unwrap(), "-"]) else {
        return;
    };
    let text = String::from_utf8(text).unwrap();
    let mut from = 0;
    for piece in [
        "Ein Dokument",
        "Ein Vorspann.",
        "Ein wichtiger Satz mit --code.",
        "Μια πρόταση",
        "Listen",
        "lusab",
        "ECI(2012)000003",
        "Kasten",
        "Links",
        "Tabelle",
        "Müller",
        "Summe",
    ] {
        let at = text[from..].find(piece).unwrap_or_else(|| panic!("{piece} in {text}"));
        from += at;
    }
}

#[test]
fn a_drawn_code_can_be_read() {
    let file = written(&everything().bytes);
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("page");
    let arguments = [
        "-r",
        "150",
        "-png",
        file.path().to_str().unwrap(),
        picture.to_str().unwrap(),
    ];
    let Some(_) = run("pdftoppm", &arguments) else { return };
    let mut pictures: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path().to_str().unwrap().to_owned())
        .collect();
    pictures.sort();
    let mut arguments = vec!["--nodbus", "--quiet", "--raw"];
    arguments.extend(pictures.iter().map(String::as_str));
    let Some(read) = run("zbarimg", &arguments) else { return };
    assert_eq!(String::from_utf8(read).unwrap().trim(), "CISTA TEST 123");
}

#[test]
fn odd_texts_are_set_too() {
    let mut doc = Document::new(&about(Language::En));
    for text in [
        "",
        " ",
        "\n\n",
        "漢字 🌊",
        "\u{301}",
        &"x".repeat(9000),
        "a\u{a0}b\tc",
        "\u{0}\u{feff}\u{fffe}\u{e000}",
    ] {
        doc.heading(2, text);
        doc.text(text);
        doc.list(Marks::Box, &[text]);
        doc.facts(&[(text, text)]);
        doc.frame(&mut |doc| doc.text(text));
        doc.mono(text);
        doc.words(&[text], 0);
    }
    doc.list(Marks::Bullet, &[]);
    doc.table(&[Column::new("", 1.0)], Look::FORM).finish();
    doc.table(&[], Look::FORM).finish();
    doc.heading(2, "at the end");
    let done = doc.finish().unwrap();
    assert!(done.undrawn > 10 && done.pages > 5);
    if let Some(report) = qpdf(&["--check"], &done.bytes) {
        assert!(!String::from_utf8_lossy(&report).contains("WARNING"));
    }
}

#[test]
fn a_document_without_a_title_is_refused() {
    let untitled = About {
        title: "",
        ..about(Language::En)
    };
    let fault = Document::new(&untitled).finish().unwrap_err();
    assert!(fault.to_string().contains("NoDocumentTitle"), "{fault}");
}

//------------ Tools -----------------------------------------------------------

/// A file as qpdf sees it.
struct Parsed(serde_json::Map<String, Value>);

impl Parsed {
    fn of(bytes: &[u8]) -> Option<Self> {
        let json = qpdf(&["--json=2", "--json-key=qpdf"], bytes)?;
        let mut json: Value = serde_json::from_slice(&json).unwrap();
        let Value::Object(objects) = json["qpdf"][1].take() else {
            panic!("qpdf writes objects")
        };
        Some(Self(objects))
    }

    fn values(&self) -> impl Iterator<Item = &Value> {
        self.0.values().filter_map(|object| object.get("value"))
    }

    fn of_type<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Value> {
        self.values()
            .filter(move |value| value.get("/Type").is_some_and(|found| found == kind))
    }

    fn elements(&self) -> impl Iterator<Item = &Value> {
        self.values()
            .filter(|value| value.get("/S").is_some() && value.get("/P").is_some())
    }

    fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.as_str() {
            Some(reference) if reference.ends_with(" R") => &self.0[&format!("obj:{reference}")]["value"],
            _ => value,
        }
    }
}

/// The content streams of all pages, uncompressed.
fn contents(bytes: &[u8]) -> Option<Vec<String>> {
    let plain = qpdf(&["--qdf", "--object-streams=disable"], bytes)?;
    let plain = String::from_utf8_lossy(&plain).into_owned();
    let streams = plain
        .split("\nstream\n")
        .skip(1)
        .filter_map(|rest| rest.split("\nendstream").next());
    Some(
        streams
            .filter(|stream| stream.contains("BDC") && stream.contains("EMC"))
            .map(str::to_owned)
            .collect(),
    )
}

fn qpdf(options: &[&str], bytes: &[u8]) -> Option<Vec<u8>> {
    let file = written(bytes);
    let path = file.path().to_str().unwrap();
    let mut arguments = options.to_vec();
    arguments.push(path);
    if options[0] == "--qdf" {
        arguments.push("-");
    }
    run("qpdf", &arguments)
}
