//! The committee key: to it every epoch is sealed, and only a quorum of custodians can put its private part together.
//!
//! It is an HPKE key pair of X-Wing (ML-KEM-768 and X25519; KEM 0x647A of draft-ietf-hpke-pq-03), whose private part is its 32-byte seed.

use std::fmt;

use hpke::kem::XWing;
use hpke::{Deserializable as _, Kem as _, Serializable as _};

use super::Unsealing;
use super::derive::{self, CEREMONY_SIGNER};
use super::entropy::Entropy;
use super::secret::Secret;
use super::signing::SigningKey;
use super::thumbprint::Thumbprint;

/// The length of the public part in bytes.
pub const PUBLIC_KEY_BYTES: usize = 1216;

/// The committee's private key, held only while it is made and while a collection is opened.
pub struct CommitteeKey {
    seed: Secret<32>,
    private: <XWing as hpke::Kem>::PrivateKey,
}

impl CommitteeKey {
    /// Makes a new key.
    #[must_use]
    pub fn generate(entropy: &mut dyn Entropy) -> Self {
        Self::from_seed(Secret::random(entropy))
    }

    /// Rebuilds the key from its seed.
    ///
    /// # Panics
    ///
    /// Never: every 32 bytes are an X-Wing seed.
    #[must_use]
    pub fn from_seed(seed: Secret<32>) -> Self {
        let private = <XWing as hpke::Kem>::PrivateKey::from_bytes(seed.expose_secret()).expect("32 bytes are a seed");
        Self { seed, private }
    }

    /// The public part.
    #[must_use]
    pub fn public(&self) -> CommitteePublic {
        CommitteePublic::of(XWing::sk_to_pk(&self.private))
    }

    /// The key that signs the ceremony's record and the packages that a quorum opens: derived from the seed, so that only the custodians together have it.
    #[must_use]
    pub fn ceremony_signer(&self) -> SigningKey {
        SigningKey::from_secret(Secret::filled(|bytes| {
            derive::expand(self.seed.expose_secret(), CEREMONY_SIGNER, &[], bytes);
        }))
    }

    pub(super) fn seed(&self) -> &Secret<32> {
        &self.seed
    }

    pub(super) fn private(&self) -> &<XWing as hpke::Kem>::PrivateKey {
        &self.private
    }
}

impl fmt::Debug for CommitteeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CommitteeKey")
    }
}

/// The committee's public key, which the server holds.
#[derive(Clone, PartialEq, Eq)]
pub struct CommitteePublic {
    key: <XWing as hpke::Kem>::PublicKey,
    thumbprint: Thumbprint,
}

impl CommitteePublic {
    fn of(key: <XWing as hpke::Kem>::PublicKey) -> Self {
        let thumbprint = Thumbprint::of(&key.to_bytes());
        Self { key, thumbprint }
    }

    /// Reads the public key's [`PUBLIC_KEY_BYTES`] bytes.
    ///
    /// # Errors
    ///
    /// When the length or the encoding is not that of an X-Wing public key.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Unsealing> {
        <XWing as hpke::Kem>::PublicKey::from_bytes(bytes)
            .map(Self::of)
            .map_err(|_| Unsealing)
    }

    /// The public key's bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.key.to_bytes().to_vec()
    }

    /// SHA-256 of the public key: what stands on receipts, on the trust page and in every epoch's header.
    #[must_use]
    pub fn thumbprint(&self) -> Thumbprint {
        self.thumbprint
    }

    pub(super) fn key(&self) -> &<XWing as hpke::Kem>::PublicKey {
        &self.key
    }
}

impl fmt::Debug for CommitteePublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CommitteePublic({})", self.thumbprint)
    }
}
