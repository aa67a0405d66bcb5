//! One connection, from its handshake to its end.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::http::{HeaderValue, Request, Response, StatusCode, Version, header};
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulConnection;
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tower::Service;

use super::occupancy::Place;
use super::tls::HTTP_2;
use super::{Limits, Shutdown};

//------------ Door ----------------------------------------------------------

/// What every connection of a listener shares.
pub struct Door {
    tls: TlsAcceptor,
    site: Router,
    limits: Limits,
    shutdown: Shutdown,
    http1: http1::Builder,
    http2: http2::Builder<TokioExecutor>,
}

impl Door {
    pub fn new(tls: TlsAcceptor, site: Router, limits: Limits, shutdown: Shutdown) -> Arc<Self> {
        Arc::new(Self {
            tls,
            site,
            limits,
            shutdown,
            http1: http1(&limits),
            http2: http2(&limits),
        })
    }
}

/// HTTP/1.1 within the limits. Without its timer hyper would wait for a slow head for ever.
fn http1(limits: &Limits) -> http1::Builder {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_headers(limits.head_fields)
        .max_header_size(limits.head_bytes as usize)
        .max_buf_size(2 * limits.head_bytes as usize);
    http
}

/// HTTP/2 within the limits, and with windows that suit a form: what one visitor can make us buffer stays small.
fn http2(limits: &Limits) -> http2::Builder<TokioExecutor> {
    let mut http = http2::Builder::new(TokioExecutor::new());
    http.timer(TokioTimer::new())
        .max_concurrent_streams(limits.streams)
        .max_header_list_size(limits.head_bytes)
        .initial_stream_window_size(WINDOW)
        .initial_connection_window_size(2 * WINDOW)
        .max_send_buf_size(WINDOW as usize);
    http
}

/// Bytes that a stream of HTTP/2 may send ahead; its standard's own default (RFC 9113, 6.9.2).
const WINDOW: u32 = 65_535;

//------------ Guest ---------------------------------------------------------

/// One visitor's connection, as its requests see it.
struct Guest {
    door: Arc<Door>,
    visitor: SocketAddr,
    begun: AtomicU64,
    ended: AtomicU64,
}

impl Guest {
    /// Whether a request is under way, or was begun since the last look.
    fn is_active(&self, begun_before: &mut u64) -> bool {
        let begun = self.begun.load(Ordering::Acquire);
        let is_active = begun != *begun_before || begun != self.ended.load(Ordering::Acquire);
        *begun_before = begun;
        is_active
    }
}

/// A request under way; counted as ended also when its visitor takes it back.
struct UnderWay<'a>(&'a Guest);

impl<'a> UnderWay<'a> {
    fn begin(guest: &'a Guest) -> Self {
        guest.begun.fetch_add(1, Ordering::AcqRel);
        Self(guest)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.ended.fetch_add(1, Ordering::AcqRel);
    }
}

//------------ The course of a connection ------------------------------------

/// Serves one connection and frees its place. What goes wrong is the visitor's affair and is not logged: it could only be told with the visitor's
/// address, or with bytes that the visitor chose.
pub async fn greet(door: Arc<Door>, stream: TcpStream, visitor: SocketAddr, place: Place) {
    let _place = place;
    // Answers are small and whole: waiting to fill a packet only costs time.
    let _ = stream.set_nodelay(true);
    let Ok(Ok(stream)) = timeout(door.limits.handshake, door.tls.accept(stream)).await else {
        return;
    };
    let speaks_http2 = stream.get_ref().1.alpn_protocol() == Some(HTTP_2);
    let stream = TokioIo::new(stream);
    let guest = Arc::new(Guest {
        door,
        visitor,
        begun: AtomicU64::new(0),
        ended: AtomicU64::new(0),
    });
    let host = Arc::clone(&guest);
    let service = service_fn(move |request| answer(Arc::clone(&host), request));
    if speaks_http2 {
        converse(guest.door.http2.serve_connection(stream, service), &guest).await;
    } else {
        converse(guest.door.http1.serve_connection(stream, service), &guest).await;
    }
}

/// Drives a connection to its end: its own, that of the process, or that of our patience.
async fn converse<C: GracefulConnection>(connection: C, guest: &Guest) {
    enum Turn {
        Over,
        Quiet,
        Ending,
    }
    let limits = &guest.door.limits;
    let mut connection = pin!(connection);
    let mut shutdown = guest.door.shutdown.clone();
    let mut ending = pin!(shutdown.requested());
    let mut patience = pin!(sleep(limits.idle));
    let mut begun_before = 0;
    let mut leaving = false;
    loop {
        let turn = tokio::select! {
            biased;
            _ = connection.as_mut() => Turn::Over,
            () = &mut patience => Turn::Quiet,
            () = &mut ending, if !leaving => Turn::Ending,
        };
        match turn {
            Turn::Over => return,
            Turn::Quiet if leaving => return,
            Turn::Quiet if guest.is_active(&mut begun_before) => patience.as_mut().reset(Instant::now() + limits.idle),
            Turn::Quiet | Turn::Ending => {
                // Told once, the visitor may finish what is under way, and then is cut off.
                leaving = true;
                connection.as_mut().graceful_shutdown();
                patience.as_mut().reset(Instant::now() + limits.farewell);
            }
        }
    }
}

/// Answers one request, in time.
///
/// The visitor's address travels with the request, for limits that count by network; it is never stored.
async fn answer(guest: Arc<Guest>, mut request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
    let _under_way = UnderWay::begin(&guest);
    let version = request.version();
    let awaits_body = !request.body().is_end_stream();
    request.extensions_mut().insert(guest.visitor);
    let mut site = guest.door.site.clone();
    match timeout(guest.door.limits.request, site.call(request)).await {
        Ok(answered) => answered,
        Err(_) => Ok(too_late(version, awaits_body)),
    }
}

/// The answer to a request that was not finished in time: by its sender if it had a body, else by us.
fn too_late(version: Version, awaits_body: bool) -> Response<Body> {
    let (status, text) = if awaits_body {
        (StatusCode::REQUEST_TIMEOUT, "The request did not arrive in time.\n")
    } else {
        (
            StatusCode::SERVICE_UNAVAILABLE,
            "No answer was ready in time. Please try again.\n",
        )
    };
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    if version < Version::HTTP_2 {
        response
            .headers_mut()
            .insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}
