//! Check digits and dates of published numbers, and of any text.

use super::birth::DateInside;
use super::*;
use jiff::civil::date;
use proptest::prelude::*;

const ALL: [Arithmetic; 12] = [
    Arithmetic::BeNn,
    Arithmetic::BgEgn,
    Arithmetic::BalticTwoPass,
    Arithmetic::Iso7064Mod11And10,
    Arithmetic::LvPersonasKods,
    Arithmetic::PlPesel,
    Arithmetic::PtCc,
    Arithmetic::RoCnp,
    Arithmetic::SeLuhn,
    Arithmetic::SiEmso,
    Arithmetic::EsMod23Letter,
    Arithmetic::HuSzemelyi,
];

#[test]
fn dates_inside_numbers_are_found_in_their_century() {
    let known = |year, month, day| DateInside::Known(date(year, month, day));
    for (arithmetic, number, inside) in [
        (Arithmetic::BeNn, "85073003328", known(1985, 7, 30)),
        (Arithmetic::BeNn, "17073003384", known(2017, 7, 30)),
        (Arithmetic::BeNn, "85000003341", DateInside::None),
        (Arithmetic::BgEgn, "7523169263", known(1875, 3, 16)),
        (Arithmetic::BgEgn, "7501020018", known(1975, 1, 2)),
        (Arithmetic::BgEgn, "0541010000", known(2005, 1, 1)),
        (Arithmetic::BgEgn, "8019010008", DateInside::Impossible),
        (Arithmetic::BalticTwoPass, "36805280109", known(1968, 5, 28)),
        (Arithmetic::BalticTwoPass, "50001010006", known(2000, 1, 1)),
        (Arithmetic::BalticTwoPass, "90001010006", DateInside::None),
        (Arithmetic::LvPersonasKods, "16117519997", known(1975, 11, 16)),
        (Arithmetic::LvPersonasKods, "32867300679", DateInside::None),
        (Arithmetic::PlPesel, "44051401359", known(1944, 5, 14)),
        (Arithmetic::PlPesel, "02211307589", known(2002, 1, 13)),
        (Arithmetic::PlPesel, "02381307589", DateInside::Impossible),
        (Arithmetic::RoCnp, "1630615123457", known(1963, 6, 15)),
        (
            Arithmetic::RoCnp,
            "7630615123457",
            DateInside::CenturyUnknown(date(1963, 6, 15)),
        ),
        (Arithmetic::SiEmso, "0101006500006", known(2006, 1, 1)),
        (Arithmetic::SiEmso, "0101990500011", known(1990, 1, 1)),
        (Arithmetic::HuSzemelyi, "40501010035", known(2005, 1, 1)),
        (Arithmetic::SeLuhn, "198112289841", known(1981, 12, 28)),
        (
            Arithmetic::SeLuhn,
            "8112289841",
            DateInside::CenturyUnknown(date(1981, 12, 28)),
        ),
        (Arithmetic::SeLuhn, "8112889841", DateInside::Impossible),
        (Arithmetic::PtCc, "000000000ZZ4", DateInside::None),
    ] {
        assert_eq!(arithmetic.date_inside(number), inside, "{arithmetic:?} {number}");
    }
}

#[test]
fn a_swedish_number_gets_the_century_in_which_the_signatory_can_sign() {
    let on = date(2026, 11, 22);
    assert_eq!(se_with_century("8112289841", on, 18), "198112289841");
    assert_eq!(se_with_century("198112289841", on, 18), "198112289841");
    assert_eq!(se_with_century("0811229841", on, 18), "200811229841");
    assert_eq!(se_with_century("0911229841", on, 18), "190911229841");
    assert_eq!(se_with_century("260101+1234", on, 18), "192601011234");
    assert_eq!(se_with_century("2601011234", on, 18), "192601011234");
    assert_eq!(se_with_century("270101+1234", on, 18), "182701011234");
    assert_eq!(se_with_century("anything+", on, 18), "anything");
}

#[test]
fn where_the_arithmetic_is_strong_every_single_wrong_digit_is_found() {
    for (arithmetic, number) in [
        (Arithmetic::BeNn, "85073003328"),
        (Arithmetic::Iso7064Mod11And10, "33392005961"),
        (Arithmetic::PlPesel, "44051401359"),
        (Arithmetic::SeLuhn, "8803200016"),
        (Arithmetic::EsMod23Letter, "54362315K"),
    ] {
        assert!(arithmetic.check_digit_is_right(number), "{number}");
        for (place, right) in number
            .char_indices()
            .filter(|(_, character)| character.is_ascii_digit())
        {
            for wrong in ('0'..='9').filter(|digit| *digit != right) {
                let mut mistyped = number.to_owned();
                mistyped.replace_range(place..=place, &wrong.to_string());
                assert!(!arithmetic.check_digit_is_right(&mistyped), "{mistyped}");
            }
        }
    }
}

#[test]
fn a_century_left_open_agrees_with_either() {
    let inside = DateInside::CenturyUnknown(date(1905, 2, 1));
    assert!(inside.agrees_with(date(1905, 2, 1)) && inside.agrees_with(date(2005, 2, 1)));
    assert!(!inside.agrees_with(date(1905, 1, 2)) && !DateInside::Impossible.agrees_with(date(1905, 2, 1)));
    assert!(DateInside::None.agrees_with(date(1905, 2, 1)));
}

proptest! {
    #[test]
    fn no_text_makes_the_arithmetic_panic(text in "\\PC{0,20}|[0-9]{0,20}|[0-9A-Z+]{9,14}") {
        for arithmetic in ALL {
            let _ = arithmetic.check_digit_is_right(&text);
            let _ = arithmetic.date_inside(&text);
        }
        let _ = se_with_century(&text, date(2026, 11, 22), 16);
    }
}
