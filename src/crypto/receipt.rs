//! The receipt: what a signatory takes home, the only thing with which exactly that submission can be withdrawn.

use std::fmt;

use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::Unsealing;
use super::derive::{RECEIPT_KEY, RECEIPT_NAME};
use super::entropy::{Entropy, draw};
use super::fingerprint::Fingerprint;
use super::record::RecordName;
use super::typed;

/// The length of a wrapped fingerprint in bytes: the fingerprint and an authentication tag.
pub const WRAPPED_FINGERPRINT_BYTES: usize = 16 + 16;

/// Sixteen random bytes and the date they were given on. Whoever holds them can withdraw the submission, and nobody else.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Receipt {
    date: u32,
    secret: [u8; 16],
}

impl Receipt {
    /// Draws the receipt of a new submission.
    #[must_use]
    pub fn draw(date: u32, entropy: &mut dyn Entropy) -> Self {
        Self {
            date,
            secret: draw(entropy),
        }
    }

    /// Reads a receipt that was typed or pasted: two bytes of check sum find mistakes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // Far longer than any receipt, short enough that nobody makes us work.
        const LONGEST: usize = 100;
        if text.len() > LONGEST {
            return None;
        }
        let bytes = Zeroizing::new(typed::read(text)?);
        let (body, sum) = bytes.split_last_chunk::<2>()?;
        let (date, secret) = body.split_first_chunk::<4>()?;
        let receipt = Self {
            date: u32::from_be_bytes(*date),
            secret: secret.try_into().ok()?,
        };
        (check_sum(body) == *sum).then_some(receipt)
    }

    /// The receipt in the form in which it is shown and typed.
    #[must_use]
    pub fn typed(&self) -> String {
        let mut bytes = Zeroizing::new(Vec::with_capacity(22));
        bytes.extend_from_slice(&self.date.to_be_bytes());
        bytes.extend_from_slice(&self.secret);
        let sum = check_sum(&bytes);
        bytes.extend_from_slice(&sum);
        typed::write(&bytes)
    }

    /// The name under which the store keeps the submission: its date and a hash, from which the receipt cannot be found.
    #[must_use]
    pub fn record_name(&self) -> RecordName {
        let digest = Sha256::new()
            .chain_update(RECEIPT_NAME.0)
            .chain_update(self.date.to_be_bytes())
            .chain_update(self.secret)
            .finalize();
        let (hash, _) = digest.split_first_chunk::<16>().expect("a digest has 32 bytes");
        RecordName {
            date: self.date,
            hash: *hash,
        }
    }

    /// Wraps a fingerprint so that only this receipt leads from the record to it.
    #[must_use]
    pub fn wrap(&self, fingerprint: &Fingerprint) -> [u8; WRAPPED_FINGERPRINT_BYTES] {
        let mut wrapped = [0; WRAPPED_FINGERPRINT_BYTES];
        let (body, tag) = wrapped.split_at_mut(16);
        body.copy_from_slice(&fingerprint.0);
        let made = self
            .cipher()
            .encrypt_inout_detached(&Nonce::default(), &self.date.to_be_bytes(), body.into());
        tag.copy_from_slice(&made.expect("sixteen bytes are not too long"));
        wrapped
    }

    /// Unwraps the fingerprint that [`Receipt::wrap`] wrapped.
    ///
    /// # Errors
    ///
    /// When it was wrapped under another receipt or changed.
    pub fn unwrap_fingerprint(&self, wrapped: &[u8; WRAPPED_FINGERPRINT_BYTES]) -> Result<Fingerprint, Unsealing> {
        let (body, tag) = wrapped.split_first_chunk::<16>().ok_or(Unsealing)?;
        let mut bytes = *body;
        let tag = tag.try_into().map_err(|_| Unsealing)?;
        self.cipher()
            .decrypt_inout_detached(
                &Nonce::default(),
                &self.date.to_be_bytes(),
                bytes.as_mut_slice().into(),
                tag,
            )
            .map_err(|_| Unsealing)?;
        Ok(Fingerprint(bytes))
    }

    /// A key used once: the receipt belongs to one record, so the nonce may be zero.
    fn cipher(&self) -> ChaCha20Poly1305 {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, &self.secret)
            .expand(RECEIPT_KEY.0.as_bytes(), key.as_mut_slice())
            .expect("32 bytes are one block");
        ChaCha20Poly1305::new((&*key).into())
    }
}

impl fmt::Debug for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Receipt")
    }
}

/// Two bytes that catch a mistyped receipt; they protect against mistakes, not against people.
fn check_sum(body: &[u8]) -> [u8; 2] {
    let digest = Sha256::digest(body);
    [digest[0], digest[1]]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;

    fn receipt() -> Receipt {
        Receipt::draw(20_261_122, &mut SeededEntropy::new(b"receipt"))
    }

    #[test]
    fn a_receipt_is_read_back_as_it_was_shown_and_in_lower_case() {
        let shown = receipt().typed();
        assert!(Receipt::parse(&shown).unwrap() == receipt());
        assert!(Receipt::parse(&shown.to_lowercase().replace('-', " ")).unwrap() == receipt());
    }

    #[test]
    fn a_mistyped_receipt_is_refused() {
        let shown = receipt().typed();
        for position in (0..shown.len()).filter(|p| &shown[*p..=*p] != "-") {
            let other = if &shown[position..=position] == "7" { "8" } else { "7" };
            let mut mistyped = shown.clone();
            mistyped.replace_range(position..=position, other);
            assert!(Receipt::parse(&mistyped).is_none(), "{position}");
        }
        assert!(Receipt::parse("").is_none());
        assert!(Receipt::parse(&"0".repeat(5_000)).is_none());
    }

    #[test]
    fn only_its_own_receipt_unwraps_a_fingerprint() {
        let fingerprint = Fingerprint([9; 16]);
        let mut wrapped = receipt().wrap(&fingerprint);
        assert_eq!(receipt().unwrap_fingerprint(&wrapped), Ok(fingerprint));
        let other = Receipt::draw(20_261_122, &mut SeededEntropy::new(b"another"));
        assert_eq!(other.unwrap_fingerprint(&wrapped), Err(Unsealing));
        wrapped[0] ^= 1;
        assert_eq!(receipt().unwrap_fingerprint(&wrapped), Err(Unsealing));
    }

    #[test]
    fn a_receipt_never_prints_itself() {
        assert_eq!(format!("{:?}", receipt()), "Receipt");
    }
}
