//! The socket's place in the file system.

use std::fs::{self, File};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::FileTypeExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

/// A bound socket; dropping it takes its name away.
#[derive(Debug)]
pub struct Bound {
    listener: UnixListener,
    path: PathBuf,
}

/// A socket that cannot be bound.
#[derive(Debug, thiserror::Error)]
pub enum BindError {
    /// The instance runs already.
    #[error("The instance is running already: {} answers.", path.display())]
    Running {
        /// The socket.
        path: PathBuf,
    },
    /// The system refused.
    #[error("The control socket {} cannot be made.", path.display())]
    Binding {
        /// The socket.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Binds the socket. What a killed process left is removed first; a process that still answers is not disturbed.
///
/// # Errors
///
/// When the instance runs already, or when the system refuses.
///
/// # Security
///
/// The socket is born with the mode that the process's umask leaves: the daemon sets it so that only the owner may open it.
pub fn bind(path: &Path) -> Result<Bound, BindError> {
    let binding = |source| BindError::Binding {
        path: path.to_owned(),
        source,
    };
    if connect(path).is_ok() {
        return Err(BindError::Running { path: path.to_owned() });
    }
    if fs::symlink_metadata(path).is_ok_and(|about| about.file_type().is_socket()) {
        fs::remove_file(path).map_err(binding)?;
    }
    let listener = with_short_path(path, |short| UnixListener::bind(short)).map_err(binding)?;
    Ok(Bound {
        listener,
        path: path.to_owned(),
    })
}

/// Connects to a socket, whatever the length of its path.
pub(super) fn connect(path: &Path) -> io::Result<UnixStream> {
    with_short_path(path, |short| UnixStream::connect(short))
}

impl Bound {
    pub(super) fn listener(&self) -> &UnixListener {
        &self.listener
    }
}

impl Drop for Bound {
    fn drop(&mut self) {
        // A name that stays behind does no harm: the next start removes it.
        let _ = fs::remove_file(&self.path);
    }
}

/// Does something with a path that is short enough for a socket's address, which holds 107 bytes: a longer one is reached through its directory.
fn with_short_path<T>(path: &Path, act: impl FnOnce(&Path) -> io::Result<T>) -> io::Result<T> {
    if path.as_os_str().len() <= LONGEST_ADDRESS {
        return act(path);
    }
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(io::ErrorKind::InvalidInput.into());
    };
    let directory = File::open(parent)?;
    act(&Path::new("/proc/self/fd")
        .join(directory.as_raw_fd().to_string())
        .join(name))
}

/// What fits `sun_path` with its closing zero.
const LONGEST_ADDRESS: usize = 107;
