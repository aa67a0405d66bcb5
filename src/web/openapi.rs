//! `GET /api/v1/openapi.json`: what the site answers to programs, as a description (`OpenAPI` 3.1) that people wrote (`assets/api/openapi.json`).
//!
//! A test of the whole appliance holds every route, field and type of it against what is really answered.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::headers::OPEN_TO_EVERY_SITE;

/// Answers with the description.
pub(super) async fn show() -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (header::CACHE_CONTROL, FOR_A_DAY),
    ];
    let mut answer = (headers, DESCRIPTION).into_response();
    for (name, value) in OPEN_TO_EVERY_SITE {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

const DESCRIPTION: &str = include_str!("../../assets/api/openapi.json");

const FOR_A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");
