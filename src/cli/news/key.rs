//! `cista news key`: makes the organisers' key, away from the server.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::cli::exit::{Exit, Failure};
use crate::cli::export::writing;
use crate::cli::secret;
use crate::cli::terminal::Terminal;
use crate::crypto::passphrase::SHORTEST;
use crate::daemon;
use crate::domain::{Clock as _, legal_date};
use crate::host::clock::SystemClock;
use crate::host::files::{self, PRIVATE};
use crate::service::news::key;

/// Make the key to which addresses are sealed; the file stays with the organisers
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, under a passphrase that is asked for:
  cista news key --out news.key --passphrase

The file is an age identity: age's own programs open with it, too. Its public part, which is printed, goes into the configuration:
  [news]
  recipient = \"age1…\"")]
pub struct Arguments {
    /// The file to write; one that is there is not touched.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,

    /// Put the file under a passphrase: asked for on a terminal, else the first line of standard input.
    #[arg(long)]
    passphrase: bool,
}

#[derive(Serialize)]
struct Made<'a> {
    file: &'a Path,
    recipient: &'a str,
    passphrase: bool,
}

/// Makes the key.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let passphrase = arguments
        .passphrase
        .then(|| secret::ask_new(terminal, "A passphrase for the key:", SHORTEST))
        .transpose()?;
    let recipient = write(&arguments.out, passphrase.as_deref().map(String::as_str))?;
    let made = Made {
        file: &arguments.out,
        recipient: &recipient,
        passphrase: arguments.passphrase,
    };
    let text = format!(
        "The key is in {}. Keep it away from the server, and a copy of it in another place: without it nobody opens the addresses.\n\n\
         Its public part, for the configuration:\n\n  [news]\n  recipient = \"{recipient}\"\n",
        arguments.out.display()
    );
    terminal.tell(&made, &text);
    Ok(())
}

/// Makes a key in a new file, and gives its public part.
pub fn write(out: &Path, passphrase: Option<&str>) -> Result<String, Failure> {
    if fs::symlink_metadata(out).is_ok() {
        let sentence = format!(
            "{} is there already, and may be the key to addresses: choose another file.",
            out.display()
        );
        return Err(Failure::new(Exit::CannotCreate, sentence));
    }
    let made = key::make(legal_date(SystemClock.now()));
    let written = match passphrase {
        Some(passphrase) => key::under_passphrase(&made.file, passphrase)
            .map_err(|fault| Failure::new(Exit::System, fault))
            .map(|file| files::write_whole(out, &file, PRIVATE))?,
        None => files::write_whole(out, &made.file, PRIVATE),
    };
    written.map_err(|fault| writing(out, &fault))?;
    Ok(made.recipient)
}
