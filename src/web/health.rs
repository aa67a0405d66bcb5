//! `GET /healthz`: whether signing works, for whoever watches the site from outside.

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse, Response};

use super::failure::Standing;
use super::site::Site;
use crate::service::{Appliance, Status};

/// Answers on the public site.
pub(super) async fn show(State(site): State<Arc<Site>>) -> Response {
    answer(&site.appliance)
}

/// 200 while signing works, else 503 and one word that says why not.
pub(super) fn answer(appliance: &Appliance) -> Response {
    let status = appliance.status();
    let answer = format!("{}\n", status.key()).into_response();
    if status == Status::Open {
        answer
    } else {
        Standing::TryAgain.mark(answer)
    }
}
