//! The pages besides the signing page: one file for each, with its handler, what it is rendered from, and its story.
//!
//! A test renders every page, and the signing page in all its states, in every language (`tests`).

pub(super) mod accessibility;
pub(super) mod certificate;
pub(super) mod failure;
pub(super) mod help;
pub(super) mod news;
pub(super) mod privacy;
pub(super) mod progress;
pub(super) mod receipt;
pub(super) mod thanks;
pub(super) mod trust;
pub(super) mod unsubscribe;
pub(super) mod widget;
pub(super) mod withdraw;

use askama::Template;
use axum::response::{Html, IntoResponse, Response};

use super::failure::Failure;

/// Renders a page as an answer.
fn answer(page: &impl Template) -> Result<Response, Failure> {
    page.render()
        .map(|html| Html(html).into_response())
        .map_err(|_| Failure::Ours)
}
