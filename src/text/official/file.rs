//! The file as it is written: its keys, and its texts as messages.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;

use super::WordingFault;
use crate::domain::{Date, Law, Regime};

/// A file of official wordings.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) format: u32,
    pub(super) regime: String,
    pub(super) source: String,
    #[serde(default)]
    pub(super) wording: Vec<Days>,
}

/// What holds for some days.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Days {
    pub(super) version: String,
    from: toml::value::Datetime,
    until: Option<toml::value::Datetime>,
    pub(super) texts: BTreeMap<String, BTreeMap<String, Text>>,
}

/// What stands under a key: one paragraph, or a list of them.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Text {
    One(String),
    Several(Vec<String>),
}

impl Days {
    /// The first and the last day, once the version has a name that can stand in a statement.
    pub(super) fn days(&self) -> Result<(Date, Option<Date>), WordingFault> {
        let given = || self.version.clone();
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-');
        if self.version.is_empty() || self.version.len() > LONGEST_VERSION || !self.version.chars().all(is_name) {
            return Err(WordingFault::Version { given: given() });
        }
        if self.version.contains("unofficial") {
            return Err(WordingFault::Unofficial { given: given() });
        }
        let day = |written: &toml::value::Datetime| {
            let plain = written.time.is_none().then(|| written.to_string().parse::<Date>().ok());
            plain.flatten().ok_or_else(|| WordingFault::Days { version: given() })
        };
        let (from, until) = (day(&self.from)?, self.until.as_ref().map(day).transpose()?);
        if until.is_some_and(|until| until < from) {
            return Err(WordingFault::Days { version: given() });
        }
        Ok((from, until))
    }
}

/// The texts of one language as messages, complete and with nothing else among them.
pub(super) fn messages(mut texts: BTreeMap<String, Text>, regime: Regime, place: &str) -> Result<String, WordingFault> {
    let named = |key: &str| (place.to_owned(), key.to_owned());
    let mut messages = String::new();
    for key in keys(regime) {
        let (place, key) = named(&key);
        let text = texts.remove(&key).filter(|text| !text.is_empty());
        let Some(text) = text else {
            return Err(WordingFault::Missing { place, key });
        };
        match text.messages(&key) {
            Some(lines) => messages.push_str(&lines),
            None => return Err(WordingFault::Text { place, key }),
        }
    }
    let Some(key) = texts.into_keys().next() else {
        return Ok(messages);
    };
    let place = place.to_owned();
    Err(WordingFault::Unknown { place, key })
}

impl Text {
    fn is_empty(&self) -> bool {
        match self {
            Self::One(text) => text.trim().is_empty(),
            Self::Several(paragraphs) => paragraphs.is_empty(),
        }
    }

    /// The text under this key as messages; nothing when it has not the shape that the key wants.
    fn messages(&self, key: &str) -> Option<String> {
        let mut lines = String::new();
        match self {
            Self::Several(paragraphs) if key == PRIVACY && paragraphs.len() <= MOST_PARAGRAPHS => {
                for (number, paragraph) in (1..).zip(paragraphs) {
                    writeln!(lines, "privacy-gdpr-{number} = {}", message(paragraph, false)?).ok()?;
                }
            }
            Self::One(text) if key != PRIVACY => {
                writeln!(lines, "{key} = {}", message(text, key == FORM_FOR)?).ok()?;
            }
            _ => return None,
        }
        Some(lines)
    }
}

/// A paragraph as the value of a message: nothing in it means anything to Fluent but the place for the State.
fn message(text: &str, names_state: bool) -> Option<String> {
    let text = text.trim();
    let is_paragraph = !text.is_empty() && text.chars().count() <= LONGEST_TEXT && !text.contains(char::is_control);
    let (before, after) = if names_state {
        text.split_once(STATE)?
    } else {
        (text, "")
    };
    let is_plain = !before.contains(['{', '}']) && !after.contains(['{', '}']);
    let quoted = |part: &str| {
        let escaped = part.replace('\\', "\\\\").replace('"', "\\\"");
        if part.is_empty() {
            String::new()
        } else {
            format!("{{ \"{escaped}\" }}")
        }
    };
    let state = if names_state { "{ $state }" } else { "" };
    (is_paragraph && is_plain).then(|| format!("{}{state}{}", quoted(before), quoted(after)))
}

/// The texts that the forms of a regime show.
fn keys(regime: Regime) -> Vec<String> {
    let fixed = [
        "form-title",
        FORM_FOR,
        "form-mandatory",
        "who-title",
        "declaration",
        "privacy-title",
        PRIVACY,
    ];
    let rest = ["note-no-signature", "mark-online", "mark-limited"];
    let whos = Law::of(regime)
        .whos()
        .into_iter()
        .map(|who| format!("who-{}", who.key()));
    fixed
        .into_iter()
        .map(str::to_owned)
        .chain(whos)
        .chain(rest.map(str::to_owned))
        .collect()
}

/// The text that names the State.
const FORM_FOR: &str = "form-for";
/// Where it names it.
const STATE: &str = "{state}";
/// The privacy statement, in paragraphs.
const PRIVACY: &str = "privacy";
/// Letters in the name of a version.
pub(super) const LONGEST_VERSION: usize = 64;
/// Characters in one text; the longest paragraph of Annex III has about 700.
pub(super) const LONGEST_TEXT: usize = 4000;
/// Paragraphs of a privacy statement.
const MOST_PARAGRAPHS: usize = 20;
