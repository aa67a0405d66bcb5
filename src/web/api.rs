//! Open data and the challenge, as JSON (`/api/v1`). The open data may be read by every site; nothing here concerns a single person.
//!
//! `openapi` describes all of it, and a test compares its description with what is answered here.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::failure::Failure;
use super::headers::OPEN_TO_EVERY_SITE;
use super::site::Site;
use super::visitor::Visitor;
use crate::domain::{Date, Language, MemberState};
use crate::service::campaign::Milestone;

/// `GET /api/v1/initiative`: what is collected for, until when, and in which languages.
pub(super) async fn initiative(State(site): State<Arc<Site>>) -> Response {
    let (appliance, initiative) = (&site.appliance, site.appliance.initiative());
    open(&OpenInitiative {
        registration_number: &initiative.registration_number,
        registered: initiative.registered,
        collection_start: initiative.collection.start,
        collection_end: initiative.collection.end,
        register_url: &initiative.register_url,
        website: initiative.website.as_deref(),
        regime: appliance.regime().to_string(),
        rehearsal: appliance.is_rehearsal(),
        status: appliance.status().key(),
        titles: initiative
            .versions
            .iter()
            .map(|version| (version.language, version.title.as_str()))
            .collect(),
    })
}

/// `GET /api/v1/tally`: the published counts, with the minimum of each Member State.
pub(super) async fn tally(State(site): State<Arc<Site>>) -> Response {
    let (appliance, view) = (&site.appliance, site.appliance.public_view());
    let registered = appliance.initiative().registered;
    let state = |state: MemberState| {
        let count = view.by_state.get(&state).copied().unwrap_or_default();
        (
            state,
            OpenState {
                count,
                minimum: appliance.law().threshold(state, registered),
            },
        )
    };
    open(&OpenTally {
        total: view.total,
        goal: appliance.law().million(),
        states_needed: appliance.law().states_needed(),
        as_of: view.as_of,
        states: appliance.states().into_iter().map(state).collect(),
    })
}

/// `GET /api/v1/timeline`: what was published day by day, and the milestones. The last day may be today, which still grows.
pub(super) async fn timeline(State(site): State<Arc<Site>>) -> Response {
    let timeline = site.appliance.timeline();
    let milestone = |milestone: &Milestone| OpenMilestone {
        name: milestone.what.name(),
        on: milestone.on,
    };
    open(&OpenTimeline {
        days: timeline
            .days
            .iter()
            .map(|day| OpenDay {
                on: day.on,
                total: day.total,
                states: &day.by_state,
            })
            .collect(),
        milestones: timeline.milestones.iter().map(milestone).collect(),
    })
}

/// `GET /api/v1/challenge`: a task for a device, in the protocol of ALTCHA.
pub(super) async fn challenge(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, Failure> {
    let reception = visitor.reception(&site).ok_or(Failure::NotNow)?;
    let challenge = reception.challenge().map_err(|_| Failure::TooMany)?;
    Ok(([(header::CONTENT_TYPE, JSON)], challenge).into_response())
}

#[derive(Serialize)]
struct OpenInitiative<'a> {
    registration_number: &'a str,
    registered: Date,
    collection_start: Date,
    collection_end: Date,
    register_url: &'a str,
    website: Option<&'a str>,
    regime: String,
    rehearsal: bool,
    status: &'static str,
    titles: BTreeMap<Language, &'a str>,
}

#[derive(Serialize)]
struct OpenTally {
    total: u64,
    goal: u32,
    states_needed: usize,
    as_of: Date,
    states: BTreeMap<MemberState, OpenState>,
}

#[derive(Serialize)]
struct OpenState {
    count: u64,
    minimum: Option<u32>,
}

#[derive(Serialize)]
struct OpenTimeline<'a> {
    days: Vec<OpenDay<'a>>,
    milestones: Vec<OpenMilestone>,
}

#[derive(Serialize)]
struct OpenDay<'a> {
    on: Date,
    total: u64,
    states: &'a BTreeMap<MemberState, u64>,
}

#[derive(Serialize)]
struct OpenMilestone {
    name: String,
    on: Date,
}

fn open(data: &impl Serialize) -> Response {
    let json = serde_json::to_string(data).expect("plain data becomes JSON");
    let mut answer = (
        [(header::CONTENT_TYPE, JSON), (header::CACHE_CONTROL, FOR_A_MOMENT)],
        json,
    )
        .into_response();
    for (name, value) in OPEN_TO_EVERY_SITE {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A rehearsal publishes every ten seconds, a collection every ten minutes.
const FOR_A_MOMENT: HeaderValue = HeaderValue::from_static("public, max-age=10");
