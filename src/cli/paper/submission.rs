//! `cista paper submission`: the submission to the Commission, filled in from the certificates of the authorities.

use std::path::PathBuf;

use super::source;
use super::{keep, language};
use crate::cli::exit::{Exit, Failure};
use crate::document::paper::{self, Certified, Gift, Submission};
use crate::domain::Language;
use crate::service::certificates::{Certificate, Certificates};
use crate::text::Texts;

/// Fill in the submission to the Commission from the certificates of the authorities
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  cista paper submission --config /etc/cista/water.toml --certificates certificates.json \\
    --gift \"Walking Europe Foundation=12000\" --out submission.pdf

The certificates are entered with `cista certificate`. It says whether both conditions are met.")]
pub struct Arguments {
    #[command(flatten)]
    source: source::Arguments,

    /// The certificates that were entered.
    #[arg(long, value_name = "FILE")]
    certificates: PathBuf,

    /// The language; else the one in which the initiative was registered first.
    #[arg(long, value_name = "xx", value_parser = language)]
    language: Option<Language>,

    /// A source of support and funding and its euros; again for each. Without any there are rows to write in.
    #[arg(long = "gift", value_name = "NAME=EUROS", value_parser = gift)]
    gifts: Vec<(String, u64)>,

    /// The file to write; one that is there is replaced.
    #[arg(long, value_name = "FILE.pdf")]
    out: PathBuf,
}

/// Writes the submission.
pub fn write(arguments: &Arguments, texts: &Texts) -> Result<PathBuf, Failure> {
    let source = arguments.source.read()?;
    let entered = Certificates::load(&arguments.certificates).map_err(|fault| Failure::new(Exit::Data, fault))?;
    is_of_the_initiative(&entered, &source.initiative.registration_number)?;
    let authorities: Vec<String> = entered.certificates.iter().map(authority).collect();
    let certified: Vec<Certified<'_>> = entered
        .certificates
        .iter()
        .zip(&authorities)
        .map(|(certificate, authority)| Certified {
            state: certificate.state,
            valid: certificate.valid,
            authority,
            date: certificate.date,
        })
        .collect();
    let gifts: Vec<Gift<'_>> = arguments
        .gifts
        .iter()
        .map(|(from, euros)| Gift { from, euros: *euros })
        .collect();
    let original = source.initiative.original().map(|version| version.language);
    let paper = paper::submission(&Submission {
        paper: source.paper(texts, arguments.language.or(original).unwrap_or(Language::En)),
        certified: &certified,
        gifts: &gifts,
    });
    keep(paper, &arguments.out)
}

fn gift(text: &str) -> Result<(String, u64), &'static str> {
    let parsed = text.rsplit_once('=').and_then(|(name, euros)| {
        let name = name.trim();
        Some((name.to_owned(), euros.trim().parse().ok()?)).filter(|_| !name.is_empty())
    });
    parsed.ok_or("a name and whole euros are expected, such as \"Some Foundation=12000\"")
}

/// Numbers of another initiative are refused: they would look right.
fn is_of_the_initiative(entered: &Certificates, registration_number: &str) -> Result<(), Failure> {
    if entered.registration_number == registration_number {
        return Ok(());
    }
    let sentence = format!(
        "The certificates are those of {}, and the initiative is {registration_number}: take the file that belongs to it.",
        entered.registration_number
    );
    Err(Failure::new(Exit::Data, sentence))
}

/// The authority and its reference.
fn authority(certificate: &Certificate) -> String {
    let parts = [certificate.authority.as_str(), certificate.reference.as_str()];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}
