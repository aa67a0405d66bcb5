//! `cista share sheet`: prints a share's sheet once more.

use std::path::PathBuf;

use crate::cli::exit::Failure;
use crate::cli::terminal::Terminal;
use crate::domain::Language;
use crate::service::custody::{self, Custodian};

/// Make the sheet of a share once more, from its file
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, for a sheet that was damaged while the file is whole:
  cista share sheet share-3.txt --committee committee.json --custodian \"Anna Berg=sv\" --out sheet-3.pdf

Destroy the old sheet, and the new file once it is printed.")]
pub struct Arguments {
    /// The share's file.
    #[arg(value_name = "SHARE")]
    share: PathBuf,

    /// The public record of the ceremony; without it the one beside the share.
    #[arg(long, value_name = "COMMITTEE.json")]
    committee: Option<PathBuf>,

    /// The custodian: the name on the sheet, and the sheet's language.
    #[arg(long, value_name = "NAME=LANG", value_parser = crate::cli::ceremony::custodian)]
    custodian: Option<(String, Language)>,

    /// The file for the sheet; nothing may have that name yet.
    #[arg(long, value_name = "FILE.pdf")]
    out: PathBuf,
}

/// Makes the sheet.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let record = super::record_for(arguments.committee.as_deref(), Some(&arguments.share))?;
    let record = record.ok_or_else(super::no_record)?;
    let share = super::load(&arguments.share, terminal)?;
    let named = arguments.custodian.clone();
    let custodian = named.map_or_else(Custodian::default, |(name, language)| Custodian {
        name: Some(name),
        language,
        passphrase: None,
    });
    let checked = custody::check(&share, Some(&record))?;
    custody::write_sheet(&arguments.out, &share, &record, &custodian)?;
    let told = format!(
        "The sheet of share {} lies in {}. Print it, and destroy the file.\n",
        share.number,
        arguments.out.display()
    );
    terminal.tell(&checked, &told);
    Ok(())
}
