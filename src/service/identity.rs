//! What an instance is: the part of it that anybody may read, in one file of its directory.
//!
//! ```text
//! DIRECTORY/
//!   instance.json            this file's value; a digest of it lies wrapped in keys/instance.key, so that a change is noticed
//!   collection.redb          the store
//!   keys/fingerprint.key     wrapped by the root key, as are the next three
//!   keys/erasure.key
//!   keys/signing.key
//!   keys/instance.key
//!   keys/root.passphrase     the root key under a passphrase, where that was chosen
//!   committee.json           the committee's record that pages show, where it is a later one than that of the set-up
//!   campaign/campaign.json   the public side of the campaign, where one was applied
//!   tls/                     certificate and key of the public site
//! ```

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::crypto::ceremony::CeremonyRecord;
use crate::domain::{Clock, Date, Initiative, Regime, legal_date};
use crate::host::files;

/// The format's name, which stands first in the file.
const FORMAT: &str = "cista-instance-1";
/// The longest file that is read, in bytes: an initiative with 24 language versions and its annexes fits many times.
const LONGEST: usize = 8 << 20;

/// An instance's identity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    format: String,
    /// The instance, drawn at random when it was set up. A rehearsal and the real collection have different ones.
    pub id: Uuid,
    /// The name by which the machine's people call it.
    pub name: String,
    /// The regime under which it collects.
    pub regime: Regime,
    /// The date that a rehearsal plays on; none for an instance that collects for real.
    pub rehearsal: Option<Date>,
    /// The day on which it was set up.
    pub created: Date,
    /// The initiative, as the register has it.
    pub initiative: Initiative,
    /// The public record of the key ceremony.
    pub ceremony: CeremonyRecord,
}

/// Why an identity cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// The file is missing or cannot be read.
    #[error("{} cannot be read", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The file is no identity of ours, or its ceremony record does not verify.
    #[error("{} is damaged or was changed: restore it from a backup", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
    },
}

impl Identity {
    /// Puts an identity together for a new instance.
    pub(super) fn new(
        id: Uuid,
        name: String,
        regime: Regime,
        rehearsal: Option<Date>,
        created: Date,
        initiative: Initiative,
        ceremony: CeremonyRecord,
    ) -> Self {
        Self {
            format: FORMAT.to_owned(),
            id,
            name,
            regime,
            rehearsal,
            created,
            initiative,
            ceremony,
        }
    }

    /// Reads the identity of the instance in `directory`.
    ///
    /// # Errors
    ///
    /// When the file is missing, too long, or not as it was written.
    pub fn load(directory: &Path) -> Result<Self, IdentityError> {
        let path = Self::path(directory);
        let bytes = files::read_limited(&path, LONGEST).map_err(|source| IdentityError::Read {
            path: path.clone(),
            source,
        })?;
        serde_json::from_slice(&bytes)
            .ok()
            .filter(|identity: &Self| identity.format == FORMAT && identity.ceremony.verify().is_ok())
            .ok_or(IdentityError::Damaged { path })
    }

    /// Where the file lies.
    #[must_use]
    pub fn path(directory: &Path) -> PathBuf {
        directory.join("instance.json")
    }

    /// The day in law: a rehearsal has a date of its own.
    #[must_use]
    pub fn today(&self, clock: &dyn Clock) -> Date {
        self.rehearsal.unwrap_or_else(|| legal_date(clock.now()))
    }

    /// Whether the instance plays on a date of its own and nothing of it is real.
    #[must_use]
    pub fn is_rehearsal(&self) -> bool {
        self.rehearsal.is_some()
    }

    /// The instance's identity as it stands in headers and wrapped keys.
    #[must_use]
    pub fn id_bytes(&self) -> &[u8; 16] {
        self.id.as_bytes()
    }

    /// The file's bytes.
    pub(super) fn to_json(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("an identity is plain data");
        bytes.push(b'\n');
        bytes
    }

    /// What is kept wrapped, so that a change of the file is noticed (1799, 2.e).
    pub(super) fn digest(&self) -> [u8; 32] {
        Sha256::digest(self.to_json()).into()
    }
}
