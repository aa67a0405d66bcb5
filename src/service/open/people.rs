//! Who stands behind each submission: the first of a person's group is packaged, an equal one repeats it, another one is an alternative.
//!
//! Nothing readable is kept, only hashes: some fifty bytes per submission while it is being sorted. The order of signing is not known to anybody, so
//! the first is the first by record name, which every opening of the same collection finds again.

use std::collections::HashSet;

use sha2::{Digest, Sha256};

use super::index::Place;
use crate::domain::{Field, Particulars};

/// What a submission says about its person, in hashes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Person {
    /// Of the canonical identity that the fingerprint was made of.
    group: [u8; 16],
    /// Of everything typed.
    particulars: [u8; 16],
    /// Of names and birth date, where the form has both.
    name: Option<u64>,
}

impl Person {
    /// Takes the hashes of one submission.
    pub(super) fn of(identity: &[u8], particulars: &Particulars, name: Option<&[u8]>) -> Self {
        let group = short(&[b"group", identity]);
        let name = name.map(|name| {
            let hash = short(&[b"namesake", name]);
            u64::from_be_bytes(*hash.first_chunk().expect("sixteen bytes hold eight"))
        });
        Self {
            group,
            particulars: digest_of(&group, particulars),
            name,
        }
    }
}

/// What a submission is to its person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// The first of the group.
    First,
    /// Equal in all particulars to one that came before.
    Repeat,
    /// Of a person whose first submission is the one with this number, with other particulars.
    Alternative(u32),
}

/// Everybody, in the order of the submissions: flat tables that are sorted once.
#[derive(Default)]
pub(super) struct People {
    facts: Vec<Facts>,
    groups: Vec<Grouped>,
}

/// What stays of a submission.
struct Facts {
    place: Place,
    particulars: [u8; 16],
    /// Zero for none; a hash that is zero is worth no special case.
    name: u64,
}

/// A submission under its group.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Grouped {
    group: [u8; 16],
    number: u32,
}

impl People {
    /// Makes room for so many.
    pub(super) fn with_capacity(submissions: usize) -> Self {
        Self {
            facts: Vec::with_capacity(submissions),
            groups: Vec::with_capacity(submissions),
        }
    }

    /// Adds the next submission.
    ///
    /// # Panics
    ///
    /// With four thousand million submissions, seven times what lives in the Union.
    pub(super) fn push(&mut self, place: Place, person: &Person) {
        let number = u32::try_from(self.facts.len())
            .ok()
            .filter(|number| *number < REPEAT)
            .expect("there are fewer people than 2^32");
        self.groups.push(Grouped {
            group: person.group,
            number,
        });
        self.facts.push(Facts {
            place,
            particulars: person.particulars,
            name: person.name.unwrap_or(0),
        });
    }

    /// Says of each submission what it is to its person.
    pub(super) fn stand(self) -> Settled {
        let Self { facts, mut groups } = self;
        groups.sort_unstable();
        let mut standings = vec![FIRST; facts.len()];
        for group in groups.chunk_by(|one, next| one.group == next.group) {
            settle(group, &facts, &mut standings);
        }
        Settled { facts, standings }
    }
}

/// Settles one person's submissions, which stand in their order.
fn settle(group: &[Grouped], facts: &[Facts], standings: &mut [u32]) {
    let [first, others @ ..] = group else { return };
    let packaged = facts[first.number as usize].particulars;
    let mut alternatives = HashSet::new();
    for other in others {
        let particulars = facts[other.number as usize].particulars;
        let is_repeat = particulars == packaged || !alternatives.insert(particulars);
        standings[other.number as usize] = if is_repeat { REPEAT } else { first.number };
    }
}

const FIRST: u32 = u32::MAX;
const REPEAT: u32 = u32::MAX - 1;

/// All submissions, each with its standing.
pub(super) struct Settled {
    facts: Vec<Facts>,
    standings: Vec<u32>,
}

impl Settled {
    /// The submissions in their order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Place, Standing)> {
        self.facts.iter().zip(&self.standings).map(|(facts, standing)| {
            let standing = match *standing {
                FIRST => Standing::First,
                REPEAT => Standing::Repeat,
                of => Standing::Alternative(of),
            };
            (facts.place, standing)
        })
    }

    /// Where a submission stands.
    pub(super) fn place(&self, number: u32) -> Place {
        self.facts[number as usize].place
    }

    /// Packaged statements of different persons who share names and birth date, group by group, in the order of each group's first one.
    ///
    /// Two people may share both, so nothing follows from it.
    pub(super) fn namesakes(self) -> Vec<Vec<Place>> {
        let Self { facts, standings } = self;
        let mut named: Vec<(u64, Place)> = facts
            .iter()
            .zip(&standings)
            .filter(|(facts, standing)| **standing == FIRST && facts.name != 0)
            .map(|(facts, _)| (facts.name, facts.place))
            .collect();
        drop((facts, standings));
        named.sort_unstable();
        let mut groups: Vec<Vec<Place>> = named
            .chunk_by(|one, next| one.0 == next.0)
            .filter(|group| group.len() > 1)
            .map(|group| group.iter().map(|(_, place)| *place).collect())
            .collect();
        groups.sort_unstable();
        groups
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
    use crate::domain::{Language, MemberState};

    fn anna(city: &str) -> Particulars {
        particulars(&[(Field::GivenNames, "Anna"), (Field::ResidenceCity, city)])
    }

    fn place(at: u64) -> Place {
        Place::new(at, MemberState::Lv, Language::En)
    }

    fn settled(people: &[(&str, &str, Option<&str>)]) -> Settled {
        let mut all = People::with_capacity(people.len());
        for (at, (identity, city, name)) in (0..).zip(people) {
            let person = Person::of(identity.as_bytes(), &anna(city), name.map(str::as_bytes));
            all.push(place(at), &person);
        }
        all.stand()
    }

    #[test]
    fn the_first_is_packaged_equal_ones_repeat_it_and_others_are_alternatives() {
        let typed = [
            ("anna", "Riga", None),
            ("anna", "Riga", None),
            ("anna", "Rīga", None),
            ("anna", "Rīga", None),
            ("anna", "Liepāja", None),
            ("berta", "Riga", None),
        ];
        let standings: Vec<_> = settled(&typed).iter().map(|(_, standing)| standing).collect();
        let expected = [
            Standing::First,
            Standing::Repeat,
            Standing::Alternative(0),
            Standing::Repeat,
            Standing::Alternative(0),
            Standing::First,
        ];
        assert_eq!(standings, expected);
    }

    #[test]
    fn namesakes_stand_together_and_a_person_is_nobody_s_namesake_twice() {
        let typed = [
            ("one", "Riga", Some("anna 1990")),
            ("two", "Riga", Some("anna 1991")),
            ("three", "Riga", None),
            ("four", "Riga", Some("berta 1990")),
            ("five", "Riga", Some("anna 1990")),
            ("one", "Cēsis", Some("anna 1990")),
            ("six", "Riga", Some("berta 1990")),
        ];
        assert_eq!(
            settled(&typed).namesakes(),
            [vec![place(0), place(4)], vec![place(3), place(6)]]
        );
    }

    #[test]
    fn a_text_does_not_run_into_the_next_field() {
        let one = particulars(&[(Field::GivenNames, "Anna"), (Field::FamilyNames, "B")]);
        let two = particulars(&[(Field::GivenNames, "Ann"), (Field::FamilyNames, "aB")]);
        assert_ne!(digest_of(&[0; 16], &one), digest_of(&[0; 16], &two));
    }
}
