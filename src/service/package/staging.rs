//! The directory in which packages are made, beside the one in which they will be found: nobody finds half of them.

use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

/// A directory that becomes the packages' own when everything is written.
#[derive(Debug)]
pub(in crate::service) struct Staging {
    temporary: PathBuf,
    target: PathBuf,
    /// Whether what is finished stays for another run when this one fails.
    keep: bool,
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

    /// Makes the temporary directory, or takes the one that an interrupted run left under its name.
    pub(in crate::service) fn begin(target: &Path) -> io::Result<Self> {
        // A link to a directory cannot be replaced by one; what it leads to can.
        let target = &target.canonicalize().unwrap_or_else(|_| target.to_owned());
        let name = target.file_name().ok_or(ErrorKind::InvalidInput)?;
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(".half-written");
        let temporary = target.with_file_name(hidden);
        match create_directory(&temporary) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        Ok(Self {
            temporary,
            target: target.to_owned(),
            keep: false,
            done: false,
        })
    }

    /// Removes everything but the files and directories of these names, which may stand in a directory.
    pub(in crate::service) fn clear_but(&self, names: &BTreeSet<String>) -> io::Result<()> {
        for entry in fs::read_dir(&self.temporary)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if names.contains(&name) {
                continue;
            }
            let inside = format!("{name}/");
            if !entry.file_type()?.is_dir() {
                fs::remove_file(entry.path())?;
            } else if names.iter().any(|kept| kept.starts_with(&inside)) {
                for file in fs::read_dir(entry.path())? {
                    let file = file?;
                    if !names.contains(&format!("{inside}{}", file.file_name().to_string_lossy())) {
                        fs::remove_file(file.path())?;
                    }
                }
            } else {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    }

    /// Where to write meanwhile.
    pub(in crate::service) fn path(&self) -> &Path {
        &self.temporary
    }

    /// Lets what is finished stay for another run, should this one fail.
    pub(in crate::service) fn keep(&mut self) {
        self.keep = true;
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
        if !self.done && !self.keep {
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
        let interrupted = Staging::begin(&target).unwrap();
        create_file(&interrupted.path().join("half")).unwrap();
        std::mem::forget(interrupted);
        let staging = Staging::begin(&target).unwrap();
        staging.clear_but(&BTreeSet::new()).unwrap();
        create_file(&staging.path().join("file")).unwrap();
        assert!(!target.exists());
        staging.finish().unwrap();
        assert!(target.join("file").exists() && !target.join("half").exists());
        assert_eq!(fs::read_dir(around.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_is_not_named_is_cleared_away() {
        let around = tempfile::tempdir().unwrap();
        let mut staging = Staging::begin(&around.path().join("out")).unwrap();
        for directory in ["letters", "FI", "DK"] {
            create_directory(&staging.path().join(directory)).unwrap();
        }
        for file in ["one", "two", "letters/one", "letters/two", "FI/one", "DK/one"] {
            create_file(&staging.path().join(file)).unwrap();
        }
        let kept = ["one", "letters/one", "FI"];
        staging.clear_but(&kept.map(str::to_owned).into()).unwrap();
        let there = |name: &str| staging.path().join(name).exists();
        assert!(["one", "letters/one", "FI/one"].into_iter().all(there));
        assert!(!["two", "letters/two", "DK"].into_iter().any(there));
        let path = staging.path().to_owned();
        staging.keep();
        drop(staging);
        assert!(path.exists());
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
