//! Folding: what two writings of one name or number have in common.
//!
//! Accents, case, look-alike letters of other scripts, blanks and signs do not tell people apart, and two keyboards write them differently. The table
//! is data (`assets/law/folding.toml`) with a version, frozen for an instance: other folds would find other repeats. Folded text is for comparing
//! only; nobody is ever shown it.

use icu_casemap::CaseMapper;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The version of the table; it stands in every identity that was made with it.
#[must_use]
pub fn version() -> u8 {
    TABLE.version
}

/// Folds text to lower-case letters and digits, without accents, with look-alikes of Latin letters written as these.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() && !TABLE.folds_ascii {
        let letters = text.bytes().filter(u8::is_ascii_alphanumeric);
        return letters.map(|letter| char::from(letter.to_ascii_lowercase())).collect();
    }
    fold_any(text)
}

/// Folds text of whatever letters.
fn fold_any(text: &str) -> String {
    let cased = CaseMapper::new().fold_string(&without_accents(text)).into_owned();
    let mut folded = String::with_capacity(cased.len());
    for character in without_accents(&cased).chars() {
        match TABLE.letters.get(&character) {
            Some(letters) => folded.push_str(letters),
            None if character.is_alphanumeric() => folded.push(character),
            None => {}
        }
    }
    folded
}

fn without_accents(text: &str) -> String {
    text.nfkd().filter(|character| !is_combining_mark(*character)).collect()
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../../assets/law/folding.toml")).expect("a test reads this file");
    let rows = file.letters.into_iter().chain(file.greek).chain(file.cyrillic);
    let letters: BTreeMap<_, _> = rows.collect();
    Table {
        version: file.version,
        folds_ascii: letters.keys().any(char::is_ascii),
        letters,
    }
});

struct Table {
    version: u8,
    letters: BTreeMap<char, String>,
    /// Whether a letter of ASCII becomes another one, so that there is no short way for it.
    folds_ascii: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u8,
    letters: BTreeMap<char, String>,
    greek: BTreeMap<char, String>,
    cyrillic: BTreeMap<char, String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn writings_of_one_name_fold_alike() {
        for (one, other) in [
            ("García López", "GARCIA  LOPEZ"),
            ("Anna-Maria", "anna maria"),
            ("O’Brien", "O'BRIEN"),
            ("Strauß", "STRAUSS"),
            ("Łukasz", "lukasz"),
            ("Παπαδόπουλος", "ΠΑΠΑΔΟΠΟΥΛΟΣ"),
            ("Ｍüller", "Mu\u{308}ller"),
            ("Ångström", "ANGSTRÖM"),
            ("Sørensen", "SORENSEN"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn look_alike_letters_of_three_scripts_fold_alike() {
        assert_eq!(fold("ΑΒ123456"), fold("AB123456"));
        assert_eq!(fold("АВ123456"), fold("AB123456"));
        assert_eq!(fold("ΧΥΖ"), "xyz");
    }

    #[test]
    fn names_that_differ_stay_apart() {
        assert_ne!(fold("Hansen"), fold("Hanssen"));
        assert_ne!(fold("Δελτίο"), fold("Λελτίο"));
    }

    #[test]
    fn the_table_folds_into_itself_and_holds_no_version_but_its_own() {
        for letters in TABLE.letters.values() {
            assert_eq!(&fold(letters), letters);
        }
        assert_eq!(version(), 1);
    }

    proptest! {
        #[test]
        fn the_short_way_folds_as_the_long_one(text in "[ -~\\t\\n]{0,40}") {
            prop_assert_eq!(fold(&text), fold_any(&text));
        }

        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
