//! The note beside a ceremony: how far it came, in numbers only, so that a broken-off one is noticed and its sheets are asked for.

use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::places::Places;
use crate::domain::Date;
use crate::host::files::{self, PRIVATE};
use crate::service::small_file;

/// What is known of a ceremony that has begun to hand shares over. Nothing in it is secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    format: String,
    /// The day.
    pub date: Date,
    /// How many shares were made.
    pub shares: u8,
    /// How many open.
    pub quorum: u8,
    /// Those that were handed over, by number.
    pub handed_over: Vec<u8>,
}

impl Note {
    pub(super) fn new(date: Date, shares: u8, quorum: u8) -> Self {
        Self {
            format: FORMAT.to_owned(),
            date,
            shares,
            quorum,
            handed_over: Vec::new(),
        }
    }

    /// Finds the note that an unfinished ceremony left in one of the offered places; anything else under its name is none.
    pub(super) fn find(places: &Places) -> Option<Self> {
        places.list().iter().find_map(|place| Self::read(&place.path))
    }

    pub(super) fn read(directory: &Path) -> Option<Self> {
        let text = small_file::read(&directory.join(FILE)).ok()?;
        serde_json::from_str(&text)
            .ok()
            .filter(|note: &Self| note.format == FORMAT)
    }

    pub(super) fn write(&self, directory: &Path) -> io::Result<()> {
        files::write_whole(&directory.join(FILE), &serde_json::to_vec_pretty(self)?, PRIVATE)
    }

    /// Takes the note away: the ceremony is finished.
    pub(super) fn remove(directory: &Path) -> io::Result<()> {
        files::remove_leftover(&directory.join(FILE))
    }
}

/// The note's name in the directory of the sitting.
const FILE: &str = "cista-vault-note.json";
const FORMAT: &str = "cista-vault-note-1";
