//! The questions of a guided set-up. Each has a default where there is a safe one, and is asked only where the register's file leaves it open.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

use inquire::validator::Validation;
use inquire::{Confirm, InquireError, Select, Text};

use super::answers::{Answers, CollectionAnswer, ContactAnswer};
use super::settle::load_record;
use crate::cli::exit::{Exit, Failure};
use crate::cli::register;
use crate::cli::terminal::{complain, remark};
use crate::config::{
    Admin, CertificateFiles, InstanceName, Origin, PersonCheck, Public, Recipient, RootKeySource, Sandbox,
};
use crate::domain::{Date, Initiative, Period, Role};
use crate::service::import::{Imported, Proposal, Withheld};

/// Asks everything. The two files are read at once, so that a wrong one is noticed before the other questions.
pub fn ask(instance: &InstanceName) -> Result<(Answers, Imported), Failure> {
    remark(&format!(
        "This sets up the instance {instance}. Nothing is written until every question is answered.\n"
    ));
    let (initiative, imported) = ask_initiative()?;
    let ceremony = ask_ceremony()?;
    let rehearsal_date = ask_rehearsal(&imported.initiative)?;
    let collection = ask_period(&imported)?;
    let contacts = ask_contacts(&imported)?;
    let website = ask_website(&imported)?;
    let public = ask_public()?;
    let admin = Admin {
        address: value("Where does the admin site listen?", Some("127.0.0.1:8444"))?,
    };
    let tls = ask_certificate()?;
    let root_key = ask_root_key()?;
    let person_check = ask_person_check()?;
    let news_recipient = ask_news()?;
    let answers = Answers {
        initiative,
        ceremony,
        rehearsal_date,
        directory: None,
        control: None,
        website,
        collection,
        contacts,
        public,
        admin,
        tls,
        root_key,
        sandbox: Sandbox::Enforced,
        person_check,
        news_recipient,
    };
    Ok((answers, imported))
}

//------------ The initiative ------------------------------------------------

fn ask_initiative() -> Result<(PathBuf, Imported), Failure> {
    loop {
        let file: PathBuf = value(
            "The initiative's file from the Commission's register (JSON or XML):",
            None,
        )?;
        match register::import(&file) {
            Ok(imported) => {
                tell_initiative(&imported);
                return Ok((file, imported));
            }
            Err(failure) => complain(&failure),
        }
    }
}

fn tell_initiative(imported: &Imported) {
    let Imported { regime, initiative, .. } = imported;
    let title = initiative.original().map_or("", |version| version.title.as_str());
    let languages: Vec<&str> = initiative.languages().map(crate::domain::Language::code).collect();
    let Period { start, end } = initiative.collection;
    remark(&format!(
        "\n  {}, registered on {}, regime {regime}\n  {title}\n  in {}\n  collection from {start} to {end}\n",
        initiative.registration_number,
        initiative.registered,
        languages.join(", ")
    ));
    if initiative.registered.year() >= CENTRAL_SYSTEM_ONLY {
        remark(
            "European initiatives registered since 2023 must use the Commission's central system. Collect with this instance only for\nrehearsal, \
             or for an instrument whose law says otherwise.\n",
        );
    }
}

fn ask_ceremony() -> Result<PathBuf, Failure> {
    loop {
        let file: PathBuf = value("The public file of the key ceremony (committee.json):", None)?;
        match load_record(&file) {
            Ok(record) => {
                remark(&format!(
                    "\n  {}\n  {} shares, any {} open\n",
                    record.thumbprint(),
                    record.shares,
                    record.quorum
                ));
                if yes("Is this the thumbprint that was written down at the ceremony?", false)? {
                    return Ok(file);
                }
            }
            Err(failure) => complain(&failure),
        }
    }
}

fn ask_rehearsal(initiative: &Initiative) -> Result<Option<Date>, Failure> {
    if !yes("Is this a rehearsal, in which nothing is real?", false)? {
        return Ok(None);
    }
    let Period { start, end } = initiative.collection;
    loop {
        let date: Date = value("The date that it plays:", Some(&start.to_string()))?;
        if initiative.collection.contains(date) {
            return Ok(Some(date));
        }
        remark(&format!("It lies within the collection, from {start} to {end}."));
    }
}

/// Dates that were computed are confirmed, or put right.
fn ask_period(imported: &Imported) -> Result<Option<CollectionAnswer>, Failure> {
    let Period { start, end } = imported.initiative.collection;
    let computed = |proposal| imported.proposals.contains(&proposal);
    if !computed(Proposal::CollectionStart) && !computed(Proposal::CollectionEnd) {
        return Ok(None);
    }
    let start = value(
        "The register's file leaves the period open. The first day of collection:",
        Some(&start.to_string()),
    )?;
    let end = value("The last day of collection:", Some(&end.to_string()))?;
    Ok(Some(CollectionAnswer { start, end }))
}

fn ask_contacts(imported: &Imported) -> Result<Vec<ContactAnswer>, Failure> {
    let mut contacts = Vec::new();
    for role in [Role::Representative, Role::Substitute] {
        let (name, email) = (Withheld::Name(role), Withheld::Email(role));
        let known = imported.initiative.contacts.iter().find(|contact| contact.role == role);
        let is_missing = |what| imported.missing.contains(&what);
        if !is_missing(name) && !is_missing(email) {
            continue;
        }
        let ask = |what: &str, known: Option<&str>| value::<String>(&format!("The {}'s {what}:", role.key()), known);
        let known_name = |part: fn(&crate::domain::Contact) -> &str| known.map(part).filter(|text| !text.is_empty());
        contacts.push(ContactAnswer {
            role,
            given_names: ask("given names", known_name(|contact| &contact.given_names))?,
            family_names: ask("family names", known_name(|contact| &contact.family_names))?,
            email: Some(ask(
                "e-mail address",
                known.and_then(|contact| contact.email.as_deref()),
            )?),
            country: None,
        });
    }
    if imported.missing.contains(&Withheld::OtherOrganisers) {
        while yes("Is there another organiser to name on the form?", false)? {
            let given_names = value("Given names:", None)?;
            let family_names = value("Family names:", None)?;
            contacts.push(ContactAnswer {
                role: Role::Member,
                given_names,
                family_names,
                email: None,
                country: None,
            });
        }
    }
    Ok(contacts)
}

fn ask_website(imported: &Imported) -> Result<Option<String>, Failure> {
    if !imported.missing.contains(&Withheld::Website) {
        return Ok(None);
    }
    let website = Text::new("The initiative's website, if it has one:")
        .prompt()
        .map_err(ended)?;
    Ok(Some(website.trim().to_owned()).filter(|website| !website.is_empty()))
}

//------------ The sites and keys --------------------------------------------

fn ask_public() -> Result<Public, Failure> {
    let url: OriginText = value("The address that people will type (https://…):", None)?;
    let address: SocketAddr = value("Where does the public site listen?", Some("0.0.0.0:443"))?;
    Ok(Public {
        address,
        url: Some(url.0),
    })
}

fn ask_certificate() -> Result<Option<CertificateFiles>, Failure> {
    let choices = vec![
        "certificate files that I have",
        "an authority of its own (for rehearsals: browsers will warn)",
    ];
    let own = Select::new("The site's certificate comes from:", choices)
        .raw_prompt()
        .map_err(ended)?
        .index
        == 1;
    if own {
        return Ok(None);
    }
    let certificate = value("The certificate's file, with its chain (PEM):", None)?;
    let key = value("The private key's file (PEM):", None)?;
    Ok(Some(CertificateFiles { certificate, key }))
}

fn ask_root_key() -> Result<RootKeySource, Failure> {
    let choices = vec![
        "sealed to this machine (systemd): starts by itself",
        "under a passphrase: somebody unlocks it after each start",
        "in a file on a stick: read at each start",
    ];
    match Select::new("The root key is kept:", choices)
        .raw_prompt()
        .map_err(ended)?
        .index
    {
        0 => Ok(RootKeySource::Credential {
            name: "root-key".to_owned(),
        }),
        1 => Ok(RootKeySource::Passphrase),
        _ => Ok(RootKeySource::File {
            path: value("The file to write it to:", None)?,
        }),
    }
}

fn ask_person_check() -> Result<PersonCheck, Failure> {
    let choices = vec![
        "by what their device works, and by six digits as well when very many sign from one network",
        "by what their device works alone",
        "by both, always: for an authority that insists",
    ];
    let chosen = Select::new("People show that they are no programs:", choices)
        .raw_prompt()
        .map_err(ended)?;
    Ok(match chosen.index {
        0 => PersonCheck::OnSuspicion,
        1 => PersonCheck::Work,
        _ => PersonCheck::Always,
    })
}

fn ask_news() -> Result<Option<Recipient>, Failure> {
    if !yes("Shall people be offered news by e-mail after they signed?", false)? {
        return Ok(None);
    }
    let key: RecipientText = value(
        "The public part of the organisers' key for it (age1…, as `cista news key` prints it):",
        None,
    )?;
    Ok(Some(key.0))
}

//------------ Private parts -------------------------------------------------

/// Asks until the answer is a value of this type.
fn value<T: FromStr>(question: &str, usual: Option<&str>) -> Result<T, Failure> {
    let understood = |text: &str| {
        let fits = !text.trim().is_empty() && text.trim().parse::<T>().is_ok();
        Ok(if fits {
            Validation::Valid
        } else {
            Validation::Invalid("That is not understood here.".into())
        })
    };
    let mut asking = Text::new(question).with_validator(understood);
    if let Some(usual) = usual {
        asking = asking.with_default(usual);
    }
    let text = asking.prompt().map_err(ended)?;
    text.trim()
        .parse()
        .map_err(|_| Failure::new(Exit::Data, "That is not understood here."))
}

fn yes(question: &str, usual: bool) -> Result<bool, Failure> {
    Confirm::new(question).with_default(usual).prompt().map_err(ended)
}

fn ended(fault: InquireError) -> Failure {
    match fault {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Failure::new(
            Exit::NoInput,
            "Ended before every question was answered: nothing was written.",
        ),
        fault => Failure::new(Exit::NoInput, fault),
    }
}

/// An origin, parsed from what was typed.
struct OriginText(Origin);

impl FromStr for OriginText {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Origin::try_from(text.to_owned()).map(Self)
    }
}

/// A recipient, parsed from what was typed.
struct RecipientText(Recipient);

impl FromStr for RecipientText {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Recipient::try_from(text.to_owned()).map(Self)
    }
}

/// Article 11(1) of Regulation (EU) 2019/788 allowed systems of the organisers' own for initiatives registered until the end of 2022.
const CENTRAL_SYSTEM_ONLY: i16 = 2023;
