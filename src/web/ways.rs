//! The ways in: from the bare address to a language, and what robots may read.

use axum::extract::{Path, Request};
use axum::response::{IntoResponse, Redirect};

use super::site::preferred;

/// `GET /`: to the visitor's language, with whatever the address says besides.
pub(super) async fn front_door(request: Request) -> Redirect {
    Redirect::to(&with_query(preferred(request.headers()).code(), &request))
}

/// `GET /{lang}`: to the same with the stroke that it lacks.
pub(super) async fn into_the_language(Path(language): Path<String>, request: Request) -> Redirect {
    Redirect::to(&with_query(&language, &request))
}

/// `GET /robots.txt`: the pages may be found, what belongs to one visit need not be.
pub(super) async fn robots() -> impl IntoResponse {
    "User-agent: *\nDisallow: /*/thanks\nDisallow: /*/withdraw\nDisallow: /*/news\nDisallow: /*/unsubscribe\nDisallow: /digits/\nDisallow: /api/v1/challenge\n"
}

fn with_query(language: &str, request: &Request) -> String {
    let query = request
        .uri()
        .query()
        .map(|query| format!("?{query}"))
        .unwrap_or_default();
    format!("/{language}/{query}")
}
