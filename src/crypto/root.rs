//! The root key of an instance, the keys derived from it, and the form in which other keys lie on the disk under it.
//!
//! The root key is never on the disk in the clear: it comes from a systemd credential, from a passphrase ([`super::passphrase`]) or from a file that
//! people keep. A wrapped key names its purpose and its instance and opens for no other. Layout: `src/manual/formats.md`.

use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use zeroize::Zeroizing;

use super::Unsealing;
use super::derive::{self, Label, RECORD_AT_REST, WRAP};
use super::entropy::{Entropy, draw};
use super::news::{NewsName, NewsPart};
use super::record::RecordName;
use super::secret::Secret;

/// The first bytes of a wrapped key.
const MAGIC: &[u8; 8] = b"CISTAKEY";
const VERSION: u8 = 1;
/// Magic, version, purpose, instance, salt.
const HEADER_BYTES: usize = 8 + 1 + 1 + 16 + 16;

/// The key from which an instance's other keys are derived, and under which its random keys are wrapped.
#[derive(Debug)]
pub struct RootKey(Secret<32>);

/// A key that is derived when the process starts and kept only in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Derived {
    /// Authenticates page tokens.
    PageToken,
    /// Signs proof-of-work challenges.
    Challenge,
    /// Seals the digits of a picture.
    Digits,
    /// Seals the cookie that carries a receipt to its page.
    ReceiptCookie,
    /// Draws the veil of published counts.
    PublishedCounts,
    /// Marks the tokens that end news by e-mail.
    NewsToken,
    /// Closes what waits to be stored with others, while the instance is stopped.
    NewsWaiting,
}

impl Derived {
    const fn label(self) -> derive::Label {
        derive::Label(match self {
            Self::PageToken => "cista 2026-11 page token",
            Self::Challenge => "cista 2026-11 challenge",
            Self::Digits => "cista 2026-11 digits",
            Self::ReceiptCookie => "cista 2026-11 receipt cookie",
            Self::PublishedCounts => "cista 2026-11 published counts",
            Self::NewsToken => "cista 2026-11 news token",
            Self::NewsWaiting => "cista 2026-11 news waiting",
        })
    }
}

/// What a wrapped key is for; the number stands in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrapped {
    /// The fingerprint key.
    Fingerprint = 1,
    /// The erasure key.
    Erasure = 2,
    /// The secret of the day's signing key, with its link of the chain.
    Signing = 3,
    /// The digest of the instance's public identity.
    Identity = 4,
}

impl RootKey {
    /// Draws a new root key.
    #[must_use]
    pub fn generate(entropy: &mut dyn Entropy) -> Self {
        Self(Secret::random(entropy))
    }

    /// Takes over a root key that was kept elsewhere. The caller wipes its own copy.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        Secret::from_slice(bytes).map(Self)
    }

    /// The key itself, to be handed to whatever keeps it.
    #[must_use]
    pub fn secret(&self) -> &Secret<32> {
        &self.0
    }

    /// Derives one of the keys that live in memory only.
    #[must_use]
    pub fn derive(&self, purpose: Derived) -> Secret<32> {
        Secret::filled(|bytes| derive::expand(self.0.expose_secret(), purpose.label(), &[], bytes))
    }

    /// Wraps a key for the disk.
    #[must_use]
    pub fn wrap(&self, purpose: Wrapped, instance: &[u8; 16], key: &[u8], entropy: &mut dyn Entropy) -> Vec<u8> {
        let salt: [u8; 16] = draw(entropy);
        let mut file = Vec::with_capacity(HEADER_BYTES + key.len() + 16);
        file.extend_from_slice(MAGIC);
        file.extend_from_slice(&[VERSION, purpose as u8]);
        file.extend_from_slice(instance);
        file.extend_from_slice(&salt);
        let mut sealed = Zeroizing::new(key.to_vec());
        let tag = self
            .wrapping_cipher(&file)
            .encrypt_inout_detached(&Nonce::default(), &file, sealed.as_mut_slice().into())
            .expect("a key is far shorter than the cipher's limit");
        file.extend_from_slice(&sealed);
        file.extend_from_slice(&tag);
        file
    }

    /// Unwraps a key of this purpose and instance.
    ///
    /// # Errors
    ///
    /// When the root key is another, or the file was changed or belongs elsewhere.
    pub fn unwrap(&self, purpose: Wrapped, instance: &[u8; 16], file: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unsealing> {
        let (header, sealed) = file.split_at_checked(HEADER_BYTES).ok_or(Unsealing)?;
        let expected = [MAGIC.as_slice(), &[VERSION, purpose as u8], instance].concat();
        if !header.starts_with(&expected) {
            return Err(Unsealing);
        }
        let (ciphertext, tag) = sealed.split_last_chunk::<16>().ok_or(Unsealing)?;
        let mut key = Zeroizing::new(ciphertext.to_vec());
        self.wrapping_cipher(header)
            .decrypt_inout_detached(&Nonce::default(), header, key.as_mut_slice().into(), tag.into())
            .map_err(|_| Unsealing)?;
        Ok(key)
    }

    /// The cipher of one file: the salt in the header makes the key its own, so the nonce may be zero.
    fn wrapping_cipher(&self, header: &[u8]) -> ChaCha20Poly1305 {
        let mut key = Zeroizing::new([0; 32]);
        derive::expand(self.0.expose_secret(), WRAP, &[header], key.as_mut_slice());
        ChaCha20Poly1305::new((&*key).into())
    }
}

//------------ ErasureKey

/// The key of the inner layer around every record and every news row in the store. Destroying it is erasure.
#[derive(Debug)]
pub struct ErasureKey(Secret<32>);

impl ErasureKey {
    /// Takes the key that was drawn at set-up.
    #[must_use]
    pub fn new(secret: Secret<32>) -> Self {
        Self(secret)
    }

    /// Closes the layer around a record's value, where it stands.
    pub fn close(&self, name: &RecordName, value: &mut Vec<u8>) {
        self.close_as(RECORD_AT_REST, &name.encode(), value);
    }

    /// Opens the layer around a record's value.
    ///
    /// # Errors
    ///
    /// When the value was changed or stands under another name.
    pub fn open(&self, name: &RecordName, mut value: Vec<u8>) -> Result<Vec<u8>, Unsealing> {
        self.open_as(RECORD_AT_REST, &name.encode(), &mut value)?;
        Ok(value)
    }

    /// Closes the layer around one part of a news row, where it stands.
    pub fn close_news(&self, part: NewsPart, name: &NewsName, value: &mut Vec<u8>) {
        self.close_as(part.label(), &name.0, value);
    }

    /// Opens the layer around one part of a news row, where it stands.
    ///
    /// # Errors
    ///
    /// When the part was changed, is the other one, or stands under another name.
    pub fn open_news(&self, part: NewsPart, name: &NewsName, value: &mut Vec<u8>) -> Result<(), Unsealing> {
        self.open_as(part.label(), &name.0, value)
    }

    fn close_as(&self, label: Label, name: &[u8], value: &mut Vec<u8>) {
        self.cipher(label, name)
            .encrypt_in_place(&Nonce::default(), name, value)
            .expect("what is stored is far shorter than the cipher's limit");
    }

    fn open_as(&self, label: Label, name: &[u8], value: &mut Vec<u8>) -> Result<(), Unsealing> {
        self.cipher(label, name)
            .decrypt_in_place(&Nonce::default(), name, value)
            .map_err(|_| Unsealing)
    }

    /// A name is used once for each label, and so is the key derived from them: the nonce may be zero.
    fn cipher(&self, label: Label, name: &[u8]) -> ChaCha20Poly1305 {
        let mut key = Zeroizing::new([0; 32]);
        derive::expand(self.0.expose_secret(), label, &[name], key.as_mut_slice());
        ChaCha20Poly1305::new((&*key).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;

    #[test]
    fn a_wrapped_key_opens_for_its_purpose_and_instance_only() {
        let mut entropy = SeededEntropy::new(b"root");
        let root = RootKey::generate(&mut entropy);
        let file = root.wrap(Wrapped::Erasure, &[1; 16], &[5; 32], &mut entropy);
        assert_eq!(
            root.unwrap(Wrapped::Erasure, &[1; 16], &file).unwrap().as_slice(),
            &[5; 32]
        );
        assert_eq!(root.unwrap(Wrapped::Signing, &[1; 16], &file), Err(Unsealing));
        assert_eq!(root.unwrap(Wrapped::Erasure, &[2; 16], &file), Err(Unsealing));
        assert_eq!(
            RootKey::generate(&mut entropy).unwrap(Wrapped::Erasure, &[1; 16], &file),
            Err(Unsealing)
        );
        for position in 0..file.len() {
            let mut changed = file.clone();
            changed[position] ^= 1;
            assert!(root.unwrap(Wrapped::Erasure, &[1; 16], &changed).is_err());
            assert!(root.unwrap(Wrapped::Erasure, &[1; 16], &file[..position]).is_err());
        }
    }

    #[test]
    fn derived_keys_differ_by_purpose() {
        let root = RootKey::generate(&mut SeededEntropy::new(b"derived"));
        assert_ne!(
            root.derive(Derived::PageToken).expose_secret(),
            root.derive(Derived::Challenge).expose_secret()
        );
    }

    #[test]
    fn a_record_at_rest_opens_under_its_own_name_only() {
        let key = ErasureKey::new(Secret::from_slice(&[3; 32]).unwrap());
        let name = RecordName {
            date: 20_261_122,
            hash: [1; 16],
        };
        let mut value = b"sealed".to_vec();
        key.close(&name, &mut value);
        assert_eq!(key.open(&name, value.clone()).unwrap(), b"sealed");
        assert_eq!(key.open(&RecordName { hash: [2; 16], ..name }, value), Err(Unsealing));
    }
}
