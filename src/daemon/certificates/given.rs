//! A certificate that somebody else issued, and renews in its files.

use jiff::Timestamp;

use super::{CertificateError, read};
use crate::config::{CertificateFiles, Configuration, Origin};
use crate::net::Material;

/// The files of the certificate, and the host that it should name.
#[derive(Debug)]
pub struct GivenFiles {
    files: CertificateFiles,
    host: Option<String>,
}

impl GivenFiles {
    /// The files that a configuration names, if it names any.
    #[must_use]
    pub fn of(config: &Configuration) -> Option<Self> {
        let files = config.tls.clone()?;
        let host = config.public.url.as_ref().map(Origin::host).map(str::to_owned);
        Some(Self { files, host })
    }

    /// Reads the files. A certificate that is out of its time, or of another host, is shown all the same, and told in the log: browsers say it to
    /// visitors, and no certificate at all would not help them.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or key and certificate do not belong together.
    pub fn material(&self, now: Timestamp) -> Result<Material, CertificateError> {
        let CertificateFiles { certificate, key } = &self.files;
        // These files are often symbolic links that a renewal turns to the newest.
        let [chain, key] = [certificate, key].map(|path| {
            let real = path.canonicalize();
            real.map_err(|source| CertificateError::Reading {
                path: path.clone(),
                source,
            })
            .and_then(|real| read(&real))
        });
        let material = Material::from_pem(&chain?, &key?).map_err(|source| CertificateError::Unusable {
            path: certificate.clone(),
            source,
        })?;
        if let Some(host) = &self.host
            && !material.names(host)
        {
            tracing::warn!(host, "the certificate does not name the host of the public address");
        }
        if !material.is_in_time(now) {
            tracing::warn!("the certificate is out of its time");
        }
        Ok(material)
    }
}

#[cfg(test)]
mod tests {
    use super::super::OwnAuthority;
    use super::*;
    use crate::config::InstanceName;

    #[test]
    fn files_that_do_not_belong_together_are_refused_by_name() {
        let directory = tempfile::tempdir().expect("a directory");
        let now = "2026-11-22T12:00:00Z".parse().expect("a time");
        let instance = InstanceName::try_from("water".to_owned()).expect("a name");
        let hosts = vec!["localhost".to_owned()];
        OwnAuthority::new(directory.path().to_owned(), instance, hosts)
            .material(now)
            .expect("material");
        let file = |name: &str| directory.path().join(name);
        let given = |key: &str| GivenFiles {
            files: CertificateFiles {
                certificate: file("site.pem"),
                key: file(key),
            },
            host: Some("localhost".to_owned()),
        };
        let fault = given("ca.key").material(now).expect_err("a mismatch").to_string();
        assert!(
            fault.contains("site.pem") && fault.contains("does not belong"),
            "{fault}"
        );
        assert!(given("site.key").material(now).is_ok());
    }

    #[test]
    fn a_link_that_a_renewal_turned_is_followed() {
        let directory = tempfile::tempdir().expect("a directory");
        let now = "2026-11-22T12:00:00Z".parse().expect("a time");
        let instance = InstanceName::try_from("water".to_owned()).expect("a name");
        OwnAuthority::new(directory.path().to_owned(), instance, vec!["localhost".to_owned()])
            .material(now)
            .expect("material");
        let link = directory.path().join("live.pem");
        std::os::unix::fs::symlink("site.pem", &link).expect("a link");
        let files = CertificateFiles {
            certificate: link,
            key: directory.path().join("site.key"),
        };
        assert!(GivenFiles { files, host: None }.material(now).is_ok());
    }
}
