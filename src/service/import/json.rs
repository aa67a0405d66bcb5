//! The register's public JSON about an initiative.
//!
//! Keys that are not here are passed over, since the register adds some from year to year. Lists are short by force: an honest file has 24 versions at
//! most and hardly more organisers, and a hostile one shall not fill the memory with empty ones.

use super::entry::{At, Entry, Organiser, Version};
use super::fault::{Fault, ImportError, Place};
use crate::document::register;
use serde::Deserialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Reads the JSON into an entry.
pub fn read(text: &str) -> Result<Entry, ImportError> {
    let initiative: Initiative = serde_json::from_str(text).map_err(|fault| {
        let kind = if fault.is_data() {
            Fault::WrongType
        } else {
            Fault::NotJson
        };
        kind.at(Place::Spot(register::Place {
            line: fault.line(),
            column: fault.column(),
        }))
    })?;
    Ok(initiative.into_entry())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Initiative {
    com_reg_num: Option<String>,
    year: Option<String>,
    number: Option<String>,
    registration_date: Option<String>,
    start_collection_date: Option<String>,
    deadline: Option<String>,
    #[serde(default)]
    linguistic_versions: Few<LinguisticVersion>,
    #[serde(default)]
    members: Few<Member>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct LinguisticVersion {
    #[serde(default)]
    original: bool,
    language_code: Option<String>,
    title: Option<String>,
    subject_matter: Option<String>,
    objectives: Option<String>,
    annex_text: Option<String>,
    website: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Member {
    r#type: Option<String>,
    full_name: Option<String>,
    email: Option<String>,
    residence_country: Option<String>,
    #[serde(default)]
    privacy_applied: bool,
}

impl Initiative {
    fn into_entry(self) -> Entry {
        let url = self
            .year
            .zip(self.number)
            .map(|(year, number)| register_url(&year, &number));
        Entry {
            number: At::path(self.com_reg_num, "comRegNum"),
            registered: At::path(self.registration_date, "registrationDate"),
            start: At::path(self.start_collection_date, "startCollectionDate").given(),
            end: At::path(self.deadline, "deadline").given(),
            url: At::path(url, "year").given(),
            organisers: self
                .members
                .0
                .into_iter()
                .enumerate()
                .map(|(place, member)| member.into_organiser(place))
                .collect(),
            versions: self
                .linguistic_versions
                .0
                .into_iter()
                .enumerate()
                .map(|(place, version)| version.into_version(place))
                .collect(),
            html: true,
        }
    }
}

impl LinguisticVersion {
    fn into_version(self, place: usize) -> Version {
        let at = |text, key| At::path(text, format!("linguisticVersions[{place}].{key}"));
        Version {
            language: at(self.language_code, "languageCode"),
            original: self.original,
            title: at(self.title, "title"),
            subject: at(self.subject_matter, "subjectMatter").given(),
            objectives: at(self.objectives, "objectives"),
            annex: at(self.annex_text, "annexText").given(),
            website: at(self.website, "website").given(),
        }
    }
}

impl Member {
    fn into_organiser(self, place: usize) -> Organiser {
        let at = |text, key| At::path(text, format!("members[{place}].{key}"));
        let name = self.full_name.filter(|_| !self.privacy_applied).unwrap_or_default();
        let (given_names, family_names) = split_name(&name);
        Organiser {
            role: at(self.r#type, "type"),
            given_names: at(Some(given_names), "fullName"),
            family_names: at(Some(family_names), "fullName"),
            email: at(self.email, "email").given(),
            country: at(self.residence_country, "residenceCountry").given(),
        }
    }
}

/// The register's page about an initiative, in English; the JSON does not say it, but all pages have this form.
fn register_url(year: &str, number: &str) -> String {
    format!("https://citizens-initiative.europa.eu/initiatives/details/{year}/{number}_en")
}

/// Cuts a full name in two: family names are the words in capitals at its end, or else its last word.
fn split_name(name: &str) -> (String, String) {
    let words: Vec<&str> = name.split_whitespace().collect();
    let capitals = words.iter().rev().take_while(|word| is_in_capitals(word)).count();
    let family = capitals.clamp(
        words.len().min(1),
        words.len().saturating_sub(1).max(1).min(words.len()),
    );
    let (given, family) = words.split_at(words.len() - family);
    (given.join(" "), family.join(" "))
}

fn is_in_capitals(word: &str) -> bool {
    word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase)
}

//------------ Few

/// A list that may not be long.
struct Few<T>(Vec<T>);

/// More organisers or versions than this has no initiative.
const FEW: usize = 100;

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Few<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(FewVisitor(PhantomData))
    }
}

struct FewVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for FewVisitor<T> {
    type Value = Few<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of at most {FEW}")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Few<T>, A::Error> {
        let mut few = Vec::new();
        while let Some(item) = list.next_element()? {
            if few.len() == FEW {
                return Err(A::Error::invalid_length(FEW + 1, &self));
            }
            few.push(item);
        }
        Ok(Few(few))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_where_the_capitals_begin() {
        for (name, given, family) in [
            ("Ilze BĒRZIŅA-PARAUGA", "Ilze", "BĒRZIŅA-PARAUGA"),
            ("Anna Maria DE LA CRUZ", "Anna Maria", "DE LA CRUZ"),
            ("Jean-Luc Exemple", "Jean-Luc", "Exemple"),
            ("ANNA EXEMPLE", "ANNA", "EXEMPLE"),
            ("Madonna", "", "Madonna"),
            ("", "", ""),
        ] {
            assert_eq!(split_name(name), (given.to_owned(), family.to_owned()));
        }
    }
}
