//! Personal numbers and the numbers of identity documents: whether one looks right, and how two writings of one are recognised.
//!
//! A number that looks wrong is an oddity, which the signatory may confirm; nothing here refuses. Formats are data (`assets/law/identifiers.toml`),
//! arithmetic is in `check_digit`.

use super::check_digit::{Arithmetic, se_with_century};
use super::law::shape::IdentifierEntry;
use super::law::source;
use super::postcode::is_hyphen;
use super::{Date, DocumentKind, MemberState};
use regex::Regex;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// The numbers of one State and kind.
#[derive(Debug)]
pub struct NumberFormat {
    state: MemberState,
    kind: DocumentKind,
    pattern: Regex,
    arithmetic: Option<Arithmetic>,
    example: String,
}

/// What looks wrong about a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// It has another shape.
    Shape,
    /// Its check digit is another.
    CheckDigit,
    /// The date inside it is not in the calendar, or not that of the birth.
    Date,
}

impl NumberFormat {
    /// The format of a State's numbers of this kind.
    #[must_use]
    pub fn find(state: MemberState, kind: DocumentKind) -> Option<&'static Self> {
        static FORMATS: LazyLock<Vec<NumberFormat>> =
            LazyLock::new(|| entries().into_iter().map(NumberFormat::of).collect());
        FORMATS
            .iter()
            .find(|format| (format.state, format.kind) == (state, kind))
    }

    /// What looks wrong first: the shape, the check digit, or the date, which must be that of the birth where one was given.
    #[must_use]
    pub fn oddity(&self, typed: &str, birth: Option<Date>) -> Option<Oddity> {
        let number = squeeze(typed);
        if !self.pattern.is_match(&number) {
            return Some(Oddity::Shape);
        }
        let arithmetic = self.arithmetic?;
        if !arithmetic.check_digit_is_right(&number) {
            return Some(Oddity::CheckDigit);
        }
        let inside = arithmetic.date_inside(&number);
        let agrees = match birth {
            Some(birth) => inside.agrees_with(birth),
            None => inside.is_possible(),
        };
        (!agrees).then_some(Oddity::Date)
    }

    /// The number in the one writing that all writings of it share. The day of signing and the minimum age tell the century of a Swedish number of
    /// ten digits.
    #[must_use]
    pub fn canonical(&self, typed: &str, on: Date, minimum_age: u8) -> String {
        let number = squeeze(typed);
        match self.arithmetic {
            Some(Arithmetic::SeLuhn) => se_with_century(&number, on, minimum_age),
            _ => number.replace('+', ""),
        }
    }

    /// A number as people write it.
    #[must_use]
    pub fn example(&self) -> &str {
        &self.example
    }

    fn of(entry: IdentifierEntry) -> Self {
        let example = entry.example.or_else(|| entry.valid.first().cloned());
        Self {
            state: entry.member_state,
            kind: entry.kind,
            pattern: Regex::new(&entry.pattern).expect("a test compiles every pattern"),
            arithmetic: entry
                .check
                .map(|name| Arithmetic::parse(&name).expect("a test finds every arithmetic")),
            example: example.unwrap_or_default(),
        }
    }
}

fn entries() -> Vec<IdentifierEntry> {
    source::identifiers(include_str!("../../assets/law/identifiers.toml")).expect("the build read this file")
}

/// NFKC, upper case, without blanks, dots, slashes and hyphens; a plus sign stays, since it means a century.
fn squeeze(typed: &str) -> String {
    let is_ornament =
        |character: &char| character.is_whitespace() || matches!(character, '.' | '/') || is_hyphen(*character);
    typed
        .nfkc()
        .flat_map(char::to_uppercase)
        .filter(|character| !is_ornament(character))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn every_published_number_is_judged_as_published() {
        let mut judged = 0;
        for entry in entries() {
            let format = NumberFormat::find(entry.member_state, entry.kind).unwrap();
            for number in &entry.valid {
                assert_eq!(
                    format.oddity(number, None),
                    None,
                    "{} {} {number}",
                    entry.member_state,
                    entry.kind
                );
            }
            for number in &entry.invalid {
                assert!(
                    format.oddity(number, None).is_some(),
                    "{} {} {number}",
                    entry.member_state,
                    entry.kind
                );
            }
            judged += entry.valid.len() + entry.invalid.len();
        }
        assert_eq!(judged, 104);
    }

    #[test]
    fn the_example_that_people_are_shown_passes() {
        for entry in entries() {
            let format = NumberFormat::find(entry.member_state, entry.kind).unwrap();
            assert_eq!(
                format.oddity(format.example(), None),
                None,
                "{} {}",
                entry.member_state,
                entry.kind
            );
        }
    }

    #[test]
    fn the_first_oddity_is_named() {
        let oddity = |state, kind, number| NumberFormat::find(state, kind).unwrap().oddity(number, None);
        assert_eq!(
            oddity(MemberState::Bg, DocumentKind::PersonalNumber, "803205603"),
            Some(Oddity::Shape)
        );
        assert_eq!(
            oddity(MemberState::Bg, DocumentKind::PersonalNumber, "8032056032"),
            Some(Oddity::CheckDigit)
        );
        assert_eq!(
            oddity(MemberState::Bg, DocumentKind::PersonalNumber, "8019010001"),
            Some(Oddity::Date)
        );
    }

    #[test]
    fn the_date_inside_is_compared_with_the_birth() {
        let emso = NumberFormat::find(MemberState::Si, DocumentKind::PersonalNumber).unwrap();
        assert_eq!(emso.oddity("0101990500011", Some(date(1990, 1, 1))), None);
        assert_eq!(emso.oddity("0101990500011", Some(date(1990, 1, 2))), Some(Oddity::Date));
    }

    #[test]
    fn ornaments_and_wide_digits_do_not_matter() {
        let belgium = NumberFormat::find(MemberState::Be, DocumentKind::PersonalNumber).unwrap();
        for typed in [
            "85.07.30-033.28",
            " 850730 033 28",
            "85/07/30‑033–28",
            "８５０７３００３３２８",
        ] {
            assert_eq!(belgium.oddity(typed, None), None, "{typed}");
            assert_eq!(belgium.canonical(typed, date(2021, 1, 1), 16), "85073003328");
        }
    }

    #[test]
    fn both_lengths_of_a_swedish_number_are_one() {
        let sweden = NumberFormat::find(MemberState::Se, DocumentKind::PersonalNumber).unwrap();
        for typed in ["198112289841", "8112289841", "811228-9841", "19811228-9841"] {
            assert_eq!(sweden.canonical(typed, date(2021, 1, 1), 18), "198112289841", "{typed}");
        }
        assert_eq!(sweden.oddity("890102+3286", None), None);
        assert_eq!(sweden.canonical("890102+3286", date(2021, 1, 1), 18), "188901023286");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(typed in "\\PC{0,40}|[0-9A-ZΑ-Ω+-]{0,16}") {
            for entry in entries() {
                let format = NumberFormat::find(entry.member_state, entry.kind).unwrap();
                let _ = format.oddity(&typed, Some(date(1990, 2, 28)));
                let _ = format.canonical(&typed, date(2021, 1, 1), 18);
            }
        }
    }
}
