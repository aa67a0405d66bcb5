//! Official wordings: what the Official Journal has, given in one file for all languages, in the place of our own unofficial words.
//!
//! ```toml
//! format = 1
//! regime = "2019"
//! source = "Regulation (EU) 2019/788, Annex III (OJ L 130, 17.5.2019, p. 55)"
//!
//! [[wording]]
//! version = "2019-788-annex-iii"   # sealed with every statement
//! from = 2020-01-01                # the first day on which it is shown
//! until = 2026-12-31               # the last one; may be left out
//!
//! [wording.texts.de]
//! form-title = "…"
//! form-for = "… {state} …"
//! …
//! privacy = ["first paragraph", "second paragraph"]
//! ```
//!
//! Each language of a wording has every text that the regime's forms show, and no other; a language may be missing, and then our own words are
//! shown and said to be unofficial. This module holds the shape of the file. Where it lies and who may load it is for `service::wording`.

mod file;

use std::collections::BTreeMap;
use std::sync::Arc;

use file::{File, LONGEST_TEXT, LONGEST_VERSION, Text};

use super::Statutory;
use super::catalogue::Catalogue;
use super::locale::Dates;
use crate::domain::{Date, Language, Regime};

/// The official wordings of one regime.
pub struct Official {
    /// Whence they come, in the words of whoever made the file.
    pub source: String,
    /// Each language and its days; days of one language do not overlap.
    wordings: Vec<Wording>,
}

/// The wording of one language for some days.
pub struct Wording {
    /// The language.
    pub language: Language,
    /// The name of the version, which every statement bears.
    pub version: String,
    /// The first day on which it is shown.
    pub from: Date,
    /// The last day on which it is shown, if there is one.
    pub until: Option<Date>,
    statutory: Statutory,
}

impl Official {
    /// Reads a file for an instance of this regime.
    ///
    /// # Errors
    ///
    /// [`WordingFault`], which names the place.
    pub fn read(text: &str, regime: Regime) -> Result<Self, WordingFault> {
        let file: File = toml::from_str(text).map_err(|fault| WordingFault::NotToml(in_one_line(&fault)))?;
        if file.format != FORMAT {
            return Err(WordingFault::Format(file.format));
        }
        if Regime::parse(&file.regime) != Some(regime) {
            return Err(WordingFault::Regime { given: file.regime });
        }
        if file.source.trim().is_empty() {
            return Err(WordingFault::NoSource);
        }
        let mut wordings: Vec<Wording> = Vec::new();
        for period in file.wording {
            let days = period.days()?;
            for (code, texts) in period.texts {
                let wording = Wording::of(&period.version, days, &code, texts, regime)?;
                if wordings.iter().any(|other| other.overlaps(&wording)) {
                    return Err(WordingFault::Overlap { place: wording.place() });
                }
                wordings.push(wording);
            }
        }
        let source = file.source;
        Ok(Self { source, wordings })
    }

    /// The wording that is shown in a language on a day.
    #[must_use]
    pub fn find(&self, language: Language, on: Date) -> Option<&Wording> {
        self.wordings
            .iter()
            .find(|wording| wording.language == language && wording.holds_on(on))
    }

    /// All wordings, in the order of the file.
    #[must_use]
    pub fn wordings(&self) -> &[Wording] {
        &self.wordings
    }
}

impl Wording {
    /// The texts.
    #[must_use]
    pub fn statutory(&self) -> &Statutory {
        &self.statutory
    }

    /// Whether it is shown on a day.
    #[must_use]
    pub fn holds_on(&self, on: Date) -> bool {
        self.from <= on && self.until.is_none_or(|until| on <= until)
    }

    fn of(
        version: &str,
        (from, until): (Date, Option<Date>),
        code: &str,
        texts: BTreeMap<String, Text>,
        regime: Regime,
    ) -> Result<Self, WordingFault> {
        let language = Language::parse(code)
            .filter(|language| language.code() == code)
            .ok_or_else(|| WordingFault::UnknownLanguage { code: code.to_owned() })?;
        let place = format!("{version}, {code}");
        let messages = file::messages(texts, regime, &place)?;
        let dates = Arc::new(Dates::of(code));
        Ok(Self {
            language,
            version: version.to_owned(),
            from,
            until,
            statutory: Statutory::new(Catalogue::read(&[messages.as_str()], code, &dates)),
        })
    }

    fn overlaps(&self, other: &Self) -> bool {
        let ends_before = |one: &Self, next: &Self| one.until.is_some_and(|until| until < next.from);
        self.language == other.language && !ends_before(self, other) && !ends_before(other, self)
    }

    fn place(&self) -> String {
        format!("{}, {}", self.version, self.language)
    }
}

//------------ WordingFault

/// Why a file of official wordings was refused, and where in it the reason lies.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordingFault {
    /// It is no TOML of this shape.
    #[error("this is no file of official wordings: {0}")]
    NotToml(String),
    /// It is of another format.
    #[error("the format is {0}, and this program reads format {FORMAT}")]
    Format(u32),
    /// It is for another regime.
    #[error("the file is for the regime {given:?}, and the instance is of another: take the file for its own")]
    Regime {
        /// What the file says.
        given: String,
    },
    /// It does not say whence the wordings come.
    #[error("`source` is empty: say where the wordings were published, so that others can compare them")]
    NoSource,
    /// The name of a version cannot stand in a statement.
    #[error("the version {given:?} is not a name of 1 to {LONGEST_VERSION} letters, digits, dots and hyphens")]
    Version {
        /// What the file says.
        given: String,
    },
    /// The version is the name of our own words.
    #[error("the version {given:?} says that the wording is unofficial: load official wordings only")]
    Unofficial {
        /// What the file says.
        given: String,
    },
    /// A day is not in the calendar, or the last one is before the first.
    #[error("{version}: `from` and `until` are days such as 2020-01-01, and `until` is not before `from`")]
    Days {
        /// The version.
        version: String,
    },
    /// A language is not one of the 24.
    #[error("{code:?} is not the code of an official language, such as \"de\"")]
    UnknownLanguage {
        /// What the file says.
        code: String,
    },
    /// Two wordings of one language hold on the same day.
    #[error("{place}: another wording of this language holds on some of the same days")]
    Overlap {
        /// Version and language.
        place: String,
    },
    /// A text is missing or empty.
    #[error("{place}: the text `{key}` is missing or empty")]
    Missing {
        /// Version and language.
        place: String,
        /// The text.
        key: String,
    },
    /// A text is none that the regime's forms show.
    #[error("{place}: the forms of this regime have no text `{key}`")]
    Unknown {
        /// Version and language.
        place: String,
        /// The text.
        key: String,
    },
    /// A text is too long, of more than one line, or holds a place for something else than the State.
    #[error(
        "{place}: `{key}` must be one paragraph of at most {LONGEST_TEXT} characters, `privacy` a list of such, and only `form-for` has the place {{state}}"
    )]
    Text {
        /// Version and language.
        place: String,
        /// The text.
        key: String,
    },
}

/// What the parser says, without the picture that it draws.
fn in_one_line(fault: &toml::de::Error) -> String {
    fault.message().replace('\n', " ")
}

/// The version of the file's shape.
const FORMAT: u32 = 1;
