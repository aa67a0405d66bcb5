//! The page of whatever went wrong: what happened, that nothing was recorded, and a way on.

use askama::Template;

use crate::text::Sentences;
use crate::web::failure::Failure;
use crate::web::frame::Frame;
use crate::web::site::Visit;

/// What the page says.
#[derive(Template)]
#[template(path = "failure.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct FailurePage<'a> {
    frame: Frame<'a>,
    t: &'a Sentences,
    title: String,
    what: String,
    next: String,
    home: String,
}

impl<'a> FailurePage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>, failure: Failure) -> Self {
        let says = |part: &str| visit.t.say_with(&format!("failure-{}-{part}", failure.number()), &[]);
        let title = says("title");
        Self {
            frame: Frame::of_page(visit, NOWHERE, &title),
            t: visit.t,
            what: says("what"),
            next: says("next"),
            title,
            home: visit.address(""),
        }
    }
}

/// A failure has no address of its own: its languages lead to the initiative.
const NOWHERE: &str = "";
