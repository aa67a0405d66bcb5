//! `/{lang}/withdraw`: takes back the statement that a receipt was given for.
//!
//! Every well-formed receipt gets the same answer, so that nobody can find out with guessed receipts whether there is anything behind them.

use askama::Template;
use axum::response::Response;

use super::answer;
use crate::service::admission::Flow;
use crate::service::{CollectError, Receipt, Status};
use crate::text::Sentences;
use crate::web::failure::{Failure, Standing};
use crate::web::frame::Frame;
use crate::web::request::Posted;
use crate::web::site::{Asked, Visit};
use crate::web::visitor::Visitor;

/// `GET`: asks for the receipt.
pub(in crate::web) async fn show(asked: Asked) -> Result<Response, Failure> {
    let setting = asked.setting();
    answer(&WithdrawPage::new(
        &asked.visit(&setting),
        Step::Ask {
            typed: String::new(),
            message: None,
        },
    ))
}

/// `POST`: withdraws.
pub(in crate::web) async fn post(asked: Asked, visitor: Visitor, mut posted: Posted) -> Result<Response, Failure> {
    let typed = posted.form.take("receipt");
    if !posted.form.is_spent() {
        return Err(Failure::NotUnderstood);
    }
    visitor.let_in(Flow::Withdrawals, &asked.site)?;
    let withdrawn = match Receipt::parse(&typed) {
        Some(receipt) => Some(asked.site.appliance.withdraw(receipt).await),
        None => None,
    };
    let setting = asked.setting();
    let visit = asked.visit(&setting);
    let again = |key: &str| {
        let ask = Step::Ask {
            typed: typed.to_string(),
            message: Some(visit.t.say_with(key, &[])),
        };
        Ok(Standing::NeedsYou.mark(answer(&WithdrawPage::new(&visit, ask))?))
    };
    match withdrawn {
        None if typed.trim().is_empty() => again("withdraw-empty"),
        None => again("withdraw-malformed"),
        Some(Ok(())) => answer(&WithdrawPage::new(&visit, Step::Done)),
        Some(Err(CollectError::Unavailable(Status::Closed))) => again("withdraw-closed"),
        Some(Err(_)) => Err(Failure::NotNow),
    }
}

/// What the page says.
#[derive(Template)]
#[template(path = "withdraw.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct WithdrawPage<'a> {
    frame: Frame<'a>,
    t: &'a Sentences,
    action: String,
    step: Step,
}

/// How far the withdrawal is.
pub(in crate::web) enum Step {
    /// The receipt is asked for.
    Ask {
        /// What was typed before.
        typed: String,
        /// What to do about it.
        message: Option<String>,
    },
    /// It is done, if there was anything to do.
    Done,
}

impl<'a> WithdrawPage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>, step: Step) -> Self {
        let frame = Frame::of_page(visit, "withdraw", &visit.t.say("withdraw-title"));
        let is_again = matches!(step, Step::Ask { message: Some(_), .. });
        Self {
            frame: if is_again { frame.with_call() } else { frame },
            t: visit.t,
            action: visit.address("withdraw"),
            step,
        }
    }
}
