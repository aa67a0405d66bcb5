//! The canonical identity of a signatory: equal for two forms of one person, however the person typed.
//!
//! A fingerprint is made of these bytes and nothing else, so they must never change for an instance once people have signed. Whoever knows a person's
//! particulars can compute them; only the keyed fingerprint may be stored.
//!
//! ```text
//! version u8 | basis u8: 1 number, 2 name | State u8 | parts, each: length u16 BE | bytes of UTF-8
//!            1: kind, number                           2: given names, family names, date of birth, postcode
//! ```

use super::folding::{self, fold};
use super::number::NumberFormat;
use super::postcode::PostcodeFormat;
use super::{Country, Date, Field, Form, Particulars, parse_date};
use zeroize::Zeroizing;

/// The version of the rules below and of the folding table; the first byte of every identity, frozen for an instance.
pub const VERSION: u8 = 1;

/// The bytes that a fingerprint is made of: the number with its State and kind where the form has one, else names, date of birth and postcode
/// as far as the form has them. The day of signing tells apart two centuries of a Swedish number of ten digits.
#[must_use]
pub fn identity(form: &Form, particulars: &Particulars, on: Date) -> Zeroizing<Vec<u8>> {
    debug_assert_eq!(
        folding::version(),
        VERSION,
        "a new table is a new version of identities"
    );
    let Some(document) = form.document_of(particulars) else {
        let [given, family] = names(particulars);
        let parts = [given, family, birth(particulars), postcode(particulars)];
        return bytes(
            &[VERSION, BY_NAME, form.state.number()],
            &parts.each_ref().map(String::as_str),
        );
    };
    let typed = particulars.value(Field::DocumentOrNumber);
    let number = NumberFormat::find(form.state, document.kind).map_or_else(
        || typed.to_owned(),
        |format| format.canonical(typed, on, form.minimum_age),
    );
    bytes(
        &[VERSION, BY_NUMBER, form.state.number()],
        &[document.kind.key(), &fold(&number)],
    )
}

/// Names and date of birth, folded as in an identity, on whichever form: two people may share them, so that they are reported and never counted as
/// one. None without a date of birth.
#[must_use]
pub fn names_and_birth(particulars: &Particulars) -> Option<Zeroizing<Vec<u8>>> {
    let birth = parse_date(particulars.value(Field::DateOfBirth))?.to_string();
    let [given, family] = names(particulars);
    Some(bytes(&[VERSION], &[&given, &family, &birth]))
}

const BY_NUMBER: u8 = 1;
const BY_NAME: u8 = 2;

fn names(particulars: &Particulars) -> [String; 2] {
    [Field::GivenNames, Field::FamilyNames].map(|field| fold(particulars.value(field)))
}

/// The date of birth in one shape, whichever it was typed in.
fn birth(particulars: &Particulars) -> String {
    let typed = particulars.value(Field::DateOfBirth);
    parse_date(typed).map_or_else(|| fold(typed), |date| date.to_string())
}

/// The postcode without what people add to it in one country and leave out in another.
fn postcode(particulars: &Particulars) -> String {
    let typed = particulars.value(Field::ResidencePostcode);
    let country = Country::parse(particulars.value(Field::ResidenceCountry));
    let parsed = country
        .and_then(PostcodeFormat::find)
        .and_then(|format| format.parse(typed));
    fold(parsed.as_deref().unwrap_or(typed))
}

/// Writes the parts so that no two different lists of parts make the same bytes.
fn bytes(head: &[u8], parts: &[&str]) -> Zeroizing<Vec<u8>> {
    let length = parts.iter().map(|part| 2 + part.len()).sum::<usize>();
    let mut bytes = Zeroizing::new(Vec::with_capacity(head.len() + length));
    bytes.extend_from_slice(head);
    for part in parts {
        let length = u16::try_from(part.len()).unwrap_or(u16::MAX);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(&part.as_bytes()[..usize::from(length)]);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Law, MemberState, Regime};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn particulars(fields: &[(Field, &str)]) -> Particulars {
        let mut particulars = Particulars::new();
        for (field, text) in fields {
            particulars.set(*field, (*text).to_owned());
        }
        particulars
    }

    fn identity_in(regime: Regime, state: MemberState, fields: &[(Field, &str)]) -> Vec<u8> {
        let on = date(if regime == Regime::R2011 { 2019 } else { 2021 }, 6, 1);
        let form = Law::of(regime).form(state, on).unwrap();
        identity(form, &particulars(fields), on).to_vec()
    }

    #[test]
    fn the_table_and_the_layout_have_one_version() {
        assert_eq!(folding::version(), VERSION);
    }

    #[test]
    fn the_layout_is_as_drawn() {
        let number = identity_in(
            Regime::R2019,
            MemberState::Pl,
            &[(Field::GivenNames, "Jan"), (Field::DocumentOrNumber, "44 05 14 01359")],
        );
        assert_eq!(number, b"\x01\x01\x15\x00\x0fpersonal_number\x00\x0b44051401359");
        let name = identity_in(
            Regime::R2019,
            MemberState::De,
            &[
                (Field::GivenNames, "Änne"),
                (Field::FamilyNames, "Groß"),
                (Field::DateOfBirth, "28.02.1990"),
                (Field::ResidencePostcode, "D-10115"),
                (Field::ResidenceCountry, "DE"),
            ],
        );
        assert_eq!(
            name,
            b"\x01\x02\x0b\x00\x04anne\x00\x05gross\x00\x0a1990-02-28\x00\x0510115"
        );
    }

    #[test]
    fn a_number_counts_whatever_name_stands_beside_it() {
        let with = |name, number| {
            identity_in(
                Regime::R2019,
                MemberState::Se,
                &[(Field::GivenNames, name), (Field::DocumentOrNumber, number)],
            )
        };
        assert_eq!(with("Anna", "19811228-9841"), with("Somebody", "8112289841"));
        assert_ne!(with("Anna", "19811228-9841"), with("Anna", "19811228-9842"));
    }

    #[test]
    fn the_same_digits_of_another_kind_or_state_are_another_person() {
        let number = |state, kind| {
            let fields = [
                (Field::DocumentOrNumberType, kind),
                (Field::DocumentOrNumber, "AB123456"),
            ];
            identity_in(Regime::R2019, state, &fields)
        };
        assert_ne!(number(MemberState::Hu, "id_card"), number(MemberState::Hu, "passport"));
        assert_ne!(number(MemberState::Hu, "id_card"), number(MemberState::Ro, "id_card"));
    }

    #[test]
    fn a_greek_card_is_one_card_on_either_keyboard() {
        let card = |number| {
            let fields = [
                (Field::DocumentOrNumberType, "id_card"),
                (Field::DocumentOrNumber, number),
            ];
            identity_in(Regime::R2011, MemberState::El, &fields)
        };
        assert_eq!(card("ΑΒ 123456"), card("ab123456"));
    }

    #[test]
    fn equal_names_and_births_are_seen_across_states_and_kinds() {
        let person = [
            (Field::GivenNames, "Inês"),
            (Field::FamilyNames, "Sá"),
            (Field::DateOfBirth, "28.02.1990"),
        ];
        let (mut one, mut other) = (particulars(&person), particulars(&person));
        one.set(Field::DocumentOrNumber, "12345678".to_owned());
        other.set(Field::DateOfBirth, "1990-02-28".to_owned());
        assert_eq!(names_and_birth(&one), names_and_birth(&other));
        other.set(Field::DateOfBirth, String::new());
        assert_eq!(names_and_birth(&other), None);
    }

    #[test]
    fn finland_s_short_form_goes_by_names_and_birth() {
        let person = |birth, names| {
            identity_in(
                Regime::R2011,
                MemberState::Fi,
                &[(Field::DateOfBirth, birth), (Field::FamilyNames, names)],
            )
        };
        assert_eq!(person("1990-02-28", "Mäkinen"), person("28/02/1990", "MÄKINEN"));
        assert_ne!(person("1990-02-28", "Mäkinen"), person("1990-02-27", "Mäkinen"));
    }

    proptest! {
        #[test]
        fn no_letter_moves_from_one_field_to_the_next(given in "[a-z]{1,8}", family in "[a-z]{1,8}", cut in 0_usize..8) {
            let person = |given: &str, family: &str| {
                identity_in(Regime::R2019, MemberState::De, &[(Field::GivenNames, given), (Field::FamilyNames, family)])
            };
            let both = format!("{given}{family}");
            let cut = cut.min(both.len());
            let (one, other) = both.split_at(cut);
            prop_assert_eq!(person(&given, &family) == person(one, other), given == one);
        }
    }
}
