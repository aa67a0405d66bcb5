//! `GET /{lang}/?state=XX`: the initiative and, once a Member State is chosen, its form, on one page.
//!
//! The same page comes back when something is to be looked at again, with everything as it was typed. A language in which the initiative has no
//! version explains all this too, and leads to those in which it can be signed.

use askama::Template;
use axum::response::{Html, IntoResponse, Redirect, Response};

use super::attempt::Attempt;
use super::chooser::Chooser;
use super::count::Count;
use super::fields::Control;
use super::initiative::Hero;
use super::issues::{Issues, Summary};
use super::statement::StatementForm;
use crate::domain::{Language, MemberState};
use crate::service::admission::Kept;
use crate::service::{Reception, Status};
use crate::text::{Sentences, Texts};
use crate::web::cookie::{Cookie, is_mark};
use crate::web::failure::Failure;
use crate::web::frame::Frame;
use crate::web::site::{Asked, Visit};
use crate::web::visitor::Visitor;

/// Answers with the page; a form that is shown for the first time leaves its mark in a cookie, by which its answer will also know whether the browser
/// takes cookies.
pub(in crate::web) async fn show(asked: Asked, visitor: Visitor) -> Result<Response, Failure> {
    let setting = asked.setting();
    let visit = asked.visit(&setting);
    let page = SigningPage::new(&visit, visitor.reception(&asked.site), &Entry::Fresh);
    let cookie = page
        .mark()
        .filter(|_| visit.page.is_none())
        .map(|mark| Cookie::Page.set(mark));
    let mut answer = page.into_page()?.into_response();
    answer.headers_mut().extend(cookie);
    Ok(answer)
}

/// `/{lang}/again`: to the form. The answer to a mistake goes by this address, and whoever reloads it or comes back to it finds the form; what a browser
/// may send along is left unread.
pub(in crate::web) async fn again(asked: Asked) -> Redirect {
    let form = format!("/{}/", asked.language.code());
    Redirect::to(&asked.query.keep(&form, asked.query.known_state()))
}

//------------ SigningPage

/// What the page says.
#[derive(Template)]
#[template(path = "sign.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct SigningPage<'a> {
    frame: Frame<'a>,
    t: &'a Sentences,
    hero: Option<Hero<'a>>,
    summary: Option<Summary>,
    count: Count,
    part: Part<'a>,
}

/// The lower part of the page.
enum Part<'a> {
    /// The State is still to be chosen.
    Choose(Chooser<'a>),
    /// The form of a State.
    Sign(Box<StatementForm<'a>>),
    /// It cannot be signed now.
    Closed(Notice),
    /// It cannot be signed in this language.
    Elsewhere(Vec<(&'static str, &'static str, String, String)>),
}

/// Why the page is shown.
pub(super) enum Entry<'a> {
    /// Somebody came to read.
    Fresh,
    /// A form came back that needs another look.
    Again {
        /// The form.
        attempt: &'a Attempt,
        /// What is to be looked at.
        issues: Issues,
        /// What is to be said on top beside that.
        call: Option<String>,
        /// What shows that a person signs and is still good.
        kept: Kept,
    },
}

impl<'a> SigningPage<'a> {
    /// Puts the page together.
    pub(super) fn new(visit: &Visit<'a>, reception: Option<Reception<'_>>, entry: &Entry<'_>) -> Self {
        let state = match entry {
            Entry::Fresh => visit.query.known_state(),
            Entry::Again { attempt, .. } => attempt.named_state(),
        };
        let summary = entry.summary(visit.t);
        let frame = Frame::of_initiative(visit, state);
        Self {
            frame: if summary.is_some() { frame.with_call() } else { frame },
            t: visit.t,
            hero: Hero::of(visit),
            summary,
            count: Count::of(visit),
            part: Part::of(visit, reception, entry, state),
        }
    }

    /// The mark of the form, where there is one.
    fn mark(&self) -> Option<&str> {
        match &self.part {
            Part::Sign(form) => Some(form.page.as_str()).filter(|mark| is_mark(mark)),
            Part::Choose(_) | Part::Closed(_) | Part::Elsewhere(_) => None,
        }
    }

    /// The page as it is sent.
    pub(super) fn into_page(self) -> Result<Html<String>, Failure> {
        self.render().map(Html).map_err(|_| Failure::Ours)
    }
}

impl<'a> Part<'a> {
    fn of(visit: &Visit<'a>, reception: Option<Reception<'_>>, entry: &Entry<'_>, state: Option<MemberState>) -> Self {
        let status = visit.setting.status;
        let may_reopen = !matches!(status, Status::NotOpen | Status::Closed);
        let form = state.and_then(|state| visit.setting.law.form(state, visit.setting.today));
        match form {
            _ if visit.version().is_none() => Self::Elsewhere(elsewhere(visit)),
            // What somebody typed stays on the page while signing is only interrupted.
            Some(form) if status == Status::Open || (may_reopen && !entry.is_fresh()) => {
                Self::Sign(Box::new(StatementForm::of(visit, reception, entry, form)))
            }
            _ if status != Status::Open => Self::Closed(Notice::of(visit)),
            _ => Self::Choose(Chooser::of(visit, entry, state)),
        }
    }
}

impl Entry<'_> {
    pub(super) fn is_fresh(&self) -> bool {
        matches!(self, Self::Fresh)
    }

    pub(super) fn issues(&self) -> Issues {
        match self {
            Self::Fresh => Issues::default(),
            Self::Again { issues, .. } => issues.clone(),
        }
    }

    fn summary(&self, t: &Sentences) -> Option<Summary> {
        match self {
            Self::Fresh => None,
            Self::Again { call: Some(call), .. } => Some(Summary::call(call.clone())),
            Self::Again { issues, .. } => issues.summary(t),
        }
    }
}

fn elsewhere(visit: &Visit<'_>) -> Vec<(&'static str, &'static str, String, String)> {
    let languages = visit
        .setting
        .initiative
        .languages()
        .filter(|language| Texts::speaks(*language));
    let link = |language: Language| {
        let address = visit
            .query
            .keep(&format!("/{}/", language.code()), visit.query.known_state());
        let words = visit.t.say_with(
            "no-version-read-in",
            &[("language", visit.t.language_name(language).into())],
        );
        (language.code(), language.native_name(), address, words)
    };
    languages.map(link).collect()
}

//------------ Notice

/// Why it cannot be signed now.
pub(super) struct Notice {
    title: String,
    text: String,
}

impl Notice {
    pub(super) fn of(visit: &Visit<'_>) -> Self {
        let (status, period) = (visit.setting.status, visit.setting.initiative.collection);
        let day = if status == Status::Closed {
            period.end
        } else {
            period.start
        };
        let says = |part| {
            visit
                .t
                .say_with(&format!("status-{}-{part}", status.key()), &[("date", day.into())])
        };
        Self {
            title: says("title"),
            text: says("text"),
        }
    }

    /// All of it in one breath.
    pub(super) fn sentence(&self) -> String {
        format!("{}. {}", self.title, self.text)
    }
}
