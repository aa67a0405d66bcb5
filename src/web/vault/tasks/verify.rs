//! Verifying a file: what it is, in words.

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};

use super::{Asked, stand};
use crate::service::vault::{Kind, Report, Room, SampleFault, Sitting, Verifying};
use crate::service::verify::{Verified, VerifyError};
use crate::text::{Sentences, Value};
use crate::web::vault::page::{Block, Field, Form, Input, Page, Visit};
use crate::web::vault::posted::Posted;
use crate::web::vault::tasks::opening;
use crate::web::vault::{Desk, Failure, choices};

const TASK: &str = "verify";

/// Answers with the form, the wait, or the report.
pub(in crate::web::vault) async fn show(State(desk): State<Arc<Desk>>, asked: Asked) -> Result<Response, Failure> {
    Ok(stand(&desk, &asked, page))
}

/// Begins to verify, or puts the report away.
pub(in crate::web::vault) async fn post(
    State(desk): State<Arc<Desk>>,
    mut posted: Posted,
) -> Result<Response, Failure> {
    let visit = Visit::new(&desk, posted.language, TASK);
    let mut room = desk.vault.enter();
    match (posted.take("step").as_str(), &room.sitting) {
        ("end", Some(Sitting::Verifying(_))) => room.clear(),
        ("verify", None) => {
            let path = opening::chosen_path(&mut posted);
            if !path.is_absolute() || !path.exists() {
                let wrong = visit.t.say("vault-verify-unreadable").into_owned();
                return Ok(page(&visit, &room, Some(wrong)).answer());
            }
            let passphrase = posted.take("passphrase");
            room.sitting = Some(Sitting::Verifying(Box::new(Verifying::begin(path, passphrase))));
        }
        ("sample", Some(Sitting::Verifying(_))) => {
            let wrong = draw(&mut room, &mut posted)
                .err()
                .map(|fault| sample_refusal(visit.t, &fault));
            if wrong.is_some() {
                return Ok(page(&visit, &room, wrong).answer());
            }
        }
        _ => return Ok(Failure::Order.into_response()),
    }
    Ok(visit.lead_to(TASK))
}

fn draw(room: &mut Room, posted: &mut Posted) -> Result<(), SampleFault> {
    let Some(Sitting::Verifying(verifying)) = &mut room.sitting else {
        return Err(SampleFault::Wish);
    };
    let size = posted
        .take("size")
        .chars()
        .filter(char::is_ascii_digit)
        .collect::<String>();
    verifying.draw(size.parse().ok(), &posted.take("seed"), choices::place(posted, "place"))
}

fn page<'a>(visit: &Visit<'a>, room: &Room, wrong: Option<String>) -> Page<'a> {
    let t = visit.t;
    let Some(Sitting::Verifying(verifying)) = &room.sitting else {
        return Page::new(visit, "vault-verify-title")
            .says("vault-verify-intro")
            .wrong(wrong)
            .form(path_form(t, room));
    };
    let end = Form::new("end", t.say("vault-result-done-button").into_owned());
    let path = Block::Quiet(verifying.path.display().to_string());
    if room.sitting.as_ref().is_some_and(Sitting::is_working) {
        return opening::waiting(visit, room);
    }
    let page = match &verifying.report {
        None => return opening::waiting(visit, room),
        Some(Report::Good(verified)) => report(Page::new(visit, "vault-verify-good-title"), t, verified),
        Some(Report::Bad(fault)) => Page::new(visit, "vault-verify-bad-title")
            .wrong(Some(t.say_with(refusal(fault), &[])))
            .detail(Some(fault.to_string())),
        Some(Report::Broken) => {
            Page::new(visit, "vault-verify-bad-title").wrong(Some(t.say("vault-fault-program").into_owned()))
        }
    };
    let page = page.block(path);
    let page = if verifying.package().is_some() {
        sample(page, t, room, verifying)
    } else {
        page
    };
    match wrong {
        Some(wrong) => page.wrong(Some(wrong)).form(end),
        None => page.form(end),
    }
}

/// The form for a sample, and the one that was drawn.
fn sample<'a>(mut page: Page<'a>, t: &Sentences, room: &Room, verifying: &Verifying) -> Page<'a> {
    let say = |key: &str| t.say_with(key, &[]);
    page = page
        .block(Block::Heading(say("vault-sample-heading")))
        .block(Block::Text(say("vault-sample-text")));
    match &verifying.sample {
        Some(Ok(drawn)) => {
            let file = drawn.file.display().to_string();
            let says = t.say_with(
                "vault-sample-done",
                &[("count", drawn.count.into()), ("file", file.into())],
            );
            page = page.block(Block::Good(says));
        }
        Some(Err(fault)) => page = page.wrong(Some(sample_refusal(t, fault))).detail(said(fault)),
        None => {}
    }
    let label = say("vault-file-place-label");
    let form = Form::new("sample", say("vault-sample-button"))
        .field(Input::new("size", say("vault-sample-size-label")).number().into())
        .field(
            Input::new("seed", say("vault-sample-seed-label"))
                .hint(say("vault-sample-seed-hint"))
                .into(),
        )
        .fields(choices::places(
            t,
            &room.places,
            "place",
            (&label, ""),
            room.places.own(),
        ));
    page.form(form)
}

fn sample_refusal(t: &Sentences, fault: &SampleFault) -> String {
    let key = match fault {
        SampleFault::Wish => "vault-sample-wrong",
        SampleFault::Place => "vault-place-wrong",
        SampleFault::Package(_) => "vault-verify-changed",
    };
    t.say_with(key, &[])
}

fn said(fault: &SampleFault) -> Option<String> {
    match fault {
        SampleFault::Package(said) => Some(said.clone()),
        SampleFault::Wish | SampleFault::Place => None,
    }
}

fn path_form(t: &Sentences, room: &Room) -> Form {
    let kinds = [Kind::Collection, Kind::Opened, Kind::Package, Kind::Record];
    Form::new("verify", t.say("vault-verify-button").into_owned())
        .field(Field::Select {
            name: "found".to_owned(),
            label: t.say("vault-verify-found-label").into_owned(),
            hint: String::new(),
            options: choices::found(&room.places, &kinds, &t.say("form-choose")),
        })
        .field(
            Input::new("path", t.say("vault-open-path-label"))
                .hint(t.say("vault-open-path-hint"))
                .into(),
        )
        .field(
            Input::new("passphrase", t.say("vault-shares-passphrase-label"))
                .password()
                .into(),
        )
}

fn refusal(fault: &VerifyError) -> &'static str {
    match fault {
        VerifyError::Read { .. } => "vault-verify-unreadable",
        VerifyError::Unknown { .. } => "vault-verify-unknown",
        _ => "vault-verify-changed",
    }
}

fn report<'a>(page: Page<'a>, t: &Sentences, verified: &Verified) -> Page<'a> {
    let said = |key: &str| t.say_with(key, &[]);
    match verified {
        Verified::Collection(facts) => {
            let names = [
                (said("vault-facts-name"), facts.name.clone()),
                (said("vault-facts-initiative"), facts.registration_number.clone()),
                (said("vault-facts-exported"), t.date(facts.exported)),
                (said("vault-facts-server"), facts.signer.clone()),
                (said("vault-facts-committee"), facts.committee.clone()),
                (said("vault-facts-digest"), facts.digest.clone()),
            ];
            let mut page = page
                .block(good(t, "vault-verify-collection", &[]))
                .block(Block::Facts(names.into()));
            if facts.rehearsal {
                page = page.block(Block::Care(said("vault-facts-rehearsal")));
            }
            page.block(Block::Table(opening::holdings(t, &facts.counts)))
        }
        Verified::Ceremony(facts) => {
            let numbers = [
                ("quorum", u64::from(facts.quorum).into()),
                ("shares", u64::from(facts.shares).into()),
            ];
            page.block(good(t, "vault-verify-ceremony", &numbers))
                .block(Block::Facts(vec![
                    (said("vault-verify-held"), facts.date.clone()),
                    (said("vault-facts-committee"), facts.committee.clone()),
                ]))
        }
        Verified::Opening(manifest) => page
            .block(good(t, "vault-verify-opening", &[]))
            .block(Block::Table(opening::ledger(t, manifest))),
        Verified::Share(_) => page.block(good(t, "vault-verify-share", &[])),
        Verified::Encrypted { .. } => page.block(good(t, "vault-verify-encrypted", &[])),
        Verified::Package(package) => {
            let state = [("state", t.member_state(package.state).into())];
            page.block(good(t, "vault-verify-package", &state))
                .block(Block::Facts(vec![
                    (
                        said("vault-facts-initiative"),
                        package.source.registration_number.clone(),
                    ),
                    (said("vault-facts-server"), package.source.signer.clone()),
                    (said("vault-facts-committee"), package.source.committee.clone()),
                    (said("vault-verify-statements"), t.number(package.counts.packaged)),
                ]))
        }
    }
}

fn good(t: &Sentences, key: &str, values: &[(&str, Value<'_>)]) -> Block {
    Block::Good(t.say_with(key, values))
}
