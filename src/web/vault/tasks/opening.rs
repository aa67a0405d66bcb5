//! Opening a collection: from the choice of the file to the packages and the letters.

mod result;
mod steps;

use std::path::PathBuf;
use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};

use super::keys::shares;
use super::{Asked, stand};
use crate::service::package::Format;
use crate::service::vault::{Facts, Kind, Opening, OpeningFault, OpeningStage, Room, Sitting, keys_at_hand, stage_of};
use crate::text::Sentences;
use crate::web::vault::page::{Block, Choice, Field, Form, Input, Page, Visit};
use crate::web::vault::posted::Posted;
use crate::web::vault::{Desk, Failure, choices, words};

pub(in crate::web::vault) use result::{holdings, ledger, letter};

const TASK: &str = "open";

/// Answers with the page at which the opening stands.
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
    room.advance();
    let step = posted.take("step");
    if step.as_str() == "end" && !room.sitting.as_ref().is_some_and(Sitting::is_working) {
        room.clear();
        return Ok(visit.lead_to(""));
    }
    match steps::take(&mut room, &step, &mut posted) {
        Ok(()) => Ok(visit.lead_to(TASK)),
        Err(steps::Refusal::Share(fault)) => Ok(page(&visit, &room, Some(words::tray(visit.t, &fault))).answer()),
        Err(steps::Refusal::Step(OpeningFault::Order)) => Ok(Failure::Order.into_response()),
        Err(steps::Refusal::Step(fault)) => {
            let (says, detail) = words::opening(visit.t, &fault);
            Ok(page(&visit, &room, Some(says)).detail(detail).answer())
        }
    }
}

/// The path that was chosen from the list, or typed.
pub(super) fn chosen_path(posted: &mut Posted) -> PathBuf {
    let (found, typed) = (posted.take("found"), posted.take("path"));
    let path = if typed.trim().is_empty() {
        found.as_str()
    } else {
        typed.trim()
    };
    PathBuf::from(path)
}

/// A page that waits for long work.
pub(super) fn waiting<'a>(visit: &Visit<'a>, room: &Room) -> Page<'a> {
    let t = visit.t;
    let work = room.sitting.as_ref().and_then(Sitting::work);
    let mut label = t.say("vault-work-other").into_owned();
    if let Some((stage, state)) = work.map(stage_of) {
        let state = state.map_or("", |state| t.member_state(state));
        label = t.say_with(&format!("vault-work-{stage}"), &[("state", state.into())]);
    }
    let percent = work.and_then(|work| work.percent);
    if let Some(percent) = percent {
        label.push(' ');
        label.push_str(&t.say_with("vault-work-percent", &[("percent", u64::from(percent).into())]));
    }
    Page::new(visit, "vault-work-title")
        .block(Block::Progress { label, percent })
        .says("vault-work-intro")
        .waiting()
}

fn page<'a>(visit: &Visit<'a>, room: &Room, wrong: Option<String>) -> Page<'a> {
    let begun = Opening::begin(room.places.own());
    let opening = match &room.sitting {
        Some(Sitting::Opening(opening)) => opening,
        _ => &begun,
    };
    let mut failed = None;
    let page = match &opening.stage {
        OpeningStage::Choose(fault) => {
            failed = fault.as_ref();
            choose(visit, room)
        }
        OpeningStage::Looking(_) | OpeningStage::Working(_) => waiting(visit, room),
        OpeningStage::Facts => match &opening.facts {
            Some(known) => facts(visit, known),
            None => choose(visit, room),
        },
        OpeningStage::Shares => {
            let page = Page::new(visit, "vault-shares-title").says("vault-shares-intro");
            match &opening.tray {
                Some(tray) => shares(visit, room, page, tray, &visit.t.say("vault-frame-continue-button")),
                None => page,
            }
        }
        OpeningStage::Recipients => recipients(visit, room, opening),
        OpeningStage::Packages(fault) => {
            failed = fault.as_ref();
            packages(visit, room, opening)
        }
        OpeningStage::Done(manifest) => result::page(visit, opening, manifest),
    };
    let page = page.at(opening.step(), visit);
    let is_over = matches!(
        opening.stage,
        OpeningStage::Looking(_) | OpeningStage::Working(_) | OpeningStage::Done(_)
    );
    let page = if is_over { page.over() } else { page };
    match (wrong, failed) {
        (None, Some(fault)) => {
            let (says, detail) = words::opening(visit.t, fault);
            page.wrong(Some(says)).detail(detail)
        }
        (wrong, _) => page.wrong(wrong),
    }
}

fn choose<'a>(visit: &Visit<'a>, room: &Room) -> Page<'a> {
    let t = visit.t;
    let options = choices::found(&room.places, &[Kind::Collection], &t.say("form-choose"));
    let hint = if options.len() == 1 {
        t.say("vault-open-none").into_owned()
    } else {
        String::new()
    };
    let form = Form::new("choose", t.say("vault-open-look-button").into_owned())
        .field(Field::Select {
            name: "found".to_owned(),
            label: t.say("vault-open-found-label").into_owned(),
            hint,
            options,
        })
        .field(
            Input::new("path", t.say("vault-open-path-label"))
                .hint(t.say("vault-open-path-hint"))
                .into(),
        );
    Page::new(visit, "vault-open-title")
        .says("vault-open-intro")
        .form(form)
        .next("vault-open-look-next")
}

fn facts<'a>(visit: &Visit<'a>, facts: &Facts) -> Page<'a> {
    let t = visit.t;
    let say = |key: &str| t.say_with(key, &[]);
    let mut page = Page::new(visit, "vault-facts-title").block(Block::Good(say("vault-facts-whole")));
    if facts.rehearsal {
        page = page.block(Block::Care(say("vault-facts-rehearsal")));
    }
    let code = |label: String, text: &str| Block::Code {
        label,
        hint: String::new(),
        text: text.to_owned(),
    };
    page = page
        .block(Block::Facts(vec![
            (say("vault-facts-name"), facts.name.clone()),
            (say("vault-facts-initiative"), facts.registration_number.clone()),
            (say("vault-facts-exported"), t.date(facts.exported)),
            (say("vault-facts-digest"), facts.digest.clone()),
        ]))
        .block(Block::Text(say("vault-facts-compare")))
        .block(code(say("vault-facts-server"), &facts.signer));
    for (generation, committee) in &facts.committees {
        let label = if facts.committees.len() == 1 {
            say("vault-facts-committee")
        } else {
            format!(
                "{} · {} {generation}",
                say("vault-facts-committee"),
                say("vault-facts-generation")
            )
        };
        page = page.block(code(label, committee));
    }
    let form = Form::new("compared", say("vault-facts-button")).field(Field::Check {
        name: "compared".to_owned(),
        label: say("vault-facts-compare-label"),
        ticked: false,
    });
    page.block(Block::Table(holdings(t, &facts.counts)))
        .form(form)
        .back()
        .next("vault-facts-next")
}

fn recipients<'a>(visit: &Visit<'a>, room: &Room, opening: &Opening) -> Page<'a> {
    let t = visit.t;
    let keys = keys_at_hand(&room.places, room.today);
    let empty = Facts::default();
    let facts = opening.facts.as_ref().unwrap_or(&empty);
    let select = |state: crate::domain::MemberState| {
        let approved = facts.approved.iter().find(|key| key.state == state);
        let chosen = opening.recipients.get(&state);
        let letter = match approved {
            Some(key) => {
                let print = [("thumbprint", key.thumbprint.as_str().into())];
                t.say_with("vault-recipients-approved", &print)
            }
            None => t.say("vault-recipients-letter").into_owned(),
        };
        let first = Choice {
            value: String::new(),
            name: letter,
            is_chosen: chosen.is_none(),
        };
        let files = keys.iter().map(|(path, thumbprint)| {
            let value = path.display().to_string();
            let name = t.say_with("vault-recipients-file", &[("file", (&value).into())]);
            Choice {
                name: if thumbprint.is_empty() {
                    name
                } else {
                    format!("{name} · {thumbprint}")
                },
                is_chosen: chosen == Some(path),
                value,
            }
        });
        Field::Select {
            name: format!("to_{}", state.code()),
            label: t.member_state(state).to_owned(),
            hint: String::new(),
            options: std::iter::once(first).chain(files).collect(),
        }
    };
    let states = facts.counts.iter().filter(|(_, counts)| counts.submissions > 0);
    let form = Form::new("recipients", t.say("vault-frame-continue-button").into_owned())
        .fields(states.map(|(state, _)| select(*state)));
    Page::new(visit, "vault-recipients-title")
        .says("vault-recipients-intro")
        .says("vault-recipients-hint")
        .form(form)
        .back()
        .next("vault-recipients-next")
}

/// The kinds of files, each with the name of its box and what it is for.
pub(super) fn formats(t: &Sentences) -> Vec<(Format, &'static str, String)> {
    steps::FORMATS
        .iter()
        .map(|(format, name)| (*format, *name, t.say_with(&format!("vault-packages-{name}-label"), &[])))
        .collect()
}

fn packages<'a>(visit: &Visit<'a>, room: &Room, opening: &Opening) -> Page<'a> {
    let t = visit.t;
    let say = |key: &str| t.say_with(key, &[]);
    let kinds = formats(t).into_iter().map(|(format, name, label)| Field::Check {
        name: format!("format_{name}"),
        label,
        ticked: opening.wishes.formats.contains(&format),
    });
    let (label, hint) = (say("vault-packages-place-label"), say("vault-packages-place-hint"));
    let form = Form::new("open", say("vault-packages-button"))
        .field(Field::Set {
            legend: say("vault-packages-formats-label"),
            fields: kinds.collect(),
        })
        .field(
            Input::new("part", say("vault-packages-part-label"))
                .hint(say("vault-packages-part-hint"))
                .value(opening.wishes.part.to_string())
                .number()
                .into(),
        )
        .fields(choices::places(
            t,
            &room.places,
            "place",
            (&label, &hint),
            &opening.wishes.place,
        ));
    Page::new(visit, "vault-packages-title")
        .block(Block::Care(say("vault-packages-warning")))
        .form(form)
        .back()
        .next("vault-packages-next")
}
