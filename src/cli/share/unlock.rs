//! `cista share unlock`: takes the passphrase off a share's file.

use std::path::PathBuf;

use crate::cli::exit::Failure;
use crate::cli::terminal::Terminal;
use crate::service::custody;

/// Take the passphrase off a share's file, for a computer that opens a collection
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  cista share unlock share-3.txt --out opened-share-3.txt

The new file holds the share without protection: write it to memory (/dev/shm) or destroy it afterwards.")]
pub struct Arguments {
    /// The locked share.
    #[arg(value_name = "SHARE")]
    share: PathBuf,

    /// The file for the unlocked share; nothing may have that name yet.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Unlocks the share.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let (share, checked) = super::load_checked(&arguments.share, None, terminal)?;
    custody::write_share(&arguments.out, &share.to_text())?;
    let told = format!(
        "Share {} of {} lies in {} without a passphrase. Destroy the file when it was used.\n",
        share.number,
        share.shares,
        arguments.out.display()
    );
    terminal.tell(&checked, &told);
    Ok(())
}
