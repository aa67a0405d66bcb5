//! Why a register's file was refused, and where in it the reason lies.

use crate::document::register::{self, XmlFault};
use std::fmt;

/// Where in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the file as a whole.
    File,
    /// At this line and column.
    Spot(register::Place),
    /// At the value with this path, for example `linguisticVersions[2].title`.
    Path(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("the file"),
            Self::Spot(place) => place.fmt(f),
            Self::Path(path) => f.write_str(path),
        }
    }
}

/// A file that was refused.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {fault}")]
pub struct ImportError {
    /// Where the fault is.
    pub place: Place,
    /// What it is.
    pub fault: Fault,
}

impl From<XmlFault> for ImportError {
    fn from(fault: XmlFault) -> Self {
        Fault::Xml(fault.kind).at(Place::Spot(fault.place))
    }
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is larger than any honest one.
    #[error("larger than {} bytes", super::MAX_BYTES)]
    TooLarge,
    /// It is no UTF-8.
    #[error("this is not text in UTF-8")]
    NotUtf8,
    /// It is neither of the two formats.
    #[error("this is neither the register's JSON nor its XML")]
    UnknownFormat,
    /// It is no JSON.
    #[error("this is not well-formed JSON")]
    NotJson,
    /// A value of the JSON is of another type, there are more than allowed, or one key stands twice.
    #[error("a value of another kind is expected here, or fewer of them")]
    WrongType,
    /// The XML is not what we read.
    #[error("{0}")]
    Xml(register::FaultKind),
    /// Something that must be there is not.
    #[error("nothing is given here")]
    Missing,
    /// A text is longer than it may be.
    #[error("longer than {0} characters")]
    TooLong(usize),
    /// A text holds characters that nobody can see, or that turn the direction of others.
    #[error("holds characters that cannot be shown")]
    Hidden,
    /// A rich text cannot be reduced to the safe subset.
    #[error("holds HTML that is nested too deep")]
    TooDeep,
    /// A day is not in the calendar, or not written as a day.
    #[error("this is not a day")]
    NotADay,
    /// The days contradict each other.
    #[error("the collection would begin before the registration, or end before it begins")]
    DaysOutOfOrder,
    /// No regime covers the day of registration.
    #[error("no initiative was registered on that day under either Regulation")]
    NoRegime,
    /// The registration number has an odd character.
    #[error("this is not a registration number")]
    RegistrationNumber,
    /// An address is not one of the web.
    #[error("this is not an address that begins with http:// or https://")]
    NotAnAddress,
    /// The code is not one of an official language.
    #[error("this is not one of the 24 official languages")]
    UnknownLanguage,
    /// Two versions have the same language.
    #[error("there is another version in this language")]
    LanguageTwice,
    /// There is no version at all.
    #[error("there is no version in any language")]
    NoVersion,
}

impl Fault {
    /// The fault, found at a place.
    #[must_use]
    pub const fn at(self, place: Place) -> ImportError {
        ImportError { place, fault: self }
    }
}
