//! The directory in which packages are made, beside the one in which they will be found: nobody finds half of them.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

/// A directory that becomes the packages' own when everything is written, and is removed when not.
#[derive(Debug)]
pub(in crate::service) struct Staging {
    temporary: PathBuf,
    target: PathBuf,
    done: bool,
}

impl Staging {
    /// Whether packages may go to `target`: it does not exist, or is an empty directory.
    pub(in crate::service) fn is_free(target: &Path) -> io::Result<bool> {
        match fs::read_dir(target) {
            Ok(mut entries) => Ok(entries.next().is_none()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
            Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Makes the temporary directory. What an interrupted run left under its name is removed.
    pub(in crate::service) fn begin(target: &Path) -> io::Result<Self> {
        // A link to a directory cannot be replaced by one; what it leads to can.
        let target = &target.canonicalize().unwrap_or_else(|_| target.to_owned());
        let name = target.file_name().ok_or(ErrorKind::InvalidInput)?;
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(".half-written");
        let temporary = target.with_file_name(hidden);
        match fs::remove_dir_all(&temporary) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        create_directory(&temporary)?;
        Ok(Self {
            temporary,
            target: target.to_owned(),
            done: false,
        })
    }

    /// Where to write meanwhile.
    pub(in crate::service) fn path(&self) -> &Path {
        &self.temporary
    }

    /// Puts everything in its place at once.
    pub(in crate::service) fn finish(mut self) -> io::Result<()> {
        synchronise_tree(&self.temporary)?;
        fs::rename(&self.temporary, &self.target)?;
        self.done = true;
        let parent = self
            .target
            .parent()
            .filter(|parent| !parent.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        File::open(parent)?.sync_all()
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.done {
            // What cannot be removed now is removed by the next run.
            let _ = fs::remove_dir_all(&self.temporary);
        }
    }
}

/// Makes a directory that only its owner enters.
pub(in crate::service) fn create_directory(path: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(path)
}

/// Makes a file that only its owner reads, and that was not there.
pub(in crate::service) fn create_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// Brings the entries of a directory, and of those in it, to the disk; the files were brought there when they were closed.
fn synchronise_tree(directory: &Path) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            synchronise_tree(&entry.path())?;
        }
    }
    File::open(directory)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_finished_leaves_nothing() {
        let around = tempfile::tempdir().unwrap();
        let target = around.path().join("out");
        let staging = Staging::begin(&target).unwrap();
        create_file(&staging.path().join("file")).unwrap();
        drop(staging);
        assert_eq!(fs::read_dir(around.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_finished_is_there_at_once_even_after_an_interrupted_run() {
        let around = tempfile::tempdir().unwrap();
        let target = around.path().join("out");
        std::mem::forget(Staging::begin(&target).unwrap());
        let staging = Staging::begin(&target).unwrap();
        create_file(&staging.path().join("file")).unwrap();
        assert!(!target.exists());
        staging.finish().unwrap();
        assert!(target.join("file").exists());
        assert_eq!(fs::read_dir(around.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_directory_with_something_in_it_is_not_free() {
        let around = tempfile::tempdir().unwrap();
        let target = around.path().join("out");
        assert!(Staging::is_free(&target).unwrap());
        create_directory(&target).unwrap();
        assert!(Staging::is_free(&target).unwrap());
        create_file(&target.join("file")).unwrap();
        assert!(!Staging::is_free(&target).unwrap());
        assert!(!Staging::is_free(&target.join("file")).unwrap());
    }
}
