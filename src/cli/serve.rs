//! `cista serve`: runs an instance.

use std::path::PathBuf;

use super::exit::Failure;
use crate::daemon::{self, Order, Reach};

/// Run an instance: its public site, its admin site and its control socket
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, as systemd runs it:
  cista serve --config /etc/cista/water.toml

On a machine without systemd, detached from the terminal; its number is in cista.pid beside the control socket:
  cista serve --config /etc/cista/water.toml --daemon

It ends in order at SIGTERM and Ctrl-C, and reads given certificate files again at SIGHUP.")]
pub struct Arguments {
    /// The instance's configuration.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,

    /// Leave the terminal once the instance serves; the log goes to cista.log in the instance's directory.
    #[arg(long)]
    daemon: bool,
}

/// Runs until the end is ordered.
pub fn run(arguments: Arguments) -> Result<(), Failure> {
    let Arguments {
        config,
        daemon: detached,
    } = arguments;
    Ok(daemon::serve(Order {
        config,
        detached,
        reach: Reach::default(),
        announce: Box::new(|_| Ok(())),
    })?)
}
