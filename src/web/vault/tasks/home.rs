//! The first page: what can be done here.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use super::{Asked, task_of};
use crate::service::vault::Room;
use crate::web::site;
use crate::web::vault::page::{Block, Link, Page, TASKS, Visit};
use crate::web::vault::{Desk, Failure};

/// Leads to the pages in the browser's language.
pub(in crate::web::vault) async fn front_door(headers: HeaderMap) -> Response {
    let address = format!("/{}/", site::preferred(&headers));
    (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response()
}

/// Answers with the page.
pub(in crate::web::vault) async fn show(State(desk): State<Arc<Desk>>, asked: Asked) -> Result<Response, Failure> {
    let visit = Visit::new(&desk, asked.language, "");
    let room = desk.vault.enter();
    Ok(page(&visit, &room).answer())
}

fn page<'a>(visit: &Visit<'a>, room: &Room) -> Page<'a> {
    let t = visit.t;
    let mut page = Page::new(visit, "vault-home-title").says("vault-home-intro");
    if let Some(sitting) = &room.sitting {
        let task = task_of(sitting);
        let name = TASKS
            .iter()
            .find(|(known, _)| *known == task)
            .map(|(_, key)| t.say_with(key, &[]));
        let says = t.say_with("vault-home-sitting", &[("name", name.unwrap_or_default().into())]);
        let resume = Link::to(visit, task, t.say("vault-frame-resume-button").into_owned());
        let stop = Link::to(visit, "stop", t.say("vault-frame-stop-button").into_owned());
        return page.block(Block::Care(says)).links(vec![resume, stop]);
    }
    if let Some(note) = &room.interrupted {
        let says = t.say_with("vault-home-interrupted", &[("date", note.date.into())]);
        let handed_over = u64::try_from(note.handed_over.len()).unwrap_or_default();
        page = page.block(Block::Care(says));
        if handed_over > 0 {
            let numbers: Vec<String> = note.handed_over.iter().map(u8::to_string).collect();
            let asked = t.say_with("vault-home-interrupted-shares", &[("count", handed_over.into())]);
            page = page.block(Block::Text(format!("{asked} ({})", numbers.join(", "))));
        }
    }
    let link = |(task, key): (&str, &str)| Link {
        text: t.say_with(&format!("{key}-text"), &[]),
        ..Link::to(visit, task, t.say_with(key, &[]))
    };
    page.links(TASKS.map(link).into())
}
