//! What the sorting found, per Member State: where each statement stands in the file. A place takes eight bytes.

use std::collections::BTreeMap;

use super::reason::{Failure, Remark};
use crate::domain::{Field, Form, Language, MemberState};

/// The byte at which a record's frame begins, the State, and the language in which it was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::service) struct Place(u64);

const BYTE_BITS: u32 = 48;

impl Place {
    /// A place in a file; no file is as long as 2^48 bytes.
    pub(in crate::service) fn new(at: u64, state: MemberState, language: Language) -> Self {
        Self(at << (64 - BYTE_BITS) | u64::from(state.number()) << 8 | u64::from(language.number()))
    }

    /// Where the frame begins.
    pub(in crate::service) fn at(self) -> u64 {
        self.0 >> (64 - BYTE_BITS)
    }

    /// The Member State.
    ///
    /// # Panics
    ///
    /// Never: a place is made with a State.
    pub(in crate::service) fn state(self) -> MemberState {
        MemberState::from_number(self.byte(8)).expect("a place was made with a State")
    }

    /// The language.
    ///
    /// # Panics
    ///
    /// Never: a place is made with a language.
    pub(in crate::service) fn language(self) -> Language {
        Language::from_number(self.byte(0)).expect("a place was made with a language")
    }

    fn byte(self, shift: u32) -> u8 {
        (self.0 >> shift).to_le_bytes()[0]
    }
}

/// An alternative, and the packaged statement of the same person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::service) struct Alternative {
    pub(in crate::service) place: Place,
    pub(in crate::service) of: Place,
}

/// A packaged statement whose names and birth date stand under another number, kind or State too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::service) struct Namesake {
    pub(in crate::service) place: Place,
    /// Equal for those who share names and birth date; counted from 1 within a State, in the order of the groups' first statements.
    pub(in crate::service) group: u32,
    /// The other States in which the name and birth date stand.
    pub(in crate::service) elsewhere: States,
}

/// A set of Member States, a bit for each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::service) struct States(u32);

impl States {
    pub(in crate::service) fn insert(&mut self, state: MemberState) {
        self.0 |= 1 << state.number();
    }

    pub(in crate::service) fn without(self, state: MemberState) -> Self {
        Self(self.0 & !(1 << state.number()))
    }

    /// The codes, parted by blanks.
    pub(in crate::service) fn codes(self) -> String {
        let named = MemberState::ALL
            .into_iter()
            .filter(|state| self.0 & 1 << state.number() != 0);
        named.map(MemberState::code).collect::<Vec<_>>().join(" ")
    }
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
    pub(in crate::service) namesakes: Vec<Namesake>,
    /// Packaged statements and alternatives about which something is to be said, in the order of the file.
    pub(in crate::service) remarks: Vec<(Place, Remark)>,
    /// Packaged statements that came from a network under suspicion.
    pub(in crate::service) suspicious: u64,
    /// The fields that the State's form asks for, in its order.
    pub(in crate::service) fields: Vec<Field>,
    /// The sealed bytes of what goes into files: more than the typed text in them.
    pub(in crate::service) bytes: u64,
    /// The longest of them.
    pub(in crate::service) longest: u64,
    last_form: Option<&'static Form>,
}

impl Selection {
    /// Takes note of a statement that opened: the fields of its form, and its length.
    ///
    /// A form keeps its fields; should the law have changed them while signatures were collected, a table has the fields of both.
    pub(in crate::service) fn note(&mut self, form: &'static Form, sealed_bytes: usize) {
        self.bytes += sealed_bytes as u64;
        self.longest = self.longest.max(sealed_bytes as u64);
        if self.last_form.is_some_and(|last| std::ptr::eq(last, form)) {
            return;
        }
        self.last_form = Some(form);
        let new: Vec<_> = form
            .fields
            .iter()
            .filter(|field| !self.fields.contains(field))
            .copied()
            .collect();
        self.fields.extend(new);
    }
}

/// All Member States' submissions, sorted.
pub(in crate::service) type Selections = BTreeMap<MemberState, Selection>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_keeps_byte_state_and_language_and_the_order_of_the_file() {
        let place = Place::new((1 << 48) - 1, MemberState::Uk, Language::Sv);
        assert_eq!(
            (place.at(), place.state(), place.language()),
            ((1 << 48) - 1, MemberState::Uk, Language::Sv)
        );
        assert!(Place::new(7, MemberState::Uk, Language::Sv) < Place::new(8, MemberState::At, Language::Bg));
    }

    #[test]
    fn states_are_told_by_their_codes() {
        let mut states = States::default();
        for state in [MemberState::Fi, MemberState::At, MemberState::Uk] {
            states.insert(state);
        }
        assert_eq!(states.without(MemberState::Fi).codes(), "AT UK");
    }
}
