//! `cista share`: what a custodian does with one share, alone, and what custodians answer together in a rehearsal.

mod answer;
mod check;
mod lock;
mod sheet;
mod typed;
mod unlock;

use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::exit::{Exit, Failure};
use super::secret;
use super::terminal::{Terminal, remark};
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::share::{LockedShare, RecoveryShare, ShareFault};
use crate::daemon;
use crate::service::custody::{self, Checked, CustodyError, FiledShare};

/// Check a recovery share alone, type it back from its sheet, print it, lock it, or answer a rehearsal
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples, on a computer without network:
  cista share check share-3.txt --committee committee.json
  cista share type --committee committee.json --out share-3.txt
  cista share sheet share-3.txt --committee committee.json --out sheet-3.pdf
  cista share lock share-3.txt --out locked-share-3.txt
  cista share unlock locked-share-3.txt --out opened-share-3.txt
  cista share answer rehearsal.json --share share-1.txt share-3.txt share-6.txt --out answer.json")]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Check(check::Arguments),
    Type(typed::Arguments),
    Sheet(sheet::Arguments),
    Lock(lock::Arguments),
    Unlock(unlock::Arguments),
    Answer(answer::Arguments),
}

/// Runs the action.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    match &arguments.action {
        Action::Check(arguments) => check::run(arguments, terminal),
        Action::Type(arguments) => typed::run(arguments, terminal),
        Action::Sheet(arguments) => sheet::run(arguments, terminal),
        Action::Lock(arguments) => lock::run(arguments, terminal),
        Action::Unlock(arguments) => unlock::run(arguments, terminal),
        Action::Answer(arguments) => answer::run(arguments, terminal),
    }
}

//------------ Reading shares ------------------------------------------------

/// Reads a share of any form, and asks for its passphrase when it is locked.
pub fn load(path: &Path, terminal: Terminal) -> Result<RecoveryShare, Failure> {
    match custody::read_share(path)? {
        FiledShare::Open(share) => Ok(share),
        FiledShare::Locked(locked) => unlock(path, &locked, terminal),
    }
}

/// Reads several shares, in their order.
pub fn load_all(paths: &[PathBuf], terminal: Terminal) -> Result<Vec<RecoveryShare>, Failure> {
    paths.iter().map(|path| load(path, terminal)).collect()
}

/// Asks for the passphrase of a locked share until it opens; without a terminal once.
fn unlock(path: &Path, locked: &LockedShare, terminal: Terminal) -> Result<RecoveryShare, Failure> {
    let question = format!("Passphrase of share {} ({}):", locked.number(), path.display());
    loop {
        let passphrase = secret::ask(terminal, &question)?;
        match locked.unlock(&passphrase) {
            Ok(share) => return Ok(share),
            Err(ShareFault::Passphrase) if terminal.is_attended() => {
                remark("This passphrase does not open it. Try again, or press Esc.");
            }
            Err(fault) => {
                let file = path.display().to_string();
                return Err(CustodyError::Share { file, fault }.into());
            }
        }
    }
}

/// Reads a share and checks it against the record that was named, or the one that lies beside it.
fn load_checked(path: &Path, record: Option<&Path>, terminal: Terminal) -> Result<(RecoveryShare, Checked), Failure> {
    let record = record_for(record, Some(path))?;
    let share = load(path, terminal)?;
    let checked = custody::check(&share, record.as_ref())?;
    Ok((share, checked))
}

/// The record that was named, or the one that lies beside the share.
fn record_for(named: Option<&Path>, share: Option<&Path>) -> Result<Option<CeremonyRecord>, Failure> {
    let beside = share.and_then(custody::record_beside);
    let path = named.map(Path::to_owned).or(beside);
    path.map(|path| custody::read_record(&path).map_err(Failure::from))
        .transpose()
}

/// What needs the ceremony's record and has none.
fn no_record() -> Failure {
    Failure::new(
        Exit::Usage,
        "The public record of the ceremony is needed: name it with --committee.",
    )
}

/// What is told of a share that is right.
fn summary(checked: &Checked) -> String {
    let Checked {
        number,
        shares,
        quorum,
        set,
        committee,
        record,
    } = checked;
    let verdict = match record {
        Some(record) => format!(
            "as the ceremony of {} made it (generation {}, edition {})",
            record.date, record.generation, record.edition
        ),
        None => {
            "whole; name the ceremony's record with --committee to check that it is the one that was made".to_owned()
        }
    };
    format!(
        "This recovery share is {verdict}.\n\n  share       {number} of {shares}, any {quorum} open\n  set         {set}\n  thumbprint  {committee}\n\n\
         Tell the organisers that share {number} of set {set} was checked today, and nothing else.\n"
    )
}
