//! What we agree on with a browser before the first request.
//!
//! TLS 1.3 and 1.2, in the server's order of preference. Sessions of TLS 1.2 are never resumed: their tickets would let a later thief of the
//! server's memory read recorded connections. TLS 1.3 resumes only with a fresh key exchange (rustls offers no other way), and each session once.

use std::sync::Arc;

use rustls::crypto::aws_lc_rs::{cipher_suite, default_provider, kx_group};
use rustls::crypto::{CryptoProvider, SupportedKxGroup};
use rustls::server::{ResolvesServerCert, ServerSessionMemoryCache, StoresServerSessions};
use rustls::{ServerConfig, SupportedCipherSuite, version};

/// The configuration of a listener that shows these certificates.
#[must_use]
pub fn server_config(certificates: Arc<dyn ResolvesServerCert>) -> Arc<ServerConfig> {
    let mut config = ServerConfig::builder_with_provider(Arc::new(provider()))
        .with_protocol_versions(&[&version::TLS13, &version::TLS12])
        .expect("the provider's suites serve both versions")
        .with_no_client_auth()
        .with_cert_resolver(certificates);
    config.ignore_client_order = true;
    config.alpn_protocols = vec![HTTP_2.to_vec(), HTTP_1.to_vec()];
    config.session_storage = OnlyTls13::new(SESSIONS);
    config.send_tls13_tickets = 1;
    Arc::new(config)
}

/// What this listener offers of the library's cryptography.
pub(super) fn provider() -> CryptoProvider {
    CryptoProvider {
        cipher_suites: SUITES.to_vec(),
        kx_groups: GROUPS.to_vec(),
        ..default_provider()
    }
}

/// Sessions for TLS 1.3 alone.
///
/// rustls asks one store for both versions. Version 1.2 asks first whether the store can cache, and fetches with `get`; version 1.3 does neither, and
/// fetches with `take`. Whoever shows a ticket of 1.3 as a session of 1.2 gets nothing.
#[derive(Debug)]
struct OnlyTls13(Arc<ServerSessionMemoryCache>);

impl OnlyTls13 {
    fn new(sessions: usize) -> Arc<Self> {
        Arc::new(Self(ServerSessionMemoryCache::new(sessions)))
    }
}

impl StoresServerSessions for OnlyTls13 {
    fn put(&self, key: Vec<u8>, value: Vec<u8>) -> bool {
        self.0.put(key, value)
    }

    fn get(&self, _key: &[u8]) -> Option<Vec<u8>> {
        None
    }

    fn take(&self, key: &[u8]) -> Option<Vec<u8>> {
        self.0.take(key)
    }

    fn can_cache(&self) -> bool {
        false
    }
}

/// The names of the protocols inside TLS (RFC 7301).
pub(super) const HTTP_2: &[u8] = b"h2";
pub(super) const HTTP_1: &[u8] = b"http/1.1";

/// Sessions kept for resumption; each takes a few hundred bytes.
const SESSIONS: usize = 4096;

/// The suites in our order: 128 bits first, since every processor has them in hardware; all with forward secrecy and authenticated encryption.
const SUITES: &[SupportedCipherSuite] = &[
    cipher_suite::TLS13_AES_128_GCM_SHA256,
    cipher_suite::TLS13_AES_256_GCM_SHA384,
    cipher_suite::TLS13_CHACHA20_POLY1305_SHA256,
    cipher_suite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
    cipher_suite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
    cipher_suite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
    cipher_suite::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
    cipher_suite::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
    cipher_suite::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
];

/// The key exchanges in our order: the hybrid first, so that what is recorded today stays closed to tomorrow's quantum computer.
const GROUPS: &[&dyn SupportedKxGroup] = &[
    kx_group::X25519MLKEM768,
    kx_group::X25519,
    kx_group::SECP256R1,
    kx_group::SECP384R1,
];
