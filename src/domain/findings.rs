//! What checking a filled-in form finds: reasons to refuse it, and oddities that the signatory may confirm.
//!
//! Only an empty mandatory field, an impossible date and age refuse, besides text that cannot be kept (too long, unreadable, not among the
//! choices). Whatever has an unusual shape is a warning: the authorities decide on validity, we catch typing errors. Sentences about either live
//! in `assets/text`, found by the keys given here.

use super::{DocumentKind, Field, MemberState};

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Why the form is refused; empty when it may be recorded.
    pub rejections: Vec<Rejection>,
    /// What the signatory must confirm before it is recorded.
    pub warnings: Vec<Warning>,
}

impl Findings {
    /// Whether nothing at all was found.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.rejections.is_empty() && self.warnings.is_empty()
    }
}

//------------ Rejection

/// Why a form is refused. It belongs to the person at the form; nothing of what was typed is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// A mandatory field is empty.
    Empty(Field),
    /// The text is longer than the field may hold.
    TooLong(Field),
    /// The text holds characters that nobody can see, that change the direction of others, or that belong to markup.
    Unreadable(Field),
    /// The value is not among the choices: countries, or the State's documents.
    UnknownChoice(Field),
    /// The text is no date, or one that is not in the calendar.
    ImpossibleDate(Field),
    /// The date lies after the day of signing.
    DateInFuture(Field),
    /// The signatory has not reached the State's minimum age.
    TooYoung {
        /// The age that the State asks for.
        minimum_age: u8,
    },
}

impl Rejection {
    /// The field that the rejection stands beside.
    #[must_use]
    pub const fn field(&self) -> Field {
        match *self {
            Self::Empty(field)
            | Self::TooLong(field)
            | Self::Unreadable(field)
            | Self::UnknownChoice(field)
            | Self::ImpossibleDate(field)
            | Self::DateInFuture(field) => field,
            Self::TooYoung { .. } => Field::DateOfBirth,
        }
    }

    /// The key of the sentence that explains it.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty(_) => "empty",
            Self::TooLong(_) => "too-long",
            Self::Unreadable(_) => "unreadable",
            Self::UnknownChoice(_) => "unknown-choice",
            Self::ImpossibleDate(_) => "impossible-date",
            Self::DateInFuture(_) => "date-in-future",
            Self::TooYoung { .. } => "too-young",
        }
    }
}

//------------ Warning

/// What looks wrong and may be right. Nothing of what was typed is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The postcode has another shape than those of the country of residence.
    PostcodeShape {
        /// A postcode of that country.
        example: String,
    },
    /// The number has another shape than the State's numbers of this kind.
    NumberShape {
        /// The State whose number it should be.
        state: MemberState,
        /// The kind of number or document.
        kind: DocumentKind,
        /// A number of the right shape, when one is published.
        example: String,
    },
    /// The number's check digit says that it is mistyped.
    NumberCheckDigit {
        /// The State whose number it should be.
        state: MemberState,
        /// The kind of number or document.
        kind: DocumentKind,
        /// A number of the right shape.
        example: String,
    },
    /// The date inside the number is not in the calendar, or not the date of birth given beside it.
    NumberDate {
        /// The State whose number it should be.
        state: MemberState,
        /// The kind of number or document.
        kind: DocumentKind,
    },
    /// The date of birth would make the signatory more than 120 years old.
    BirthDateImprobable,
}

impl Warning {
    /// The field that the warning stands beside.
    #[must_use]
    pub const fn field(&self) -> Field {
        match self {
            Self::PostcodeShape { .. } => Field::ResidencePostcode,
            Self::NumberShape { .. } | Self::NumberCheckDigit { .. } | Self::NumberDate { .. } => {
                Field::DocumentOrNumber
            }
            Self::BirthDateImprobable => Field::DateOfBirth,
        }
    }

    /// The rule's stable name, by which overrides are counted and its sentence is found.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::PostcodeShape { .. } => "postcode-shape",
            Self::NumberShape { .. } => "number-shape",
            Self::NumberCheckDigit { .. } => "number-check-digit",
            Self::NumberDate { .. } => "number-date",
            Self::BirthDateImprobable => "birth-date-improbable",
        }
    }

    /// A value of the right shape, when there is one to show.
    #[must_use]
    pub fn example(&self) -> Option<String> {
        match self {
            Self::PostcodeShape { example }
            | Self::NumberShape { example, .. }
            | Self::NumberCheckDigit { example, .. } => (!example.is_empty()).then(|| example.clone()),
            Self::NumberDate { .. } | Self::BirthDateImprobable => None,
        }
    }
}
