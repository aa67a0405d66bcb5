//! What opens an encrypted package, for the commands that look into one.

use std::path::PathBuf;

use super::exit::{Exit, Failure, code_of_io};
use super::secret;
use super::terminal::Terminal;
use crate::daemon;
use crate::document::lock::Opener;
use crate::host::files;

/// The options.
#[derive(Debug, Default, clap::Args)]
pub struct Keys {
    /// The file with the age identity that opens an encrypted package.
    #[arg(long, value_name = "FILE")]
    identity: Option<PathBuf>,

    /// Ask for the passphrase that opens an encrypted package.
    #[arg(long, conflicts_with = "identity")]
    passphrase: bool,
}

/// Reads or asks for what was named.
pub fn opener(keys: &Keys, terminal: Terminal) -> Result<Opener, Failure> {
    if keys.identity.is_some() || keys.passphrase {
        daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    }
    if let Some(path) = &keys.identity {
        let read = path.canonicalize().and_then(|path| files::read_limited(&path, LONGEST));
        let bytes = read.map_err(|fault| {
            let sentence = format!(
                "{} cannot be read: check the path and the permissions. ({fault})",
                path.display()
            );
            Failure::new(code_of_io(&fault), sentence)
        })?;
        let text = std::str::from_utf8(&bytes).unwrap_or_default();
        return Opener::identities(text)
            .map_err(|fault| Failure::new(Exit::Data, format!("{}: {fault}.", path.display())));
    }
    if keys.passphrase {
        return Ok(Opener::passphrase(secret::ask(terminal, "Passphrase of the package:")?));
    }
    Ok(Opener::default())
}

/// A file of identities is small.
const LONGEST: usize = 64 << 10;
