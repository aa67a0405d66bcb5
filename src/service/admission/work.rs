//! The proof of work: ALTCHA's protocol, version 2, with PBKDF2.
//!
//! A challenge holds a random nonce and salt and the time of its issue, signed as the protocol says, and the first half of a key that was derived from
//! the nonce and a counter drawn at random. A device tries one counter after the other until it has that key. So its work has an end that is known
//! beforehand, and the unluckiest telephone waits twice as long as the average one, not seven times. The key is signed too: making a challenge costs one
//! derivation, judging its solution none.
//!
//! What was asked stays good at its price, however the price moves meanwhile.
//!
//! The protocol's own expiry is left out: it would be judged by the machine's clock, and ours is a parameter. The time lies in `data` instead, beside
//! a word for our own page when the price is above the usual one.

use std::collections::BTreeMap;

use altcha::{
    Challenge, ChallengeParameters, HmacAlgorithm, Payload, SolveChallengeOptions, VerifySolutionOptions,
    sign_challenge, solve_challenge, verify_solution,
};
use data_encoding::{BASE64, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::freshness::{GOOD_FOR_SECONDS, expires_hour, is_fresh};
use super::{Mark, ProofFault};
use crate::crypto::Secret;

/// How much work is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Work {
    /// Next to none, and no limits per network, for tests and load drivers; digits are not bent and not mumbled either.
    Easy,
    /// What the load and the network's standing make it cost.
    #[default]
    Normal,
}

/// What a challenge costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Price {
    /// Next to nothing.
    Easy,
    /// The usual: half a second on a telephone of these years, two on one of ten years ago, while its owner types.
    Normal,
    /// When many sign at once.
    Raised,
    /// When a flood comes, or a network is under suspicion: at most ten seconds on a telephone of ten years ago.
    High,
}

impl Price {
    /// Every price that a real site may ask.
    #[cfg(test)]
    pub(super) const REAL: [Self; 3] = [Self::Normal, Self::Raised, Self::High];

    /// How many rounds one derivation takes.
    fn rounds(self) -> u32 {
        match self {
            Self::Easy => 1,
            Self::Normal | Self::Raised | Self::High => 1000,
        }
    }

    /// How many derivations there are to try at most; half of them on average. Measured in `src/manual/robots.md`.
    pub(super) fn most(self) -> u32 {
        match self {
            Self::Easy => 16,
            Self::Normal => 512,
            Self::Raised => 1280,
            Self::High => 3000,
        }
    }

    /// Whether the page says that it takes longer than usual.
    fn is_slow(self) -> bool {
        matches!(self, Self::Raised | Self::High)
    }
}

/// What a challenge is made of at random.
pub(super) struct Chance {
    pub(super) nonce: [u8; 16],
    pub(super) salt: [u8; 16],
    pub(super) counter: [u8; 8],
}

pub(super) fn challenge(key: &Secret<32>, price: Price, now: u64, chance: &Chance) -> String {
    let mut data = BTreeMap::from([(ISSUED.to_owned(), now.into())]);
    if price.is_slow() {
        data.insert(SLOW.to_owned(), true.into());
    }
    let mut parameters = ChallengeParameters {
        algorithm: ALGORITHM.to_owned(),
        cost: price.rounds(),
        data: Some(data),
        expires_at: None,
        key_length: KEY_BYTES,
        key_prefix: String::new(),
        key_signature: None,
        memory_cost: None,
        nonce: HEXLOWER.encode(&chance.nonce),
        parallelism: None,
        salt: HEXLOWER.encode(&chance.salt),
    };
    let counter = u64::from_be_bytes(chance.counter) % u64::from(price.most());
    let sought = derive(&parameters, u32::try_from(counter).expect("a remainder of an u32"));
    parameters.key_prefix = HEXLOWER.encode(&sought[..KEY_BYTES / 2]);
    let (challenges, keys) = signing_texts(key);
    let challenge = sign_challenge(
        &HmacAlgorithm::Sha256,
        &mut parameters,
        Some(&sought),
        &challenges,
        Some(&keys),
    )
    .expect("HMAC takes keys of any length");
    serde_json::to_string(&challenge).expect("a challenge is plain JSON")
}

/// The key of one counter. The library offers no derivation of its own, but it accepts the first key it derives when any beginning will do.
fn derive(parameters: &ChallengeParameters, counter: u32) -> [u8; KEY_BYTES] {
    let challenge = Challenge {
        parameters: parameters.clone(),
        signature: None,
    };
    let options = SolveChallengeOptions {
        counter_start: counter,
        timeout_ms: 0,
        ..SolveChallengeOptions::new(&challenge)
    };
    let solution = solve_challenge(options)
        .ok()
        .flatten()
        .expect("every key begins with nothing");
    let key = HEXLOWER.decode(solution.derived_key.as_bytes());
    key.ok()
        .and_then(|key| key.try_into().ok())
        .expect("the library writes keys in hexadecimal")
}

/// Judges a payload.
///
/// # Security
///
/// The library looks at the signature before it derives anything, so that whoever sends a costly challenge of his own makes nothing happen here.
pub(super) fn check(key: &Secret<32>, payload: &str, now: u64) -> Result<Mark, ProofFault> {
    let Payload { challenge, solution } = parse(payload)?;
    let (challenges, keys) = signing_texts(key);
    let mut signed_by_us = VerifySolutionOptions::new(&challenge, &solution, challenges.as_str());
    signed_by_us.hmac_key_signature_secret = Some(keys.to_string());
    let verdict = verify_solution(signed_by_us).map_err(|_| ProofFault::Malformed)?;
    match (verdict.verified, verdict.invalid_signature) {
        (true, _) => mark(&challenge, now),
        (false, Some(false)) => Err(ProofFault::Wrong),
        (false, _) => Err(ProofFault::Foreign),
    }
}

/// Reads base64 and JSON of bounded size.
fn parse(payload: &str) -> Result<Payload, ProofFault> {
    if payload.len() > LONGEST {
        return Err(ProofFault::Malformed);
    }
    let json = BASE64.decode(payload.as_bytes()).map_err(|_| ProofFault::Malformed)?;
    serde_json::from_slice(&json).map_err(|_| ProofFault::Malformed)
}

/// The mark of a challenge that is ours and solved, unless it is too old.
fn mark(challenge: &Challenge, now: u64) -> Result<Mark, ProofFault> {
    let data = challenge.parameters.data.as_ref().ok_or(ProofFault::Foreign)?;
    let issued = data
        .get(ISSUED)
        .and_then(serde_json::Value::as_u64)
        .ok_or(ProofFault::Foreign)?;
    if !is_fresh(issued, now, GOOD_FOR_SECONDS) {
        return Err(ProofFault::Expired);
    }
    let digest = Sha256::new()
        .chain_update(MARK)
        .chain_update(challenge.parameters.nonce.as_bytes())
        .finalize();
    let id = digest.first_chunk().copied().expect("a digest has 32 bytes");
    Ok(Mark {
        id,
        expires_hour: expires_hour(issued),
    })
}

/// The keys as the library wants them, as texts: one that signs challenges, and one that signs the keys to be found.
fn signing_texts(key: &Secret<32>) -> (Zeroizing<String>, Zeroizing<String>) {
    let mut mac =
        <Hmac<Sha256> as KeyInit>::new_from_slice(key.expose_secret()).expect("HMAC takes keys of any length");
    mac.update(KEYS);
    let keys = HEXLOWER.encode(&mac.finalize().into_bytes());
    (
        Zeroizing::new(HEXLOWER.encode(key.expose_secret())),
        Zeroizing::new(keys),
    )
}

const ALGORITHM: &str = "PBKDF2/SHA-256";

const KEY_BYTES: usize = 32;

/// Under which name the time of issue stands in the challenge's data.
const ISSUED: &str = "issued";

/// Under which name the data say that this takes longer than usual.
const SLOW: &str = "slow";

/// Derives what signs the keys to be found.
const KEYS: &[u8] = b"cista 2026-11 keys of challenges";

/// Keeps the marks of challenges apart from those of pictures.
const MARK: &[u8] = b"cista 2026-11 mark of a challenge";

/// A payload has about 700 characters.
const LONGEST: usize = 2048;
