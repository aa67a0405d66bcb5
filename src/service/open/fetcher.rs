//! The third reading: fetches single statements again, in the order in which a file of a package wants them.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use uuid::Uuid;
use zeroize::Zeroizing;

use super::error::OpenError;
use super::index::Place;
use super::vault::{Opened, Vault};
use crate::document::collection::{RowName, SealedRow, record_at};
use crate::document::entry::identifier;
use crate::service::examine::ExamineError;

/// A collection whose epochs are open, for several lanes to fetch from.
pub(in crate::service) struct Source {
    path: PathBuf,
    pub(in crate::service) vault: Vault,
}

impl Source {
    pub(super) fn new(path: &Path, vault: Vault) -> Self {
        Self {
            path: path.to_owned(),
            vault,
        }
    }

    /// Says that the collection is no longer what it was.
    pub(in crate::service) fn gone(&self) -> OpenError {
        OpenError::Changed {
            file: self.path.display().to_string(),
        }
    }

    /// Opens the file for one lane.
    pub(in crate::service) fn fetcher(&self) -> Result<Fetcher<'_>, OpenError> {
        let file = self.path.display().to_string();
        let input = File::open(&self.path).map_err(|source| ExamineError::File {
            file: file.clone(),
            source,
        })?;
        Ok(Fetcher {
            input: BufReader::with_capacity(RECORD_BYTES, input),
            file,
            vault: &self.vault,
            plaintext: Zeroizing::new(Vec::new()),
        })
    }
}

/// One lane's hand in the collection.
pub(in crate::service) struct Fetcher<'a> {
    input: BufReader<File>,
    file: String,
    vault: &'a Vault,
    plaintext: Zeroizing<Vec<u8>>,
}

impl Fetcher<'_> {
    /// The statement at a place, with the identifier that it has in every export.
    pub(in crate::service) fn fetch(&mut self, place: Place) -> Result<(Uuid, Opened), OpenError> {
        let row = self.row(place)?;
        let opened = self
            .vault
            .open(&row, &mut self.plaintext)
            .map_err(|_| OpenError::Changed {
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
const RECORD_BYTES: usize = 1 << 10;
