//! From what the register's file says to an initiative that can be signed: days, regime, people, versions.

use super::entry::{self, At, Entry};
use super::fault::{Fault, ImportError, Place};
use super::prose::{address, line, mandatory_line, rich};
use super::{Imported, Proposal, Withheld};
use crate::domain::{
    Contact, Country, Date, Initiative, Language, LanguageVersion, Law, LegalEntity, Period, Regime, Role, parse_date,
};

/// How long texts may be, in characters. The Regulations' own limits (a title of 100, without blanks) bind those who register; translations and the
/// registered texts themselves exceed them, so these only keep out what no register would hold.
mod limit {
    pub const NUMBER: usize = 40;
    pub const NAME: usize = 200;
    pub const TITLE: usize = 500;
    pub const SUBJECT: usize = 2_000;
    pub const OBJECTIVES: usize = 20_000;
    pub const ANNEX: usize = 100_000;
}

/// Makes an initiative of an entry, and says what people must still add or confirm.
pub fn judge(entry: &Entry) -> Result<Imported, ImportError> {
    let registered = mandatory_day(&entry.registered)?;
    let regime = regime_of(registered).ok_or_else(|| Fault::NoRegime.at(entry.registered.place.clone()))?;
    let mut proposals = Vec::new();
    let collection = collection(entry, regime, registered, &mut proposals)?;
    let versions = versions(entry)?;
    let (contacts, legal_entity) = people(&entry.organisers)?;
    let website = versions
        .iter()
        .find(|version| version.original)
        .or(versions.first())
        .and_then(|version| version.website.clone());
    let initiative = Initiative {
        registration_number: registration_number(&entry.number)?,
        registered,
        collection,
        register_url: register_url(entry, &mut proposals)?,
        website,
        contacts,
        legal_entity,
        versions,
    };
    Ok(Imported {
        regime,
        missing: missing(&initiative),
        initiative,
        proposals,
    })
}

//------------ Days

fn regime_of(registered: Date) -> Option<Regime> {
    Regime::ALL
        .into_iter()
        .find(|regime| Law::of(*regime).covers(registered))
}

/// The register's own days where it has them, for they were extended for some initiatives; else what the Regulation says, as a proposal.
fn collection(
    entry: &Entry,
    regime: Regime,
    registered: Date,
    proposals: &mut Vec<Proposal>,
) -> Result<Period, ImportError> {
    let start = optional_day(entry.start.as_ref())?.unwrap_or_else(|| {
        proposals.push(Proposal::CollectionStart);
        registered
    });
    let end = optional_day(entry.end.as_ref())?.unwrap_or_else(|| {
        proposals.push(Proposal::CollectionEnd);
        Law::of(regime).collection_end(registered, start)
    });
    if registered <= start && start <= end {
        return Ok(Period { start, end });
    }
    let place = [&entry.end, &entry.start]
        .into_iter()
        .flatten()
        .next()
        .map_or(Place::File, |at| at.place.clone());
    Err(Fault::DaysOutOfOrder.at(place))
}

fn mandatory_day(at: &At) -> Result<Date, ImportError> {
    if at.text.trim().is_empty() {
        return Err(Fault::Missing.at(at.place.clone()));
    }
    parse_date(&at.text).ok_or_else(|| Fault::NotADay.at(at.place.clone()))
}

fn optional_day(at: Option<&At>) -> Result<Option<Date>, ImportError> {
    at.map(mandatory_day).transpose()
}

//------------ Identity

/// Letters, digits and the signs that registers use; the number stands in names of files and in every export.
fn registration_number(at: &At) -> Result<String, ImportError> {
    let number = mandatory_line(at, limit::NUMBER)?;
    let is_number = number
        .chars()
        .all(|character| character.is_ascii_alphanumeric() || "()/-._ ".contains(character));
    if is_number {
        Ok(number)
    } else {
        Err(Fault::RegistrationNumber.at(at.place.clone()))
    }
}

fn register_url(entry: &Entry, proposals: &mut Vec<Proposal>) -> Result<String, ImportError> {
    if entry.html || entry.url.is_none() {
        proposals.push(Proposal::RegisterUrl);
    }
    entry.url.as_ref().map_or(Ok(String::new()), address)
}

//------------ People

/// The organisers in their roles, and the legal entity. Roles that have no place on a form (a data protection officer) are passed over.
fn people(organisers: &[entry::Organiser]) -> Result<(Vec<Contact>, Option<LegalEntity>), ImportError> {
    let (mut contacts, mut legal_entity) = (Vec::new(), None);
    for organiser in organisers {
        let name = |at: &At| line(at, limit::NAME).map(|name| if name == WITHHELD { String::new() } else { name });
        let (given_names, family_names) = (name(&organiser.given_names)?, name(&organiser.family_names)?);
        let country = organiser.country.as_ref().and_then(|at| Country::parse(at.text.trim()));
        let role = match organiser.role.text.to_ascii_lowercase().as_str() {
            "representative" => Role::Representative,
            "substitute" => Role::Substitute,
            "member" => Role::Member,
            "entity" | "legal_entity" => {
                let name = format!("{given_names} {family_names}").trim().to_owned();
                legal_entity = Some(LegalEntity { name, country });
                continue;
            }
            _ => continue,
        };
        let email = organiser
            .email
            .as_ref()
            .map(|at| mandatory_line(at, limit::NAME))
            .transpose()?;
        contacts.push(Contact {
            role,
            given_names,
            family_names,
            email,
            country,
        });
    }
    Ok((contacts, legal_entity))
}

/// What stands in the register's XML where a name is withheld.
const WITHHELD: &str = "(withheld)";

/// What belongs on the form and is not there.
fn missing(initiative: &Initiative) -> Vec<Withheld> {
    let mut missing = Vec::new();
    for role in [Role::Representative, Role::Substitute] {
        let person = initiative.contacts.iter().find(|contact| contact.role == role);
        if person.is_none_or(|person| person.family_names.is_empty()) {
            missing.push(Withheld::Name(role));
        }
        if person.is_none_or(|person| person.email.is_none()) {
            missing.push(Withheld::Email(role));
        }
    }
    if !initiative
        .contacts
        .iter()
        .any(|contact| contact.role == Role::Member && !contact.family_names.is_empty())
    {
        missing.push(Withheld::OtherOrganisers);
    }
    if initiative.website.is_none() {
        missing.push(Withheld::Website);
    }
    missing
}

//------------ Versions

fn versions(entry: &Entry) -> Result<Vec<LanguageVersion>, ImportError> {
    let mut versions: Vec<LanguageVersion> = Vec::with_capacity(Language::ALL.len());
    for found in &entry.versions {
        let version = version(found, entry.html)?;
        if versions.iter().any(|other| other.language == version.language) {
            return Err(Fault::LanguageTwice.at(found.language.place.clone()));
        }
        versions.push(version);
    }
    if versions.is_empty() {
        Err(Fault::NoVersion.at(Place::File))
    } else {
        Ok(versions)
    }
}

fn version(found: &entry::Version, html: bool) -> Result<LanguageVersion, ImportError> {
    let language = Language::parse(found.language.text.trim());
    let objectives = rich(&found.objectives, limit::OBJECTIVES, html)?;
    if objectives.plain().is_empty() {
        return Err(Fault::Missing.at(found.objectives.place.clone()));
    }
    Ok(LanguageVersion {
        language: language.ok_or_else(|| Fault::UnknownLanguage.at(found.language.place.clone()))?,
        original: found.original,
        title: mandatory_line(&found.title, limit::TITLE)?,
        subject: found.subject.as_ref().map(|at| line(at, limit::SUBJECT)).transpose()?,
        objectives,
        annex: found
            .annex
            .as_ref()
            .map(|at| rich(at, limit::ANNEX, html))
            .transpose()?,
        website: found.website.as_ref().map(address).transpose()?,
    })
}
