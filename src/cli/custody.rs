//! `cista custody`: which custodian's share is where, and when it was tested last.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::book;
use super::exit::Failure;
use super::terminal::Terminal;
use crate::domain::Date;
use crate::service::book::{Deed, ShareEvent};
use crate::service::keepers::{Edition, Keepers, MONTHS, Share, Standing};

/// Keep the dates of the recovery shares: handed over, tested at home, called in, lost
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, which shares are due for a test, and whether enough are left:
  cista custody list --config /etc/cista/water.toml

The custodian of share 3 tested it at home (with `cista share check`) and said so:
  cista custody confirm --config /etc/cista/water.toml --share 3")]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// List the shares, with a warning when too few are confirmed
    #[command(after_help = "\
Example:
  cista custody list --config /etc/cista/water.toml --json")]
    List {
        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// Note that a custodian tested a share, or received it
    #[command(after_help = "\
Example:
  cista custody confirm --config /etc/cista/water.toml --share 3
  cista custody confirm --config /etc/cista/water.toml --share 3 --handed-over --date 2026-05-02")]
    Confirm {
        #[command(flatten)]
        which: Which,

        /// It was handed over; nobody tested it yet.
        #[arg(long)]
        handed_over: bool,
    },
    /// Note that a share was taken back and destroyed
    #[command(after_help = "\
Example, after the shares were renewed:
  cista custody call-in --config /etc/cista/water.toml --share 3 --edition 1")]
    CallIn {
        #[command(flatten)]
        which: Which,
    },
    /// Note that a share is lost
    #[command(after_help = "\
Example:
  cista custody lost --config /etc/cista/water.toml --share 3")]
    Lost {
        #[command(flatten)]
        which: Which,
    },
}

#[derive(Debug, clap::Args)]
struct Which {
    /// The instance's configuration.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,

    /// The number on the share.
    #[arg(long, value_name = "N")]
    share: u8,

    /// The generation of the key; the newest, if it is not given.
    #[arg(long, value_name = "N")]
    generation: Option<u32>,

    /// The edition of the shares; the newest, if it is not given.
    #[arg(long, value_name = "N")]
    edition: Option<u32>,

    /// The day on which it happened; today, if it is not given.
    #[arg(long, value_name = "DATE")]
    date: Option<Date>,
}

/// Does what was asked.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    match &arguments.act {
        Act::List { config } => list(config, terminal),
        Act::Confirm {
            which,
            handed_over: true,
        } => mark(which, ShareEvent::HandedOver, terminal),
        Act::Confirm { which, .. } => mark(which, ShareEvent::Tested, terminal),
        Act::CallIn { which } => mark(which, ShareEvent::CalledIn, terminal),
        Act::Lost { which } => mark(which, ShareEvent::Lost, terminal),
    }
}

fn mark(which: &Which, event: ShareEvent, terminal: Terminal) -> Result<(), Failure> {
    let deed = Deed::Share {
        number: which.share,
        generation: which.generation,
        edition: which.edition,
        event,
        date: which.date,
    };
    book::settle(&which.config, &deed, "Noted", terminal)
}

fn list(config: &Path, terminal: Terminal) -> Result<(), Failure> {
    let keepers = book::told(config, terminal)?.keepers;
    terminal.tell(&keepers, &text(&keepers));
    Ok(())
}

fn text(keepers: &Keepers) -> String {
    let mut text = String::new();
    for edition in &keepers.editions {
        let replaced = if edition.replaced { ", replaced" } else { "" };
        let _ = writeln!(
            text,
            "Generation {}, edition {}: any {} of {} shares open{replaced}",
            edition.generation,
            edition.edition,
            edition.quorum,
            edition.shares.len()
        );
        for share in &edition.shares {
            let _ = writeln!(text, "  {:>2}  {}", share.number, standing(share));
        }
        text.push_str(&warning(edition));
        text.push('\n');
    }
    text
}

fn standing(share: &Share) -> String {
    let on = |what: &str, day: Option<Date>| day.map(|day| format!("{what} on {day}"));
    let dates = &share.dates;
    let (tested, handed_over) = (on("tested", dates.tested), on("handed over", dates.handed_over));
    let (word, days) = match share.standing {
        Standing::NotHandedOver => ("not handed over", vec![]),
        Standing::Confirmed => ("confirmed", vec![tested]),
        Standing::Due => ("DUE for a test", vec![tested.or(handed_over)]),
        Standing::CalledIn => ("called in", vec![on("on the list", dates.called_in)]),
        Standing::Lost => ("LOST", vec![on("noted", dates.lost)]),
    };
    let days: Vec<String> = days.into_iter().flatten().collect();
    if days.is_empty() {
        word.to_owned()
    } else {
        format!("{word}, {}", days.join(", "))
    }
}

/// What the organisers must know of an edition.
fn warning(edition: &Edition) -> String {
    if edition.replaced {
        return match edition.outside() {
            0 => String::new(),
            outside => format!(
                "  {outside} of these shares are still outside, and any {} of them open: call them in by their numbers.\n",
                edition.quorum
            ),
        };
    }
    if !edition.is_thin() {
        return String::new();
    }
    format!(
        "  WARNING: {} shares are confirmed within {MONTHS} months, and there should be at least {}. Have the custodians test their shares; when they \
         cannot, renew the shares while a quorum is left (cista ceremony --renew).\n",
        edition.confirmed,
        edition.quorum.saturating_add(1)
    )
}
