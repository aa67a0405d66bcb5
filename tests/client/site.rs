//! Where the public site is, and how to reach it over TLS.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion};

use super::connection::Connection;

/// The public site of one appliance.
#[derive(Clone)]
pub struct Site {
    pub address: SocketAddr,
    /// Host and port, as in the `Host` header.
    pub authority: String,
    pub tls: Arc<ClientConfig>,
    name: ServerName<'static>,
}

impl Site {
    /// Takes the site's address and the authority that signs its certificate.
    pub fn new(url: &str, ca_file: &Path) -> io::Result<Self> {
        Self::with_tls(url, client_config(ca_file, rustls::ALL_VERSIONS, &[b"http/1.1"])?)
    }

    /// As [`Site::new`], with settings for TLS of the caller's own.
    pub fn with_tls(url: &str, tls: ClientConfig) -> io::Result<Self> {
        let authority = url
            .strip_prefix("https://")
            .unwrap_or(url)
            .trim_end_matches('/')
            .to_owned();
        let (host, port) = authority.rsplit_once(':').unwrap_or((&authority, "443"));
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let ip = match host {
            // A static C library cannot look names up, and this is the only name that a demo has.
            "localhost" => IpAddr::V4(Ipv4Addr::LOCALHOST),
            other => other.parse().map_err(io::Error::other)?,
        };
        let address = SocketAddr::new(ip, port.parse().map_err(io::Error::other)?);
        let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
        Ok(Self {
            address,
            authority,
            tls: Arc::new(tls),
            name,
        })
    }

    /// Opens a connection.
    pub async fn connect(&self) -> io::Result<Connection> {
        Connection::open(self.address, self.name.clone(), Arc::clone(&self.tls)).await
    }
}

/// Settings of a client that trusts one authority only.
pub fn client_config(
    ca_file: &Path,
    versions: &[&'static SupportedProtocolVersion],
    protocols: &[&[u8]],
) -> io::Result<ClientConfig> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(ca_file).map_err(io::Error::other)? {
        roots
            .add(certificate.map_err(io::Error::other)?)
            .map_err(io::Error::other)?;
    }
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .map_err(io::Error::other)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    Ok(config)
}
