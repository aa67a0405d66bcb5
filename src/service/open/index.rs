//! What the sorting found, per Member State: where each statement stands in the file. A place takes eight bytes.

use std::collections::BTreeMap;

use super::reason::Failure;
use crate::domain::{Field, Language, MemberState};

/// The byte at which a record's frame begins, and the language in which it was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::service) struct Place(u64);

const LANGUAGE_SHIFT: u32 = 56;

impl Place {
    /// A place in a file; no file is as long as 2^56 bytes.
    pub(in crate::service) fn new(at: u64, language: Language) -> Self {
        Self(at | u64::from(language.number()) << LANGUAGE_SHIFT)
    }

    /// Where the frame begins.
    pub(in crate::service) fn at(self) -> u64 {
        self.0 & ((1 << LANGUAGE_SHIFT) - 1)
    }

    /// The language.
    ///
    /// # Panics
    ///
    /// Never: a place is made with a language.
    pub(in crate::service) fn language(self) -> Language {
        Language::from_number((self.0 >> LANGUAGE_SHIFT) as u8).expect("a place was made with a language")
    }
}

/// An alternative, and the packaged statement of the same person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::service) struct Alternative {
    pub(in crate::service) place: Place,
    pub(in crate::service) of: Place,
}

/// One Member State's submissions, sorted.
#[derive(Debug, Default)]
pub(in crate::service) struct Selection {
    pub(in crate::service) packaged: Vec<Place>,
    pub(in crate::service) alternatives: Vec<Alternative>,
    pub(in crate::service) repeats: u64,
    pub(in crate::service) withdrawn: u64,
    pub(in crate::service) failures: Vec<Failure>,
    /// Persons who share names and birth date with another one.
    pub(in crate::service) namesakes: u64,
    /// Packaged statements that came from a network under suspicion.
    pub(in crate::service) suspicious: u64,
    /// The fields that the State's form asks for, in its order.
    pub(in crate::service) fields: Vec<Field>,
    /// The sealed bytes of what goes into files: more than the typed text in them.
    pub(in crate::service) bytes: u64,
}

impl Selection {
    /// Takes note of a statement that goes into files: the fields of its form, and its length.
    ///
    /// A form keeps its fields; should the law have changed them while signatures were collected, a table has the fields of both.
    pub(in crate::service) fn note(&mut self, fields: &[Field], sealed_bytes: usize) {
        let new: Vec<_> = fields
            .iter()
            .filter(|field| !self.fields.contains(field))
            .copied()
            .collect();
        self.fields.extend(new);
        self.bytes += sealed_bytes as u64;
    }
}

/// All Member States' submissions, sorted.
pub(in crate::service) type Selections = BTreeMap<MemberState, Selection>;
