//! Opens a collection offline: the custodians' shares make the key, and each Member State's authority gets its package.
//!
//! The collection is read three times, always as a stream. First it is verified whole, before anything is opened. Then every record is opened once and
//! sorted by person, of which only hashes, keys and places stay in memory: some two hundred bytes each. Last, each package's files fetch their
//! statements again. What was opened reaches a disk only inside an encrypted package, unless packages in the clear were asked for.
//!
//! Every submission is accounted for: packaged, repeat, alternative, withdrawn, or a failure named in the manifest. It is not decided here which
//! statement is valid; that is the authority's.

mod error;
mod fetcher;
mod index;
mod people;
mod reason;
mod shares;
mod sort;
mod vault;

pub use error::OpenError;
pub(super) use fetcher::Fetcher;
pub(super) use index::{Place, Selection};
pub use reason::{Failure, Reason};

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use self::index::Selections;
use self::sort::Gathered;
use super::examine::{self, Examined};
use super::package::manifest::{OpeningManifest, Source, StateCounts};
use super::package::{Desk, Format, Order, Staging};
use super::progress::Reporter;
use super::small_file;
use crate::crypto::Entropy;
use crate::document::archive::Addressee;
use crate::domain::MemberState;

/// What is to be opened, with what, and where to.
#[derive(Debug)]
pub struct Request {
    /// The collection.
    pub collection: PathBuf,
    /// The custodians' shares.
    pub shares: Vec<PathBuf>,
    /// The directory for the packages, which must not exist yet or be empty.
    pub out: PathBuf,
    /// For some Member States, the file with their authority's recipients; the others get a passphrase.
    pub recipients: BTreeMap<MemberState, PathBuf>,
    /// Whether packages are written in the clear, as directories. A State with recipients gets an encrypted one as well.
    pub plain: bool,
    /// What a package holds.
    pub formats: BTreeSet<Format>,
}

/// Opens a collection and writes the packages. Either all of them are in their place afterwards, or none.
///
/// # Errors
///
/// When the collection, a share or a recipient is refused, or the packages cannot be written.
pub fn open(
    request: &Request,
    entropy: &mut dyn Entropy,
    report: &mut Reporter<'_>,
) -> Result<OpeningManifest, OpenError> {
    let addressees = addressees(&request.recipients)?;
    let filed = shares::read(&request.shares)?;
    let place = || request.out.display().to_string();
    if !Staging::is_free(&request.out).map_err(|source| OpenError::Write { file: place(), source })? {
        return Err(OpenError::NotEmpty { directory: place() });
    }
    let mut gathered = Gathered::default();
    let collection = examine::examine(&request.collection, report, |frame| gathered.note(frame))?;
    let key = shares::join(&collection, filed)?;
    let (vault, selections) = sort::sort(&request.collection, &collection, &key, gathered, report)?;
    drop(key);
    let states = reconcile(&collection, selections)?;
    let fetcher = Fetcher::new(&request.collection, vault)?;
    let order = Order {
        out: &request.out,
        addressees,
        plain: request.plain,
        formats: &request.formats,
    };
    let desk = Desk {
        order,
        source: source(&collection),
        initiative: &collection.head.initiative,
        fetcher,
        entropy,
    };
    desk.write(states, report)
}

/// Reads the recipients' files.
fn addressees(files: &BTreeMap<MemberState, PathBuf>) -> Result<BTreeMap<MemberState, Addressee>, OpenError> {
    let read = |(state, path): (&MemberState, &PathBuf)| {
        let file = path.display().to_string();
        let text = small_file::read(path).map_err(|source| OpenError::Read {
            file: file.clone(),
            source,
        })?;
        let addressee = Addressee::parse(&text).map_err(|fault| OpenError::Recipients {
            file,
            state: *state,
            fault,
        })?;
        Ok((*state, addressee))
    };
    files.iter().map(read).collect()
}

fn source(collection: &Examined) -> Source {
    let head = &collection.head;
    Source {
        registration_number: head.initiative.registration_number.clone(),
        regime: head.regime,
        rehearsal: head.rehearsal,
        instance: head.instance.clone(),
        exported: head.exported,
        scope: head.scope.clone(),
        collection_digest: collection.manifest.digest.clone(),
        signer: collection.chain.root().thumbprint().to_string(),
        committee: collection.ceremony.thumbprint().to_string(),
        software: concat!("cista ", env!("CARGO_PKG_VERSION")).to_owned(),
    }
}

/// Counts what became of each State's submissions, and holds it against what the appliance signed.
fn reconcile(
    collection: &Examined,
    mut selections: Selections,
) -> Result<BTreeMap<MemberState, (StateCounts, Selection)>, OpenError> {
    let reconciled = collection.manifest.counts.iter().map(|(state, stored)| {
        let selection = selections.remove(state).unwrap_or_default();
        let counts = StateCounts {
            submissions: stored.submissions,
            packaged: selection.packaged.len() as u64,
            repeats: selection.repeats,
            alternatives: selection.alternatives.len() as u64,
            withdrawn: selection.withdrawn,
            failures: selection.failures.len() as u64,
            namesakes: selection.namesakes,
            suspicious: selection.suspicious,
            persons_counted: stored.persons,
            tallied: stored.tallied,
            ..StateCounts::default()
        };
        let (accounted, submissions) = (counts.accounted(), counts.submissions);
        if accounted == submissions {
            Ok((*state, (counts, selection)))
        } else {
            Err(OpenError::Unaccounted {
                state: *state,
                accounted,
                submissions,
            })
        }
    });
    reconciled.collect()
}

#[cfg(test)]
mod tests;
