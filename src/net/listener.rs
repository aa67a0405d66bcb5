//! Accepting connections, as many as there are places.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use rustls::ServerConfig;
use tokio_rustls::TlsAcceptor;

use super::connection::{Door, greet};
use super::occupancy::Occupancy;
use super::{Limits, Shutdown};

/// Binds a listener. The process may still be root here; nothing is accepted yet.
///
/// # Errors
///
/// When the address is taken, or may not be bound.
pub fn bind(address: SocketAddr) -> std::io::Result<TcpListener> {
    let listener = TcpListener::bind(address)?;
    rustix::net::listen(&listener, WAITING)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Serves a site on a bound listener until the end is announced and every connection has ended, or was cut off after the limits' farewell.
///
/// # Errors
///
/// When the runtime does not take the listener.
pub async fn serve(
    listener: TcpListener,
    tls: Arc<ServerConfig>,
    site: Router,
    limits: Limits,
    shutdown: Shutdown,
) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let door = Door::new(TlsAcceptor::from(tls), site, limits, shutdown.clone());
    let occupancy = Occupancy::new(&limits);
    let mut ending = shutdown;
    loop {
        tokio::select! {
            () = accept(&listener, &occupancy, &door) => {}
            () = ending.requested() => break,
        }
    }
    drop(listener);
    // A connection ends itself within the farewell; the rest is for the last of them to be dropped.
    let patience = limits.farewell + Duration::from_secs(1);
    if tokio::time::timeout(patience, occupancy.deserted()).await.is_err() {
        tracing::warn!("connections were still open at the end and are cut off");
    }
    Ok(())
}

/// Takes the next connection, once there is a place for it.
async fn accept(listener: &tokio::net::TcpListener, occupancy: &Arc<Occupancy>, door: &Arc<Door>) {
    let permit = occupancy.free_place().await;
    match listener.accept().await {
        Ok((stream, visitor)) => {
            if let Some(place) = occupancy.take(permit, visitor.ip()) {
                tokio::spawn(greet(Arc::clone(door), stream, visitor, place));
            }
        }
        Err(fault) if concerns_one_connection(&fault) => {}
        Err(fault) => {
            tracing::warn!(reason = %fault.kind(), "no connection can be accepted just now");
            // Most likely the process is out of descriptors; others have to end first.
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

/// Whether the visitor went away between knocking and entering.
fn concerns_one_connection(fault: &std::io::Error) -> bool {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(
        fault.kind(),
        ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted
    )
}

/// Connections that the kernel keeps for us before they are accepted.
const WAITING: i32 = 1024;
