//! Whether everything that the server called recorded can be opened, exactly as typed.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use crate::client::demo::Ready;
use crate::client::export_keys::properties;
use crate::client::forms::Regime;
use crate::client::vault;
use crate::drive::Played;

/// What the opened packages hold of the signatories played.
pub struct Found {
    pub recorded: usize,
    pub opened: usize,
    /// Recorded, and nowhere in the packages.
    pub lost: usize,
    /// In the packages, and typed by nobody who was answered.
    pub unknown: usize,
    /// How many of the unknown there may be: who got no answer, or everybody who signed before this driver came.
    expected_unknown: usize,
}

impl Found {
    /// Whether what was opened is what was recorded.
    pub fn is_whole(&self) -> bool {
        self.lost == 0 && self.unknown <= self.expected_unknown
    }
}

/// Exports, opens with a quorum of shares and compares.
pub fn check(
    program: &Path,
    regime: Regime,
    ready: &Ready,
    scratch: &Path,
    played: &Played,
    alone: bool,
) -> io::Result<Found> {
    let packages = vault::export_and_open(program, ready, scratch)?;
    let mut opened: BTreeMap<(String, BTreeMap<String, String>), usize> = BTreeMap::new();
    for (state, statements) in &packages.statements {
        for statement in statements {
            *opened.entry((state.clone(), statement.properties.clone())).or_default() += 1;
        }
    }
    let (mut recorded, mut lost) = (0, 0);
    for person in played.recorded() {
        recorded += 1;
        match opened.get_mut(&(person.state.to_owned(), properties(regime, person))) {
            Some(count) if *count > 0 => *count -= 1,
            _ => lost += 1,
        }
    }
    let unknown = opened.values().sum();
    let expected_unknown = if alone { played.unanswered() } else { usize::MAX };
    Ok(Found {
        recorded,
        opened: packages.statement_count(),
        lost,
        unknown,
        expected_unknown,
    })
}
