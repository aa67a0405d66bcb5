//! The sentence for each value of the domain: fields, who may sign, rejections and warnings.
//!
//! Keys are made of the domain's own names; the match over each kind of rejection and warning is exhaustive, so that a new one does not compile
//! before it has words.

use super::Sentences;
use crate::domain::{AgeRule, Field, Form, MemberState, Regime, Rejection, Warning, Who};

impl Sentences {
    /// What a field is called.
    #[must_use]
    pub fn label(&self, field: Field) -> String {
        self.of_field(field, "label")
    }

    /// How a field is to be filled in.
    #[must_use]
    pub fn hint(&self, field: Field) -> String {
        self.of_field(field, "hint")
    }

    /// What may stand in a field.
    #[must_use]
    pub fn example(&self, field: Field) -> String {
        self.of_field(field, "example")
    }

    /// Why a field is asked for.
    #[must_use]
    pub fn why(&self, field: Field) -> String {
        self.of_field(field, "why")
    }

    /// Who may sign on a form, in plain words.
    #[must_use]
    pub fn who(&self, who: Who) -> String {
        self.say_with(&format!("who-{}", who.key()), &[])
    }

    /// What is particular to a State, if anything is.
    #[must_use]
    pub fn note(&self, regime: Regime, state: MemberState, minimum_age: u8) -> Option<String> {
        let key = format!("who-note-{regime}-{state}");
        self.knows(&key)
            .then(|| self.say_with(&key, &[("age", minimum_age.into())]))
    }

    /// How old a signatory must be.
    #[must_use]
    pub fn minimum_age(&self, form: &Form) -> String {
        let key = match form.age_rule {
            AgeRule::Birthday => "state-minimum-age",
            AgeRule::CalendarYear => "state-minimum-age-calendar-year",
        };
        self.say_with(key, &[("age", form.minimum_age.into())])
    }

    /// What to do about a rejection.
    #[must_use]
    pub fn rejection(&self, rejection: &Rejection, form: &Form) -> String {
        match *rejection {
            Rejection::Empty(field) => self.say_with(&format!("reject-{}-empty", field.name()), &[]),
            Rejection::TooLong(field) => {
                let label = self.label(field);
                self.say_with(
                    "reject-too-long",
                    &[("field", label.into()), ("max", field.max_chars().into())],
                )
            }
            Rejection::Unreadable(field) => self.say_with("reject-unreadable", &[("field", self.label(field).into())]),
            Rejection::UnknownChoice(field) => {
                self.say_with("reject-unknown-choice", &[("field", self.label(field).into())])
            }
            Rejection::ImpossibleDate(field) => {
                self.say_with("reject-impossible-date", &[("example", self.example(field).into())])
            }
            Rejection::DateInFuture(_) => self.say("reject-date-in-future").into_owned(),
            Rejection::TooYoung { minimum_age } => {
                let key = match form.age_rule {
                    AgeRule::Birthday => "reject-too-young",
                    AgeRule::CalendarYear => "reject-too-young-calendar-year",
                };
                self.say_with(key, &[("age", minimum_age.into())])
            }
        }
    }

    /// What may be wrong, and what to compare it with.
    #[must_use]
    pub fn warning(&self, warning: &Warning) -> String {
        let key = match warning {
            Warning::PostcodeShape { .. } => "warn-postcode-shape",
            Warning::NumberShape { .. } => "warn-number-shape",
            Warning::NumberCheckDigit { .. } => return self.say("warn-number-check-digit").into_owned(),
            Warning::NumberDate { .. } => return self.say("warn-number-date").into_owned(),
            Warning::BirthDateImprobable => return self.say("warn-birth-date-improbable").into_owned(),
        };
        match warning.example() {
            Some(example) => self.say_with(&format!("{key}-example"), &[("example", example.into())]),
            None => self.say(key).into_owned(),
        }
    }

    fn of_field(&self, field: Field, part: &str) -> String {
        self.say_with(&format!("field-{}-{part}", field.name()), &[])
    }
}
