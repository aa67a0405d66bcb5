//! The rehearsal of the opening, as far as it is held offline.

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};

use super::{Asked, stand};
use crate::service::vault::{Kind, RehearsalFault, RehearsalSitting, RehearsalStage, Room, Sitting, TrayFault};
use crate::web::vault::page::{Block, Form, Page, Visit};
use crate::web::vault::posted::Posted;
use crate::web::vault::tasks::keys::shares_here;
use crate::web::vault::{Desk, Failure, choices, words};

const TASK: &str = "rehearsal";

/// Answers with the page at which the rehearsal stands.
pub(in crate::web::vault) async fn show(State(desk): State<Arc<Desk>>, asked: Asked) -> Result<Response, Failure> {
    Ok(stand(&desk, &asked, page))
}

/// Takes a step.
pub(in crate::web::vault) async fn post(
    State(desk): State<Arc<Desk>>,
    mut posted: Posted,
) -> Result<Response, Failure> {
    let visit = Visit::new(&desk, posted.language, TASK);
    let mut room = desk.vault.enter();
    let step = posted.take("step");
    if step.as_str() == "end" {
        room.clear();
        return Ok(visit.lead_to(""));
    }
    match take(&mut room, &step, &mut posted) {
        Ok(()) => Ok(visit.lead_to(TASK)),
        Err(Refusal::Share(fault)) => Ok(page(&visit, &room, Some(words::tray(visit.t, &fault))).answer()),
        Err(Refusal::Step(fault)) => match words::rehearsal(visit.t, fault) {
            Some(says) => Ok(page(&visit, &room, Some(says)).answer()),
            None => Ok(Failure::Order.into_response()),
        },
    }
}

/// Why a step was not taken.
enum Refusal {
    Share(TrayFault),
    Step(RehearsalFault),
}

fn take(room: &mut Room, step: &str, posted: &mut Posted) -> Result<(), Refusal> {
    let today = room.today;
    if room.sitting.is_none() && step == "choose" {
        let begun = RehearsalSitting::begin(room.places.own());
        room.sitting = Some(Sitting::Rehearsal(Box::new(begun)));
    }
    let Some(Sitting::Rehearsal(sitting)) = &mut room.sitting else {
        return Err(Refusal::Step(RehearsalFault::Order));
    };
    match step {
        "choose" => {
            let file = choices::chosen_file(posted).unwrap_or_default();
            sitting.choose(&file).map_err(Refusal::Step)
        }
        "share" => {
            let entered = choices::Entered::take(posted);
            let entry = entered.entry().ok_or(Refusal::Share(TrayFault::Nothing))?;
            let tray = sitting.tray().ok_or(Refusal::Step(RehearsalFault::Order))?;
            tray.add(entry).map(drop).map_err(Refusal::Share)
        }
        "answer" => {
            let place = choices::place(posted, "place");
            sitting.answer(place, today).map_err(Refusal::Step)
        }
        "back" => {
            sitting.back();
            Ok(())
        }
        _ => Err(Refusal::Step(RehearsalFault::Order)),
    }
}

fn page<'a>(visit: &Visit<'a>, room: &Room, wrong: Option<String>) -> Page<'a> {
    let (stage, step) = match &room.sitting {
        Some(Sitting::Rehearsal(sitting)) => (Some(&sitting.stage), sitting.step()),
        _ => (None, (1, 3)),
    };
    let page = match stage {
        Some(stage @ RehearsalStage::Shares(..)) => shares(visit, room, stage),
        Some(RehearsalStage::Done(path)) => done(visit, &path.display().to_string()),
        Some(RehearsalStage::Choose) | None => choose(visit, room),
    };
    let page = page.at(step, visit).wrong(wrong);
    if matches!(stage, Some(RehearsalStage::Done(_))) {
        page.over()
    } else {
        page
    }
}

fn choose<'a>(visit: &Visit<'a>, room: &Room) -> Page<'a> {
    let t = visit.t;
    let file = choices::small_file(
        t,
        &room.places,
        Kind::Rehearsal,
        &t.say("vault-rehearsal-file-label"),
        &t.say("vault-rehearsal-other-label"),
    );
    let button = t.say("vault-frame-continue-button").into_owned();
    Page::new(visit, "vault-rehearsal-title")
        .says("vault-rehearsal-intro")
        .form(Form::new("choose", button).fields(file))
        .next("vault-rehearsal-next")
}

fn shares<'a>(visit: &Visit<'a>, room: &Room, stage: &RehearsalStage) -> Page<'a> {
    let t = visit.t;
    let page = Page::new(visit, "vault-shares-title");
    let RehearsalStage::Shares(file, tray) = stage else {
        return page;
    };
    let mut facts = vec![(t.say("vault-facts-name").into_owned(), file.name.clone())];
    if let Some(signer) = file.signer() {
        facts.push((
            t.say("vault-facts-server").into_owned(),
            signer.thumbprint().to_string(),
        ));
    }
    let page = page.says("vault-shares-intro").block(Block::Facts(facts));
    let page = shares_here(page, t, tray);
    if tray.missing() == 0 {
        let label = t.say("vault-rehearsal-place-label");
        let place = choices::places(t, &room.places, "place", (&label, ""), room.places.own());
        let button = t.say("vault-frame-continue-button").into_owned();
        page.form(Form::new("answer", button).fields(place)).back()
    } else {
        let button = t.say("vault-shares-add-button");
        page.form(choices::share_form(visit, &room.places, "share", &button))
            .back()
            .next("vault-shares-next")
    }
}

fn done<'a>(visit: &Visit<'a>, file: &str) -> Page<'a> {
    let t = visit.t;
    let says = t.say_with("vault-rehearsal-done", &[("file", file.into())]);
    Page::new(visit, "vault-rehearsal-done-title")
        .block(Block::Good(says))
        .says("vault-result-wiped")
        .form(Form::new("end", t.say("vault-result-done-button").into_owned()))
}
