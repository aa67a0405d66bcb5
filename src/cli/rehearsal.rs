//! `cista rehearsal`: shows, before anything is real, that the custodians can open what the server seals.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde::Serialize;

use super::book;
use super::exit::{Exit, Failure};
use super::export::writing;
use super::terminal::Terminal;
use crate::domain::{Date, Language};
use crate::host::files::{self, PUBLIC};
use crate::service::book::{Deed, Obstacle, Rehearsed, Told};

/// Rehearse the committee's key: the server seals a test, and a quorum of custodians opens it
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, on the server:
  cista rehearsal begin --config /etc/cista/water.toml --out rehearsal.json

Where the custodians are, offline, with a quorum of shares:
  cista share answer rehearsal.json --share share-1.txt share-2.txt share-3.txt --out answer.json

And on the server again:
  cista rehearsal finish --config /etc/cista/water.toml --answer answer.json")]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Seal a test, and write the file that goes to the custodians
    #[command(after_help = "\
Example:
  cista rehearsal begin --config /etc/cista/water.toml --out rehearsal.json")]
    Begin {
        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,

        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Check the custodians' answer, and note it in the audit trail
    #[command(after_help = "\
Example:
  cista rehearsal finish --config /etc/cista/water.toml --answer answer.json")]
    Finish {
        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,

        /// The file that came back.
        #[arg(long, value_name = "FILE")]
        answer: PathBuf,
    },
    /// Show what was rehearsed, and what stands in the way of go-live
    #[command(after_help = "\
Example:
  cista rehearsal show --config /etc/cista/water.toml")]
    Show {
        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
}

#[derive(Serialize)]
struct Begun<'a> {
    file: &'a Path,
    noted: &'a str,
}

#[derive(Serialize)]
struct Shown<'a> {
    begun: Option<Date>,
    rehearsed: &'a [Rehearsed],
    obstacles: &'a [Obstacle],
}

/// Does what was asked.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    match &arguments.act {
        Act::Begin { config, out } => begin(config, out, terminal),
        Act::Finish { config, answer } => {
            let deed = Deed::RehearsalFinish {
                answer: book::read_text(answer)?,
            };
            book::settle(config, &deed, "The rehearsal succeeded", terminal)
        }
        Act::Show { config } => {
            let told = book::told(config, terminal)?;
            let shown = Shown {
                begun: told.rehearsal_begun,
                rehearsed: &told.rehearsed,
                obstacles: &told.obstacles,
            };
            terminal.tell(&shown, &text(&told));
            Ok(())
        }
    }
}

fn begin(config: &Path, out: &Path, terminal: Terminal) -> Result<(), Failure> {
    // Before anything is sealed: a rehearsal whose file is lost is begun again.
    book::must_be_new(out)?;
    let done = book::carry_out(config, &Deed::RehearsalBegin, terminal)?;
    let file = done.file.ok_or_else(|| {
        Failure::new(
            Exit::Software,
            "The instance sealed no test: it may be of another version.",
        )
    })?;
    files::write_whole(out, file.as_bytes(), PUBLIC).map_err(|fault| writing(out, &fault))?;
    let text = format!(
        "A test is sealed ({}). Take {} to the custodians: a quorum of them answers it offline, with `cista share answer` or in the vault.\n",
        done.noted,
        out.display()
    );
    let begun = Begun {
        file: out,
        noted: &done.noted,
    };
    terminal.tell(&begun, &text);
    Ok(())
}

fn text(told: &Told) -> String {
    let mut text = String::new();
    for rehearsed in &told.rehearsed {
        let numbers: Vec<String> = rehearsed.shares.iter().map(ToString::to_string).collect();
        let _ = writeln!(
            text,
            "generation {}, edition {}: opened on {} with shares {}; noted on {}",
            rehearsed.generation,
            rehearsed.edition,
            rehearsed.answered,
            numbers.join(", "),
            rehearsed.finished
        );
    }
    if told.rehearsed.is_empty() {
        text.push_str("No key was rehearsed yet.\n");
    }
    if let Some(day) = told.rehearsal_begun {
        let _ = writeln!(text, "A rehearsal that began on {day} waits for its answer.");
    }
    if told.obstacles.is_empty() {
        text.push_str("\nNothing that is known here stands in the way of go-live.\n");
    } else {
        text.push_str("\nGo-live is refused:\n");
    }
    for obstacle in &told.obstacles {
        let _ = writeln!(text, "  {}", sentence(obstacle));
    }
    text
}

/// What is in the way, and what to do.
fn sentence(obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::KeyNotRehearsed { generation } => format!(
            "The committee's key of generation {generation} was not rehearsed: begin with `cista rehearsal begin`."
        ),
        Obstacle::WordingNotOfficial { languages } => {
            let codes: Vec<&str> = languages.iter().copied().map(Language::code).collect();
            format!(
                "The wording of {} is unofficial: load the official one with `cista wording load`.",
                codes.join(", ")
            )
        }
        Obstacle::TooFewOrganisers { registered } => format!(
            "{registered} organisers are registered, and two must be: register them with `cista organiser add`."
        ),
    }
}
