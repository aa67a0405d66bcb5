//! `cista news open`: opens an export with the organisers' key, and writes whom to write to.

use std::fmt::Write as _;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::cli::exit::{Exit, Failure, code_of_io};
use crate::cli::export::writing;
use crate::cli::secret;
use crate::cli::terminal::Terminal;
use crate::daemon;
use crate::host::files::{self, Draft, PRIVATE};
use crate::service::news::key;
use crate::service::news::open::{self, OpenNewsError, OpenedNews};

/// Open an export: each address once, nobody who ended the news
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  cista news open news.age --identity news.key --out news.csv

Put the link of each row into the message to that address, and into its header List-Unsubscribe. Export and open once more before you write again,
so that nobody is written to who ended the news; and remove the table when it has served.")]
pub struct Arguments {
    /// What `cista news export` wrote.
    #[arg(value_name = "FILE.age")]
    export: PathBuf,

    /// The key; several, where it was changed in between.
    #[arg(long = "identity", value_name = "FILE", num_args = 1.., required = true)]
    identities: Vec<PathBuf>,

    /// The table to write; one that is there is replaced, once the new one is whole.
    #[arg(long, value_name = "FILE.csv")]
    out: PathBuf,
}

/// Opens the export.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let mut identities = Vec::new();
    for file in &arguments.identities {
        identities.extend(load(file, terminal)?);
    }
    let export = File::open(&arguments.export).map_err(|fault| reading(&arguments.export, &fault))?;
    let mut draft = Draft::begin(&arguments.out, PRIVATE).map_err(|fault| writing(&arguments.out, &fault))?;
    let opened = open::open(BufReader::new(export), &identities, &mut draft).map_err(|fault| {
        let exit = match fault {
            OpenNewsError::Write(_) => Exit::CannotCreate,
            _ => Exit::Data,
        };
        let sentence = format!("{}: {fault}.", arguments.export.display());
        Failure::new(exit, sentence)
    })?;
    draft.keep().map_err(|fault| writing(&arguments.out, &fault))?;
    terminal.tell(&opened, &summary(&opened, &arguments.out));
    Ok(())
}

/// Reads a key's file, from under its passphrase where it has one.
fn load(file: &Path, terminal: Terminal) -> Result<Vec<Box<dyn age::Identity>>, Failure> {
    let bytes = files::read_limited(file, key::LONGEST).map_err(|fault| reading(file, &fault))?;
    let plain = if key::is_under_passphrase(&bytes) {
        let passphrase = secret::ask(terminal, &format!("Passphrase of {}:", file.display()))?;
        key::without_passphrase(&bytes, &passphrase).ok_or_else(|| {
            let sentence = format!("The passphrase does not open {}.", file.display());
            Failure::new(Exit::NotPermitted, sentence)
        })?
    } else {
        Zeroizing::new(bytes.to_vec())
    };
    key::read(&plain).ok_or_else(|| {
        let sentence = format!(
            "{} is no key for news: take the file that `cista news key` wrote.",
            file.display()
        );
        Failure::new(Exit::Data, sentence)
    })
}

fn reading(path: &Path, fault: &std::io::Error) -> Failure {
    let sentence = format!("{} cannot be read: {fault}.", path.display());
    Failure::new(code_of_io(fault), sentence)
}

fn summary(opened: &OpenedNews, out: &Path) -> String {
    let OpenedNews {
        instance,
        exported,
        until,
        rows,
        blanks,
        repeats,
        ended,
        unopened,
        addresses,
        neutralised,
    } = opened;
    let mut text = format!(
        "{addresses} addresses of {instance} are in {}, as of {exported}.\n{rows} rows: {blanks} blanks, {repeats} repeats, {ended} who ended the news.\n",
        out.display()
    );
    if *unopened > 0 {
        let _ = writeln!(
            text,
            "{unopened} rows were sealed to another key: name it with --identity, too."
        );
    }
    if *neutralised > 0 {
        let _ = writeln!(
            text,
            "{neutralised} addresses have an apostrophe in front, so that no spreadsheet takes them for a formula."
        );
    }
    let _ = writeln!(text, "Everything is to be erased by {until}, this table too.");
    text
}
