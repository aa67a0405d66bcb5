//! The post-quantum recipient of age: `age1pq1…`, stanza `mlkem768x25519` of the age specification (<https://c2sp.org/age>).
//!
//! ```text
//! recipient   Bech32, prefix `age1pq`, of the 1216 bytes of an MLKEM768-X25519 (X-Wing) public key
//! stanza      -> mlkem768x25519 BASE64(1120 bytes of encapsulated key)
//!             BASE64(32 bytes: the file key, sealed)
//! ```
//!
//! The file key is sealed by HPKE (RFC 9180) in base mode: KEM 0x647A, HKDF-SHA256, ChaCha20-Poly1305, `info` as below, no associated data. The label
//! `postquantum` keeps age from mixing such recipients with classic ones, which would undo them. It goes when a release of age has its own.

use std::collections::HashSet;
use std::io;

use age::EncryptError;
use age::secrecy::ExposeSecret as _;
use age_core::format::{FileKey, Stanza};
use data_encoding::BASE64_NOPAD;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::XWing;
use hpke::{Deserializable as _, Kem, OpModeS, Serializable as _};

use super::bech32;

/// A post-quantum recipient.
pub(super) struct PostQuantum {
    text: String,
    key: <XWing as Kem>::PublicKey,
}

/// Whether a line is meant to be one.
pub(super) fn is_one(line: &str) -> bool {
    line.starts_with("age1pq1")
}

impl PostQuantum {
    /// Reads a recipient.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let bytes = bech32::decode(PREFIX, text)?;
        let key = <XWing as Kem>::PublicKey::from_bytes(&bytes).ok()?;
        let text = text.to_owned();
        Some(Self { text, key })
    }

    /// The recipient as people write it.
    pub(super) fn text(&self) -> &str {
        &self.text
    }
}

impl age::Recipient for PostQuantum {
    fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let sealed = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeS::Base,
            &self.key,
            INFO,
            file_key.expose_secret(),
            &[],
        );
        let (encapsulated, body) =
            sealed.map_err(|_| EncryptError::Io(io::Error::other("the key cannot be encapsulated")))?;
        let stanza = Stanza {
            tag: TAG.to_owned(),
            args: vec![BASE64_NOPAD.encode(&encapsulated.to_bytes())],
            body,
        };
        Ok((vec![stanza], HashSet::from([LABEL.to_owned()])))
    }
}

const PREFIX: &str = "age1pq";
pub(super) const TAG: &str = "mlkem768x25519";
pub(super) const INFO: &[u8] = b"age-encryption.org/mlkem768x25519";
/// What age's plug-in protocol calls recipients of this strength.
const LABEL: &str = "postquantum";
