//! What is refused, what is warned of, and what goes through.

use super::*;
use crate::domain::{Law, MemberState, Regime};
use jiff::civil::date;
use proptest::prelude::*;

const TODAY: Date = date(2021, 6, 15);

fn form(regime: Regime, state: MemberState) -> &'static Form {
    let day = if regime == Regime::R2011 {
        date(2019, 6, 15)
    } else {
        TODAY
    };
    Law::of(regime).form(state, day).unwrap()
}

/// Particulars that the form takes without a word: adult, and with a number that is published as valid.
fn filled(form: &Form) -> Particulars {
    let mut particulars = Particulars::new();
    let country = form.state.iso();
    for field in form.fields.iter().copied() {
        let text = match field {
            Field::DateOfBirth => birth_inside_example(form.state).to_owned(),
            Field::ResidencePostcode => PostcodeFormat::find(form.state.into()).unwrap().example().to_owned(),
            Field::DocumentOrNumberType => form.documents[0].kind.key().to_owned(),
            Field::DocumentOrNumber => NumberFormat::find(form.state, form.documents[0].kind)
                .unwrap()
                .example()
                .to_owned(),
            field if field.is_country() => country.to_owned(),
            _ => "Ωmega O’Neill-Ångström".to_owned(),
        };
        particulars.set(field, text);
    }
    particulars
}

/// Slovenia's example holds a date that the form asks for as well.
fn birth_inside_example(state: MemberState) -> &'static str {
    if state == MemberState::Si {
        "01.01.1990"
    } else {
        "28/02/1980"
    }
}

fn check_with(state: MemberState, field: Field, text: &str) -> Findings {
    check_in(Regime::R2019, state, field, text)
}

fn check_in(regime: Regime, state: MemberState, field: Field, text: &str) -> Findings {
    let form = form(regime, state);
    let mut particulars = filled(form);
    particulars.set(field, text.to_owned());
    form.check(&particulars, TODAY)
}

fn rejections(state: MemberState, field: Field, text: &str) -> Vec<Rejection> {
    check_with(state, field, text).rejections
}

#[test]
fn every_state_s_form_takes_honest_particulars() {
    for regime in Regime::ALL {
        for state in Law::of(regime).states_on(date(2020, 1, 31)) {
            let form = form(regime, state);
            let mut particulars = filled(form);
            if state == MemberState::Si {
                particulars.set(Field::DocumentOrNumber, "0101990500011".to_owned());
            }
            let findings = form.check(&particulars, TODAY);
            assert!(findings.is_clean(), "{regime} {state}: {findings:?}");
        }
    }
}

#[test]
fn every_empty_mandatory_field_of_every_form_is_refused() {
    for regime in Regime::ALL {
        for state in Law::of(regime).states_on(date(2020, 1, 31)) {
            let form = form(regime, state);
            for field in form.fields.iter().copied().filter(|field| form.is_mandatory(*field)) {
                for nothing in ["", "  ", "\u{200b}\u{a0}"] {
                    let findings = check_in(regime, state, field, nothing);
                    assert_eq!(
                        findings.rejections,
                        [Rejection::Empty(field)],
                        "{regime} {state} {field}"
                    );
                }
            }
        }
    }
}

#[test]
fn ireland_s_postcode_may_stay_empty_in_the_old_regime_only() {
    let findings = check_in(Regime::R2011, MemberState::Ie, Field::ResidencePostcode, "");
    assert!(findings.is_clean());
    let findings = check_in(Regime::R2019, MemberState::Ie, Field::ResidencePostcode, "");
    assert_eq!(findings.rejections, [Rejection::Empty(Field::ResidencePostcode)]);
}

#[test]
fn age_is_counted_on_the_day_of_signing() {
    let born = |state, birth| rejections(state, Field::DateOfBirth, birth);
    assert_eq!(born(MemberState::Dk, "2003-06-15"), []);
    assert_eq!(
        born(MemberState::Dk, "2003-06-16"),
        [Rejection::TooYoung { minimum_age: 18 }]
    );
    assert_eq!(born(MemberState::De, "2005-06-15"), []);
    assert_eq!(
        born(MemberState::De, "2005-06-16"),
        [Rejection::TooYoung { minimum_age: 16 }]
    );
}

#[test]
fn greece_counts_calendar_years() {
    assert_eq!(rejections(MemberState::El, Field::DateOfBirth, "2004-12-31"), []);
    assert_eq!(
        rejections(MemberState::El, Field::DateOfBirth, "2005-01-01"),
        [Rejection::TooYoung { minimum_age: 17 }]
    );
}

#[test]
fn who_is_born_on_the_29th_of_february_comes_of_age_on_the_28th() {
    let form = form(Regime::R2019, MemberState::Dk);
    let mut particulars = filled(form);
    particulars.set(Field::DateOfBirth, "2004-02-29".to_owned());
    assert!(form.check(&particulars, date(2022, 2, 28)).is_clean());
    assert!(!form.check(&particulars, date(2022, 2, 27)).is_clean());
}

#[test]
fn a_child_is_not_refused_by_the_date_inside_its_number() {
    assert!(check_with(MemberState::Be, Field::DocumentOrNumber, "17073003384").is_clean());
}

#[test]
fn impossible_and_future_dates_are_refused() {
    for text in ["1980-02-30", "yesterday", "28/2/1980", "0000-00-00"] {
        let expected = [Rejection::ImpossibleDate(Field::DateOfBirth)];
        assert_eq!(
            rejections(MemberState::Dk, Field::DateOfBirth, text),
            expected,
            "{text}"
        );
    }
    assert_eq!(
        rejections(MemberState::Dk, Field::DateOfBirth, "2021-06-16"),
        [Rejection::DateInFuture(Field::DateOfBirth)]
    );
}

#[test]
fn an_improbable_age_is_a_warning() {
    let findings = check_with(MemberState::Dk, Field::DateOfBirth, "1901-06-14");
    assert_eq!(
        (findings.rejections.len(), findings.warnings),
        (0, vec![Warning::BirthDateImprobable])
    );
    assert!(check_with(MemberState::Dk, Field::DateOfBirth, "1901-06-15").is_clean());
}

#[test]
fn text_that_cannot_be_kept_is_refused() {
    for hostile in [
        "a\0b",
        "a\u{202e}b",
        "a\u{2066}b",
        "a\nb",
        "a\tb",
        "a\u{7f}b",
        "a\u{fffe}b",
        "a\u{e0041}b",
        "<b>Bob</b>",
    ] {
        let expected = [Rejection::Unreadable(Field::FamilyNames)];
        assert_eq!(
            rejections(MemberState::Dk, Field::FamilyNames, hostile),
            expected,
            "{hostile:?}"
        );
    }
    let expected = [Rejection::TooLong(Field::FamilyNames)];
    assert_eq!(
        rejections(MemberState::Dk, Field::FamilyNames, &"é".repeat(201)),
        expected
    );
    assert_eq!(rejections(MemberState::Dk, Field::FamilyNames, &"é".repeat(200)), []);
}

#[test]
fn signs_and_any_script_are_names_like_others() {
    for name in [
        "Bob & Sons \"B\"",
        "Ελένη",
        "Иван",
        "علي",
        "=1+1",
        "李",
        "Jean‑Luc d’Été",
    ] {
        assert!(
            check_with(MemberState::Dk, Field::GivenNames, name).is_clean(),
            "{name}"
        );
    }
}

#[test]
fn choices_must_be_among_the_choices() {
    for (field, text) in [(Field::ResidenceCountry, "XX"), (Field::ResidenceCountry, "Germany")] {
        assert_eq!(
            rejections(MemberState::Dk, field, text),
            [Rejection::UnknownChoice(field)],
            "{text}"
        );
    }
    assert!(check_with(MemberState::El, Field::ResidenceCountry, "el").is_clean());
    let expected = [Rejection::UnknownChoice(Field::DocumentOrNumberType)];
    assert_eq!(
        rejections(MemberState::It, Field::DocumentOrNumberType, "personal_number"),
        expected
    );
    assert_eq!(
        rejections(MemberState::Pl, Field::DocumentOrNumberType, "passport"),
        expected
    );
    assert_eq!(rejections(MemberState::Pl, Field::DocumentOrNumberType, ""), []);
}

#[test]
fn an_odd_postcode_is_a_warning_with_an_example() {
    let findings = check_with(MemberState::Nl, Field::ResidencePostcode, "2601");
    assert_eq!(findings.rejections, []);
    assert_eq!(findings.warnings[0].rule(), "postcode-shape");
    assert_eq!(findings.warnings[0].example().as_deref(), Some("2601 DC"));
}

#[test]
fn a_postcode_is_judged_by_the_country_of_residence() {
    let form = form(Regime::R2019, MemberState::De);
    let mut abroad = filled(form);
    abroad.set(Field::ResidenceCountry, "NL".to_owned());
    abroad.set(Field::ResidencePostcode, "2601 DC".to_owned());
    assert!(form.check(&abroad, TODAY).is_clean());
    abroad.set(Field::ResidenceCountry, "US".to_owned());
    abroad.set(Field::ResidencePostcode, "anything".to_owned());
    assert!(form.check(&abroad, TODAY).is_clean());
}

#[test]
fn a_mistyped_number_is_a_warning() {
    let rule = |state, number| {
        let findings = check_with(state, Field::DocumentOrNumber, number);
        assert_eq!(findings.rejections, []);
        findings.warnings.first().map(Warning::rule)
    };
    assert_eq!(rule(MemberState::Bg, "803205603"), Some("number-shape"));
    assert_eq!(rule(MemberState::Bg, "8032056032"), Some("number-check-digit"));
    assert_eq!(rule(MemberState::Bg, "8019010001"), Some("number-date"));
    assert_eq!(rule(MemberState::Bg, "8032056031"), None);
}

#[test]
fn the_date_inside_a_number_is_compared_with_the_birth_beside_it() {
    let findings = check_in(Regime::R2011, MemberState::Si, Field::DateOfBirth, "1990-01-02");
    assert_eq!(findings.rejections, []);
    assert!(matches!(
        findings.warnings[..],
        [Warning::NumberDate {
            state: MemberState::Si,
            ..
        }]
    ));
}

#[test]
fn a_refused_field_is_not_warned_of_as_well() {
    let findings = check_with(MemberState::Bg, Field::DocumentOrNumber, "\0");
    assert_eq!((findings.rejections.len(), findings.warnings.len()), (1, 0));
    let findings = check_with(MemberState::Dk, Field::DateOfBirth, "1801-99-99");
    assert_eq!((findings.rejections.len(), findings.warnings.len()), (1, 0));
}

proptest! {
    #[test]
    fn checking_any_text_in_any_field_never_panics(text in "\\PC{0,60}|[0-9./-]{0,12}|.{0,20}") {
        for regime in Regime::ALL {
            for state in Law::of(regime).states_on(date(2020, 1, 31)) {
                let form = form(regime, state);
                for field in form.fields.iter().copied() {
                    let mut particulars = Particulars::new();
                    particulars.set(Field::ResidenceCountry, state.iso().to_owned());
                    if let Some(document) = form.documents.first() {
                        particulars.set(Field::DocumentOrNumberType, document.kind.key().to_owned());
                    }
                    particulars.set(field, text.clone());
                    let _ = form.check(&particulars, TODAY);
                }
            }
        }
    }
}
