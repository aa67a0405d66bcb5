//! `cista approve`: one organiser's approval of one act.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::book;
use super::confirm::confirm;
use super::exit::{Exit, Failure};
use super::export::writing;
use super::progress::Bar;
use super::secret;
use super::terminal::{Terminal, remark};
use crate::crypto::approval::{Act, ApprovalFault, ApprovalKey, Slip};
use crate::daemon;
use crate::domain::{Clock as _, legal_date};
use crate::host::clock::SystemClock;
use crate::host::files::{self, PUBLIC};
use crate::service::approval::{VALID_DAYS, acts};
use crate::service::book::Waiting;
use crate::service::examine::examine;

/// Approve an act as one of two organisers, or list what waits for approval
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, what waits for approval, on the server:
  cista approve --config /etc/cista/water.toml

An organiser approves at home one of the acts that are listed there, word for word:
  cista approve --key anna.key --instance 00112233445566778899aabbccddeeff \\
    --act \"generation 2 0011…\" --out anna.slip

And, offline, that a collection is opened into packages that are not encrypted:
  cista approve --key anna.key --collection all.cista --plain --out anna.slip

The slip goes to whoever acts, with --approval. It is good for thirty days, for this act of this instance, and once.")]
pub struct Arguments {
    /// The organiser's approval key; without it, what waits is listed.
    #[arg(long, value_name = "FILE", requires = "out")]
    key: Option<PathBuf>,

    /// The instance's configuration, where the key is on the same computer.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["instance", "collection"], required_unless_present = "key")]
    config: Option<PathBuf>,

    /// The instance, as it was listed: 32 hexadecimal digits.
    #[arg(long, value_name = "ID", conflicts_with = "collection", value_parser = instance_id)]
    instance: Option<[u8; 16]>,

    /// The act, as it was listed.
    #[arg(long, value_name = "TEXT", requires = "key", conflicts_with = "plain")]
    act: Option<String>,

    /// The collection that is to be opened.
    #[arg(long, value_name = "FILE.cista", requires = "plain")]
    collection: Option<PathBuf>,

    /// Approve that its packages are written unencrypted.
    #[arg(long, requires = "collection")]
    plain: bool,

    /// The file for the slip.
    #[arg(long, value_name = "SLIP", requires = "key")]
    out: Option<PathBuf>,

    /// Do not ask whether this is what is meant.
    #[arg(long)]
    yes: bool,
}

/// What is to be approved.
struct Asked {
    instance: [u8; 16],
    act: Act,
    /// What it means, for whoever signs.
    words: String,
}

#[derive(Serialize)]
struct Approved<'a> {
    file: &'a Path,
    name: &'a str,
    instance: String,
    act: &'a str,
    date: &'a str,
}

#[derive(Serialize)]
struct Listed<'a> {
    instance: &'a str,
    waiting: &'a [Waiting],
}

/// Approves, or lists.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    match (&arguments.key, &arguments.out, &arguments.config) {
        (Some(key), Some(out), _) => approve(arguments, key, out, terminal),
        (_, _, Some(config)) => list(config, terminal),
        _ => Err(Failure::new(
            Exit::Usage,
            "Give a key and a file for the slip, or a configuration.",
        )),
    }
}

fn approve(arguments: &Arguments, key: &Path, out: &Path, terminal: Terminal) -> Result<(), Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    book::must_be_new(out)?;
    let Asked { instance, act, words } = asked(arguments)?;
    let locked = book::read_text(key)?;
    remark(&format!("{words}\n  {act}"));
    confirm(terminal, arguments.yes, "Do you approve this?")?;
    let passphrase = secret::ask(terminal, "Passphrase of the approval key:")?;
    let key = ApprovalKey::unlock(&locked, &passphrase).map_err(|fault| {
        let exit = if fault == ApprovalFault::Passphrase {
            Exit::NotPermitted
        } else {
            Exit::Data
        };
        Failure::new(exit, fault)
    })?;
    let slip = key.approve(instance, &act, &legal_date(SystemClock.now()).to_string());
    files::write_whole(out, slip.to_text().as_bytes(), PUBLIC).map_err(|fault| writing(out, &fault))?;
    tell(&slip, out, terminal);
    Ok(())
}

fn tell(slip: &Slip, out: &Path, terminal: Terminal) {
    let approved = Approved {
        file: out,
        name: &slip.name,
        instance: data_encoding::HEXLOWER.encode(&slip.instance),
        act: slip.act.as_str(),
        date: &slip.date,
    };
    let text = format!(
        "{} approves. The slip is in {}: give it to whoever acts, within {VALID_DAYS} days.\n",
        slip.name,
        out.display()
    );
    terminal.tell(&approved, &text);
}

fn asked(arguments: &Arguments) -> Result<Asked, Failure> {
    if let Some(collection) = &arguments.collection {
        return plain(collection);
    }
    let instance = match (&arguments.config, arguments.instance) {
        (Some(config), _) => *book::identity(config)?.id_bytes(),
        (None, Some(instance)) => instance,
        (None, None) => {
            let sentence = "Say for which instance: with --instance, --config, or --collection and --plain.";
            return Err(Failure::new(Exit::Usage, sentence));
        }
    };
    let line = arguments.act.as_deref().ok_or_else(|| {
        Failure::new(
            Exit::Usage,
            "Say which act is approved, with --act, as `cista approve --config` lists it.",
        )
    })?;
    let act = Act::new(line).ok_or_else(|| {
        Failure::new(
            Exit::Data,
            "This is no act: copy the line as `cista approve --config` lists it.",
        )
    })?;
    let words = format!(
        "To be approved for the instance {}:",
        data_encoding::HEXLOWER.encode(&instance)
    );
    Ok(Asked { instance, act, words })
}

/// Looks at the collection that is to be opened into plain packages.
fn plain(collection: &Path) -> Result<Asked, Failure> {
    let mut bar = Bar::begin();
    let examined = examine(collection, &mut |progress| bar.show(progress), |_| {})
        .map_err(|fault| Failure::new(Exit::Data, fault))?;
    drop(bar);
    let submissions: u64 = examined.manifest.counts.values().map(|counts| counts.submissions).sum();
    let words = format!(
        "To be approved: that the {submissions} submissions of {}, exported on {}, are written into packages that are NOT encrypted.",
        examined.head.name, examined.head.exported
    );
    Ok(Asked {
        instance: examined.instance,
        act: acts::plain(&examined.manifest.digest),
        words,
    })
}

fn list(config: &Path, terminal: Terminal) -> Result<(), Failure> {
    let told = book::told(config, terminal)?;
    let mut text = format!("Instance {}\n", told.instance);
    for waiting in &told.waiting {
        let _ = writeln!(text, "\nsince {}:\n  {}", waiting.since, waiting.act);
    }
    if told.waiting.is_empty() {
        text.push_str("\nNothing waits for approval.\n");
    } else {
        text.push_str(
            "\nTwo organisers approve each, with cista approve --key FILE --instance … --act \"…\" --out SLIP.\n",
        );
    }
    let listed = Listed {
        instance: &told.instance,
        waiting: &told.waiting,
    };
    terminal.tell(&listed, &text);
    Ok(())
}

fn instance_id(text: &str) -> Result<[u8; 16], &'static str> {
    let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok();
    bytes
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or("32 hexadecimal digits are expected, as `cista approve --config` lists them")
}
