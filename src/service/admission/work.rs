//! The proof of work: ALTCHA's protocol, version 2, with PBKDF2.
//!
//! A challenge holds a random nonce and salt and the time of its issue, signed as the protocol says. A device looks for a counter whose derived key
//! begins with the prefix; a payload brings challenge, counter and key back, and is checked by deriving once. Making a challenge costs one HMAC, so
//! that asking for many tires nobody.
//!
//! The protocol's own expiry is left out: it would be judged by the machine's clock, and ours is a parameter. The time lies in `data` instead.

use std::collections::BTreeMap;

use altcha::{
    Challenge, ChallengeParameters, HmacAlgorithm, Payload, VerifySolutionOptions, sign_challenge, verify_solution,
};
use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::freshness::{GOOD_FOR_SECONDS, expires_hour, is_fresh};
use super::{Proof, ProofFault};
use crate::crypto::Secret;

/// How much work is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Work {
    /// Next to none, for tests and load drivers; digits in pictures are not bent either.
    Easy,
    /// On average 256 derivations of 1 000 rounds: a fraction of a second on a telephone, hours of computing for a million statements.
    #[default]
    Normal,
}

impl Work {
    fn rounds(self) -> u32 {
        match self {
            Self::Easy => 1,
            Self::Normal => 1000,
        }
    }

    /// What a key must begin with, in hexadecimal digits.
    fn prefix(self) -> &'static str {
        match self {
            Self::Easy => "0",
            Self::Normal => "00",
        }
    }
}

pub(super) fn challenge(key: &Secret<32>, work: Work, now: u64, nonce: [u8; 16], salt: [u8; 16]) -> String {
    let mut parameters = ChallengeParameters {
        algorithm: ALGORITHM.to_owned(),
        cost: work.rounds(),
        data: Some(BTreeMap::from([(ISSUED.to_owned(), now.into())])),
        expires_at: None,
        key_length: 32,
        key_prefix: work.prefix().to_owned(),
        key_signature: None,
        memory_cost: None,
        nonce: HEXLOWER.encode(&nonce),
        parallelism: None,
        salt: HEXLOWER.encode(&salt),
    };
    let challenge = sign_challenge(&HmacAlgorithm::Sha256, &mut parameters, None, &signing_text(key), None)
        .expect("HMAC takes keys of any length");
    serde_json::to_string(&challenge).expect("a challenge is plain JSON")
}

/// Judges a payload.
///
/// # Security
///
/// The library looks at the signature before it derives anything, so that whoever sends a costly challenge of his own makes nothing happen here.
pub(super) fn check(key: &Secret<32>, payload: &str, now: u64) -> Result<Proof, ProofFault> {
    let Payload { challenge, solution } = parse(payload)?;
    let signed_by_us = VerifySolutionOptions::new(&challenge, &solution, signing_text(key).as_str());
    let verdict = verify_solution(signed_by_us).map_err(|_| ProofFault::Malformed)?;
    match (verdict.verified, verdict.invalid_signature) {
        (true, _) => proof(&challenge, now),
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
fn proof(challenge: &Challenge, now: u64) -> Result<Proof, ProofFault> {
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
    Ok(Proof {
        id,
        expires_hour: expires_hour(issued),
    })
}

/// The key as the library wants it: a text.
fn signing_text(key: &Secret<32>) -> Zeroizing<String> {
    Zeroizing::new(HEXLOWER.encode(key.expose_secret()))
}

const ALGORITHM: &str = "PBKDF2/SHA-256";

/// Under which name the time of issue stands in the challenge's data.
const ISSUED: &str = "issued";

/// Keeps the marks of challenges apart from those of pictures.
const MARK: &[u8] = b"cista 2026-11 mark of a challenge";

/// A payload has about 600 characters.
const LONGEST: usize = 2048;
