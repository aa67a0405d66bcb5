//! Who stands behind each submission: the first of a person's group is packaged, an equal one repeats it, another one is an alternative.
//!
//! Nothing readable is kept, only hashes: some forty bytes per person, and nothing per repeat. The order of signing is not known to anybody, so the
//! first is the first by record name, which every opening of the same collection finds again.

use std::collections::{HashMap, HashSet};

use sha2::{Digest, Sha256};

use super::index::Place;
use crate::domain::{Field, MemberState, Particulars};

/// What a submission is to its person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// The first of the group.
    First,
    /// Equal in all particulars to one that was seen.
    Repeat,
    /// Of a person whose packaged statement stands at this place, with other particulars.
    Alternative(Place),
}

/// Everybody seen so far.
#[derive(Default)]
pub(super) struct People {
    groups: HashMap<[u8; 16], Group>,
    alternatives: HashSet<[u8; 16]>,
    namesakes: HashMap<[u8; 8], Namesake>,
}

/// A person's group: where its packaged statement stands, and a hash of what that says.
struct Group {
    packaged: Place,
    particulars: [u8; 16],
}

/// The State in which a name and birth date stood first, and whether that person was reported already.
struct Namesake {
    state: MemberState,
    reported: bool,
}

impl People {
    /// Says what a submission is to its person; `identity` is the canonical identity that the fingerprint was made of.
    pub(super) fn stand(&mut self, identity: &[u8], particulars: &Particulars, place: Place) -> Standing {
        let group = short(&[b"group", identity]);
        let digest = digest_of(&group, particulars);
        match self.groups.get(&group) {
            None => {
                self.groups.insert(
                    group,
                    Group {
                        packaged: place,
                        particulars: digest,
                    },
                );
                Standing::First
            }
            Some(known) if known.particulars == digest || !self.alternatives.insert(digest) => Standing::Repeat,
            Some(known) => Standing::Alternative(known.packaged),
        }
    }

    /// Whose names and birth date a new person shares with somebody under another number, kind or State: the States of those to report.
    ///
    /// Two people may share both, so nothing follows from it.
    pub(super) fn namesakes(&mut self, name: &[u8], state: MemberState) -> Vec<MemberState> {
        let key = *short(&[b"namesake", name])
            .first_chunk()
            .expect("sixteen bytes hold eight");
        let Some(known) = self.namesakes.get_mut(&key) else {
            self.namesakes.insert(key, Namesake { state, reported: false });
            return Vec::new();
        };
        let first = (!std::mem::replace(&mut known.reported, true)).then_some(known.state);
        first.into_iter().chain([state]).collect()
    }
}

/// A hash of everything that was typed, field by field, within one group.
fn digest_of(group: &[u8; 16], particulars: &Particulars) -> [u8; 16] {
    let mut hash = Sha256::new().chain_update(b"particulars").chain_update(group);
    for (field, text) in particulars.iter() {
        hash.update([Field::number(field)]);
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text);
    }
    *hash.finalize().first_chunk().expect("a digest has 32 bytes")
}

fn short(parts: &[&[u8]]) -> [u8; 16] {
    let hash = parts.iter().fold(Sha256::new(), |hash, part| {
        hash.chain_update((part.len() as u64).to_be_bytes()).chain_update(part)
    });
    *hash.finalize().first_chunk().expect("a digest has 32 bytes")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::samples::particulars;
    use crate::domain::Language;

    fn anna(city: &str) -> Particulars {
        particulars(&[(Field::GivenNames, "Anna"), (Field::ResidenceCity, city)])
    }

    fn place(at: u64) -> Place {
        Place::new(at, Language::En)
    }

    #[test]
    fn the_first_is_packaged_equal_ones_repeat_it_and_others_are_alternatives() {
        let mut people = People::default();
        assert_eq!(people.stand(b"anna", &anna("Riga"), place(1)), Standing::First);
        assert_eq!(people.stand(b"anna", &anna("Riga"), place(2)), Standing::Repeat);
        assert_eq!(
            people.stand(b"anna", &anna("Rīga"), place(3)),
            Standing::Alternative(place(1))
        );
        assert_eq!(people.stand(b"anna", &anna("Rīga"), place(4)), Standing::Repeat);
        assert_eq!(
            people.stand(b"anna", &anna("Liepāja"), place(5)),
            Standing::Alternative(place(1))
        );
        assert_eq!(people.stand(b"berta", &anna("Riga"), place(6)), Standing::First);
    }

    #[test]
    fn namesakes_are_reported_once_each() {
        let mut people = People::default();
        assert!(people.namesakes(b"anna 1990", MemberState::Lv).is_empty());
        assert!(people.namesakes(b"anna 1991", MemberState::Lv).is_empty());
        assert_eq!(
            people.namesakes(b"anna 1990", MemberState::Fi),
            [MemberState::Lv, MemberState::Fi]
        );
        assert_eq!(people.namesakes(b"anna 1990", MemberState::Lv), [MemberState::Lv]);
    }

    #[test]
    fn a_text_does_not_run_into_the_next_field() {
        let one = particulars(&[(Field::GivenNames, "Anna"), (Field::FamilyNames, "B")]);
        let two = particulars(&[(Field::GivenNames, "Ann"), (Field::FamilyNames, "aB")]);
        assert_ne!(digest_of(&[0; 16], &one), digest_of(&[0; 16], &two));
    }
}
