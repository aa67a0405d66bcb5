//! The key ceremony: offline, it makes the committee key, its recovery shares, and the public record that the server is given.
//!
//! A key has generations: a later one is another key, for what is collected from then on. The shares of a key have editions: a renewal deals new ones for
//! the same key to new custodians. It revokes nothing, since a quorum of older shares still opens; older sheets are called in by their set and number.

mod compact;
mod hex;
mod join_fault;
mod record;

pub use join_fault::JoinFault;
pub use record::{CeremonyRecord, FORMAT, SUITE};

use self::hex::Hex;
use self::record::{LAST, ShareHash};
use super::committee::CommitteeKey;
use super::derive::CEREMONY_RECORD;
use super::entropy::{Entropy, draw};
use super::share::{self, MOST_SHARES, RecoveryShare};

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

/// Why a ceremony is not held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CeremonyFault {
    /// Quorum and shares do not fit each other.
    #[error(transparent)]
    Quorum(#[from] ImpossibleQuorum),
    /// The generation is none, or no edition is left.
    #[error("generations of a key and editions of its shares are numbered from 1 to {LAST}")]
    Number,
    /// The key is not the record's.
    #[error("the key is not the one of this record")]
    Key,
}

/// The numbers of a ceremony, and its day.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'a> {
    /// How many shares to make.
    pub shares: u8,
    /// How many open the collection.
    pub quorum: u8,
    /// The day, `yyyy-mm-dd`.
    pub date: &'a str,
}

/// Holds a ceremony: makes the first key, splits it, signs the record and forgets the key.
///
/// # Errors
///
/// When quorum and shares do not fit each other.
pub fn perform(shares: u8, quorum: u8, date: &str, entropy: &mut dyn Entropy) -> Result<Ceremony, ImpossibleQuorum> {
    let terms = Terms { shares, quorum, date };
    terms.check()?;
    Ok(deal(&CommitteeKey::generate(entropy), (1, 1), terms, entropy))
}

/// Holds a ceremony for a further key: the committee's `generation`.
///
/// # Errors
///
/// When quorum and shares do not fit each other, or the generation is none.
pub fn perform_generation(
    generation: u32,
    terms: Terms<'_>,
    entropy: &mut dyn Entropy,
) -> Result<Ceremony, CeremonyFault> {
    terms.check()?;
    if !(1..=LAST).contains(&generation) {
        return Err(CeremonyFault::Number);
    }
    Ok(deal(&CommitteeKey::generate(entropy), (generation, 1), terms, entropy))
}

/// Deals new shares for the key of a `record`: its next edition. Older shares do not combine with the new ones, and still open among themselves.
///
/// # Errors
///
/// When quorum and shares do not fit each other, or the key is not the record's.
pub fn renew(
    key: &CommitteeKey,
    record: &CeremonyRecord,
    terms: Terms<'_>,
    entropy: &mut dyn Entropy,
) -> Result<Ceremony, CeremonyFault> {
    terms.check()?;
    if key.public().thumbprint() != record.thumbprint() {
        return Err(CeremonyFault::Key);
    }
    let edition = record.edition.saturating_add(1);
    if edition > LAST {
        return Err(CeremonyFault::Number);
    }
    Ok(deal(key, (record.generation, edition), terms, entropy))
}

impl Terms<'_> {
    fn check(&self) -> Result<(), ImpossibleQuorum> {
        let possible = (2..=MOST_SHARES).contains(&self.shares) && (2..=self.shares).contains(&self.quorum);
        possible.then_some(()).ok_or(ImpossibleQuorum)
    }
}

/// Splits a key and signs the record.
fn deal(
    key: &CommitteeKey,
    (generation, edition): (u32, u32),
    Terms { shares, quorum, date }: Terms<'_>,
    entropy: &mut dyn Entropy,
) -> Ceremony {
    let dealt = share::split(key, shares, quorum, draw(entropy), entropy);
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
        generation,
        edition,
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
    Ceremony { record, shares: dealt }
}

#[cfg(test)]
mod tests;
