//! `GET /{lang}/accessibility`: for whom this site is built, how that was tested, and what to do when something stands in somebody's way.

use askama::Template;
use axum::response::Response;

use super::answer;
use crate::text::Sentences;
use crate::web::failure::Failure;
use crate::web::frame::Frame;
use crate::web::site::{Asked, Visit};

/// Answers with the page.
pub(in crate::web) async fn show(asked: Asked) -> Result<Response, Failure> {
    let setting = asked.setting();
    answer(&AccessibilityPage::new(&asked.visit(&setting)))
}

/// What the page says.
#[derive(Template)]
#[template(path = "accessibility.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct AccessibilityPage<'a> {
    frame: Frame<'a>,
    t: &'a Sentences,
    ways: Vec<String>,
    contacts: Vec<(String, Option<&'a str>)>,
}

impl<'a> AccessibilityPage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>) -> Self {
        let t = visit.t;
        let way = |name: &str| t.say(&format!("accessibility-way-{name}")).into_owned();
        Self {
            frame: Frame::of_page(visit, "accessibility", &t.say("accessibility-title")),
            t,
            ways: ["keyboard", "large", "simple", "no-puzzle", "time"].map(way).into(),
            contacts: visit.contacts(),
        }
    }
}
