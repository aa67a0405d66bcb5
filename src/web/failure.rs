//! Every way in which a request can end badly, and the one place of the public site where numbers of HTTP stand.
//!
//! A handler returns a [`Failure`] without knowing the visitor's language; [`dress`] turns it into a page in that language, with what happened and a
//! way on, or into a short JSON for programs. A form that needs another look is no failure: it is the page again, marked with a [`Standing`].
//!
//! Nothing that a visitor sent is repeated here, neither on the page nor in a log.

use std::sync::Arc;

use askama::Template as _;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::pages::failure::FailurePage;
use super::site::{Asked, Site};

/// Why a request gets no answer of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Failure {
    /// The form, or where it came from, is not as our pages send it.
    #[error("the request is not as a page of this site sends it")]
    NotUnderstood,
    /// Nothing lies at this address.
    #[error("there is no such page")]
    NoSuchPage,
    /// The address answers other methods.
    #[error("the address does not answer this method")]
    WrongMethod,
    /// The body did not arrive in time.
    #[error("the body did not arrive in time")]
    TooSlow,
    /// The body is larger than any form of ours.
    #[error("the body is larger than any form")]
    TooLarge,
    /// The body is no form.
    #[error("the body is of another type than a form")]
    WrongType,
    /// Too much came from the same network.
    #[error("too many requests came from this network: wait a few minutes")]
    TooMany,
    /// The signing is not possible at this moment; not the visitor's fault.
    #[error("signing is not possible at this moment")]
    NotNow,
    /// Something of ours broke.
    #[error("something of ours broke")]
    Ours,
}

impl Failure {
    /// Every failure.
    #[cfg(test)]
    pub(super) const ALL: [Self; 9] = [
        Self::NotUnderstood,
        Self::NoSuchPage,
        Self::WrongMethod,
        Self::TooSlow,
        Self::TooLarge,
        Self::WrongType,
        Self::TooMany,
        Self::NotNow,
        Self::Ours,
    ];

    fn status(self) -> StatusCode {
        match self {
            Self::NotUnderstood => StatusCode::BAD_REQUEST,
            Self::NoSuchPage => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::NotNow => StatusCode::SERVICE_UNAVAILABLE,
            Self::Ours => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// By which number its sentences are found.
    pub(super) fn number(self) -> u16 {
        self.status().as_u16()
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut answer = self.status().into_response();
        if let Some(wait) = match self {
            Self::NotNow => Some(RETRY_AFTER),
            Self::TooMany => Some(RETRY_AFTER_A_MINUTE),
            _ => None,
        } {
            answer.headers_mut().insert(header::RETRY_AFTER, wait);
        }
        answer.extensions_mut().insert(self);
        answer
    }
}

/// Turns a bare failure into a page, or into JSON where programs ask.
pub(super) async fn dress(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let asked = Asked::by_address(&site, request.uri(), request.headers());
    let is_for_programs = request.uri().path().starts_with("/api/");
    let mut answer = next.run(request).await;
    let Some(failure) = answer.extensions_mut().remove::<Failure>() else {
        return answer;
    };
    let (media_type, body) = if is_for_programs {
        (JSON, format!("{{\"error\":{:?}}}\n", failure.to_string()))
    } else {
        let setting = asked.setting();
        (
            HTML,
            FailurePage::new(&asked.visit(&setting), failure)
                .render()
                .unwrap_or_default(),
        )
    };
    *answer.body_mut() = body.into();
    answer.headers_mut().insert(header::CONTENT_TYPE, media_type);
    answer.headers_mut().remove(header::CONTENT_LENGTH);
    answer
}

//------------ Standing

/// How a page stands that is not simply fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// The person has something to correct.
    NeedsYou,
    /// Nothing was recorded, and a moment later it may be.
    TryAgain,
    /// Nothing was recorded, because too much came from the same network; a minute later it may be.
    TooMany,
}

impl Standing {
    /// Marks the page.
    pub(super) fn mark(self, mut page: Response) -> Response {
        match self {
            Self::NeedsYou => *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY,
            Self::TryAgain => {
                *page.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
                page.headers_mut().insert(header::RETRY_AFTER, RETRY_AFTER);
            }
            Self::TooMany => {
                *page.status_mut() = StatusCode::TOO_MANY_REQUESTS;
                page.headers_mut().insert(header::RETRY_AFTER, RETRY_AFTER_A_MINUTE);
            }
        }
        page
    }
}

/// A queue that is full has emptied itself within seconds.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("5");

/// What a network may ask too much of leaks out of its bucket within minutes.
const RETRY_AFTER_A_MINUTE: HeaderValue = HeaderValue::from_static("60");

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

const JSON: HeaderValue = HeaderValue::from_static("application/json");
