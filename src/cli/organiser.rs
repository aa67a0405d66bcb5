//! `cista organiser`: who may approve what only two organisers together may.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde::Serialize;

use super::book::{self, Approvals};
use super::exit::{Exit, Failure};
use super::export::writing;
use super::secret;
use super::terminal::Terminal;
use crate::crypto::OsEntropy;
use crate::crypto::approval::ApprovalKey;
use crate::crypto::passphrase::SHORTEST;
use crate::daemon;
use crate::host::files::{self, PRIVATE, PUBLIC};
use crate::service::book::{Deed, Registrant};

/// Make an organiser's approval key, and keep the register of organisers
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, each organiser at home, away from the server:
  cista organiser new --name \"Anna Berg\" --out anna.key

And the operator, with the card that came of it:
  cista organiser add anna.card --config /etc/cista/water.toml

In preparation organisers are registered freely; after go-live two others must approve.")]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Make an approval key under a passphrase, and the card that the instance is given
    #[command(after_help = "\
Example, on the organiser's own computer; it writes anna.key and anna.card:
  cista organiser new --name \"Anna Berg\" --out anna.key")]
    New {
        /// The organiser's name, as it stands on slips and in the audit trail.
        #[arg(long, value_name = "NAME")]
        name: String,

        /// The file for the key; the card is written beside it.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Register an organiser
    #[command(after_help = "\
Example:
  cista organiser add anna.card --config /etc/cista/water.toml")]
    Add {
        /// The organiser's card.
        #[arg(value_name = "CARD")]
        card: PathBuf,

        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,

        #[command(flatten)]
        approvals: Approvals,
    },
    /// List the organisers
    #[command(after_help = "\
Example:
  cista organiser list --config /etc/cista/water.toml")]
    List {
        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// Take an organiser off the register
    #[command(after_help = "\
Example:
  cista organiser remove --name \"Anna Berg\" --config /etc/cista/water.toml \\
    --approval bo.slip --approval eva.slip")]
    Remove {
        /// The organiser's name.
        #[arg(long, value_name = "NAME")]
        name: String,

        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,

        #[command(flatten)]
        approvals: Approvals,
    },
}

#[derive(Serialize)]
struct Made<'a> {
    name: &'a str,
    key: &'a Path,
    card: &'a Path,
    thumbprint: String,
}

#[derive(Serialize)]
struct Listed<'a> {
    instance: &'a str,
    organisers: &'a [Registrant],
}

/// Does what was asked.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    match &arguments.act {
        Act::New { name, out } => new(name, out, terminal),
        Act::Add {
            card,
            config,
            approvals,
        } => {
            let deed = Deed::OrganiserAdd {
                card: book::read_text(card)?,
                approvals: approvals.read()?,
            };
            book::settle(config, &deed, "Registered", terminal)
        }
        Act::List { config } => list(config, terminal),
        Act::Remove {
            name,
            config,
            approvals,
        } => {
            let deed = Deed::OrganiserRemove {
                name: name.clone(),
                approvals: approvals.read()?,
            };
            book::settle(config, &deed, "No organiser any more", terminal)
        }
    }
}

fn new(name: &str, out: &Path, terminal: Terminal) -> Result<(), Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let card_path = out.with_extension("card");
    if card_path == out {
        let sentence = "The card is written beside the key, in a file that ends in .card: give the key another name.";
        return Err(Failure::new(Exit::Usage, sentence));
    }
    book::must_be_new(out)?;
    book::must_be_new(&card_path)?;
    let mut entropy = OsEntropy;
    let key = ApprovalKey::generate(name, &mut entropy).ok_or_else(|| {
        let sentence = "A name is one line of at most 120 bytes, without signs that are not seen.";
        Failure::new(Exit::Data, sentence)
    })?;
    let passphrase = secret::ask_new(terminal, "A passphrase for the approval key:", SHORTEST)?;
    let locked = key
        .lock(&passphrase, &mut entropy)
        .map_err(|fault| Failure::new(Exit::System, fault))?;
    files::write_whole(out, locked.as_bytes(), PRIVATE).map_err(|fault| writing(out, &fault))?;
    let card = key.card().to_text();
    files::write_whole(&card_path, card.as_bytes(), PUBLIC).map_err(|fault| writing(&card_path, &fault))?;
    let made = Made {
        name,
        key: out,
        card: &card_path,
        thumbprint: key.public().thumbprint().to_string(),
    };
    let text = format!(
        "The approval key of {name} is in {}: keep it away from the server, with its passphrase apart.\nThumbprint {}\n\n\
         Give {} to the operator, and compare the thumbprint when it is registered:\n  cista organiser add {2} --config FILE\n",
        out.display(),
        made.thumbprint,
        card_path.display()
    );
    terminal.tell(&made, &text);
    Ok(())
}

fn list(config: &Path, terminal: Terminal) -> Result<(), Failure> {
    let told = book::told(config, terminal)?;
    let mut text = String::new();
    for organiser in &told.organisers {
        let thumbprint = thumbprint_of(&organiser.key);
        let _ = writeln!(
            text,
            "{}\n  since {}, key {thumbprint}",
            organiser.name, organiser.since
        );
    }
    match told.organisers.len() {
        0 => text.push_str("No organisers are registered: nothing can be approved.\n"),
        1 => text.push_str("\nOne organiser approves nothing alone: register another.\n"),
        _ => {}
    }
    let listed = Listed {
        instance: &told.instance,
        organisers: &told.organisers,
    };
    terminal.tell(&listed, &text);
    Ok(())
}

fn thumbprint_of(key: &str) -> String {
    let bytes = data_encoding::HEXLOWER.decode(key.as_bytes()).unwrap_or_default();
    crate::crypto::Thumbprint::of(&bytes).to_string()
}
