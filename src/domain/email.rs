//! E-mail addresses, checked as little as can be: what looks like one is one, and only writing to it would tell.
//!
//! An address is kept as it was typed, in any script. Addresses that need quotes are refused: nobody has one, and they carry commas and blanks into
//! lists that know neither.

use icu_casemap::CaseMapper;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::readable::{is_blank, is_hidden};

/// An e-mail address as somebody typed it. It wipes itself, and is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct EmailAddress(Zeroizing<String>);

impl EmailAddress {
    /// The longest address in bytes: RFC 5321, 4.5.3.1.3, without the brackets.
    pub const LONGEST: usize = 254;

    /// Takes an address, blanks around it aside; `None` when it cannot be one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > Self::LONGEST || text.chars().any(is_out_of_place) {
            return None;
        }
        let (local, domain) = text.split_once('@')?;
        let fits = !local.is_empty() && local.len() <= LONGEST_LOCAL && is_domain(domain);
        fits.then(|| Self(Zeroizing::new(text.to_owned())))
    }

    /// The address as it was typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What two writings of one address have in common: NFKC and case folded, and nothing else, since `a.b@` and `ab@` may be two people.
    #[must_use]
    pub fn folded(&self) -> Zeroizing<String> {
        let plain = Zeroizing::new(self.0.nfkc().collect::<String>());
        Zeroizing::new(CaseMapper::new().fold_string(&plain).into_owned())
    }
}

impl std::fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EmailAddress")
    }
}

/// What no address has outside of quotes.
fn is_out_of_place(character: char) -> bool {
    is_blank(character)
        || is_hidden(character)
        || matches!(
            character,
            '"' | '(' | ')' | ',' | ':' | ';' | '<' | '>' | '[' | ']' | '\\'
        )
}

/// Two labels at least, of letters of any script, digits and hyphens.
fn is_domain(domain: &str) -> bool {
    let mut labels = 0;
    let are_labels = domain.split('.').all(|label| {
        labels += 1;
        (1..=LONGEST_LABEL).contains(&label.chars().count())
            && label.chars().all(|character| character == '-' || is_letter(character))
            && !label.starts_with('-')
            && !label.ends_with('-')
    });
    let top = domain.rsplit('.').next().unwrap_or_default();
    are_labels && labels > 1 && !top.bytes().all(|byte| byte.is_ascii_digit())
}

/// Scripts of India and others join letters with marks, which count with them.
fn is_letter(character: char) -> bool {
    character.is_alphanumeric() || unicode_normalization::char::is_combining_mark(character)
}

/// Bytes before the sign: RFC 5321, 4.5.3.1.1.
const LONGEST_LOCAL: usize = 64;

/// Characters of one part of a domain: RFC 1035, 2.3.4.
const LONGEST_LABEL: usize = 63;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_people_have_is_taken_as_they_typed_it() {
        for typed in [
            "maria@example.org",
            "Maria.Kowalska+eci@Example.ORG",
            "o'brien@sub.example.co.uk",
            "δοκιμή@παράδειγμα.ελ",
            "андрей@пример.бг",
            "käthe@bücher.example",
            "x@xn--bcher-kva.example",
            "1@2.museum",
            "a@bücher.4you",
            "!#$%&'*+/=?^_`{|}~-@example.org",
        ] {
            let address = EmailAddress::parse(&format!(" {typed}\t")).expect(typed);
            assert_eq!(address.as_str(), typed);
        }
    }

    #[test]
    fn what_cannot_be_one_is_refused() {
        for typed in [
            "",
            "maria",
            "@example.org",
            "maria@",
            "maria@example",
            "maria@@example.org",
            "maria@a@example.org",
            "ma ria@example.org",
            "maria@exa mple.org",
            "maria@example..org",
            "maria@.example.org",
            "maria@example.org.",
            "maria@-example.org",
            "maria@example-.org",
            "maria@192.0.2.1",
            "maria@[192.0.2.1]",
            "maria@exam_ple.org",
            "maria@example.org,anna@example.org",
            "Maria <maria@example.org>",
            "\"maria\"@example.org",
            "maria\0@example.org",
            "ma\u{202e}ria@example.org",
            "maria@exam\u{200b}ple.org",
            "maria@example.org\nBcc: all@example.org",
        ] {
            assert!(EmailAddress::parse(typed).is_none(), "{typed:?}");
        }
    }

    #[test]
    fn an_address_is_as_long_as_the_post_allows_and_no_longer() {
        let local = "l".repeat(64);
        let domain = |last: usize| format!("{0}.{0}.{1}.org", "d".repeat(60), "e".repeat(last));
        assert!(EmailAddress::parse(&format!("{local}@{}", domain(63))).is_some());
        assert!(EmailAddress::parse(&format!("{local}@{}", domain(64))).is_none());
        assert!(EmailAddress::parse(&format!("{local}l@example.org")).is_none());
        let long = format!("{local}@{}.{}", domain(60), "f".repeat(60));
        assert!(long.len() > EmailAddress::LONGEST || EmailAddress::parse(&long).is_some());
        assert!(EmailAddress::parse(&format!("{local}@{0}.{0}.{0}.{0}.org", "d".repeat(60))).is_none());
    }

    #[test]
    fn two_writings_of_one_address_fold_alike_and_two_addresses_do_not() {
        let folded = |text: &str| EmailAddress::parse(text).expect(text).folded();
        assert_eq!(folded("Maria@Example.org"), folded("maria@EXAMPLE.ORG"));
        assert_eq!(folded("mu\u{308}ller@example.org"), folded("Müller@example.org"));
        assert_ne!(folded("a.b@example.org"), folded("ab@example.org"));
        assert_ne!(folded("muller@example.org"), folded("müller@example.org"));
    }

    proptest! {
        #[test]
        fn parsing_never_panics(text in "\\PC{0,40}@\\PC{0,40}") {
            let _ = EmailAddress::parse(&text);
        }
    }
}
