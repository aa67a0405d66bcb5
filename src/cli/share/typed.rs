//! `cista share type`: a share typed back from its printed sheet.

use std::io::{self, Read as _};
use std::path::PathBuf;

use inquire::{Password, PasswordDisplayMode};
use zeroize::Zeroizing;

use crate::cli::exit::{Exit, Failure};
use crate::cli::secret;
use crate::cli::terminal::{Terminal, remark};
use crate::crypto::OsEntropy;
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::passphrase::SHORTEST;
use crate::crypto::share::{GROUPS, RecoveryShare, ShareFault};
use crate::service::custody::{self, CustodyError};

/// Type a share back from its printed sheet; each mistyped group is named
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, to check a sheet at home:
  cista share type --committee committee.json

To have the share as a file again, under a new passphrase:
  cista share type --committee committee.json --out share-3.txt --passphrase

On a terminal the groups are asked for one by one; otherwise they are read from standard input. A scanner may type the QR code's text
instead. The record completes what the sheet leaves out; it is public.")]
pub struct Arguments {
    /// The public record of the ceremony, or a file with the text of its QR code.
    #[arg(long, value_name = "COMMITTEE.json")]
    committee: PathBuf,

    /// Write the share into this file; nothing may have that name yet.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,

    /// Lock the file with a passphrase.
    #[arg(long, requires = "out")]
    passphrase: bool,
}

/// Reads the typed groups, and checks the share that they are.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let record = custody::read_record(&arguments.committee)?;
    let share = if terminal.is_attended() {
        ask(&record)?
    } else {
        read(&record)?
    };
    let checked = custody::check(&share, Some(&record))?;
    if let Some(out) = &arguments.out {
        if arguments.passphrase {
            let passphrase = secret::ask_new(terminal, "A new passphrase for the file:", SHORTEST)?;
            let locked = share.lock(&passphrase, &mut OsEntropy).map_err(CustodyError::from)?;
            custody::write_share(out, &locked.to_text())?;
        } else {
            custody::write_share(out, &share.to_text())?;
        }
        remark(&format!("The share lies in {}.", out.display()));
    }
    terminal.tell(&checked, &super::summary(&checked));
    Ok(())
}

/// Asks for the groups one by one; one that is mistyped is asked for again at once.
fn ask(record: &CeremonyRecord) -> Result<RecoveryShare, Failure> {
    loop {
        let mut typed = Zeroizing::new(String::with_capacity(LONGEST));
        for number in 1..=GROUPS {
            let group = ask_group(number)?;
            typed.push_str(&group);
            typed.push(' ');
            if is_scanned(&group) {
                break;
            }
        }
        match understand(record, &typed) {
            Ok(share) => return Ok(share),
            Err(fault) => remark(&sentence(fault).to_string()),
        }
    }
}

/// Asks for one group, which is seen while it is typed and not afterwards.
fn ask_group(number: usize) -> Result<Zeroizing<String>, Failure> {
    loop {
        let question = format!("Group {number} of {GROUPS}:");
        let asked = Password::new(&question)
            .with_display_mode(PasswordDisplayMode::Full)
            .without_confirmation()
            .prompt();
        let group = asked
            .map(Zeroizing::new)
            .map_err(|fault| Failure::new(Exit::NoInput, fault))?;
        if RecoveryShare::check_group(number, &group) || number == 1 && is_scanned(&group) {
            return Ok(group);
        }
        remark(&format!("Group {number} is mistyped: compare it with the sheet."));
    }
}

/// Reads all groups from standard input.
fn read(record: &CeremonyRecord) -> Result<RecoveryShare, Failure> {
    let mut typed = Zeroizing::new(String::with_capacity(LONGEST));
    let read = io::stdin().lock().take(LONGEST as u64).read_to_string(&mut typed);
    read.map_err(|fault| Failure::new(Exit::Data, fault))?;
    understand(record, &typed).map_err(|fault| sentence(fault).into())
}

/// The groups of a sheet, or the text of its QR code, which a scanner may type.
fn understand(record: &CeremonyRecord, typed: &str) -> Result<RecoveryShare, ShareFault> {
    match RecoveryShare::parse(typed) {
        Err(ShareFault::NotAShare) => RecoveryShare::from_groups(record, typed),
        read => read,
    }
}

/// Whether this is the text of a QR code.
fn is_scanned(text: &str) -> bool {
    !matches!(RecoveryShare::parse(text), Err(ShareFault::NotAShare))
}

fn sentence(fault: ShareFault) -> CustodyError {
    CustodyError::Share {
        file: "what was typed".to_owned(),
        fault,
    }
}

/// Bytes of typed groups, with all blanks that people put between.
const LONGEST: usize = 1024;
