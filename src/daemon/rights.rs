//! How root becomes the instance's user, for good.
//!
//! The instance's user is the owner of its directory; no name is looked up (decision 5). Where root itself owns the directory, as in a rehearsal that
//! root tries, there is nobody else to become.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use rustix::process::{Gid, Uid, geteuid};
use rustix::thread::{
    CapabilitySet, CapabilitySets, clear_ambient_capability_set, set_capabilities, set_thread_groups,
    set_thread_res_gid, set_thread_res_uid, set_thread_uid,
};

/// The user and group that own an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owner {
    uid: Uid,
    gid: Gid,
}

/// Gives up what a service manager lent for binding to a port below 1024. The listeners are bound; nothing needs it any more. Root in a rehearsal of its
/// own keeps its rights: without them it could not tidy up.
///
/// # Errors
///
/// When the kernel refuses.
pub fn give_up_capabilities() -> Result<(), RightsError> {
    if geteuid().is_root() {
        return Ok(());
    }
    let none = CapabilitySets {
        effective: CapabilitySet::empty(),
        permitted: CapabilitySet::empty(),
        inheritable: CapabilitySet::empty(),
    };
    clear_ambient_capability_set()
        .and_then(|()| set_capabilities(None, none))
        .map_err(|source| RightsError::Capabilities { source: source.into() })
}

/// The rights could not be given up.
#[derive(Debug, thiserror::Error)]
pub enum RightsError {
    /// The owner cannot be asked for.
    #[error("{} cannot be looked at.", path.display())]
    Looking {
        /// The instance's directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The kernel refused.
    #[error("The process cannot become the user {uid}, who owns the instance.")]
    Refused {
        /// The owner's number.
        uid: u32,
        /// What the kernel said.
        source: io::Error,
    },
    /// The kernel keeps a capability for us.
    #[error("The capabilities of the process cannot be given up.")]
    Capabilities {
        /// What the kernel said.
        source: io::Error,
    },
    /// The rights came back.
    #[error("The rights of root could be taken back after they were given up; nothing is started like this.")]
    Kept,
}

impl Owner {
    /// The owner that the process has to become before it touches the instance: none when it is not root, or when root owns the instance.
    ///
    /// # Errors
    ///
    /// When the directory is not there or may not be looked at.
    pub fn to_become(directory: &Path) -> Result<Option<Self>, RightsError> {
        if !geteuid().is_root() {
            return Ok(None);
        }
        let looking = |source| RightsError::Looking {
            path: directory.to_owned(),
            source,
        };
        let about = fs::symlink_metadata(directory).map_err(looking)?;
        let owner = Self {
            uid: Uid::from_raw(about.uid()),
            gid: Gid::from_raw(about.gid()),
        };
        Ok((!owner.uid.is_root()).then_some(owner))
    }

    /// Becomes the owner, with the owner's group and no other. The kernel keeps these per thread, so there must be one thread only.
    ///
    /// # Errors
    ///
    /// When the kernel refuses, or lets the rights come back.
    pub fn become_it(self) -> Result<(), RightsError> {
        let Self { uid, gid } = self;
        let refused = |source: rustix::io::Errno| RightsError::Refused {
            uid: uid.as_raw(),
            source: source.into(),
        };
        set_thread_groups(&[gid]).map_err(refused)?;
        set_thread_res_gid(gid, gid, gid).map_err(refused)?;
        set_thread_res_uid(uid, uid, uid).map_err(refused)?;
        if set_thread_uid(Uid::ROOT).is_ok() {
            Err(RightsError::Kept)
        } else {
            Ok(())
        }
    }

    /// Makes the owner the owner of another directory.
    ///
    /// # Errors
    ///
    /// When the kernel refuses.
    pub fn give(self, directory: &Path) -> io::Result<()> {
        std::os::unix::fs::lchown(directory, Some(self.uid.as_raw()), Some(self.gid.as_raw()))
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::thread;

    use super::*;
    use crate::host::files;

    #[test]
    fn root_becomes_the_owner_of_the_directory_for_good_and_another_thread_stays_root() {
        if !geteuid().is_root() {
            return;
        }
        let directory = tempfile::tempdir().expect("a directory");
        let secret = directory.path().join("secret");
        files::write_whole(&secret, b"root's", files::PRIVATE).expect("written");
        let nobody = Owner {
            uid: Uid::from_raw(65_534),
            gid: Gid::from_raw(65_534),
        };
        nobody.give(directory.path()).expect("given");
        assert_eq!(Owner::to_become(directory.path()).expect("looked at"), Some(nobody));
        let acting = thread::spawn({
            let secret = secret.clone();
            move || {
                (
                    nobody.become_it().is_ok(),
                    File::open(secret).is_err(),
                    set_thread_uid(Uid::ROOT).is_err(),
                )
            }
        });
        assert_eq!(acting.join().expect("it ends"), (true, true, true));
        assert!(File::open(&secret).is_ok());
    }

    #[test]
    fn a_directory_of_roots_own_leaves_nobody_to_become() {
        let directory = tempfile::tempdir().expect("a directory");
        assert_eq!(Owner::to_become(directory.path()).expect("looked at"), None);
    }
}
