//! What of an opening is finished, so that an interrupted one goes on where it stopped.
//!
//! The journal names the collection and the order by a digest, and for each finished Member State the facts that the manifest will have: names, sizes
//! and hashes of files, and counts. It holds nothing of a person, no key and no passphrase. It lies in the staging directory and goes with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::manifest::{FileFacts, StateOpening};
use super::measured::Measure;
use super::staging::create_file;
use crate::domain::MemberState;
use crate::service::small_file;

/// The journal's file.
pub(super) const FILE_NAME: &str = "journal.json";
const NEW_NAME: &str = "journal.json.new";
const FORMAT: &str = "cista-opening-journal-1";
/// A State takes some kilobytes, with hundreds of parts some more.
const LONGEST: usize = 4 << 20;

/// The journal of one opening.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Journal {
    format: String,
    /// The digest of the collection and everything that was asked for.
    order: String,
    /// What is finished; without the failures, which every run finds again.
    states: BTreeMap<MemberState, StateOpening>,
}

impl Journal {
    /// Takes up the journal in `directory` if it is of this order and each file is as it says; else begins an empty one.
    pub(super) fn resume(directory: &Path, order: String) -> Self {
        let path = directory.join(FILE_NAME);
        let left = small_file::read_up_to(&path, LONGEST)
            .ok()
            .and_then(|text| serde_json::from_str::<Self>(&text).ok())
            .filter(|journal| journal.format == FORMAT && journal.order == order);
        let mut journal = left.unwrap_or_else(|| Self {
            format: FORMAT.to_owned(),
            order,
            states: BTreeMap::new(),
        });
        journal.states.retain(|_, opening| is_there(directory, opening));
        journal
    }

    /// What is finished of a State.
    pub(super) fn find(&self, state: MemberState) -> Option<&StateOpening> {
        self.states.get(&state)
    }

    /// The names of everything that is finished, and the journal's own.
    pub(super) fn names(&self) -> BTreeSet<String> {
        let of = |opening: &StateOpening| {
            let parts = opening.parts.iter().flat_map(|part| {
                let packages = part.packages.iter().map(|package| package.name.clone());
                packages.chain(part.directory.clone()).collect::<Vec<_>>()
            });
            let papers = opening.letter.iter().chain(&opening.guides).cloned();
            parts.chain(papers).collect::<Vec<_>>()
        };
        let names = self.states.values().flat_map(of);
        names.chain([FILE_NAME.to_owned()]).collect()
    }

    /// Notes a State as finished, on the disk.
    pub(super) fn finish(&mut self, directory: &Path, state: MemberState, opening: &StateOpening) -> io::Result<()> {
        let opening = StateOpening {
            failures: Vec::new(),
            ..opening.clone()
        };
        self.states.insert(state, opening);
        let (path, new) = (directory.join(FILE_NAME), directory.join(NEW_NAME));
        match fs::remove_file(&new) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = create_file(&new)?;
        file.write_all(&serde_json::to_vec(self).map_err(io::Error::other)?)?;
        file.sync_all()?;
        fs::rename(new, path)?;
        File::open(directory)?.sync_all()
    }

    /// Removes the journal: everything is finished.
    pub(super) fn remove(directory: &Path) -> io::Result<()> {
        match fs::remove_file(directory.join(FILE_NAME)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// The digest of an order, part by part.
pub(in crate::service) fn order(parts: &[&str]) -> String {
    let digest = parts.iter().fold(Sha256::new(), |digest, part| {
        digest
            .chain_update((part.len() as u64).to_be_bytes())
            .chain_update(part)
    });
    HEXLOWER.encode(&digest.finalize())
}

/// Whether every package that an opening names is there, byte for byte. Directories in the clear are made again: nothing vouches for them.
fn is_there(directory: &Path, opening: &StateOpening) -> bool {
    let mut papers = opening.letter.iter().chain(&opening.guides);
    let papers = papers.all(|paper| directory.join(paper).is_file());
    let parts = opening.parts.iter().all(|part| {
        part.directory.is_none()
            && part
                .packages
                .iter()
                .all(|facts| is_same(directory, facts).unwrap_or(false))
    });
    papers && parts
}

fn is_same(directory: &Path, facts: &FileFacts) -> io::Result<bool> {
    let mut file = File::open(directory.join(&facts.name))?;
    let (mut measure, mut buffer) = (Measure::default(), vec![0; 64 << 10]);
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(measure.facts(&facts.name, None) == *facts);
        }
        measure.note(&buffer[..read]);
    }
}
