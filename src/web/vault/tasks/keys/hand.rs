//! The pages of one custodian's turn, and the sheet.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};

use super::steps::Refusal;
use crate::service::vault::{self, Code, Custodian, KeyFault, KeySitting, KeyStage, Made, Part, Room, Sitting, Turn};
use crate::text::Texts;
use crate::web::vault::page::{Block, Choice, Field, Form, Input, Link, Page, Picture, Visit};
use crate::web::vault::posted::Posted;
use crate::web::vault::tasks::{Asked, PAPER_POLICY};
use crate::web::vault::{Desk, Failure, choices};

/// The page of the turn, at the part where it stands.
pub(super) fn page<'a>(visit: &Visit<'a>, room: &Room, sitting: &KeySitting, made: &Made) -> Page<'a> {
    let t = visit.t;
    let turn = made
        .turn
        .as_ref()
        .zip(made.turn.as_ref().and_then(|turn| turn.custodian(&sitting.custodians)));
    let Some((turn, custodian)) = turn else {
        return Page::new(visit, "vault-failure-title");
    };
    let name = custodian.name.as_str();
    let given = u64::try_from(made.handed_over()).unwrap_or_default();
    let count = [
        ("given", given.into()),
        ("shares", u64::from(made.record.shares).into()),
    ];
    let title = [("number", u64::from(turn.number()).into()), ("name", name.into())];
    let page = Page::titled(visit, t.say_with("vault-hand-title", &title))
        .block(Block::Quiet(t.say_with("vault-hand-count", &count)))
        .block(Block::Care(t.say_with("vault-hand-leave", &[("name", name.into())])));
    match turn.part {
        Part::Sheet => sheet_part(visit, room, page, sitting, (turn, custodian)),
        Part::Prove => prove(visit, page, turn, name),
        Part::File => file(visit, room, page, sitting, name),
        Part::Over => over(visit, page, made, (turn, name)),
    }
}

fn sheet_part<'a>(
    visit: &Visit<'a>,
    room: &Room,
    page: Page<'a>,
    sitting: &KeySitting,
    (turn, custodian): (&Turn, &Custodian),
) -> Page<'a> {
    let t = visit.t;
    let link = |task: &str, key: &str| Link::to(visit, task, t.say_with(key, &[])).beside();
    let label = t.say("vault-sheet-save-label");
    let hint = t.say("vault-sheet-save-hint");
    let place = choices::places(t, &room.places, "place", (&label, &hint), &sitting.place);
    let name = [("name", custodian.name.as_str().into())];
    let mut page = page.says("vault-sheet-intro").says("vault-sheet-hint").links(vec![
        link("sheet.pdf", "vault-sheet-open-button"),
        link("sheet", "vault-sheet-page-button"),
    ]);
    for path in &turn.saved {
        let file = path.display().to_string();
        page = page.block(Block::Good(t.say_with("vault-sheet-saved", &[("file", file.into())])));
    }
    page.form(Form::new("printed", t.say("vault-sheet-printed-button").into_owned()))
        .form(Form::plain("save_sheet", t.say("vault-sheet-save-button").into_owned()).fields(place))
        .next_with("vault-sheet-next", &name)
}

fn prove<'a>(visit: &Visit<'a>, page: Page<'a>, turn: &Turn, name: &str) -> Page<'a> {
    let t = visit.t;
    let group = |(place, number): (usize, usize)| {
        let number = u64::try_from(number).unwrap_or_default();
        let label = t.say_with("vault-prove-group-label", &[("group", number.into())]);
        Input::new(format!("group_{place}"), label).typed().short().into()
    };
    page.says_with("vault-prove-intro", &[("name", name.into())])
        .form(Form::new("prove", t.say("vault-prove-button").into_owned()).fields((1..).zip(turn.asked).map(group)))
        .back()
        .next("vault-prove-next")
}

fn file<'a>(visit: &Visit<'a>, room: &Room, page: Page<'a>, sitting: &KeySitting, name: &str) -> Page<'a> {
    let t = visit.t;
    let say = |key: &str| t.say_with(key, &[]);
    let options = ["none", "locked", "plain"].map(|choice| Choice {
        value: choice.to_owned(),
        name: say(&format!("vault-file-{choice}-label")),
        is_chosen: choice == "none",
    });
    let intro = t.say_with("vault-file-intro", &[("name", name.into())]);
    let label = say("vault-file-place-label");
    let form = Form::new("file", say("vault-file-button"))
        .field(Field::Radio {
            name: "choice".to_owned(),
            label: intro,
            hint: String::new(),
            options: options.into(),
        })
        .fields(choices::places(t, &room.places, "place", (&label, ""), &sitting.place))
        .field(
            Input::new("passphrase", say("vault-file-passphrase-label"))
                .hint(say("vault-file-passphrase-hint"))
                .password()
                .into(),
        )
        .field(Input::new("again", say("vault-file-again-label")).password().into());
    page.form(form).back()
}

fn over<'a>(visit: &Visit<'a>, page: Page<'a>, made: &Made, (turn, name): (&Turn, &str)) -> Page<'a> {
    let t = visit.t;
    let named = [("name", name.into())];
    let mut page = page.says_with("vault-over-intro", &named);
    for path in &turn.saved {
        let file = path.display().to_string();
        page = page.says_with("vault-over-saved", &[("file", file.into())]);
    }
    let next = if made.is_last() {
        "vault-over-next-last"
    } else {
        "vault-over-next"
    };
    page.last("vault-over-final")
        .form(Form::new("over", t.say_with("vault-over-button", &named)))
        .back()
        .next(next)
}

//------------ The sheet

/// The sheet as a page of its own, in its custodian's language.
pub(in crate::web::vault) async fn sheet(State(desk): State<Arc<Desk>>, asked: Asked) -> Result<Response, Failure> {
    let visit = Visit::new(&desk, asked.language, "sheet");
    let room = desk.vault.enter();
    let (made, custodians) = handing(&room).ok_or(Failure::Order)?;
    let sheet = vault::sheet(made, custodians, &desk.texts).ok_or(Failure::Order)?;
    let own = visit.in_language(&desk, sheet.language);
    let mut page = Page::paper(&own, sheet.title)
        .block(Block::Text(sheet.lead))
        .block(Block::Facts(sheet.facts))
        .block(Block::Heading(sheet.groups_heading))
        .block(Block::Groups(sheet.groups))
        .block(Block::Quiet(sheet.groups_note));
    if let Some(code) = vault::code(&sheet.qr) {
        page = page.block(picture(code, sheet.qr_description));
    }
    for section in sheet.sections {
        page = page
            .block(Block::Heading(section.heading))
            .block(Block::List(section.points));
    }
    Ok(page.block(Block::Quiet(sheet.footer)).answer())
}

/// The sheet as it is printed.
pub(in crate::web::vault) async fn sheet_pdf(State(desk): State<Arc<Desk>>, _: Asked) -> Result<Response, Failure> {
    let room = desk.vault.enter();
    let (made, custodians) = handing(&room).ok_or(Failure::Order)?;
    let bytes = vault::sheet_pdf(made, custodians, &desk.texts).ok_or(Failure::Order)?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_SECURITY_POLICY, PAPER_POLICY),
    ];
    Ok((headers, bytes.to_vec()).into_response())
}

/// Saves the sheet where the person chose.
pub(super) fn save(sitting: &mut KeySitting, posted: &mut Posted, texts: &Texts) -> Result<(), Refusal> {
    let place = choices::place(posted, "place").ok_or(Refusal::Step(KeyFault::Place))?;
    vault::save_sheet(sitting, &place, texts).map_err(Refusal::Step)
}

/// A code as a page draws it.
pub(super) fn picture(code: Code, label: String) -> Block {
    Block::Picture(Picture {
        label,
        size: code.size,
        path: code.path,
    })
}

fn handing(room: &Room) -> Option<(&Made, &[Custodian])> {
    match &room.sitting {
        Some(Sitting::Keys(sitting)) => match &sitting.stage {
            KeyStage::Handing(made) => Some((made, &sitting.custodians)),
            _ => None,
        },
        _ => None,
    }
}
