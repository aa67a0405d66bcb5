//! `GET /campaign/{file}`: the pictures and colours that organisers gave the site, each file under a name that holds its digest.
//!
//! Only names that the settings hold answer; a name never means other bytes, so browsers may keep each for ever. Other sites may show them: the
//! picture beside a shared link is fetched by whoever shows the link.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::failure::Failure;
use super::site::Site;
use super::theme::Theme;

/// Answers with the file of this name.
pub(super) async fn file(State(site): State<Arc<Site>>, Path(file): Path<String>) -> Result<Response, Failure> {
    let campaign = site.appliance.campaign();
    if let Some(picture) = campaign.pictures().find(|picture| picture.name == file) {
        return Ok(kept(picture.media_type, Bytes::from_owner(Arc::clone(&picture.bytes))));
    }
    let theme = Theme::of(&campaign).filter(|theme| theme.name == file);
    Ok(kept(CSS, theme.ok_or(Failure::NoSuchPage)?.css.into()))
}

fn kept(media_type: &'static str, bytes: Bytes) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (header::CACHE_CONTROL, FOR_EVER),
        (CROSS_ORIGIN, HeaderValue::from_static("cross-origin")),
    ];
    (headers, bytes).into_response()
}

const CSS: &str = "text/css; charset=utf-8";
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const CROSS_ORIGIN: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
