//! The appliance's signing key: Ed25519 (RFC 8032), renewed each day, each day's public key signed by the day before.
//!
//! It answers one attack. The committee's public key is public, so anybody can seal something to it; what no signed epoch header and manifest name is
//! refused at opening. The custodians record the first public key, and from it the chain leads to any later day. The old secret is wiped at renewal,
//! so that a thief of today's server cannot sign yesterday.

use std::fmt;

use ed25519_dalek::{Signature, Signer as _, VerifyingKey};

use super::Unsealing;
use super::derive::SIGNING_LINK;
use super::entropy::Entropy;
use super::secret::Secret;
use super::thumbprint::Thumbprint;

/// The private part of a day's signing key.
pub struct SigningKey {
    secret: Secret<32>,
    public: PublicKey,
}

impl SigningKey {
    /// Makes a new key.
    #[must_use]
    pub fn generate(entropy: &mut dyn Entropy) -> Self {
        Self::from_secret(Secret::random(entropy))
    }

    /// Rebuilds a key from its secret.
    #[must_use]
    pub fn from_secret(secret: Secret<32>) -> Self {
        let public = PublicKey(
            ed25519_dalek::SigningKey::from_bytes(secret.expose_secret())
                .verifying_key()
                .to_bytes(),
        );
        Self { secret, public }
    }

    /// The public part.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.public
    }

    /// The secret, to be wrapped for the disk.
    #[must_use]
    pub fn secret(&self) -> &Secret<32> {
        &self.secret
    }

    /// Signs `message` for the purpose that `label` names.
    #[must_use]
    pub fn sign(&self, label: &str, message: &[u8]) -> [u8; 64] {
        ed25519_dalek::SigningKey::from_bytes(self.secret.expose_secret())
            .sign(&labelled(label, message))
            .to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.public.thumbprint())
    }
}

/// A public key of the appliance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(pub [u8; 32]);

impl PublicKey {
    /// Verifies a signature made by [`SigningKey::sign`], strictly (no small-order keys, no malleable signatures).
    ///
    /// # Errors
    ///
    /// One answer for every reason.
    pub fn verify(&self, label: &str, message: &[u8], signature: &[u8; 64]) -> Result<(), Unsealing> {
        VerifyingKey::from_bytes(&self.0)
            .and_then(|key| key.verify_strict(&labelled(label, message), &Signature::from_bytes(signature)))
            .map_err(|_| Unsealing)
    }

    /// What people compare.
    #[must_use]
    pub fn thumbprint(&self) -> Thumbprint {
        Thumbprint::of(&self.0)
    }
}

/// A message under its purpose: the label, a zero byte, the message.
fn labelled(label: &str, message: &[u8]) -> Vec<u8> {
    [label.as_bytes(), &[0], message].concat()
}

//------------ KeyLink

/// One day of the chain: a public key, signed by the key of the day before (the first by itself).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyLink {
    /// The day, as `yyyymmdd`.
    pub day: u32,
    /// That day's public key.
    pub public: PublicKey,
    /// The signature of the day before over instance, day and key.
    pub signature: [u8; 64],
}

/// The encoded length of a link in bytes.
pub const LINK_BYTES: usize = 4 + 32 + 64;

impl KeyLink {
    /// Makes the first link, which signs itself.
    #[must_use]
    pub fn first(instance: &[u8; 16], day: u32, key: &SigningKey) -> Self {
        Self::next(instance, day, key.public(), key)
    }

    /// Makes the link to a new day's key, signed by the `previous` one.
    #[must_use]
    pub fn next(instance: &[u8; 16], day: u32, public: PublicKey, previous: &SigningKey) -> Self {
        let signature = previous.sign(SIGNING_LINK.0, &Self::message(instance, day, public));
        Self { day, public, signature }
    }

    /// Writes the link: day (4 bytes, big-endian), public key (32), signature (64).
    #[must_use]
    pub fn encode(&self) -> [u8; LINK_BYTES] {
        let mut bytes = [0; LINK_BYTES];
        bytes[..4].copy_from_slice(&self.day.to_be_bytes());
        bytes[4..36].copy_from_slice(&self.public.0);
        bytes[36..].copy_from_slice(&self.signature);
        bytes
    }

    /// Reads a link.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; LINK_BYTES] = bytes.try_into().ok()?;
        let (day, rest) = bytes.split_first_chunk::<4>()?;
        let (public, signature) = rest.split_first_chunk::<32>()?;
        Some(Self {
            day: u32::from_be_bytes(*day),
            public: PublicKey(*public),
            signature: signature.try_into().ok()?,
        })
    }

    fn message(instance: &[u8; 16], day: u32, public: PublicKey) -> Vec<u8> {
        [&instance[..], &day.to_be_bytes(), &public.0].concat()
    }
}

//------------ KeyChain

/// A verified chain of days; that it exists says that each link was signed by the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyChain(Vec<KeyLink>);

impl KeyChain {
    /// Verifies links given in order of their days.
    ///
    /// # Errors
    ///
    /// When there is none, a day does not follow the one before, or a signature does not verify.
    pub fn verify(instance: &[u8; 16], links: Vec<KeyLink>) -> Result<Self, Unsealing> {
        let first = links.first().ok_or(Unsealing)?;
        let mut signer = first.public;
        let mut last_day = None;
        for link in &links {
            if last_day.is_some_and(|day| link.day <= day) {
                return Err(Unsealing);
            }
            signer.verify(
                SIGNING_LINK.0,
                &KeyLink::message(instance, link.day, link.public),
                &link.signature,
            )?;
            signer = link.public;
            last_day = Some(link.day);
        }
        Ok(Self(links))
    }

    /// The first key: the one that the custodians recorded.
    #[must_use]
    pub fn root(&self) -> PublicKey {
        self.0[0].public
    }

    /// The key that was in force on `day`: that of the latest link not after it.
    #[must_use]
    pub fn on(&self, day: u32) -> Option<PublicKey> {
        self.0.iter().rev().find(|link| link.day <= day).map(|link| link.public)
    }

    /// Whether any day used this key.
    #[must_use]
    pub fn holds(&self, key: PublicKey) -> bool {
        self.0.iter().any(|link| link.public == key)
    }

    /// The links in order.
    #[must_use]
    pub fn links(&self) -> &[KeyLink] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;

    fn days() -> (SigningKey, SigningKey, Vec<KeyLink>) {
        let mut entropy = SeededEntropy::new(b"chain");
        let (first, second) = (SigningKey::generate(&mut entropy), SigningKey::generate(&mut entropy));
        let links = vec![
            KeyLink::first(&[7; 16], 20_261_122, &first),
            KeyLink::next(&[7; 16], 20_261_123, second.public(), &first),
        ];
        (first, second, links)
    }

    #[test]
    fn a_chain_leads_from_the_first_key_to_any_day() {
        let (first, second, links) = days();
        let chain = KeyChain::verify(&[7; 16], links).unwrap();
        assert_eq!(chain.root(), first.public());
        assert_eq!(chain.on(20_261_122), Some(first.public()));
        assert_eq!(chain.on(20_270_101), Some(second.public()));
        assert_eq!(chain.on(20_261_121), None);
    }

    #[test]
    fn a_chain_of_another_instance_or_with_a_foreign_link_is_refused() {
        let (_, second, mut links) = days();
        assert!(KeyChain::verify(&[8; 16], links.clone()).is_err());
        links[1] = KeyLink::next(&[7; 16], 20_261_123, second.public(), &second);
        assert!(KeyChain::verify(&[7; 16], links.clone()).is_err());
        links.remove(0);
        links.insert(0, KeyLink::first(&[7; 16], 20_261_124, &second));
        assert!(KeyChain::verify(&[7; 16], links).is_err());
        assert!(KeyChain::verify(&[7; 16], Vec::new()).is_err());
    }

    #[test]
    fn a_signature_holds_for_its_purpose_only() {
        let key = SigningKey::generate(&mut SeededEntropy::new(b"purpose"));
        let signature = key.sign("one", b"message");
        assert!(key.public().verify("one", b"message", &signature).is_ok());
        assert!(key.public().verify("two", b"message", &signature).is_err());
        assert!(key.public().verify("one", b"massage", &signature).is_err());
    }

    #[test]
    fn links_survive_their_encoding() {
        for link in days().2 {
            assert_eq!(KeyLink::decode(&link.encode()), Some(link));
        }
        assert_eq!(KeyLink::decode(&[0; 3]), None);
    }
}
