//! From the custodians' shares to the committee's keys: one for each generation to which the collection is sealed.
//!
//! Shares of one key come in editions, which do not combine with one another. Each share is checked alone, against the record of its own edition, so
//! that a fault names its file; then one edition of each generation must have its quorum.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::error::OpenError;
use crate::crypto::Thumbprint;
use crate::crypto::ceremony::{CeremonyRecord, JoinFault};
use crate::crypto::committee::CommitteeKey;
use crate::crypto::epoch::EpochContext;
use crate::crypto::share::RecoveryShare;
use crate::service::examine::Examined;
use crate::service::small_file;

/// A share and the file it came from.
pub(super) struct FiledShare {
    file: String,
    share: RecoveryShare,
}

/// Reads the custodians' files, and takes the shares that are in memory already.
pub(super) fn read(files: &[PathBuf], given: &[RecoveryShare]) -> Result<Vec<FiledShare>, OpenError> {
    let in_memory = given.iter().map(|share| {
        Ok(FiledShare {
            file: format!("what was typed or scanned for share {}", share.number),
            share: share.clone(),
        })
    });
    files.iter().map(|path| read_one(path)).chain(in_memory).collect()
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

/// The committee's keys that the shares made, the first generation first.
pub(super) struct Committee(Vec<(CeremonyRecord, CommitteeKey)>);

impl Committee {
    /// The key to which an epoch is sealed.
    pub(super) fn key(&self, context: &EpochContext) -> Option<&CommitteeKey> {
        let is_its = |record: &CeremonyRecord| {
            record.thumbprint() == context.committee && record.generation == context.generation
        };
        self.0.iter().find(|(record, _)| is_its(record)).map(|(_, key)| key)
    }

    /// The latest generation, whose key signs what is made of the collection.
    pub(super) fn latest(&self) -> Option<&(CeremonyRecord, CommitteeKey)> {
        self.0.last()
    }

    /// The thumbprints of all keys.
    pub(super) fn thumbprints(&self) -> Vec<String> {
        self.0
            .iter()
            .map(|(record, _)| record.thumbprint().to_string())
            .collect()
    }
}

/// Puts together every key to which the collection is sealed; `sealed_to` are the keys that its epochs name.
pub(super) fn join(
    collection: &Examined,
    filed: Vec<FiledShare>,
    sealed_to: &BTreeSet<Thumbprint>,
) -> Result<Committee, OpenError> {
    let editions = by_edition(collection, filed)?;
    let mut needed: Vec<_> = collection
        .ceremonies
        .iter()
        .filter(|record| sealed_to.contains(&record.thumbprint()))
        .collect();
    if needed.is_empty() {
        needed.push(&collection.ceremony);
    }
    needed.sort_by_key(|record| record.generation);
    needed.dedup_by_key(|record| record.thumbprint());
    let join = |record: &&CeremonyRecord| join_generation(collection, record, &editions);
    needed.iter().map(join).collect::<Result<_, _>>().map(Committee)
}

/// Sorts the shares to the records of their editions, each checked.
fn by_edition(
    collection: &Examined,
    filed: Vec<FiledShare>,
) -> Result<Vec<(&CeremonyRecord, Vec<RecoveryShare>)>, OpenError> {
    let mut editions: Vec<_> = collection
        .ceremonies
        .iter()
        .map(|record| (record, Vec::new()))
        .collect();
    for FiledShare { file, share } in filed {
        let of_file = |fault| of_file(fault, &file, collection);
        let foreign = JoinFault::Foreign { number: share.number };
        let edition = editions
            .iter_mut()
            .find(|(record, _)| record.check(&share) != Err(foreign));
        let (record, shares) = edition.ok_or_else(|| of_file(foreign))?;
        record.check(&share).map_err(of_file)?;
        if shares.iter().any(|known: &RecoveryShare| known.number == share.number) {
            return Err(of_file(JoinFault::Repeated { number: share.number }));
        }
        shares.push(share);
    }
    Ok(editions)
}

/// Puts one generation's key together from the edition that has its quorum.
fn join_generation(
    collection: &Examined,
    generation: &CeremonyRecord,
    editions: &[(&CeremonyRecord, Vec<RecoveryShare>)],
) -> Result<(CeremonyRecord, CommitteeKey), OpenError> {
    let missing =
        |record: &CeremonyRecord, shares: &[RecoveryShare]| usize::from(record.quorum).saturating_sub(shares.len());
    let (record, shares) = editions
        .iter()
        .filter(|(record, _)| record.thumbprint() == generation.thumbprint())
        .min_by_key(|(record, shares)| missing(record, shares))
        .expect("a generation is one of the ceremonies");
    if missing(record, shares) > 0 && collection.ceremonies.len() > 1 {
        return Err(OpenError::MissingQuorum {
            collection: collection.file.clone(),
            generation: record.generation,
            edition: record.edition,
            set: record.set_name(),
            quorum: record.quorum,
            missing: missing(record, shares),
        });
    }
    let key = record
        .join(shares)
        .map_err(|fault| of_file(fault, "a share", collection))?;
    Ok(((*record).clone(), key))
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
