//! The key ceremony and the renewal of shares: one page for each step, wherever the sitting stands.

mod hand;
mod steps;

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};

use super::{Asked, stand};
use crate::service::vault::{self, Ended, KeySitting, KeyStage, Kind, Purpose, Room, Sitting, Tray};
use crate::text::Sentences;
use crate::web::vault::page::{Block, Choice, Field, Form, Input, Page, Visit};
use crate::web::vault::posted::Posted;
use crate::web::vault::{Desk, Failure, choices, words};

pub(in crate::web::vault) use hand::{sheet, sheet_pdf};

/// Answers with the page at which the sitting stands; before there is one, with the first.
pub(in crate::web::vault) async fn show(State(desk): State<Arc<Desk>>, asked: Asked) -> Result<Response, Failure> {
    Ok(stand(&desk, &asked, page))
}

/// Takes a step.
pub(in crate::web::vault) async fn post(
    State(desk): State<Arc<Desk>>,
    mut posted: Posted,
) -> Result<Response, Failure> {
    let task = posted.task.clone();
    let visit = Visit::new(&desk, posted.language, &task);
    let mut room = desk.vault.enter();
    let step = posted.take("step");
    if step.as_str() == "end" {
        room.clear();
        return Ok(visit.lead_to(""));
    }
    match steps::take(&mut room, purpose(&task), (&step, &mut posted), &desk.texts) {
        Ok(()) => Ok(visit.lead_to(&task)),
        Err(steps::Refusal::Share(fault)) => Ok(page(&visit, &room, Some(words::tray(visit.t, &fault))).answer()),
        Err(steps::Refusal::Step(fault)) => match words::keys(visit.t, &fault) {
            Some(says) => Ok(page(&visit, &room, Some(says)).answer()),
            None => Ok(Failure::Order.into_response()),
        },
    }
}

fn purpose(task: &str) -> Purpose {
    if task == "renew" {
        Purpose::Renewal
    } else {
        Purpose::Ceremony
    }
}

fn page<'a>(visit: &Visit<'a>, room: &Room, wrong: Option<String>) -> Page<'a> {
    let begun = KeySitting::begin(purpose(visit.task), room.places.own());
    let sitting = match &room.sitting {
        Some(Sitting::Keys(sitting)) => sitting,
        _ => &begun,
    };
    let page = match &sitting.stage {
        KeyStage::Prepare if sitting.purpose == Purpose::Renewal => renew(visit, room),
        KeyStage::Prepare => prepare(visit),
        KeyStage::OldShares => old_shares(visit, room, sitting),
        KeyStage::Numbers => numbers(visit, room, sitting),
        KeyStage::Custodians => custodians(visit, sitting),
        KeyStage::Make => make(visit, sitting),
        KeyStage::Handing(made) => hand::page(visit, room, sitting, made),
        KeyStage::Public(ended) => public(visit, ended),
        KeyStage::Ended(ended) => end(visit, sitting, ended),
    };
    let page = page.at(sitting.step(), visit).wrong(wrong);
    if matches!(sitting.stage, KeyStage::Ended(_)) {
        page.over()
    } else {
        page
    }
}

fn prepare<'a>(visit: &Visit<'a>) -> Page<'a> {
    let t = visit.t;
    let needs = ["people", "computer", "printer", "envelopes", "stick"];
    let needs = needs.map(|need| t.say_with(&format!("vault-ceremony-need-{need}"), &[]));
    Page::new(visit, "vault-ceremony-title")
        .says("vault-ceremony-intro")
        .block(Block::Heading(t.say("vault-ceremony-need-heading").into_owned()))
        .block(Block::List(needs.into()))
        .form(Form::new("prepared", t.say("vault-ceremony-begin-button").into_owned()))
        .next("vault-ceremony-next")
}

fn renew<'a>(visit: &Visit<'a>, room: &Room) -> Page<'a> {
    let t = visit.t;
    let record = choices::small_file(
        t,
        &room.places,
        Kind::Record,
        &t.say("vault-renew-record-label"),
        &t.say("vault-check-record-file-label"),
    );
    let button = t.say("vault-frame-continue-button").into_owned();
    Page::new(visit, "vault-renew-title")
        .says("vault-renew-intro")
        .block(Block::Care(t.say("vault-renew-revokes-nothing").into_owned()))
        .form(Form::new("prepared", button).fields(record))
        .next("vault-renew-next")
}

fn old_shares<'a>(visit: &Visit<'a>, room: &Room, sitting: &KeySitting) -> Page<'a> {
    let t = visit.t;
    let page = Page::new(visit, "vault-shares-title").says("vault-shares-intro");
    let Some(tray) = &sitting.tray else { return page };
    shares(visit, room, page, tray, &t.say("vault-frame-continue-button"))
}

/// The tray, the form for the next share, and the way on when there are enough.
pub(super) fn shares<'a>(visit: &Visit<'a>, room: &Room, page: Page<'a>, tray: &Tray, on: &str) -> Page<'a> {
    let page = shares_here(page, visit.t, tray);
    if tray.missing() == 0 {
        page.form(Form::new("gathered", on.to_owned())).back()
    } else {
        let button = visit.t.say("vault-shares-add-button");
        page.form(choices::share_form(visit, &room.places, "share", &button))
            .back()
            .next("vault-shares-next")
    }
}

/// How many shares are here, and which.
pub(super) fn shares_here<'a>(page: Page<'a>, t: &Sentences, tray: &Tray) -> Page<'a> {
    let (given, quorum) = tray.count();
    let number = |count: usize| u64::try_from(count).unwrap_or_default();
    let count = [("given", number(given).into()), ("quorum", number(quorum).into())];
    let have = tray
        .numbers()
        .into_iter()
        .map(|share| t.say_with("vault-shares-have", &[("number", u64::from(share).into())]));
    let mut page = page.block(Block::Heading(t.say_with("vault-shares-count", &count)));
    if given > 0 {
        page = page.block(Block::List(have.collect()));
    }
    if tray.missing() == 0 {
        page = page.block(Block::Good(t.say("vault-shares-enough").into_owned()));
    }
    page
}

fn numbers<'a>(visit: &Visit<'a>, room: &Room, sitting: &KeySitting) -> Page<'a> {
    let t = visit.t;
    let say = |key: &str| t.say_with(key, &[]);
    let (shares, quorum) = (sitting.numbers.shares, sitting.numbers.quorum);
    let number = |name: &str, value: u8| {
        Input::new(name, say(&format!("vault-numbers-{name}-label")))
            .hint(say(&format!("vault-numbers-{name}-hint")))
            .value(value.to_string())
            .number()
            .into()
    };
    let mut form = Form::new("numbers", say("vault-frame-continue-button"))
        .field(number("shares", shares))
        .field(number("quorum", quorum));
    if shares == quorum {
        form = form.field(Field::Check {
            name: "fragile".to_owned(),
            label: say("vault-numbers-fragile-label"),
            ticked: false,
        });
    }
    let (label, hint) = (say("vault-numbers-place-label"), say("vault-numbers-place-hint"));
    let place = choices::places(t, &room.places, "place", (&label, &hint), &sitting.place);
    Page::new(visit, "vault-numbers-title")
        .says("vault-numbers-intro")
        .form(form.fields(place))
        .back()
        .next("vault-numbers-next")
}

fn custodians<'a>(visit: &Visit<'a>, sitting: &KeySitting) -> Page<'a> {
    let t = visit.t;
    let say = |key: &str| t.say_with(key, &[]);
    let person = |number: u8| {
        let known = sitting.custodians.get(usize::from(number) - 1);
        let language = known.map_or(visit.language, |custodian| custodian.language);
        let languages = crate::text::Texts::LANGUAGES.map(|choice| Choice {
            value: choice.code().to_owned(),
            name: choice.native_name().to_owned(),
            is_chosen: choice == language,
        });
        Field::Set {
            legend: t.say_with("vault-custodians-person", &[("number", u64::from(number).into())]),
            fields: vec![
                Input::new(format!("name_{number}"), say("vault-custodians-name-label"))
                    .value(known.map(|custodian| custodian.name.clone()).unwrap_or_default())
                    .into(),
                Field::Select {
                    name: format!("language_{number}"),
                    label: say("vault-custodians-language-label"),
                    hint: String::new(),
                    options: languages.into(),
                },
            ],
        }
    };
    let form =
        Form::new("custodians", say("vault-frame-continue-button")).fields((1..=sitting.numbers.shares).map(person));
    Page::new(visit, "vault-custodians-title")
        .says("vault-custodians-intro")
        .form(form)
        .back()
        .next("vault-custodians-next")
}

fn make<'a>(visit: &Visit<'a>, sitting: &KeySitting) -> Page<'a> {
    let t = visit.t;
    let numbers = [
        ("shares", u64::from(sitting.numbers.shares).into()),
        ("quorum", u64::from(sitting.numbers.quorum).into()),
    ];
    let names = (1_u64..).zip(&sitting.custodians).map(|(number, custodian)| {
        let share = t.say_with("vault-custodians-person", &[("number", number.into())]);
        (
            share,
            format!("{} · {}", custodian.name, custodian.language.native_name()),
        )
    });
    Page::new(visit, "vault-make-title")
        .says("vault-make-intro")
        .block(Block::Text(t.say_with("vault-make-summary", &numbers)))
        .block(Block::Facts(names.collect()))
        .last("vault-make-warning")
        .form(Form::new("make", t.say_with("vault-make-button", &numbers)))
        .back()
}

fn public<'a>(visit: &Visit<'a>, ended: &Ended) -> Page<'a> {
    let t = visit.t;
    let file = ended.public_file.display().to_string();
    let page = Page::new(visit, "vault-public-title")
        .says("vault-public-intro")
        .block(Block::Good(t.say_with("vault-public-saved", &[("file", file.into())])))
        .block(Block::Code {
            label: t.say("vault-public-thumbprint-label").into_owned(),
            hint: t.say("vault-public-thumbprint-hint").into_owned(),
            text: ended.record.thumbprint().to_string(),
        })
        .form(Form::new("public", t.say("vault-public-button").into_owned()))
        .next("vault-public-next");
    match vault::code(&ended.record.to_qr()) {
        Some(code) => page.block(hand::picture(code, t.say("vault-public-code-label").into_owned())),
        None => page,
    }
}

fn end<'a>(visit: &Visit<'a>, sitting: &KeySitting, ended: &Ended) -> Page<'a> {
    let t = visit.t;
    let shares = [("shares", u64::from(ended.record.shares).into())];
    let says = match sitting.purpose {
        Purpose::Ceremony => t.say_with("vault-end-ceremony", &shares),
        Purpose::Renewal => t.say_with("vault-end-renewal", &shares),
    };
    let mut page = Page::new(visit, "vault-end-title").block(Block::Good(says));
    if sitting.purpose == Purpose::Renewal {
        page = page.block(Block::Care(t.say("vault-end-old").into_owned()));
    }
    let written = ended.written.iter().map(|path| path.display().to_string());
    page.block(Block::Heading(t.say("vault-end-written").into_owned()))
        .block(Block::List(written.collect()))
        .says("vault-end-nothing")
        .block(Block::Care(t.say("vault-end-off").into_owned()))
        .form(Form::new("end", t.say("vault-result-done-button").into_owned()))
}
