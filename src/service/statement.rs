//! A statement of support as it is sealed: the particulars as typed, and what the signatory was shown.
//!
//! ```text
//!  0   1   version of the layout, 1
//!  1  32   SHA-256 of the language version of the initiative that was shown
//! 33   1   language of that version
//! 34   1   flags: bit 0, the submission looked suspicious
//! 35   1   length of the statutory text's version, then that many bytes of UTF-8
//!  …   1   number of fields
//!  …   3+  each field: its number (1), the length of its text in bytes (2, big-endian), its text as typed, UTF-8
//!  …   …   zeros up to the length class of the State's form
//! ```

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::domain::{Field, Language, LanguageVersion, Particulars};

const VERSION: u8 = 1;
const SUSPICIOUS: u8 = 1;

/// What a submission says, before it is sealed and after it is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// What the signatory typed.
    pub particulars: Particulars,
    /// The language version of the initiative that the signatory was shown, by its hash ([`version_hash`]).
    pub initiative_version: [u8; 32],
    /// The language of that version.
    pub language: Language,
    /// The version of the statutory text that the signatory was shown.
    pub statutory_version: String,
    /// Whether the submission looked suspicious: the one bit that a record may bear.
    pub suspicious: bool,
}

/// A sealed value opened to something that is no statement of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the record opens, but what it holds is no statement of support")]
pub struct NotAStatement;

impl Statement {
    /// Writes the statement and pads it to its length class, in bytes; a longer one is padded to twice the class, and so on.
    ///
    /// # Panics
    ///
    /// When a field is longer than its limit: checked particulars never are.
    #[must_use]
    pub fn encode(&self, length_class: usize) -> Zeroizing<Vec<u8>> {
        let text_bytes: usize = self.particulars.iter().map(|(_, text)| 3 + text.len()).sum();
        let length = 37 + self.statutory_version.len() + text_bytes;
        let mut padded = length_class.max(1);
        while padded < length {
            padded *= 2;
        }
        // Reserved at once, so that no half-written copy is left behind by growing.
        let mut bytes = Zeroizing::new(Vec::with_capacity(padded));
        bytes.push(VERSION);
        bytes.extend_from_slice(&self.initiative_version);
        bytes.extend_from_slice(&[self.language.number(), if self.suspicious { SUSPICIOUS } else { 0 }]);
        bytes.push(u8::try_from(self.statutory_version.len()).expect("versions have short names"));
        bytes.extend_from_slice(self.statutory_version.as_bytes());
        bytes.push(u8::try_from(self.particulars.iter().count()).expect("a form has few fields"));
        for (field, text) in self.particulars.iter() {
            let length = u16::try_from(text.len()).expect("a checked field is short");
            bytes.push(field.number());
            bytes.extend_from_slice(&length.to_be_bytes());
            bytes.extend_from_slice(text.as_bytes());
        }
        bytes.resize(padded, 0);
        bytes
    }

    /// Reads a statement back. The layout has one reading: fields in ascending order, each once, and nothing but zeros behind them.
    ///
    /// # Errors
    ///
    /// When the bytes are anything else.
    pub fn decode(bytes: &[u8]) -> Result<Self, NotAStatement> {
        let mut reader = Reader(bytes);
        if reader.byte()? != VERSION {
            return Err(NotAStatement);
        }
        let initiative_version = *reader.take(32)?.first_chunk().ok_or(NotAStatement)?;
        let language = Language::from_number(reader.byte()?).ok_or(NotAStatement)?;
        let flags = reader.byte()?;
        let length = reader.byte()?;
        let statutory_version = reader.text(usize::from(length))?.to_owned();
        let mut particulars = Particulars::new();
        let mut last = 0;
        for _ in 0..reader.byte()? {
            let number = reader.byte()?;
            let field = Field::from_number(number)
                .filter(|_| number > last)
                .ok_or(NotAStatement)?;
            let length = u16::from_be_bytes([reader.byte()?, reader.byte()?]);
            particulars.set(field, reader.text(usize::from(length))?.to_owned());
            last = number;
        }
        if flags & !SUSPICIOUS != 0 || reader.0.iter().any(|byte| *byte != 0) {
            return Err(NotAStatement);
        }
        Ok(Self {
            particulars,
            initiative_version,
            language,
            statutory_version,
            suspicious: flags == SUSPICIOUS,
        })
    }
}

/// The hash of a language version of the initiative: SHA-256 of its JSON, as it stands in a collection's head.
#[must_use]
pub fn version_hash(version: &LanguageVersion) -> [u8; 32] {
    let json = serde_json::to_vec(version).expect("a language version is plain data");
    Sha256::digest(json).into()
}

/// Takes parts off the front of a statement, none beyond its end.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], NotAStatement> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(NotAStatement)?;
        self.0 = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, NotAStatement> {
        Ok(self.take(1)?[0])
    }

    fn text(&mut self, count: usize) -> Result<&'a str, NotAStatement> {
        std::str::from_utf8(self.take(count)?).map_err(|_| NotAStatement)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn statement(names: &str) -> Statement {
        let mut particulars = Particulars::new();
        particulars.set(Field::GivenNames, names.to_owned());
        particulars.set(Field::DateOfBirth, "10.12.1815".to_owned());
        Statement {
            particulars,
            initiative_version: [4; 32],
            language: Language::De,
            statutory_version: "2019-unofficial-1".to_owned(),
            suspicious: false,
        }
    }

    #[test]
    fn a_statement_is_read_back_as_typed() {
        let original = statement("  Ada \u{30a} Łukasz Ωμέγα ");
        assert_eq!(Statement::decode(&original.encode(512)).unwrap(), original);
    }

    #[test]
    fn statements_of_one_class_have_one_length() {
        assert_eq!(statement("A").encode(256).len(), 256);
        assert_eq!(statement(&"A".repeat(150)).encode(256).len(), 256);
        assert_eq!(statement(&"A".repeat(400)).encode(256).len(), 512);
    }

    #[test]
    fn anything_behind_the_statement_is_refused() {
        let mut bytes = statement("Ada").encode(256);
        *bytes.last_mut().unwrap() = 1;
        assert_eq!(Statement::decode(&bytes), Err(NotAStatement));
    }

    #[test]
    fn a_truncated_statement_is_refused() {
        let bytes = statement("Ada").encode(1);
        let length = 37 + "2019-unofficial-1".len() + 3 + 3 + 3 + 10;
        for end in 0..length {
            assert_eq!(Statement::decode(&bytes[..end]), Err(NotAStatement), "{end}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Statement::decode(&bytes);
        }
    }
}
