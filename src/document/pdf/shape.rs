//! Text as a row of placed letters, with the places where a line may end.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::font::Face;
#[cfg(test)]
use super::font::UNITS;
use std::fmt::Write as _;

/// A piece of text in one face.
#[derive(Debug, Clone, Copy)]
pub struct Span<'a> {
    pub(super) face: Face,
    pub(super) text: &'a str,
}

impl<'a> Span<'a> {
    /// Running text.
    #[must_use]
    pub const fn plain(text: &'a str) -> Self {
        Self {
            face: Face::Regular,
            text,
        }
    }

    /// Text that must be found.
    #[must_use]
    pub const fn bold(text: &'a str) -> Self {
        Self { face: Face::Bold, text }
    }

    /// Letters that are read one by one.
    #[must_use]
    pub const fn mono(text: &'a str) -> Self {
        Self { face: Face::Mono, text }
    }
}

/// A letter in its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    pub(super) id: u16,
    pub(super) advance: u16,
    pub(super) shift: i16,
    pub(super) face: Face,
    pub(super) ending: Ending,
    /// Where its text begins, and how many bytes it has.
    pub(super) start: u32,
    pub(super) length: u8,
}

/// Whether a line may end after a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// Not without need: within a word.
    Letter,
    /// Not without need, and without a hyphen: a digit, a sign.
    Sign,
    /// Gladly: a space, which then has no width.
    Space,
    /// Gladly: a hyphen or a dash.
    Hyphen,
    /// Rather than within a part of an address: a slash, a point.
    Joint,
    /// It must.
    Forced,
}

/// Placed letters and their text. Made once and filled again and again.
#[derive(Debug, Default)]
pub(super) struct Shaped {
    pub(super) text: String,
    pub(super) letters: Vec<Placed>,
    /// Letters that no font draws.
    pub(super) undrawn: u64,
}

impl Shaped {
    /// Takes everything out.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.letters.clear();
        self.undrawn = 0;
    }

    /// Adds text, composed first: `e` and an acute become `é`.
    pub(super) fn push(&mut self, face: Face, text: &str) {
        if is_nfc_quick(text.chars()) == IsNormalized::Yes {
            text.chars().for_each(|letter| self.letter(face, letter));
        } else {
            text.nfc().for_each(|letter| self.letter(face, letter));
        }
    }

    fn letter(&mut self, face: Face, letter: char) {
        if letter == '\n' {
            self.place(face, ' ', Ending::Forced);
        } else if is_invisible(letter) {
            // It has no shape in any font.
        } else if !self.place(face, letter, ending(letter)) {
            self.undrawn += 1;
            let mut code = String::with_capacity(10);
            let _ = write!(code, "[U+{:04X}]", u32::from(letter));
            code.chars().for_each(|sign| {
                self.place(face, sign, Ending::Sign);
            });
        }
    }

    fn place(&mut self, face: Face, letter: char, ending: Ending) -> bool {
        let Some((face, shape)) = face.find(letter) else {
            return false;
        };
        let shift = match self.letters.last() {
            Some(before) if shape.advance == 0 => -(i16::try_from(before.advance / 2).unwrap_or(0)) - shape.middle,
            _ => 0,
        };
        let start = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        self.text.push(letter);
        self.letters.push(Placed {
            id: shape.id,
            advance: shape.advance,
            shift,
            face,
            ending,
            start,
            length: u8::try_from(letter.len_utf8()).unwrap_or(4),
        });
        true
    }
}

/// The width of letters at a size.
#[cfg(test)]
pub(super) fn width(letters: &[Placed], size: f32) -> f32 {
    letters.iter().map(|letter| f32::from(letter.advance)).sum::<f32>() * size / UNITS
}

/// The hyphen that is added where a word had to be broken.
pub(super) fn hyphen(face: Face, start: u32) -> Option<Placed> {
    let (face, shape) = face.find('-')?;
    Some(Placed {
        id: shape.id,
        advance: shape.advance,
        shift: 0,
        face,
        ending: Ending::Hyphen,
        start,
        length: 2,
    })
}

fn ending(letter: char) -> Ending {
    match letter {
        ' ' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200a}' => Ending::Space,
        '-' | '\u{2010}' | '\u{2012}'..='\u{2014}' => Ending::Hyphen,
        '/' | '.' | '@' | '_' | '?' | '&' | '=' => Ending::Joint,
        letter if letter.is_alphabetic() => Ending::Letter,
        _ => Ending::Sign,
    }
}

/// What only steers other letters, and is not missed where they are drawn one by one.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\r' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shaped(text: &str) -> Shaped {
        let mut shaped = Shaped::default();
        shaped.push(Face::Regular, text);
        shaped
    }

    #[test]
    fn letters_and_marks_are_composed_where_they_can_be() {
        assert_eq!(shaped("Ame\u{301}lie").text, "Amélie");
        let apart = shaped("q\u{301}");
        assert_eq!((apart.letters.len(), apart.letters[1].advance), (2, 0));
        assert!(apart.letters[1].shift != 0);
    }

    #[test]
    fn what_no_font_draws_is_shown_by_its_code_point_and_counted() {
        let odd = shaped("山田 \u{1f600}\u{7}\u{e000}");
        assert_eq!(odd.text, "[U+5C71][U+7530] [U+1F600][U+0007][U+E000]");
        assert_eq!(odd.undrawn, 5);
        assert_eq!(shaped("soft\u{ad}ly\u{200b}").text, "softly");
    }
}
