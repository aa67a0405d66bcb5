//! What the public may know of the counts, as a value that is refreshed on a timer: reading it costs nothing that signing needs.
//!
//! Counts are published in steps. A step is published when the persons of its Member State pass a threshold that lies, secretly and for ever, somewhere in
//! the step: so a published count trails the exact one, never falls, and says nothing while it stands, however often it is looked at. Somebody who adds
//! invented people and one person more sees a step come one person sooner, or not, and cannot tell which: the threshold is not known. What is left, and what
//! it costs to find out more, is in decision 20. Exact figures are published after closing.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::campaign::Timeline;
use crate::crypto::threshold::ThresholdKey;
use crate::domain::{Date, MemberState};

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
    pub(super) fn next(&self, persons: &BTreeMap<MemberState, u64>, key: &ThresholdKey) -> BTreeMap<MemberState, u64> {
        let publish = |(&state, &exact): (&MemberState, &u64)| {
            let before = self.by_state.get(&state).copied().unwrap_or_default();
            let shown = before.max(step_passed(state, exact, key));
            (shown > 0).then_some((state, shown))
        };
        persons.iter().filter_map(publish).collect()
    }
}

/// The greatest step whose threshold `persons` has passed.
fn step_passed(state: MemberState, persons: u64, key: &ThresholdKey) -> u64 {
    let width = width_at(persons);
    let step = persons - persons % width;
    if step == 0 {
        return 0;
    }
    if persons - step >= key.draw(state.number(), step, width) {
        return step;
    }
    // The threshold of the step before lies below this step.
    step - width_at(step - 1)
}

/// How wide the step is in which so many persons are. A count trails by less than two steps: less than 64, and from 4 096 persons on less than the square
/// root of the persons.
fn width_at(persons: u64) -> u64 {
    let mut width = FIRST_WIDTH;
    while width * width * FEWEST_WIDTHS <= persons {
        width *= 2;
    }
    width
}

/// Persons in the first steps. Whoever knows everybody else of a Member State tells a new person from a repeat in one step of as many.
const FIRST_WIDTH: u64 = 32;

/// A step is doubled where the persons are as many as its square times this.
const FEWEST_WIDTHS: u64 = 16;

#[cfg(test)]
mod tests;
