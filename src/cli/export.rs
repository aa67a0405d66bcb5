//! `cista export`: writes the sealed collection into a file.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::exit::{Exit, Failure};
use super::instance;
use super::progress::Bar;
use super::terminal::Terminal;
use crate::config::Configuration;
use crate::control::Selection;
use crate::daemon;
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
    instance::stream_still(config, to, terminal, move |appliance, writer| {
        let exported = appliance.export(&daemon::scope(selection), io::BufWriter::new(writer), &mut |_| {});
        let exported = exported.map_err(|fault| Failure::new(Exit::Io, fault))?;
        instance::block_on(appliance.note("export", "the console", daemon::note_of(&exported)))?;
        Ok(exported.submissions())
    })
}

/// A file that cannot be written.
pub fn writing(path: &Path, fault: &io::Error) -> Failure {
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
