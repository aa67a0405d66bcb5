//! From the custodians' files to the committee key.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::error::OpenError;
use crate::crypto::ceremony::JoinFault;
use crate::crypto::committee::CommitteeKey;
use crate::crypto::share::RecoveryShare;
use crate::service::examine::Examined;
use crate::service::small_file;

/// A share and the file it came from.
pub(super) struct FiledShare {
    file: String,
    share: RecoveryShare,
}

/// Reads the custodians' files.
pub(super) fn read(files: &[PathBuf]) -> Result<Vec<FiledShare>, OpenError> {
    files.iter().map(|path| read_one(path)).collect()
}

fn read_one(path: &Path) -> Result<FiledShare, OpenError> {
    let file = path.display().to_string();
    let text = small_file::read(path).map_err(|source| OpenError::Read {
        file: file.clone(),
        source,
    })?;
    match RecoveryShare::parse(&text) {
        Ok(share) => Ok(FiledShare { file, share }),
        Err(fault) => Err(OpenError::Share { file, fault }),
    }
}

/// Puts the committee key together, after each share was checked alone, so that a fault names the file.
pub(super) fn join(collection: &Examined, filed: Vec<FiledShare>) -> Result<CommitteeKey, OpenError> {
    let mut numbers = BTreeSet::new();
    for FiledShare { file, share } in &filed {
        collection
            .ceremony
            .check(share)
            .map_err(|fault| of_file(fault, file, collection))?;
        if !numbers.insert(share.number) {
            return Err(of_file(JoinFault::Repeated { number: share.number }, file, collection));
        }
    }
    let shares: Vec<_> = filed.into_iter().map(|filed| filed.share).collect();
    collection
        .ceremony
        .join(&shares)
        .map_err(|fault| of_file(fault, "a share", collection))
}

fn of_file(fault: JoinFault, file: &str, collection: &Examined) -> OpenError {
    let (file, collection) = (file.to_owned(), collection.file.clone());
    match fault {
        JoinFault::Foreign { number } => OpenError::ForeignShare {
            file,
            number,
            collection,
        },
        JoinFault::Wrong { number } => OpenError::WrongShare { file, number },
        JoinFault::Repeated { number } => OpenError::RepeatedShare { file, number },
        JoinFault::TooFew { given, quorum } => OpenError::TooFewShares {
            collection,
            given,
            quorum,
        },
        JoinFault::Mismatch => OpenError::Mismatch { collection },
    }
}
