//! What came of an opening: a table that adds up, the submissions that did not open, and the letters.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse as _, Response};

use crate::domain::MemberState;
use crate::service::open::Reason;
use crate::service::package::manifest::{OpeningManifest, StateCounts};
use crate::service::vault::{Counts, Opening, OpeningStage, Sitting};
use crate::text::Sentences;
use crate::web::vault::page::{Block, Form, Link, Page, Table, Visit};
use crate::web::vault::{Desk, Failure};

pub(super) fn page<'a>(visit: &Visit<'a>, opening: &Opening, manifest: &OpeningManifest) -> Page<'a> {
    let t = visit.t;
    let say = |key: &str| t.say_with(key, &[]);
    let place = opening.wishes.out.display().to_string();
    let mut page = Page::new(visit, "vault-result-title")
        .block(Block::Good(say("vault-result-adds-up")))
        .says_with("vault-result-place", &[("place", place.into())])
        .block(Block::Table(ledger(t, manifest)))
        .block(Block::Quiet(say("vault-result-explain")));
    let packages = manifest.states.iter().filter_map(|(state, opening)| {
        let names = opening
            .parts
            .iter()
            .flat_map(|part| part.packages.iter().map(|file| file.name.as_str()));
        let names: Vec<&str> = names.collect();
        (!names.is_empty()).then(|| (t.member_state(*state).to_owned(), names.join(", ")))
    });
    page = page
        .block(Block::Heading(say("vault-result-package")))
        .block(Block::Facts(packages.collect()));
    page = failures(page, t, manifest);
    let letters: Vec<Link> = manifest
        .states
        .iter()
        .filter(|(_, state)| state.letter.is_some())
        .map(|(state, _)| {
            let name = t.member_state(*state).to_owned();
            Link::to(visit, &format!("letter/{}", state.code()), name).beside()
        })
        .collect();
    if !letters.is_empty() {
        page = page
            .block(Block::Heading(say("vault-result-letters-heading")))
            .says("vault-result-letters")
            .links(letters);
    }
    page.says("vault-result-wiped")
        .form(Form::new("end", say("vault-result-done-button")))
        .next("vault-result-next")
}

fn failures<'a>(page: Page<'a>, t: &Sentences, manifest: &OpeningManifest) -> Page<'a> {
    let named = manifest.states.iter().flat_map(|(state, opening)| {
        opening.failures.iter().map(move |failure| {
            let reason = t.say_with(&format!("vault-result-reason-{}", reason(failure.reason)), &[]);
            format!("{} · {}: {reason}", t.member_state(*state), failure.record)
        })
    });
    let total = manifest.total.failures;
    if total == 0 {
        return page.says("vault-result-failures-none");
    }
    let shown: Vec<String> = named.take(MOST_SHOWN).collect();
    let page = page
        .block(Block::Heading(t.say("vault-result-failures-heading").into_owned()))
        .block(Block::List(shown));
    if total > MOST_SHOWN as u64 {
        page.says_with("vault-result-failures-more", &[("count", total.into())])
    } else {
        page
    }
}

/// More failures than these are read in the manifest.
const MOST_SHOWN: usize = 50;

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::UnknownEpoch => "unknown-epoch",
        Reason::UnsignedEpoch => "unsigned-epoch",
        Reason::ForeignEpoch => "foreign-epoch",
        Reason::DoesNotOpen => "does-not-open",
        Reason::NotAStatement => "not-a-statement",
        Reason::NoForm => "no-form",
        Reason::Withdrawn => "withdrawn",
    }
}

/// What an opening made of each State's submissions: the first number is the sum of the next five.
pub(in crate::web::vault) fn ledger(t: &Sentences, manifest: &OpeningManifest) -> Table {
    let say = |key: &str| t.say_with(key, &[]);
    let cells = |counts: &StateCounts| {
        let numbers = [
            counts.submissions,
            counts.packaged,
            counts.repeats,
            counts.alternatives,
            counts.withdrawn,
            counts.failures,
        ];
        numbers.map(|number| t.number(number)).into()
    };
    let head = [
        "vault-facts-state",
        "vault-facts-submissions",
        "vault-result-packaged",
        "vault-result-repeats",
        "vault-result-alternatives",
        "vault-facts-withdrawn",
        "vault-result-failures",
    ];
    Table {
        caption: say("vault-result-title"),
        head: head.map(say).into(),
        rows: manifest
            .states
            .iter()
            .map(|(state, opening)| (t.member_state(*state).to_owned(), cells(&opening.counts)))
            .collect(),
        total: Some((say("vault-facts-total"), cells(&manifest.total))),
    }
}

/// What a collection holds.
pub(in crate::web::vault) fn holdings(t: &Sentences, counts: &BTreeMap<MemberState, Counts>) -> Table {
    let say = |key: &str| t.say_with(key, &[]);
    let row = |submissions: u64, withdrawn: u64| vec![t.number(submissions), t.number(withdrawn)];
    let total = counts.values().fold((0, 0), |(all, gone), counts| {
        (all + counts.submissions, gone + counts.withdrawn)
    });
    Table {
        caption: say("vault-facts-submissions"),
        head: ["vault-facts-state", "vault-facts-submissions", "vault-facts-withdrawn"]
            .map(say)
            .into(),
        rows: counts
            .iter()
            .map(|(state, counts)| {
                let name = t.member_state(*state).to_owned();
                (name, row(counts.submissions, counts.withdrawn))
            })
            .collect(),
        total: Some((say("vault-facts-total"), row(total.0, total.1))),
    }
}

/// One State's letter, to be printed: only such as the manifest names, from the directory that was just written.
pub(in crate::web::vault) async fn letter(
    State(desk): State<Arc<Desk>>,
    Path((_, state)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let room = desk.vault.enter();
    let Some(Sitting::Opening(opening)) = &room.sitting else {
        return Err(Failure::Missing);
    };
    let OpeningStage::Done(manifest) = &opening.stage else {
        return Err(Failure::Missing);
    };
    let state = MemberState::parse(&state).ok_or(Failure::Missing)?;
    let (name, bytes) = opening.letter(manifest, state).ok_or(Failure::Missing)?;
    let media_type = match std::path::Path::new(&name).extension() {
        Some(ending) if ending == "pdf" => "application/pdf",
        _ => "text/plain; charset=utf-8",
    };
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (HeaderName::from_static("content-disposition"), "inline"),
        (header::CONTENT_SECURITY_POLICY, super::super::PAPER_POLICY),
    ];
    Ok((headers, bytes.to_vec()).into_response())
}
