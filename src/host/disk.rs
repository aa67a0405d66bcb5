//! How much room a directory's file system has left.

use std::io;
use std::path::Path;

/// The bytes that an ordinary user may still write below this directory.
///
/// The blocks that a file system keeps back for root do not count: the service is not root.
///
/// # Errors
///
/// When the directory does not exist or may not be looked at.
pub fn free_bytes(directory: &Path) -> io::Result<u64> {
    let about = rustix::fs::statvfs(directory)?;
    Ok(about.f_bavail.saturating_mul(about.f_frsize))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_of_this_machine_has_some_room() {
        let directory = tempfile::tempdir().expect("a directory");
        assert!(free_bytes(directory.path()).expect("an answer") > 0);
        assert!(free_bytes(&directory.path().join("absent")).is_err());
    }
}
