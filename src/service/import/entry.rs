//! What both formats say about an initiative, unjudged: texts, each with the place where it stood.

use super::fault::Place;
use crate::document::register::{self, Located, RegisterFile};

/// An entry of the register.
#[derive(Debug)]
pub struct Entry {
    /// The registration number.
    pub number: At,
    /// The day of registration.
    pub registered: At,
    /// The first day of collection, where the format knows it.
    pub start: Option<At>,
    /// The last day of collection, where the format knows it.
    pub end: Option<At>,
    /// The page in the register, where the format knows it.
    pub url: Option<At>,
    /// The organisers.
    pub organisers: Vec<Organiser>,
    /// The language versions.
    pub versions: Vec<Version>,
    /// Whether texts are HTML even when they look like plain text.
    pub html: bool,
}

/// An organiser of the entry.
#[derive(Debug)]
pub struct Organiser {
    /// The role, in whichever words.
    pub role: At,
    /// Given names, empty when withheld.
    pub given_names: At,
    /// Family names, empty when withheld.
    pub family_names: At,
    /// The mail address.
    pub email: Option<At>,
    /// The country of residence.
    pub country: Option<At>,
}

/// A language version of the entry.
#[derive(Debug)]
pub struct Version {
    /// The code of the language.
    pub language: At,
    /// Whether the initiative was registered in it.
    pub original: bool,
    /// The title.
    pub title: At,
    /// The subject matter.
    pub subject: Option<At>,
    /// The objectives.
    pub objectives: At,
    /// The annex.
    pub annex: Option<At>,
    /// The website.
    pub website: Option<At>,
}

/// A text and its place.
#[derive(Clone, Debug)]
pub struct At {
    /// The text.
    pub text: String,
    /// Where it stood, or should have stood.
    pub place: Place,
}

impl At {
    /// A text with the path that leads to it.
    pub fn path(text: Option<String>, path: impl Into<String>) -> Self {
        Self {
            text: text.unwrap_or_default(),
            place: Place::Path(path.into()),
        }
    }

    /// The text, unless it is empty.
    pub fn given(self) -> Option<Self> {
        (!self.text.trim().is_empty()).then_some(self)
    }
}

//------------ From XML

impl From<RegisterFile> for Entry {
    fn from(file: RegisterFile) -> Self {
        Self {
            number: file.registration_number.into(),
            registered: file.registration_date.into(),
            start: None,
            end: None,
            url: Some(file.url.into()),
            organisers: file.organisers.into_iter().map(Organiser::from).collect(),
            versions: file.versions.into_iter().map(Version::from).collect(),
            html: false,
        }
    }
}

impl From<register::Organiser> for Organiser {
    fn from(organiser: register::Organiser) -> Self {
        let place = organiser.role.place;
        let or_empty = |text: Option<Located>| {
            text.unwrap_or(Located {
                text: String::new(),
                place,
            })
            .into()
        };
        Self {
            role: organiser.role.into(),
            given_names: or_empty(organiser.first_name),
            family_names: or_empty(organiser.family_name),
            email: organiser.email.map(At::from),
            country: None,
        }
    }
}

impl From<register::Version> for Version {
    fn from(version: register::Version) -> Self {
        Self {
            language: version.code.into(),
            original: version.original,
            title: version.title.into(),
            subject: version.subject.map(At::from),
            objectives: version.description.into(),
            annex: None,
            website: version.site.map(At::from),
        }
    }
}

impl From<Located> for At {
    fn from(located: Located) -> Self {
        Self {
            text: located.text,
            place: Place::Spot(located.place),
        }
    }
}
