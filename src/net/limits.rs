//! What a connection may take, in time and in space.

use std::time::Duration;

/// The limits of one listener.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Connections at once. When they are taken, new ones wait in the kernel's queue.
    pub connections: usize,
    /// Connections at once from one network (an IPv4 address, or an IPv6 block of 64 bits). More are closed at once.
    pub connections_per_network: usize,
    /// Time for the TLS handshake.
    pub handshake: Duration,
    /// Time for the head of a request, and for which a connection may lie idle before it.
    pub head: Duration,
    /// Time for a whole request: its body, and the answer's beginning.
    pub request: Duration,
    /// How long a connection may do nothing at all, its answers read by nobody included.
    pub idle: Duration,
    /// Time for what is under way when the process ends, or when an idle connection is told to go.
    pub farewell: Duration,
    /// Bytes of a request's head.
    pub head_bytes: u32,
    /// Fields in a request's head.
    pub head_fields: usize,
    /// Requests at once on one connection of HTTP/2.
    pub streams: u32,
}

impl Limits {
    /// The limits of a site that strangers reach.
    ///
    /// A browser keeps one connection of HTTP/2 and needs about a dozen streams and two kilobytes of head. Behind one address of a university or a
    /// mobile network sit hundreds of people, so the cap per network only stops a single machine from taking every place.
    #[must_use]
    pub const fn public() -> Self {
        Self {
            connections: 4096,
            connections_per_network: 256,
            handshake: Duration::from_secs(10),
            head: Duration::from_secs(15),
            request: Duration::from_secs(20),
            idle: Duration::from_secs(30),
            farewell: Duration::from_secs(10),
            head_bytes: 16 * 1024,
            head_fields: 64,
            streams: 64,
        }
    }

    /// The limits of a site that a handful of people reach.
    #[must_use]
    pub const fn admin() -> Self {
        Self {
            connections: 64,
            connections_per_network: 64,
            ..Self::public()
        }
    }

    /// The same, but one network may take every place: for load drivers that play everybody.
    #[must_use]
    pub const fn without_network_cap(self) -> Self {
        Self {
            connections_per_network: self.connections,
            ..self
        }
    }
}
