//! `GET /{lang}/privacy`: what happens to the data, in plain words first, then as the regulation words it.

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
    answer(&PrivacyPage::new(&asked.visit(&setting)))
}

/// What the page says.
#[derive(Template)]
#[template(path = "privacy.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct PrivacyPage<'a> {
    frame: Frame<'a>,
    t: &'a Sentences,
    contacts: Vec<(String, Option<&'a str>)>,
    keeps: String,
    withdraw: String,
    /// What happens to addresses, where news by e-mail is offered.
    news: Option<String>,
    /// Whether partners' links are counted.
    counts_partners: bool,
    statutory: Vec<String>,
    is_official: bool,
}

impl<'a> PrivacyPage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>) -> Self {
        let (t, setting) = (visit.t, visit.setting);
        let regime = setting.law.regime();
        let destroyed = [("date", setting.destroyed_by().into())];
        Self {
            frame: Frame::of_page(visit, "privacy", &t.say("privacy-title")),
            t,
            contacts: visit.contacts(),
            keeps: t.say_with(&format!("privacy-keeps-text-{regime}"), &destroyed),
            withdraw: visit.address("withdraw"),
            news: setting
                .news
                .map(|until| t.say_with("privacy-news-text", &[("date", until.into())])),
            counts_partners: !setting.campaign.partners.is_empty(),
            statutory: visit.statutory().privacy(setting.today),
            is_official: visit.official_wording().is_some(),
        }
    }
}
