//! An instance's keys while it is unlocked, and their files.

use std::path::{Path, PathBuf};

use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::identity::Identity;
use crate::crypto::fingerprint::FingerprintKey;
use crate::crypto::root::{ErasureKey, RootKey, Wrapped};
use crate::crypto::signing::{KeyLink, LINK_BYTES, SigningKey};
use crate::crypto::{Entropy, Secret};
use crate::host::files;

/// The longest key file that is read, in bytes.
const LONGEST: usize = 4096;

/// The keys that lie wrapped by the root key.
pub(super) struct Keyring {
    /// Makes fingerprints.
    pub fingerprint: FingerprintKey,
    /// Closes the layer around every record.
    pub erasure: ErasureKey,
    /// Signs epochs and manifests.
    pub signing: DayKey,
}

/// The signing key of a day, and the link that leads to it.
#[derive(Debug)]
pub(super) struct DayKey {
    /// The key.
    pub key: SigningKey,
    /// Its link in the chain.
    pub link: KeyLink,
}

/// Why keys cannot be loaded or written.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// A key file is missing or cannot be read.
    #[error("{} cannot be read", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A key file does not open.
    #[error("{} does not open with this root key: the key belongs to another instance, or the file was changed", path.display())]
    Unwrap {
        /// The file.
        path: PathBuf,
    },
    /// The identity is not the one that was written at set-up.
    #[error("instance.json is not the file that was written at set-up: restore it from a backup")]
    IdentityChanged,
    /// A key file cannot be written.
    #[error("{} cannot be written", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
}

impl Keyring {
    /// Draws the random keys of a new instance and writes them wrapped. `today` is `yyyymmdd`.
    pub(super) fn create(
        directory: &Path,
        identity: &Identity,
        root: &RootKey,
        entropy: &mut dyn Entropy,
        today: u32,
    ) -> Result<Self, KeyError> {
        let fingerprint = Secret::<32>::random(entropy);
        let erasure = Secret::<32>::random(entropy);
        let key = SigningKey::generate(entropy);
        let signing = DayKey {
            link: KeyLink::first(identity.id_bytes(), today, &key),
            key,
        };
        let files = KeyFiles {
            directory,
            identity,
            root,
        };
        files.write(Wrapped::Fingerprint, fingerprint.expose_secret(), entropy)?;
        files.write(Wrapped::Erasure, erasure.expose_secret(), entropy)?;
        files.write(Wrapped::Signing, &signing.encode(), entropy)?;
        files.write(Wrapped::Identity, &identity.digest(), entropy)?;
        Ok(Self {
            fingerprint: FingerprintKey::new(fingerprint),
            erasure: ErasureKey::new(erasure),
            signing,
        })
    }

    /// Opens the key files with the root key, and makes sure that the identity is the one of the set-up.
    pub(super) fn load(directory: &Path, identity: &Identity, root: &RootKey) -> Result<Self, KeyError> {
        let files = KeyFiles {
            directory,
            identity,
            root,
        };
        let digest = files.read(Wrapped::Identity)?;
        if !bool::from(digest.as_slice().ct_eq(&identity.digest())) {
            return Err(KeyError::IdentityChanged);
        }
        let signing = files.read(Wrapped::Signing)?;
        Ok(Self {
            fingerprint: FingerprintKey::new(files.read_secret(Wrapped::Fingerprint)?),
            erasure: ErasureKey::new(files.read_secret(Wrapped::Erasure)?),
            signing: DayKey::decode(&signing).ok_or_else(|| KeyError::Unwrap {
                path: files.path(Wrapped::Signing),
            })?,
        })
    }
}

impl DayKey {
    /// Makes the key of a new day, signed by this one, and writes it over the old one, whose secret is gone then.
    pub(super) fn renew(
        &self,
        directory: &Path,
        identity: &Identity,
        root: &RootKey,
        entropy: &mut dyn Entropy,
        today: u32,
    ) -> Result<Self, KeyError> {
        let key = SigningKey::generate(entropy);
        let next = Self {
            link: KeyLink::next(identity.id_bytes(), today, key.public(), &self.key),
            key,
        };
        KeyFiles {
            directory,
            identity,
            root,
        }
        .write(Wrapped::Signing, &next.encode(), entropy)?;
        Ok(next)
    }

    /// The secret, then the link: should the process die between writing this file and storing the link, the next start finds the link here.
    fn encode(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new([self.key.secret().expose_secret().as_slice(), &self.link.encode()].concat())
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        let (secret, link) = bytes
            .split_first_chunk::<32>()
            .filter(|(_, link)| link.len() == LINK_BYTES)?;
        let key = SigningKey::from_secret(Secret::from_slice(secret)?);
        let link = KeyLink::decode(link)?;
        (link.public == key.public()).then_some(Self { key, link })
    }
}

/// The key files of one instance.
struct KeyFiles<'a> {
    directory: &'a Path,
    identity: &'a Identity,
    root: &'a RootKey,
}

impl KeyFiles<'_> {
    fn path(&self, purpose: Wrapped) -> PathBuf {
        let name = match purpose {
            Wrapped::Fingerprint => "fingerprint.key",
            Wrapped::Erasure => "erasure.key",
            Wrapped::Signing => "signing.key",
            Wrapped::Identity => "instance.key",
        };
        self.directory.join("keys").join(name)
    }

    fn write(&self, purpose: Wrapped, key: &[u8], entropy: &mut dyn Entropy) -> Result<(), KeyError> {
        let path = self.path(purpose);
        let wrapped = self.root.wrap(purpose, self.identity.id_bytes(), key, entropy);
        files::write_whole(&path, &wrapped, 0o600).map_err(|source| KeyError::Write { path, source })
    }

    fn read(&self, purpose: Wrapped) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let path = self.path(purpose);
        let bytes = files::read_limited(&path, LONGEST).map_err(|source| KeyError::Read {
            path: path.clone(),
            source,
        })?;
        self.root
            .unwrap(purpose, self.identity.id_bytes(), &bytes)
            .map_err(|_| KeyError::Unwrap { path })
    }

    fn read_secret(&self, purpose: Wrapped) -> Result<Secret<32>, KeyError> {
        Secret::from_slice(&self.read(purpose)?).ok_or_else(|| KeyError::Unwrap {
            path: self.path(purpose),
        })
    }
}
