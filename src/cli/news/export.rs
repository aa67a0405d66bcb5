//! `cista news export`: writes what the store has, sealed, into a file for the organisers.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::erase::news_of;
use crate::cli::exit::{Exit, Failure};
use crate::cli::export::writing;
use crate::cli::instance;
use crate::cli::terminal::Terminal;
use crate::config::Configuration;
use crate::host::files::{Draft, PRIVATE};
use crate::service::news::ExportedNews;

/// Write the addresses into a file, sealed to the organisers' key, while the instance runs or not
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  cista news export --config /etc/cista/water.toml --out news.age

The number of rows says little: rows are stored fifty at a time, filled up with blanks. What came within the last day may still wait.")]
pub struct Arguments {
    /// The instance's configuration.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,

    /// The file to write; one that is there is replaced, once the new one is whole.
    #[arg(long, value_name = "FILE.age")]
    out: PathBuf,
}

#[derive(Serialize)]
struct Exported<'a> {
    file: &'a Path,
    rows: u64,
    ended: u64,
    sha256: &'a str,
}

/// Exports from the running instance, or from the one that lies still.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let config = Configuration::load(&arguments.config)?;
    news_of(&config)?;
    let mut draft = Draft::begin(&arguments.out, PRIVATE).map_err(|fault| writing(&arguments.out, &fault))?;
    let exported = match instance::running(&config)? {
        Some(client) => client.export_news(&mut draft)?,
        None => from_still(&config, &mut draft, terminal)?,
    };
    draft.keep().map_err(|fault| writing(&arguments.out, &fault))?;
    let told = Exported {
        file: &arguments.out,
        rows: exported.entries,
        ended: exported.ended,
        sha256: &exported.sha256,
    };
    let text = format!(
        "Exported {} rows, blanks among them, and {} ends to {file}, sealed.\nSHA-256 {}\n\
         Next, where the key is: cista news open {file} --identity FILE --out FILE.csv\n",
        exported.entries,
        exported.ended,
        exported.sha256,
        file = arguments.out.display(),
    );
    terminal.tell(&told, &text);
    Ok(())
}

/// Exports from an instance that does not run.
fn from_still(config: &Configuration, to: &mut impl Write, terminal: Terminal) -> Result<ExportedNews, Failure> {
    instance::stream_still(config, to, terminal, |appliance, writer| {
        let exported = appliance.export_news(io::BufWriter::new(writer));
        let exported = exported.map_err(|fault| Failure::new(Exit::Io, fault))?;
        instance::block_on(appliance.note("news-export", "the console", exported.note()))?;
        Ok(exported)
    })
}
