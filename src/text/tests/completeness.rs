//! The tests that hold the sentences to the domain: whatever it can say has words in every language.

use crate::domain::{AgeRule, DocumentKind, Field, Form, Language, Law, MemberState, Regime, Rejection, Warning, Who};
use crate::text::{Sentences, Texts};
use jiff::civil::date;

/// Says a thing in every language, and holds that it is a sentence and not a key.
fn said(what: &str, say: impl Fn(&Sentences) -> String) {
    let texts = Texts::load();
    for language in Texts::LANGUAGES {
        let said = say(texts.of(language));
        let is_key = said.is_ascii() && said.contains('-') && !said.contains(' ');
        let is_sentence = !said.is_empty() && !said.contains(['{', '$']) && !is_key;
        assert!(is_sentence, "{language}: {what}: {said}");
    }
}

#[test]
fn every_field_has_a_label_a_hint_an_example_and_a_reason() {
    let texts = Texts::load();
    for part in ["label", "hint", "example", "why"] {
        for field in Field::ALL {
            for language in Texts::LANGUAGES {
                assert!(
                    texts.of(language).knows(&format!("field-{}-{part}", field.name())),
                    "{language}: {field} {part}"
                );
            }
        }
    }
    said("label", |sentences| sentences.label(Field::GivenNames));
}

#[test]
fn every_rejection_says_what_to_do() {
    let form = Form {
        state: MemberState::El,
        part: 'A',
        who: Who::Nationals,
        minimum_age: 17,
        age_rule: AgeRule::CalendarYear,
        fields: Field::ALL.to_vec(),
        optional: Vec::new(),
        documents: Vec::new(),
    };
    for field in Field::ALL {
        let of_field = [
            Rejection::Empty(field),
            Rejection::TooLong(field),
            Rejection::Unreadable(field),
            Rejection::UnknownChoice(field),
            Rejection::ImpossibleDate(field),
            Rejection::DateInFuture(field),
        ];
        for rejection in of_field {
            said(&format!("{rejection:?}"), |sentences| {
                sentences.rejection(&rejection, &form)
            });
        }
    }
    said("too young", |sentences| {
        sentences.rejection(&Rejection::TooYoung { minimum_age: 17 }, &form)
    });
}

#[test]
fn every_warning_says_what_to_compare() {
    let (state, kind) = (MemberState::Lv, DocumentKind::PersonalNumber);
    for example in [String::new(), "LV-1010".to_owned()] {
        let warnings = [
            Warning::PostcodeShape {
                example: example.clone(),
            },
            Warning::NumberShape {
                state,
                kind,
                example: example.clone(),
            },
            Warning::NumberCheckDigit {
                state,
                kind,
                example: example.clone(),
            },
            Warning::NumberDate { state, kind },
            Warning::BirthDateImprobable,
        ];
        for warning in warnings {
            said(warning.rule(), |sentences| sentences.warning(&warning));
        }
    }
    let texts = Texts::load();
    let shown = texts.of(Language::Fi).warning(&Warning::PostcodeShape {
        example: "00100".to_owned(),
    });
    assert!(shown.contains("00100"), "the example is shown: {shown}");
}

#[test]
fn every_form_says_who_may_sign_and_from_which_age() {
    let whos = [
        Who::Residents,
        Who::ResidentsOrNationals,
        Who::ResidentsOrRegisteredNationals,
        Who::HoldersOfPersonalNumber,
        Who::HoldersOfDocument,
        Who::HoldersOfNumberOrDocument,
        Who::Nationals,
    ];
    for who in whos {
        said(who.key(), |sentences| sentences.who(who));
    }
    for (regime, on) in [(Regime::R2011, date(2018, 6, 15)), (Regime::R2019, date(2021, 9, 15))] {
        for state in Law::of(regime).states_on(on) {
            let form = Law::of(regime).form(state, on).unwrap();
            said("age", |sentences| sentences.minimum_age(form));
        }
    }
}

#[test]
fn every_status_role_and_failure_has_its_sentences() {
    for status in [
        "open",
        "locked",
        "paused",
        "not-open",
        "closed",
        "disk-full",
        "store-failed",
    ] {
        for part in ["title", "text"] {
            said(status, |sentences| {
                sentences.say_with(
                    &format!("status-{status}-{part}"),
                    &[("date", date(2021, 9, 15).into())],
                )
            });
        }
    }
    for role in ["representative", "substitute", "member", "legal_entity"] {
        said(role, |sentences| {
            sentences.say_with(&format!("initiative-role-{role}"), &[])
        });
    }
    for code in [400, 404, 405, 408, 413, 415, 422, 429, 431, 500, 503] {
        for part in ["title", "what", "next"] {
            said(&code.to_string(), |sentences| {
                sentences.say_with(&format!("failure-{code}-{part}"), &[])
            });
        }
    }
}
