//! `cista export`: writes the sealed collection into a file.

use std::io::{self, PipeReader, PipeWriter, Write};
use std::path::{Path, PathBuf};
use std::thread;

use serde::Serialize;

use super::exit::{Exit, Failure, code_of_io};
use super::instance::{self, Opener};
use super::progress::Bar;
use super::terminal::Terminal;
use crate::config::Configuration;
use crate::control::Selection;
use crate::daemon::{self, Owner};
use crate::domain::{Date, MemberState};
use crate::host::files::{Draft, PRIVATE};

/// Write the sealed collection into a file, while the instance runs or not
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, everything that was collected until now:
  cista export --config /etc/cista/water.toml --out collection.cista

Only Finland's, of one month:
  cista export --config /etc/cista/water.toml --out fi-may.cista --state FI --from 2026-05-01 --to 2026-05-31

The file is sealed: it opens with the recovery shares only, on an offline computer, with `cista open`.")]
pub struct Arguments {
    /// The instance's configuration.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,

    /// The file to write; one that is there is replaced, once the new one is whole.
    #[arg(long, value_name = "FILE.cista")]
    out: PathBuf,

    /// Only this Member State.
    #[arg(long, value_name = "XX", value_parser = member_state)]
    state: Option<MemberState>,

    /// Only what was recorded on this day and later.
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,

    /// Only what was recorded on this day and earlier.
    #[arg(long, value_name = "DATE")]
    to: Option<Date>,
}

/// What was exported.
#[derive(Serialize)]
struct Exported<'a> {
    file: &'a Path,
    submissions: u64,
    bytes: u64,
}

/// Parses the code of a Member State.
pub fn member_state(text: &str) -> Result<MemberState, &'static str> {
    MemberState::parse(text).ok_or("the code of a Member State is expected, such as FI or EL")
}

/// Exports from the running instance, or from the one that lies still.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let config = Configuration::load(&arguments.config)?;
    let selection = Selection {
        state: arguments.state,
        from: arguments.from,
        to: arguments.to,
    };
    // Whoever asks writes the file with own rights; the instance's directory is read with those of its user.
    let draft = Draft::begin(&arguments.out, PRIVATE).map_err(|fault| writing(&arguments.out, &fault))?;
    let mut counted = Counted {
        to: draft,
        bytes: 0,
        bar: Bar::begin(),
    };
    let submissions = match instance::running(&config)? {
        Some(client) => client.export(selection, &mut counted)?,
        None => from_still(&config, selection, &mut counted, terminal)?,
    };
    let Counted { to, bytes, bar } = counted;
    drop(bar);
    to.keep().map_err(|fault| writing(&arguments.out, &fault))?;
    let exported = Exported {
        file: &arguments.out,
        submissions,
        bytes,
    };
    let text = format!(
        "Exported {submissions} submissions to {}, {bytes} bytes, sealed.\nNext, where it is opened: cista open {0} --share FILE … --out DIR\n",
        arguments.out.display()
    );
    terminal.tell(&exported, &text);
    Ok(())
}

/// Exports from an instance that does not run.
fn from_still(
    config: &Configuration,
    selection: Selection,
    to: &mut impl Write,
    terminal: Terminal,
) -> Result<u64, Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let owner = Owner::to_become(&config.directory)?;
    let opener = Opener::fetch(config, terminal)?;
    let (reader, writer) = io::pipe().map_err(|fault| Failure::new(Exit::System, fault))?;
    thread::scope(|scope| {
        // Rights belong to threads: the one that reads the instance has those of its user, this one keeps those that may write the file.
        let reading = scope.spawn(move || read_still(config, owner, opener, selection, writer));
        let copied = copy(reader, to);
        let outcome = reading
            .join()
            .map_err(|_| Failure::new(Exit::Software, "The export ended unexpectedly."))?;
        copied.and(outcome)
    })
}

/// Reads the instance with the rights of its user.
fn read_still(
    config: &Configuration,
    owner: Option<Owner>,
    opener: Opener,
    selection: Selection,
    to: PipeWriter,
) -> Result<u64, Failure> {
    if let Some(owner) = owner {
        owner.become_it()?;
    }
    let appliance = instance::open_still(config, opener.root_key(config)?)?;
    let exported = appliance.export(&daemon::scope(selection), io::BufWriter::new(to), &mut |_| {});
    instance::block_on(async {
        if let Ok(exported) = &exported {
            appliance.note("export", "the console", daemon::note_of(exported)).await;
        }
        appliance.close().await;
    })?;
    exported
        .map(|exported| exported.submissions())
        .map_err(|fault| Failure::new(Exit::Io, fault))
}

fn copy(mut from: PipeReader, to: &mut impl Write) -> Result<(), Failure> {
    io::copy(&mut from, to)
        .map(drop)
        .map_err(|fault| Failure::new(code_of_io(&fault), fault))
}

fn writing(path: &Path, fault: &io::Error) -> Failure {
    let exit = if fault.kind() == io::ErrorKind::PermissionDenied {
        Exit::NotPermitted
    } else {
        Exit::CannotCreate
    };
    Failure::new(
        exit,
        format!(
            "{} cannot be written: {fault}. Check the directory and the free space.",
            path.display()
        ),
    )
}

/// A file in the making that counts what is written, and shows it.
struct Counted {
    to: Draft,
    bytes: u64,
    bar: Bar,
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.bytes += written as u64;
        self.bar.at("Exporting, bytes", self.bytes, None);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
