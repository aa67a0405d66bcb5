//! `GET /feed.atom`: the milestones, for feed readers (Atom 1.0, RFC 4287).
//!
//! The language is the one that the address names (`?lang=fi`), else the reader's wish, else the initiative's own. A milestone has an identifier that
//! never changes (RFC 4151) and a day; nothing in the feed is finer than a day.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};

use super::failure::Failure;
use super::headers::OPEN_TO_EVERY_SITE;
use super::milestone;
use super::site::{Site, preferred, spoken};
use crate::domain::{Date, Language};
use crate::service::campaign::Milestone;
use crate::text::Texts;

/// Answers with the feed.
pub(super) async fn show(State(site): State<Arc<Site>>, address: Uri, headers: HeaderMap) -> Result<Response, Failure> {
    let feed = Feed::new(&site, language(&site, address.query(), &headers));
    let body = feed.render().map_err(|_| Failure::Ours)?;
    let mut answer = (
        [
            (header::CONTENT_TYPE, MEDIA_TYPE),
            (header::CACHE_CONTROL, FOR_A_WHILE),
            (header::VARY, HeaderValue::from_static("accept-language")),
        ],
        body,
    )
        .into_response();
    for (name, value) in OPEN_TO_EVERY_SITE {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Ok(answer)
}

/// The language that is asked for.
fn language(site: &Site, query: Option<&str>, headers: &HeaderMap) -> Language {
    let mut pairs = query
        .unwrap_or_default()
        .split('&')
        .filter_map(|pair| pair.split_once('='));
    let named = pairs
        .find(|(name, _)| *name == "lang")
        .and_then(|(_, code)| spoken(code));
    let own = || {
        let original = site.appliance.initiative().original().map(|version| version.language);
        original.filter(|language| Texts::speaks(*language))
    };
    named.unwrap_or_else(|| match own() {
        Some(own) if !headers.contains_key(header::ACCEPT_LANGUAGE) => own,
        _ => preferred(headers),
    })
}

/// What the feed says.
#[derive(Template)]
#[template(path = "feed.xml", config = "assets/pages/askama.toml")]
struct Feed<'a> {
    language: &'static str,
    id: String,
    title: String,
    author: &'a str,
    updated: Date,
    /// The feed itself, and the page that says the same.
    own: String,
    page: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    on: Date,
}

impl<'a> Feed<'a> {
    fn new(site: &'a Site, language: Language) -> Self {
        let (appliance, t) = (&site.appliance, site.texts.of(language));
        let initiative = appliance.initiative();
        let version = initiative.version(language).or_else(|| initiative.original());
        let title = version.map_or(&initiative.registration_number, |version| &version.title);
        let code = language.code();
        let base = identifier(site);
        let timeline = appliance.timeline();
        let entry = |milestone: &Milestone| Entry {
            id: format!("{base}/{}/{code}", milestone.what.name()),
            title: milestone::sentence(t, appliance.law(), milestone.what),
            on: milestone.on,
        };
        Self {
            language: code,
            id: format!("{base}/{code}"),
            title: t.say_with("feed-title", &[("title", title.as_str().into())]),
            author: title,
            updated: timeline
                .milestones
                .last()
                .map_or(appliance.identity().created, |milestone| milestone.on),
            own: format!("{}/feed.atom?lang={code}", site.origin),
            page: format!("{}/{code}/progress", site.origin),
            entries: timeline.milestones.iter().rev().map(entry).collect(),
        }
    }
}

/// What every identifier begins with: the site's name and the day of the instance's set-up, which together were nobody else's, and the instance.
fn identifier(site: &Site) -> String {
    let identity = site.appliance.identity();
    let host = site.host();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let name = if name.starts_with('[') { "localhost" } else { name };
    format!("tag:{name},{}:{}", identity.created, identity.id)
}

const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/atom+xml; charset=utf-8");
/// Milestones are rare, and readers ask often.
const FOR_A_WHILE: HeaderValue = HeaderValue::from_static("public, max-age=600");
