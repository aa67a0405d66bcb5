//! The public site: pages, forms and open data, rendered on the server and working without scripts.
//!
//! A request passes [`request`] before anything of it is read; what it asks for is found in the table below; what goes wrong becomes a page in
//! [`failure`]; and [`headers`] forbids the browser everything that the pages do not need. This module holds no decision about statements: it asks
//! `service`, and says what it was told in the visitor's language.
//!
//! Nothing that a visitor typed is logged here, on any path.

mod api;
mod assets;
mod campaign;
mod cookie;
mod digits;
mod embed;
mod failure;
mod feed;
mod form;
mod frame;
mod headers;
mod health;
mod invitation;
mod likely;
mod milestone;
mod openapi;
mod pages;
mod query;
mod request;
mod share;
mod signing;
mod site;
mod squeeze;
mod theme;
pub mod vault;
mod visitor;
mod ways;

use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};

use self::failure::Failure;
use self::pages::{
    accessibility, certificate, help, news, privacy, progress, receipt, thanks, trust, unsubscribe, widget, withdraw,
};
use self::share::Cards;
use self::signing::{forget, page, support};
use self::site::Site;
use crate::service::Appliance;
use crate::text::Texts;

/// The public site of an instance, which people find at `origin`.
pub fn router(appliance: Arc<Appliance>, texts: Texts, origin: &str) -> Router {
    let site = Arc::new(Site {
        appliance,
        texts,
        origin: origin.to_owned(),
        cards: Cards::default(),
    });
    Router::new()
        .route("/", get(ways::front_door))
        .route("/{lang}", get(ways::into_the_language))
        .route("/{lang}/", get(page::show))
        .route("/{lang}/support", post(support::post))
        .route("/{lang}/again", get(page::again).post(page::again))
        .route("/{lang}/forget", post(forget::post))
        .route("/{lang}/thanks", get(thanks::show))
        .route("/{lang}/receipt", post(receipt::post))
        .route("/{lang}/withdraw", get(withdraw::show).post(withdraw::post))
        .route("/{lang}/news", get(news::show).post(news::post))
        .route("/{lang}/unsubscribe", get(unsubscribe::show).post(unsubscribe::post))
        .route("/{lang}/progress", get(progress::show))
        .route("/{lang}/widget", get(widget::show))
        .route("/{lang}/privacy", get(privacy::show))
        .route("/{lang}/trust", get(trust::show))
        .route("/{lang}/help", get(help::show))
        .route("/{lang}/accessibility", get(accessibility::show))
        .route("/{lang}/certificate", get(certificate::show))
        .route("/digits/{file}", get(digits::show))
        .route("/share/{file}", get(share::picture))
        .route("/api/v1/initiative", get(api::initiative))
        .route("/api/v1/tally", get(api::tally))
        .route("/api/v1/timeline", get(api::timeline))
        .route("/api/v1/challenge", get(api::challenge))
        .route("/api/v1/openapi.json", get(openapi::show))
        .route("/embed.js", get(embed::script))
        .route("/feed.atom", get(feed::show))
        .route("/healthz", get(health::show))
        .route("/assets/{file}", get(assets::serve))
        .route("/campaign/{file}", get(campaign::file))
        .route("/favicon.ico", get(assets::icon))
        .route("/robots.txt", get(ways::robots))
        .fallback(|| async { Failure::NoSuchPage })
        .method_not_allowed_fallback(|| async { Failure::WrongMethod })
        .layer(from_fn(squeeze::compress))
        .layer(from_fn_with_state(Arc::clone(&site), failure::dress))
        .layer(from_fn(headers::protect))
        .with_state(site)
}

/// The admin site of an instance, which shares no router with the public one. It says whether signing works, and nothing else yet.
pub fn admin_router(appliance: Arc<Appliance>) -> Router {
    Router::new().route("/healthz", get(async move || health::answer(&appliance)))
}

#[cfg(test)]
mod tests;
