//! What counts as a milestone, and when one is reached.
//!
//! Everything is judged by published counts. A milestone that was reached stays reached.

use std::collections::BTreeMap;

use crate::domain::{Date, Initiative, Law, MemberState};

/// The kinds of milestones. Of those that fall on one day, the order is the order in which they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MilestoneKind {
    /// The collection began.
    Opened,
    /// A round number of statements.
    Count(u64),
    /// The minimum of one more Member State.
    State(MemberState),
    /// The minimum in as many Member States as are needed.
    States,
    /// As many statements as are needed.
    Goal,
    /// The collection ended.
    Closed,
}

/// What a collection is measured by.
pub(in crate::service) struct Course<'a> {
    /// The law that it follows.
    pub law: &'static Law,
    /// The initiative.
    pub initiative: &'a Initiative,
    /// Whether the organisers closed it.
    pub is_closed: bool,
}

impl Course<'_> {
    /// Everything that is reached with these published counts on a day, in the order in which it is told.
    pub(super) fn reached(&self, counts: &BTreeMap<MemberState, u64>, today: Date) -> Vec<MilestoneKind> {
        let period = self.initiative.collection;
        if today < period.start {
            return Vec::new();
        }
        let total: u64 = counts.values().sum();
        let goal = u64::from(self.law.million());
        let states: Vec<MemberState> = counts
            .iter()
            .filter(|(state, count)| self.minimum(**state).is_some_and(|minimum| **count >= minimum))
            .map(|(state, _)| *state)
            .collect();
        let rounds = ROUND.iter().filter(|round| **round != goal && **round <= total);
        let mut reached = vec![MilestoneKind::Opened];
        reached.extend(rounds.map(|round| MilestoneKind::Count(*round)));
        reached.extend(states.iter().map(|state| MilestoneKind::State(*state)));
        reached.extend((states.len() >= self.law.states_needed()).then_some(MilestoneKind::States));
        reached.extend((total >= goal).then_some(MilestoneKind::Goal));
        reached.extend((self.is_closed || today > period.end).then_some(MilestoneKind::Closed));
        reached
    }

    fn minimum(&self, state: MemberState) -> Option<u64> {
        self.law.threshold(state, self.initiative.registered).map(u64::from)
    }
}

impl MilestoneKind {
    /// The name under which it is kept, and by which readers of the feed tell it from others: it never changes.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Opened => "opened".to_owned(),
            Self::Count(count) => format!("count-{count}"),
            Self::State(state) => format!("state-{}", state.code()),
            Self::States => "states".to_owned(),
            Self::Goal => "goal".to_owned(),
            Self::Closed => "closed".to_owned(),
        }
    }

    /// The kind of this name.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        match name.split_once('-') {
            None => match name {
                "opened" => Some(Self::Opened),
                "states" => Some(Self::States),
                "goal" => Some(Self::Goal),
                "closed" => Some(Self::Closed),
                _ => None,
            },
            Some(("count", count)) => count.parse().ok().map(Self::Count),
            Some(("state", code)) => MemberState::from_code(code).map(Self::State),
            Some(_) => None,
        }
    }
}

/// Numbers that people celebrate. The goal of the law has a milestone of its own.
const ROUND: &[u64] = &[
    100, 1_000, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 750_000, 1_000_000, 1_250_000, 1_500_000,
    2_000_000,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_milestone_is_found_by_its_name() {
        let kinds = [
            MilestoneKind::Opened,
            MilestoneKind::Count(1_000),
            MilestoneKind::State(MemberState::El),
            MilestoneKind::States,
            MilestoneKind::Goal,
            MilestoneKind::Closed,
        ];
        for kind in kinds {
            assert_eq!(MilestoneKind::from_name(&kind.name()), Some(kind));
        }
        for name in ["", "count-", "count-x", "state-ZZ", "open"] {
            assert_eq!(MilestoneKind::from_name(name), None, "{name}");
        }
    }
}
