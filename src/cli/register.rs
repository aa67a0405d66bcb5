//! The register's file, as commands are given it.

use std::path::Path;

use super::exit::{Exit, Failure, code_of_io};
use crate::host::files;
use crate::service::import::{self, Imported, MAX_BYTES};

/// Imports the initiative from a file of the Commission's register.
pub fn import(file: &Path) -> Result<Imported, Failure> {
    let bytes = files::read_limited(file, MAX_BYTES).map_err(|fault| {
        let sentence = format!("The register's file {} cannot be read: {fault}.", file.display());
        Failure::new(code_of_io(&fault), sentence)
    })?;
    import::register_file(&bytes).map_err(|fault| Failure::new(Exit::Data, format!("{}: {fault}.", file.display())))
}
