//! The list of statements with which a rule found fault: it is in its place only when the package verified.

use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use super::VerifyError;
use crate::host::files::Draft;

/// A list being written.
pub(super) struct List {
    path: PathBuf,
    output: BufWriter<Draft>,
}

impl List {
    /// Begins a list that will stand at the path, readable by its owner only: identifiers lead to persons.
    pub(super) fn begin(path: &Path) -> Result<Self, VerifyError> {
        let draft = Draft::begin(path, 0o600).map_err(|source| fault(path, source))?;
        let mut output = BufWriter::new(draft);
        output
            .write_all(b"identifier,rule,field\r\n")
            .map_err(|source| fault(path, source))?;
        let path = path.to_owned();
        Ok(Self { path, output })
    }

    /// Where it is written.
    pub(super) fn output(&mut self) -> super::content::List<'_> {
        &mut self.output
    }

    /// Puts it in its place.
    pub(super) fn finish(self) -> Result<(), VerifyError> {
        let Self { path, output } = self;
        let draft = output.into_inner().map_err(|error| fault(&path, error.into_error()))?;
        draft.keep().map_err(|source| fault(&path, source))
    }
}

fn fault(path: &Path, source: std::io::Error) -> VerifyError {
    VerifyError::Write {
        file: path.display().to_string(),
        source,
    }
}
