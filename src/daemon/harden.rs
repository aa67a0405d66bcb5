//! What the process gives up before it holds a secret: files for others, and dumps of its memory.

use std::io;

use rustix::fs::Mode;
use rustix::process::{DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit, umask};

/// Files are born for their owner alone, and the memory is never written to a disk.
///
/// # Errors
///
/// When the kernel refuses.
pub fn harden() -> io::Result<()> {
    umask(Mode::RWXG | Mode::RWXO);
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    // A service manager that has set the limit already may forbid to set any.
    if getrlimit(Resource::Core) != none {
        setrlimit(Resource::Core, none)?;
    }
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
