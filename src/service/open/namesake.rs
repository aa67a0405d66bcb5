//! The names and birth date of a person, folded so that spellings of one name meet. It only serves a remark: two people may share them.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::domain::{Field, Particulars, parse_date};

/// Names and birth date under one spelling; none where the form asks for no birth date.
pub(super) fn key(particulars: &Particulars) -> Option<Zeroizing<String>> {
    let born = parse_date(particulars.value(Field::DateOfBirth))?;
    let mut key = Zeroizing::new(String::with_capacity(512));
    for field in [Field::GivenNames, Field::FamilyNames] {
        let typed: Zeroizing<String> =
            Zeroizing::new(particulars.value(field).nfkc().flat_map(char::to_lowercase).collect());
        for word in typed.split_whitespace() {
            key.push_str(word);
            key.push(' ');
        }
        key.push('\n');
    }
    key.push_str(&born.to_string());
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::samples::particulars;

    #[test]
    fn spellings_of_one_name_meet_and_other_days_do_not() {
        let of = |given: &str, born: &str| {
            let typed = [
                (Field::GivenNames, given),
                (Field::FamilyNames, "Bērziņa"),
                (Field::DateOfBirth, born),
            ];
            key(&particulars(&typed)).map(|key| key.to_string())
        };
        assert_eq!(of("Anna  Marija", "1990-02-28"), of(" ANNA marija", "28/02/1990"));
        assert_ne!(of("Anna", "1990-02-28"), of("Anna", "1990-02-27"));
        assert_eq!(of("Anna", ""), None);
    }
}
