//! The initiative as the register holds it: what a signatory is shown before signing, and what every export repeats.

use super::{Country, Date, Language, Period, RichText};
use serde::{Deserialize, Serialize};

/// An initiative: its identity, its period, its people and its texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Initiative {
    /// The Commission's registration number, for example `ECI(2012)000003`.
    pub registration_number: String,
    /// The day of registration.
    pub registered: Date,
    /// The first and the last day of collection.
    pub collection: Period,
    /// The initiative's page in the register.
    pub register_url: String,
    /// The initiative's own website.
    pub website: Option<String>,
    /// The contact persons and the other organisers.
    pub contacts: Vec<Contact>,
    /// The legal entity that manages the initiative, where one was made (2019).
    pub legal_entity: Option<LegalEntity>,
    /// The texts, one version for each language.
    pub versions: Vec<LanguageVersion>,
}

impl Initiative {
    /// The version in a language, if there is one.
    #[must_use]
    pub fn version(&self, language: Language) -> Option<&LanguageVersion> {
        self.versions.iter().find(|version| version.language == language)
    }

    /// The languages in which the initiative can be read, and therefore signed.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.versions.iter().map(|version| version.language)
    }

    /// The version in which the initiative was registered; the first one where none is marked.
    #[must_use]
    pub fn original(&self) -> Option<&LanguageVersion> {
        self.versions
            .iter()
            .find(|version| version.original)
            .or_else(|| self.versions.first())
    }
}

//------------ Contact

/// One of the organisers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The part that the person has.
    pub role: Role,
    /// All given names.
    pub given_names: String,
    /// Family names.
    pub family_names: String,
    /// The address for mail, mandatory for contact persons.
    pub email: Option<String>,
    /// The country of residence.
    pub country: Option<Country>,
}

/// The part that an organiser has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The representative, a contact person.
    Representative,
    /// The substitute, a contact person.
    Substitute,
    /// Another member of the group of organisers.
    Member,
}

impl Role {
    /// The role's key in texts and files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Representative => "representative",
            Self::Substitute => "substitute",
            Self::Member => "member",
        }
    }

    /// Whether the person's name and mail address stand on every form.
    #[must_use]
    pub const fn is_contact_person(self) -> bool {
        matches!(self, Self::Representative | Self::Substitute)
    }
}

/// The legal entity that manages an initiative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalEntity {
    /// Its name.
    pub name: String,
    /// The country where it has its seat.
    pub country: Option<Country>,
}

//------------ LanguageVersion

/// The initiative's texts in one language, exactly as registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageVersion {
    /// The language.
    pub language: Language,
    /// Whether the initiative was registered in this language.
    pub original: bool,
    /// The title.
    pub title: String,
    /// The subject matter (2011).
    pub subject: Option<String>,
    /// The main objectives.
    pub objectives: RichText,
    /// The annex, where there is one.
    pub annex: Option<RichText>,
    /// The website in this language.
    pub website: Option<String>,
}
