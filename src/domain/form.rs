//! The form of one Member State: who may sign on it, what it asks for, which documents it accepts.
//!
//! Forms come out of [`super::Law`]; this module knows what they are, and `check` what is wrong with one that somebody filled in.

mod check;

use super::{AgeRule, DocumentKind, Field, MemberState, Particulars, Who};

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

    /// Whether the form has the field and it may not stay empty. The type of a document need not be said where there is only one.
    #[must_use]
    pub fn is_mandatory(&self, field: Field) -> bool {
        let goes_without_saying = field == Field::DocumentOrNumberType && self.documents.len() == 1;
        self.asks(field) && !self.optional.contains(&field) && !goes_without_saying
    }

    /// The document whose number was given: the one that was chosen, or the only one there is.
    #[must_use]
    pub fn document_of(&self, particulars: &Particulars) -> Option<&Document> {
        match (
            self.documents.as_slice(),
            particulars.value(Field::DocumentOrNumberType),
        ) {
            ([only], "") => Some(only),
            (documents, key) => documents.iter().find(|document| document.kind.key() == key),
        }
    }

    /// The length to which a statement's plaintext is padded, so that the length of what is sealed says nothing about 95 of 100 signatories. A
    /// longer statement takes the next multiple that holds it.
    #[must_use]
    pub fn length_class(&self) -> usize {
        let fields: usize = self
            .fields
            .iter()
            .map(|field| FRAMING_BYTES + usual_bytes(*field))
            .sum();
        (OVERHEAD_BYTES + fields).next_multiple_of(64)
    }
}

/// What a statement holds beside its fields: the digest of the initiative's version, the name of the statutory text, language and flags.
const OVERHEAD_BYTES: usize = 80;
/// What stands before the text of each field: which it is, and how long.
const FRAMING_BYTES: usize = 3;

/// The bytes of UTF-8 that hold the field's text for about 99 of 100 people, so that all fields together hold for 95. An estimate: names of three
/// words in Greek or Cyrillic letters, which take two bytes each, are the measure.
const fn usual_bytes(field: Field) -> usize {
    match field {
        Field::GivenNames | Field::FamilyNames | Field::NameAtBirth | Field::FathersName => 48,
        Field::ResidenceStreet | Field::IssuingAuthority => 56,
        Field::ResidenceCity | Field::PlaceOfBirth => 40,
        Field::ResidenceNumber | Field::ResidencePostcode | Field::DateOfBirth => 10,
        Field::ResidenceCountry | Field::CountryOfPermanentResidence | Field::Nationality => 2,
        Field::DocumentOrNumberType => 24,
        Field::DocumentOrNumber => 16,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Law, Regime};
    use jiff::civil::date;

    #[test]
    fn the_only_document_goes_without_saying() {
        let poland = Law::of(Regime::R2019).form(MemberState::Pl, date(2021, 1, 1)).unwrap();
        let mut particulars = Particulars::new();
        assert!(poland.asks(Field::DocumentOrNumberType) && !poland.is_mandatory(Field::DocumentOrNumberType));
        assert_eq!(
            poland.document_of(&particulars).unwrap().kind,
            DocumentKind::PersonalNumber
        );
        particulars.set(Field::DocumentOrNumberType, "passport".to_owned());
        assert_eq!(poland.document_of(&particulars), None);
    }

    #[test]
    fn among_several_documents_one_is_chosen() {
        let italy = Law::of(Regime::R2019).form(MemberState::It, date(2021, 1, 1)).unwrap();
        let mut particulars = Particulars::new();
        assert!(italy.is_mandatory(Field::DocumentOrNumberType) && italy.document_of(&particulars).is_none());
        particulars.set(Field::DocumentOrNumberType, "id_card".to_owned());
        assert_eq!(italy.document_of(&particulars).unwrap().name, "Carta d'identità");
    }

    #[test]
    fn forms_are_padded_to_few_lengths() {
        for regime in Regime::ALL {
            let day = date(2019, 12, 31).max(Law::of(regime).first_day());
            for state in Law::of(regime).states_on(day) {
                let length = Law::of(regime).form(state, day).unwrap().length_class();
                assert!(
                    length.is_multiple_of(64) && (256..=640).contains(&length),
                    "{state} {length}"
                );
            }
        }
    }
}
