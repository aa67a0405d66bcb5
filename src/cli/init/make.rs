//! Makes what was settled: keys, directory, configuration. The configuration comes last, so that one that is there belongs to a whole instance.

use std::fmt::Write as _;
use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::settle::Settled;
use crate::cli::exit::{Exit, Failure};
use crate::cli::terminal::Terminal;
use crate::cli::{credential, instance, secret};
use crate::config::{Configuration, RootKeySource};
use crate::crypto::OsEntropy;
use crate::crypto::passphrase::{self, SHORTEST};
use crate::crypto::root::RootKey;
use crate::daemon::certificates::GivenFiles;
use crate::daemon::{self, root_key};
use crate::domain::{Clock as _, legal_date};
use crate::host::clock::SystemClock;
use crate::host::files::{self, PRIVATE};
use crate::service::setup;

/// What was made.
#[derive(Debug, Serialize)]
struct Made {
    instance: String,
    config: PathBuf,
    directory: PathBuf,
    /// The thumbprint of the committee's key.
    committee: String,
    /// The thumbprint of the instance's first signing key.
    signer: String,
    rehearsal: bool,
}

/// Refuses a configuration that is there already: it belongs to an instance.
pub fn is_free(config_file: &Path) -> Result<(), Failure> {
    if fs::symlink_metadata(config_file).is_ok() {
        let sentence = format!(
            "{} is there already: choose another name, or remove it.",
            config_file.display()
        );
        return Err(Failure::new(Exit::CannotCreate, sentence));
    }
    Ok(())
}

/// Makes the instance and tells what comes next.
pub fn make(settled: Settled, config_file: &Path, terminal: Terminal) -> Result<(), Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let Settled { plan, config } = settled;
    let now = SystemClock.now();
    if let Some(given) = GivenFiles::of(&config) {
        given.material(now).map_err(|fault| Failure::new(Exit::Data, fault))?;
    }
    let root = RootKey::generate(&mut OsEntropy);
    let wrapped = wrapped_by_passphrase(&config, &root, terminal)?;
    for file in [config_file, &config.directory] {
        make_parent(file).map_err(|fault| cannot_create(file, &fault))?;
    }
    let committee = plan.ceremony.thumbprint().to_string();
    let rehearsal = plan.rehearsal.is_some();
    setup::create(&config.directory, plan, &root, &mut OsEntropy, legal_date(now))
        .map_err(|fault| Failure::new(Exit::CannotCreate, fault))?;
    let signer = finish(&config, config_file, root, wrapped.as_deref()).inspect_err(|_| {
        // Without its root key or its configuration it is nothing. It was made a moment ago and holds nothing of anybody.
        let _ = fs::remove_dir_all(&config.directory);
    })?;
    let made = Made {
        instance: config.instance.to_string(),
        config: config_file.to_owned(),
        directory: config.directory.clone(),
        committee,
        signer,
        rehearsal,
    };
    terminal.tell(&made, &summary(&made, &config));
    Ok(())
}

/// Keeps the root key where it is to be kept, and writes the configuration.
fn finish(
    config: &Configuration,
    config_file: &Path,
    root: RootKey,
    wrapped: Option<&[u8]>,
) -> Result<String, Failure> {
    match &config.root_key {
        RootKeySource::Credential { name } => {
            credential::keep(&config.instance, name, &root).map_err(|fault| Failure::new(Exit::Unavailable, fault))?;
        }
        RootKeySource::File { path } => {
            is_new(path)?;
            write(path, root.secret().expose_secret())?;
        }
        RootKeySource::Passphrase => {
            write(
                &root_key::passphrase_file(&config.directory),
                wrapped.expect("the passphrase was asked for before"),
            )?;
        }
    }
    let signer = signer_of(config, root)?;
    write(config_file, config.to_toml().as_bytes())?;
    Ok(signer)
}

/// Asks for the passphrase before anything is made.
fn wrapped_by_passphrase(
    config: &Configuration,
    root: &RootKey,
    terminal: Terminal,
) -> Result<Option<Vec<u8>>, Failure> {
    if config.root_key != RootKeySource::Passphrase {
        return Ok(None);
    }
    let passphrase = secret::ask_new(terminal, "A passphrase for the root key:", SHORTEST)?;
    let wrapped = passphrase::seal(root, &passphrase, &mut OsEntropy);
    wrapped.map(Some).map_err(|_| {
        Failure::new(
            Exit::System,
            "There is not enough memory to wrap the root key: 256 MiB are needed.",
        )
    })
}

/// The thumbprint of the first signing key, which the custodians write down.
fn signer_of(config: &Configuration, root: RootKey) -> Result<String, Failure> {
    let appliance = instance::open_still(config, root)?;
    let signer = appliance.signer_thumbprint();
    instance::close(&appliance)?;
    signer
        .map(|signer| signer.to_string())
        .ok_or_else(|| Failure::new(Exit::Software, "The new store has no signing key."))
}

/// Makes the directory that a file or directory is to stand in, so that the instance's user can pass through it.
fn make_parent(path: &Path) -> io::Result<()> {
    let Some(parent) = path.parent().filter(|parent| !parent.exists()) else {
        return Ok(());
    };
    make_parent(parent)?;
    DirBuilder::new().mode(PASSABLE).create(parent)?;
    // The umask took the others' rights away.
    fs::set_permissions(parent, Permissions::from_mode(PASSABLE))
}

fn is_new(path: &Path) -> Result<(), Failure> {
    if fs::symlink_metadata(path).is_ok() {
        let sentence = format!(
            "{} is there already, and may be the key of another instance: choose another file.",
            path.display()
        );
        return Err(Failure::new(Exit::CannotCreate, sentence));
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    files::write_whole(path, bytes, PRIVATE).map_err(|fault| cannot_create(path, &fault))
}

fn cannot_create(path: &Path, fault: &io::Error) -> Failure {
    let exit = if fault.kind() == io::ErrorKind::PermissionDenied {
        Exit::NotPermitted
    } else {
        Exit::CannotCreate
    };
    Failure::new(exit, format!("{} cannot be made: {fault}.", path.display()))
}

fn summary(made: &Made, config: &Configuration) -> String {
    let mut text = format!("\nThe instance {} is set up.\n\n", made.instance);
    let _ = writeln!(text, "  configuration    {}", made.config.display());
    let _ = writeln!(text, "  state            {}", made.directory.display());
    let _ = writeln!(text, "  committee's key  {}", made.committee);
    let _ = writeln!(text, "  appliance's key  {}", made.signer);
    text.push_str(
        "\nCompare the committee's key with the one of the ceremony. Have the custodians write the appliance's key down: by it they\nknow that a \
         collection comes from this instance.\n",
    );
    text.push_str(match &config.root_key {
        RootKeySource::Credential { .. } => {
            "The root key is sealed to this machine: the instance unlocks itself when it starts.\n"
        }
        RootKeySource::Passphrase => "The instance starts locked; give it the passphrase with `cista unlock`.\n",
        RootKeySource::File { .. } => {
            "The root key is read from its file at each start; keep the file apart from the state.\n"
        }
    });
    if !made.rehearsal {
        text.push_str("It begins in preparation: what is signed until it goes live is a test.\n");
    }
    let _ = writeln!(text, "\nNext: systemctl enable --now cista@{}", made.instance);
    let _ = writeln!(
        text,
        "  or, without systemd: cista serve --daemon --config {}",
        made.config.display()
    );
    text
}

/// The mode of a directory that anybody may pass through.
const PASSABLE: u32 = 0o755;
