//! `cista open`: opens a collection offline and writes one package per Member State.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::confirm::confirm;
use super::exit::{Exit, Failure, code_of_io};
use super::export::member_state;
use super::progress::Bar;
use super::share;
use super::terminal::Terminal;
use crate::crypto::OsEntropy;
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::share::RecoveryShare;
use crate::daemon;
use crate::domain::{Clock as _, MemberState, legal_date};
use crate::host::clock::SystemClock;
use crate::service::approval;
use crate::service::custody::{self, FiledShare};
use crate::service::open::{self, OpenError, Request};
use crate::service::package::manifest::{OpeningManifest, StateOpening};
use crate::service::package::{Format, PartSize};

/// Open a collection with the custodians' shares, and write one package for each Member State
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, with three shares, each package encrypted to its authority where its recipients are known:
  cista open collection.cista --share share-1.txt --share share-4.txt --share share-6.txt \\
      --out packages --to FI=fi-authority.txt --to DE=de-authority.txt

A rehearsal, with every package in the clear:
  cista open rehearsal.cista --share share-1.txt share-2.txt share-3.txt --out opened --plain

Do this on a computer without network. A package goes to the recipients that --to names, else to the authority's key that two organisers approved,
else under a passphrase, in a letter beside it: as an age file, and as a ZIP with AES-256. When the command is interrupted, repeat it: what is finished
is not made again.")]
pub struct Arguments {
    /// The sealed collection.
    #[arg(value_name = "FILE.cista")]
    collection: PathBuf,

    /// The custodians' recovery shares, at least as many as the quorum.
    #[arg(long = "share", value_name = "FILE", num_args = 1.., required = true)]
    shares: Vec<PathBuf>,

    /// The record of a ceremony that renewed the shares after the collection was exported.
    #[arg(long, value_name = "committee.json", num_args = 1..)]
    committee: Vec<PathBuf>,

    /// The directory for the packages; it must not exist yet, or be empty.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,

    /// The file with the recipients of a Member State's authority.
    #[arg(long = "to", value_name = "XX=RECIPIENTFILE", value_parser = recipients)]
    to: Vec<(MemberState, PathBuf)>,

    /// Write unpacked files, readable by anybody.
    #[arg(long)]
    plain: bool,

    /// The slip of an organiser who approves --plain; a collection that is no rehearsal needs two.
    #[arg(long = "approval", value_name = "SLIP", num_args = 1.., requires = "plain")]
    approvals: Vec<PathBuf>,

    /// Do not ask before writing readable files.
    #[arg(long)]
    yes: bool,

    /// The files of a package.
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "xml,csv")]
    format: Vec<Format>,

    /// How many statements a package holds at most; a Member State with more gets several packages.
    #[arg(long, value_name = "N", default_value = "250000")]
    part: PartSize,

    /// Leave the papers out: guides, requests for verification, certificates to be filled in.
    #[arg(long)]
    no_papers: bool,
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
        confirm_plain(arguments, terminal)?;
    }
    let (shares, given) = shares(arguments, terminal)?;
    let records = arguments
        .committee
        .iter()
        .map(|path| record(path))
        .collect::<Result<_, _>>()?;
    let request = Request {
        collection: arguments.collection.clone(),
        shares,
        given,
        records,
        out: arguments.out.clone(),
        recipients: named,
        plain: arguments.plain,
        approvals: arguments.approvals.clone(),
        today: legal_date(SystemClock.now()),
        formats: arguments.format.iter().copied().collect::<BTreeSet<_>>(),
        part: arguments.part,
        documents: !arguments.no_papers,
    };
    let mut bar = Bar::begin();
    let opened = open::open(&request, &mut OsEntropy, &mut |progress| bar.show(progress));
    drop(bar);
    let manifest = opened.map_err(|fault| Failure::new(code_of(&fault), fault))?;
    terminal.tell(&manifest, &summary(&manifest, arguments));
    Ok(())
}

/// Asks twice: it cannot be taken back, and one key is pressed quickly.
fn confirm_plain(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let out = arguments.out.display();
    let questions = [
        format!("Everybody who gets at {out} will be able to read the statements. Go on?"),
        "Nothing protects these files any more, on this disk or on any copy. Really write them in the clear?"
            .to_owned(),
    ];
    questions
        .iter()
        .try_for_each(|question| confirm(terminal, arguments.yes, question))
}

/// Reads a ceremony's record.
fn record(path: &Path) -> Result<CeremonyRecord, Failure> {
    let file = path.display();
    let text = approval::read_text(path)
        .map_err(|fault| Failure::new(code_of_io(&fault), format!("{file} cannot be read: {fault}")))?;
    CeremonyRecord::parse(&text)
        .map_err(|_| Failure::new(Exit::Data, format!("{file} is no sound record of a key ceremony.")))
}

/// The files of shares that anybody can read, and the shares that a passphrase was asked for.
fn shares(arguments: &Arguments, terminal: Terminal) -> Result<(Vec<PathBuf>, Vec<RecoveryShare>), Failure> {
    let (mut files, mut given) = (Vec::new(), Vec::new());
    for path in &arguments.shares {
        match custody::read_share(path) {
            Ok(FiledShare::Locked(_)) => given.push(share::load(path, terminal)?),
            _ => files.push(path.clone()),
        }
    }
    Ok((files, given))
}

fn code_of(fault: &OpenError) -> Exit {
    match fault {
        OpenError::Read { .. } => Exit::NoInput,
        OpenError::NotEmpty { .. } | OpenError::Write { .. } => Exit::CannotCreate,
        OpenError::Changed { .. } => Exit::Io,
        OpenError::Unaccounted { .. } => Exit::Software,
        OpenError::NotApproved(_) => Exit::NotPermitted,
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
    let place = opening.parts.first().map_or("", |part| {
        let package = part.packages.first().map(|file| file.name.as_str());
        package.or(part.directory.as_deref()).unwrap_or_default()
    });
    let more = match opening.parts.len() {
        0 | 1 => String::new(),
        parts => format!(" and {} more", parts - 1),
    };
    format!(
        "{state:<7}{:>12}{:>10}{:>9}{:>14}{:>11}{:>8}  {place}{more}\n",
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
