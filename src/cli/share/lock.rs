//! `cista share lock`: puts a share's file under a passphrase.

use std::path::PathBuf;

use crate::cli::exit::Failure;
use crate::cli::secret;
use crate::cli::terminal::Terminal;
use crate::crypto::OsEntropy;
use crate::crypto::passphrase::SHORTEST;
use crate::service::custody::{self, CustodyError};

/// Put a share's file under a passphrase
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  cista share lock share-3.txt --out locked-share-3.txt

Destroy the unlocked file afterwards. The printed sheet needs no passphrase, so that one that is forgotten loses nothing.")]
pub struct Arguments {
    /// The share's file.
    #[arg(value_name = "SHARE")]
    share: PathBuf,

    /// The file for the locked share; nothing may have that name yet.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Locks the share.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let (share, checked) = super::load_checked(&arguments.share, None, terminal)?;
    let passphrase = secret::ask_new(terminal, "A new passphrase for the file:", SHORTEST)?;
    let locked = share.lock(&passphrase, &mut OsEntropy).map_err(CustodyError::from)?;
    custody::write_share(&arguments.out, &locked.to_text())?;
    let told = format!(
        "Share {} lies locked in {}. Destroy the other file.\n",
        share.number,
        arguments.out.display()
    );
    terminal.tell(&checked, &told);
    Ok(())
}
