//! The keys that fields and documents have in the Commission's two XML dialects.

use super::{DocumentKind, Field, MemberState, Regime};

/// A dialect of the Commission's XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// That of the Commission's software 1.x, regime 2011.
    A2011,
    /// That of its software 5, regime 2019.
    B2019,
}

impl Dialect {
    /// The dialect of a regime.
    #[must_use]
    pub const fn of(regime: Regime) -> Self {
        match regime {
            Regime::R2011 => Self::A2011,
            Regime::R2019 => Self::B2019,
        }
    }
}

/// What a value is, to be exported under a key of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A field of the form.
    Field(Field),
    /// The number of a document of this kind.
    Document(DocumentKind),
}

/// Where a value goes in the XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The group, for example `oct.group.general`.
    pub group: String,
    /// The property's key, for example `oct.property.firstname`.
    pub key: String,
}

/// The key of a field or document on a State's form; none when the dialect has no place for it.
#[must_use]
pub fn keys(_dialect: Dialect, _state: MemberState, _subject: Subject) -> Option<&'static Key> {
    None
}
