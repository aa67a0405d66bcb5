//! `cista unlock`: gives a locked instance its root key.

use std::path::PathBuf;

use serde::Serialize;

use super::exit::{Exit, Failure};
use super::instance::{self, Opener};
use super::terminal::Terminal;
use crate::config::Configuration;
use crate::daemon::{self, Owner};

/// Give a locked instance its root key
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, asking for the passphrase:
  cista unlock --config /etc/cista/water.toml

Without a terminal the passphrase is the first line of standard input. Where the configuration names a key file or a
credential, that is read instead. An instance stays unlocked until it is stopped.")]
pub struct Arguments {
    /// The instance's configuration.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

#[derive(Serialize)]
struct Unlocked<'a> {
    instance: &'a str,
    status: &'a str,
}

/// Unlocks the running instance.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let config = Configuration::load(&arguments.config)?;
    let connect = || instance::running(&config)?.ok_or_else(|| not_running(&config));
    let before = connect()?.status()?;
    if before.status != "locked" {
        let sentence = format!(
            "The instance {} is not locked: it is {}.",
            config.instance, before.status
        );
        return Err(Failure::new(Exit::Unavailable, sentence));
    }
    let opener = Opener::fetch(&config, terminal)?;
    // Connected before the rights are given up, so that the instance knows who asks.
    let (asking, looking) = (connect()?, connect()?);
    if let Some(owner) = Owner::to_become(&config.directory)? {
        owner.become_it()?;
    }
    asking.unlock(opener.root_key(&config)?.secret().expose_secret())?;
    let after = looking.status()?;
    let unlocked = Unlocked {
        instance: config.instance.as_str(),
        status: &after.status,
    };
    terminal.tell(
        &unlocked,
        &format!("The instance {} is unlocked: {}.\n", config.instance, after.status),
    );
    Ok(())
}

fn not_running(config: &Configuration) -> Failure {
    let sentence = format!(
        "The instance {0} is not running. Start it with `systemctl start cista@{0}`, or with `cista serve`.",
        config.instance
    );
    Failure::new(Exit::Unavailable, sentence)
}
