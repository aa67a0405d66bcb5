//! Groups of five characters that each know when they were mistyped, and where they belong.
//!
//! Four characters carry data, the fifth checks them: with the characters as elements of GF(32), it is the sum of the four, each times a weight of its
//! own, and of the group's place. The weights differ, so that one wrong character always shows, and so do two that changed places; the place is part of
//! the sum, so that two groups that changed places both show. What is wrong is thus told by its group, without the rest of what is typed.

use std::fmt;

use zeroize::Zeroizing;

use super::CROCKFORD;

/// Characters of a group.
const GROUP: usize = 5;
/// Characters of a group that carry data.
const DATA: usize = 4;
/// What a character is multiplied with, by its place in the group; the last one's is 1.
const WEIGHTS: [u8; DATA] = [2, 4, 8, 16];
/// Stands for a character that is none of the alphabet.
const UNKNOWN: u8 = u8::MAX;

/// Writes bytes in groups. Their number must fill the groups: a multiple of five bytes makes two groups, and two bytes more make one more.
pub(in crate::crypto) fn write(bytes: &[u8]) -> Zeroizing<Vec<String>> {
    let plain = Zeroizing::new(CROCKFORD.encode(bytes));
    debug_assert_eq!(plain.len() % DATA, 0, "the bytes fill their groups");
    let mut groups = Zeroizing::new(Vec::with_capacity(plain.len() / DATA));
    for (place, data) in plain.as_bytes().chunks_exact(DATA).enumerate() {
        let mut group = String::with_capacity(GROUP);
        group.extend(data.iter().map(|symbol| char::from(*symbol)));
        let values = [value(data[0]), value(data[1]), value(data[2]), value(data[3])];
        group.push(char::from(SYMBOLS[usize::from(check(place, values))]));
        groups.push(group);
    }
    groups
}

/// Reads `expected` groups back, in either case, with O for 0 and I or L for 1, with blanks and hyphens or without.
///
/// # Errors
///
/// The groups that are wrong, or how many there are when their number is.
pub(in crate::crypto) fn read(text: &str, expected: usize) -> Result<Zeroizing<Vec<u8>>, Mistyped> {
    let groups = cut(text, expected);
    let wrong = WrongGroups::among(&groups);
    if groups.len() != expected {
        // Behind a group that was left out all others stand at wrong places: only the first tells something.
        return Err(wrong.first().map_or(
            Mistyped::Number {
                given: groups.len(),
                expected,
            },
            |number| Mistyped::Groups(WrongGroups::one(number)),
        ));
    }
    if wrong.first().is_some() {
        return Err(Mistyped::Groups(wrong));
    }
    let mut plain = Zeroizing::new(Vec::with_capacity(expected * DATA));
    for group in groups.iter() {
        plain.extend(group[..DATA].iter().map(|value| SYMBOLS[usize::from(*value)]));
    }
    let bytes = CROCKFORD.decode(&plain).map(Zeroizing::new);
    // The last group may have bits that carry nothing: they are zero.
    bytes.map_err(|_| Mistyped::Groups(WrongGroups::one(u8::try_from(expected).unwrap_or(u8::MAX))))
}

/// Whether a single group is right at its place, counted from 0.
pub(in crate::crypto) fn check_one(place: usize, typed: &str) -> bool {
    match &cut(typed, 1)[..] {
        [group] => is_right(place, group),
        _ => false,
    }
}

/// Cuts what was typed into groups: as it was typed when the number of pieces is right, and every five characters otherwise.
fn cut(text: &str, expected: usize) -> Zeroizing<Vec<Vec<u8>>> {
    let is_gap = |symbol: char| symbol.is_whitespace() || symbol == '-';
    let pieces = || text.split(is_gap).filter(|piece| !piece.is_empty());
    let values = |piece: &str| piece.chars().map(value_of).collect::<Vec<u8>>();
    // One more than is wanted tells that there are too many.
    if pieces().take(expected + 1).count() == expected {
        return Zeroizing::new(pieces().map(values).collect());
    }
    let most = (expected + 1) * GROUP;
    let mut all = Zeroizing::new(Vec::with_capacity(most));
    all.extend(pieces().flat_map(str::chars).take(most).map(value_of));
    Zeroizing::new(all.chunks(GROUP).map(<[u8]>::to_vec).collect())
}

/// The check of a group at its place, counted from 0.
fn check(place: usize, data: [u8; DATA]) -> u8 {
    let place = u8::try_from((place + 1) % SYMBOLS.len()).expect("less than 32");
    let weighted = data.iter().zip(WEIGHTS).map(|(value, weight)| times(*value, weight));
    weighted.fold(place, |sum, product| sum ^ product)
}

/// Whether a group at its place is as it was written.
fn is_right(place: usize, group: &[u8]) -> bool {
    match *group {
        [a, b, c, d, last] => !group.contains(&UNKNOWN) && check(place, [a, b, c, d]) == last,
        _ => false,
    }
}

/// Multiplies in GF(32), whose polynomial is x⁵ + x² + 1.
fn times(left: u8, right: u8) -> u8 {
    let mut product = 0;
    let mut shifted = left;
    for bit in 0..5 {
        if right >> bit & 1 == 1 {
            product ^= shifted;
        }
        shifted <<= 1;
        if shifted & 0b10_0000 != 0 {
            shifted ^= 0b10_0101;
        }
    }
    product
}

/// The alphabet, by value.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The value of a character of the alphabet.
fn value(symbol: u8) -> u8 {
    value_of(char::from(symbol))
}

fn value_of(symbol: char) -> u8 {
    let symbol = match symbol.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    SYMBOLS
        .iter()
        .position(|known| char::from(*known) == symbol)
        .and_then(|value| u8::try_from(value).ok())
        .unwrap_or(UNKNOWN)
}

//------------ Mistyped

/// Why groups were not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::crypto) enum Mistyped {
    /// These groups are wrong.
    Groups(WrongGroups),
    /// Each group is right, and there are too few or too many.
    Number {
        /// How many there are.
        given: usize,
        /// How many there should be.
        expected: usize,
    },
}

/// The numbers of the groups that are wrong, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WrongGroups(u64);

impl WrongGroups {
    /// The numbers, ascending.
    pub fn numbers(self) -> impl Iterator<Item = u8> {
        (1..=64).filter(move |number| self.0 >> (number - 1) & 1 == 1)
    }

    /// The first of them.
    #[must_use]
    pub fn first(self) -> Option<u8> {
        self.numbers().next()
    }

    fn one(number: u8) -> Self {
        Self(1_u64.checked_shl(u32::from(number.max(1)) - 1).unwrap_or_default())
    }

    fn among(groups: &[Vec<u8>]) -> Self {
        let wrong = (1..=64).zip(groups.iter().enumerate());
        let wrong = wrong.filter(|(_, (place, group))| !is_right(*place, group));
        Self(wrong.fold(0, |set, (number, _)| set | Self::one(number).0))
    }
}

impl fmt::Display for WrongGroups {
    /// Writes `group 3`, `groups 3 and 7`, `groups 3, 7 and 9`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.numbers().count();
        f.write_str(if count == 1 { "group" } else { "groups" })?;
        for (place, number) in self.numbers().enumerate() {
            let before = match place {
                0 => " ",
                place if place + 1 == count => " and ",
                _ => ", ",
            };
            write!(f, "{before}{number}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BYTES: [u8; 42] = *b"forty-two bytes make seventeen groups here";

    fn groups() -> Vec<String> {
        write(&BYTES).to_vec()
    }

    fn wrong(text: &str) -> Vec<u8> {
        match read(text, 17) {
            Err(Mistyped::Groups(wrong)) => wrong.numbers().collect(),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn groups_are_read_however_they_are_typed() {
        let joined = groups().join("-");
        for text in [
            joined.clone(),
            joined.to_lowercase(),
            joined.replace('-', ""),
            joined.replace('-', "  \n"),
            joined.replace('0', "o").replace('1', "L"),
        ] {
            assert_eq!(read(&text, 17).unwrap().as_slice(), BYTES, "{text}");
        }
    }

    #[test]
    fn each_single_mistyped_character_is_located() {
        for (place, group) in groups().iter().enumerate() {
            for at in 0..GROUP {
                for other in SYMBOLS.iter().chain(b"U*").map(|symbol| char::from(*symbol)) {
                    let mut typed = groups();
                    typed[place].replace_range(at..=at, &other.to_string());
                    if typed[place] != *group {
                        let number = u8::try_from(place + 1).unwrap();
                        assert_eq!(wrong(&typed.join("-")), [number]);
                        assert_eq!(wrong(&typed.concat()), [number]);
                    }
                }
            }
        }
    }

    #[test]
    fn two_characters_of_a_group_that_changed_places_are_located() {
        for place in 0..17 {
            for (one, two) in [(0, 1), (1, 2), (2, 3), (3, 4), (0, 2), (0, 4), (1, 3)] {
                let mut typed = groups();
                let mut symbols: Vec<char> = typed[place].chars().collect();
                if symbols[one] == symbols[two] {
                    continue;
                }
                symbols.swap(one, two);
                typed[place] = symbols.into_iter().collect();
                assert_eq!(wrong(&typed.join(" ")), [u8::try_from(place + 1).unwrap()]);
            }
        }
    }

    #[test]
    fn two_groups_that_changed_places_are_both_located() {
        for one in 0..17_u8 {
            for two in 0..one {
                let mut typed = groups();
                typed.swap(usize::from(one), usize::from(two));
                assert_eq!(wrong(&typed.join(" ")), [two + 1, one + 1]);
            }
        }
    }

    #[test]
    fn a_group_too_few_or_too_many_or_of_another_length_is_told() {
        let joined = groups().join("-");
        let number = |given| Err(Mistyped::Number { given, expected: 17 });
        assert_eq!(read("", 17), number(0));
        assert_eq!(read(&joined[..11], 17), number(2));
        let mut left_out = groups();
        left_out.remove(4);
        assert_eq!(wrong(&left_out.join(" ")), [5]);
        let mut short = groups();
        short[6].pop();
        assert_eq!(wrong(&short.join(" ")), [7]);
        assert_eq!(wrong(&format!("{joined}-AAAAA")), [18]);
    }

    #[test]
    fn what_no_alphabet_has_panics_nowhere() {
        for text in ["ÄÖÜ", "💥💥💥💥💥", "-", "\u{0}", &"x".repeat(100_000)] {
            assert!(read(text, 17).is_err());
        }
    }

    #[test]
    fn wrong_groups_are_enumerated_as_people_do() {
        let told = |numbers: &[u8]| {
            let set = numbers.iter().fold(0, |set, number| set | WrongGroups::one(*number).0);
            WrongGroups(set).to_string()
        };
        assert_eq!(told(&[3]), "group 3");
        assert_eq!(told(&[3, 17]), "groups 3 and 17");
        assert_eq!(told(&[1, 2, 36]), "groups 1, 2 and 36");
    }
}
