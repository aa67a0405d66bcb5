//! The marks of an export, in the official languages of the Member State that receives it.

use crate::document::entry::Marks;
use crate::domain::{Language, Law, MemberState, Regime};
use crate::text::Texts;

/// The official languages of a State, in their order.
pub(super) fn languages(regime: Regime, state: MemberState) -> Vec<Language> {
    let official = Law::of(regime).languages_of(state);
    if official.is_empty() {
        vec![Language::En]
    } else {
        official.to_vec()
    }
}

/// The marks in each of these languages.
pub(super) fn marks(texts: &Texts, languages: &[Language]) -> Marks {
    let say = |language: Language, key: &str| {
        let sentences = texts.of(language);
        let sentences = if sentences.knows(key) {
            sentences
        } else {
            texts.of(Language::En)
        };
        sentences.say(key).into_owned()
    };
    let pair = |language: &Language| {
        [
            say(*language, "mark-personal-data"),
            say(*language, "mark-limited-distribution"),
        ]
    };
    Marks::new(languages.iter().map(pair).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_marks_in_its_own_languages() {
        let texts = Texts::load_for_desk();
        for state in MemberState::ALL {
            let languages = languages(Regime::R2019, state);
            let marks = marks(&texts, &languages).texts();
            assert_eq!(marks.len(), languages.len() * 2, "{state}");
            assert!(marks.iter().all(|mark| !mark.is_empty() && !mark.starts_with("mark-")));
        }
        assert_eq!(languages(Regime::R2019, MemberState::Be).len(), 3);
    }
}
