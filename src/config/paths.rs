//! Where an instance's files lie, following from its configuration.

use std::path::{Path, PathBuf};

use super::Configuration;

/// # Places
impl Configuration {
    /// The instance's own certificate authority and the certificate it issued, where no certificate files are named.
    #[must_use]
    pub fn authority_directory(&self) -> PathBuf {
        self.directory.join("tls")
    }

    /// The socket through which commands reach the running instance: as configured, else `/run/cista/NAME/control.sock`.
    #[must_use]
    pub fn control_socket(&self) -> PathBuf {
        self.control.clone().unwrap_or_else(|| {
            Path::new("/run/cista")
                .join(self.instance.as_str())
                .join("control.sock")
        })
    }

    /// The file to which a detached process writes its log.
    #[must_use]
    pub fn log_file(&self) -> PathBuf {
        self.directory.join("cista.log")
    }
}
