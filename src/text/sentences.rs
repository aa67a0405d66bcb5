//! Everything that one language has to say.

use super::built::Files;
use super::catalogue::Catalogue;
use super::locale::{Dates, Numbers};
use super::names::{self, Names};
use super::{Statutory, Value};
use crate::domain::{Country, Date, Language, MemberState, Regime};
use std::borrow::Cow;
use std::sync::Arc;

/// The sentences, names, dates and numbers of one language.
pub struct Sentences {
    language: Language,
    catalogue: Catalogue,
    statutory_2011: Statutory,
    statutory_2019: Statutory,
    names: Names,
    dates: Arc<Dates>,
    numbers: Numbers,
}

impl Sentences {
    /// Reads one language: what the public site says, and with `at_the_desk` also what papers and the vault say.
    pub(super) fn load(files: &Files, at_the_desk: bool) -> Self {
        let dates = Arc::new(Dates::of(files.locale));
        let catalogue = |parts: &[&str]| Catalogue::read(parts, files.locale, &dates);
        let everything = [files.sentences, files.papers, files.vault];
        let parts = if at_the_desk { &everything } else { &everything[..1] };
        Self {
            language: files.language,
            catalogue: catalogue(parts),
            statutory_2011: Statutory::new(catalogue(&[files.statutory_2011])),
            statutory_2019: Statutory::new(catalogue(&[files.statutory_2019])),
            names: Names::read(files.names),
            numbers: Numbers::of(files.locale),
            dates,
        }
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The sentence with this key.
    #[must_use]
    pub fn say<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.catalogue.say(key)
    }

    /// The sentence with this key, completed with these values. Numbers and dates are given as such ([`Value`]).
    #[must_use]
    pub fn say_with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.catalogue.say_with(key, values)
    }

    /// Whether there is a sentence with this key.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.catalogue.knows(key)
    }

    /// What the Regulation of a regime wants a signatory to read.
    #[must_use]
    pub const fn statutory(&self, regime: Regime) -> &Statutory {
        match regime {
            Regime::R2011 => &self.statutory_2011,
            Regime::R2019 => &self.statutory_2019,
        }
    }

    /// A date that stands alone. Within a sentence it is a value of the sentence.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.dates.write(date)
    }

    /// A number that stands alone.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        self.numbers.write(number)
    }

    /// The name of a country.
    #[must_use]
    pub fn country(&self, country: Country) -> &'static str {
        names::find(&self.names.countries, &country).unwrap_or(country.code())
    }

    /// All countries with their names, in the order of this language.
    #[must_use]
    pub fn countries(&self) -> &[(Country, &'static str)] {
        &self.names.countries
    }

    /// The name of a Member State.
    #[must_use]
    pub fn member_state(&self, state: MemberState) -> &'static str {
        names::find(&self.names.states, &state).unwrap_or(state.code())
    }

    /// All Member States, past and present, with their names, in the order of this language.
    #[must_use]
    pub fn member_states(&self) -> &[(MemberState, &'static str)] {
        &self.names.states
    }

    /// What another language is called in this one.
    #[must_use]
    pub fn language_name(&self, language: Language) -> &'static str {
        names::find(&self.names.languages, &language).unwrap_or(language.native_name())
    }
}
