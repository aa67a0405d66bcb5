//! `GET /{lang}/help`: what people ask most, and whom they can ask.

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
    answer(&HelpPage::new(&asked.visit(&setting)))
}

/// What the page says.
#[derive(Template)]
#[template(path = "help.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct HelpPage<'a> {
    frame: Frame<'a>,
    t: &'a Sentences,
    /// Each question with its answer.
    questions: Vec<(String, String)>,
    contacts: Vec<(String, Option<&'a str>)>,
}

impl<'a> HelpPage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>) -> Self {
        let (t, regime) = (visit.t, visit.setting.law.regime());
        let question = |name: &str| {
            let answer = format!("help-{name}-answer");
            // Where the answer differs by regime there is one for each.
            let answer = if t.knows(&answer) {
                answer
            } else {
                format!("{answer}-{regime}")
            };
            (
                t.say_with(&format!("help-{name}-question"), &[]),
                t.say_with(&answer, &[]),
            )
        };
        Self {
            frame: Frame::of_page(visit, "help", &t.say("help-title")),
            t,
            questions: QUESTIONS.map(question).into(),
            contacts: visit.contacts(),
        }
    }
}

/// The questions, the most frequent first.
const QUESTIONS: [&str; 13] = [
    "initiative",
    "who",
    "several",
    "number",
    "document",
    "warning",
    "again",
    "other",
    "withdraw",
    "receipt",
    "robot",
    "scripts",
    "next",
];
