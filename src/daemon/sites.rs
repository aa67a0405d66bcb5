//! The two sites of an instance.

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use crate::service::{Appliance, Status};
use crate::text::Texts;
use crate::web;

/// The site for signatories.
pub fn public(appliance: &Arc<Appliance>) -> Router {
    web::router(Arc::clone(appliance), Texts::load())
}

/// The site for organisers and operators. It shares no router with the public one.
pub fn admin(appliance: &Arc<Appliance>) -> Router {
    health(appliance)
}

fn health(appliance: &Arc<Appliance>) -> Router {
    let appliance = Arc::clone(appliance);
    Router::new().route(
        "/healthz",
        get(async move || match appliance.status() {
            Status::Open => (StatusCode::OK, Status::Open.key()),
            other => (StatusCode::SERVICE_UNAVAILABLE, other.key()),
        }),
    )
}
