//! `POST /{lang}/support`: one statement of support.
//!
//! The order of judgement is the order below, and nothing is stored before its end: are these our fields, for which State, does a person stand behind
//! them, is the page ours, is the form filled in, is it on the disk. Whatever stops it brings the page back with everything as it was typed. A repeat
//! goes the same way to the same answer as a first.
//!
//! Only an answer that says "recorded" spends what shows that a person signs.

use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};

use super::attempt::{self, Attempt};
use super::chooser::no_member;
use super::issues::Issues;
use super::page::{Entry, Notice, SigningPage};
use super::proof::{Lack, judge, spent_anchor};
use crate::domain::Form;
use crate::service::admission::{Admission, Kept, TokenFault};
use crate::service::{Appliance, Checked, CollectError, Draft, Objection, Proof, Receipt, Reception};
use crate::web::cookie::Cookie;
use crate::web::failure::{Failure, Standing};
use crate::web::pages::thanks;
use crate::web::query::Tag;
use crate::web::request::{Posted, is_shown_to_a_person};
use crate::web::site::{Asked, Visit};
use crate::web::visitor::Visitor;

/// Answers a form.
pub(in crate::web) async fn post(asked: Asked, visitor: Visitor, posted: Posted) -> Result<Response, Failure> {
    let mut attempt = Attempt::read(posted.form)?;
    let appliance = &asked.site.appliance;
    let outcome = match judge_all(&asked, &visitor, &mut attempt)? {
        Judged::Again(again) => Err(again),
        Judged::Good(checked, proof) => {
            let checked = checked.brought_by(asked.query.from.as_ref().map(Tag::as_str));
            appliance.collect(checked, proof).await.map_err(Again::after)
        }
    };
    let setting = asked.setting();
    let visit = asked.visit(&setting);
    match (outcome, visitor.reception(&asked.site)) {
        (Ok(receipt), Some(reception)) => thank(&visit, reception.admission(), &receipt, &posted.headers),
        (Ok(_), None) => Err(Failure::Ours),
        (Err(again), reception) => again.answer(&visit, reception, &attempt),
    }
}

/// Thanks: elsewhere, with the receipt in a sealed cookie; or at once, where the browser takes no cookies. From here on the form's mark is gone, so that
/// no browser fills what was typed into a form again.
fn thank(
    visit: &Visit<'_>,
    admission: &Admission,
    receipt: &Receipt,
    headers: &HeaderMap,
) -> Result<Response, Failure> {
    if is_shown_to_a_person(headers) && Cookie::Page.find(headers).is_none() {
        return thanks::page(visit, Some(receipt), Some(admission));
    }
    let mut answer = Redirect::to(&visit.address("thanks")).into_response();
    let cookies = [
        Cookie::Receipt.set(&admission.seal_receipt(receipt)),
        Cookie::Page.clear(),
    ];
    for (name, value) in cookies {
        answer.headers_mut().append(name, value);
    }
    Ok(answer)
}

//------------ Judged

/// What becomes of a form before it is stored.
enum Judged {
    /// It is to be looked at again.
    Again(Again),
    /// It may be stored.
    Good(Box<Checked>, Proof),
}

fn judge_all(asked: &Asked, visitor: &Visitor, attempt: &mut Attempt) -> Result<Judged, Failure> {
    let appliance = &*asked.site.appliance;
    let setting = asked.setting();
    let visit = asked.visit(&setting);
    if visit.version().is_none() {
        return Err(Failure::NoSuchPage);
    }
    let Some(reception) = visitor.reception(&asked.site) else {
        return Ok(Judged::Again(Again::not_now()));
    };
    let form = match state_form(&visit, attempt) {
        Ok(form) => form,
        Err(message) => return Ok(Judged::Again(Again::because(attempt::STATE, message))),
    };
    attempt.fit(form)?;
    let proof = judge(attempt, reception);
    let lack = proof.err().map(|no_proof| no_proof.lack);
    if lack == Some(Lack::TooMany) {
        return Ok(Judged::Again(Again::too_many()));
    }
    let mut issues = frame_issues(&visit, reception.admission(), attempt, lack);
    if let (Ok(proof), false) = (proof, issues.stop()) {
        match check(appliance, &visit, form, attempt) {
            Ok(checked) => return Ok(Judged::Good(Box::new(checked), proof)),
            Err(Objection::Findings(findings)) => issues.add_findings(&findings, form, visit.t),
            Err(Objection::State | Objection::Language) => return Err(Failure::NoSuchPage),
        }
    } else {
        issues.add_findings(&form.check(&attempt.particulars, visit.setting.today), form, visit.t);
    }
    Ok(Judged::Again(Again {
        reason: Reason::Person(issues),
        kept: proof.map_or_else(|no_proof| no_proof.kept, |_| Kept::ALL),
    }))
}

/// The form of the State that was named, or what to say when there is none.
fn state_form<'a>(visit: &Visit<'a>, attempt: &Attempt) -> Result<&'a Form, String> {
    if attempt.state.is_empty() {
        return Err(visit.t.say("reject-state-missing").into_owned());
    }
    let Some(state) = attempt.named_state() else {
        return Err(visit.t.say("reject-state-unknown").into_owned());
    };
    visit
        .setting
        .law
        .form(state, visit.setting.today)
        .ok_or_else(|| no_member(visit, state))
}

/// What is wrong with everything that is no field of the State's form.
fn frame_issues(visit: &Visit<'_>, admission: &Admission, attempt: &Attempt, lack: Option<Lack>) -> Issues {
    let mut issues = Issues::default();
    let mut wrong = |anchor, key| issues.wrong(anchor, visit.t.say(key).into_owned());
    if !attempt.declares {
        wrong(attempt::DECLARATION, "reject-declaration-missing");
    }
    if let Some(Lack::Beside { anchor, key }) = lack {
        wrong(anchor, key);
    }
    match admission.check_token(&attempt.token) {
        Ok(()) => {}
        Err(TokenFault::Expired) => wrong(BUTTON, "reject-token-expired"),
        Err(TokenFault::Foreign) => wrong(BUTTON, "reject-token-invalid"),
    }
    issues
}

fn check(appliance: &Appliance, visit: &Visit<'_>, form: &Form, attempt: &Attempt) -> Result<Checked, Objection> {
    // A copy, because what was typed comes back to the page should the store be busy.
    let particulars = attempt.particulars.clone();
    let draft = Draft {
        state: form.state,
        language: visit.language(),
        particulars,
    };
    appliance
        .check(draft, attempt.insists)
        .map_err(|objected| objected.objection)
}

//------------ Again

/// Why the page comes back.
struct Again {
    reason: Reason,
    /// What shows that a person signs and is still good.
    kept: Kept,
}

enum Reason {
    /// A person has something to look at.
    Person(Issues),
    /// The same page was sent before, and its challenge is spent.
    Spent,
    /// Too many people sign at this moment.
    Busy,
    /// Too many sign from the same network.
    TooMany,
    /// Signing is interrupted.
    NotNow,
}

impl Again {
    fn because(anchor: &'static str, message: String) -> Self {
        let mut issues = Issues::default();
        issues.wrong(anchor, message);
        Self {
            reason: Reason::Person(issues),
            kept: Kept::NOTHING,
        }
    }

    fn after(error: CollectError) -> Self {
        let (reason, kept) = match error {
            CollectError::Spent => (Reason::Spent, Kept::NOTHING),
            CollectError::Busy => (Reason::Busy, Kept::ALL),
            CollectError::Unavailable(_) => (Reason::NotNow, Kept::ALL),
        };
        Self { reason, kept }
    }

    fn too_many() -> Self {
        Self {
            reason: Reason::TooMany,
            kept: Kept::ALL,
        }
    }

    fn not_now() -> Self {
        Self {
            reason: Reason::NotNow,
            kept: Kept::ALL,
        }
    }

    fn answer(
        self,
        visit: &Visit<'_>,
        reception: Option<Reception<'_>>,
        attempt: &Attempt,
    ) -> Result<Response, Failure> {
        let mut issues = Issues::default();
        let (call, standing) = match self.reason {
            Reason::Person(found) => {
                issues = found;
                (None, Standing::NeedsYou)
            }
            Reason::Spent => {
                issues.wrong(
                    spent_anchor(attempt),
                    visit.t.say("reject-challenge-spent").into_owned(),
                );
                (None, Standing::NeedsYou)
            }
            Reason::Busy => (Some(visit.t.say("reject-busy").into_owned()), Standing::TryAgain),
            Reason::TooMany => (Some(visit.t.say("reject-too-many").into_owned()), Standing::TooMany),
            Reason::NotNow => (Some(Notice::of(visit).sentence()), Standing::TryAgain),
        };
        let entry = Entry::Again {
            attempt,
            issues,
            call,
            kept: self.kept,
        };
        let page = SigningPage::new(visit, reception, &entry).into_page()?;
        Ok(standing.mark(page.into_response()))
    }
}

/// The id of the button: what concerns the page as a whole stands there.
const BUTTON: &str = "press";
