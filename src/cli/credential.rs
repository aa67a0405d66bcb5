//! Root keys as credentials of the service manager: sealed to this machine, to its TPM where it has one.
//!
//! The service is handed its credential by systemd and runs nothing. Commands that set an instance up, or read one that is stopped, ask `systemd-creds`;
//! they are run by root.

use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use zeroize::Zeroizing;

use crate::config::InstanceName;
use crate::crypto::root::RootKey;
use crate::daemon::root_key::ROOT_KEY_BYTES;
use crate::host::files;

/// A credential that cannot be made or read.
#[derive(Debug, thiserror::Error)]
pub enum CredentialError {
    /// The program is not there or was refused.
    #[error("systemd-creds cannot be run. Is this machine run by systemd, and are you root?")]
    Running(#[source] io::Error),
    /// The program failed. What it says names files and no secret.
    #[error("systemd-creds failed: {said}")]
    Failed {
        /// What it said.
        said: String,
    },
    /// The credential holds no root key.
    #[error("{} holds no root key.", path.display())]
    NoKey {
        /// The file.
        path: PathBuf,
    },
    /// The file cannot be written.
    #[error("{} cannot be written.", path.display())]
    Writing {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Where the unit of an instance looks for its root key.
pub fn file_of(instance: &InstanceName) -> PathBuf {
    Path::new("/etc/credstore.encrypted").join(format!("cista-{instance}.root-key"))
}

/// Seals a root key to this machine and puts it where the unit looks for it.
///
/// # Errors
///
/// When the program fails, or the file cannot be written.
pub fn keep(instance: &InstanceName, name: &str, key: &RootKey) -> Result<PathBuf, CredentialError> {
    let sealed = creds(
        &["encrypt".as_ref(), named(name).as_ref(), "-".as_ref(), "-".as_ref()],
        key.secret().expose_secret(),
    )?;
    let path = file_of(instance);
    let write = || {
        files::make_private_directory(path.parent().expect("the place is a file in a directory"))?;
        files::write_whole(&path, &sealed, files::PRIVATE)
    };
    write().map_err(|source| CredentialError::Writing {
        path: path.clone(),
        source,
    })?;
    Ok(path)
}

/// Reads the root key that an instance's unit is handed.
///
/// # Errors
///
/// When the program fails, or the credential holds something else.
pub fn fetch(instance: &InstanceName, name: &str) -> Result<RootKey, CredentialError> {
    let path = file_of(instance);
    let key = creds(
        &["decrypt".as_ref(), named(name).as_ref(), path.as_os_str(), "-".as_ref()],
        &[],
    )?;
    RootKey::from_slice(&key)
        .filter(|_| key.len() == ROOT_KEY_BYTES)
        .ok_or(CredentialError::NoKey { path })
}

fn named(name: &str) -> String {
    format!("--name={name}")
}

/// Runs `systemd-creds`, giving it bytes and taking bytes.
fn creds(arguments: &[&OsStr], input: &[u8]) -> Result<Zeroizing<Vec<u8>>, CredentialError> {
    let mut process = Command::new("systemd-creds")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(CredentialError::Running)?;
    if let Some(mut stdin) = process.stdin.take() {
        // A program that ends early says why on its own.
        let _ = stdin.write_all(input);
    }
    let output = process.wait_with_output().map_err(CredentialError::Running)?;
    let out = Zeroizing::new(output.stdout);
    if output.status.success() {
        return Ok(out);
    }
    let said = String::from_utf8_lossy(&output.stderr)
        .lines()
        .last()
        .unwrap_or("it says nothing")
        .to_owned();
    Err(CredentialError::Failed { said })
}
