//! `GET /{lang}/widget`: how far the initiative has come, for a frame on the sites that its organisers named.
//!
//! It shows, counts and leads to the page, which opens in a window of its own; it asks nothing, runs nothing, and keeps nothing in the browser. It is the
//! only page that any other site may frame.

use std::borrow::Cow;

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::Response;

use super::answer;
use super::progress::share;
use crate::domain::Language;
use crate::service::Status;
use crate::text::Sentences;
use crate::web::assets;
use crate::web::failure::Failure;
use crate::web::frame::{self, Dress};
use crate::web::headers::FramedBy;
use crate::web::site::{Asked, Visit};

/// Answers with the page, for the sites of the campaign's list.
pub(in crate::web) async fn show(asked: Asked) -> Result<Response, Failure> {
    let setting = asked.setting();
    let mut answer = answer(&WidgetPage::new(&asked.visit(&setting)))?;
    answer.headers_mut().insert(header::CACHE_CONTROL, FOR_A_MINUTE);
    answer
        .extensions_mut()
        .insert(FramedBy(setting.campaign.embeds.clone()));
    Ok(answer)
}

/// What the page says.
#[derive(Template)]
#[template(path = "widget.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct WidgetPage<'a> {
    t: &'a Sentences,
    /// What the frame is called.
    name: String,
    /// The initiative's title.
    title: &'a str,
    /// The title's language, where it is not the page's.
    language: Option<Language>,
    /// What to say when nothing of this is real.
    rehearsal: Option<Cow<'a, str>>,
    total: String,
    percent: String,
    bar: String,
    value: u64,
    goal: u64,
    /// The page of the initiative, with the tag of whoever shows the widget.
    page: String,
    /// What the link to it says.
    call: String,
    is_open: bool,
    place: String,
    dress: Dress,
    style: &'static str,
}

impl<'a> WidgetPage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>) -> Self {
        let (t, setting) = (visit.t, visit.setting);
        let (total, goal) = (setting.view.total, u64::from(setting.law.million()));
        let is_open = setting.status == Status::Open;
        let call = if is_open { "widget-button" } else { "frame-home" };
        Self {
            t,
            name: name(t, visit.title()),
            title: visit.title(),
            language: visit
                .shown()
                .map(|version| version.language)
                .filter(|language| *language != visit.language()),
            rehearsal: setting.rehearsal.map(|_| t.say("frame-rehearsal")),
            total: t.say_with("count-statements", &[("count", total.into())]),
            percent: t.say_with("progress-percent", &[("percent", share(total, goal).into())]),
            bar: t.say_with("count-bar", &[("count", total.into()), ("goal", goal.into())]),
            value: total.min(goal),
            goal,
            page: visit.address(frame::HOME),
            call: t.say(call).into_owned(),
            is_open,
            place: t.say_with("widget-where", &[("host", visit.host().into())]),
            dress: Dress::of(visit),
            style: assets::route("site.css"),
        }
    }
}

/// What the frame of an initiative is called.
pub(in crate::web) fn name(t: &Sentences, title: &str) -> String {
    t.say_with("widget-frame-title", &[("title", title.into())])
}

const FOR_A_MINUTE: HeaderValue = HeaderValue::from_static("public, max-age=60");
