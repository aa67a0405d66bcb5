//! One file for each task: its pages, and what is done with what they post.

pub(super) mod check;
pub(super) mod home;
pub(super) mod keys;
pub(super) mod opening;
pub(super) mod rehearsal;
pub(super) mod stop;
pub(super) mod verify;

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;

use super::page::{Page, Visit};
use super::posted::language_of;
use super::{Desk, Failure};
use crate::domain::Language;
use crate::service::vault::{Room, Sitting};

/// Which page is asked for.
pub(super) struct Asked {
    pub(super) language: Language,
    pub(super) task: String,
}

impl FromRequestParts<Arc<Desk>> for Asked {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Self, Failure> {
        let language = language_of(parts, desk).await?;
        let task = parts.uri.path().splitn(3, '/').nth(2).unwrap_or_default().to_owned();
        Ok(Self { language, task })
    }
}

/// Draws a task's page, with what was wrong about what was posted.
type Draw = for<'a> fn(&Visit<'a>, &Room, Option<String>) -> Page<'a>;

/// Answers with the page at which the task that is asked for stands; leads home while another is under way.
fn stand(desk: &Desk, asked: &Asked, page: Draw) -> Response {
    let visit = Visit::new(desk, asked.language, &asked.task);
    let mut room = desk.vault.enter();
    room.advance();
    match &room.sitting {
        Some(sitting) if task_of(sitting) != asked.task => visit.lead_to(""),
        _ => page(&visit, &room, None).answer(),
    }
}

/// The page on which a sitting goes on.
pub(super) fn task_of(sitting: &Sitting) -> &'static str {
    use crate::service::vault::Purpose;
    match sitting {
        Sitting::Keys(keys) if keys.purpose == Purpose::Renewal => "renew",
        Sitting::Keys(_) => "ceremony",
        Sitting::Opening(_) => "open",
        Sitting::Rehearsal(_) => "rehearsal",
        Sitting::Verifying(_) => "verify",
    }
}

/// What a browser may do with a document that it shows by itself: nothing but show it.
pub(super) const PAPER_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
