//! What the Regulation itself wants a signatory to read: the form's title, the declaration, the privacy statement, the marks on an export.
//!
//! These wordings are apart from all other sentences because they have a version, which each statement of support records, and a validity: the
//! privacy statement of 2011's regime changed when the General Data Protection Regulation took the place of the directive.

use super::Value;
use super::catalogue::Catalogue;
use crate::domain::{Date, Who};
use std::borrow::Cow;

/// The first day of the privacy statement of Delegated Regulation (EU) 2018/1239.
const GDPR_STATEMENT: Date = jiff::civil::date(2018, 10, 8);

/// The statutory wordings of one regime in one language.
pub struct Statutory(Catalogue);

impl Statutory {
    pub(super) fn new(catalogue: Catalogue) -> Self {
        Self(catalogue)
    }

    /// The wording with this key.
    #[must_use]
    pub fn say<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.0.say(key)
    }

    /// The wording with this key, completed with these values.
    #[must_use]
    pub fn say_with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.0.say_with(key, values)
    }

    /// What the signatory declares.
    #[must_use]
    pub fn declaration(&self) -> Cow<'_, str> {
        self.0.say("declaration")
    }

    /// Who signs on the form, as the form says it.
    #[must_use]
    pub fn who(&self, who: Who) -> String {
        self.0.say_with(&format!("who-{}", who.key()), &[])
    }

    /// The paragraphs of the privacy statement that was in force on a day.
    #[must_use]
    pub fn privacy(&self, on: Date) -> Vec<String> {
        let directive = on < GDPR_STATEMENT && self.0.knows("privacy-directive-1");
        let statement = if directive { "directive" } else { "gdpr" };
        let key = |number: u8| format!("privacy-{statement}-{number}");
        (1..=u8::MAX)
            .map(key)
            .take_while(|key| self.0.knows(key))
            .map(|key| self.0.say_with(&key, &[]))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::{Language, Law, Regime};
    use crate::text::Texts;
    use jiff::civil::date;

    #[test]
    fn the_privacy_statement_is_the_one_of_the_day() {
        let texts = Texts::load();
        for language in Texts::LANGUAGES {
            let law = texts.of(language).statutory(Regime::R2011);
            assert_eq!(law.privacy(date(2018, 10, 7)).len(), 4, "{language}");
            assert_eq!(law.privacy(date(2018, 10, 8)).len(), 6, "{language}");
            assert!(law.privacy(date(2018, 10, 8))[3].contains("18"), "{language}");
            let law = texts.of(language).statutory(Regime::R2019);
            assert_eq!(law.privacy(date(2021, 9, 1)).len(), 6, "{language}");
            assert!(law.privacy(date(2021, 9, 1))[3].contains("21"), "{language}");
        }
    }

    #[test]
    fn the_version_is_the_one_that_statements_record() {
        let texts = Texts::load();
        for language in Texts::LANGUAGES {
            for regime in [Regime::R2011, Regime::R2019] {
                assert_eq!(
                    texts.of(language).statutory(regime).say("version"),
                    Law::of(regime).statutory_version(),
                    "{language}"
                );
            }
        }
    }

    #[test]
    fn every_form_says_who_signs_on_it() {
        let texts = Texts::load();
        for (regime, on) in [(Regime::R2011, date(2018, 6, 15)), (Regime::R2019, date(2021, 9, 15))] {
            for state in Law::of(regime).states_on(on) {
                let form = Law::of(regime).form(state, on).unwrap();
                let said = texts.of(Language::En).statutory(regime).who(form.who);
                assert!(said.ends_with('.'), "{state}: {said}");
            }
        }
    }
}
