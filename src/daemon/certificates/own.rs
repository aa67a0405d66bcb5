//! The instance's own authority and the certificate that it issued, in files of the instance.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::{CertificateError, read};
use crate::config::InstanceName;
use crate::host::files;
use crate::net::Material;
use crate::net::authority::{self, Pem};

/// An authority that issues for one instance: `ca.pem`, `ca.key`, `site.pem` and `site.key` in a directory.
#[derive(Debug)]
pub struct OwnAuthority {
    directory: PathBuf,
    instance: InstanceName,
    hosts: Vec<String>,
}

impl OwnAuthority {
    /// The authority of an instance, in this directory, for these hosts.
    #[must_use]
    pub fn new(directory: PathBuf, instance: InstanceName, hosts: Vec<String>) -> Self {
        Self {
            directory,
            instance,
            hosts,
        }
    }

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
    pub fn material(&self, now: Timestamp) -> Result<Material, CertificateError> {
        let known = self.load("ca")?;
        if let Some(authority) = &known {
            if let Some(material) = self.load("site")?.and_then(|site| self.usable(&site, authority, now)) {
                return Ok(material);
            }
            if let Ok(material) = self.issue(authority, now) {
                return Ok(material);
            }
        }
        let authority = authority::found(&self.instance, &self.hosts, now)?;
        self.save("ca", &authority)?;
        if known.is_some() {
            tracing::warn!("the certificate authority was made anew: visitors have to be given its new certificate");
        }
        self.issue(&authority, now)
    }

    fn issue(&self, authority: &Pem, now: Timestamp) -> Result<Material, CertificateError> {
        let site = authority::issue(authority, &self.instance, &self.hosts, now)?;
        let material = self
            .usable(&site, authority, now)
            .ok_or(CertificateError::Unverifiable)?;
        self.save("site", &site)?;
        Ok(material)
    }

    fn usable(&self, site: &Pem, authority: &Pem, now: Timestamp) -> Option<Material> {
        let material = site.material().ok()?;
        authority::will_do(&material, &authority.certificate, &self.hosts, now).then_some(material)
    }

    /// Loads a pair of files, if both are there and belong together.
    fn load(&self, name: &str) -> Result<Option<Pem>, CertificateError> {
        let text = |ending: &str| match read(&self.directory.join(format!("{name}.{ending}"))) {
            Ok(bytes) => Ok(std::str::from_utf8(&bytes)
                .ok()
                .map(|text| Zeroizing::new(text.to_owned()))),
            Err(CertificateError::Reading { source, .. }) if source.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(fault) => Err(fault),
        };
        let certificate = text("pem")?;
        let key = text("key")?;
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
        OwnAuthority::new(directory.to_owned(), instance, hosts(names))
            .material(now)
            .expect("material");
        ["ca.pem", "site.pem"]
            .map(|name| std::fs::read(directory.join(name)).expect("a file"))
            .into()
    }

    #[test]
    fn the_certificate_is_kept_while_it_does_and_then_issued_again_by_the_same_authority() {
        let directory = tempfile::tempdir().expect("a directory");
        let first = started(directory.path(), "2026-11-22T12:00:00Z", &["localhost"]);
        let later = started(directory.path(), "2027-10-01T12:00:00Z", &["localhost"]);
        let renewed = started(directory.path(), "2027-11-15T12:00:00Z", &["localhost"]);
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
}
