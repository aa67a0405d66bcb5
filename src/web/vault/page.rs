//! A page of the vault, and the parts that all of them are made of: what it says, what is asked, what comes next and what cannot be undone.

mod field;

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use super::Desk;
use crate::domain::Language;
use crate::service::vault::IDLE_MINUTES;
use crate::text::{Sentences, Texts, Value};
use crate::web::assets;

pub(super) use field::{Choice, Field, Form, Input};

//------------ Visit

/// In which language a page is asked for, and which.
pub(super) struct Visit<'a> {
    pub(super) t: &'a Sentences,
    pub(super) language: Language,
    /// The page below the language.
    pub(super) task: &'a str,
    token: String,
    network: Option<String>,
    swaps: bool,
    is_inside: bool,
}

impl<'a> Visit<'a> {
    /// Must not be made while somebody is in the room.
    pub(super) fn new(desk: &'a Desk, language: Language, task: &'a str) -> Self {
        let around = desk.vault.surroundings();
        let room = desk.vault.look();
        Self {
            t: desk.texts.of(language),
            language,
            task,
            token: room.door.form_token().to_owned(),
            network: (!around.networks.is_empty()).then(|| around.networks.join(", ")),
            swaps: around.swaps,
            is_inside: room.door.is_open(),
        }
    }

    /// The same visit, in another language.
    pub(super) fn in_language(&self, desk: &'a Desk, language: Language) -> Self {
        Self {
            t: desk.texts.of(language),
            language,
            task: self.task,
            token: self.token.clone(),
            network: self.network.clone(),
            swaps: self.swaps,
            is_inside: self.is_inside,
        }
    }

    /// The address of a page in this language.
    pub(super) fn address(&self, task: &str) -> String {
        format!("/{}/{task}", self.language)
    }

    /// Leads back to a page after something was done.
    pub(super) fn lead_to(&self, task: &str) -> Response {
        (StatusCode::SEE_OTHER, [(header::LOCATION, self.address(task))]).into_response()
    }
}

//------------ Page

/// One page.
#[derive(Template)]
#[template(path = "vault/page.html", config = "assets/pages/askama.toml")]
pub(super) struct Page<'a> {
    t: &'a Sentences,
    title: String,
    tab: String,
    languages: Vec<LanguageLink>,
    home: String,
    tasks: Vec<TaskLink>,
    action: String,
    token: String,
    network: Option<String>,
    swaps: bool,
    idle: String,
    step: Option<Step>,
    wrong: Option<Wrong>,
    blocks: Vec<Block>,
    forms: Vec<Form>,
    next: Option<String>,
    last: Option<String>,
    stop: Option<String>,
    is_waiting: bool,
    style: [&'static str; 2],
    icon: &'static str,
    script: &'static str,
}

/// The page in another language.
struct LanguageLink {
    language: Language,
    address: String,
    is_this: bool,
}

/// A task in the navigation.
struct TaskLink {
    address: String,
    name: String,
    is_this: bool,
}

/// Where a sitting stands.
struct Step {
    says: String,
    at: u64,
    of: u64,
}

/// What is to be looked at again.
struct Wrong {
    says: String,
    /// What the program says about it, in English.
    detail: Option<String>,
}

/// A part of a page that is read.
pub(super) enum Block {
    /// A paragraph.
    Text(String),
    /// A paragraph that matters less.
    Quiet(String),
    /// Good news.
    Good(String),
    /// What must not be overlooked.
    Care(String),
    /// A heading.
    Heading(String),
    /// A list.
    List(Vec<String>),
    /// Names and values.
    Facts(Vec<(String, String)>),
    /// Something to compare character by character.
    Code { label: String, hint: String, text: String },
    /// A table; the first column names the row.
    Table(Table),
    /// Where one can go.
    Links(Vec<Link>),
    /// A picture of a code that a scanner reads.
    Picture(Picture),
    /// The groups of a share, numbered.
    Groups(zeroize::Zeroizing<Vec<String>>),
    /// How far long work is.
    Progress { label: String, percent: Option<u8> },
}

/// A table of numbers.
pub(super) struct Table {
    pub(super) caption: String,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<(String, Vec<String>)>,
    pub(super) total: Option<(String, Vec<String>)>,
}

/// A link with what it leads to.
pub(super) struct Link {
    pub(super) address: String,
    pub(super) name: String,
    pub(super) text: String,
    /// Whether it opens beside this page.
    pub(super) beside: bool,
}

/// A picture made of squares.
pub(super) struct Picture {
    pub(super) label: String,
    pub(super) size: usize,
    pub(super) path: zeroize::Zeroizing<String>,
}

impl Link {
    /// A link to a page of the vault.
    pub(super) fn to(visit: &Visit<'_>, task: &str, name: String) -> Self {
        Self {
            address: visit.address(task),
            name,
            text: String::new(),
            beside: false,
        }
    }

    pub(super) fn beside(mut self) -> Self {
        self.beside = true;
        self
    }
}

/// The tasks, in the order of a collection's life.
pub(super) const TASKS: [(&str, &str); 6] = [
    ("ceremony", "vault-task-ceremony"),
    ("rehearsal", "vault-task-rehearsal"),
    ("check", "vault-task-check"),
    ("open", "vault-task-open"),
    ("renew", "vault-task-renew"),
    ("verify", "vault-task-verify"),
];

impl<'a> Page<'a> {
    /// A page with a heading.
    pub(super) fn new(visit: &Visit<'a>, title: &str) -> Self {
        Self::titled(visit, visit.t.say(title).into_owned())
    }

    /// A page whose heading is no sentence by itself.
    pub(super) fn titled(visit: &Visit<'a>, title: String) -> Self {
        let t = visit.t;
        let language = |language: Language| LanguageLink {
            language,
            address: format!("/{language}/{}", visit.task),
            is_this: language == visit.language,
        };
        let task = |(task, key): (&str, &str)| TaskLink {
            address: visit.address(task),
            name: t.say_with(key, &[]),
            is_this: task == visit.task,
        };
        Self {
            t,
            tab: t.say_with("vault-frame-title", &[("page", (&title).into())]),
            title,
            languages: Texts::LANGUAGES.map(language).into(),
            home: visit.address(""),
            tasks: if visit.is_inside {
                TASKS.map(task).into()
            } else {
                Vec::new()
            },
            action: visit.address(visit.task),
            token: visit.token.clone(),
            network: visit
                .network
                .as_ref()
                .map(|device| t.say_with("vault-frame-network", &[("device", device.into())])),
            swaps: visit.swaps,
            idle: t.say_with("vault-frame-idle", &[("minutes", IDLE_MINUTES.into())]),
            step: None,
            wrong: None,
            blocks: Vec::new(),
            forms: Vec::new(),
            next: None,
            last: None,
            stop: None,
            is_waiting: false,
            style: [assets::route("site.css"), assets::route("vault.css")],
            icon: assets::route(assets::ICON),
            script: assets::route("vault.js"),
        }
    }

    /// A page for somebody who is not inside: it leads nowhere.
    pub(super) fn outside(visit: &Visit<'a>, title: &str) -> Self {
        Self {
            tasks: Vec::new(),
            languages: Vec::new(),
            ..Self::new(visit, title)
        }
    }

    /// A page that is paper: nothing on it leads anywhere.
    pub(super) fn paper(visit: &Visit<'a>, title: String) -> Self {
        Self {
            tasks: Vec::new(),
            languages: Vec::new(),
            ..Self::titled(visit, title)
        }
    }

    /// Says a sentence.
    pub(super) fn says(self, key: &str) -> Self {
        let text = self.t.say(key).into_owned();
        self.block(Block::Text(text))
    }

    /// Says a sentence with values.
    pub(super) fn says_with(self, key: &str, values: &[(&str, Value<'_>)]) -> Self {
        let text = self.t.say_with(key, values);
        self.block(Block::Text(text))
    }

    /// Adds a part.
    pub(super) fn block(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// Says where one can go.
    pub(super) fn links(self, links: Vec<Link>) -> Self {
        self.block(Block::Links(links))
    }

    /// Says where the sitting stands, and how it is ended.
    pub(super) fn at(mut self, (at, of): (u64, u64), visit: &Visit<'_>) -> Self {
        let says = self
            .t
            .say_with("vault-frame-step", &[("step", at.into()), ("steps", of.into())]);
        self.step = Some(Step { says, at, of });
        self.stop = Some(visit.address("stop"));
        self
    }

    /// Takes back that the sitting can be ended: it is over.
    pub(super) fn over(mut self) -> Self {
        self.stop = None;
        self
    }

    /// Asks something.
    pub(super) fn form(mut self, form: Form) -> Self {
        self.forms.push(form);
        self
    }

    /// Offers the way back.
    pub(super) fn back(self) -> Self {
        let says = self.t.say("vault-frame-back-button").into_owned();
        self.form(Form::plain("back", says))
    }

    /// Says what comes next.
    pub(super) fn next(mut self, key: &str) -> Self {
        self.next = Some(self.t.say(key).into_owned());
        self
    }

    /// Says what comes next, with values.
    pub(super) fn next_with(mut self, key: &str, values: &[(&str, Value<'_>)]) -> Self {
        self.next = Some(self.t.say_with(key, values));
        self
    }

    /// Says what cannot be undone.
    pub(super) fn last(mut self, key: &str) -> Self {
        self.last = Some(self.t.say(key).into_owned());
        self
    }

    /// Says what is to be looked at again; nothing where nothing is.
    pub(super) fn wrong(mut self, says: Option<String>) -> Self {
        if let Some(says) = says {
            self.wrong = Some(Wrong { says, detail: None });
        }
        self
    }

    /// Adds what the program says about it.
    pub(super) fn detail(mut self, said: Option<String>) -> Self {
        if let Some(wrong) = &mut self.wrong {
            wrong.detail = said;
        }
        self
    }

    /// Makes the page renew itself.
    pub(super) fn waiting(mut self) -> Self {
        self.is_waiting = true;
        self
    }

    /// The page as it is sent.
    pub(super) fn render_whole(&self) -> String {
        self.render().unwrap_or_default()
    }

    /// Answers with the page.
    pub(super) fn answer(&self) -> Response {
        let status = if self.wrong.is_some() {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        };
        let html = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
        (status, html, self.render_whole()).into_response()
    }
}
