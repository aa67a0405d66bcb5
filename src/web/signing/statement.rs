//! The form of a Member State as the page shows it: who may use it, its fields, what shows that a person signs, the button, and the promises beside
//! it.

use super::eligibility::Eligibility;
use super::fields::{Group, Sheet};
use super::issues::Issues;
use super::page::Entry;
use super::proof::ProofView;
use crate::domain::{Form, MemberState, Particulars};
use crate::service::Reception;
use crate::web::cookie::MARK_LETTERS;
use crate::web::site::Visit;

/// The form of a State, with everything around it.
pub(super) struct StatementForm<'a> {
    pub(super) action: String,
    /// The mark of this form, as the name of a field that is never sent. Browsers that reload or go back fill a form with what was typed into the one
    /// whose first fields had the same names: before a statement is recorded that is a help, and afterwards the next person at the device would read
    /// it. So the mark stays the same until then, and is another one ever after.
    pub(super) page: String,
    /// Whether nothing was sent yet, so that a draft which the tab kept may be put into it.
    pub(super) is_fresh: bool,
    /// The address that the answer to a mistake goes by, which leads back to the form: so nobody sends it again by reloading it.
    pub(super) here: String,
    pub(super) state: MemberState,
    pub(super) chosen: String,
    pub(super) change: String,
    /// Where the form is emptied.
    pub(super) forget: String,
    pub(super) who: Eligibility<'a>,
    pub(super) groups: Vec<Group>,
    pub(super) declaration: String,
    pub(super) declares: bool,
    pub(super) declaration_message: Option<String>,
    /// Whether the box is ticked by which a person insists; none where there is nothing to insist on.
    pub(super) insists: Option<bool>,
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
        let who = Eligibility::of(visit, form);
        let proof = ProofView::of(reception, entry, &issues, t);
        let is_fresh = entry.is_fresh();
        let sheet = Sheet {
            t,
            form,
            states: &states,
            documents_language: who.language,
            filled,
            is_fresh,
            issues: &issues,
        };
        Self {
            action: visit.address("support"),
            page: mark(visit, &proof),
            is_fresh,
            here: visit
                .query
                .keep(&format!("/{}/again", visit.language().code()), Some(state)),
            state,
            chosen: t.say_with("state-chosen", &[("state", t.member_state(state).into())]),
            change: format!("{}#sign", visit.address("")),
            forget: visit.address("forget"),
            who,
            groups: sheet.groups(),
            declaration: visit.statutory().declaration().into_owned(),
            declares,
            declaration_message: message(&issues, super::attempt::DECLARATION),
            insists: (issues.ask() && !issues.stop()).then_some(insists),
            proof,
            button: t.say_with("form-button", &[("title", visit.title().into())]),
            destroyed: t.say_with("form-destroyed", &[("date", setting.destroyed_by().into())]),
            beside: beside(visit),
        }
    }
}

/// The mark that the browser keeps already, or a new one: the digits' name is drawn anew for each page.
fn mark(visit: &Visit<'_>, proof: &ProofView) -> String {
    let drawn = || proof.digits_id.get(..MARK_LETTERS).unwrap_or_default();
    visit.page.unwrap_or_else(drawn).to_owned()
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
