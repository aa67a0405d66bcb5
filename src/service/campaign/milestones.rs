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
    use crate::domain::{Period, Regime};
    use jiff::civil::date;

    fn initiative() -> Initiative {
        Initiative {
            registration_number: "ECI(2021)000099".to_owned(),
            registered: date(2021, 7, 1),
            collection: Period {
                start: date(2021, 9, 1),
                end: date(2022, 9, 1),
            },
            register_url: String::new(),
            website: None,
            contacts: Vec::new(),
            legal_entity: None,
            versions: Vec::new(),
        }
    }

    fn reached(is_closed: bool, counts: &[(MemberState, u64)], today: Date) -> Vec<String> {
        let course = Course {
            law: Law::of(Regime::R2019),
            initiative: &initiative(),
            is_closed,
        };
        let reached = course.reached(&counts.iter().copied().collect(), today);
        reached.into_iter().map(MilestoneKind::name).collect()
    }

    #[test]
    fn what_is_reached_follows_the_published_counts_and_the_days() {
        let within = date(2021, 10, 1);
        assert_eq!(reached(false, &[(MemberState::De, 5_000)], date(2021, 8, 31)), [""; 0]);
        assert_eq!(reached(false, &[], within), ["opened"]);
        let some = [(MemberState::Mt, 4_229), (MemberState::De, 771)];
        assert_eq!(
            reached(false, &some, within),
            ["opened", "count-100", "count-1000", "count-5000"]
        );
        let some = [(MemberState::Mt, 4_230)];
        assert_eq!(
            reached(false, &some, within),
            ["opened", "count-100", "count-1000", "state-MT"]
        );
        assert_eq!(reached(false, &[], date(2022, 9, 1)), ["opened"]);
        assert_eq!(reached(false, &[], date(2022, 9, 2)), ["opened", "closed"]);
        assert_eq!(reached(true, &[], within), ["opened", "closed"]);
    }

    #[test]
    fn the_goal_and_enough_states_are_told_once_and_the_million_is_the_goal() {
        let many: Vec<_> = Law::of(Regime::R2019)
            .states_on(date(2021, 10, 1))
            .into_iter()
            .take(7)
            .map(|state| (state, 150_000))
            .collect();
        let names = reached(false, &many, date(2021, 10, 1));
        assert_eq!(names.iter().filter(|name| name.starts_with("state-")).count(), 7);
        assert!(
            names.contains(&"states".to_owned()) && names.contains(&"goal".to_owned()),
            "{names:?}"
        );
        assert!(!names.contains(&"count-1000000".to_owned()), "{names:?}");
        assert!(!reached(false, &many[..6], date(2021, 10, 1)).contains(&"states".to_owned()));
    }

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
