//! `GET /campaign/{file}`: the pictures that organisers gave the site, each under a name that holds its digest.
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

/// Answers with the picture of this name.
pub(super) async fn picture(State(site): State<Arc<Site>>, Path(file): Path<String>) -> Result<Response, Failure> {
    let campaign = site.appliance.campaign();
    let picture = campaign.pictures().find(|picture| picture.name == file);
    let picture = picture.ok_or(Failure::NoSuchPage)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(picture.media_type)),
        (header::CACHE_CONTROL, FOR_EVER),
        (CROSS_ORIGIN, HeaderValue::from_static("cross-origin")),
    ];
    Ok((headers, Bytes::from_owner(Arc::clone(&picture.bytes))).into_response())
}

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const CROSS_ORIGIN: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
