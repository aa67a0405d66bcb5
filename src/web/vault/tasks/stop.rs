//! The end of a sitting before its time: asked on a page of its own.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;

use super::{Asked, task_of};
use crate::service::vault::{KeyStage, Sitting};
use crate::web::vault::page::{Block, Form, Link, Page, Visit};
use crate::web::vault::posted::Posted;
use crate::web::vault::{Desk, Failure};

/// Answers with the question.
pub(in crate::web::vault) async fn show(State(desk): State<Arc<Desk>>, asked: Asked) -> Result<Response, Failure> {
    let visit = Visit::new(&desk, asked.language, "stop");
    let room = desk.vault.enter();
    let Some(sitting) = &room.sitting else {
        return Ok(visit.lead_to(""));
    };
    let t = visit.t;
    let mut page = Page::new(&visit, "vault-stop-title").says("vault-stop-text");
    if matches!(sitting, Sitting::Keys(keys) if matches!(keys.stage, KeyStage::Handing(_))) {
        page = page.block(Block::Care(t.say("vault-stop-ceremony").into_owned()));
    }
    let keep = Link::to(&visit, task_of(sitting), t.say("vault-stop-keep-button").into_owned());
    let stop = Form::new("stop", t.say("vault-stop-button").into_owned());
    Ok(page.links(vec![keep]).form(stop).answer())
}

/// Wipes the sitting.
pub(in crate::web::vault) async fn post(State(desk): State<Arc<Desk>>, posted: Posted) -> Result<Response, Failure> {
    let visit = Visit::new(&desk, posted.language, "stop");
    let mut room = desk.vault.enter();
    // Work on a thread of its own goes on whatever is said here; only the program's end ends it.
    if let Some(sitting) = room.sitting.as_ref().filter(|sitting| sitting.is_working()) {
        return Ok(visit.lead_to(task_of(sitting)));
    }
    room.clear();
    Ok(visit.lead_to(""))
}
