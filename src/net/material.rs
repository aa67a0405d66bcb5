//! Certificates and keys as a listener uses them, replaceable while it runs.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use rustls::RootCertStore;
use rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use rustls::crypto::aws_lc_rs::sign::any_supported_type;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::server::{ClientHello, ParsedCertificate, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use super::tls::provider;

//------------ Material ------------------------------------------------------

/// A chain of certificates and the key that belongs to it.
#[derive(Debug, Clone)]
pub struct Material(Arc<CertifiedKey>);

impl Material {
    /// Reads a chain (the site's own certificate first) and its key from PEM.
    ///
    /// # Errors
    ///
    /// When either cannot be read, or when they do not belong together.
    pub fn from_pem(chain: &[u8], key: &[u8]) -> Result<Self, MaterialError> {
        let chain: Vec<_> = CertificateDer::pem_slice_iter(chain)
            .collect::<Result<_, _>>()
            .map_err(|_| MaterialError::Certificate)?;
        let first = chain.first().ok_or(MaterialError::Certificate)?;
        ParsedCertificate::try_from(first).map_err(|_| MaterialError::Certificate)?;
        let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| MaterialError::Key)?;
        let key = any_supported_type(&key).map_err(|_| MaterialError::Key)?;
        let certified = CertifiedKey::new(chain, key);
        certified.keys_match().map_err(|_| MaterialError::Mismatch)?;
        Ok(Self(Arc::new(certified)))
    }

    /// Whether the certificate names this host.
    #[must_use]
    pub fn names(&self, host: &str) -> bool {
        let Ok(name) = ServerName::try_from(host) else {
            return false;
        };
        ParsedCertificate::try_from(self.certificate()).is_ok_and(|parsed| verify_server_name(&parsed, &name).is_ok())
    }

    /// Whether somebody who trusts `anchor` takes the certificate at this moment.
    #[must_use]
    pub fn is_good(&self, anchor: &CertificateDer<'_>, at: jiff::Timestamp) -> bool {
        let mut roots = RootCertStore::empty();
        if roots.add(anchor.clone().into_owned()).is_err() {
            return false;
        }
        let Ok(seconds) = u64::try_from(at.as_second()) else {
            return false;
        };
        let moment = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
        let algorithms = provider().signature_verification_algorithms;
        ParsedCertificate::try_from(self.certificate()).is_ok_and(|parsed| {
            let chain = self.0.cert.get(1..).unwrap_or_default();
            verify_server_cert_signed_by_trust_anchor(&parsed, &roots, chain, moment, algorithms.all).is_ok()
        })
    }

    /// Whether the certificate is in its time, as far as its chain lets us see: one that came without its issuer is taken as it is.
    #[must_use]
    pub fn is_in_time(&self, at: jiff::Timestamp) -> bool {
        match self.0.cert.as_slice() {
            [_, .., issuer] => self.is_good(issuer, at),
            _ => true,
        }
    }

    fn certificate(&self) -> &CertificateDer<'static> {
        self.0
            .cert
            .first()
            .expect("material is never made without a certificate")
    }
}

//------------ Materials -----------------------------------------------------

/// The material that a listener shows now.
#[derive(Debug)]
pub struct Materials(RwLock<Arc<CertifiedKey>>);

impl Materials {
    /// Begins with this one.
    #[must_use]
    pub fn new(first: Material) -> Arc<Self> {
        Arc::new(Self(RwLock::new(first.0)))
    }

    /// Shows another one from the next handshake on; connections that stand are left alone.
    pub fn replace(&self, next: Material) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = next.0;
    }
}

impl ResolvesServerCert for Materials {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner)))
    }
}

//------------ MaterialError -------------------------------------------------

/// A certificate or key that cannot be used. It never says what is in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MaterialError {
    /// No certificate in PEM.
    #[error("The certificate file holds no certificate in PEM.")]
    Certificate,
    /// No usable key in PEM.
    #[error("The key file holds no private key in PEM that can be used.")]
    Key,
    /// The key belongs to another certificate.
    #[error("The private key does not belong to the first certificate of the file.")]
    Mismatch,
}
