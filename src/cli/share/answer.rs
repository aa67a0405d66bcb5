//! `cista share answer`: the custodians' part of a rehearsal.

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::cli::exit::Failure;
use crate::cli::terminal::Terminal;
use crate::domain::{Clock as _, legal_date};
use crate::host::clock::SystemClock;
use crate::service::custody;

/// Open the test statement of a rehearsal with a quorum of shares, and write the answer for the server
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  cista share answer rehearsal.json --share share-1.txt share-3.txt share-6.txt --out answer.json

rehearsal.json comes from `cista rehearsal begin` on the server; answer.json goes back to `cista rehearsal finish`. Neither holds a
secret. The shares are read and nothing of them is written.")]
pub struct Arguments {
    /// The test that the server wrote.
    #[arg(value_name = "REHEARSAL.json")]
    rehearsal: PathBuf,

    /// The custodians' shares, at least as many as the quorum.
    #[arg(long = "share", value_name = "FILE", num_args = 1.., required = true)]
    shares: Vec<PathBuf>,

    /// The file for the answer; nothing may have that name yet.
    #[arg(long, value_name = "FILE", default_value = "answer.json")]
    out: PathBuf,
}

/// Answers the rehearsal.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let shares = super::load_all(&arguments.shares, terminal)?;
    let today = legal_date(SystemClock.now());
    let answered = custody::answer_rehearsal(&arguments.rehearsal, &shares, today, &arguments.out)?;
    let numbers: Vec<String> = answered.shares.iter().map(ToString::to_string).collect();
    let mut told = format!(
        "The test statement opens with shares {}.\n\n  thumbprint    {}\n",
        numbers.join(", "),
        answered.committee
    );
    if let Some(signer) = &answered.signer {
        let _ = writeln!(told, "  server's key  {signer}");
    }
    let _ = writeln!(
        told,
        "\nCompare both with what was written down, then take {} to the server.",
        arguments.out.display()
    );
    terminal.tell(&answered, &told);
    Ok(())
}
