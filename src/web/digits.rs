//! `GET /digits/{id}.png`: the picture of digits that a page without scripts asks to read.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::failure::Failure;
use super::site::Site;
use super::visitor::Visitor;
use crate::service::admission::Flow;

/// Draws the picture of that name.
pub(super) async fn show(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(file): Path<String>,
) -> Result<Response, Failure> {
    let id = file.strip_suffix(".png").ok_or(Failure::NoSuchPage)?;
    let admission = visitor.let_in(Flow::Digits, &site)?.admission();
    let picture = admission.digits_picture(id).ok_or(Failure::NoSuchPage)?;
    Ok(([(header::CONTENT_TYPE, HeaderValue::from_static("image/png"))], picture).into_response())
}
