//! Chooses a language by the `Accept-Language` header (RFC 9110, 12.5.4).
//!
//! The header comes from strangers: only its beginning is read, and what is malformed in it is skipped.

use crate::domain::Language;

/// The offered language that the header prefers; without a match English if it is offered, else the first offered.
#[must_use]
pub fn negotiate(header: &str, offered: &[Language]) -> Language {
    let mut best = None;
    for (language, quality) in wishes(header).filter(|(language, _)| offered.contains(language)) {
        if quality > 0 && best.is_none_or(|(_, highest)| quality > highest) {
            best = Some((language, quality));
        }
    }
    let without_wish = || {
        if offered.contains(&Language::En) {
            None
        } else {
            offered.first().copied()
        }
    };
    best.map(|(language, _)| language)
        .or_else(without_wish)
        .unwrap_or(Language::En)
}

/// How much of the header is read: a browser that knows a dozen languages sends a tenth of it.
const HEADER_BYTES: usize = 1024;

/// How many wishes of it are weighed.
const WISHES: usize = 32;

/// The languages of the header with their quality in thousandths, in its order.
fn wishes(header: &str) -> impl Iterator<Item = (Language, u16)> {
    let end = (0..=header.len().min(HEADER_BYTES))
        .rev()
        .find(|place| header.is_char_boundary(*place))
        .unwrap_or(0);
    header[..end].split(',').take(WISHES).filter_map(|wish| {
        let (range, parameters) = wish.split_once(';').unwrap_or((wish, ""));
        let primary = range.trim().split('-').next().unwrap_or("");
        Some((Language::parse(primary)?, quality(parameters.trim())?))
    })
}

/// Reads `q=0.8` as 800; nothing stands for 1, anything else is malformed.
fn quality(parameters: &str) -> Option<u16> {
    if parameters.is_empty() {
        return Some(1000);
    }
    let value = parameters
        .strip_prefix("q=")
        .or_else(|| parameters.strip_prefix("Q="))?
        .trim();
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let fraction_is_sound = fraction.len() <= 3 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    match whole {
        "1" => (fraction_is_sound && fraction.bytes().all(|byte| byte == b'0')).then_some(1000),
        "0" if fraction_is_sound => format!("{fraction:0<3}").parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const OFFERED: [Language; 4] = [Language::Da, Language::En, Language::Lv, Language::Fi];

    #[test]
    fn the_language_of_highest_quality_wins_and_the_earlier_of_equals() {
        for (header, chosen) in [
            ("fi", Language::Fi),
            ("fi-FI,fi;q=0.9,en;q=0.8", Language::Fi),
            ("sv-SE, sv;q=0.9, da;q=0.7, en;q=0.5", Language::Da),
            ("en;q=0.3, lv;q=0.31", Language::Lv),
            ("DA-dk", Language::Da),
            ("lv ; q=0.5 , fi;q=0.5", Language::Lv),
            ("lv;q=1.000,fi", Language::Lv),
        ] {
            assert_eq!(negotiate(header, &OFFERED), chosen, "{header}");
        }
    }

    #[test]
    fn a_language_that_is_refused_is_not_chosen() {
        assert_eq!(negotiate("da;q=0, fi;q=0.1", &OFFERED), Language::Fi);
        assert_eq!(negotiate("da;q=0.000", &OFFERED), Language::En);
    }

    #[test]
    fn without_a_match_it_is_english_or_the_first_that_is_offered() {
        assert_eq!(negotiate("", &OFFERED), Language::En);
        assert_eq!(negotiate("*", &OFFERED), Language::En);
        assert_eq!(negotiate("de", &[Language::Fi, Language::Lv]), Language::Fi);
        assert_eq!(negotiate("de", &[]), Language::En);
    }

    #[test]
    fn what_is_malformed_is_skipped() {
        for header in [
            "da;q=",
            "da;q=2",
            "da;q=0.1234",
            "da;q=.5",
            "da;level=1",
            "da;q=-1",
            ";;;",
            "da da",
            "\u{202e}da",
        ] {
            assert_eq!(
                negotiate(&format!("{header},fi;q=0.1"), &OFFERED),
                Language::Fi,
                "{header}"
            );
        }
    }

    #[test]
    fn only_the_beginning_of_a_long_header_is_read() {
        assert_eq!(negotiate(&format!("{}fi", "de,".repeat(32)), &OFFERED), Language::En);
        assert_eq!(negotiate(&format!("{}fi", "ø".repeat(513)), &OFFERED), Language::En);
    }

    proptest! {
        #[test]
        fn whatever_arrives_one_of_the_offered_is_chosen(header in "\\PC{0,80}") {
            prop_assert!(OFFERED.contains(&negotiate(&header, &OFFERED)));
        }
    }
}
