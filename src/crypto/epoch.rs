//! Sealing epochs: one encapsulation to the committee key, shared by the submissions of at most a minute, and a chain of keys that forgets.
//!
//! A random epoch secret is sealed by HPKE. From it runs a chain: each record's key and the next chain key come from the current chain key, which is then
//! wiped; so nothing sealed earlier opens, not even within the epoch. The layout of the header is drawn in `src/manual/formats.md`.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::Unsealing;
use super::derive::{self, CHAIN_NEXT, CHAIN_SLOT, CHAIN_START, EPOCH_COMMITMENT, EPOCH_HEADER, RECORD_KEY};
use super::record::SlotTag;
use super::secret::Secret;
use super::signing::{PublicKey, SigningKey};
use super::thumbprint::Thumbprint;

/// The first bytes of a header.
pub const MAGIC: &[u8; 8] = b"CISTAEPO";
/// The version of the layout.
pub const VERSION: u8 = 1;
/// HPKE's numbers of the suite: X-Wing, HKDF-SHA-256, ChaCha20-Poly1305 (RFC 9180, section 7; draft-ietf-hpke-pq-03).
pub const SUITE: [u16; 3] = [0x647a, 0x0001, 0x0003];
/// The length of an encapsulated key in bytes.
pub const ENCAPSULATION_BYTES: usize = 1120;
/// The length of the sealed epoch secret in bytes.
pub const SEALED_SECRET_BYTES: usize = 32 + 16;
/// Where the signature begins: all bytes before it are signed.
pub(super) const SIGNED_BYTES: usize = CONTEXT_BYTES + 32 + ENCAPSULATION_BYTES + SEALED_SECRET_BYTES + 32;
/// The length of a header in bytes.
pub const HEADER_BYTES: usize = SIGNED_BYTES + 64;
/// The bytes that say for what the epoch is; they enter HPKE as `info`.
pub(super) const CONTEXT_BYTES: usize = 8 + 1 + 6 + 16 + 1 + 2 + 4 + 32 + 4 + 16;

/// Where the thumbprint of the committee's key begins: before date and nonce.
const COMMITTEE_AT: usize = CONTEXT_BYTES - 16 - 4 - 32;

/// An epoch's name: the first half of its header's hash.
pub type EpochId = [u8; 16];

/// For what an epoch is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EpochContext {
    /// The instance that collects.
    pub instance: [u8; 16],
    /// The phase's number (`domain::Phase::number`): a rehearsal's records never count for real.
    pub phase: u8,
    /// The regime: 2011 or 2019.
    pub regime: u16,
    /// The generation of the committee's key, from 1.
    pub generation: u32,
    /// The thumbprint of the committee's key.
    pub committee: Thumbprint,
    /// The date, as `yyyymmdd`; no time.
    pub date: u32,
    /// Random bytes that make the epoch's name its own.
    pub nonce: [u8; 16],
}

impl EpochContext {
    pub(super) fn encode(&self) -> [u8; CONTEXT_BYTES] {
        let parts: [&[u8]; 11] = [
            MAGIC,
            &[VERSION],
            &SUITE[0].to_be_bytes(),
            &SUITE[1].to_be_bytes(),
            &SUITE[2].to_be_bytes(),
            &self.instance,
            &[self.phase],
            &self.regime.to_be_bytes(),
            &self.generation.to_be_bytes(),
            &self.committee.0,
            &[self.date.to_be_bytes().as_slice(), &self.nonce].concat(),
        ];
        parts.concat().try_into().expect("the parts have these lengths")
    }
}

/// The header of an epoch, signed by the appliance.
#[derive(Clone, PartialEq, Eq)]
pub struct EpochHeader {
    context: EpochContext,
    bytes: [u8; HEADER_BYTES],
    hash: [u8; 32],
}

impl EpochHeader {
    /// Puts a header together and signs it.
    pub(super) fn sign(
        context: EpochContext,
        commitment: &[u8; 32],
        encapsulation: &[u8],
        sealed_secret: &[u8],
        signer: &SigningKey,
    ) -> Self {
        let mut bytes = Vec::with_capacity(HEADER_BYTES);
        bytes.extend_from_slice(&context.encode());
        bytes.extend_from_slice(commitment);
        bytes.extend_from_slice(encapsulation);
        bytes.extend_from_slice(sealed_secret);
        bytes.extend_from_slice(&signer.public().0);
        bytes.extend_from_slice(&signer.sign(EPOCH_HEADER.0, &bytes));
        let bytes = bytes.try_into().expect("the parts have the header's length");
        Self {
            context,
            hash: Self::hash_of(&bytes),
            bytes,
        }
    }

    /// Reads a header and verifies that the key it names signed it. Whether that key is the appliance's, the manifest's chain says.
    ///
    /// # Errors
    ///
    /// When the layout, version, suite or signature is not as it should be.
    pub fn decode(bytes: &[u8]) -> Result<Self, Unsealing> {
        let bytes: &[u8; HEADER_BYTES] = bytes.try_into().map_err(|_| Unsealing)?;
        let mut reader = Reader(bytes);
        let known = reader.take::<8>() == *MAGIC
            && reader.take::<1>() == [VERSION]
            && SUITE.iter().all(|number| reader.take::<2>() == number.to_be_bytes());
        if !known {
            return Err(Unsealing);
        }
        let context = EpochContext {
            instance: reader.take(),
            phase: u8::from_be_bytes(reader.take()),
            regime: u16::from_be_bytes(reader.take()),
            generation: u32::from_be_bytes(reader.take()),
            committee: Thumbprint(reader.take()),
            date: u32::from_be_bytes(reader.take()),
            nonce: reader.take(),
        };
        let header = Self {
            context,
            bytes: *bytes,
            hash: Self::hash_of(bytes),
        };
        let signature = bytes.last_chunk::<64>().expect("a header ends with its signature");
        header
            .signer()
            .verify(EPOCH_HEADER.0, &bytes[..SIGNED_BYTES], signature)?;
        Ok(header)
    }

    /// What a header says of itself, unverified: nothing that takes time is done.
    #[must_use]
    pub fn peek(bytes: &[u8]) -> Option<Peek> {
        let bytes: &[u8; HEADER_BYTES] = bytes.try_into().ok()?;
        let committee = bytes[COMMITTEE_AT..].first_chunk()?;
        Some(Peek {
            id: *Self::hash_of(bytes).first_chunk()?,
            committee: Thumbprint(*committee),
        })
    }

    /// The header's bytes.
    #[must_use]
    pub fn encode(&self) -> &[u8; HEADER_BYTES] {
        &self.bytes
    }

    /// For what the epoch was made.
    #[must_use]
    pub fn context(&self) -> &EpochContext {
        &self.context
    }

    /// The epoch's name.
    #[must_use]
    pub fn id(&self) -> EpochId {
        *self.hash.first_chunk().expect("a hash has 32 bytes")
    }

    /// The public key that signed the header.
    #[must_use]
    pub fn signer(&self) -> PublicKey {
        PublicKey(
            self.bytes[SIGNED_BYTES - 32..SIGNED_BYTES]
                .try_into()
                .expect("32 bytes"),
        )
    }

    /// SHA-256 of the signed bytes: associated data of every record of the epoch.
    #[must_use]
    pub fn hash(&self) -> &[u8; 32] {
        &self.hash
    }

    pub(super) fn commitment(&self) -> &[u8] {
        &self.bytes[CONTEXT_BYTES..CONTEXT_BYTES + 32]
    }

    pub(super) fn encapsulation(&self) -> &[u8] {
        &self.bytes[CONTEXT_BYTES + 32..CONTEXT_BYTES + 32 + ENCAPSULATION_BYTES]
    }

    pub(super) fn sealed_secret(&self) -> &[u8] {
        &self.bytes[SIGNED_BYTES - 32 - SEALED_SECRET_BYTES..SIGNED_BYTES - 32]
    }

    fn hash_of(bytes: &[u8; HEADER_BYTES]) -> [u8; 32] {
        Sha256::digest(&bytes[..SIGNED_BYTES]).into()
    }
}

impl fmt::Debug for EpochHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EpochHeader")
            .field("context", &self.context)
            .finish_non_exhaustive()
    }
}

/// What [`EpochHeader::peek`] sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peek {
    /// The epoch's name.
    pub id: EpochId,
    /// The thumbprint of the key to which it is sealed.
    pub committee: Thumbprint,
}

/// Takes fixed numbers of bytes off the front of a header.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let (taken, rest) = self.0.split_first_chunk().expect("a header is longer than its context");
        self.0 = rest;
        *taken
    }
}

//------------ Chain

/// The chain of keys of one epoch. It only moves forward.
pub(super) struct Chain {
    key: Secret<32>,
    header_hash: [u8; 32],
}

/// What the chain gives for one record.
pub(super) struct Link {
    /// The key from which the record's own key is derived, together with the record's random bytes.
    pub(super) key: Zeroizing<[u8; 32]>,
    /// The blinded place in the chain.
    pub(super) slot: SlotTag,
}

impl Chain {
    /// Begins the chain of an epoch.
    pub(super) fn start(secret: &Secret<32>, header_hash: &[u8; 32]) -> Self {
        let key = Secret::filled(|bytes| derive::expand(secret.expose_secret(), CHAIN_START, &[header_hash], bytes));
        Self {
            key,
            header_hash: *header_hash,
        }
    }

    /// Takes the next record's key and forgets the one before.
    pub(super) fn step(&mut self) -> Link {
        let current = self.key.expose_secret();
        let mut link = Link {
            key: Zeroizing::new([0; 32]),
            slot: [0; 8],
        };
        derive::expand(current, RECORD_KEY, &[&self.header_hash], link.key.as_mut_slice());
        derive::expand(current, CHAIN_SLOT, &[&self.header_hash], &mut link.slot);
        let mut next = Zeroizing::new([0; 32]);
        derive::expand(current, CHAIN_NEXT, &[&self.header_hash], next.as_mut_slice());
        self.key.expose_secret_mut().copy_from_slice(next.as_slice());
        link
    }
}

/// The commitment to an epoch's secret: with it, no two secrets fit one header.
pub(super) fn commitment(secret: &Secret<32>) -> [u8; 32] {
    let mut bytes = [0; 32];
    derive::expand(secret.expose_secret(), EPOCH_COMMITMENT, &[], &mut bytes);
    bytes
}
