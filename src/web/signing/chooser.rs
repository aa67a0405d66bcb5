//! Choosing the Member State, before anything is typed.

use super::eligibility::Eligibility;
use super::page::Entry;
use crate::domain::MemberState;
use crate::web::query::Named;
use crate::web::site::Visit;

/// The list of Member States, and what to say about the one that was named.
pub(super) struct Chooser<'a> {
    pub(super) action: String,
    /// The partner's tag, to be kept.
    pub(super) from: Option<String>,
    pub(super) intro: String,
    pub(super) states: Vec<StateChoice<'a>>,
    /// Why the State that was named cannot be chosen.
    pub(super) problem: Option<String>,
}

/// One entry of the list.
pub(super) struct StateChoice<'a> {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) is_likely: bool,
    /// The address of its form.
    pub(super) address: String,
    pub(super) who: Eligibility<'a>,
}

impl<'a> Chooser<'a> {
    pub(super) fn of(visit: &Visit<'a>, entry: &Entry<'_>, named: Option<MemberState>) -> Self {
        let members = visit.setting.states();
        let offered = visit
            .t
            .member_states()
            .iter()
            .filter(|(state, _)| members.contains(state));
        let choice = |(state, name): &(MemberState, &'static str)| {
            let form = visit.setting.law.form(*state, visit.setting.today)?;
            let address = visit
                .query
                .keep(&format!("/{}/", visit.language().code()), Some(*state));
            Some(StateChoice {
                code: state.code(),
                name,
                is_likely: visit.likely == Some(*state),
                address: format!("{address}#sign"),
                who: Eligibility::of(visit, form),
            })
        };
        Self {
            action: format!("/{}/#sign", visit.language().code()),
            from: visit.query.from.as_ref().map(|tag| tag.as_str().to_owned()),
            intro: visit
                .t
                .say(&format!("state-intro-{}", visit.setting.law.regime()))
                .into_owned(),
            states: offered.filter_map(choice).collect(),
            problem: problem(visit, entry, named),
        }
    }
}

fn problem(visit: &Visit<'_>, entry: &Entry<'_>, named: Option<MemberState>) -> Option<String> {
    if let Some(issue) = entry.issues().of(super::attempt::STATE) {
        return Some(issue.message.clone());
    }
    match named {
        Some(state) => Some(no_member(visit, state)),
        None if visit.query.state == Some(Named::Unknown) => Some(visit.t.say("reject-state-unknown").into_owned()),
        None => None,
    }
}

/// Why a State that there is has no form today: it left, has not joined yet, or never takes part.
pub(super) fn no_member(visit: &Visit<'_>, state: MemberState) -> String {
    let today = visit.setting.today;
    let (key, day) = match visit.setting.law.membership(state) {
        Some(period) if period.end < today => ("no-state-left", period.end),
        Some(period) if today < period.start => ("no-state-not-yet", period.start),
        _ => ("no-state-not-member", today),
    };
    let name = visit.t.member_state(state);
    visit.t.say_with(key, &[("state", name.into()), ("date", day.into())])
}
