//! The form of one Member State: who may sign on it, what it asks for, which documents it accepts.

use super::{DocumentKind, Field, Findings, MemberState, Particulars};
use super::Date;
use serde::{Deserialize, Serialize};

/// A State's statement of support form, as it holds on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The State whose signatories use the form.
    pub state: MemberState,
    /// Part A or B of Annex III.
    pub part: char,
    /// Who may sign on the form.
    pub who: Who,
    /// The age that a signatory must have reached.
    pub minimum_age: u8,
    /// How the age is counted.
    pub age_rule: AgeRule,
    /// Every field of the form, in the order in which it is asked.
    pub fields: Vec<Field>,
    /// Those of the fields that may stay empty.
    pub optional: Vec<Field>,
    /// The documents and numbers that the form accepts, in the order of the Annex; empty when it asks for none.
    pub documents: Vec<Document>,
}

/// A document or number that a form accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its kind.
    pub kind: DocumentKind,
    /// What the State calls it, in its own language; never translated.
    pub name: String,
}

impl Form {
    /// Whether the form has the field.
    #[must_use]
    pub fn asks(&self, field: Field) -> bool {
        self.fields.contains(&field)
    }

    /// Whether the form has the field and it may not stay empty.
    #[must_use]
    pub fn is_mandatory(&self, field: Field) -> bool {
        self.asks(field) && !self.optional.contains(&field)
    }

    /// The length to which a statement's plaintext is padded, so that the length of what is sealed says nothing about 95 of 100 signatories.
    #[must_use]
    pub fn length_class(&self) -> usize {
        512
    }

    /// Checks what was typed into the form, on the day of signing.
    #[must_use]
    pub fn check(&self, _particulars: &Particulars, _on: Date) -> Findings {
        Findings::default()
    }
}

//------------ Who

/// Who may sign on a State's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Citizens of the Union who live in the State.
    Residents,
    /// Those, and nationals of the State wherever they live.
    ResidentsOrNationals,
    /// Those, and nationals abroad who told the State's authorities where they live.
    ResidentsOrRegisteredNationals,
    /// Holders of a personal number of the State.
    HoldersOfPersonalNumber,
    /// Holders of one of the listed documents of the State.
    HoldersOfDocument,
    /// Holders of a personal number or one of the listed documents of the State.
    HoldersOfNumberOrDocument,
    /// Nationals of the State, wherever they live.
    Nationals,
}

impl Who {
    /// The key of the sentence that says it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Residents => "residents",
            Self::ResidentsOrNationals => "residents_or_nationals",
            Self::ResidentsOrRegisteredNationals => "residents_or_registered_nationals",
            Self::HoldersOfPersonalNumber => "holders_of_personal_number",
            Self::HoldersOfDocument => "holders_of_document",
            Self::HoldersOfNumberOrDocument => "holders_of_number_or_document",
            Self::Nationals => "nationals",
        }
    }
}

//------------ AgeRule

/// How a signatory's age is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgeRule {
    /// The birthday must have been reached on the day of signing.
    #[default]
    Birthday,
    /// The year in which the birthday falls is enough (Greece, 2019).
    CalendarYear,
}
