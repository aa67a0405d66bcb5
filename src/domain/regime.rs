//! Which of the two Regulations an initiative was registered under.

use super::Date;
use super::coded::coded;
use serde::{Deserialize, Serialize};

coded! {
    /// The Regulation that governs an initiative, chosen by its date of registration.
    pub enum Regime: u16 {
        R2011 = 2011, "2011", "Regulation (EU) No 211/2011: initiatives registered from 1 April 2012 to 31 December 2019.";
        R2019 = 2019, "2019", "Regulation (EU) 2019/788: initiatives registered from 1 January 2020.";
    }
}

impl Regime {
    /// Parses `2011` or `2019`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_code(text)
    }
}

//------------ Period

/// Days from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The first day.
    pub start: Date,
    /// The last day.
    pub end: Date,
}

impl Period {
    /// Whether the day lies within the period.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.start <= day && day <= self.end
    }
}
