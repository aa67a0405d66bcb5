//! `/{lang}/news`: takes the wish of somebody who wants to hear more about the initiative.
//!
//! It is offered on the page that thanks for a statement, after the receipt and apart from it. What arrives here brings an address and nothing else: no
//! cookie is read, no receipt is known, and the answer is the same whether the address is there already or not.

use askama::Template;
use axum::response::Response;
use zeroize::Zeroizing;

use super::answer;
use crate::domain::EmailAddress;
use crate::service::admission::{Admission, Flow, TokenFault};
use crate::service::news::{NoNews, Wish};
use crate::text::Sentences;
use crate::web::failure::{Failure, Standing};
use crate::web::frame::Frame;
use crate::web::request::Posted;
use crate::web::site::{Asked, Visit};
use crate::web::visitor::Visitor;

/// `GET`: the form by itself, for whoever comes back to it or wants another language.
pub(in crate::web) async fn show(asked: Asked) -> Result<Response, Failure> {
    let setting = asked.setting();
    let visit = asked.visit(&setting);
    let admission = asked.site.appliance.admission();
    let step = match Offer::new(&visit, admission) {
        Some(offer) => Step::Ask(offer),
        None if setting.news.is_some() => return Err(Failure::NotNow),
        None => Step::Off,
    };
    answer(&NewsPage::new(&visit, step))
}

/// `POST`: notes the wish.
pub(in crate::web) async fn post(asked: Asked, visitor: Visitor, mut posted: Posted) -> Result<Response, Failure> {
    let [typed, consent, token] = ["email", "consent", "token"].map(|name| posted.form.take(name));
    if !posted.form.is_spent() || !matches!(consent.as_str(), "" | "1") {
        return Err(Failure::NotUnderstood);
    }
    let setting = asked.setting();
    let visit = asked.visit(&setting);
    let appliance = &asked.site.appliance;
    let Some(words) = visit.news_consent() else {
        return answer(&NewsPage::new(&visit, Step::Off));
    };
    let admission = visitor.let_in(Flow::News, &asked.site)?.admission();
    let again = |standing: Standing, issues| {
        let offer = Offer::again(&visit, admission, &typed, !consent.is_empty(), issues).ok_or(Failure::NotNow)?;
        Ok(standing.mark(answer(&NewsPage::new(&visit, Step::Ask(offer)))?))
    };
    let issues = Issues::of(visit.t, &typed, !consent.is_empty(), admission.check_token(&token));
    let Some(address) = EmailAddress::parse(&typed).filter(|_| issues.are_none()) else {
        return again(Standing::NeedsYou, issues);
    };
    let wish = Wish {
        address,
        language: visit.language(),
        consent: words,
    };
    match appliance.wish_for_news(wish) {
        Ok(()) => answer(&NewsPage::new(&visit, Step::Noted)),
        Err(NoNews::Off) => answer(&NewsPage::new(&visit, Step::Off)),
        Err(NoNews::Locked) => Err(Failure::NotNow),
        Err(NoNews::Busy) => again(Standing::TryAgain, Issues::about_us(visit.t, "news-reject-busy")),
    }
}

//------------ Offer

/// The form in which somebody asks for news.
pub(in crate::web) struct Offer {
    pub(super) action: String,
    pub(super) token: String,
    /// The words of consent.
    pub(super) consent: String,
    /// What was typed before.
    pub(super) typed: Zeroizing<String>,
    pub(super) ticked: bool,
    pub(super) issues: Issues,
}

/// What is wrong with it, in the visitor's words.
#[derive(Default)]
pub(in crate::web) struct Issues {
    pub(super) address: Option<String>,
    pub(super) consent: Option<String>,
    pub(super) whole: Option<String>,
}

impl Offer {
    /// The empty form; none where no news is offered, or nothing can be.
    pub(in crate::web) fn new(visit: &Visit<'_>, admission: Option<&Admission>) -> Option<Self> {
        Self::again(visit, admission?, &Zeroizing::default(), false, Issues::default())
    }

    fn again(
        visit: &Visit<'_>,
        admission: &Admission,
        typed: &Zeroizing<String>,
        ticked: bool,
        issues: Issues,
    ) -> Option<Self> {
        Some(Self {
            action: visit.address("news"),
            token: admission.token(),
            consent: visit.news_consent()?,
            typed: typed.clone(),
            ticked,
            issues,
        })
    }
}

impl Issues {
    fn of(t: &Sentences, typed: &str, ticked: bool, token: Result<(), TokenFault>) -> Self {
        let address = if typed.trim().is_empty() {
            Some(t.say("news-reject-empty").into_owned())
        } else if EmailAddress::parse(typed).is_none() {
            let example = t.say("news-example");
            Some(t.say_with("news-reject-malformed", &[("example", (&*example).into())]))
        } else {
            None
        };
        let whole = match token {
            Ok(()) => None,
            Err(TokenFault::Expired) => Some("reject-token-expired"),
            Err(TokenFault::Foreign) => Some("reject-token-invalid"),
        };
        Self {
            address,
            consent: (!ticked).then(|| t.say("news-reject-consent").into_owned()),
            whole: whole.map(|key| t.say(key).into_owned()),
        }
    }

    fn about_us(t: &Sentences, key: &str) -> Self {
        Self {
            whole: Some(t.say(key).into_owned()),
            ..Self::default()
        }
    }

    fn are_none(&self) -> bool {
        self.address.is_none() && self.consent.is_none() && self.whole.is_none()
    }
}

//------------ NewsPage

/// What the page says.
#[derive(Template)]
#[template(path = "news.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct NewsPage<'a> {
    frame: Frame<'a>,
    t: &'a Sentences,
    step: Step,
}

/// How far it is.
pub(in crate::web) enum Step {
    /// The address is asked for.
    Ask(Offer),
    /// The wish is noted.
    Noted,
    /// There is no news.
    Off,
}

impl<'a> NewsPage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>, step: Step) -> Self {
        let key = match step {
            Step::Ask(_) => "news-title",
            Step::Noted => "news-noted-title",
            Step::Off => "news-off-heading",
        };
        let frame = Frame::of_page(visit, "news", &visit.t.say(key));
        let is_again = matches!(&step, Step::Ask(offer) if !offer.issues.are_none());
        Self {
            frame: if is_again { frame.with_call() } else { frame },
            t: visit.t,
            step,
        }
    }
}

/// Samples, from which tests render every page.
#[cfg(test)]
pub(in crate::web) mod sample {
    use super::*;

    /// A form that was never anywhere.
    pub(in crate::web) fn offer(visit: &Visit<'_>, typed: &str, is_wrong: bool) -> Offer {
        let issues = if is_wrong {
            Issues {
                whole: Some(visit.t.say("news-reject-busy").into_owned()),
                ..Issues::of(visit.t, typed, false, Ok(()))
            }
        } else {
            Issues::default()
        };
        Offer {
            action: visit.address("news"),
            token: "token".to_owned(),
            consent: visit.news_consent().expect("the sample offers news"),
            typed: Zeroizing::new(typed.to_owned()),
            ticked: false,
            issues,
        }
    }
}
