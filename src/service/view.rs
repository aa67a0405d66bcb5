//! What the public may know of the counts, as a value that is refreshed on a timer: reading it costs nothing that signing needs.
//!
//! Published counts trail the exact ones by a random residual of at most 31 per Member State, redrawn at each publication, and never fall: somebody
//! who adds a person and looks whether the count moves learns nothing about that person. Exact figures are published after closing.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::campaign::Timeline;
use crate::crypto::Entropy;
use crate::domain::{Date, MemberState};

/// By how much a published count trails the exact one at most.
pub const RESIDUAL: u64 = 31;

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
    pub(super) fn of(by_state: BTreeMap<MemberState, u64>, as_of: Date) -> Self {
        Self {
            total: by_state.values().sum(),
            by_state,
            as_of,
            timeline: Arc::default(),
        }
    }

    /// The next publication: `persons` are the exact counts.
    pub(super) fn next(
        &self,
        persons: &BTreeMap<MemberState, u64>,
        exactly: bool,
        as_of: Date,
        entropy: &mut dyn Entropy,
    ) -> Self {
        let publish = |(&state, &exact): (&MemberState, &u64)| {
            let before = self.by_state.get(&state).copied().unwrap_or_default();
            let shown = if exactly {
                exact
            } else {
                before.max(exact.saturating_sub(residual(entropy)))
            };
            (shown > 0).then_some((state, shown))
        };
        let by_state: BTreeMap<_, _> = persons.iter().filter_map(publish).collect();
        Self::of(by_state, as_of)
    }
}

/// A residual from 0 to [`RESIDUAL`], all equally likely.
fn residual(entropy: &mut dyn Entropy) -> u64 {
    let mut byte = [0];
    entropy.fill(&mut byte);
    u64::from(byte[0]) % (RESIDUAL + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;
    use jiff::civil::date;

    #[test]
    fn published_counts_trail_and_never_fall() {
        let mut entropy = SeededEntropy::new(b"view");
        let mut view = PublicView::of(BTreeMap::new(), date(2026, 11, 22));
        let mut before = 0;
        for exact in [0, 10, 40, 100, 99, 98, 200] {
            view = view.next(
                &BTreeMap::from([(MemberState::De, exact)]),
                false,
                date(2026, 11, 22),
                &mut entropy,
            );
            assert!(view.total >= before && view.total <= exact.max(before));
            assert!(view.total + RESIDUAL >= exact);
            before = view.total;
        }
    }

    #[test]
    fn exact_counts_are_published_exactly() {
        let mut entropy = SeededEntropy::new(b"view");
        let exact = BTreeMap::from([(MemberState::De, 7), (MemberState::Lv, 3)]);
        let view =
            PublicView::of(BTreeMap::new(), date(2026, 11, 22)).next(&exact, true, date(2026, 11, 22), &mut entropy);
        assert_eq!((view.total, view.by_state), (10, exact));
    }
}
