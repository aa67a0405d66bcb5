//! The tests that hold the languages together: same keys, same variables, nothing empty, nothing left in English, and no page that asks for a
//! sentence in vain.

use crate::domain::{Language, Regime};
use crate::text::built::{FILES, Files};
use crate::text::{Texts, Value};
use fluent_bundle::FluentResource;
use jiff::civil::date;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Keys by which one language helps its own sentences; the others need not have them.
const HELPER: &str = "date-form-";

/// Sentences that may be the same in English and in every other language: names, shapes, and words that all share.
const SHARED: [&str; 5] = [
    "frame-title",
    "initiative-email",
    "version",
    "count-bar",
    "progress-percent",
];

/// Words that one language shares with English.
const BORROWED: [(&str, &str); 4] = [
    ("nl", "field-residence_postcode-label"),
    ("fr", "sheet-handed-date"),
    ("fr", "sheet-checks-date"),
    ("fr", "sheet-checks-signature"),
];

/// Between which signs a language quotes.
const QUOTED: [(&str, Language); 24] = [
    ("„“", Language::Bg),
    ("«»", Language::Es),
    ("„“", Language::Cs),
    ("»«", Language::Da),
    ("„“", Language::De),
    ("„”", Language::Et),
    ("«»", Language::El),
    ("“”", Language::En),
    ("«»", Language::Fr),
    ("“”", Language::Ga),
    ("„”", Language::Hr),
    ("«»", Language::It),
    ("„”", Language::Lv),
    ("„“", Language::Lt),
    ("„”", Language::Hu),
    ("“”", Language::Mt),
    ("“”", Language::Nl),
    ("„”", Language::Pl),
    ("«»", Language::Pt),
    ("„”", Language::Ro),
    ("„“", Language::Sk),
    ("„“", Language::Sl),
    ("””", Language::Fi),
    ("””", Language::Sv),
];

//------------ The files as text

/// The messages of a file as they are written, by key.
fn messages(file: &str) -> BTreeMap<&str, String> {
    let mut messages: BTreeMap<&str, String> = BTreeMap::new();
    let mut open = None;
    for line in file.lines() {
        if let Some((key, value)) = line
            .split_once(" = ")
            .filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase()))
        {
            assert!(messages.insert(key, value.to_owned()).is_none(), "{key} stands twice");
            open = Some(key);
        } else if let Some(message) = open
            .filter(|_| line.starts_with([' ', '}']))
            .and_then(|key| messages.get_mut(key))
        {
            message.push('\n');
            message.push_str(line);
        } else {
            assert!(line.is_empty() || line.starts_with('#'), "what is this line? {line}");
            open = None;
        }
    }
    messages
}

/// The variables that a message needs, through the helpers that it refers to; of a date's parts the date.
fn variables(message: &str, all: &BTreeMap<&str, String>) -> BTreeSet<String> {
    let variable = Regex::new(r"\$([a-z_]+)").unwrap();
    let reference = Regex::new(r"\{ ([a-z][a-z-]*) \}").unwrap();
    let own = variable.captures_iter(message).map(|found| {
        let name = found[1].to_owned();
        ["_year", "_month", "_day"]
            .iter()
            .find_map(|part| name.strip_suffix(part))
            .map_or(name.clone(), str::to_owned)
    });
    let borrowed = reference
        .captures_iter(message)
        .flat_map(|found| variables(&all[&found[1]], all));
    own.chain(borrowed).collect()
}

/// Every file of messages: what it is, its text, and the English one of its kind.
fn files() -> Vec<(String, &'static str, &'static str)> {
    let english = FILES.into_iter().find(|files| files.language == Language::En).unwrap();
    let kinds = |files: &Files| {
        [
            ("sentences", files.sentences),
            ("papers", files.papers),
            ("vault", files.vault),
            ("2011", files.statutory_2011),
            ("2019", files.statutory_2019),
        ]
    };
    let of = |files: Files| {
        let pairs = kinds(&files).into_iter().zip(kinds(&english));
        pairs
            .map(|((kind, text), (_, english))| (format!("{kind} {}", files.language), text, english))
            .collect::<Vec<_>>()
    };
    FILES.into_iter().flat_map(of).collect()
}

#[test]
fn every_file_is_read_without_a_fault() {
    for (file, text, _) in files() {
        let read = FluentResource::try_new(text.to_owned());
        assert!(read.is_ok(), "{file}: {:?}", read.err().map(|(_, faults)| faults));
    }
}

#[test]
fn every_language_has_the_same_keys() {
    for (file, text, english) in files() {
        let keys = |text| {
            messages(text)
                .into_keys()
                .filter(|key| !key.starts_with(HELPER))
                .collect::<BTreeSet<_>>()
        };
        let (here, there) = (keys(text), keys(english));
        assert_eq!(
            here.difference(&there).collect::<Vec<_>>(),
            Vec::<&&str>::new(),
            "{file} has keys that English lacks"
        );
        assert_eq!(
            there.difference(&here).collect::<Vec<_>>(),
            Vec::<&&str>::new(),
            "{file} lacks keys"
        );
    }
}

#[test]
fn every_language_completes_a_sentence_with_the_same_values() {
    for (file, text, english) in files() {
        let (here, there) = (messages(text), messages(english));
        for (key, message) in &there {
            assert_eq!(
                variables(&here[key], &here),
                variables(message, &there),
                "{file}: {key}"
            );
        }
    }
}

#[test]
fn no_sentence_is_empty_and_none_is_left_in_english() {
    for (file, text, english) in files() {
        let there = messages(english);
        for (key, message) in messages(text) {
            assert!(!message.trim().is_empty(), "{file}: {key} is empty");
            let borrowed = BORROWED
                .iter()
                .any(|(code, borrowed)| *borrowed == key && file.ends_with(code));
            let shared = SHARED.contains(&key) || borrowed || (key.starts_with("field-") && key.ends_with("-example"));
            assert!(
                text == english || shared || there.get(key) != Some(&message),
                "{file}: {key} is English"
            );
        }
    }
}

#[test]
fn every_sentence_is_set_with_the_signs_of_its_language() {
    for (file, text, _) in files() {
        let code = &file[file.len() - 2..];
        let own = QUOTED.iter().find(|(_, language)| language.code() == code);
        let own = own.map_or("", |(signs, _)| signs);
        let is_foreign = |sign: char| "“”„«»‟".contains(sign) && !own.contains(sign);
        for (key, message) in messages(text) {
            let prose = message.replace("->", "");
            assert!(
                !prose.contains(['"', '\'', '<', '>']),
                "{file}: {key} has a typewriter's sign: {message}"
            );
            assert!(
                !prose.contains("...") && !prose.contains(" - "),
                "{file}: {key} has a typewriter's dots or dash"
            );
            assert!(
                !message.contains(is_foreign),
                "{file}: {key} has another language's quotation marks"
            );
        }
    }
}

/// Where there is little room: the end or the beginning of a key, and how many characters fit on a telephone of 320 pixels.
const PLACES: [(&str, usize); 13] = [
    ("date-day", 14),
    ("date-month", 14),
    ("date-year", 14),
    ("progress-column-", 28),
    ("progress-timeline-column-", 28),
    ("progress-reached", 40),
    ("-button", 60),
    ("work-use-digits", 44),
    ("digits-another", 44),
    ("digits-listen", 60),
    ("-label", 70),
    ("-title", 100),
    ("-heading", 100),
];

#[test]
fn no_sentence_is_too_long_for_its_place() {
    for (file, text, english) in files() {
        let there = messages(english);
        for (key, message) in messages(text) {
            let fits = |(place, _): &&(&str, usize)| {
                key == *place
                    || (place.ends_with('-') && key.starts_with(place))
                    || (place.starts_with('-') && key.ends_with(place))
            };
            let length = message.chars().count();
            let room = PLACES.iter().find(fits).map(|(_, room)| *room);
            let is_whole = !message.contains('{');
            assert!(
                room.is_none_or(|room| length <= room || !is_whole),
                "{file}: {key} has {length} characters: {message}"
            );
            // Where there are several plural forms, each is held to the length of the longest English one.
            let longest = |message: &str| {
                message
                    .lines()
                    .map(|line| line.chars().count())
                    .max()
                    .unwrap_or_default()
            };
            let original = there.get(key).map_or(usize::MAX / 4, |message| longest(message));
            assert!(
                longest(&message) <= 2 * original + 60,
                "{file}: {key} is more than twice as long as in English"
            );
        }
    }
}

//------------ The sentences as they are said

/// A value for every variable that any sentence has.
fn values() -> Vec<(&'static str, Value<'static>)> {
    let numbers = [
        "count",
        "goal",
        "states",
        "age",
        "max",
        "percent",
        "quorum",
        "shares",
        "number",
        "step",
        "steps",
        "group",
        "given",
        "minutes",
        "generation",
        "edition",
    ]
    .map(|name| (name, Value::Number(7)));
    let dates = ["date", "from", "to"].map(|name| (name, Value::Date(date(2021, 9, 15))));
    let words = [
        "page",
        "initiative",
        "title",
        "state",
        "language",
        "field",
        "example",
        "authority",
        "reference",
        "site",
        "service",
        "host",
        "name",
        "file",
        "place",
        "device",
        "groups",
        "thumbprint",
        "set",
        "command",
        "identifier",
    ];
    numbers
        .into_iter()
        .chain(dates)
        .chain(words.map(|name| (name, Value::from("Word"))))
        .collect()
}

#[test]
fn every_sentence_can_be_completed() {
    let texts = Texts::load_for_desk();
    for files in FILES {
        for key in [files.sentences, files.papers, files.vault]
            .into_iter()
            .flat_map(messages)
            .map(|(key, _)| key)
        {
            let said = texts.of(files.language).say_with(key, &values());
            assert!(
                !said.is_empty() && said != key && !said.contains(['{', '}', '$']),
                "{}: {key}: {said}",
                files.language
            );
        }
    }
}

#[test]
fn no_page_asks_for_a_sentence_that_is_not_there() {
    let asked = Regex::new(r#"\.say(?:_with)?\(\s*"([^"{]+)""#).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = Texts::load_for_desk();
    let mut folders = ["assets/pages", "src/web", "src/document", "src/service", "src/cli"]
        .map(|place| root.join(place))
        .to_vec();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let Ok(page) = std::fs::read_to_string(&path) else {
                continue;
            };
            for key in asked.captures_iter(&page).map(|found| found[1].to_owned()) {
                let english = texts.of(Language::En);
                let statutory = english.statutory(Regime::R2011);
                assert!(
                    english.knows(&key) || statutory.say(&key) != key,
                    "{}: {key}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn a_page_of_sentences_is_resolved_within_a_millisecond() {
    let texts = Texts::load();
    let finnish = texts.of(Language::Fi);
    let keys = messages(
        FILES
            .into_iter()
            .find(|files| files.language == Language::Fi)
            .unwrap()
            .sentences,
    );
    let values = values();
    let page = || {
        let began = std::time::Instant::now();
        let plain: usize = keys.keys().take(170).map(|key| finnish.say(key).len()).sum();
        let completed: usize = (0..30).map(|_| finnish.say_with("form-destroyed", &values).len()).sum();
        assert!(plain + completed > 0);
        began.elapsed()
    };
    let fastest = (0..50).map(|_| page()).min().unwrap();
    let allowed = if cfg!(debug_assertions) { 20 } else { 1 };
    assert!(fastest.as_millis() < allowed, "{fastest:?}");
}
