//! `GET /{lang}/certificate`: the certificate that the law demands of the system, or why there is none.

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
    answer(&CertificatePage::new(&asked.visit(&setting)))
}

/// What the page says.
#[derive(Template)]
#[template(path = "certificate.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct CertificatePage<'a> {
    frame: Frame<'a>,
    t: &'a Sentences,
    why_none: String,
}

impl<'a> CertificatePage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>) -> Self {
        let key = if visit.setting.rehearsal.is_some() {
            "certificate-rehearsal"
        } else {
            "certificate-none"
        };
        Self {
            frame: Frame::of_page(visit, "certificate", &visit.t.say("certificate-title")),
            t: visit.t,
            why_none: visit.t.say(key).into_owned(),
        }
    }
}
