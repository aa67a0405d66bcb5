//! `cista wording`: the statutory texts of an instance, official or not.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde::Serialize;

use super::exit::{Exit, Failure};
use super::instance::{self, Opener};
use super::terminal::Terminal;
use crate::config::Configuration;
use crate::daemon::{self, Owner};
use crate::domain::Law;
use crate::host::clock::SystemClock;
use crate::service::Identity;
use crate::service::wording::{self, Standing, Unofficial, WordingError, Wordings};

/// Load the official wording of the form, or list what each language has
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, what stands against going live:
  cista wording list --config /etc/cista/water.toml

The official texts of all languages, from one file:
  cista wording load official.toml --config /etc/cista/water.toml

The shape of the file stands in src/manual/wording.md, with an example.")]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Take the official wordings of one file in the place of those that the instance has
    #[command(after_help = "\
Example:
  cista wording load official.toml --config /etc/cista/water.toml

The file is checked whole before anything changes; the audit trail keeps its SHA-256.")]
    Load {
        /// The file of official wordings.
        #[arg(value_name = "FILE.toml")]
        file: PathBuf,

        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// Show for each language of the initiative which wording signatories see
    #[command(after_help = "\
Example:
  cista wording list --config /etc/cista/water.toml --json")]
    List {
        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
}

/// Which wordings an instance has.
#[derive(Serialize)]
struct Listed<'a> {
    instance: &'a str,
    source: Option<&'a str>,
    sha256: Option<&'a str>,
    languages: &'a [Standing],
    /// What go-live is refused for.
    unofficial: Vec<&'static str>,
}

/// Does what was asked.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    match &arguments.act {
        Act::Load { file, config } => load(file, &Configuration::load(config)?, terminal),
        Act::List { config } => list(&Configuration::load(config)?, terminal),
    }
}

//------------ Loading

/// Keeps the file in the instance, tells the instance if it runs, and leaves a note in the audit trail.
fn load(file: &Path, config: &Configuration, terminal: Terminal) -> Result<(), Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let owner = Owner::to_become(&config.directory)?;
    // Read with the rights of whoever asks, who may read what the instance's user may not.
    let identity = identity(config)?;
    let (bytes, _) = wording::look_at(file, identity.regime).map_err(refused)?;
    let client = instance::running(config)?;
    if let Some(client) = client {
        if client.status()?.status == "locked" {
            let sentence = "The instance is locked, so that the change could not be noted: unlock it first.";
            return Err(Failure::new(Exit::Unavailable, sentence));
        }
        let asking = instance::running(config)?.ok_or_else(ended)?;
        become_owner(owner)?;
        wording::keep(&bytes, file, &config.directory).map_err(refused)?;
        asking.read_wordings()?;
    } else {
        let opener = Opener::fetch(config, terminal)?;
        become_owner(owner)?;
        let appliance = instance::open_still(config, opener.root_key(config)?)?;
        let kept = wording::keep(&bytes, file, &config.directory).map_err(refused);
        instance::block_on(async {
            if let Ok(wordings) = &kept {
                appliance.note("wording", "the console", wordings.note()).await;
            }
            appliance.close().await;
        })?;
        kept?;
    }
    show(config, &identity, terminal)
}

fn become_owner(owner: Option<Owner>) -> Result<(), Failure> {
    Ok(owner.map_or(Ok(()), Owner::become_it)?)
}

fn ended() -> Failure {
    Failure::new(Exit::TryLater, "The instance has just ended: run the command again.")
}

//------------ Listing

fn list(config: &Configuration, terminal: Terminal) -> Result<(), Failure> {
    become_owner(Owner::to_become(&config.directory)?)?;
    show(config, &identity(config)?, terminal)
}

/// Tells what the instance in the directory has; running or not, it shows the same.
fn show(config: &Configuration, identity: &Identity, terminal: Terminal) -> Result<(), Failure> {
    let law = Law::of(identity.regime);
    let today = identity.today(&SystemClock);
    let wordings = Wordings::of_instance(&config.directory, identity.regime).map_err(refused)?;
    let standings = wordings.standings(identity.initiative.languages(), today, law);
    let unofficial = Standing::all_official(&standings).err();
    let origin = wordings.origin();
    let listed = Listed {
        instance: &identity.name,
        source: origin.map(|(source, _)| source),
        sha256: origin.map(|(_, digest)| digest),
        languages: &standings,
        unofficial: unofficial
            .iter()
            .flat_map(|Unofficial(languages)| languages.iter().map(|language| language.code()))
            .collect(),
    };
    terminal.tell(&listed, &table(&standings, origin, unofficial.as_ref()));
    Ok(())
}

fn table(standings: &[Standing], origin: Option<(&str, &str)>, unofficial: Option<&Unofficial>) -> String {
    let mut text = String::new();
    if let Some((source, digest)) = origin {
        let _ = writeln!(text, "Official wordings: {source}\nSHA-256 {digest}\n");
    }
    for standing in standings {
        let kind = if standing.official { "official" } else { "unofficial" };
        let until = standing
            .until
            .map(|until| format!(", until {until}"))
            .unwrap_or_default();
        let _ = writeln!(text, "{}  {kind:<10}  {}{until}", standing.language, standing.version);
    }
    let _ = match unofficial {
        Some(unofficial) => writeln!(text, "\nGo-live is refused: {unofficial}."),
        None => writeln!(text, "\nEvery language has its official wording."),
    };
    text
}

fn identity(config: &Configuration) -> Result<Identity, Failure> {
    Identity::load(&config.directory).map_err(|fault| Failure::new(Exit::NoInput, fault))
}

fn refused(fault: WordingError) -> Failure {
    let exit = match fault {
        WordingError::Read { .. } => Exit::NoInput,
        WordingError::Write { .. } => Exit::CannotCreate,
        WordingError::NotText { .. } | WordingError::Fault { .. } | WordingError::Identity(_) => Exit::Data,
    };
    Failure::new(exit, fault)
}
