//! Counts made up: from none to more than enough, and how they grew.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::ToSpan as _;

use crate::domain::{Date, Law, MemberState};
use crate::service::PublicView;
use crate::service::campaign::{Day, Milestone, MilestoneKind, Timeline};

/// Counts of every kind.
pub(super) fn view(law: &Law, today: Date) -> PublicView {
    let share = |place: usize| [0, 31, 4_800, 12_000, 70_000, 260][place % 6];
    let states = law.states_on(today).into_iter().enumerate();
    let by_state: BTreeMap<MemberState, u64> = states.map(|(place, state)| (state, share(place))).collect();
    PublicView {
        total: by_state.values().sum(),
        by_state,
        as_of: today,
        timeline: Arc::new(timeline(today)),
    }
}

/// The counts of the first day.
pub(super) fn nothing_yet(today: Date) -> PublicView {
    PublicView {
        total: 0,
        by_state: BTreeMap::new(),
        as_of: today,
        timeline: Arc::default(),
    }
}

/// Ninety days of waiting and growing, and a milestone of each kind.
fn timeline(today: Date) -> Timeline {
    let before = |days: i64| today.saturating_sub(days.days());
    let total = |day: i64| u64::try_from(day * day * day / 2).unwrap_or_default().max(20_000) - 20_000;
    let day = |day: i64| Day {
        on: before(90 - day),
        total: total(day),
        by_state: BTreeMap::new(),
    };
    let kinds = [
        MilestoneKind::Opened,
        MilestoneKind::Count(100_000),
        MilestoneKind::State(MemberState::Lv),
        MilestoneKind::States,
        MilestoneKind::Goal,
        MilestoneKind::Closed,
    ];
    let milestone = |(place, what): (i64, MilestoneKind)| Milestone {
        on: before(91 - 15 * place),
        what,
    };
    Timeline {
        days: (1..=90).map(day).collect(),
        milestones: (1..).zip(kinds).map(milestone).collect(),
    }
}
