//! The phases of a collection, and which may follow which.
//!
//! Every use case asks this table whether it may act. It does not say who may order a transition, nor what must have been done before: that is
//! for the use cases of the life cycle.

use super::coded::coded;

coded! {
    /// Where a collection stands between its set-up and its end.
    pub enum Phase: u8 {
        Preparing = 1, "preparing", "Being set up; test submissions only.";
        Certified = 2, "certified", "The certificate of conformity is uploaded and published.";
        Collecting = 3, "collecting", "Statements of support are being collected.";
        Paused = 4, "paused", "Collection is interrupted and can be resumed.";
        Closed = 5, "closed", "The collection period is over.";
        HandedOver = 6, "handed-over", "Every Member State's hand-over is acknowledged or waived.";
        Erased = 7, "erased", "The erasure key is destroyed.";
        Moved = 8, "moved", "Another machine has taken over.";
    }
}

impl Phase {
    /// The phases that may follow this one.
    #[must_use]
    pub const fn successors(self) -> &'static [Self] {
        match self {
            Self::Preparing => &[Self::Certified, Self::Erased, Self::Moved],
            Self::Certified => &[Self::Preparing, Self::Collecting, Self::Erased, Self::Moved],
            Self::Collecting => &[Self::Paused, Self::Closed, Self::Moved],
            Self::Paused => &[Self::Collecting, Self::Closed, Self::Moved],
            Self::Closed => &[Self::Collecting, Self::HandedOver, Self::Erased, Self::Moved],
            Self::HandedOver => &[Self::Erased, Self::Moved],
            Self::Erased | Self::Moved => &[],
        }
    }

    /// Whether the collection may pass from this phase to the other.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        self.successors().contains(&next)
    }

    /// Whether visitors may sign: for real while collecting, as a test while preparing.
    #[must_use]
    pub const fn accepts_submissions(self) -> bool {
        matches!(self, Self::Preparing | Self::Collecting)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_follows_the_end() {
        for phase in Phase::ALL {
            assert!(!Phase::Erased.may_become(phase) && !Phase::Moved.may_become(phase));
        }
    }

    #[test]
    fn go_live_needs_a_certificate() {
        assert!(!Phase::Preparing.may_become(Phase::Collecting));
        assert!(Phase::Preparing.may_become(Phase::Certified) && Phase::Certified.may_become(Phase::Collecting));
    }

    #[test]
    fn what_is_collected_is_never_erased_before_the_collection_is_closed() {
        assert!(!Phase::Collecting.may_become(Phase::Erased) && !Phase::Paused.may_become(Phase::Erased));
        assert!(Phase::Closed.may_become(Phase::Erased) && Phase::HandedOver.may_become(Phase::Erased));
    }

    #[test]
    fn only_preparing_and_collecting_accept_submissions() {
        let open: Vec<_> = Phase::ALL
            .into_iter()
            .filter(|phase| phase.accepts_submissions())
            .collect();
        assert_eq!(open, [Phase::Preparing, Phase::Collecting]);
    }
}
