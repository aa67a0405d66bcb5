//! Puts answers and the register's file together: an initiative without gaps, a plan, a configuration. Nothing is written here.

use std::path::{Path, PathBuf};

use super::answers::{Answers, CollectionAnswer, ContactAnswer};
use crate::cli::exit::{Exit, Failure, code_of_io};
use crate::config::{Configuration, InstanceName, News, ProofOfWork};
use crate::crypto::ceremony::CeremonyRecord;
use crate::domain::{Contact, Initiative, Period, Phase};
use crate::host::files;
use crate::service::import::{Imported, Proposal, Withheld};
use crate::service::setup::Plan;

/// What is to be made.
#[derive(Debug)]
pub struct Settled {
    /// The instance.
    pub plan: Plan,
    /// Its configuration.
    pub config: Configuration,
}

/// Settles everything, or says what is still open.
pub fn settle(
    instance: InstanceName,
    answers: Answers,
    imported: Imported,
    config_file: &Path,
) -> Result<Settled, Failure> {
    let ceremony = load_record(&answers.ceremony)?;
    let Imported {
        regime,
        initiative,
        missing,
        proposals,
    } = imported;
    let initiative = complete(initiative, &answers)?;
    is_complete(&initiative, &missing)?;
    is_confirmed(&proposals, &answers)?;
    // A real instance begins with test submissions; a rehearsal is one long test.
    let phase = if answers.rehearsal_date.is_some() {
        Phase::Collecting
    } else {
        Phase::Preparing
    };
    if let Some(date) = answers.rehearsal_date
        && !initiative.collection.contains(date)
    {
        let Period { start, end } = initiative.collection;
        return Err(open(format!(
            "The rehearsal date {date} lies outside the collection period, {start} to {end}"
        )));
    }
    let name = instance.to_string();
    let plan = Plan {
        name,
        regime,
        rehearsal: answers.rehearsal_date,
        phase,
        initiative,
        ceremony,
    };
    let config = Configuration {
        directory: answers.directory.unwrap_or_else(|| usual_directory(&instance)),
        instance,
        control: answers.control,
        public: answers.public,
        admin: answers.admin,
        tls: answers.tls,
        root_key: answers.root_key,
        proof_of_work: ProofOfWork::Normal,
        person_check: answers.person_check,
        sandbox: answers.sandbox,
        news: answers.news_recipient.map(|recipient| News { recipient, until: None }),
    };
    // Read back, so that the answers are checked as any configuration is.
    let config = Configuration::parse(config_file, &config.to_toml())?;
    Ok(Settled { plan, config })
}

/// Where an instance's state usually lies.
pub fn usual_directory(instance: &InstanceName) -> PathBuf {
    Path::new("/var/lib/cista").join(instance.as_str())
}

/// Reads and verifies the public record of the key ceremony.
pub fn load_record(file: &Path) -> Result<CeremonyRecord, Failure> {
    let bytes = files::read_limited(file, LARGEST_RECORD).map_err(|fault| {
        let sentence = format!("The committee's file {} cannot be read: {fault}.", file.display());
        Failure::new(code_of_io(&fault), sentence)
    })?;
    let record = std::str::from_utf8(&bytes)
        .ok()
        .and_then(|text| CeremonyRecord::parse(text).ok());
    record.ok_or_else(|| {
        let sentence = format!(
            "{} is not the file of a key ceremony, or was changed: take committee.json as the ceremony wrote it.",
            file.display()
        );
        Failure::new(Exit::Data, sentence)
    })
}

/// Fills in what people answered. What the register says itself stands.
fn complete(mut initiative: Initiative, answers: &Answers) -> Result<Initiative, Failure> {
    for answer in &answers.contacts {
        let withheld = |contact: &&mut Contact| contact.role == answer.role && contact.family_names.is_empty();
        match initiative.contacts.iter_mut().find(withheld) {
            Some(contact) => fill(contact, answer),
            None => initiative.contacts.push(contact_of(answer)),
        }
    }
    if initiative.website.is_none() {
        initiative.website.clone_from(&answers.website);
    }
    if let Some(CollectionAnswer { start, end }) = answers.collection {
        if end < start {
            return Err(open("The collection ends before it starts"));
        }
        initiative.collection = Period { start, end };
    }
    Ok(initiative)
}

fn fill(contact: &mut Contact, answer: &ContactAnswer) {
    contact.given_names.clone_from(&answer.given_names);
    contact.family_names.clone_from(&answer.family_names);
    contact.email = answer.email.clone().or(contact.email.take());
    contact.country = answer.country.or(contact.country);
}

fn contact_of(answer: &ContactAnswer) -> Contact {
    let ContactAnswer {
        role,
        given_names,
        family_names,
        email,
        country,
    } = answer.clone();
    Contact {
        role,
        given_names,
        family_names,
        email,
        country,
    }
}

/// The contact persons stand on every form, so none of theirs may be missing.
fn is_complete(initiative: &Initiative, missing: &[Withheld]) -> Result<(), Failure> {
    for withheld in missing {
        let (role, what) = match withheld {
            Withheld::Name(role) => (*role, "names"),
            Withheld::Email(role) => (*role, "e-mail address"),
            Withheld::OtherOrganisers | Withheld::Website => continue,
        };
        let given = initiative.contacts.iter().any(|contact| {
            let has = match withheld {
                Withheld::Email(_) => contact.email.as_ref().is_some_and(|email| email.contains('@')),
                _ => !contact.given_names.is_empty() && !contact.family_names.is_empty(),
            };
            contact.role == role && has
        });
        if !given {
            return Err(open(format!(
                "The register withholds the {} of the {}: answer with [[contacts]]",
                what,
                role.key()
            )));
        }
    }
    Ok(())
}

/// A date that was computed is a proposal until somebody confirms it.
fn is_confirmed(proposals: &[Proposal], answers: &Answers) -> Result<(), Failure> {
    let dates = proposals
        .iter()
        .any(|proposal| matches!(proposal, Proposal::CollectionStart | Proposal::CollectionEnd));
    if dates && answers.collection.is_none() {
        return Err(open(
            "The register's file does not say when the collection starts and ends: answer with [collection]",
        ));
    }
    Ok(())
}

fn open(sentence: impl Into<String>) -> Failure {
    Failure::new(Exit::Data, format!("{}.", sentence.into()))
}

/// Bytes of a ceremony's record.
const LARGEST_RECORD: usize = 64 * 1024;
