//! `cista ceremony`: makes the committee key and its recovery shares, offline.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::exit::{Exit, Failure, code_of_io};
use super::terminal::Terminal;
use crate::crypto::ceremony::{Ceremony, perform};
use crate::crypto::{Entropy, OsEntropy};
use crate::domain::{Clock as _, Date, legal_date};
use crate::host::clock::SystemClock;
use crate::host::files::{self, PRIVATE, PUBLIC};

/// Make the committee key and its recovery shares, on a computer without network
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, for a committee of seven of whom any three can open the collection:
  cista ceremony --out ceremony --shares 7 --quorum 3

It writes committee.json, which goes to the server, and share-1.txt to share-7.txt, one for each custodian. The key itself is
never written. Print each share, hand it over, and destroy the file.")]
pub struct Arguments {
    /// The directory for the files; it must not exist yet, or be empty.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,

    /// How many recovery shares to make, one for each custodian.
    #[arg(long, value_name = "N", default_value_t = 7)]
    shares: u8,

    /// How many custodians must come together to open the collection.
    #[arg(long, value_name = "K", default_value_t = 3)]
    quorum: u8,
}

/// What a ceremony left.
#[derive(Debug, Serialize)]
pub struct Held {
    /// The public record, for the server.
    pub committee: PathBuf,
    /// The custodians' shares.
    pub shares: Vec<PathBuf>,
    /// How many of them open.
    pub quorum: u8,
    /// The thumbprint of the committee's key.
    pub thumbprint: String,
}

/// Holds a ceremony and tells what to do with its files.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let today = legal_date(SystemClock.now());
    let held = hold(
        &arguments.out,
        arguments.shares,
        arguments.quorum,
        today,
        &mut OsEntropy,
    )?;
    terminal.tell(&held, &summary(&held));
    Ok(())
}

/// Holds a ceremony and writes its files into a directory that is not there yet, or empty: all of them or none.
pub fn hold(out: &Path, shares: u8, quorum: u8, date: Date, entropy: &mut dyn Entropy) -> Result<Held, Failure> {
    let failed = |source: io::Error| {
        let exit = if code_of_io(&source) == Exit::NotPermitted {
            Exit::NotPermitted
        } else {
            Exit::CannotCreate
        };
        Failure::new(
            exit,
            format!(
                "{} cannot be written: {source}. Choose another directory.",
                out.display()
            ),
        )
    };
    if fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Failure::new(
            Exit::CannotCreate,
            format!("{} is not empty: choose another directory.", out.display()),
        ));
    }
    let ceremony =
        perform(shares, quorum, &date.to_string(), entropy).map_err(|fault| Failure::new(Exit::Usage, fault))?;
    files::make_private_directory(out).map_err(failed)?;
    let written = write(out, &ceremony);
    if written.is_err() {
        // Shares of a ceremony that is not whole are worth nothing and only mislead.
        let _ = fs::remove_dir_all(out);
    }
    let (committee, shares) = written.map_err(failed)?;
    Ok(Held {
        committee,
        shares,
        quorum,
        thumbprint: ceremony.record.thumbprint().to_string(),
    })
}

fn write(out: &Path, ceremony: &Ceremony) -> io::Result<(PathBuf, Vec<PathBuf>)> {
    let mut shares = Vec::new();
    for (number, share) in (1..).zip(&ceremony.shares) {
        let path = out.join(format!("share-{number}.txt"));
        files::write_whole(&path, share.to_text().as_bytes(), PRIVATE)?;
        shares.push(path);
    }
    // Last: a directory that holds it holds everything.
    let committee = out.join("committee.json");
    files::write_whole(&committee, ceremony.record.to_json().as_bytes(), PUBLIC)?;
    Ok((committee, shares))
}

fn summary(held: &Held) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "The committee key is made and shared; the key itself is gone.\n");
    let _ = writeln!(text, "  thumbprint   {}", held.thumbprint);
    let _ = writeln!(text, "  public file  {}", held.committee.display());
    for share in &held.shares {
        let _ = writeln!(text, "  share        {}", share.display());
    }
    let _ = writeln!(
        text,
        "\nWrite the thumbprint down: it stands on the site's trust page and in every epoch. Take the public file to the server.\nPrint each share and \
         hand it to its custodian; then destroy the files. Any {} of {} shares open the collection.",
        held.quorum,
        held.shares.len()
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;
    use std::os::unix::fs::PermissionsExt;

    fn hold_in(directory: &Path) -> Result<Held, Failure> {
        let date = "2026-11-22".parse().expect("a date");
        hold(directory, 3, 2, date, &mut SeededEntropy::new(b"ceremony"))
    }

    #[test]
    fn the_files_of_a_ceremony_are_for_their_owner_only() {
        let directory = tempfile::tempdir().expect("a directory");
        let held = hold_in(&directory.path().join("ceremony")).expect("held");
        assert_eq!(held.shares.len(), 3);
        for share in &held.shares {
            assert_eq!(
                fs::metadata(share).expect("metadata").permissions().mode() & 0o777,
                0o600
            );
        }
    }

    #[test]
    fn a_directory_that_holds_something_is_left_alone() {
        let directory = tempfile::tempdir().expect("a directory");
        hold_in(&directory.path().join("ceremony")).expect("held");
        let again = hold_in(&directory.path().join("ceremony")).expect_err("occupied");
        assert_eq!(again.exit, Exit::CannotCreate);
    }

    #[test]
    fn an_impossible_quorum_is_a_wrong_use_and_leaves_nothing() {
        let directory = tempfile::tempdir().expect("a directory");
        let out = directory.path().join("ceremony");
        let date = "2026-11-22".parse().expect("a date");
        for (shares, quorum) in [(1, 1), (3, 4), (3, 1), (200, 3)] {
            let fault = hold(&out, shares, quorum, date, &mut SeededEntropy::new(b"q")).expect_err("impossible");
            assert_eq!(fault.exit, Exit::Usage);
        }
        assert!(!out.exists());
    }
}
