//! What is published together: the counts, the day's place in the timeline, and the milestones that were reached.

use redb::{ReadableTable as _, WriteTransaction};

use super::error::StoreError;
use super::tables::{META, META_TURN, MILESTONES, PUBLISHED, TIMELINE};

/// One publication. It is kept before it is shown, so that a restart does not make a number fall.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publication {
    /// The counts that changed, by the Member State's number.
    pub counts: Vec<(u8, u64)>,
    /// The turn of the collection in which it is made; none when it is bound to none.
    pub turn: Option<u32>,
    /// The day (as `yyyymmdd`) to which they belong in the timeline; none before the collection.
    pub day: Option<u32>,
    /// The milestones that are new.
    pub milestones: Vec<String>,
}

impl Publication {
    /// Whether it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty() && self.milestones.is_empty() && self.turn.is_none()
    }

    pub(super) fn write(&self, transaction: &WriteTransaction) -> Result<(), StoreError> {
        let mut published = transaction.open_table(PUBLISHED)?;
        for (state, count) in &self.counts {
            published.insert(state, count)?;
        }
        if let Some(turn) = self.turn {
            let mut meta = transaction.open_table(META)?;
            meta.insert(META_TURN, turn.to_be_bytes().as_slice())?;
        }
        let Some(day) = self.day else { return Ok(()) };
        let mut timeline = transaction.open_table(TIMELINE)?;
        for (state, count) in &self.counts {
            timeline.insert((day, *state), count)?;
        }
        let mut milestones = transaction.open_table(MILESTONES)?;
        for name in &self.milestones {
            if milestones.get(name.as_str())?.is_none() {
                milestones.insert(name.as_str(), day)?;
            }
        }
        Ok(())
    }
}
