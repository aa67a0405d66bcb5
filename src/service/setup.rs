//! Making a new instance: its directory, keys and store, whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use uuid::Uuid;

use super::identity::Identity;
use super::keyring::{KeyError, Keyring};
use crate::crypto::Entropy;
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::root::RootKey;
use crate::domain::{Date, Initiative, Phase, Regime};
use crate::host::files;
use crate::store::{Origin, Store, StoreError, StoreKeys};

/// What people decided about a new instance.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Its name on the machine.
    pub name: String,
    /// Its regime.
    pub regime: Regime,
    /// The date on which a rehearsal plays; none for a real instance.
    pub rehearsal: Option<Date>,
    /// The phase in which it begins: `preparing`, or `collecting` for a demonstration.
    pub phase: Phase,
    /// The initiative.
    pub initiative: Initiative,
    /// The public record of the key ceremony.
    pub ceremony: CeremonyRecord,
}

/// Why an instance was not made. What was begun is taken back.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// The directory holds something already.
    #[error("{} is not empty: choose another directory, or start the instance that is there", path.display())]
    Occupied {
        /// The directory.
        path: PathBuf,
    },
    /// The ceremony's record does not verify.
    #[error("the committee's file was changed or is incomplete: copy it again from the key ceremony")]
    Ceremony,
    /// A real instance cannot begin with collecting.
    #[error("an instance that is no rehearsal begins in preparation")]
    Phase,
    /// A directory or file cannot be written.
    #[error("{} cannot be written", path.display())]
    Write {
        /// The directory or file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The keys cannot be written.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// The store cannot be made.
    #[error("the store of the new instance cannot be made")]
    Store(#[from] StoreError),
}

/// Makes an instance in `directory`, which is empty or not there yet. `today` is the day in law.
///
/// # Errors
///
/// [`SetupError`]; the directory is then as it was.
pub fn create(
    directory: &Path,
    plan: Plan,
    root: &RootKey,
    entropy: &mut dyn Entropy,
    today: Date,
) -> Result<Identity, SetupError> {
    if plan.phase != Phase::Preparing && plan.rehearsal.is_none() {
        return Err(SetupError::Phase);
    }
    plan.ceremony.verify().map_err(|_| SetupError::Ceremony)?;
    if fs::read_dir(directory).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(SetupError::Occupied {
            path: directory.to_owned(),
        });
    }
    let mut id = [0; 16];
    entropy.fill(&mut id);
    let id = uuid::Builder::from_random_bytes(id).into_uuid();
    let draft = directory.with_extension("new");
    let made = build(&draft, id, plan, root, entropy, today).and_then(|identity| {
        fs::rename(&draft, directory).map_err(|source| SetupError::Write {
            path: directory.to_owned(),
            source,
        })?;
        Ok(identity)
    });
    if made.is_err() {
        let _ = fs::remove_dir_all(&draft);
    }
    made
}

fn build(
    directory: &Path,
    id: Uuid,
    plan: Plan,
    root: &RootKey,
    entropy: &mut dyn Entropy,
    today: Date,
) -> Result<Identity, SetupError> {
    let written = |path: &Path| {
        let path = path.to_owned();
        move |source| SetupError::Write { path, source }
    };
    let _ = fs::remove_dir_all(directory);
    for path in [directory.to_owned(), directory.join("keys"), directory.join("tls")] {
        files::make_private_directory(&path).map_err(written(&path))?;
    }
    let Plan {
        name,
        regime,
        rehearsal,
        phase,
        initiative,
        ceremony,
    } = plan;
    let identity = Identity::new(id, name, regime, rehearsal, today, initiative, ceremony);
    let path = Identity::path(directory);
    files::write_whole(&path, &identity.to_json(), 0o600).map_err(written(&path))?;
    let keyring = Keyring::create(directory, &identity, root, entropy, super::day_number(today))?;
    let origin = Origin {
        instance: *identity.id_bytes(),
        phase: phase.number(),
        link: keyring.signing.link,
    };
    let keys = StoreKeys {
        erasure: Arc::new(keyring.erasure),
    };
    Store::create(&directory.join("collection.redb"), keys, &origin)?.close()?;
    Ok(identity)
}
