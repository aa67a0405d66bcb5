//! The digits of a picture and of its speech, sealed in the name that the page carries.
//!
//! ```text
//! offset  length  what
//!      0      12  nonce
//!     12      30  ChaCha20-Poly1305 over the time of issue (8, seconds since 1970, big-endian) and the digits (6 bytes, each 0 to 9), with its tag
//! ```
//!
//! written as base64 for addresses, without padding. The nonce is also what the picture's mark is made of: one picture lets in one statement.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

use super::freshness::{GOOD_FOR_SECONDS, expires_hour, is_fresh};
use super::{Mark, ProofFault};
use crate::crypto::Secret;
use crate::document::digits::COUNT;

/// What a name says when it is opened.
pub(super) struct Sealed {
    nonce: [u8; 12],
    issued: u64,
    /// Each from 0 to 9.
    pub(super) digits: [u8; COUNT],
}

/// Makes digits out of `chance`, and a name for their picture.
pub(super) fn seal(key: &Secret<32>, chance: u64, nonce: [u8; 12], now: u64) -> String {
    let mut plain = now.to_be_bytes().to_vec();
    plain.extend_from_slice(&digits_from(chance));
    let sealed = cipher(key)
        .encrypt(
            &Nonce::from(nonce),
            Payload {
                msg: &plain,
                aad: LABEL,
            },
        )
        .expect("a few bytes can be sealed");
    BASE64URL_NOPAD.encode(&[&nonce[..], &sealed].concat())
}

/// Opens a name that is ours and not too old.
pub(super) fn open(key: &Secret<32>, id: &str, now: u64) -> Result<Sealed, ProofFault> {
    if id.len() > LONGEST {
        return Err(ProofFault::Malformed);
    }
    let bytes = BASE64URL_NOPAD
        .decode(id.as_bytes())
        .map_err(|_| ProofFault::Malformed)?;
    let (nonce, sealed) = bytes.split_first_chunk::<12>().ok_or(ProofFault::Malformed)?;
    let plain = cipher(key)
        .decrypt(
            &Nonce::from(*nonce),
            Payload {
                msg: sealed,
                aad: LABEL,
            },
        )
        .map_err(|_| ProofFault::Foreign)?;
    let (issued, digits) = plain.split_first_chunk::<8>().ok_or(ProofFault::Foreign)?;
    let issued = u64::from_be_bytes(*issued);
    if !is_fresh(issued, now, GOOD_FOR_SECONDS) {
        return Err(ProofFault::Expired);
    }
    let digits = digits.try_into().map_err(|_| ProofFault::Foreign)?;
    Ok(Sealed {
        nonce: *nonce,
        issued,
        digits,
    })
}

impl Sealed {
    /// Compares what somebody read.
    pub(super) fn check(&self, answer: &str) -> Result<Mark, ProofFault> {
        let read = answer.chars().filter(|sign| !sign.is_whitespace()).take(COUNT + 1);
        if !read.eq(self.digits.iter().map(|digit| char::from(b'0' + digit))) {
            return Err(ProofFault::Wrong);
        }
        let digest = Sha256::new().chain_update(MARK).chain_update(self.nonce).finalize();
        let id = digest.first_chunk().copied().expect("a digest has 32 bytes");
        Ok(Mark {
            id,
            expires_hour: expires_hour(self.issued),
        })
    }

    /// What bends the digits in the picture, or mumbles those in the speech: the same each time, and nothing that can be worked out from the name.
    pub(super) fn seed(&self, key: &Secret<32>, purpose: &[u8]) -> [u8; 32] {
        let mut mac =
            <Hmac<Sha256> as KeyInit>::new_from_slice(key.expose_secret()).expect("HMAC takes keys of any length");
        mac.update(purpose);
        mac.update(&self.nonce);
        mac.finalize().into_bytes().into()
    }
}

fn digits_from(mut chance: u64) -> [u8; COUNT] {
    std::array::from_fn(|_| {
        let digit = u8::try_from(chance % 10).expect("a remainder of ten");
        chance /= 10;
        digit
    })
}

fn cipher(key: &Secret<32>) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(key.expose_secret().into())
}

/// What the sealed digits are bound to.
const LABEL: &[u8] = b"cista 2026-11 digits";

/// Keeps the marks of pictures apart from those of challenges.
const MARK: &[u8] = b"cista 2026-11 mark of a picture";

/// Derives the bending of a picture from the same key.
pub(super) const BENT: &[u8] = b"cista 2026-11 bending of a picture";

/// Derives the mumbling of a speech from the same key.
pub(super) const MUMBLED: &[u8] = b"cista 2026-11 mumbling of a speech";

/// A name has 56 characters.
const LONGEST: usize = 64;
