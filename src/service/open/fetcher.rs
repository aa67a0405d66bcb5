//! The third reading: fetches single statements again, in the order in which a file of a package wants them.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use uuid::Uuid;

use super::error::OpenError;
use super::index::Place;
use super::vault::{Opened, Vault};
use crate::document::collection::{RowName, SealedRow, record_at};
use crate::document::entry::identifier;
use crate::service::examine::ExamineError;

/// A collection whose epochs are open, to fetch from.
pub(in crate::service) struct Fetcher {
    input: BufReader<File>,
    file: String,
    vault: Vault,
}

impl Fetcher {
    pub(super) fn new(path: &Path, vault: Vault) -> Result<Self, OpenError> {
        let file = path.display().to_string();
        let input = File::open(path).map_err(|source| ExamineError::File {
            file: file.clone(),
            source,
        })?;
        Ok(Self {
            input: BufReader::with_capacity(RECORD_BYTES, input),
            file,
            vault,
        })
    }

    /// The statement at a place, with the identifier that it has in every export.
    pub(in crate::service) fn fetch(&mut self, place: Place) -> Result<(Uuid, Opened), OpenError> {
        let row = self.row(place)?;
        let opened = self.vault.open(&row).map_err(|_| OpenError::Changed {
            file: self.file.clone(),
        })?;
        Ok((identifier_of(row.name), opened))
    }

    /// The identifier of the statement at a place.
    pub(in crate::service) fn identifier(&mut self, place: Place) -> Result<Uuid, OpenError> {
        Ok(identifier_of(self.row(place)?.name))
    }

    fn row(&mut self, place: Place) -> Result<SealedRow, OpenError> {
        record_at(&mut self.input, &self.file, place.at()).map_err(|_| OpenError::Changed {
            file: self.file.clone(),
        })
    }
}

fn identifier_of(name: RowName) -> Uuid {
    identifier(name.date, &name.hash)
}

/// Enough for most records, and little to read in vain.
const RECORD_BYTES: usize = 2 << 10;
