//! Recovery shares: the committee key's seed, split by Shamir's method over GF(256) so that any quorum puts it together and fewer learn nothing.
//!
//! A share is a small text that can be printed and typed back. It carries a check sum, so that a damaged one is found alone, at home, before anybody
//! meets; and the name of its set, so that shares of two ceremonies never mix.

use std::fmt::Write as _;

use blahaj::{Share, Sharks};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize as _, Zeroizing};

use super::committee::CommitteeKey;
use super::derive::{SHARE_CHECK, SHARE_HASH};
use super::entropy::{Entropy, Lent};
use super::secret::Secret;
use super::thumbprint::Thumbprint;
use super::typed;

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

/// Why a share's text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ShareFault {
    /// The text is none of ours.
    #[error("this is not a recovery share")]
    NotAShare,
    /// The check sum does not match: something was mistyped or damaged.
    #[error("this recovery share is damaged or was mistyped")]
    Damaged,
}

const FIRST_LINE: &str = "cista-share-1";

impl RecoveryShare {
    /// Writes the share as its custodian keeps it.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(512));
        let written = write!(
            text,
            "{FIRST_LINE}\nshare: {} of {}\nquorum: {}\nset: {}\ncommittee-key: {}\nsecret: {}\ncheck: {}\n",
            self.number,
            self.shares,
            self.quorum,
            data_encoding::HEXLOWER.encode(&self.set),
            self.committee,
            *Zeroizing::new(typed::write(self.secret.as_slice())),
            typed::write(&self.check_sum()),
        );
        written.expect("writing to a string cannot fail");
        text
    }

    /// Reads a share back. Blank lines and lines that begin with `#` are passed over.
    ///
    /// # Errors
    ///
    /// [`ShareFault::NotAShare`] for other texts, [`ShareFault::Damaged`] when the check sum does not match.
    pub fn parse(text: &str) -> Result<Self, ShareFault> {
        const LONGEST: usize = 4096;
        let mut lines = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        if text.len() > LONGEST || lines.next() != Some(FIRST_LINE) {
            return Err(ShareFault::NotAShare);
        }
        let mut field = |name: &str| -> Result<&str, ShareFault> {
            let line = lines.next().ok_or(ShareFault::Damaged)?;
            let (key, value) = line.split_once(':').ok_or(ShareFault::Damaged)?;
            if key.trim() == name {
                Ok(value.trim())
            } else {
                Err(ShareFault::Damaged)
            }
        };
        let (number, shares) = field("share")?.split_once(" of ").ok_or(ShareFault::Damaged)?;
        let quorum = field("quorum")?;
        let set = data_encoding::HEXLOWER_PERMISSIVE
            .decode(field("set")?.as_bytes())
            .map_err(|_| ShareFault::Damaged)?;
        let committee = Thumbprint::parse(field("committee-key")?).ok_or(ShareFault::Damaged)?;
        let secret = Zeroizing::new(typed::read(field("secret")?).ok_or(ShareFault::Damaged)?);
        let check = typed::read(field("check")?).ok_or(ShareFault::Damaged)?;
        let small = |text: &str| text.parse().map_err(|_| ShareFault::Damaged);
        let share = Self {
            number: small(number)?,
            shares: small(shares)?,
            quorum: small(quorum)?,
            set: set.try_into().map_err(|_| ShareFault::Damaged)?,
            committee,
            secret: Zeroizing::new(secret.as_slice().try_into().map_err(|_| ShareFault::Damaged)?),
        };
        if check == share.check_sum() {
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
        let digest = Sha256::new()
            .chain_update(SHARE_CHECK.0)
            .chain_update(self.bytes().as_slice())
            .finalize();
        *digest.first_chunk().expect("a digest has 32 bytes")
    }

    fn bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(128));
        bytes.extend_from_slice(&[self.number, self.shares, self.quorum]);
        bytes.extend_from_slice(&self.set);
        bytes.extend_from_slice(&self.committee.0);
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
