//! Writing a collection as a stream: what was written is never looked at again.

use std::collections::BTreeMap;
use std::io::Write;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::manifest::{AuditHead, Counts, Manifest, SignedManifest};
use super::order::Order;
use super::row::{SealedRow, Tombstone};
use super::{Fault, Head, Kind, MAGIC, VERSION};
use crate::domain::{MemberState, Tally};

/// Writes one collection; without [`Signed::finish`] the file stays half-written, and says so to whoever reads it.
pub struct Writer<W> {
    output: W,
    digest: Sha256,
    position: u64,
    order: Order,
    last_epoch: Option<[u8; 16]>,
    epochs: Vec<String>,
    body: Vec<u8>,
}

/// What only the appliance knows about a collection when it ends.
#[derive(Debug, Default)]
pub struct Signer {
    /// What the appliance tallied, where the file holds a State's whole collection.
    pub tallies: BTreeMap<MemberState, Tally>,
    /// The head of the audit trail.
    pub audit: Option<AuditHead>,
    /// The days of the signing key: encoded links in hexadecimal.
    pub chain: Vec<String>,
    /// The day whose key signs, as `yyyymmdd`.
    pub signed: u32,
}

impl<W: Write> Writer<W> {
    /// Begins a collection with its head.
    ///
    /// # Errors
    ///
    /// When the output cannot be written, or the head is longer than a reader takes.
    ///
    /// # Panics
    ///
    /// Never: a head is plain JSON.
    pub fn new(output: W, head: &Head) -> Result<Self, Fault> {
        let mut writer = Self {
            output,
            digest: Sha256::new(),
            position: 0,
            order: Order::new(),
            last_epoch: None,
            epochs: Vec::new(),
            body: Vec::new(),
        };
        writer.put(MAGIC)?;
        writer.put(&[VERSION])?;
        let body = serde_json::to_vec(head).expect("a head has only text keys");
        writer.frame(Kind::Head, &body)?;
        Ok(writer)
    }

    /// Writes an epoch's header, in the order of the epochs' identities.
    ///
    /// # Errors
    ///
    /// When the output cannot be written, records have begun, or the identity does not come after the one before.
    pub fn epoch(&mut self, id: [u8; 16], header: &[u8]) -> Result<(), Fault> {
        let at = self.position;
        if self.last_epoch.is_some_and(|last| id <= last) {
            return Err(Fault::OutOfOrder {
                frame: Kind::Epoch.name(),
                at,
            });
        }
        self.last_epoch = Some(id);
        self.epochs.push(HEXLOWER.encode(&id));
        self.frame(Kind::Epoch, header)
    }

    /// Writes a record, in the order of names.
    ///
    /// # Errors
    ///
    /// When the output cannot be written, or the name does not come after the one before.
    pub fn record(&mut self, row: &SealedRow) -> Result<(), Fault> {
        let at = self.position;
        let mut body = std::mem::take(&mut self.body);
        row.encode(&mut body);
        let written = self
            .frame(Kind::Record, &body)
            .and_then(|()| self.order.record(row, at));
        self.body = body;
        written
    }

    /// Writes a tombstone, in the order of names.
    ///
    /// # Errors
    ///
    /// When the output cannot be written, or the name does not come after the one before.
    pub fn tombstone(&mut self, tombstone: Tombstone) -> Result<(), Fault> {
        let at = self.position;
        self.frame(Kind::Tombstone, &tombstone.encode())?;
        self.order.tombstone(tombstone, at)
    }

    /// What was written so far, by Member State.
    #[must_use]
    pub fn counts(&self) -> &BTreeMap<MemberState, Counts> {
        self.order.counts()
    }

    /// Makes the manifest of what was written, and has `sign` sign it by its digest. Nothing is written yet, so that nobody holds a key while a slow
    /// output is waited for.
    pub fn sign(mut self, signer: Signer, sign: impl FnOnce(&[u8; 32]) -> [u8; 64]) -> Signed<W> {
        let digest: [u8; 32] = self.digest.clone().finalize().into();
        let mut counts = self.order.counts().clone();
        for (state, tally) in signer.tallies {
            let counts = counts.entry(state).or_default();
            (counts.persons, counts.tallied) = (Some(tally.persons), Some(tally.submissions));
        }
        let manifest = Manifest {
            counts,
            frames: self.order.frames(),
            epochs: std::mem::take(&mut self.epochs),
            digest: HEXLOWER.encode(&digest),
            audit: signer.audit,
            chain: signer.chain,
            signed: signer.signed,
        };
        let body = SignedManifest::seal(&manifest, sign);
        Signed {
            writer: self,
            digest,
            body,
        }
    }

    fn frame(&mut self, kind: Kind, body: &[u8]) -> Result<(), Fault> {
        let at = self.position;
        let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
        if body.len() > kind.limit() {
            return Err(Fault::TooLong {
                frame: kind.name(),
                at,
                length,
            });
        }
        self.order.place(kind, at)?;
        self.put(&[kind as u8])?;
        self.put(&length.to_be_bytes())?;
        self.put(body)
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        self.output.write_all(bytes).map_err(Fault::Write)?;
        self.digest.update(bytes);
        self.position += bytes.len() as u64;
        Ok(())
    }
}

//------------ Signed

/// A collection of which only the manifest is still to be written.
pub struct Signed<W> {
    writer: Writer<W>,
    digest: [u8; 32],
    body: Vec<u8>,
}

impl<W: Write> Signed<W> {
    /// Ends the collection, and gives the output back with the collection's digest.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(mut self) -> Result<(W, [u8; 32]), Fault> {
        self.writer.frame(Kind::Manifest, &self.body)?;
        self.writer.output.flush().map_err(Fault::Write)?;
        Ok((self.writer.output, self.digest))
    }
}
