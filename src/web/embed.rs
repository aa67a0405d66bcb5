//! `GET /embed.js`: the script by which a campaign's site shows the widget. It is the same for every visitor, and sends nothing anywhere.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::headers::OPEN_TO_EVERY_SITE;
use super::pages::widget;
use super::site::Site;
use crate::domain::Language;
use crate::text::Texts;

/// Answers with the script, which any site may load; whether it may show the widget, the widget itself says.
pub(super) async fn script(State(site): State<Arc<Site>>) -> Response {
    let frames: BTreeMap<Language, Frame> = Texts::LANGUAGES
        .into_iter()
        .map(|language| (language, Frame::of(&site, language)))
        .collect();
    let frames = serde_json::to_string(&frames).expect("names become JSON");
    let mut answer = (
        [(header::CONTENT_TYPE, JAVASCRIPT), (header::CACHE_CONTROL, FOR_AN_HOUR)],
        format!("{SCRIPT}({frames});\n"),
    )
        .into_response();
    for (name, value) in OPEN_TO_EVERY_SITE {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

/// What the script knows of the frame in one language.
#[derive(Serialize)]
struct Frame {
    /// What the frame is called.
    name: String,
    /// How many letters stand in it besides what always does, by which the script estimates its height.
    letters: usize,
}

impl Frame {
    fn of(site: &Site, language: Language) -> Self {
        let initiative = site.appliance.initiative();
        let version = initiative.version(language).or_else(|| initiative.original());
        let title = version.map_or(&initiative.registration_number, |version| &version.title);
        let t = site.texts.of(language);
        let warning = if site.appliance.is_rehearsal() {
            t.say("frame-rehearsal").chars().count()
        } else {
            0
        };
        Self {
            name: widget::name(t, title),
            letters: title.chars().count() + warning,
        }
    }
}

const SCRIPT: &str = include_str!("../../assets/embed/embed.js");
const JAVASCRIPT: HeaderValue = HeaderValue::from_static("text/javascript; charset=utf-8");
const FOR_AN_HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");
