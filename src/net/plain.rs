//! Plain HTTP, for a page that the same machine shows: loopback only, a handful of connections.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;
use tower::Service as _;

use super::{Limits, Shutdown};

/// Serves a site without TLS on a loopback listener until the end is announced.
///
/// # Errors
///
/// When the listener is reachable from elsewhere, or the runtime does not take it.
pub async fn serve_plain(
    listener: TcpListener,
    site: Router,
    limits: Limits,
    mut shutdown: Shutdown,
) -> io::Result<()> {
    if !listener.local_addr()?.ip().is_loopback() {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "plain HTTP is served to this machine only",
        ));
    }
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let places = Arc::new(Semaphore::new(limits.connections));
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = shutdown.requested() => return Ok(()),
        };
        match (accepted, Arc::clone(&places).try_acquire_owned()) {
            (Ok((stream, _)), Ok(place)) => {
                tokio::spawn(converse(stream, site.clone(), limits, place));
            }
            (Ok(_), Err(_)) => {}
            (Err(_), _) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
}

/// Answers the requests of one connection. What goes wrong is told nobody: it could only be told with bytes that somebody chose.
async fn converse(stream: TcpStream, site: Router, limits: Limits, _place: OwnedSemaphorePermit) {
    let _ = stream.set_nodelay(true);
    let answer = service_fn(move |request: Request<Incoming>| {
        let mut site = site.clone();
        async move {
            let answer = timeout(limits.request, site.call(request.map(Body::new))).await;
            Ok::<_, Infallible>(answer.map_or_else(|_| late(), |answer| answer.unwrap_or_else(|never| match never {})))
        }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_headers(limits.head_fields)
        .max_header_size(limits.head_bytes as usize)
        .max_buf_size(2 * limits.head_bytes as usize);
    let _ = http.serve_connection(TokioIo::new(stream), answer).await;
}

fn late() -> axum::response::Response {
    let mut answer = axum::response::Response::new(Body::empty());
    *answer.status_mut() = axum::http::StatusCode::SERVICE_UNAVAILABLE;
    answer
}
