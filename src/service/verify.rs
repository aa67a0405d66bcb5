//! Says what a file or directory is, and verifies it as far as that goes without a secret.
//!
//! A collection: whole, in order, signed. A package: every file there, none besides, each as the manifest says, and the counts add up. A recovery share:
//! its check sum, and against the ceremony's record when that lies beside it. The record itself: its signature. What is encrypted is looked into when what
//! opens it is given; otherwise it is said what it is and how to go on.
//!
//! A package's statements are counted too, held against the rules of the form, and compared among each other ([`Content`]).

mod content;
mod list;
mod package;
mod received;
mod report;
mod signed;
mod table;

pub use content::Content;
pub use package::PackageFault;
pub(in crate::service) use received::Received;
pub use report::{OpeningReport, PackageReport, Verified};
pub(in crate::service) use table::{read_csv, read_xml};

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::examine::{ExamineError, examine};
use super::package::manifest::{FILE_NAME, OPENING_FORMAT, PACKAGE_FORMAT};
use super::progress::Reporter;
use super::small_file;
use crate::crypto::ceremony::{self, CeremonyRecord, JoinFault};
use crate::crypto::share::{RecoveryShare, ShareFault};
use crate::document::collection;
use crate::document::lock::{Kind, Opener};
use received::AGE_MAGIC;

/// Why something does not verify.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// It cannot be read.
    #[error("{file} cannot be read: check the path and the permissions")]
    Read {
        /// The file.
        file: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// It is nothing of ours.
    #[error(
        "{file} is nothing that cista makes: name a collection, a package or its directory, a recovery share, or a ceremony's record"
    )]
    Unknown {
        /// The file.
        file: String,
    },
    /// A collection is refused.
    #[error(transparent)]
    Collection(#[from] ExamineError),
    /// A package is not as its manifest says.
    #[error("{place}: {fault}{}", .fault.advice())]
    Package {
        /// The package.
        place: String,
        /// What is wrong.
        #[source]
        fault: PackageFault,
    },
    /// The list of warnings cannot be written.
    #[error("{file} cannot be written: check the directory and the space on the disk")]
    Write {
        /// The file.
        file: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A share is damaged.
    #[error("{file}: {fault}; {}", .fault.advice())]
    Share {
        /// The file.
        file: String,
        /// What is wrong.
        fault: ShareFault,
    },
    /// A share is not one of the ceremony whose record lies beside it.
    #[error("{file}: {fault}, says {record}; tell the organisers")]
    ForeignShare {
        /// The file.
        file: String,
        /// The record.
        record: String,
        /// What is wrong.
        fault: JoinFault,
    },
    /// A ceremony's record was changed.
    #[error("{file} is a record of a key ceremony that was changed or damaged: use the one that the ceremony wrote")]
    Record {
        /// The file.
        file: String,
    },
}

/// The name under which a ceremony leaves its record, which is looked for beside a share.
pub const RECORD_FILE: &str = "committee.json";

/// What helps to verify a package.
#[derive(Debug, Default)]
pub struct Wish {
    /// What opens it, when it is encrypted.
    pub opener: Opener,
    /// The file that is to list the statements with which a rule found fault: `identifier,rule,field`.
    pub warnings: Option<PathBuf>,
}

/// Finds out what stands at a path, and verifies it.
///
/// # Errors
///
/// When it cannot be read, is nothing of ours, or does not verify.
pub fn verify(path: &Path, report: &mut Reporter<'_>) -> Result<Verified, VerifyError> {
    verify_with(path, &Wish::default(), report)
}

/// As [`verify`], with what helps to verify a package.
///
/// # Errors
///
/// As for [`verify`]; and when the list of warnings cannot be written.
pub fn verify_with(path: &Path, wish: &Wish, report: &mut Reporter<'_>) -> Result<Verified, VerifyError> {
    let file = path.display().to_string();
    let cannot_read = |source| VerifyError::Read {
        file: file.clone(),
        source,
    };
    if path.metadata().map_err(cannot_read)?.is_dir() {
        return directory(path, wish, report);
    }
    let mut first = Vec::with_capacity(FIRST_BYTES);
    File::open(path)
        .map_err(cannot_read)?
        .take(FIRST_BYTES as u64)
        .read_to_end(&mut first)
        .map_err(cannot_read)?;
    match first.as_slice() {
        first if first.starts_with(&collection::MAGIC[..MAGIC_PREFIX]) => {
            Ok(Verified::collection(&examine(path, report, |_| {})?))
        }
        first if first.starts_with(ZIP_MAGIC) => packed(path, wish, report),
        first if first.starts_with(&AGE_MAGIC) && !wish.opener.is_empty() => packed(path, wish, report),
        first => match locked_by(first) {
            Some(lock) => Ok(Verified::Encrypted { file, lock }),
            None => text(path),
        },
    }
}

/// How a file is locked, told from its first bytes.
fn locked_by(first: &[u8]) -> Option<&'static str> {
    match first {
        first if first.starts_with(&AGE_MAGIC) => Some(Kind::Age.name()),
        first if first.starts_with(CMS_MAGIC) => Some(Kind::Cms.name()),
        // A session key's packet of version 3, in either form of header.
        [0xc1 | 0x84, _, 3, ..] | [0xc1 | 0x85, _, _, 3, ..] => Some(Kind::OpenPgp.name()),
        _ => None,
    }
}

/// The beginning of a message of CMS as we write it: id-smime-ct-authEnvelopedData, of indefinite length.
const CMS_MAGIC: &[u8] = b"\x30\x80\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17";
const FIRST_BYTES: usize = 64;
/// Enough of the magic to know a collection that was cut off very early.
const MAGIC_PREFIX: usize = 6;
const ZIP_MAGIC: &[u8] = b"PK\x03\x04";

/// A directory is one package in the clear, or everything that an opening wrote.
fn directory(path: &Path, wish: &Wish, report: &mut Reporter<'_>) -> Result<Verified, VerifyError> {
    let place = path.display().to_string();
    let unknown = || VerifyError::Unknown { file: place.clone() };
    let text = small_file::read_up_to(&path.join(FILE_NAME), MANIFEST_BYTES).map_err(|_| unknown())?;
    match format_of(&text).as_deref() {
        Some(PACKAGE_FORMAT) => packed(path, wish, report),
        Some(OPENING_FORMAT) => package::verify_opening(path, text.as_bytes(), report)
            .map(|opening| Verified::Opening(Box::new(opening)))
            .map_err(|fault| VerifyError::Package { place, fault }),
        _ => Err(unknown()),
    }
}

/// The longest manifest that is read: it names every failed submission.
const MANIFEST_BYTES: usize = 64 << 20;

/// A package: in a directory, in an archive, or in an encrypted archive that opens.
fn packed(path: &Path, wish: &Wish, report: &mut Reporter<'_>) -> Result<Verified, VerifyError> {
    let place = || path.display().to_string();
    let mut list = wish.warnings.as_deref().map(list::List::begin).transpose()?;
    let verified = package::verify(path, &wish.opener, list.as_mut().map(list::List::output), report);
    let verified = verified.map_err(|fault| VerifyError::Package { place: place(), fault })?;
    if let Some(list) = list {
        list.finish()?;
    }
    Ok(Verified::Package(Box::new(verified)))
}

/// Verifies the package at a path, for whoever reads it afterwards.
pub(in crate::service) fn package_at(
    path: &Path,
    opener: &Opener,
    report: &mut Reporter<'_>,
) -> Result<PackageReport, VerifyError> {
    let file = || path.display().to_string();
    path.metadata()
        .map_err(|source| VerifyError::Read { file: file(), source })?;
    package::verify(path, opener, None, report).map_err(|fault| VerifyError::Package { place: file(), fault })
}

/// A small text: a recovery share or a ceremony's record.
fn text(path: &Path) -> Result<Verified, VerifyError> {
    let file = path.display().to_string();
    let unknown = || VerifyError::Unknown { file: file.clone() };
    let text = small_file::read(path).map_err(|_| unknown())?;
    match RecoveryShare::parse(&text) {
        Ok(found) => share(path, &found),
        Err(ShareFault::NotAShare) if format_of(&text).as_deref() == Some(ceremony::FORMAT) => {
            let record = CeremonyRecord::from_json(&text).map_err(|_| VerifyError::Record { file: file.clone() })?;
            Ok(Verified::ceremony(file, &record))
        }
        Err(ShareFault::NotAShare) => Err(unknown()),
        Err(fault) => Err(VerifyError::Share { file, fault }),
    }
}

/// Checks a share against the record beside it, when there is one.
fn share(path: &Path, share: &RecoveryShare) -> Result<Verified, VerifyError> {
    let file = path.display().to_string();
    let Some((record_file, record)) = record_beside(path) else {
        return Ok(Verified::share(file, share, None));
    };
    let record_file = record_file.display().to_string();
    let record = record.ok_or_else(|| VerifyError::Record {
        file: record_file.clone(),
    })?;
    match record.check(share) {
        Ok(()) => Ok(Verified::share(file, share, Some(record_file))),
        Err(fault) => Err(VerifyError::ForeignShare {
            file,
            record: record_file,
            fault,
        }),
    }
}

/// The ceremony's record beside a file: where it is, and what it says if it verifies.
fn record_beside(path: &Path) -> Option<(PathBuf, Option<CeremonyRecord>)> {
    let beside = path.with_file_name(RECORD_FILE);
    let text = small_file::read(&beside).ok()?;
    Some((beside, CeremonyRecord::from_json(&text).ok()))
}

/// What a JSON text calls its format.
fn format_of(text: &str) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Named {
        format: String,
    }
    serde_json::from_str(text).ok().map(|named: Named| named.format)
}

#[cfg(test)]
mod tests;
