//! The answers to what a set-up asks, as a file holds them.
//!
//! ```toml
//! initiative = "register.json"          # the file from the Commission's register
//! ceremony = "committee.json"           # the public file of the key ceremony
//! rehearsal_date = "2026-11-22"         # only for a rehearsal: the date that it plays
//! directory = "/var/lib/cista/water"    # where the state lies; this is the usual place
//! sandbox = "enforced"
//! person_check = "on-suspicion"         # or "work", or "always": whether six digits are asked besides a device's work
//! website = "https://example.org"
//! # Only where people are to be offered news by e-mail: the key to which addresses are sealed, as `cista news key` prints it.
//! news_recipient = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
//!
//! [collection]                          # confirms what the register's file leaves open
//! start = "2021-09-01"
//! end = "2022-09-01"
//!
//! [[contacts]]                          # whom the register withholds
//! role = "representative"
//! given_names = "Ada"
//! family_names = "Lovelace"
//! email = "ada@example.org"
//!
//! [public]
//! address = "0.0.0.0:443"
//! url = "https://sign.example.org"
//!
//! [root_key]
//! source = "credential"                 # or "passphrase", read from standard input, or "file" with a path
//! ```

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::cli::exit::{Exit, Failure, code_of_io};
use crate::config::{Admin, CertificateFiles, ConfigError, PersonCheck, Public, Recipient, RootKeySource, Sandbox};
use crate::domain::{Country, Date, Role};
use crate::host::files;

/// Everything that a set-up asks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// The file from the Commission's register.
    pub initiative: PathBuf,
    /// The public file of the key ceremony.
    pub ceremony: PathBuf,
    /// The date that a rehearsal plays; none for a real instance.
    #[serde(default)]
    pub rehearsal_date: Option<Date>,
    /// Where the state lies, if not in the usual place.
    #[serde(default)]
    pub directory: Option<PathBuf>,
    /// The control socket, if not in the usual place.
    #[serde(default)]
    pub control: Option<PathBuf>,
    /// The initiative's website.
    #[serde(default)]
    pub website: Option<String>,
    /// The collection period, where the register's file leaves it open.
    #[serde(default)]
    pub collection: Option<CollectionAnswer>,
    /// The organisers whom the register withholds.
    #[serde(default)]
    pub contacts: Vec<ContactAnswer>,
    /// The site for signatories.
    pub public: Public,
    /// The site for organisers and operators.
    #[serde(default)]
    pub admin: Admin,
    /// Certificate files, if the instance is not to be its own authority.
    #[serde(default)]
    pub tls: Option<CertificateFiles>,
    /// Where the root key is to be kept.
    pub root_key: RootKeySource,
    /// Whether the process may run without its sandbox.
    #[serde(default)]
    pub sandbox: Sandbox,
    /// What shows that a person signs.
    #[serde(default)]
    pub person_check: PersonCheck,
    /// The key to which addresses are sealed, where news by e-mail is offered.
    #[serde(default)]
    pub news_recipient: Option<Recipient>,
}

/// The first and the last day of collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollectionAnswer {
    /// The first day.
    pub start: Date,
    /// The last day.
    pub end: Date,
}

/// An organiser.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactAnswer {
    /// The part that the person has.
    pub role: Role,
    /// All given names.
    pub given_names: String,
    /// Family names.
    pub family_names: String,
    /// The address for mail.
    #[serde(default)]
    pub email: Option<String>,
    /// The country of residence.
    #[serde(default)]
    pub country: Option<Country>,
}

impl Answers {
    /// Reads the file. Paths in it are taken from its own directory.
    pub fn load(file: &Path) -> Result<Self, Failure> {
        let bytes = files::read_limited(file, LARGEST_FILE).map_err(|fault| {
            Failure::new(
                code_of_io(&fault),
                format!("The answers {} cannot be read: {fault}.", file.display()),
            )
        })?;
        let text = std::str::from_utf8(&bytes)
            .map_err(|_| Failure::new(Exit::Data, format!("{} is no text in UTF-8.", file.display())))?;
        let mut answers = Self::parse(file, text)?;
        let beside = file.parent().unwrap_or(Path::new(""));
        answers.initiative = beside.join(&answers.initiative);
        answers.ceremony = beside.join(&answers.ceremony);
        Ok(answers)
    }

    fn parse(file: &Path, text: &str) -> Result<Self, Failure> {
        toml::from_str(text).map_err(|fault| Failure::new(Exit::Data, ConfigError::of_line(file, text, &fault)))
    }
}

/// Bytes of a file of answers.
const LARGEST_FILE: usize = 64 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_above_is_read() {
        let source = include_str!("answers.rs");
        let example: String = source
            .lines()
            .skip_while(|line| *line != "//! ```toml")
            .skip(1)
            .take_while(|line| *line != "//! ```")
            .flat_map(|line| [line.trim_start_matches("//!").trim_start(), "\n"])
            .collect();
        let answers = Answers::parse(Path::new("answers.toml"), &example).expect("read");
        assert_eq!(answers.contacts.len(), 1);
        assert_eq!(answers.rehearsal_date, Some("2026-11-22".parse().expect("a date")));
    }

    #[test]
    fn an_unknown_answer_is_refused_with_its_line() {
        let fault =
            Answers::parse(Path::new("answers.toml"), "initiative = \"a\"\ncommittee = \"b\"\n").expect_err("unknown");
        assert!(
            fault
                .sentences()
                .starts_with("answers.toml, line 2: unknown field `committee`"),
            "{}",
            fault.sentences()
        );
    }
}
