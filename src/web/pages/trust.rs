//! `GET /{lang}/trust`: who could read what, where the keys are, and how anybody can check it.

use askama::Template;
use axum::response::Response;

use super::answer;
use crate::text::Sentences;
use crate::web::failure::Failure;
use crate::web::frame::Frame;
use crate::web::site::{Asked, Custody, Visit};

/// Answers with the page.
pub(in crate::web) async fn show(asked: Asked) -> Result<Response, Failure> {
    let setting = asked.setting();
    let server = asked
        .site
        .appliance
        .signer_thumbprint()
        .map(|thumbprint| thumbprint.to_string());
    answer(&TrustPage::new(&asked.visit(&setting), server))
}

/// What the page says.
#[derive(Template)]
#[template(path = "trust.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct TrustPage<'a> {
    frame: Frame<'a>,
    t: &'a Sentences,
    custody: &'a Custody,
    /// The thumbprint of the key with which the server signs; unknown while it is locked.
    server: Option<String>,
    /// The way of a statement, step by step.
    journey: Vec<String>,
    committee: String,
    ceremony: Option<String>,
    end: String,
    version: &'static str,
}

impl<'a> TrustPage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>, server: Option<String>) -> Self {
        let (t, custody) = (visit.t, &visit.setting.custody);
        let numbers = [("quorum", custody.quorum.into()), ("shares", custody.shares.into())];
        // The keys of a rehearsal were not made as the law wants it.
        let committee = if visit.setting.rehearsal.is_some() {
            "trust-keys-committee-rehearsal"
        } else {
            "trust-keys-committee"
        };
        let step = |name: &str| t.say_with(&format!("trust-journey-{name}"), &numbers);
        Self {
            frame: Frame::of_page(visit, "trust", &t.say("trust-title")),
            t,
            custody,
            server,
            journey: ["typing", "sending", "sealing", "opening", "handover"].map(step).into(),
            committee: t.say_with(committee, &numbers),
            ceremony: custody
                .made
                .map(|made| t.say_with("trust-keys-ceremony", &[("date", made.into())])),
            end: t.say_with("trust-end-text", &[("date", visit.setting.destroyed_by().into())]),
            version: env!("CARGO_PKG_VERSION"),
        }
    }
}
