//! The listener, met by visitors of every kind.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::{Request, StatusCode};
use axum::routing::{get, post};
use rustls::client::Resumption;
use rustls::crypto::SupportedKxGroup;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{
    ClientConfig, HandshakeKind, NamedGroup, ProtocolVersion, RootCertStore, SupportedProtocolVersion, version,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::tls::provider;
use super::*;
use crate::config::InstanceName;

/// A listener on a free port of this machine, and what a visitor needs to trust it.
struct Stage {
    address: SocketAddr,
    roots: Arc<RootCertStore>,
    stop: Stop,
    served: tokio::task::JoinHandle<std::io::Result<()>>,
}

/// Limits short enough for a test to reach them.
const SHORT: Limits = Limits {
    handshake: Duration::from_millis(300),
    head: Duration::from_millis(300),
    request: Duration::from_millis(600),
    idle: Duration::from_millis(300),
    farewell: Duration::from_millis(400),
    ..Limits::public()
};

impl Stage {
    fn with(limits: Limits) -> Self {
        let now = "2026-11-22T12:00:00Z".parse::<jiff::Timestamp>().expect("a time");
        let instance = InstanceName::try_from("stage".to_owned()).expect("a name");
        let hosts = ["localhost".to_owned()];
        let authority = authority::found(&instance, &hosts, now).expect("an authority");
        let site = authority::issue(&authority, &instance, &hosts, now).expect("a site");
        let mut roots = RootCertStore::empty();
        roots
            .add(CertificateDer::from_pem_slice(authority.certificate.as_bytes()).expect("a certificate"))
            .expect("added");
        let tls = server_config(Materials::new(site.material().expect("material")));
        let listener = bind("127.0.0.1:0".parse().expect("an address")).expect("bound");
        let address = listener.local_addr().expect("an address");
        let (stop, shutdown) = Stop::new();
        let served = tokio::spawn(serve(listener, tls, site_of_tests(), limits, shutdown));
        Self {
            address,
            roots: Arc::new(roots),
            stop,
            served,
        }
    }

    fn client(&self, versions: &[&'static SupportedProtocolVersion], protocol: &[u8]) -> ClientConfig {
        let mut config = ClientConfig::builder_with_provider(Arc::new(provider()))
            .with_protocol_versions(versions)
            .expect("versions")
            .with_root_certificates(Arc::clone(&self.roots))
            .with_no_client_auth();
        config.alpn_protocols = vec![protocol.to_vec()];
        config.time_provider = Arc::new(At2026);
        config
    }

    async fn visit(&self, config: ClientConfig) -> TlsStream<TcpStream> {
        self.visit_again(&Arc::new(config)).await
    }

    async fn visit_again(&self, config: &Arc<ClientConfig>) -> TlsStream<TcpStream> {
        let stream = TcpStream::connect(self.address).await.expect("connected");
        stream.set_nodelay(true).expect("set");
        let name = ServerName::try_from("localhost").expect("a name");
        TlsConnector::from(Arc::clone(config))
            .connect(name, stream)
            .await
            .expect("agreed")
    }

    async fn http1(&self) -> TlsStream<TcpStream> {
        self.visit(self.client(&[&version::TLS13], b"http/1.1")).await
    }
}

/// The visitor's idea of the time, so that these tests do not stop working with the certificate.
#[derive(Debug)]
struct At2026;

impl rustls::time_provider::TimeProvider for At2026 {
    fn current_time(&self) -> Option<rustls::pki_types::UnixTime> {
        Some(rustls::pki_types::UnixTime::since_unix_epoch(Duration::from_secs(
            1_795_400_000,
        )))
    }
}

fn site_of_tests() -> Router {
    Router::new()
        .route("/", get(async || "here"))
        .route("/slow", get(async || tokio::time::sleep(Duration::from_mins(1)).await))
        .route(
            "/soon",
            get(async || tokio::time::sleep(Duration::from_millis(200)).await),
        )
        .route("/count", post(async |body: Bytes| body.len().to_string()))
}

/// Sends the bytes and reads until the listener closes, or for three seconds.
async fn exchange(stream: &mut TlsStream<TcpStream>, bytes: &[u8]) -> String {
    stream.write_all(bytes).await.expect("sent");
    until_closed(stream).await
}

async fn until_closed(stream: &mut TlsStream<TcpStream>) -> String {
    let mut heard = Vec::new();
    let closed = tokio::time::timeout(Duration::from_secs(3), stream.read_to_end(&mut heard)).await;
    assert!(closed.is_ok(), "still open after three seconds");
    String::from_utf8_lossy(&heard).into_owned()
}

#[tokio::test]
async fn a_request_is_answered_over_http1() {
    let stage = Stage::with(Limits::public());
    let heard = exchange(
        &mut stage.http1().await,
        b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n",
    )
    .await;
    assert!(
        heard.starts_with("HTTP/1.1 200 OK\r\n") && heard.ends_with("\r\n\r\nhere"),
        "{heard}"
    );
}

#[tokio::test]
async fn requests_are_answered_over_http2() {
    let stage = Stage::with(Limits::public());
    let stream = stage.visit(stage.client(&[&version::TLS13], b"h2")).await;
    let (mut sender, connection) = h2::client::handshake(stream).await.expect("HTTP/2");
    tokio::spawn(connection);
    for _ in 0..3 {
        sender = sender.ready().await.expect("ready");
        let request = Request::post("https://localhost/count").body(()).expect("a request");
        let (answer, mut body) = sender.send_request(request, false).expect("sent");
        body.send_data(Bytes::from_static(b"12345"), true).expect("sent");
        let mut answer = answer.await.expect("answered");
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(answer.body_mut().data().await.expect("data").expect("data"), "5");
    }
}

#[tokio::test]
async fn an_oversized_head_is_refused_over_http2() {
    let stage = Stage::with(Limits::public());
    let stream = stage.visit(stage.client(&[&version::TLS13], b"h2")).await;
    let (sender, connection) = h2::client::handshake(stream).await.expect("HTTP/2");
    tokio::spawn(connection);
    let request = Request::get("https://localhost/")
        .header("x-long", "x".repeat(20_000))
        .body(())
        .expect("a request");
    let (answer, _) = sender
        .ready()
        .await
        .expect("ready")
        .send_request(request, true)
        .expect("sent");
    assert_eq!(
        answer.await.expect("answered").status(),
        StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE
    );
}

#[tokio::test]
async fn an_oversized_head_is_refused_over_http1() {
    let stage = Stage::with(Limits::public());
    let long = format!(
        "GET / HTTP/1.1\r\nhost: localhost\r\nx-long: {}\r\n\r\n",
        "x".repeat(20_000)
    );
    let many = format!(
        "GET / HTTP/1.1\r\nhost: localhost\r\n{}\r\n",
        "x-one: 1\r\n".repeat(100)
    );
    for head in [long, many] {
        let heard = exchange(&mut stage.http1().await, head.as_bytes()).await;
        assert!(heard.starts_with("HTTP/1.1 431 "), "{heard}");
    }
}

#[tokio::test]
async fn a_slow_head_is_cut_off() {
    let stage = Stage::with(SHORT);
    let heard = exchange(&mut stage.http1().await, b"GET / HTTP/1.1\r\nhost: loc").await;
    assert!(!heard.contains("200"), "{heard}");
}

#[tokio::test]
async fn a_connection_that_asks_nothing_is_cut_off() {
    let stage = Stage::with(SHORT);
    until_closed(&mut stage.http1().await).await;
    until_closed(&mut stage.visit(stage.client(&[&version::TLS13], b"h2")).await).await;
    let mut mute = TcpStream::connect(stage.address).await.expect("connected");
    let closed = tokio::time::timeout(Duration::from_secs(3), mute.read_to_end(&mut Vec::new())).await;
    assert!(closed.is_ok(), "a visitor without a handshake is still connected");
}

#[tokio::test]
async fn a_slow_body_gets_408() {
    let stage = Stage::with(SHORT);
    let half = b"POST /count HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\nhalf";
    let heard = exchange(&mut stage.http1().await, half).await;
    assert!(
        heard.starts_with("HTTP/1.1 408 ") && heard.contains("connection: close"),
        "{heard}"
    );
}

#[tokio::test]
async fn an_answer_that_is_not_ready_in_time_becomes_503() {
    let stage = Stage::with(SHORT);
    let heard = exchange(
        &mut stage.http1().await,
        b"GET /slow HTTP/1.1\r\nhost: localhost\r\n\r\n",
    )
    .await;
    assert!(heard.starts_with("HTTP/1.1 503 "), "{heard}");
}

#[tokio::test]
async fn plain_http_gets_no_answer() {
    let stage = Stage::with(Limits::public());
    let mut stream = TcpStream::connect(stage.address).await.expect("connected");
    stream
        .write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n")
        .await
        .expect("sent");
    let mut heard = Vec::new();
    let closed = tokio::time::timeout(Duration::from_secs(3), stream.read_to_end(&mut heard)).await;
    assert!(
        closed.is_ok() && !String::from_utf8_lossy(&heard).contains("HTTP"),
        "{heard:?}"
    );
}

#[tokio::test]
async fn both_versions_of_tls_are_spoken_and_the_key_exchange_is_hybrid() {
    let stage = Stage::with(Limits::public());
    for (version, expected) in [
        (&version::TLS13, ProtocolVersion::TLSv1_3),
        (&version::TLS12, ProtocolVersion::TLSv1_2),
    ] {
        let stream = stage.visit(stage.client(&[version], b"http/1.1")).await;
        let agreed = stream.get_ref().1;
        assert_eq!(agreed.protocol_version(), Some(expected));
        let group = agreed.negotiated_key_exchange_group().map(SupportedKxGroup::name);
        assert_eq!(
            group == Some(NamedGroup::X25519MLKEM768),
            expected == ProtocolVersion::TLSv1_3,
            "{group:?}"
        );
    }
}

#[tokio::test]
async fn a_session_is_resumed_with_a_fresh_key_exchange_or_not_at_all() {
    let stage = Stage::with(Limits::public());
    for (version, expected) in [
        (&version::TLS13, HandshakeKind::Resumed),
        (&version::TLS12, HandshakeKind::Full),
    ] {
        let mut config = stage.client(&[version], b"http/1.1");
        config.resumption = Resumption::in_memory_sessions(4);
        let config = Arc::new(config);
        let ask = b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
        exchange(&mut stage.visit_again(&config).await, ask).await;
        let second = stage.visit_again(&config).await;
        assert_eq!(second.get_ref().1.handshake_kind(), Some(expected));
        assert!(second.get_ref().1.negotiated_key_exchange_group().is_some());
    }
}

#[tokio::test]
async fn one_network_gets_its_share_of_places() {
    let stage = Stage::with(Limits {
        connections_per_network: 1,
        ..Limits::public()
    });
    let _kept = stage.http1().await;
    let mut refused = TcpStream::connect(stage.address).await.expect("connected");
    let closed = tokio::time::timeout(Duration::from_secs(3), refused.read_to_end(&mut Vec::new())).await;
    assert!(closed.is_ok(), "a second connection was let in");
}

#[tokio::test]
async fn the_end_waits_for_what_is_under_way_and_no_longer() {
    let stage = Stage::with(SHORT);
    let (mut soon, mut slow) = (stage.http1().await, stage.http1().await);
    soon.write_all(b"GET /soon HTTP/1.1\r\nhost: localhost\r\n\r\n")
        .await
        .expect("sent");
    slow.write_all(b"GET /slow HTTP/1.1\r\nhost: localhost\r\n\r\n")
        .await
        .expect("sent");
    tokio::time::sleep(Duration::from_millis(50)).await;
    stage.stop.now();
    assert!(until_closed(&mut soon).await.starts_with("HTTP/1.1 200 OK"));
    let ended = tokio::time::timeout(Duration::from_secs(3), stage.served).await;
    assert!(matches!(ended, Ok(Ok(Ok(())))));
    assert!(TcpStream::connect(stage.address).await.is_err());
}
