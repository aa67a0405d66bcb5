//! What goes wrong at the door or on the way, as a page with a way on.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Desk;
use super::page::{Link, Page, Visit};
use crate::web::site;

/// Why a request gets no page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failure {
    /// Whoever asks did not come in by the door.
    Door,
    /// The form is not ours, or too old.
    Form,
    /// More was sent than any page takes.
    Large,
    /// There is no such page.
    Missing,
    /// The step does not belong here.
    Order,
    /// Something of ours broke.
    Ours,
}

impl Failure {
    fn status(self) -> StatusCode {
        match self {
            Self::Door => StatusCode::FORBIDDEN,
            Self::Form => StatusCode::BAD_REQUEST,
            Self::Large => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Missing => StatusCode::NOT_FOUND,
            Self::Order => StatusCode::CONFLICT,
            Self::Ours => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Door => "vault-door-text",
            Self::Form => "vault-failure-form",
            Self::Large => "vault-failure-large",
            Self::Missing => "vault-failure-missing",
            Self::Order => "vault-failure-order",
            Self::Ours => "vault-failure-ours",
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut answer = self.status().into_response();
        answer.extensions_mut().insert(self);
        answer
    }
}

/// Turns a bare failure into a page in the visitor's language.
pub(super) async fn dress(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let named = request.uri().path().split('/').nth(1).and_then(site::spoken);
    let language = named.unwrap_or_else(|| site::preferred(request.headers()));
    let mut answer = next.run(request).await;
    let Some(failure) = answer.extensions_mut().remove::<Failure>() else {
        return answer;
    };
    let visit = Visit::new(&desk, language, "");
    let page = if failure == Failure::Door {
        Page::outside(&visit, "vault-door-title").says("vault-door-text")
    } else {
        let home = Link::to(&visit, "", visit.t.say("vault-failure-home-button").into_owned());
        Page::new(&visit, "vault-failure-title")
            .says(failure.key())
            .links(vec![home])
    };
    *answer.body_mut() = page.render_whole().into();
    answer.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    answer.headers_mut().remove(header::CONTENT_LENGTH);
    answer
}
