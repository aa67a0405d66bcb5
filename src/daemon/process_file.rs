//! The process's number in a file, for scripts that know no service manager.

use std::path::{Path, PathBuf};

use super::error::StartError;
use crate::host::files;

/// The file `cista.pid` beside the control socket; dropping it takes it away.
#[derive(Debug)]
pub struct ProcessFile(PathBuf);

impl ProcessFile {
    /// Writes the number of this process.
    pub fn write(run_directory: &Path) -> Result<Self, StartError> {
        let path = run_directory.join("cista.pid");
        let number = format!("{}\n", std::process::id());
        match files::write_whole(&path, number.as_bytes(), files::PRIVATE) {
            Ok(()) => Ok(Self(path)),
            Err(source) => Err(StartError::RunDirectory { path, source }),
        }
    }
}

impl Drop for ProcessFile {
    fn drop(&mut self) {
        // One that stays behind names a process that is gone; the next start replaces it.
        let _ = files::remove_leftover(&self.0);
    }
}
