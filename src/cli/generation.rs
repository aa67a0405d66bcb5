//! `cista generation`: renewed shares, and later generations of the committee's key.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde::Serialize;

use super::book::{self, Approvals};
use super::exit::Failure;
use super::terminal::Terminal;
use crate::service::book::{Deed, Generation};

/// Give the instance another record of the committee: of renewed shares, or of another key
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, after the shares were renewed for new custodians:
  cista generation add --config /etc/cista/water.toml --record committee.json

After go-live two organisers approve another key. New submissions are sealed to it as soon as its rehearsal has succeeded:
  cista rehearsal begin --config /etc/cista/water.toml --out rehearsal.json")]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Take a record of the committee
    #[command(after_help = "\
Example:
  cista generation add --config /etc/cista/water.toml --record committee.json \\
    --approval anna.slip --approval bo.slip")]
    Add {
        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,

        /// The public file of the ceremony, or a file with the text of its QR code.
        #[arg(long, value_name = "FILE")]
        record: PathBuf,

        #[command(flatten)]
        approvals: Approvals,
    },
    /// List the committee's records
    #[command(after_help = "\
Example:
  cista generation list --config /etc/cista/water.toml")]
    List {
        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
}

#[derive(Serialize)]
struct Listed<'a> {
    generations: &'a [Generation],
}

/// Does what was asked.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    match &arguments.act {
        Act::Add {
            config,
            record,
            approvals,
        } => {
            let deed = Deed::GenerationAdd {
                record: book::read_text(record)?,
                approvals: approvals.read()?,
            };
            let done = book::carry_out(config, &deed, terminal)?;
            let text = format!(
                "Accepted: {}.\nNext: note down who has which share (cista custody confirm); another key is rehearsed before anything is sealed to it \
                 (cista rehearsal begin).\n",
                done.noted
            );
            terminal.tell(&done, &text);
            Ok(())
        }
        Act::List { config } => list(config, terminal),
    }
}

fn list(config: &Path, terminal: Terminal) -> Result<(), Failure> {
    let told = book::told(config, terminal)?;
    let mut text = String::new();
    for record in &told.generations {
        let sealing = if record.sealing { "  (sealed to now)" } else { "" };
        let _ = writeln!(
            text,
            "generation {}, edition {}, of {}: {} of {} shares{sealing}\n  {}",
            record.generation, record.edition, record.date, record.quorum, record.shares, record.thumbprint
        );
    }
    let listed = Listed {
        generations: &told.generations,
    };
    terminal.tell(&listed, &text);
    Ok(())
}
