//! What the process gives up before it holds a secret: files for others, and dumps of its memory.

use std::io;

use rustix::fs::Mode;
use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit, umask};

/// Files are born for their owner alone, and the memory is never written to a disk.
///
/// # Errors
///
/// When the kernel refuses.
pub fn harden() -> io::Result<()> {
    umask(Mode::RWXG | Mode::RWXO);
    setrlimit(
        Resource::Core,
        Rlimit {
            current: Some(0),
            maximum: Some(0),
        },
    )?;
    forbid_dumps()
}

/// Lets nobody but root look into the process. Changing the user sets this back, so it is said again after that.
///
/// # Errors
///
/// When the kernel refuses.
pub fn forbid_dumps() -> io::Result<()> {
    Ok(set_dumpable_behavior(DumpableBehavior::NotDumpable)?)
}
