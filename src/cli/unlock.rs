//! `cista unlock`: gives a locked instance its root key.

use std::path::PathBuf;

use serde::Serialize;

use super::exit::{Exit, Failure};
use super::instance::{self, Source};
use super::terminal::Terminal;
use crate::config::Configuration;

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
struct Result<'a> {
    instance: &'a str,
    status: &'a str,
}

/// Unlocks the running instance.
pub fn run(arguments: &Arguments, terminal: Terminal) -> std::result::Result<(), Failure> {
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
    let key = Source::of(&config).root_key(terminal)?;
    connect()?.unlock(key.secret().expose_secret())?;
    let after = connect()?.status()?;
    let result = Result {
        instance: config.instance.as_str(),
        status: &after.status,
    };
    terminal.tell(
        &result,
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
