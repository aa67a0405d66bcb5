//! The ceremony's public record: what the server seals to, and with what a custodian checks a share.

use serde::{Deserialize, Serialize};

use super::JoinFault;
use super::hex::Hex;
use crate::crypto::Unsealing;
use crate::crypto::committee::{CommitteeKey, CommitteePublic};
use crate::crypto::derive::CEREMONY_RECORD;
use crate::crypto::share::{self, MOST_SHARES, RecoveryShare};
use crate::crypto::signing::PublicKey;
use crate::crypto::thumbprint::Thumbprint;

/// The format's name, which stands first in the record.
pub const FORMAT: &str = "cista-committee-1";
/// The suite to which epochs are sealed, as the record names it.
pub const SUITE: &str = "HPKE base, X-Wing (0x647A, draft-ietf-hpke-pq-03), HKDF-SHA-256, ChaCha20-Poly1305";
/// The last generation of a key, and the last edition of its shares, that a record names.
pub(super) const LAST: u32 = 9999;

/// The ceremony's public record: what the server seals to, and with what a custodian checks a share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CeremonyRecord {
    pub(super) format: String,
    pub(super) suite: String,
    /// The day of the ceremony, `yyyy-mm-dd`.
    pub date: String,
    /// The generation of the committee's key.
    pub generation: u32,
    /// The edition of its shares, from 1: each renewal deals new ones for the same key. In the file only from 2.
    #[serde(default = "first_edition", skip_serializing_if = "is_first_edition")]
    pub edition: u32,
    /// How many shares were made.
    pub shares: u8,
    /// How many open the collection.
    pub quorum: u8,
    pub(super) set: Hex<16>,
    pub(super) public_key: String,
    pub(super) thumbprint: Hex<32>,
    pub(super) share_hashes: Vec<ShareHash>,
    pub(super) signer: Hex<32>,
    pub(super) signature: Hex<64>,
}

/// The salted hash of one share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ShareHash {
    pub(super) number: u8,
    pub(super) salt: Hex<16>,
    pub(super) hash: Hex<32>,
}

fn first_edition() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_first_edition(edition: &u32) -> bool {
    *edition == 1
}

impl CeremonyRecord {
    /// Reads a record and verifies its signature, its thumbprint and its numbers.
    ///
    /// # Errors
    ///
    /// When it is no record of ours or was changed.
    pub fn from_json(text: &str) -> Result<Self, Unsealing> {
        let record: Self = serde_json::from_str(text).map_err(|_| Unsealing)?;
        record.verify()?;
        Ok(record)
    }

    /// Reads a record from its file or from the text of its QR code.
    ///
    /// # Errors
    ///
    /// As for [`CeremonyRecord::from_json`].
    pub fn parse(text: &str) -> Result<Self, Unsealing> {
        Self::from_json(text).or_else(|Unsealing| Self::from_qr(text))
    }

    /// Writes the record as the small file that goes to the server.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("a record is plain data");
        text.push('\n');
        text
    }

    /// Verifies a record that came inside another file.
    ///
    /// # Errors
    ///
    /// As for [`CeremonyRecord::from_json`].
    pub fn verify(&self) -> Result<(), Unsealing> {
        let known = self.format == FORMAT
            && self.suite == SUITE
            && (2..=MOST_SHARES).contains(&self.shares)
            && (2..=self.shares).contains(&self.quorum)
            && self.share_hashes.len() == usize::from(self.shares)
            && (1..)
                .zip(&self.share_hashes)
                .all(|(number, listed)| listed.number == number)
            && (1..=LAST).contains(&self.generation)
            && (1..=LAST).contains(&self.edition)
            && is_day(&self.date)
            && self.committee()?.thumbprint() == self.thumbprint();
        if !known {
            return Err(Unsealing);
        }
        self.signer_public()
            .verify(CEREMONY_RECORD.0, &self.signed_bytes(), &self.signature.0)
    }

    /// The committee's public key.
    ///
    /// # Errors
    ///
    /// When the bytes are no X-Wing public key; never for a record that was verified.
    pub fn committee(&self) -> Result<CommitteePublic, Unsealing> {
        let bytes = data_encoding::BASE64
            .decode(self.public_key.as_bytes())
            .map_err(|_| Unsealing)?;
        CommitteePublic::from_bytes(&bytes)
    }

    /// The thumbprint of the committee's key.
    #[must_use]
    pub fn thumbprint(&self) -> Thumbprint {
        Thumbprint(self.thumbprint.0)
    }

    /// The public part of the key that signed the record, and signs the packages that a quorum opens.
    ///
    /// # Security
    ///
    /// The thumbprint of the committee's key does not speak for it: whoever has the public key can write another signer beside it. Who verifies a signature
    /// without the shares compares this key's own thumbprint; [`CeremonyRecord::join`] compares it with the seed.
    #[must_use]
    pub fn signer_public(&self) -> PublicKey {
        PublicKey(self.signer.0)
    }

    /// The random bytes that name this edition's shares.
    #[must_use]
    pub fn set(&self) -> &[u8; 16] {
        &self.set.0
    }

    /// How people call this edition's shares: the first four bytes of the set, in hexadecimal.
    #[must_use]
    pub fn set_name(&self) -> String {
        data_encoding::HEXLOWER.encode(&self.set.0[..4])
    }

    /// Whether this is a later edition of the same key's shares. Both records were verified.
    #[must_use]
    pub fn renews(&self, earlier: &Self) -> bool {
        self.thumbprint == earlier.thumbprint
            && self.signer == earlier.signer
            && self.generation == earlier.generation
            && self.edition > earlier.edition
    }

    /// Checks one share alone against the record.
    ///
    /// # Errors
    ///
    /// [`JoinFault::Foreign`] for a share of another ceremony, [`JoinFault::Wrong`] for one that was changed.
    pub fn check(&self, share: &RecoveryShare) -> Result<(), JoinFault> {
        if share.set != self.set.0 || share.committee != self.thumbprint() {
            return Err(JoinFault::Foreign { number: share.number });
        }
        let listed = self.share_hashes.iter().find(|listed| listed.number == share.number);
        match listed {
            Some(listed) if share.hash(&listed.salt.0) == listed.hash.0 => Ok(()),
            _ => Err(JoinFault::Wrong { number: share.number }),
        }
    }

    /// Puts the committee key together from a quorum of shares, after checking each of them alone.
    ///
    /// # Errors
    ///
    /// The fault of the first share that is not right, or [`JoinFault::TooFew`].
    pub fn join(&self, shares: &[RecoveryShare]) -> Result<CommitteeKey, JoinFault> {
        let mut given = [false; u8::MAX as usize + 1];
        for share in shares {
            self.check(share)?;
            if std::mem::replace(&mut given[usize::from(share.number)], true) {
                return Err(JoinFault::Repeated { number: share.number });
            }
        }
        if shares.len() < usize::from(self.quorum) {
            return Err(JoinFault::TooFew {
                given: shares.len(),
                quorum: self.quorum,
            });
        }
        let seed = share::join(self.quorum, shares).ok_or(JoinFault::Mismatch)?;
        let key = CommitteeKey::from_seed(seed);
        // Anybody can sign a record that names a public key; that its signer comes from the key only who has the key can tell.
        if key.public().thumbprint() == self.thumbprint() && key.ceremony_signer().public() == self.signer_public() {
            Ok(key)
        } else {
            Err(JoinFault::Mismatch)
        }
    }

    /// Everything but the signature, each part behind its length.
    pub(super) fn signed_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(4096);
        let mut part = |data: &[u8]| {
            let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
            bytes.extend_from_slice(&length.to_be_bytes());
            bytes.extend_from_slice(data);
        };
        for text in [&self.format, &self.suite, &self.date, &self.public_key] {
            part(text.as_bytes());
        }
        part(&self.generation.to_be_bytes());
        part(&[self.shares, self.quorum]);
        part(&self.set.0);
        part(&self.thumbprint.0);
        for share in &self.share_hashes {
            part(&[share.number]);
            part(&share.salt.0);
            part(&share.hash.0);
        }
        part(&self.signer.0);
        // Records of the first edition are signed as they were before there were others.
        if !is_first_edition(&self.edition) {
            part(&self.edition.to_be_bytes());
        }
        bytes
    }
}

/// Whether a text is a day as records write it: `yyyy-mm-dd`.
fn is_day(text: &str) -> bool {
    super::compact::day_number(text).is_some()
}
