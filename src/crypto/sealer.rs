//! The server's side of sealing: it makes epochs and hands out keys that are used once.

use std::sync::Arc;
use std::time::Duration;

use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hpke::aead::ChaCha20Poly1305 as HpkeChaCha;
use hpke::kdf::HkdfSha256;
use hpke::kem::XWing;
use hpke::{OpModeS, Serializable as _};
use zeroize::{Zeroize as _, Zeroizing};

use super::committee::CommitteePublic;
use super::derive::{self, EPOCH_SECRET, RECORD_DATA, RECORD_KEY};
use super::entropy::{Entropy, Lent, draw};
use super::epoch::{Chain, EpochContext, EpochHeader, Link, commitment};
use super::record::{OVERHEAD_BYTES, RecordContext, SealedRecord};
use super::secret::Secret;
use super::signing::SigningKey;

/// An epoch ends at the latest this many seconds after it began.
pub const EPOCH_SECONDS: u64 = 60;
/// An epoch seals at most this many submissions.
pub const EPOCH_SUBMISSIONS: u16 = 1024;

/// What all epochs of an instance have in common.
#[derive(Debug, Clone, Copy)]
pub struct SealingContext {
    /// The instance's identity.
    pub instance: [u8; 16],
    /// The phase's number.
    pub phase: u8,
    /// The regime: 2011 or 2019.
    pub regime: u16,
    /// The generation of the committee's key.
    pub generation: u32,
}

/// Makes epochs to one committee key. One sealer belongs to one process; a restart begins a new epoch.
pub struct Sealer {
    context: SealingContext,
    committee: CommitteePublic,
    epoch: Option<Epoch>,
}

struct Epoch {
    header: Arc<EpochHeader>,
    chain: Chain,
    began: Duration,
    sealed: u16,
}

impl Sealer {
    /// Prepares sealing; the first epoch begins with the first slot.
    #[must_use]
    pub fn new(context: SealingContext, committee: CommitteePublic) -> Self {
        Self {
            context,
            committee,
            epoch: None,
        }
    }

    /// Takes a key for one submission of the day `date`, in a new epoch when the current one is over.
    ///
    /// `elapsed` is a monotonic time since any fixed moment.
    pub fn slot(&mut self, date: u32, elapsed: Duration, signer: &SigningKey, entropy: &mut dyn Entropy) -> Slot {
        self.end_when_over(elapsed, Some(date));
        let epoch = self
            .epoch
            .get_or_insert_with(|| Epoch::begin(&self.context, &self.committee, date, elapsed, signer, entropy));
        epoch.sealed += 1;
        Slot {
            header: Arc::clone(&epoch.header),
            link: epoch.chain.step(),
            nonce: draw(entropy),
        }
    }

    /// Ends the epoch when its time is over, so that an idle server holds no key. Called by a timer.
    pub fn end_when_over(&mut self, elapsed: Duration, date: Option<u32>) {
        let over = |epoch: &Epoch| {
            epoch.sealed >= EPOCH_SUBMISSIONS
                || elapsed.saturating_sub(epoch.began).as_secs() >= EPOCH_SECONDS
                || date.is_some_and(|date| date != epoch.header.context().date)
        };
        if self.epoch.as_ref().is_some_and(over) {
            self.epoch = None;
        }
    }

    /// Ends the epoch on any doubt: the next submission begins a new one.
    pub fn end(&mut self) {
        self.epoch = None;
    }
}

impl Epoch {
    fn begin(
        sealing: &SealingContext,
        committee: &CommitteePublic,
        date: u32,
        began: Duration,
        signer: &SigningKey,
        entropy: &mut dyn Entropy,
    ) -> Self {
        let context = EpochContext {
            instance: sealing.instance,
            phase: sealing.phase,
            regime: sealing.regime,
            generation: sealing.generation,
            committee: committee.thumbprint(),
            date,
            nonce: draw(entropy),
        };
        let secret = Secret::<32>::random(entropy);
        let (encapsulation, sealed) = seal_secret(committee, &context, &secret, entropy);
        let header = EpochHeader::sign(context, &commitment(&secret), &encapsulation, &sealed, signer);
        let chain = Chain::start(&secret, header.hash());
        Self {
            header: Arc::new(header),
            chain,
            began,
            sealed: 0,
        }
    }
}

/// Seals an epoch's secret to the committee by HPKE in base mode (RFC 9180, section 6.1).
fn seal_secret(
    committee: &CommitteePublic,
    context: &EpochContext,
    secret: &Secret<32>,
    entropy: &mut dyn Entropy,
) -> (Vec<u8>, Vec<u8>) {
    let info = [EPOCH_SECRET.0.as_bytes(), &context.encode()].concat();
    let (encapsulation, sealed) = hpke::single_shot_seal_with_rng::<HpkeChaCha, HkdfSha256, XWing>(
        &OpModeS::Base,
        committee.key(),
        &info,
        secret.expose_secret(),
        &[],
        &mut Lent(entropy),
    )
    .expect("sealing 32 bytes to a valid public key cannot fail");
    (encapsulation.to_bytes().to_vec(), sealed)
}

//------------ Slot

/// One key of an epoch, for one submission.
pub struct Slot {
    header: Arc<EpochHeader>,
    link: Link,
    nonce: [u8; 16],
}

impl Slot {
    /// The header that must be committed with the record.
    #[must_use]
    pub fn header(&self) -> &Arc<EpochHeader> {
        &self.header
    }

    /// Seals a padded statement for its context. The plaintext is overwritten where it stands.
    #[must_use]
    pub fn seal(self, context: &RecordContext, plaintext: &mut Zeroizing<Vec<u8>>) -> SealedRecord {
        let cipher = record_cipher(&self.link.key, self.header.hash(), &self.nonce);
        let tag = cipher
            .encrypt_inout_detached(
                &Nonce::default(),
                &record_data(self.header.hash(), context),
                plaintext.as_mut_slice().into(),
            )
            .expect("a statement is far shorter than the cipher's limit");
        let mut body = Vec::with_capacity(plaintext.len() + OVERHEAD_BYTES);
        body.extend_from_slice(&self.nonce);
        body.extend_from_slice(plaintext);
        body.extend_from_slice(&tag);
        plaintext.zeroize();
        SealedRecord {
            epoch: self.header.id(),
            slot: self.link.slot,
            body,
        }
    }
}

impl std::fmt::Debug for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Slot")
    }
}

/// The cipher of one record: a key used once, so the nonce may be zero.
pub(super) fn record_cipher(link: &[u8; 32], header_hash: &[u8; 32], nonce: &[u8; 16]) -> ChaCha20Poly1305 {
    let mut key = Zeroizing::new([0; 32]);
    derive::expand(link, RECORD_KEY, &[header_hash, nonce], key.as_mut_slice());
    ChaCha20Poly1305::new((&*key).into())
}

/// A record's associated data: label, header's hash, context.
pub(super) fn record_data(header_hash: &[u8; 32], context: &RecordContext) -> Vec<u8> {
    [RECORD_DATA.0.as_bytes(), header_hash, &context.bytes()].concat()
}
