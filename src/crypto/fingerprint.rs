//! The fingerprint: the blind index that finds repeats of one person without saying who it is.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::derive::FINGERPRINT;
use super::secret::Secret;

/// The key under which fingerprints are made. It lies wrapped by the root key and is destroyed when nobody needs to find repeats any more.
#[derive(Debug)]
pub struct FingerprintKey(Secret<32>);

impl FingerprintKey {
    /// Takes the key that was drawn at set-up.
    #[must_use]
    pub fn new(secret: Secret<32>) -> Self {
        Self(secret)
    }

    /// The fingerprint of a person's canonical particulars (`domain::canonical::identity`).
    ///
    /// # Panics
    ///
    /// Never: HMAC takes keys of any length.
    #[must_use]
    pub fn fingerprint(&self, identity: &[u8]) -> Fingerprint {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.expose_secret()).expect("HMAC takes keys of any length");
        mac.update(FINGERPRINT.0.as_bytes());
        mac.update(identity);
        let tag = mac.finalize().into_bytes();
        let (truncated, _) = tag.split_first_chunk::<16>().expect("a tag has 32 bytes");
        Fingerprint(*truncated)
    }
}

/// HMAC-SHA-256 over canonical particulars, truncated to 128 bits (RFC 2104, section 5): a collision among a thousand million people is less likely
/// than 2⁻⁶⁸.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub [u8; 16]);

impl std::fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fingerprint")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_depends_on_the_person_and_the_key() {
        let key = |byte| FingerprintKey::new(Secret::from_slice(&[byte; 32]).unwrap());
        assert!(key(1).fingerprint(b"a") == key(1).fingerprint(b"a"));
        assert!(key(1).fingerprint(b"a") != key(1).fingerprint(b"b"));
        assert!(key(1).fingerprint(b"a") != key(2).fingerprint(b"a"));
    }
}
