//! A custodian checks a share alone, at home.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;

use super::Asked;
use crate::service::vault::{CheckFault, Checked, Kind, Room, TrayFault, check};
use crate::web::vault::page::{Block, Link, Page, Visit};
use crate::web::vault::posted::Posted;
use crate::web::vault::{Desk, Failure, choices, words};

/// Answers with the form.
pub(in crate::web::vault) async fn show(State(desk): State<Arc<Desk>>, asked: Asked) -> Result<Response, Failure> {
    let visit = Visit::new(&desk, asked.language, "check");
    let room = desk.vault.enter();
    Ok(page(&visit, &room, None).answer())
}

/// Says whether the share is good. Nothing of it is kept.
pub(in crate::web::vault) async fn post(
    State(desk): State<Arc<Desk>>,
    mut posted: Posted,
) -> Result<Response, Failure> {
    let visit = Visit::new(&desk, posted.language, "check");
    let record = choices::chosen_file(&mut posted).unwrap_or_default();
    let entered = choices::Entered::take(&mut posted);
    let checked = match entered.entry() {
        Some(entry) => check(&record, entry),
        None => Err(CheckFault::Share(TrayFault::Nothing)),
    };
    drop(entered);
    let room = desk.vault.enter();
    let page = match checked {
        Ok(checked) => good(&visit, &checked),
        Err(CheckFault::Record) => page(
            &visit,
            &room,
            Some(visit.t.say("vault-check-record-wrong").into_owned()),
        ),
        Err(CheckFault::Share(fault)) => page(&visit, &room, Some(words::tray(visit.t, &fault))),
    };
    Ok(page.answer())
}

fn page<'a>(visit: &Visit<'a>, room: &Room, wrong: Option<String>) -> Page<'a> {
    let t = visit.t;
    let record = choices::small_file(
        t,
        &room.places,
        Kind::Record,
        &t.say("vault-check-record-label"),
        &t.say("vault-check-record-file-label"),
    );
    let form = choices::share_form(visit, &room.places, "check", &t.say("vault-check-button")).first(record);
    let page = if wrong.is_some() {
        Page::new(visit, "vault-check-bad-title").says("vault-check-wiped")
    } else {
        Page::new(visit, "vault-check-title").says("vault-check-intro")
    };
    page.wrong(wrong).form(form)
}

fn good<'a>(visit: &Visit<'a>, checked: &Checked) -> Page<'a> {
    let t = visit.t;
    let numbers = [
        ("number", u64::from(checked.number).into()),
        ("shares", u64::from(checked.shares).into()),
    ];
    let says = t.say_with("vault-check-good", &numbers);
    let again = Link::to(visit, "check", t.say("vault-check-again-button").into_owned());
    Page::new(visit, "vault-check-good-title")
        .block(Block::Good(says))
        .block(Block::Code {
            label: t.say("vault-public-thumbprint-label").into_owned(),
            hint: t.say("vault-check-thumbprint").into_owned(),
            text: checked.thumbprint.clone(),
        })
        .says("vault-check-wiped")
        .links(vec![again])
}
