//! Where a listener's certificate comes from, and how it is replaced.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::config::{CertificateFiles, InstanceName};
use crate::host::files;
use crate::net::authority::{self, AuthorityError, Pem};
use crate::net::{Material, MaterialError, Materials};

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

/// Reads the certificate files that the configuration names. A certificate that is out of its time, or of another host, is shown all the same, and told
/// in the log: browsers say it to visitors, and no certificate at all would not help them.
///
/// # Errors
///
/// When a file cannot be read, or key and certificate do not belong together.
pub fn load_given(given: &CertificateFiles, host: Option<&str>, now: Timestamp) -> Result<Material, CertificateError> {
    let chain = read(&given.certificate)?;
    let key = read(&given.key)?;
    let material = Material::from_pem(&chain, &key).map_err(|source| CertificateError::Unusable {
        path: given.certificate.clone(),
        source,
    })?;
    if let Some(host) = host
        && !material.names(host)
    {
        tracing::warn!(host, "the certificate does not name the host of the public address");
    }
    if !material.is_in_time(now) {
        tracing::warn!("the certificate is out of its time");
    }
    Ok(material)
}

/// The instance's own authority and the certificate that it issued, in a directory of the instance.
#[derive(Debug)]
pub struct OwnAuthority<'a> {
    /// The directory.
    pub directory: &'a Path,
    /// Whose authority it is.
    pub instance: &'a InstanceName,
    /// What the certificate has to name.
    pub hosts: &'a [String],
    /// The present moment.
    pub now: Timestamp,
}

impl OwnAuthority<'_> {
    /// The file with the authority's certificate, which visitors are told to trust.
    #[must_use]
    pub fn certificate_file(directory: &Path) -> PathBuf {
        directory.join("ca.pem")
    }

    /// The certificate to show: the one that is there, while it will do; else one that is issued now, by the authority that is there, while that may
    /// issue for these hosts; else by an authority that is made now.
    ///
    /// # Errors
    ///
    /// When files cannot be read or written.
    pub fn material(&self) -> Result<Material, CertificateError> {
        let known = self.load("ca")?;
        if let Some(authority) = &known {
            if let Some(material) = self.load("site")?.and_then(|site| self.usable(&site, authority)) {
                return Ok(material);
            }
            if let Ok(material) = self.issue(authority) {
                return Ok(material);
            }
        }
        let authority = authority::found(self.instance, self.hosts, self.now)?;
        self.save("ca", &authority)?;
        if known.is_some() {
            tracing::warn!("the certificate authority was made anew: visitors have to be given its new certificate");
        }
        self.issue(&authority)
    }

    fn issue(&self, authority: &Pem) -> Result<Material, CertificateError> {
        let site = authority::issue(authority, self.instance, self.hosts, self.now)?;
        let material = self.usable(&site, authority).ok_or(CertificateError::Unverifiable)?;
        self.save("site", &site)?;
        Ok(material)
    }

    fn usable(&self, site: &Pem, authority: &Pem) -> Option<Material> {
        let material = site.material().ok()?;
        authority::will_do(&material, &authority.certificate, self.hosts, self.now).then_some(material)
    }

    /// Loads a pair of files, if both are there and belong together.
    fn load(&self, name: &str) -> Result<Option<Pem>, CertificateError> {
        let text = |path: PathBuf| match files::read_limited(&path, LARGEST_FILE) {
            Ok(bytes) => Ok(std::str::from_utf8(&bytes)
                .ok()
                .map(|text| Zeroizing::new(text.to_owned()))),
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(CertificateError::Reading { path, source }),
        };
        let certificate = text(self.directory.join(format!("{name}.pem")))?;
        let key = text(self.directory.join(format!("{name}.key")))?;
        let (Some(certificate), Some(key)) = (certificate, key) else {
            return Ok(None);
        };
        let pem = Pem {
            certificate: certificate.as_str().to_owned(),
            key,
        };
        Ok(pem.material().is_ok().then_some(pem))
    }

    fn save(&self, name: &str, pem: &Pem) -> Result<(), CertificateError> {
        let write = |path: PathBuf, text: &str, mode| {
            files::write_whole(&path, text.as_bytes(), mode)
                .map_err(|source| CertificateError::Writing { path, source })
        };
        write(self.directory.join(format!("{name}.key")), &pem.key, files::PRIVATE)?;
        write(
            self.directory.join(format!("{name}.pem")),
            &pem.certificate,
            files::PUBLIC,
        )
    }
}

/// Replaces the certificate of running listeners by what the files hold now. The old one stays where they do not do.
pub fn reload(given: &CertificateFiles, host: Option<&str>, now: Timestamp, shown: &Arc<Materials>) {
    match load_given(given, host, now) {
        Ok(material) => {
            shown.replace(material);
            tracing::info!("the certificate was read again");
        }
        Err(fault) => tracing::error!(reason = %fault, "the certificate could not be read again; the old one stays"),
    }
}

fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, CertificateError> {
    // These files are often symbolic links that a renewal turns to the newest.
    let real = path.canonicalize().map_err(|source| CertificateError::Reading {
        path: path.to_owned(),
        source,
    })?;
    files::read_limited(&real, LARGEST_FILE).map_err(|source| CertificateError::Reading {
        path: path.to_owned(),
        source,
    })
}

/// Bytes of a chain of certificates.
const LARGEST_FILE: usize = 256 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    /// What the files of the authority and of the site hold after a start at this time, for these hosts.
    fn started(directory: &Path, at: &str, names: &[&str]) -> (Vec<u8>, Vec<u8>) {
        let instance = InstanceName::try_from("water".to_owned()).expect("a name");
        let now = at.parse().expect("a time");
        OwnAuthority {
            directory,
            instance: &instance,
            hosts: &hosts(names),
            now,
        }
        .material()
        .expect("material");
        ["ca.pem", "site.pem"]
            .map(|name| std::fs::read(directory.join(name)).expect("a file"))
            .into()
    }

    #[test]
    fn the_certificate_is_kept_while_it_does_and_then_issued_again_by_the_same_authority() {
        let directory = tempfile::tempdir().expect("a directory");
        let first = started(directory.path(), "2026-11-22T12:00:00Z", &["localhost"]);
        let later = started(directory.path(), "2027-11-01T12:00:00Z", &["localhost"]);
        let renewed = started(directory.path(), "2027-12-20T12:00:00Z", &["localhost"]);
        assert_eq!(first, later);
        assert_eq!(first.0, renewed.0);
        assert_ne!(first.1, renewed.1);
    }

    #[test]
    fn another_host_makes_another_authority() {
        let directory = tempfile::tempdir().expect("a directory");
        let first = started(directory.path(), "2026-11-22T12:00:00Z", &["localhost"]);
        let moved = started(
            directory.path(),
            "2026-11-23T12:00:00Z",
            &["localhost", "sign.example.org"],
        );
        assert_ne!(first.0, moved.0);
    }

    #[test]
    fn a_start_that_was_cut_off_between_two_files_is_made_good() {
        let directory = tempfile::tempdir().expect("a directory");
        started(directory.path(), "2026-11-22T12:00:00Z", &["localhost"]);
        std::fs::copy(directory.path().join("site.key"), directory.path().join("ca.key")).expect("copied");
        started(directory.path(), "2026-11-22T12:00:01Z", &["localhost"]);
        std::fs::remove_file(directory.path().join("site.key")).expect("removed");
        started(directory.path(), "2026-11-22T12:00:02Z", &["localhost"]);
    }

    #[test]
    fn given_files_that_do_not_belong_together_are_refused_by_name() {
        let directory = tempfile::tempdir().expect("a directory");
        started(directory.path(), "2026-11-22T12:00:00Z", &["localhost"]);
        let file = |name: &str| directory.path().join(name);
        let given = CertificateFiles {
            certificate: file("site.pem"),
            key: file("ca.key"),
        };
        let now = "2026-11-22T12:00:00Z".parse().expect("a time");
        let fault = load_given(&given, Some("localhost"), now)
            .expect_err("a mismatch")
            .to_string();
        assert!(
            fault.contains("site.pem") && fault.contains("does not belong"),
            "{fault}"
        );
        let given = CertificateFiles {
            certificate: file("site.pem"),
            key: file("site.key"),
        };
        assert!(load_given(&given, Some("localhost"), now).is_ok());
    }
}
