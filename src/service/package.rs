//! Packages for the authorities: for each Member State its statements in the dialect of the regime and as a table, and a signed manifest. Large States
//! have several, of a size that people choose.
//!
//! A package is either an encrypted archive or, where people asked for it, a directory in the clear; nothing else of what was opened reaches a disk.
//! Lanes fetch statements, write and deflate them; one thread puts their blocks in order, so that a package is the same however many cores there are,
//! and memory does not grow with the collection. An interrupted opening goes on after the last State that was finished (`journal`).

pub mod manifest;
pub mod signature;

mod contents;
mod desk;
mod journal;
mod marks;
mod measured;
mod papers;
mod parcel;
mod plan;
mod seal;
mod staging;
mod work;

pub(super) use desk::{Desk, Order, Sorted};
pub(super) use journal::order;
pub(super) use seal::Seal;
pub(super) use staging::Staging;

use std::num::NonZeroUsize;
use std::str::FromStr;

use self::manifest::Part;
use crate::domain::MemberState;

/// How many statements a package holds at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartSize(NonZeroUsize);

impl PartSize {
    /// A size; none without at least one statement.
    #[must_use]
    pub fn new(statements: usize) -> Option<Self> {
        NonZeroUsize::new(statements).map(Self)
    }

    /// The statements.
    #[must_use]
    pub fn statements(self) -> usize {
        self.0.get()
    }
}

impl Default for PartSize {
    fn default() -> Self {
        Self(USUAL_PART)
    }
}

/// What spreadsheets still open with ease: a quarter of the rows that they can have at all.
const USUAL_PART: NonZeroUsize = NonZeroUsize::new(250_000).expect("it is not zero");

/// A part's size that is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a part has at least one statement, such as 250000")]
pub struct NoSize;

impl FromStr for PartSize {
    type Err = NoSize;

    fn from_str(text: &str) -> Result<Self, NoSize> {
        text.parse().ok().and_then(Self::new).ok_or(NoSize)
    }
}

/// A kind of file in a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// The Commission's XML, in the dialect of the regime.
    Xml,
    /// A table.
    Csv,
    /// The layout of the statutory form, for people and for the archive.
    Pdf,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 3] = [Self::Xml, Self::Csv, Self::Pdf];

    /// How the names of its files end.
    pub(super) const fn extension(self) -> &'static str {
        match self {
            Self::Xml => ".xml",
            Self::Csv => ".csv",
            Self::Pdf => ".pdf",
        }
    }
}

/// A format that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a package holds xml, csv and pdf; name one or several, with commas between")]
pub struct UnknownFormat;

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(text: &str) -> Result<Self, UnknownFormat> {
        match text {
            "xml" => Ok(Self::Xml),
            "csv" => Ok(Self::Csv),
            "pdf" => Ok(Self::Pdf),
            _ => Err(UnknownFormat),
        }
    }
}

/// The name of an encrypted package: State, initiative, the marks in short, and which part it is when there are several.
pub(super) fn package_name(state: MemberState, registration_number: &str, part: Part, suffix: &str) -> String {
    let mut number = String::with_capacity(registration_number.len());
    for character in registration_number.chars() {
        match character {
            letter if letter.is_ascii_alphanumeric() => number.push(letter),
            _ if number.is_empty() || number.ends_with('-') => {}
            _ => number.push('-'),
        }
    }
    let number = number.trim_end_matches('-');
    format!("{state}-{number}-{MARK}{}.{suffix}", part_name(part))
}

/// The name of a directory in the clear.
pub(super) fn directory_name(state: MemberState, part: Part) -> String {
    format!("{state}{}", part_name(part))
}

/// The marks of an export, in letters that every file system takes.
const MARK: &str = "personal-data-limited-distribution";

fn part_name(part: Part) -> String {
    match part.of {
        1 => String::new(),
        of => format!("-part-{}-of-{of}", part.number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_named_after_the_state_and_the_initiative() {
        let part = |number, of| Part {
            number,
            of,
            statements: 1,
            alternatives: 0,
        };
        assert_eq!(
            package_name(MemberState::Lv, "ECI(2012)000003", part(1, 1), "zip.age"),
            "LV-ECI-2012-000003-personal-data-limited-distribution.zip.age"
        );
        assert_eq!(
            package_name(MemberState::El, "../../etc (x)", part(2, 3), "zip"),
            "EL-etc-x-personal-data-limited-distribution-part-2-of-3.zip"
        );
        assert_eq!(directory_name(MemberState::El, part(1, 1)), "EL");
    }

    #[test]
    fn a_part_has_a_size() {
        assert_eq!("1000".parse::<PartSize>().unwrap().statements(), 1000);
        for text in ["0", "-1", "many", ""] {
            assert_eq!(text.parse::<PartSize>(), Err(NoSize), "{text}");
        }
    }

    #[test]
    fn formats_are_known_by_name() {
        assert_eq!("xml".parse(), Ok(Format::Xml));
        assert_eq!("docx".parse::<Format>(), Err(UnknownFormat));
    }
}
