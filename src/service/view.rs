//! What the public may know of the counts, as a value that is refreshed on a timer: reading it costs nothing that signing needs.
//!
//! Counts are published every ten minutes, through a veil: a secret number that drifts by chance lies between the exact count of a Member State and the
//! published one, which trails, never falls, and says nothing while it stands. However many people somebody invents, and however well they know everybody
//! else, all publications together hardly tell whether one person more was there. How little that is, and why it is done so, is in decision 20. Exact
//! figures are published after closing.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use super::campaign::Timeline;
use crate::domain::{Date, MemberState};

mod veil;

pub(super) use veil::Veil;

/// The counts as published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicView {
    /// All Member States together.
    pub total: u64,
    /// Each Member State that has any.
    pub by_state: BTreeMap<MemberState, u64>,
    /// The day to which they belong.
    pub as_of: Date,
    /// How they grew until now, and what was reached on the way.
    pub timeline: Arc<Timeline>,
}

impl PublicView {
    /// A view of counts that were published before.
    pub(super) fn of(by_state: BTreeMap<MemberState, u64>, as_of: Date, timeline: Arc<Timeline>) -> Self {
        Self {
            total: by_state.values().sum(),
            by_state,
            as_of,
            timeline,
        }
    }

    /// The counts of the next publication, made from the persons that there are. None falls.
    pub(super) fn next(
        &self,
        persons: &BTreeMap<MemberState, u64>,
        turn: Turn,
        veil: &Veil,
    ) -> BTreeMap<MemberState, u64> {
        let (fold, row) = match turn {
            Turn::Collecting(turn) => (veil.at(turn), 0),
            Turn::Testing => (veil.at(0), TESTS),
        };
        let publish = |(&state, &exact): (&MemberState, &u64)| {
            let before = self.by_state.get(&state).copied().unwrap_or_default();
            let shown = before.max(fold.over(row | state.number(), exact));
            (shown > 0).then_some((state, shown))
        };
        persons.iter().filter_map(publish).collect()
    }
}

/// When counts are published. Each turn of a collection has one publication: two exact counts behind one veil would tell their difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// So many turns after the first of the collection.
    Collecting(u32),
    /// Before anything is real. The veil hangs still, and what is tested shows at once.
    Testing,
}

impl Turn {
    /// The turn that comes at a moment, given how long the collection runs, which turn was published last and how long the instance runs. None comes
    /// twice. Whoever just started lets one pass: the store may be an older copy that does not know of a publication in this same turn.
    pub(super) fn due(collecting_seconds: i64, last: Option<u32>, running: Duration) -> Option<Self> {
        let turn = Self::number(collecting_seconds);
        let is_new = last.is_none_or(|last| last < turn);
        let is_settled = running.as_secs() >= TURN_SECONDS.unsigned_abs();
        (is_new && is_settled && turn <= veil::LAST).then_some(Self::Collecting(turn))
    }

    /// The number of the turn in which a moment lies, given how long the collection runs.
    pub(super) fn number(collecting_seconds: i64) -> u32 {
        u32::try_from(collecting_seconds / TURN_SECONDS).unwrap_or_default()
    }

    /// The turn of the collection, to be remembered with what was published.
    pub(super) fn of_collection(self) -> Option<u32> {
        match self {
            Self::Collecting(turn) => Some(turn),
            Self::Testing => None,
        }
    }
}

/// From one publication to the next. Rarer ones would let a count trail little less.
const TURN_SECONDS: i64 = 600;

/// Rows of counts that are tests: what testers find out about their veil says nothing about the collection's.
const TESTS: u8 = 0x80;

#[cfg(test)]
mod prober;
#[cfg(test)]
mod tests;
