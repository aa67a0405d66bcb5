//! What the commands about keys and people have in common: they ask the running instance, or open the one that lies still.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use super::exit::{Exit, Failure, code_of_io};
use super::instance::{self, Opener};
use super::terminal::Terminal;
use crate::config::Configuration;
use crate::daemon::{self, Owner};
use crate::service::approval::{self, ApprovalError};
use crate::service::book::{Deed, DeedError, Done, Told};
use crate::service::{Appliance, Identity};

/// The slips that a command is given.
#[derive(Debug, clap::Args)]
pub struct Approvals {
    /// The slip of an organiser who approves, as `cista approve` wrote it; two are needed.
    #[arg(long = "approval", value_name = "SLIP")]
    files: Vec<PathBuf>,
}

impl Approvals {
    /// Reads the slips.
    pub fn read(&self) -> Result<Vec<String>, Failure> {
        approval::read_texts(&self.files).map_err(|fault| not_approved(&fault))
    }
}

/// Has the instance do a deed.
pub fn carry_out(config: &Path, deed: &Deed, terminal: Terminal) -> Result<Done, Failure> {
    let config = Configuration::load(config)?;
    match instance::running(&config)? {
        Some(client) => Ok(client.carry_out(deed)?),
        None => in_still(&config, terminal, |appliance| {
            instance::block_on(appliance.carry_out(deed, "the console"))?.map_err(refused)
        }),
    }
}

/// Has the instance do a deed, and tells what it noted behind a word for it.
pub fn settle(config: &Path, deed: &Deed, verdict: &str, terminal: Terminal) -> Result<(), Failure> {
    let done = carry_out(config, deed, terminal)?;
    terminal.tell(&done, &format!("{verdict}: {}.\n", done.noted));
    Ok(())
}

/// Asks what the instance knows about keys and people.
pub fn told(config: &Path, terminal: Terminal) -> Result<Told, Failure> {
    let config = Configuration::load(config)?;
    match instance::running(&config)? {
        Some(client) => Ok(client.told()?),
        None => in_still(&config, terminal, |appliance| {
            appliance.told().map_err(|fault| Failure::new(Exit::Io, fault))
        }),
    }
}

fn in_still<T>(
    config: &Configuration,
    terminal: Terminal,
    act: impl FnOnce(&Appliance) -> Result<T, Failure>,
) -> Result<T, Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let owner = Owner::to_become(&config.directory)?;
    let opener = Opener::fetch(config, terminal)?;
    if let Some(owner) = owner {
        owner.become_it()?;
    }
    let appliance = instance::open_still(config, opener.root_key(config)?)?;
    let outcome = act(&appliance);
    instance::close(&appliance)?;
    outcome
}

/// The identity of the instance that a configuration names, read with the rights of its user on a thread of its own: whoever asks keeps own rights.
pub fn identity(config: &Path) -> Result<Identity, Failure> {
    let config = Configuration::load(config)?;
    let owner = Owner::to_become(&config.directory)?;
    let read = || {
        owner.map_or(Ok(()), Owner::become_it)?;
        Identity::load(&config.directory).map_err(|fault| Failure::new(Exit::NoInput, fault))
    };
    let ended = |_| Failure::new(Exit::Software, "Reading the instance ended unexpectedly.");
    thread::scope(|scope| scope.spawn(read).join().map_err(ended))?
}

/// Reads a small text that was handed over.
pub fn read_text(path: &Path) -> Result<String, Failure> {
    approval::read_text(path).map_err(|fault| {
        let sentence = format!(
            "{} cannot be read: check the path and the permissions. ({fault})",
            path.display()
        );
        Failure::new(code_of_io(&fault), sentence)
    })
}

/// Refuses to write over a file that is there.
pub fn must_be_new(path: &Path) -> Result<(), Failure> {
    if fs::symlink_metadata(path).is_err() {
        return Ok(());
    }
    let sentence = format!("{} is there already: choose another file.", path.display());
    Err(Failure::new(Exit::CannotCreate, sentence))
}

/// An act that is not approved.
pub fn not_approved(fault: &ApprovalError) -> Failure {
    let exit = match fault {
        ApprovalError::Slip(_) => Exit::Data,
        ApprovalError::Read { .. } => Exit::NoInput,
        _ => Exit::NotPermitted,
    };
    Failure::new(exit, fault.to_string())
}

fn refused(fault: DeedError) -> Failure {
    match fault {
        DeedError::NotApproved(fault) => not_approved(&fault),
        DeedError::Locked => Failure::new(Exit::Unavailable, fault),
        DeedError::Reading(_) | DeedError::Writing(_) => Failure::new(Exit::Io, fault),
        DeedError::LastTwo => Failure::new(Exit::NotPermitted, fault),
        _ => Failure::new(Exit::Data, fault),
    }
}
