//! Where a request comes from, as far as the limits per network need to know: the address never leaves the request.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::failure::Failure;
use super::site::Site;
use crate::service::Reception;
use crate::service::admission::Flow;

/// Whoever sent a request, as the listener saw it.
pub(super) struct Visitor(Option<IpAddr>);

impl Visitor {
    /// How the visitor is received; not at all while the instance is locked.
    pub(super) fn reception<'a>(&self, site: &'a Site) -> Option<Reception<'a>> {
        site.appliance.reception(self.0)
    }

    /// How the visitor is received, counted as one more request of a kind of which a network can ask too much.
    ///
    /// # Errors
    ///
    /// When the instance is locked, or the network asked too much.
    pub(super) fn let_in<'a>(&self, flow: Flow, site: &'a Site) -> Result<Reception<'a>, Failure> {
        let reception = self.reception(site).ok_or(Failure::NotNow)?;
        reception.let_in(flow).map_err(|_| Failure::TooMany)?;
        Ok(reception)
    }
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(parts.extensions.get::<SocketAddr>().map(SocketAddr::ip)))
    }
}
