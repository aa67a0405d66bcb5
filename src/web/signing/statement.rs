//! The form of a Member State as the page shows it: who may use it, its fields, what shows that a person signs, the button, and the promises beside
//! it.

use super::fields::{Group, Sheet};
use super::issues::Issues;
use super::page::Entry;
use super::proof::ProofView;
use crate::domain::{Form, Language, MemberState, Particulars};
use crate::service::Reception;
use crate::web::site::Visit;

/// The form of a State, with everything around it.
pub(super) struct StatementForm<'a> {
    pub(super) action: String,
    /// What tells this page from every other, as the name of a field that is never sent. Browsers that go back fill a form with what was typed into
    /// the one whose first fields had the same names: after signing, the next person at the device would read it.
    pub(super) page: String,
    pub(super) state: MemberState,
    pub(super) chosen: String,
    pub(super) change: String,
    pub(super) who: String,
    pub(super) minimum_age: String,
    pub(super) note: Option<String>,
    pub(super) documents: Vec<&'a str>,
    pub(super) documents_language: Option<&'static str>,
    pub(super) groups: Vec<Group>,
    pub(super) declaration: String,
    pub(super) declares: bool,
    pub(super) declaration_message: Option<String>,
    /// Whether the box is offered by which a person insists.
    pub(super) asks: bool,
    pub(super) insists: bool,
    pub(super) proof: ProofView,
    pub(super) button: String,
    pub(super) destroyed: String,
    pub(super) beside: Vec<Beside>,
}

/// One line beside the button, and the page behind it.
pub(super) struct Beside {
    pub(super) icon: &'static str,
    pub(super) words: String,
    pub(super) address: String,
}

impl<'a> StatementForm<'a> {
    pub(super) fn of(visit: &Visit<'a>, reception: Option<Reception<'_>>, entry: &Entry<'_>, form: &'a Form) -> Self {
        let (t, setting, state, issues) = (visit.t, visit.setting, form.state, entry.issues());
        let nothing = Particulars::new();
        let (filled, declares, insists) = match entry {
            Entry::Fresh => (&nothing, false, false),
            Entry::Again { attempt, .. } => (&attempt.particulars, attempt.declares, attempt.insists),
        };
        let states = setting.states();
        let documents_language = documents_language(setting.law.languages_of(state));
        let proof = ProofView::of(reception, entry, &issues, t);
        let is_fresh = entry.is_fresh();
        let sheet = Sheet {
            t,
            form,
            states: &states,
            documents_language,
            filled,
            is_fresh,
            issues: &issues,
        };
        Self {
            action: visit.address("support"),
            page: proof.digits_id.get(..PAGE_LETTERS).unwrap_or_default().to_owned(),
            state,
            chosen: t.say_with("state-chosen", &[("state", t.member_state(state).into())]),
            change: format!("{}#sign", visit.address("")),
            who: t.who(form.who),
            minimum_age: t.minimum_age(form),
            note: t.note(setting.law.regime(), state, form.minimum_age),
            documents: form.documents.iter().map(|document| document.name.as_str()).collect(),
            documents_language,
            groups: sheet.groups(),
            declaration: visit.statutory().declaration().into_owned(),
            declares,
            declaration_message: message(&issues, super::attempt::DECLARATION),
            asks: issues.ask() && !issues.stop(),
            insists,
            proof,
            button: t.say_with("form-button", &[("title", visit.title().into())]),
            destroyed: t.say_with("form-destroyed", &[("date", setting.destroyed_by().into())]),
            beside: beside(visit),
        }
    }
}

/// The language in which a State names its documents: its own, when it has one only. Names in several are marked as none of them.
fn documents_language(official: &[Language]) -> Option<&'static str> {
    match official {
        [only] => Some(only.code()),
        _ => None,
    }
}

fn message(issues: &Issues, anchor: &str) -> Option<String> {
    issues.of(anchor).map(|issue| issue.message.clone())
}

fn beside(visit: &Visit<'_>) -> Vec<Beside> {
    let (t, destroyed) = (visit.t, visit.setting.destroyed_by());
    let line = |icon, words: String, page| Beside {
        icon,
        words,
        address: visit.address(page),
    };
    vec![
        line("eye", t.say("beside-seen").into_owned(), "privacy"),
        line(
            "clock",
            t.say_with("beside-destroyed", &[("date", destroyed.into())]),
            "privacy",
        ),
        line("seal", t.say("beside-not-certified").into_owned(), "certificate"),
        line("lock", t.say("beside-where").into_owned(), "trust"),
    ]
}

/// So many letters tell two pages apart.
const PAGE_LETTERS: usize = 8;
