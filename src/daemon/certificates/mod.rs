//! Where a listener's certificate comes from, and how it is replaced while the listener runs.

mod given;
mod own;

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use zeroize::Zeroizing;

pub use given::GivenFiles;
pub use own::OwnAuthority;

use crate::host::files;
use crate::net::authority::AuthorityError;
use crate::net::{Material, MaterialError, Materials};

/// Where the certificate of an instance comes from.
#[derive(Debug)]
pub enum Source {
    /// From files that somebody else renews.
    Given(GivenFiles),
    /// From the instance's own authority.
    Own(OwnAuthority),
}

impl Source {
    /// The certificate to show from this moment on.
    ///
    /// # Errors
    ///
    /// When files cannot be read or written, or do not do.
    pub fn material(&self, now: Timestamp) -> Result<Material, CertificateError> {
        match self {
            Self::Given(given) => given.material(now),
            Self::Own(own) => own.material(now),
        }
    }

    /// Replaces what running listeners show by what there is to show now. Where there is nothing that does, the old one stays.
    pub fn renew(&self, now: Timestamp, shown: &Materials) {
        match self.material(now) {
            Ok(material) => shown.replace(material),
            Err(fault) => tracing::error!(reason = %fault, "the certificate could not be renewed; the old one stays"),
        }
    }
}

/// A certificate that cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// A file cannot be read.
    #[error("{} cannot be read.", path.display())]
    Reading {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("{} cannot be written.", path.display())]
    Writing {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The files do not do.
    #[error("{}: {source}", path.display())]
    Unusable {
        /// The certificate file.
        path: PathBuf,
        /// What is wrong.
        source: MaterialError,
    },
    /// The authority could not issue.
    #[error(transparent)]
    Issuing(#[from] AuthorityError),
    /// The authority issued what nobody would take.
    #[error("The instance's own authority issued a certificate that does not verify. Is the machine's clock right?")]
    Unverifiable,
}

/// Reads a file of certificates or keys.
fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, CertificateError> {
    files::read_limited(path, LARGEST_FILE).map_err(|source| CertificateError::Reading {
        path: path.to_owned(),
        source,
    })
}

/// Bytes of a chain of certificates.
const LARGEST_FILE: usize = 256 * 1024;
