//! How the published numbers grew, day by day, and what was reached on the way.
//!
//! Everything here is made from published counts: nobody learns more from it than from having looked every day.

use std::collections::BTreeMap;

use super::{Course, MilestoneKind};
use crate::domain::{Date, MemberState};
use crate::service::day_of;

/// What was published day by day, and the milestones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timeline {
    /// Every day since the first publication, without gaps, oldest first. The last one may be today, which still grows.
    pub days: Vec<Day>,
    /// What was reached, oldest first.
    pub milestones: Vec<Milestone>,
}

/// What was published last on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub on: Date,
    /// All Member States together.
    pub total: u64,
    /// Each Member State that had any.
    pub by_state: BTreeMap<MemberState, u64>,
}

/// Something that was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Milestone {
    /// The day on which it was published.
    pub on: Date,
    /// What it is.
    pub what: MilestoneKind,
}

impl Timeline {
    /// The days that are over: their numbers change no more.
    #[must_use]
    pub fn over(&self, today: Date) -> &[Day] {
        let end = self.days.partition_point(|day| day.on < today);
        &self.days[..end]
    }

    /// Puts together what the store keeps: what changed on each day, by the Member State's number, and the days of the milestones.
    pub(in crate::service) fn of(changes: &[(u32, u8, u64)], milestones: &[(String, u32)]) -> Self {
        let mut timeline = Self::default();
        for day in changes.chunk_by(|one, next| one.0 == next.0) {
            let known = |(_, state, count): &(u32, u8, u64)| Some((MemberState::from_number(*state)?, *count));
            if let Some(on) = day_of(day[0].0) {
                timeline.put(on, day.iter().filter_map(known).collect());
            }
        }
        let known = |(name, day): &(String, u32)| {
            Some(Milestone {
                on: day_of(*day)?,
                what: MilestoneKind::from_name(name)?,
            })
        };
        timeline.milestones = milestones.iter().filter_map(known).collect();
        timeline
            .milestones
            .sort_by_key(|milestone| (milestone.on, milestone.what));
        timeline
    }

    /// The timeline after a publication.
    pub(in crate::service) fn grown(
        &self,
        course: &Course<'_>,
        counts: &BTreeMap<MemberState, u64>,
        today: Date,
    ) -> Self {
        let mut grown = self.clone();
        if !counts.is_empty() {
            grown.put(today, counts.clone());
        }
        for what in course.reached(counts, today) {
            if !self.milestones.iter().any(|milestone| milestone.what == what) {
                grown.milestones.push(Milestone { on: today, what });
            }
        }
        grown
    }

    /// The names of the milestones that an earlier timeline has not.
    pub(in crate::service) fn milestones_since(&self, earlier: &Self) -> Vec<String> {
        let new = &self.milestones[earlier.milestones.len().min(self.milestones.len())..];
        new.iter().map(|milestone| milestone.what.name()).collect()
    }

    /// Puts down what was published last on a day; days between on which nothing changed repeat the one before.
    fn put(&mut self, on: Date, changed: BTreeMap<MemberState, u64>) {
        while let Some(next) = self.days.last().filter(|last| last.on < on).and_then(Day::next) {
            self.days.push(next);
        }
        if self.days.is_empty() {
            self.days.push(Day {
                on,
                total: 0,
                by_state: BTreeMap::new(),
            });
        }
        let last = self.days.last_mut().expect("a day was put down");
        last.by_state.extend(changed);
        last.total = last.by_state.values().sum();
    }
}

impl Day {
    /// The day after, before anything changed on it.
    fn next(&self) -> Option<Self> {
        Some(Self {
            on: self.on.tomorrow().ok()?,
            ..self.clone()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_without_a_change_repeat_the_one_before() {
        let (de, lv) = (MemberState::De.number(), MemberState::Lv.number());
        let timeline = Timeline::of(&[(20_260_227, de, 32), (20_260_302, de, 64), (20_260_302, lv, 32)], &[]);
        let totals: Vec<_> = timeline.days.iter().map(|day| (day.on, day.total)).collect();
        let expected = [
            (date(2026, 2, 27), 32),
            (date(2026, 2, 28), 32),
            (date(2026, 3, 1), 32),
            (date(2026, 3, 2), 96),
        ];
        assert_eq!(totals, expected);
        assert_eq!(timeline.over(date(2026, 3, 2)).len(), 3);
        assert_eq!(timeline.over(date(2026, 2, 27)), []);
    }
}
