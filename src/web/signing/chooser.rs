//! Choosing the Member State, before anything is typed.

use super::page::Entry;
use crate::domain::MemberState;
use crate::text::Sentences;
use crate::web::query::Named;
use crate::web::site::Visit;

/// The list of Member States, and what to say about the one that was named.
pub(super) struct Chooser {
    pub(super) action: String,
    /// The partner's tag, to be kept.
    pub(super) from: Option<String>,
    pub(super) intro: String,
    pub(super) states: Vec<StateChoice>,
    /// Why the State that was named cannot be chosen.
    pub(super) problem: Option<String>,
}

/// One entry of the list.
pub(super) struct StateChoice {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) is_likely: bool,
}

impl Chooser {
    pub(super) fn of(visit: &Visit<'_>, entry: &Entry<'_>, named: Option<MemberState>) -> Self {
        let members = visit.setting.states();
        let offered = visit
            .t
            .member_states()
            .iter()
            .filter(|(state, _)| members.contains(state));
        let choice = |(state, name): &(MemberState, &'static str)| StateChoice {
            code: state.code(),
            name,
            is_likely: visit.likely == Some(*state),
        };
        Self {
            action: format!("/{}/#sign", visit.language().code()),
            from: visit.query.from.as_ref().map(|tag| tag.as_str().to_owned()),
            intro: visit
                .t
                .say(&format!("state-intro-{}", visit.setting.law.regime()))
                .into_owned(),
            states: offered.map(choice).collect(),
            problem: problem(visit, entry, named),
        }
    }
}

fn problem(visit: &Visit<'_>, entry: &Entry<'_>, named: Option<MemberState>) -> Option<String> {
    if let Some(issue) = entry.issues().of(super::attempt::STATE) {
        return Some(issue.message.clone());
    }
    match named {
        Some(state) => Some(no_member(visit.t, state)),
        None if visit.query.state == Some(Named::Unknown) => Some(visit.t.say("reject-state-unknown").into_owned()),
        None => None,
    }
}

/// Why a State that there is has no form today.
pub(super) fn no_member(t: &Sentences, state: MemberState) -> String {
    t.say_with("no-state-not-member", &[("state", t.member_state(state).into())])
}
