//! The names of Member States, languages and countries in one language, each kind in that language's own order.
//!
//! The files under `assets/text/names` were generated once from Unicode CLDR; what sorts where was decided then, so that the program needs no
//! collation of its own.

use crate::domain::{Country, Language, MemberState};

/// The names of one language.
pub(super) struct Names {
    pub(super) states: Vec<(MemberState, &'static str)>,
    pub(super) languages: Vec<(Language, &'static str)>,
    pub(super) countries: Vec<(Country, &'static str)>,
}

impl Names {
    /// Reads a file; lines that are none of the three kinds are skipped.
    pub(super) fn read(file: &'static str) -> Self {
        Self {
            states: kind(file, "state", MemberState::parse),
            languages: kind(file, "language", Language::parse),
            countries: kind(file, "country", Country::parse),
        }
    }
}

/// Finds the name of a value, or nothing when the file has none.
pub(super) fn find<T: PartialEq>(names: &[(T, &'static str)], wanted: &T) -> Option<&'static str> {
    names.iter().find(|(value, _)| value == wanted).map(|(_, name)| *name)
}

/// The lines of one kind, in the order of the file.
fn kind<T>(file: &'static str, wanted: &str, parse: fn(&str) -> Option<T>) -> Vec<(T, &'static str)> {
    let line = |line: &'static str| {
        let (kind, rest) = line.split_once('\t')?;
        let (code, name) = rest.split_once('\t')?;
        (kind == wanted)
            .then(|| parse(code))
            .flatten()
            .map(|value| (value, name))
    };
    file.lines().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::built::FILES;

    #[test]
    fn every_state_language_and_country_has_one_name_in_every_language() {
        for files in FILES {
            let names = Names::read(files.names);
            for state in MemberState::ALL {
                assert_eq!(
                    names.states.iter().filter(|(value, _)| *value == state).count(),
                    1,
                    "{state} {}",
                    files.language
                );
            }
            for language in Language::ALL {
                assert_eq!(
                    names.languages.iter().filter(|(value, _)| *value == language).count(),
                    1,
                    "{language} {}",
                    files.language
                );
            }
            for country in Country::ALL {
                assert_eq!(
                    names.countries.iter().filter(|(value, _)| value == country).count(),
                    1,
                    "{country} {}",
                    files.language
                );
            }
            let lines = files.names.lines().filter(|line| !line.starts_with('#')).count();
            assert_eq!(
                lines,
                names.states.len() + names.languages.len() + names.countries.len(),
                "{}",
                files.language
            );
        }
    }

    #[test]
    fn names_stand_in_the_order_of_their_language() {
        let first_and_last = |language| {
            let files = FILES.into_iter().find(|files| files.language == language).unwrap();
            let states = Names::read(files.names).states;
            (states[0].0, states[states.len() - 1].0)
        };
        assert_eq!(first_and_last(Language::En), (MemberState::At, MemberState::Uk));
        assert_eq!(
            first_and_last(Language::Da),
            (MemberState::Be, MemberState::At),
            "Østrig comes last in Danish"
        );
        assert_eq!(
            first_and_last(Language::Fi),
            (MemberState::Nl, MemberState::Uk),
            "Itävalta comes after Italia"
        );
    }
}
