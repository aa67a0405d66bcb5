//! How many submissions a Member State has, and how many persons stand behind them.

use serde::{Deserialize, Serialize};

/// Exact counts of one Member State. They are kept, never computed by counting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// Submissions stored, repeats included, withdrawn ones not.
    pub submissions: u64,
    /// Persons who have at least one submission: what counts.
    pub persons: u64,
    /// Submissions withdrawn.
    pub withdrawn: u64,
}
