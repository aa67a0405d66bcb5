//! Opens a collection offline: the custodians' shares make the key, and each Member State's authority gets its packages.
//!
//! The collection is read three times, always as a stream. First it is verified whole, before anything is opened. Then every record is opened once and
//! sorted by person, of which only hashes, keys and places stay in memory: about a hundred bytes each. Last, each package's files fetch their statements
//! again. All cores open, write and deflate; what they make is put in order by one thread (`lanes`). What was opened reaches a disk only inside an
//! encrypted package, unless packages in the clear were asked for.
//!
//! Every submission is accounted for: packaged, repeat, alternative, withdrawn, or a failure named in the manifest. It is not decided here which
//! statement is valid; that is the authority's.

mod error;
mod fetcher;
mod gathered;
mod index;
mod lanes;
mod people;
mod reason;
mod shares;
mod sort;
mod vault;

pub use error::OpenError;
pub(super) use fetcher::{Fetcher, Source};
pub(super) use index::{Namesake, Place, Selection};
pub(super) use lanes::in_order;
pub(super) use reason::Remark;
pub use reason::{Failure, Reason};
pub(super) use vault::Opened;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use self::gathered::Gathered;
use self::index::Selections;
use self::shares::Committee;
use super::examine::{self, Examined};
use super::package::manifest::{self, OpeningManifest, StateCounts};
use super::package::{self, Desk, Format, Order, PartSize, Seal, Sorted, Staging};
use super::progress::Reporter;
use super::{approval, book};
use crate::crypto::Entropy;
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::share::RecoveryShare;
use crate::document::lock::Addressee;
use crate::domain::{Date, MemberState, Phase};
use crate::host::files;
use crate::text::Texts;

/// What is to be opened, with what, and where to.
#[derive(Debug)]
pub struct Request {
    /// The collection.
    pub collection: PathBuf,
    /// The files of the custodians' shares.
    pub shares: Vec<PathBuf>,
    /// Records of the committee's ceremonies that the collection does not have yet: of shares renewed after its export.
    pub records: Vec<CeremonyRecord>,
    /// Shares that are in memory already.
    pub given: Vec<RecoveryShare>,
    /// The directory for the packages, which must not exist yet or be empty.
    pub out: PathBuf,
    /// For some Member States, the file with their authority's recipients. Others get what is approved in the collection's head, or a passphrase.
    pub recipients: BTreeMap<MemberState, PathBuf>,
    /// Whether packages are written in the clear, as directories. A State with recipients gets an encrypted one as well.
    pub plain: bool,
    /// The slips of the organisers who approve that packages are written in the clear; a rehearsal needs none.
    pub approvals: Vec<PathBuf>,
    /// The day in law: keys run out, and so do approvals.
    pub today: Date,
    /// What a package holds.
    pub formats: BTreeSet<Format>,
    /// How many statements a package holds at most.
    pub part: PartSize,
    /// Whether papers are made: guides, requests for verification, certificates to be filled in. Letters are made in any case.
    pub documents: bool,
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
    let mut addressees = addressees(&request.recipients, request.today)?;
    let filed = shares::read(&request.shares, &request.given)?;
    let place = || request.out.display().to_string();
    if !Staging::is_free(&request.out).map_err(|source| OpenError::Write { file: place(), source })? {
        return Err(OpenError::NotEmpty { directory: place() });
    }
    let mut gathered = Gathered::default();
    let mut collection = examine::examine(&request.collection, report, |frame| gathered.note(frame))?;
    add_records(&mut collection, &request.records)?;
    // The names of epochs are known as bytes; as text they would take as much again.
    collection.manifest.epochs = Vec::new();
    if request.plain {
        permit_plain(&collection, request)?;
    }
    add_approved(&mut addressees, &collection, request.today);
    let committee = shares::join(&collection, filed, &gathered.committees)?;
    let (record, key) = committee.latest().expect("a committee has at least one key");
    let (seal, source) = (Seal::new(record, key), source(&collection, &committee));
    let (vault, selections) = sort::sort(&request.collection, &collection, &committee, gathered, report)?;
    drop(committee);
    let states = reconcile(&collection, selections)?;
    let order = Order {
        out: &request.out,
        digest: order(&source, request, &addressees),
        addressees,
        plain: request.plain,
        formats: &request.formats,
        part: request.part,
        papers: request.documents,
        today: request.today,
    };
    let desk = Desk {
        order,
        source,
        initiative: &collection.head.initiative,
        collection: Source::new(&request.collection, vault),
        seal,
        texts: Texts::load_for_desk(),
        entropy,
    };
    desk.write(states, report)
}

/// Adds records of the committee's keys; each must be of a key that the collection's head has.
fn add_records(collection: &mut Examined, records: &[CeremonyRecord]) -> Result<(), OpenError> {
    for record in records {
        let of_ours = |known: &CeremonyRecord| known.thumbprint() == record.thumbprint();
        if record.verify().is_err() || !collection.ceremonies.iter().any(of_ours) {
            return Err(OpenError::ForeignRecord {
                collection: collection.file.clone(),
                thumbprint: record.thumbprint().to_string(),
            });
        }
        if !collection.ceremonies.contains(record) {
            collection.ceremonies.push(record.clone());
        }
    }
    Ok(())
}

/// Refuses to write a live collection in the clear without two organisers.
fn permit_plain(collection: &Examined, request: &Request) -> Result<(), OpenError> {
    let head = &collection.head;
    if head.rehearsal || head.phase == Phase::Preparing.code() {
        return Ok(());
    }
    let slips = approval::read_slips(&request.approvals)?;
    approval::require_two_for_plain(head, &collection.manifest.digest, &slips, request.today)?;
    Ok(())
}

/// A digest of the collection and of what is to be made of it: an interrupted opening goes on only with the same.
fn order(source: &manifest::Source, request: &Request, addressees: &BTreeMap<MemberState, Addressee>) -> String {
    let formats: Vec<_> = request.formats.iter().map(|format| format.extension()).collect();
    let named = |(state, addressee): (&MemberState, &Addressee)| {
        format!("{state} {} {}", addressee.kind().name(), addressee.thumbprint())
    };
    let named: Vec<_> = addressees.iter().map(named).collect();
    package::order(&[
        &source.collection_digest,
        &source.committee,
        &source.software,
        &named.join("\n"),
        &formats.concat(),
        &request.part.statements().to_string(),
        &request.plain.to_string(),
        &request.documents.to_string(),
    ])
}

/// Reads the recipients' files.
fn addressees(
    files: &BTreeMap<MemberState, PathBuf>,
    today: Date,
) -> Result<BTreeMap<MemberState, Addressee>, OpenError> {
    let read = |(state, path): (&MemberState, &PathBuf)| {
        let file = path.display().to_string();
        let bytes = path
            .canonicalize()
            .and_then(|path| files::read_limited(&path, RECIPIENT_BYTES));
        let bytes = bytes.map_err(|source| OpenError::Read {
            file: file.clone(),
            source,
        })?;
        let addressee = Addressee::parse(&bytes, today).map_err(|fault| OpenError::Recipients {
            file,
            state: *state,
            fault,
        })?;
        Ok((*state, addressee))
    };
    files.iter().map(read).collect()
}

/// The longest file of recipients; OpenPGP certificates are long.
const RECIPIENT_BYTES: usize = 1 << 20;

/// Adds the keys that authorities gave beforehand, where two organisers approved them. A key that cannot be used any more, or that nobody approved, is
/// passed over: its State gets a passphrase.
fn add_approved(addressees: &mut BTreeMap<MemberState, Addressee>, collection: &Examined, today: Date) {
    let head = &collection.head;
    for recipient in &head.recipients {
        let approved = head.rehearsal || book::approvers(&head.instance, recipient).is_some();
        if !approved || addressees.contains_key(&recipient.state) {
            continue;
        }
        let parsed = recipient.bytes().and_then(|bytes| Addressee::parse(&bytes, today).ok());
        addressees.extend(parsed.map(|addressee| (recipient.state, addressee)));
    }
}

fn source(collection: &Examined, committee: &Committee) -> manifest::Source {
    let head = &collection.head;
    let committees = committee.thumbprints();
    manifest::Source {
        registration_number: head.initiative.registration_number.clone(),
        regime: head.regime,
        rehearsal: head.rehearsal,
        instance: head.instance.clone(),
        exported: head.exported,
        scope: head.scope.clone(),
        collection_digest: collection.manifest.digest.clone(),
        signer: collection.chain.root().thumbprint().to_string(),
        committee: committees.last().cloned().unwrap_or_default(),
        committees,
        software: concat!("cista ", env!("CARGO_PKG_VERSION")).to_owned(),
    }
}

/// Counts what became of each State's submissions, and holds it against what the appliance signed.
fn reconcile(collection: &Examined, mut selections: Selections) -> Result<Sorted, OpenError> {
    let reconciled = collection.manifest.counts.iter().map(|(state, stored)| {
        let selection = selections.remove(state).unwrap_or_default();
        let counts = StateCounts {
            submissions: stored.submissions,
            packaged: selection.packaged.len() as u64,
            repeats: selection.repeats,
            alternatives: selection.alternatives.len() as u64,
            withdrawn: selection.withdrawn,
            failures: selection.failures.len() as u64,
            namesakes: selection.namesakes.len() as u64,
            suspicious: selection.suspicious,
            other_text: selection.remarks.len() as u64,
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
