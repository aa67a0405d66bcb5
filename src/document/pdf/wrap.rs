//! Rows of letters of a width.

use super::font::UNITS;
use super::shape::{Ending, Placed, hyphen};
use std::ops::Range;

/// A line: which letters stand in it, how wide they are without the spaces at the end, and whether a hyphen follows.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub(super) letters: Range<usize>,
    pub(super) width: f32,
    pub(super) hyphen: bool,
}

/// Breaks letters into lines, after spaces and hyphens; within a word only when the word alone is wider than a line, and then at a joint if there is one.
/// A hyphen is added between two letters when `hyphens` says so: in sentences, not in what a person typed.
pub(super) fn wrap(letters: &[Placed], first: usize, size: f32, room: f32, hyphens: bool, lines: &mut Vec<Line>) {
    let mut breaker = Breaker {
        letters,
        room: room * UNITS / size,
        hyphens,
        start: first,
    };
    let before = lines.len();
    while breaker.start < letters.len() {
        let mut line = breaker.next();
        line.width *= size / UNITS;
        lines.push(line);
    }
    if lines.len() == before {
        lines.push(Line {
            letters: first..first,
            width: 0.0,
            hyphen: false,
        });
    }
}

struct Breaker<'a> {
    letters: &'a [Placed],
    /// In units of the fonts.
    room: f32,
    hyphens: bool,
    start: usize,
}

impl Breaker<'_> {
    fn next(&mut self) -> Line {
        // The width up to here with and without the spaces just before, and the last places to break at.
        let (mut width, mut inked) = (0.0_f32, 0.0_f32);
        let mut good: Option<(usize, f32)> = None;
        let mut joint: Option<(usize, f32)> = None;
        for place in self.start..self.letters.len() {
            let letter = &self.letters[place];
            let advance = f32::from(letter.advance);
            let spacing = matches!(letter.ending, Ending::Space | Ending::Forced);
            if !spacing && width + advance > self.room + 0.01 && place > self.start {
                return match good.or(joint) {
                    Some((end, width)) => self.cut(end, width, false),
                    None => self.within(place, inked),
                };
            }
            width += advance;
            if !spacing {
                inked = width;
            }
            match letter.ending {
                Ending::Forced => return self.cut(place + 1, inked, false),
                Ending::Space | Ending::Hyphen => good = Some((place + 1, inked)),
                Ending::Joint => joint = Some((place + 1, inked)),
                Ending::Letter | Ending::Sign => {}
            }
        }
        self.cut(self.letters.len(), inked, false)
    }

    /// Breaks within a word, before the letter at `place`.
    fn within(&mut self, place: usize, width: f32) -> Line {
        let both = |place: usize| {
            [place - 1, place]
                .iter()
                .all(|side| self.letters[*side].ending == Ending::Letter)
        };
        let dash = hyphen(self.letters[place].face, 0).map_or(0.0, |dash| f32::from(dash.advance));
        if self.hyphens && both(place) {
            let (mut place, mut width) = (place, width);
            while width + dash > self.room && place > self.start + 2 && both(place - 1) {
                place -= 1;
                width -= f32::from(self.letters[place].advance);
            }
            return self.cut(place, width + dash, true);
        }
        // A mark stays with its letter.
        let mut place = place;
        while place > self.start + 1 && self.letters[place].advance == 0 {
            place -= 1;
        }
        self.cut(place, width, false)
    }

    fn cut(&mut self, end: usize, width: f32, hyphen: bool) -> Line {
        let letters = self.start..end;
        self.start = end;
        Line { letters, width, hyphen }
    }
}

#[cfg(test)]
mod tests {
    use super::super::font::Face;
    use super::super::shape::{Shaped, width};
    use super::*;

    fn broken(text: &str, room: f32, hyphens: bool) -> Vec<String> {
        let mut shaped = Shaped::default();
        shaped.push(Face::Regular, text);
        let mut lines = Vec::new();
        wrap(&shaped.letters, 0, 10.0, room, hyphens, &mut lines);
        for line in &lines {
            assert!(line.width <= room + 0.1 || line.letters.len() == 1, "{line:?}");
            let letters = &shaped.letters[line.letters.clone()];
            assert!(width(letters, 10.0) + 4.0 >= line.width);
        }
        lines
            .iter()
            .map(|line| {
                let letters = &shaped.letters[line.letters.clone()];
                let text: String = letters
                    .iter()
                    .map(|letter| {
                        &shaped.text[letter.start as usize..letter.start as usize + usize::from(letter.length)]
                    })
                    .collect();
                text + if line.hyphen { "-" } else { "" }
            })
            .collect()
    }

    #[test]
    fn lines_end_after_spaces_and_hyphens_and_where_they_must() {
        assert_eq!(broken("one two three", 40.0, true), ["one two ", "three"]);
        assert_eq!(broken("well-known thing", 35.0, true), ["well-", "known ", "thing"]);
        assert_eq!(broken("a\nb", 100.0, true), ["a ", "b"]);
        assert_eq!(broken("", 100.0, true), [""]);
        assert_eq!(broken("no\u{a0}break here", 60.0, true), ["no\u{a0}break ", "here"]);
    }

    #[test]
    fn a_word_is_broken_only_when_it_is_wider_than_a_line() {
        assert_eq!(broken("ein Eichhörnchen", 70.0, true), ["ein ", "Eichhörnchen"]);
        assert_eq!(broken("Verfassungsgericht", 50.0, true), ["Verfassun-", "gsgericht"]);
        assert_eq!(broken("Verfassungsgericht", 50.0, false), ["Verfassun", "gsgericht"]);
        assert_eq!(
            broken("https://example.org/path", 70.0, true),
            ["https://", "example.org/", "path"]
        );
        assert_eq!(broken("12345678", 20.0, true).concat(), "12345678");
    }

    #[test]
    fn no_room_at_all_still_ends() {
        assert_eq!(broken("abc", 0.0, false).len(), 3);
        assert_eq!(broken("abc", -5.0, true).concat().replace('-', ""), "abc");
    }
}
