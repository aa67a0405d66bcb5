//! The key ceremony: offline, it makes the committee key, its recovery shares, and the public record that the server is given.

use serde::{Deserialize, Serialize};

use super::Unsealing;
use super::committee::{CommitteeKey, CommitteePublic};
use super::derive::CEREMONY_RECORD;
use super::entropy::{Entropy, draw};
use super::share::{self, MOST_SHARES, RecoveryShare};
use super::signing::PublicKey;
use super::thumbprint::Thumbprint;

/// The format's name, which stands first in the record.
pub const FORMAT: &str = "cista-committee-1";
/// The suite to which epochs are sealed, as the record names it.
pub const SUITE: &str = "HPKE base, X-Wing (0x647A, draft-ietf-hpke-pq-03), HKDF-SHA-256, ChaCha20-Poly1305";

/// What a ceremony leaves: a public record, and one share for each custodian. The key itself is gone.
#[derive(Debug)]
pub struct Ceremony {
    /// The public record.
    pub record: CeremonyRecord,
    /// The shares, by number.
    pub shares: Vec<RecoveryShare>,
}

/// Why a ceremony cannot be held with these numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a ceremony makes 2 to {MOST_SHARES} shares, and its quorum is at least 2 and at most their number")]
pub struct ImpossibleQuorum;

/// Holds a ceremony: makes the key, splits it, signs the record and forgets the key.
///
/// # Errors
///
/// When quorum and shares do not fit each other.
pub fn perform(shares: u8, quorum: u8, date: &str, entropy: &mut dyn Entropy) -> Result<Ceremony, ImpossibleQuorum> {
    if !(2..=MOST_SHARES).contains(&shares) || !(2..=shares).contains(&quorum) {
        return Err(ImpossibleQuorum);
    }
    let key = CommitteeKey::generate(entropy);
    let dealt = share::split(&key, shares, quorum, draw(entropy), entropy);
    let share_hashes = dealt
        .iter()
        .map(|share| {
            let salt = draw(entropy);
            ShareHash {
                number: share.number,
                salt: Hex(salt),
                hash: Hex(share.hash(&salt)),
            }
        })
        .collect();
    let signer = key.ceremony_signer();
    let mut record = CeremonyRecord {
        format: FORMAT.to_owned(),
        suite: SUITE.to_owned(),
        date: date.to_owned(),
        generation: 1,
        shares,
        quorum,
        set: Hex(dealt[0].set),
        public_key: data_encoding::BASE64.encode(&key.public().to_bytes()),
        thumbprint: Hex(key.public().thumbprint().0),
        share_hashes,
        signer: Hex(signer.public().0),
        signature: Hex([0; 64]),
    };
    record.signature = Hex(signer.sign(CEREMONY_RECORD.0, &record.signed_bytes()));
    Ok(Ceremony { record, shares: dealt })
}

//------------ CeremonyRecord

/// The ceremony's public record: what the server seals to, and with what a custodian checks a share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CeremonyRecord {
    format: String,
    suite: String,
    /// The day of the ceremony, `yyyy-mm-dd`.
    pub date: String,
    /// The generation of the committee's key.
    pub generation: u32,
    /// How many shares were made.
    pub shares: u8,
    /// How many open the collection.
    pub quorum: u8,
    set: Hex<16>,
    public_key: String,
    thumbprint: Hex<32>,
    share_hashes: Vec<ShareHash>,
    signer: Hex<32>,
    signature: Hex<64>,
}

/// The salted hash of one share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShareHash {
    number: u8,
    salt: Hex<16>,
    hash: Hex<32>,
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
            && self.committee()?.thumbprint() == self.thumbprint();
        if !known {
            return Err(Unsealing);
        }
        PublicKey(self.signer.0).verify(CEREMONY_RECORD.0, &self.signed_bytes(), &self.signature.0)
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
        if key.public().thumbprint() == self.thumbprint() {
            Ok(key)
        } else {
            Err(JoinFault::Mismatch)
        }
    }

    /// Everything but the signature, each part behind its length.
    fn signed_bytes(&self) -> Vec<u8> {
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
        bytes
    }
}

/// Why shares do not put the committee key together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JoinFault {
    /// The share belongs to another ceremony.
    #[error("share {number} belongs to another committee key")]
    Foreign {
        /// The share's number.
        number: u8,
    },
    /// The share is not the one that the ceremony made under this number.
    #[error("share {number} is not the one that the ceremony made")]
    Wrong {
        /// The share's number.
        number: u8,
    },
    /// The same share was given twice.
    #[error("share {number} was given twice")]
    Repeated {
        /// The share's number.
        number: u8,
    },
    /// There are fewer shares than the quorum.
    #[error("{given} of the {quorum} shares that open the collection are here")]
    TooFew {
        /// How many were given.
        given: usize,
        /// How many are needed.
        quorum: u8,
    },
    /// The shares are each right and still make another key: the record and the shares do not belong together.
    #[error("the shares do not make the committee key of this record")]
    Mismatch,
}

//------------ Hex

/// Bytes that a JSON file shows in hexadecimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Hex<const N: usize>([u8; N]);

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&data_encoding::HEXLOWER.encode(&self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for Hex<N> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = data_encoding::HEXLOWER
            .decode(text.as_bytes())
            .map_err(serde::de::Error::custom)?;
        bytes
            .try_into()
            .map(Self)
            .map_err(|_| serde::de::Error::custom("wrong length"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;
    use crate::crypto::share::ShareFault;

    fn ceremony(seed: &[u8]) -> Ceremony {
        perform(7, 3, "2026-11-22", &mut SeededEntropy::new(seed)).unwrap()
    }

    #[test]
    fn any_quorum_puts_the_key_together() {
        let Ceremony { record, shares } = ceremony(b"one");
        for first in 0..7 {
            for second in 0..first {
                for third in 0..second {
                    let quorum = [&shares[first], &shares[second], &shares[third]].map(Clone::clone);
                    assert_eq!(record.join(&quorum).unwrap().public().thumbprint(), record.thumbprint());
                }
            }
        }
        assert!(record.join(&shares).is_ok());
    }

    #[test]
    fn fewer_than_the_quorum_open_nothing() {
        let Ceremony { record, shares } = ceremony(b"one");
        assert_eq!(
            record.join(&shares[..2]).unwrap_err(),
            JoinFault::TooFew { given: 2, quorum: 3 }
        );
        assert_eq!(record.join(&[]).unwrap_err(), JoinFault::TooFew { given: 0, quorum: 3 });
        assert!(
            share::join(2, &shares[..2])
                .is_none_or(|seed| { CommitteeKey::from_seed(seed).public().thumbprint() != record.thumbprint() })
        );
    }

    #[test]
    fn shares_of_two_ceremonies_do_not_mix() {
        let (one, two) = (ceremony(b"one"), ceremony(b"two"));
        let mixed = [one.shares[0].clone(), one.shares[1].clone(), two.shares[2].clone()];
        assert_eq!(one.record.join(&mixed).unwrap_err(), JoinFault::Foreign { number: 3 });
    }

    #[test]
    fn a_share_given_twice_counts_once() {
        let Ceremony { record, shares } = ceremony(b"one");
        let twice = [shares[0].clone(), shares[1].clone(), shares[1].clone()];
        assert_eq!(record.join(&twice).unwrap_err(), JoinFault::Repeated { number: 2 });
    }

    #[test]
    fn a_share_is_read_back_from_its_text() {
        let Ceremony { record, shares } = ceremony(b"one");
        for share in &shares {
            let read = RecoveryShare::parse(&share.to_text()).unwrap();
            assert!(record.check(&read).is_ok());
        }
    }

    #[test]
    fn a_mistyped_share_is_refused_alone() {
        let text = ceremony(b"one").shares[0].to_text();
        for (position, symbol) in text.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric()) {
            let mut mistyped = text.to_string();
            mistyped.replace_range(position..=position, if symbol == '9' { "7" } else { "9" });
            assert!(RecoveryShare::parse(&mistyped).is_err(), "{position}");
        }
        assert_eq!(RecoveryShare::parse("hello").unwrap_err(), ShareFault::NotAShare);
        assert_eq!(
            RecoveryShare::parse(&text[..text.len() / 2]).unwrap_err(),
            ShareFault::Damaged
        );
    }

    #[test]
    fn a_changed_record_is_refused() {
        let record = ceremony(b"one").record;
        let text = record.to_json();
        assert_eq!(CeremonyRecord::from_json(&text).unwrap(), record);
        assert!(CeremonyRecord::from_json(&text.replace("\"quorum\": 3", "\"quorum\": 2")).is_err());
        assert!(CeremonyRecord::from_json(&text.replace("2026", "2025")).is_err());
        assert!(CeremonyRecord::from_json("{}").is_err());
    }

    #[test]
    fn impossible_numbers_are_refused() {
        for (shares, quorum) in [(0, 0), (1, 1), (7, 1), (3, 4), (16, 3)] {
            assert!(perform(shares, quorum, "2026-11-22", &mut SeededEntropy::new(b"x")).is_err());
        }
    }
}
