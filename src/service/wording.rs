//! The statutory texts that an instance shows: the official wording of a language, where the organisers loaded one, and else our own, which says that it
//! is unofficial and is good for a rehearsal only.
//!
//! The file of official wordings lies beside the instance's identity, as it was given, byte for byte. Loading one is an act of the audit trail, with the
//! file's digest; which version a signatory was shown is sealed with the statement. The shape of the file is in `text::Official`.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};

use data_encoding::HEXLOWER;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::appliance::Appliance;
use super::identity::{Identity, IdentityError};
use crate::domain::{Date, Language, Law, Regime};
use crate::host::files;
use crate::text::{Official, Statutory, WordingFault};

/// The official wordings of an instance; none at first.
#[derive(Default)]
pub struct Wordings(Option<Loaded>);

struct Loaded {
    official: Official,
    digest: String,
}

/// Why wordings cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum WordingError {
    /// The file cannot be read.
    #[error("{} cannot be read", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file cannot be written into the instance.
    #[error("{} cannot be written; the wordings are as they were", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file is not text.
    #[error("{} is not text in UTF-8", path.display())]
    NotText {
        /// The file.
        path: PathBuf,
    },
    /// The file is not as it should be.
    #[error("{}: {fault}", path.display())]
    Fault {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        fault: WordingFault,
    },
    /// The instance does not say who it is.
    #[error(transparent)]
    Identity(#[from] IdentityError),
}

/// Which wording a language of the initiative has on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// The language.
    pub language: Language,
    /// The version that is shown.
    pub version: String,
    /// Whether it is the official one.
    pub official: bool,
    /// The last day on which it is shown, where there is one.
    pub until: Option<Date>,
}

/// Go-live is refused while a language of the initiative has no official wording.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the wording of {} is unofficial: load the official one with `cista wording load`", codes(.0))]
pub struct Unofficial(pub Vec<Language>);

impl Wordings {
    /// Reads the wordings of the instance in a directory; without a file there are none.
    ///
    /// # Errors
    ///
    /// When there is a file, and it cannot be read or is damaged.
    pub fn of_instance(directory: &Path, regime: Regime) -> Result<Self, WordingError> {
        let path = path_in(directory);
        match read(&path, regime) {
            Ok((_, loaded)) => Ok(Self(Some(loaded))),
            Err(WordingError::Read { source, .. }) if source.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(fault) => Err(fault),
        }
    }

    /// The official texts of a language on a day.
    #[must_use]
    pub fn statutory(&self, language: Language, on: Date) -> Option<&Statutory> {
        Some(self.0.as_ref()?.official.find(language, on)?.statutory())
    }

    /// The version that is shown in a language on a day, sealed with every statement: the official one, or our own.
    #[must_use]
    pub fn version(&self, language: Language, on: Date, law: &Law) -> String {
        let loaded = self.0.as_ref().and_then(|loaded| loaded.official.find(language, on));
        loaded.map_or_else(|| law.statutory_version().to_owned(), |wording| wording.version.clone())
    }

    /// All versions that signatories may have been shown.
    #[must_use]
    pub fn versions(&self, law: &Law) -> Vec<String> {
        let loaded = self.0.iter().flat_map(|loaded| loaded.official.wordings());
        let mut versions: Vec<String> = loaded.map(|wording| wording.version.clone()).collect();
        versions.push(law.statutory_version().to_owned());
        versions.sort_unstable();
        versions.dedup();
        versions
    }

    /// How the languages of an initiative stand on a day, in their order.
    pub fn standings(&self, languages: impl Iterator<Item = Language>, on: Date, law: &Law) -> Vec<Standing> {
        let standing = |language| {
            let found = self.0.as_ref().and_then(|loaded| loaded.official.find(language, on));
            Standing {
                language,
                version: self.version(language, on, law),
                official: found.is_some(),
                until: found.and_then(|wording| wording.until),
            }
        };
        languages.map(standing).collect()
    }

    /// Whence the official wordings come, and the SHA-256 of their file in hexadecimal digits.
    #[must_use]
    pub fn origin(&self) -> Option<(&str, &str)> {
        let loaded = self.0.as_ref()?;
        Some((&loaded.official.source, &loaded.digest))
    }

    /// The file in one line, for the audit trail.
    #[must_use]
    pub fn note(&self) -> String {
        let digest = self.origin().map_or("none", |(_, digest)| digest);
        format!("SHA-256 {digest}")
    }
}

impl Standing {
    /// Whether every language stands with its official wording; asked before go-live.
    ///
    /// # Errors
    ///
    /// [`Unofficial`] names those that do not.
    pub fn all_official(standings: &[Self]) -> Result<(), Unofficial> {
        let unofficial: Vec<_> = standings
            .iter()
            .filter(|standing| !standing.official)
            .map(|standing| standing.language)
            .collect();
        if unofficial.is_empty() {
            Ok(())
        } else {
            Err(Unofficial(unofficial))
        }
    }
}

impl Appliance {
    /// The wordings that are shown.
    #[must_use]
    pub fn wordings(&self) -> Arc<Wordings> {
        Arc::clone(&self.wordings.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the instance's wordings again.
    ///
    /// # Errors
    ///
    /// As for [`Wordings::of_instance`]; those that were shown are shown on.
    pub fn read_wordings(&self) -> Result<(), WordingError> {
        let read = Wordings::of_instance(self.directory(), self.regime())?;
        *self.wordings.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(read);
        Ok(())
    }
}

/// Reads a file of official wordings for the instance in a directory, and keeps it there. A running instance is told by the caller.
///
/// # Errors
///
/// [`WordingError`]; the instance then has what it had.
pub fn keep(given: &[u8], from: &Path, directory: &Path) -> Result<Wordings, WordingError> {
    let regime = Identity::load(directory)?.regime;
    let loaded = parse(given, from, regime)?;
    let path = path_in(directory);
    files::write_whole(&path, given, files::PRIVATE).map_err(|source| WordingError::Write { path, source })?;
    Ok(Wordings(Some(loaded)))
}

/// Reads a file of official wordings, and checks it.
///
/// # Errors
///
/// [`WordingError`].
pub fn look_at(path: &Path, regime: Regime) -> Result<(Vec<u8>, Wordings), WordingError> {
    let (bytes, loaded) = read(path, regime)?;
    Ok((bytes, Wordings(Some(loaded))))
}

fn read(path: &Path, regime: Regime) -> Result<(Vec<u8>, Loaded), WordingError> {
    let bytes = files::read_limited(path, LARGEST).map_err(|source| WordingError::Read {
        path: path.to_owned(),
        source,
    })?;
    let loaded = parse(&bytes, path, regime)?;
    Ok((bytes.to_vec(), loaded))
}

fn parse(bytes: &[u8], path: &Path, regime: Regime) -> Result<Loaded, WordingError> {
    let text = std::str::from_utf8(bytes).map_err(|_| WordingError::NotText { path: path.to_owned() })?;
    let official = Official::read(text, regime).map_err(|fault| WordingError::Fault {
        path: path.to_owned(),
        fault,
    })?;
    let digest = HEXLOWER.encode(&Sha256::digest(bytes));
    Ok(Loaded { official, digest })
}

fn path_in(directory: &Path) -> PathBuf {
    directory.join("wording.toml")
}

fn codes(languages: &[Language]) -> String {
    let codes: Vec<_> = languages.iter().map(|language| language.code()).collect();
    codes.join(", ")
}

/// Bytes: all languages of both privacy statements come to a fifth of it.
const LARGEST: usize = 1 << 20;
