//! One statement of support as every export sees it, and the two marks that every export bears.

use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

use crate::domain::{Date, Language, Particulars};

/// The two marks that clause 3.3 of the technical specification (EU) No 1179/2011 asks for on exported statements, in each official language of the
/// State: that the data are personal, and that they are for this Member State only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks(Vec<[String; 2]>);

impl Marks {
    /// Takes the marks, a pair for each language.
    #[must_use]
    pub fn new(pairs: Vec<[String; 2]>) -> Self {
        Self(pairs)
    }

    /// All of them in one line.
    #[must_use]
    pub fn line(&self) -> String {
        let pairs: Vec<_> = self.0.iter().map(|pair| pair.join(" - ")).collect();
        pairs.join(" / ")
    }

    /// Each by itself.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        self.0.iter().flatten().cloned().collect()
    }
}

/// A statement of support on its way to an authority.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The identifier that the authority sees; see [`identifier`].
    pub identifier: Uuid,
    /// The day on which it was signed.
    pub signed: Date,
    /// The language in which it was signed.
    pub language: Language,
    /// What was typed.
    pub particulars: &'a Particulars,
    /// For an alternative, the packaged statement of the same person.
    pub alternative_to: Option<Uuid>,
}

/// The identifier of the statement in the record of this name: a UUID of version 8 (RFC 9562) from SHA-256 over a label and the name.
///
/// It is the same in every export, and leads back to the record but not to the receipt, of which the name holds only a hash.
#[must_use]
pub fn identifier(date: u32, hash: &[u8; 16]) -> Uuid {
    let digest = Sha256::new()
        .chain_update(IDENTIFIER_LABEL)
        .chain_update(date.to_be_bytes())
        .chain_update(hash)
        .finalize();
    let (first, _) = digest
        .split_first_chunk::<16>()
        .expect("a SHA-256 digest has more than 16 bytes");
    Builder::from_custom_bytes(*first).into_uuid()
}

const IDENTIFIER_LABEL: &str = "cista 2026-11 statement identifier";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_several_languages_stand_in_one_line() {
        let pair = |one: &str, two: &str| [one.to_owned(), two.to_owned()];
        let marks = Marks::new(vec![pair("A", "B"), pair("C", "D")]);
        assert_eq!((marks.line().as_str(), marks.texts().len()), ("A - B / C - D", 4));
    }

    #[test]
    fn an_identifier_belongs_to_one_record_name() {
        let one = identifier(20_261_122, &[7; 16]);
        assert_eq!(one, identifier(20_261_122, &[7; 16]));
        assert_ne!(one, identifier(20_261_123, &[7; 16]));
        assert_ne!(one, identifier(20_261_122, &[8; 16]));
        assert_eq!((one.get_version_num(), one.to_string().len()), (8, 36));
    }
}
