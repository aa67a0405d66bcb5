//! `GET /{lang}/thanks`: says that a statement is recorded, shows its receipt once, and tells what happens next.
//!
//! The receipt comes in a sealed cookie that this page takes away; whoever loads the page again, or goes back to it, finds no receipt.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;

use super::answer;
use super::news::Offer;
use crate::service::Receipt;
use crate::service::admission::Admission;
use crate::text::Sentences;
use crate::web::assets;
use crate::web::cookie::Cookie;
use crate::web::failure::Failure;
use crate::web::frame::Frame;
use crate::web::invitation::Invitation;
use crate::web::site::{Asked, Visit};

/// Shows the receipt that the cookie brings, and takes the cookie away.
pub(in crate::web) async fn show(asked: Asked, headers: HeaderMap) -> Result<Response, Failure> {
    let setting = asked.setting();
    let sealed = Cookie::Receipt.find(&headers);
    let admission = asked.site.appliance.admission();
    let receipt = sealed.and_then(|sealed| admission?.open_receipt(sealed));
    let mut answer = page(&asked.visit(&setting), receipt.as_ref(), admission)?;
    if sealed.is_some() {
        answer.headers_mut().extend([Cookie::Receipt.clear()]);
    }
    Ok(answer)
}

/// The page with this receipt, or with none.
pub(in crate::web) fn page(
    visit: &Visit<'_>,
    receipt: Option<&Receipt>,
    admission: Option<&Admission>,
) -> Result<Response, Failure> {
    let offer = Offer::new(visit, admission);
    answer(&ThanksPage::new(visit, receipt.map(Receipt::typed), offer))
}

/// What the page says.
#[derive(Template)]
#[template(path = "thanks.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct ThanksPage<'a> {
    frame: Frame<'a>,
    t: &'a Sentences,
    recorded: String,
    receipt: Option<String>,
    /// What happens next, step by step.
    steps: Vec<String>,
    /// The ways of telling others: without the tag of whoever sent this visitor.
    invitation: Invitation,
    withdraw: String,
    /// Where the receipt becomes a file.
    download: String,
    /// Where the receipt is good for something, in full, for paper.
    withdraw_in_full: String,
    /// The offer of news, apart from all that.
    offer: Option<Offer>,
    sign_again: String,
}

impl<'a> ThanksPage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>, receipt: Option<String>, offer: Option<Offer>) -> Self {
        let (t, setting) = (visit.t, visit.setting);
        let heading = if receipt.is_some() {
            "thanks-title"
        } else {
            "thanks-no-receipt-heading"
        };
        let custody = [
            ("quorum", setting.custody.quorum.into()),
            ("shares", setting.custody.shares.into()),
        ];
        let recorded = [("title", visit.title().into()), ("date", setting.today.into())];
        Self {
            frame: Frame::of_page(visit, "thanks", &t.say(heading)).with_script(assets::route("thanks.js")),
            t,
            recorded: t.say_with("thanks-recorded-short", &recorded),
            receipt,
            steps: vec![
                t.say("thanks-next-sealed").into_owned(),
                t.say_with("thanks-next-opened", &custody),
                t.say("thanks-next-verified").into_owned(),
                t.say("thanks-next-commission").into_owned(),
                t.say_with("thanks-next-destroyed", &[("date", setting.destroyed_by().into())]),
            ],
            invitation: Invitation::new(visit),
            withdraw: visit.address("withdraw"),
            download: visit.address("receipt"),
            withdraw_in_full: format!("{}{}", visit.origin, visit.address("withdraw")),
            offer,
            sign_again: visit.address(""),
        }
    }
}
