//! `cista share check`: whether one share is whole and the one that the ceremony made.

use std::path::PathBuf;

use crate::cli::exit::Failure;
use crate::cli::terminal::Terminal;

/// Check one share alone: nobody else is needed, and nothing is combined
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  cista share check share-3.txt --committee committee.json

The record is public. Without --committee the one beside the share is taken; without any, only the share's check sum is checked. A
share under a passphrase is unlocked to be checked, and stays as it is.")]
pub struct Arguments {
    /// The share's file, or a file with the text of its QR code.
    #[arg(value_name = "SHARE")]
    share: PathBuf,

    /// The public record of the ceremony.
    #[arg(long, value_name = "COMMITTEE.json")]
    committee: Option<PathBuf>,
}

/// Checks the share.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let (_, checked) = super::load_checked(&arguments.share, arguments.committee.as_deref(), terminal)?;
    terminal.tell(&checked, &super::summary(&checked));
    Ok(())
}
