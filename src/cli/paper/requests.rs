//! `cista paper certificate` and `cover`: what goes between organisers and authorities.

use std::path::PathBuf;

use super::source;
use super::{Place, keep};
use crate::cli::exit::Failure;
use crate::document::paper::{self, BlankCertificate, Cover, Kinds, SystemCertificate};
use crate::domain::Date;
use crate::text::Texts;

//------------ Certificate ---------------------------------------------------

/// Make a blank certificate for an authority to fill in
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  cista paper certificate --config /etc/cista/water.toml --state FI --out certificate-fi.pdf

Packages hold one already; authorities may use a form of their own.")]
pub struct CertificateArguments {
    #[command(flatten)]
    source: source::Arguments,

    #[command(flatten)]
    place: Place,

    /// How many statements the authority received.
    #[arg(long, value_name = "N")]
    received: Option<u64>,
}

/// Writes the blank certificate.
pub fn certificate(arguments: &CertificateArguments, texts: &Texts) -> Result<PathBuf, Failure> {
    let (source, place) = (arguments.source.read()?, &arguments.place);
    source.takes_part(place.state)?;
    let paper = paper::certificate(&BlankCertificate {
        paper: source.paper(texts, source.language_for(place.state, place.language)),
        state: place.state,
        received: arguments.received,
    });
    keep(paper, &place.out)
}

//------------ Cover ---------------------------------------------------------

/// Fill in the request for verification that goes to an authority
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  cista paper cover --config /etc/cista/water.toml --state FI --online 45210 --on-paper 3000 \\
    --all-signatories 1248310 --states-reached 11 --out request-fi.pdf

Packages hold one for what was collected online; this one counts paper in.")]
pub struct CoverArguments {
    #[command(flatten)]
    source: source::Arguments,

    #[command(flatten)]
    place: Place,

    /// Statements of this Member State that were signed online.
    #[arg(long, value_name = "N", default_value_t = 0)]
    online: u64,

    /// Statements of this Member State that were signed on paper.
    #[arg(long, value_name = "N", default_value_t = 0)]
    on_paper: u64,

    /// Statements of this Member State with an advanced electronic signature.
    #[arg(long, value_name = "N", default_value_t = 0)]
    esigned: u64,

    /// Signatories of all Member States.
    #[arg(long, value_name = "N")]
    all_signatories: u64,

    /// Member States in which the minimum is reached.
    #[arg(long, value_name = "N")]
    states_reached: u64,

    /// The authority that certified the online collection system; else there is a line to write it on.
    #[arg(long, value_name = "NAME", requires = "system_date")]
    system_authority: Option<String>,

    /// The number of that certificate.
    #[arg(long, value_name = "TEXT", default_value = "", requires = "system_authority")]
    system_number: String,

    /// The date of that certificate.
    #[arg(long, value_name = "DATE", requires = "system_authority")]
    system_date: Option<Date>,
}

/// Writes the request.
pub fn cover(arguments: &CoverArguments, texts: &Texts) -> Result<PathBuf, Failure> {
    let (source, place) = (arguments.source.read()?, &arguments.place);
    source.takes_part(place.state)?;
    let system = arguments.system_authority.as_deref().zip(arguments.system_date);
    let paper = paper::cover(&Cover {
        paper: source.paper(texts, source.language_for(place.state, place.language)),
        state: place.state,
        signatories: Kinds {
            online: arguments.online,
            paper: arguments.on_paper,
            esigned: arguments.esigned,
        },
        all_signatories: arguments.all_signatories,
        states_reached: arguments.states_reached,
        system: system.map(|(authority, date)| SystemCertificate {
            authority,
            number: &arguments.system_number,
            date,
        }),
    });
    keep(paper, &place.out)
}
