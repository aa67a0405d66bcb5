//! The page token: says that a page of ours was open a while ago, and nothing about whose.
//!
//! ```text
//! offset  length  what
//!      0       8  seconds since 1970, big-endian
//!      8      16  HMAC-SHA-256 over the label and the seconds, its first half
//! ```
//!
//! written as base64 for addresses, without padding.

use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::freshness::{GOOD_FOR_SECONDS, is_fresh};
use crate::crypto::Secret;

/// Why a token is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenFault {
    /// The page had been open for too long.
    #[error("the page token is older than twelve hours")]
    Expired,
    /// It is none of ours.
    #[error("the page token was not issued here")]
    Foreign,
}

pub(super) fn issue(key: &Secret<32>, now: u64) -> String {
    let mut token = now.to_be_bytes().to_vec();
    token.extend_from_slice(&mac(key, now).finalize().into_bytes()[..TAG_LENGTH]);
    BASE64URL_NOPAD.encode(&token)
}

pub(super) fn check(key: &Secret<32>, token: &str, now: u64) -> Result<(), TokenFault> {
    if token.len() > LONGEST {
        return Err(TokenFault::Foreign);
    }
    let bytes = BASE64URL_NOPAD
        .decode(token.as_bytes())
        .map_err(|_| TokenFault::Foreign)?;
    let (issued, tag) = bytes.split_first_chunk::<8>().ok_or(TokenFault::Foreign)?;
    let issued = u64::from_be_bytes(*issued);
    if tag.len() != TAG_LENGTH {
        return Err(TokenFault::Foreign);
    }
    mac(key, issued)
        .verify_truncated_left(tag)
        .map_err(|_| TokenFault::Foreign)?;
    if is_fresh(issued, now, GOOD_FOR_SECONDS) {
        Ok(())
    } else {
        Err(TokenFault::Expired)
    }
}

fn mac(key: &Secret<32>, issued: u64) -> Hmac<Sha256> {
    let mut mac =
        <Hmac<Sha256> as KeyInit>::new_from_slice(key.expose_secret()).expect("HMAC takes keys of any length");
    mac.update(LABEL);
    mac.update(&issued.to_be_bytes());
    mac
}

/// What the tag is over besides the time.
const LABEL: &[u8] = b"cista 2026-11 page token";

/// Half of the digest: 128 bits, as nobody can try tags but by asking us.
const TAG_LENGTH: usize = 16;

/// Nothing longer is decoded.
const LONGEST: usize = 32;
