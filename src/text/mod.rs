//! Every sentence that a person reads on the public site, on papers and in the vault, in the languages of this build: Fluent messages, names, dates and
//! numbers.
//!
//! The sentences are files in `assets/text`, embedded at build time; `built` lists them, and a language is added by adding its files and its
//! row there. A language that lacks a key, has one too many or lacks a variable fails a test (`tests`), so that at run time a missing
//! sentence is not an error that anybody handles: its key is shown in its place.
//!
//! What this module does not do: it neither escapes (the pages' templates do) nor translates what is law data or the initiative's own text.

mod built;
mod catalogue;
mod guidance;
mod locale;
mod names;
mod negotiate;
mod official;
mod sentences;
mod statutory;
mod value;

#[cfg(test)]
mod tests;

pub use negotiate::negotiate;
pub use official::{Official, Wording, WordingFault};
pub use sentences::Sentences;
pub use statutory::Statutory;
pub use value::Value;

use crate::domain::Language;

/// The sentences of all languages of this build, read once at start.
pub struct Texts(Vec<Sentences>);

impl Texts {
    /// The languages of this build, in the order that the institutions of the Union use.
    pub const LANGUAGES: [Language; built::FILES.len()] = built::LANGUAGES;

    /// Reads the embedded files of the public site.
    #[must_use]
    pub fn load() -> Self {
        Self(built::FILES.iter().map(|files| Sentences::load(files, false)).collect())
    }

    /// Reads all embedded files: those of the public site, and what papers and the vault say.
    #[must_use]
    pub fn load_for_desk() -> Self {
        Self(built::FILES.iter().map(|files| Sentences::load(files, true)).collect())
    }

    /// Whether this build has sentences in the language.
    #[must_use]
    pub fn speaks(language: Language) -> bool {
        Self::LANGUAGES.contains(&language)
    }

    /// The sentences in this language, or in English when the build has none in it.
    #[must_use]
    pub fn of(&self, language: Language) -> &Sentences {
        let place = |wanted| Self::LANGUAGES.iter().position(|built| *built == wanted);
        &self.0[place(language).or_else(|| place(Language::En)).unwrap_or_default()]
    }
}
