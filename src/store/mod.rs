//! The store: one redb file per instance, one writer, snapshots for everybody else.
//!
//! A submission's record, fingerprint, tally and spent challenge are written in one transaction, so they change together or not at all; a repeat makes
//! the same writes as a first. Whoever waits is answered after the commit is on disk. What lies in a record is sealed before it comes here, and the
//! store closes one more layer around it, whose key is destroyed at erasure.
//!
//! What it does *not* do: decide. Phases, checks and proofs are the use cases' (`service`).

mod audit;
mod create;
mod custody;
mod error;
mod ledger;
mod news;
mod publication;
mod record;
mod snapshot;
mod tables;
mod writer;

pub use audit::{AuditEntry, AuditFault};
pub use create::{Origin, Store, StoreKeys};
pub use custody::{Change, Filing, Shelf};
pub use error::StoreError;
pub use ledger::{Collected, Counts, Outcome, Withdrawn};
pub use news::{NEWS_MARK_BYTES, NewsEnded, NewsRow};
pub use publication::Publication;
pub use record::{NewRecord, StoredRecord, Tombstone};
pub use snapshot::Snapshot;
pub use writer::{Health, QUEUE, Refusal, Writer};

#[cfg(test)]
mod power_cut;
#[cfg(test)]
mod tests;
