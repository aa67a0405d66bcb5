//! `cista open`: opens a collection offline and writes one package per Member State.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use super::confirm::confirm;
use super::exit::{Exit, Failure};
use super::export::member_state;
use super::progress::Bar;
use super::terminal::Terminal;
use crate::crypto::OsEntropy;
use crate::daemon;
use crate::domain::MemberState;
use crate::service::open::{self, OpenError, Request};
use crate::service::package::Format;
use crate::service::package::manifest::{OpeningManifest, StateOpening};

/// Open a collection with the custodians' shares, and write one package for each Member State
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, with three shares, each package encrypted to its authority where its recipients are known:
  cista open collection.cista --share share-1.txt --share share-4.txt --share share-6.txt \\
      --out packages --to FI=fi-authority.txt --to DE=de-authority.txt

A rehearsal, with every package in the clear:
  cista open rehearsal.cista --share share-1.txt share-2.txt share-3.txt --out opened --plain

Do this on a computer without network. Packages for which no recipients are named get a passphrase, in a letter beside them.")]
pub struct Arguments {
    /// The sealed collection.
    #[arg(value_name = "FILE.cista")]
    collection: PathBuf,

    /// The custodians' recovery shares, at least as many as the quorum.
    #[arg(long = "share", value_name = "FILE", num_args = 1.., required = true)]
    shares: Vec<PathBuf>,

    /// The directory for the packages; it must not exist yet, or be empty.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,

    /// The file with the recipients of a Member State's authority.
    #[arg(long = "to", value_name = "XX=RECIPIENTFILE", value_parser = recipients)]
    to: Vec<(MemberState, PathBuf)>,

    /// Write unpacked files, readable by anybody.
    #[arg(long)]
    plain: bool,

    /// Do not ask before writing readable files.
    #[arg(long)]
    yes: bool,

    /// The files of a package.
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "xml,csv")]
    format: Vec<Format>,
}

/// Opens the collection.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let mut named = BTreeMap::new();
    for (state, file) in &arguments.to {
        if named.insert(*state, file.clone()).is_some() {
            return Err(Failure::new(Exit::Usage, format!("--to names {state} twice.")));
        }
    }
    if arguments.plain {
        let question = format!(
            "Everybody who gets at {} will be able to read the statements. Go on?",
            arguments.out.display()
        );
        confirm(terminal, arguments.yes, &question)?;
    }
    let request = Request {
        collection: arguments.collection.clone(),
        shares: arguments.shares.clone(),
        out: arguments.out.clone(),
        recipients: named,
        plain: arguments.plain,
        formats: arguments.format.iter().copied().collect::<BTreeSet<_>>(),
    };
    let mut bar = Bar::begin();
    let opened = open::open(&request, &mut OsEntropy, &mut |progress| bar.show(progress));
    drop(bar);
    let manifest = opened.map_err(|fault| Failure::new(code_of(&fault), fault))?;
    terminal.tell(&manifest, &summary(&manifest, arguments));
    Ok(())
}

fn code_of(fault: &OpenError) -> Exit {
    match fault {
        OpenError::Read { .. } => Exit::NoInput,
        OpenError::NotEmpty { .. } | OpenError::Write { .. } => Exit::CannotCreate,
        OpenError::Changed { .. } => Exit::Io,
        OpenError::Unaccounted { .. } => Exit::Software,
        _ => Exit::Data,
    }
}

/// Parses `XX=FILE`.
fn recipients(text: &str) -> Result<(MemberState, PathBuf), &'static str> {
    let (state, file) = text
        .split_once('=')
        .filter(|(_, file)| !file.is_empty())
        .ok_or("FI=FILE is expected")?;
    Ok((member_state(state)?, file.into()))
}

fn summary(manifest: &OpeningManifest, arguments: &Arguments) -> String {
    let mut text = format!("{:<7}{HEADINGS}\n", "");
    for (state, opening) in &manifest.states {
        text.push_str(&row(state.code(), opening));
    }
    let total = &manifest.total;
    let _ = writeln!(
        text,
        "\n{} submissions: {} packaged, {} repeats, {} alternatives, {} withdrawn, {} failed.",
        total.submissions, total.packaged, total.repeats, total.alternatives, total.withdrawn, total.failures
    );
    let _ = writeln!(
        text,
        "Everything lies in {}; manifest.json there accounts for it.",
        arguments.out.display()
    );
    text
}

fn row(state: &str, opening: &StateOpening) -> String {
    let counts = &opening.counts;
    let place = opening
        .package
        .as_ref()
        .map(|file| file.name.as_str())
        .or(opening.directory.as_deref())
        .unwrap_or_default();
    format!(
        "{state:<7}{:>12}{:>10}{:>9}{:>14}{:>11}{:>8}  {place}\n",
        counts.submissions, counts.packaged, counts.repeats, counts.alternatives, counts.withdrawn, counts.failures
    )
}

const HEADINGS: &str = " submissions  packaged  repeats  alternatives  withdrawn  failed  package";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recipients_name_a_state_and_a_file() {
        assert_eq!(recipients("GR=a.txt"), Ok((MemberState::El, PathBuf::from("a.txt"))));
        assert_eq!(
            recipients("fi=a=b.txt"),
            Ok((MemberState::Fi, PathBuf::from("a=b.txt")))
        );
        for text in ["FI", "FI=", "=a.txt", "XX=a.txt", ""] {
            assert!(recipients(text).is_err(), "{text}");
        }
    }
}
