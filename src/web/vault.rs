//! The vault's pages: for one person at a time, on the machine on which the program runs.
//!
//! A request passes [`door`] before anything of it is looked at: it must be for this machine, from a page of ours, and from the browser that came in by
//! the one-time address. Then there is one page for each task; what the page shows is wherever the sitting stands, so that no address leads past a
//! step. Every form posts to the address of its page, and the answer leads back there. All pages are made of the same few parts ([`page`]), and work
//! without scripts.
//!
//! Nothing that was typed or uploaded is logged or shown again, except names, numbers and paths.

mod choices;
mod door;
mod failure;
mod page;
mod posted;
mod tasks;
mod words;

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::get;

use self::failure::Failure;
use self::tasks::{check, home, keys, opening, rehearsal, stop, verify};
use super::assets;
use crate::service::vault::Vault;
use crate::text::Texts;

/// What every handler works with.
pub(super) struct Desk {
    vault: Arc<Vault>,
    texts: Texts,
    /// Where the pages are, as a browser says it: `127.0.0.1:PORT`.
    host: String,
}

/// The pages of a vault that answers at `host`. The texts are those for the desk.
pub fn router(vault: Arc<Vault>, texts: Texts, host: String) -> Router {
    let desk = Arc::new(Desk { vault, texts, host });
    let inside = Router::new()
        .route("/", get(home::front_door))
        .route("/{lang}/", get(home::show))
        .route("/{lang}/ceremony", get(keys::show).post(keys::post))
        .route("/{lang}/renew", get(keys::show).post(keys::post))
        .route("/{lang}/sheet", get(keys::sheet))
        .route("/{lang}/sheet.pdf", get(keys::sheet_pdf))
        .route("/{lang}/check", get(check::show).post(check::post))
        .route("/{lang}/rehearsal", get(rehearsal::show).post(rehearsal::post))
        .route("/{lang}/open", get(opening::show).post(opening::post))
        .route("/{lang}/letter/{state}", get(opening::letter))
        .route("/{lang}/verify", get(verify::show).post(verify::post))
        .route("/{lang}/stop", get(stop::show).post(stop::post))
        .fallback(|| async { Failure::Missing })
        .method_not_allowed_fallback(|| async { Failure::Missing })
        .layer(from_fn_with_state(Arc::clone(&desk), door::admit));
    Router::new()
        .route("/enter/{token}", get(door::enter))
        .route("/assets/{file}", get(assets::serve))
        .route("/favicon.ico", get(assets::icon))
        .merge(inside)
        .layer(from_fn_with_state(Arc::clone(&desk), failure::dress))
        .layer(from_fn_with_state(Arc::clone(&desk), door::guard))
        .with_state(desk)
}

#[cfg(test)]
mod tests;
