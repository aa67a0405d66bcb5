//! Where a root key comes from, as the configuration says.

use std::env;
use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::config::RootKeySource;
use crate::crypto::passphrase;
use crate::crypto::root::RootKey;
use crate::host::files;

/// A root key that cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum RootKeyError {
    /// The file cannot be read.
    #[error("The root key {} cannot be read. Is the stick plugged in, and does the file belong to its user alone?", path.display())]
    Reading {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file holds something else.
    #[error("{} holds no root key: it should have {ROOT_KEY_BYTES} bytes.", path.display())]
    NoKey {
        /// The file.
        path: PathBuf,
    },
    /// The passphrase is another.
    #[error("The passphrase does not open {}. Try again.", path.display())]
    Passphrase {
        /// The file with the wrapped key.
        path: PathBuf,
    },
}

/// Loads the root key, where the configuration's source gives it without a person: none for a passphrase, and none where the service manager handed no
/// credential over. The instance then starts locked.
///
/// # Errors
///
/// When there is a file and it holds no key.
pub fn load(source: &RootKeySource) -> Result<Option<RootKey>, RootKeyError> {
    match source {
        RootKeySource::Passphrase => Ok(None),
        RootKeySource::File { path } => read(path).map(Some),
        RootKeySource::Credential { name } => match env::var_os("CREDENTIALS_DIRECTORY") {
            Some(directory) => match Path::new(&directory).join(name) {
                credential if credential.exists() => read(&credential).map(Some),
                _ => Ok(None),
            },
            None => Ok(None),
        },
    }
}

/// Opens the wrapped root key of an instance with its passphrase.
///
/// # Errors
///
/// When the file cannot be read, or the passphrase is another.
pub fn open(directory: &Path, passphrase: &str) -> Result<RootKey, RootKeyError> {
    let path = passphrase_file(directory);
    let wrapped = files::read_limited(&path, LARGEST_FILE).map_err(|source| RootKeyError::Reading {
        path: path.clone(),
        source,
    })?;
    passphrase::open(&wrapped, passphrase).map_err(|_| RootKeyError::Passphrase { path })
}

/// Where an instance keeps its root key wrapped under a passphrase.
#[must_use]
pub fn passphrase_file(directory: &Path) -> PathBuf {
    directory.join("keys/root.passphrase")
}

/// Reads a file that holds a root key and nothing else.
///
/// # Errors
///
/// When it cannot be read, or holds something else.
pub fn read(path: &Path) -> Result<RootKey, RootKeyError> {
    let bytes: Zeroizing<Vec<u8>> =
        files::read_secret(path, ROOT_KEY_BYTES + 1).map_err(|source| RootKeyError::Reading {
            path: path.to_owned(),
            source,
        })?;
    RootKey::from_slice(&bytes).ok_or_else(|| RootKeyError::NoKey { path: path.to_owned() })
}

/// Bytes of a root key.
pub const ROOT_KEY_BYTES: usize = 32;
/// Bytes of a wrapped root key, with room for what a later version adds.
const LARGEST_FILE: usize = 4096;
