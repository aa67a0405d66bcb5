//! Recovery shares: the committee key's seed, split by Shamir's method over GF(256) so that any quorum puts it together and fewer learn nothing.
//!
//! A share is a small text that can be printed and typed back. It carries a check sum, so that a damaged one is found alone, at home, before anybody
//! meets; and the name of its set, so that shares of two ceremonies never mix.

mod fault;
mod locked;
mod sheet;
mod text;

use blahaj::{Share, Sharks};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize as _, Zeroizing};

use self::text::{Facts, Lines};
use super::committee::CommitteeKey;
use super::derive::SHARE_HASH;
use super::entropy::{Entropy, Lent};
use super::secret::Secret;
use super::thumbprint::Thumbprint;
use super::typed;

pub use super::typed::groups::WrongGroups;
pub use fault::ShareFault;
pub use locked::LockedShare;
pub use sheet::GROUPS;

/// The most shares that a ceremony makes.
pub const MOST_SHARES: u8 = 15;

/// One custodian's share.
#[derive(Clone)]
pub struct RecoveryShare {
    /// Its number, from 1.
    pub number: u8,
    /// How many shares were made.
    pub shares: u8,
    /// How many open the collection.
    pub quorum: u8,
    /// The ceremony's set, random.
    pub set: [u8; 16],
    /// The thumbprint of the committee's key.
    pub committee: Thumbprint,
    secret: Zeroizing<[u8; 32]>,
}

const FIRST_LINE: &str = "cista-share-1";

impl RecoveryShare {
    /// Writes the share as its custodian keeps it.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(512));
        let secret = Zeroizing::new(typed::write(self.secret.as_slice()));
        let check = typed::write(&self.check_sum());
        for part in [
            FIRST_LINE,
            "\n",
            &self.facts().lines(),
            "secret: ",
            &secret,
            "\ncheck: ",
            &check,
            "\n",
        ] {
            text.push_str(part);
        }
        text
    }

    /// Reads a share back: its file, or the text of its QR code. In the file blank lines and lines that begin with `#` are passed over.
    ///
    /// # Errors
    ///
    /// [`ShareFault::NotAShare`] for other texts, [`ShareFault::Locked`] for a share under a passphrase, [`ShareFault::Damaged`] when the check sum does
    /// not match, [`ShareFault::Groups`] where the QR code's text is wrong.
    pub fn parse(text: &str) -> Result<Self, ShareFault> {
        if let Some(read) = Self::from_qr(text) {
            return read;
        }
        let Some(mut lines) = Lines::after(FIRST_LINE, text) else {
            return Err(match LockedShare::parse(text) {
                Ok(_) => ShareFault::Locked,
                Err(fault) => fault,
            });
        };
        let facts = lines.facts()?;
        let share = Self::of(facts, lines.bytes("secret")?);
        if *lines.bytes::<5>("check")? == share.check_sum() {
            Ok(share)
        } else {
            Err(ShareFault::Damaged)
        }
    }

    /// The salted hash under which the ceremony's record lists the share, so that a custodian can check it alone.
    #[must_use]
    pub fn hash(&self, salt: &[u8; 16]) -> [u8; 32] {
        Sha256::new()
            .chain_update(SHARE_HASH.0)
            .chain_update(salt)
            .chain_update(self.bytes().as_slice())
            .finalize()
            .into()
    }

    /// Five bytes over everything in the share: one mistyped character passes once in 10¹².
    fn check_sum(&self) -> [u8; 5] {
        *self.digest().first_chunk().expect("a digest has 32 bytes")
    }

    fn of(facts: Facts, secret: Zeroizing<[u8; 32]>) -> Self {
        let Facts {
            number,
            shares,
            quorum,
            set,
            committee,
        } = facts;
        Self {
            number,
            shares,
            quorum,
            set,
            committee,
            secret,
        }
    }

    fn facts(&self) -> Facts {
        Facts {
            number: self.number,
            shares: self.shares,
            quorum: self.quorum,
            set: self.set,
            committee: self.committee,
        }
    }

    fn bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(128));
        bytes.extend_from_slice(&self.facts().encode());
        bytes.extend_from_slice(self.secret.as_slice());
        bytes
    }
}

impl std::fmt::Debug for RecoveryShare {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RecoveryShare({} of {})", self.number, self.shares)
    }
}

/// Splits a committee key's seed into `shares` shares, any `quorum` of which put it together.
pub(super) fn split(
    key: &CommitteeKey,
    shares: u8,
    quorum: u8,
    set: [u8; 16],
    entropy: &mut dyn Entropy,
) -> Vec<RecoveryShare> {
    let committee = key.public().thumbprint();
    Sharks(quorum)
        .dealer_rng(key.seed().expose_secret(), &mut Lent(entropy))
        .take(usize::from(shares))
        .map(|dealt| {
            let mut bytes = Zeroizing::new(Vec::from(&dealt));
            let mut secret = Zeroizing::new([0; 32]);
            secret.copy_from_slice(&bytes[1..]);
            let number = bytes[0];
            bytes.zeroize();
            RecoveryShare {
                number,
                shares,
                quorum,
                set,
                committee,
                secret,
            }
        })
        .collect()
}

/// Puts a seed together from shares whose set and numbers were checked. Whether it is the committee's, its thumbprint says.
pub(super) fn join(quorum: u8, shares: &[RecoveryShare]) -> Option<Secret<32>> {
    let dealt: Vec<Share> = shares
        .iter()
        .map(|share| {
            let bytes = Zeroizing::new([&[share.number], share.secret.as_slice()].concat());
            Share::try_from(bytes.as_slice()).expect("33 bytes are a share")
        })
        .collect();
    let seed = Zeroizing::new(Sharks(quorum).recover(&dealt).ok()?);
    Secret::from_slice(&seed)
}

#[cfg(test)]
mod tests;
