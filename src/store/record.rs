//! How a submission lies in the store.
//!
//! ```text
//!  0  1   version of the layout, 1
//!  1  1   Member State
//!  2  1   language of the form
//!  3  …   erasure layer (ChaCha20-Poly1305 under a key of the record's own):
//!           0  16  epoch
//!          16   8  slot
//!          24  32  fingerprint, wrapped under the receipt
//!          56   …  sealed statement
//! ```

use std::sync::Arc;

use crate::crypto::Unsealing;
use crate::crypto::epoch::EpochHeader;
use crate::crypto::fingerprint::Fingerprint;
use crate::crypto::receipt::WRAPPED_FINGERPRINT_BYTES;
use crate::crypto::record::{RecordContext, RecordName, SealedRecord};
use crate::crypto::root::ErasureKey;

const VERSION: u8 = 1;
const CLEAR_BYTES: usize = 3;

/// A sealed submission on its way into the store.
#[derive(Debug)]
pub struct NewRecord {
    pub(super) name: RecordName,
    pub(super) state: u8,
    pub(super) value: Vec<u8>,
    pub(super) epoch: Arc<EpochHeader>,
    pub(super) fingerprint: Fingerprint,
    pub(super) spent: Vec<SpentMark>,
    pub(super) overrides: Vec<&'static str>,
    pub(super) brought_by: Option<Arc<str>>,
}

/// The mark of a single-use proof: its hour of expiry, then its identity.
pub(super) type SpentMark = [u8; 20];

impl NewRecord {
    /// Lays a sealed submission out for the store and closes the erasure layer around it.
    #[must_use]
    pub fn new(
        context: &RecordContext,
        sealed: &SealedRecord,
        epoch: Arc<EpochHeader>,
        fingerprint: Fingerprint,
        wrapped: &[u8; WRAPPED_FINGERPRINT_BYTES],
        erasure: &ErasureKey,
    ) -> Self {
        let mut inner = Vec::with_capacity(16 + 8 + WRAPPED_FINGERPRINT_BYTES + sealed.body.len() + 16);
        inner.extend_from_slice(&sealed.epoch);
        inner.extend_from_slice(&sealed.slot);
        inner.extend_from_slice(wrapped);
        inner.extend_from_slice(&sealed.body);
        erasure.close(&context.name, &mut inner);
        let mut value = Vec::with_capacity(CLEAR_BYTES + inner.len());
        value.extend_from_slice(&[VERSION, context.state, context.language]);
        value.extend_from_slice(&inner);
        Self {
            name: context.name,
            state: context.state,
            value,
            epoch,
            fingerprint,
            spent: Vec::new(),
            overrides: Vec::new(),
            brought_by: None,
        }
    }

    /// Names what this submission spends, and the hour (since 1970) in which that expires. It may spend several things, all of them or none.
    #[must_use]
    pub fn spending(mut self, proof: &[u8; 16], expires_hour: u32) -> Self {
        let mut mark = [0; 20];
        mark[..4].copy_from_slice(&expires_hour.to_be_bytes());
        mark[4..].copy_from_slice(proof);
        self.spent.push(mark);
        self
    }

    /// Names the warnings that the signatory overrode, by the rule's name.
    #[must_use]
    pub fn overriding(mut self, rules: Vec<&'static str>) -> Self {
        self.overrides = rules;
        self
    }

    /// Names the partner whose link led here: counted beside the record, and stored nowhere with it.
    #[must_use]
    pub fn brought_by(mut self, tag: Option<Arc<str>>) -> Self {
        self.brought_by = tag;
        self
    }
}

/// A submission as it leaves the store: still sealed to the committee, without the erasure layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRecord {
    /// What it was sealed for.
    pub context: RecordContext,
    /// The sealed statement.
    pub sealed: SealedRecord,
    /// The fingerprint under the receipt; an export leaves it out.
    pub wrapped_fingerprint: [u8; WRAPPED_FINGERPRINT_BYTES],
}

impl StoredRecord {
    /// Reads a record's value.
    pub(super) fn decode(name: RecordName, value: &[u8], erasure: &ErasureKey) -> Result<Self, Unsealing> {
        let ([VERSION, state, language], inner) = value.split_first_chunk::<CLEAR_BYTES>().ok_or(Unsealing)? else {
            return Err(Unsealing);
        };
        let inner = erasure.open(&name, inner.to_vec())?;
        let (epoch, rest) = inner.split_first_chunk::<16>().ok_or(Unsealing)?;
        let (slot, rest) = rest.split_first_chunk::<8>().ok_or(Unsealing)?;
        let (wrapped, body) = rest.split_first_chunk::<WRAPPED_FINGERPRINT_BYTES>().ok_or(Unsealing)?;
        Ok(Self {
            context: RecordContext {
                name,
                state: *state,
                language: *language,
            },
            sealed: SealedRecord {
                epoch: *epoch,
                slot: *slot,
                body: body.to_vec(),
            },
            wrapped_fingerprint: *wrapped,
        })
    }
}

/// What a withdrawal leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tombstone {
    /// The name of the record that was withdrawn.
    pub name: RecordName,
    /// Its Member State.
    pub state: u8,
}
