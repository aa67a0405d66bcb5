//! Postcodes: whether one has the shape of its country, and how two writings of one are recognised.

use super::law::shape::PostcodeEntry;
use super::law::source;
use super::{Country, MemberState};
use regex::Regex;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// The postcodes of one country.
#[derive(Debug)]
pub struct PostcodeFormat {
    country: MemberState,
    prefixes: Vec<String>,
    pattern: Regex,
    example: String,
}

impl PostcodeFormat {
    /// The format of a country's postcodes, where it is known.
    #[must_use]
    pub fn find(country: Country) -> Option<&'static Self> {
        static FORMATS: LazyLock<Vec<PostcodeFormat>> = LazyLock::new(|| {
            let entries = source::postcodes(include_str!("../../assets/law/postcodes.toml"));
            entries
                .expect("the build read this file")
                .into_iter()
                .map(PostcodeFormat::of)
                .collect()
        });
        let state = country.member_state()?;
        FORMATS.iter().find(|format| format.country == state)
    }

    /// The postcode without blanks, hyphens and the country's prefix, in upper case; none when it has not the country's shape.
    #[must_use]
    pub fn parse(&self, typed: &str) -> Option<String> {
        let postcode = squeeze(typed);
        if self.pattern.is_match(&postcode) {
            return Some(postcode);
        }
        let codes = [self.country.code(), self.country.iso()];
        let mut prefixes = codes.into_iter().chain(self.prefixes.iter().map(String::as_str));
        prefixes.find_map(|prefix| {
            postcode
                .strip_prefix(prefix)
                .filter(|rest| self.pattern.is_match(rest))
                .map(str::to_owned)
        })
    }

    /// A postcode as people write it.
    #[must_use]
    pub fn example(&self) -> &str {
        &self.example
    }

    fn of(entry: PostcodeEntry) -> Self {
        Self {
            country: entry.member_state,
            prefixes: entry.prefixes,
            pattern: Regex::new(&entry.pattern).expect("a test compiles every pattern"),
            example: entry.example,
        }
    }
}

/// NFKC, upper case, without blanks and hyphens.
fn squeeze(typed: &str) -> String {
    typed
        .nfkc()
        .flat_map(char::to_uppercase)
        .filter(|character| !(character.is_whitespace() || is_hyphen(*character)))
        .collect()
}

/// Whether the character is a hyphen or one of the dashes that people and word processors put in its place.
pub(super) const fn is_hyphen(character: char) -> bool {
    matches!(
        character,
        '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse(country: &str, typed: &str) -> Option<String> {
        PostcodeFormat::find(Country::parse(country).unwrap())
            .unwrap()
            .parse(typed)
    }

    #[test]
    fn every_country_s_example_has_its_shape() {
        for state in MemberState::ALL {
            let format = PostcodeFormat::find(state.into()).unwrap();
            assert!(format.parse(format.example()).is_some(), "{state}");
        }
    }

    #[test]
    fn a_prefix_goes_only_where_what_is_left_is_a_postcode() {
        assert_eq!(parse("DE", "D-10115").as_deref(), Some("10115"));
        assert_eq!(parse("LV", "lv – 1010").as_deref(), Some("1010"));
        assert_eq!(parse("IE", "d02 x285").as_deref(), Some("D02X285"));
        assert_eq!(parse("GR", "GR-104 31").as_deref(), Some("10431"));
        assert_eq!(parse("DE", "X-10115"), None);
    }

    #[test]
    fn what_has_another_shape_is_told() {
        for (country, typed) in [
            ("DE", "1011"),
            ("NL", "2601 SS"),
            ("FR", "7500l"),
            ("UK", "SW1A"),
            ("ES", "53001"),
            ("AT", ""),
        ] {
            assert_eq!(parse(country, typed), None, "{country} {typed}");
        }
    }

    #[test]
    fn countries_outside_the_union_have_no_format() {
        assert!(PostcodeFormat::find(Country::parse("CH").unwrap()).is_none());
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(typed in "\\PC{0,30}") {
            for state in MemberState::ALL {
                let _ = PostcodeFormat::find(state.into()).unwrap().parse(&typed);
            }
        }
    }
}
