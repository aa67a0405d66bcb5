//! `cista recipient`: the keys that authorities gave beforehand.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde::Serialize;

use super::book::{self, Approvals};
use super::exit::{Failure, code_of_io};
use super::export::member_state;
use super::terminal::Terminal;
use crate::domain::MemberState;
use crate::host::files;
use crate::service::book::{Deed, ToldRecipient};

/// Keep the keys to which Member States' packages are encrypted
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, a key that Finland's authority sent, with the thumbprint that it read out on the telephone:
  cista recipient add --config /etc/cista/water.toml --state FI --key fi.asc \\
    --thumbprint \"3F2A 91C0 …\" --channel \"telephone, Ms Virtanen, 12 May 2026\" \\
    --approval anna.slip --approval bo.slip

Without the slips the act waits, and is listed by `cista approve --config`. From then on every export carries the key, and opening makes
that State's package for it. It opens no submission: only the committee's quorum does.")]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Take an authority's key, in the place of the one that it had
    #[command(after_help = "\
Example:
  cista recipient add --config /etc/cista/water.toml --state FI --key fi.age \\
    --thumbprint 3F2A… --channel \"telephone, …\"")]
    Add {
        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,

        /// The Member State.
        #[arg(long, value_name = "XX", value_parser = member_state)]
        state: MemberState,

        /// What the authority sent: a recipient of age, an OpenPGP certificate, or an X.509 certificate.
        #[arg(long, value_name = "FILE")]
        key: PathBuf,

        /// The key's thumbprint, as the authority read it out over another channel than the file came by.
        #[arg(long, value_name = "DIGITS")]
        thumbprint: String,

        /// How it was confirmed: who was spoken to, over which channel, on which day.
        #[arg(long, value_name = "TEXT")]
        channel: String,

        #[command(flatten)]
        approvals: Approvals,
    },
    /// List the approved keys
    #[command(after_help = "\
Example:
  cista recipient list --config /etc/cista/water.toml")]
    List {
        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// Give up an authority's key
    #[command(after_help = "\
Example:
  cista recipient remove --config /etc/cista/water.toml --state FI \\
    --approval anna.slip --approval bo.slip")]
    Remove {
        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,

        /// The Member State.
        #[arg(long, value_name = "XX", value_parser = member_state)]
        state: MemberState,

        #[command(flatten)]
        approvals: Approvals,
    },
}

#[derive(Serialize)]
struct Listed<'a> {
    recipients: &'a [ToldRecipient],
}

/// Does what was asked.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    match &arguments.act {
        Act::Add {
            config,
            state,
            key,
            thumbprint,
            channel,
            approvals,
        } => {
            let deed = Deed::RecipientAdd {
                state: *state,
                file: data_encoding::BASE64.encode(&read(key)?),
                thumbprint: thumbprint.clone(),
                channel: channel.clone(),
                approvals: approvals.read()?,
            };
            book::settle(config, &deed, "Accepted", terminal)
        }
        Act::List { config } => list(config, terminal),
        Act::Remove {
            config,
            state,
            approvals,
        } => {
            let deed = Deed::RecipientRemove {
                state: *state,
                approvals: approvals.read()?,
            };
            book::settle(config, &deed, "Given up", terminal)
        }
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let read = path.canonicalize().and_then(|path| files::read_limited(&path, LONGEST));
    read.map(|bytes| bytes.to_vec()).map_err(|fault| {
        let sentence = format!(
            "{} cannot be read: check the path and the permissions. ({fault})",
            path.display()
        );
        Failure::new(code_of_io(&fault), sentence)
    })
}

fn list(config: &Path, terminal: Terminal) -> Result<(), Failure> {
    let told = book::told(config, terminal)?;
    let mut text = String::new();
    for recipient in &told.recipients {
        let approved = if recipient.approved_by.is_empty() {
            "nobody".to_owned()
        } else {
            recipient.approved_by.join(" and ")
        };
        let _ = writeln!(
            text,
            "{}  {}  {}\n    confirmed: {}\n    accepted on {}, approved by {approved}",
            recipient.state.code(),
            recipient.kind,
            recipient.thumbprint,
            recipient.channel,
            recipient.accepted
        );
    }
    if told.recipients.is_empty() {
        text.push_str(
            "No authority's key is approved: who opens the collection names them, or each package gets a passphrase.\n",
        );
    }
    let listed = Listed {
        recipients: &told.recipients,
    };
    terminal.tell(&listed, &text);
    Ok(())
}

/// Bytes of what an authority sends.
const LONGEST: usize = 1 << 20;
