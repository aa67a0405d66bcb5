//! How the published numbers grew, day by day, and what was reached on the way.
//!
//! Everything here is made from published counts: nobody learns more from it than from having looked every day.

use std::collections::BTreeMap;

use crate::domain::{Date, MemberState};

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

impl Timeline {
    /// The days that are over: their numbers change no more.
    #[must_use]
    pub fn over(&self, today: Date) -> &[Day] {
        let end = self.days.partition_point(|day| day.on < today);
        &self.days[..end]
    }
}
