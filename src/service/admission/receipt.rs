//! The receipt on its way to the page that shows it: sealed, in a cookie, for an hour at most.
//!
//! ```text
//! offset  length  what
//!      0      12  nonce
//!     12     8+n  ChaCha20-Poly1305 over the time of issue (8, seconds since 1970, big-endian) and the receipt as it is typed, with its tag (16)
//! ```
//!
//! written as base64 for addresses, without padding.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use data_encoding::BASE64URL_NOPAD;
use zeroize::Zeroizing;

use super::freshness::is_fresh;
use crate::crypto::Secret;
use crate::crypto::receipt::Receipt;

pub(super) fn seal(key: &Secret<32>, receipt: &Receipt, nonce: [u8; 12], now: u64) -> String {
    let typed = Zeroizing::new(receipt.typed());
    let plain = Zeroizing::new([&now.to_be_bytes()[..], typed.as_bytes()].concat());
    let sealed = ChaCha20Poly1305::new(key.expose_secret().into())
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

pub(super) fn open(key: &Secret<32>, sealed: &str, now: u64) -> Option<Receipt> {
    if sealed.len() > LONGEST {
        return None;
    }
    let bytes = BASE64URL_NOPAD.decode(sealed.as_bytes()).ok()?;
    let (nonce, sealed) = bytes.split_first_chunk::<12>()?;
    let plain = ChaCha20Poly1305::new(key.expose_secret().into())
        .decrypt(
            &Nonce::from(*nonce),
            Payload {
                msg: sealed,
                aad: LABEL,
            },
        )
        .map(Zeroizing::new)
        .ok()?;
    let (issued, typed) = plain.split_first_chunk::<8>()?;
    if !is_fresh(u64::from_be_bytes(*issued), now, SHOWN_WITHIN_SECONDS) {
        return None;
    }
    Receipt::parse(std::str::from_utf8(typed).ok()?)
}

/// What the sealed receipt is bound to.
const LABEL: &[u8] = b"cista 2026-11 receipt cookie";

/// The page that shows it follows at once; an hour allows for a line that breaks in between.
pub(super) const SHOWN_WITHIN_SECONDS: u64 = 3600;

/// A sealed receipt has about 110 characters.
const LONGEST: usize = 160;
