//! Packages for the authorities: one per Member State, holding its statements in the dialect of the regime and as a table, and a manifest.
//!
//! A package is either an encrypted archive or, where people asked for it, a directory in the clear; nothing else of what was opened reaches a disk.
//! Files are written as streams, one after the other, each from a reading of its own, so that memory does not grow with the collection.

pub mod manifest;

mod contents;
mod desk;
mod letter;
mod measured;
mod parcel;
mod staging;

pub(super) use desk::{Desk, Order};
pub(super) use staging::Staging;

use std::str::FromStr;

use crate::domain::MemberState;

/// A kind of file in a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// The Commission's XML, in the dialect of the regime.
    Xml,
    /// A table.
    Csv,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 2] = [Self::Xml, Self::Csv];

    /// How the names of its files end.
    pub(super) const fn extension(self) -> &'static str {
        match self {
            Self::Xml => ".xml",
            Self::Csv => ".csv",
        }
    }
}

/// A format that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a package holds xml and csv; name one or both, with a comma between")]
pub struct UnknownFormat;

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(text: &str) -> Result<Self, UnknownFormat> {
        match text {
            "xml" => Ok(Self::Xml),
            "csv" => Ok(Self::Csv),
            _ => Err(UnknownFormat),
        }
    }
}

/// The name of a State's encrypted package.
pub(super) fn file_name(state: MemberState, registration_number: &str) -> String {
    let mut number = String::with_capacity(registration_number.len());
    for character in registration_number.chars() {
        match character {
            letter if letter.is_ascii_alphanumeric() => number.push(letter),
            _ if number.is_empty() || number.ends_with('-') => {}
            _ => number.push('-'),
        }
    }
    format!("{state}-{}-statements.zip.age", number.trim_end_matches('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_named_after_the_state_and_the_initiative() {
        assert_eq!(
            file_name(MemberState::Lv, "ECI(2012)000003"),
            "LV-ECI-2012-000003-statements.zip.age"
        );
        assert_eq!(
            file_name(MemberState::El, "../../etc (x)"),
            "EL-etc-x-statements.zip.age"
        );
    }

    #[test]
    fn formats_are_known_by_name() {
        assert_eq!("xml".parse(), Ok(Format::Xml));
        assert_eq!("docx".parse::<Format>(), Err(UnknownFormat));
    }
}
