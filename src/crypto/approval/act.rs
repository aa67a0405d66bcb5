//! What is approved, in one canonical line.

use std::fmt;

use super::lines::is_line;

/// An act: one line that says what is to be done and to what, such as `plain` and a collection's digest. Equal acts are equal lines.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Act(String);

impl Act {
    /// Takes a line for an act, if people can read it as it is.
    #[must_use]
    pub fn new(line: &str) -> Option<Self> {
        is_line(line, Self::LONGEST).then(|| Self(line.to_owned()))
    }

    /// The line.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Bytes that an act may have: the longest names an organiser and a key.
    const LONGEST: usize = 320;
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
