//! Places in a text, by line and column.

use std::fmt;

/// A place in a text: line and column, both from 1, columns counted in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Place {
    /// The place of a byte of the text.
    #[must_use]
    pub fn of(text: &str, byte: u64) -> Self {
        Cursor::new(text).advance_to(byte)
    }
}

/// Goes through a text from front to back, once, and says where it is. (Each place counted from the front would take a hostile file's length squared.)
pub struct Cursor<'a> {
    rest: &'a [u8],
    passed: u64,
    place: Place,
}

impl<'a> Cursor<'a> {
    /// Stands before the text's first character.
    pub const fn new(text: &'a str) -> Self {
        Self {
            rest: text.as_bytes(),
            passed: 0,
            place: Place { line: 1, column: 1 },
        }
    }

    /// Goes on to a byte that it has not passed.
    pub fn advance_to(&mut self, byte: u64) -> Place {
        let steps = usize::try_from(byte.saturating_sub(self.passed)).unwrap_or(usize::MAX);
        let (passed, rest) = self.rest.split_at(steps.min(self.rest.len()));
        for byte in passed {
            match byte {
                b'\n' => (self.place.line, self.place.column) = (self.place.line + 1, 1),
                0x80..=0xbf => {} // the rest of a character that was counted with its first byte
                _ => self.place.column += 1,
            }
        }
        (self.rest, self.passed) = (rest, self.passed + passed.len() as u64);
        self.place
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}
