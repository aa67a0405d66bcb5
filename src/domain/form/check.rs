//! What is wrong with a form that somebody filled in.
//!
//! Refused is only what the law or the machine cannot take: an empty mandatory field, an impossible date, an age, a choice that is none, text that is
//! too long or cannot be read. Everything else that looks wrong is a warning. Limits come first, so that nothing below them ever sees a long text.

use super::Form;
use crate::domain::number::{NumberFormat, Oddity};
use crate::domain::postcode::PostcodeFormat;
use crate::domain::readable::{is_blank, is_hidden};
use crate::domain::{
    AgeRule, Country, Date, DocumentKind, Field, Findings, Particulars, Rejection, Warning, parse_date,
};
use jiff::ToSpan;

impl Form {
    /// Checks what was typed into the form, on the day of signing. Fields that the form does not ask for are not looked at.
    #[must_use]
    pub fn check(&self, particulars: &Particulars, on: Date) -> Findings {
        let fields = self.fields.iter().copied();
        let rejections: Vec<_> = fields
            .filter_map(|field| self.rejection(field, particulars.value(field), on))
            .collect();
        let stands = |warning: &Warning| rejections.iter().all(|rejection| rejection.field() != warning.field());
        let warnings = [
            self.postcode_oddity(particulars),
            self.number_oddity(particulars),
            self.improbable_birth(particulars, on),
        ];
        let warnings = warnings.into_iter().flatten().filter(stands).collect();
        Findings { rejections, warnings }
    }

    fn rejection(&self, field: Field, text: &str, on: Date) -> Option<Rejection> {
        if text.chars().nth(field.max_chars()).is_some() {
            return Some(Rejection::TooLong(field));
        }
        if text.chars().any(is_unreadable) {
            return Some(Rejection::Unreadable(field));
        }
        if text.chars().all(is_blank) {
            return self.is_mandatory(field).then_some(Rejection::Empty(field));
        }
        match field {
            Field::DateOfBirth => self.birth_rejection(text, on),
            Field::DocumentOrNumberType => (!self.accepts(text)).then_some(Rejection::UnknownChoice(field)),
            _ if field.is_country() => Country::parse(text)
                .is_none()
                .then_some(Rejection::UnknownChoice(field)),
            _ => None,
        }
    }

    fn accepts(&self, key: &str) -> bool {
        DocumentKind::parse(key).is_some_and(|kind| self.documents.iter().any(|document| document.kind == kind))
    }

    fn birth_rejection(&self, text: &str, on: Date) -> Option<Rejection> {
        let Some(birth) = parse_date(text) else {
            return Some(Rejection::ImpossibleDate(Field::DateOfBirth));
        };
        if birth > on {
            return Some(Rejection::DateInFuture(Field::DateOfBirth));
        }
        let age = i16::from(self.minimum_age);
        let is_old_enough = match self.age_rule {
            AgeRule::Birthday => birthday(birth, age) <= on,
            AgeRule::CalendarYear => birth.year() + age <= on.year(),
        };
        (!is_old_enough).then_some(Rejection::TooYoung {
            minimum_age: self.minimum_age,
        })
    }

    fn number_oddity(&self, particulars: &Particulars) -> Option<Warning> {
        let (state, kind) = (self.state, self.document_of(particulars)?.kind);
        let format = NumberFormat::find(state, kind)?;
        let typed = within_limits(Field::DocumentOrNumber, particulars)?;
        let example = format.example().to_owned();
        Some(match format.oddity(typed, self.birth(particulars))? {
            Oddity::Shape => Warning::NumberShape { state, kind, example },
            Oddity::CheckDigit => Warning::NumberCheckDigit { state, kind, example },
            Oddity::Date => Warning::NumberDate { state, kind },
        })
    }

    fn improbable_birth(&self, particulars: &Particulars, on: Date) -> Option<Warning> {
        let birth = self.birth(particulars)?;
        (birthday(birth, OLDEST_PROBABLE_AGE) < on).then_some(Warning::BirthDateImprobable)
    }

    /// A postcode is that of the country of residence, wherever that is; countries whose postcodes we do not know have no shape.
    fn postcode_oddity(&self, particulars: &Particulars) -> Option<Warning> {
        let country = Country::parse(particulars.value(Field::ResidenceCountry))?;
        let format = PostcodeFormat::find(country).filter(|_| self.asks(Field::ResidencePostcode))?;
        let typed = within_limits(Field::ResidencePostcode, particulars)?;
        let example = format.example().to_owned();
        let is_odd = !typed.chars().all(is_blank) && format.parse(typed).is_none();
        is_odd.then_some(Warning::PostcodeShape { example })
    }

    /// The date of birth, where the form asks for one and it can be read.
    fn birth(&self, particulars: &Particulars) -> Option<Date> {
        parse_date(particulars.value(Field::DateOfBirth)).filter(|_| self.asks(Field::DateOfBirth))
    }
}

/// The text of a field, unless it is longer than the field may hold.
fn within_limits(field: Field, particulars: &Particulars) -> Option<&str> {
    Some(particulars.value(field)).filter(|text| text.chars().nth(field.max_chars()).is_none())
}

/// The day on which somebody reaches an age; who is born on 29 February reaches it on the 28th of other years.
fn birthday(birth: Date, age: i16) -> Date {
    birth.saturating_add(i64::from(age).years())
}

/// Whether the character cannot be kept, or is a bracket of markup, which stands in nobody's name or address.
const fn is_unreadable(character: char) -> bool {
    matches!(character, '<' | '>') || is_hidden(character)
}

/// Nobody has been proved to live much longer.
const OLDEST_PROBABLE_AGE: i16 = 120;

#[cfg(test)]
mod tests;
