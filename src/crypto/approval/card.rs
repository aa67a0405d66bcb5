//! What an instance is told of an organiser: the name and the public key, signed with it, so that a damaged card is noticed.

use data_encoding::HEXLOWER;

use super::ApprovalFault;
use super::lines::{bytes, is_name, joined, values};
use crate::crypto::derive::ORGANISER_CARD;
use crate::crypto::signing::{PublicKey, SigningKey};

/// The card of an organiser; that it exists says that it was signed with its own key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    name: String,
    key: PublicKey,
    signature: [u8; 64],
}

const FORMAT: &str = "cista-organiser-1";

impl Card {
    pub(super) fn sign(name: &str, key: &SigningKey) -> Self {
        let signature = key.sign(ORGANISER_CARD.0, &message(name, key.public()));
        Self {
            name: name.to_owned(),
            key: key.public(),
            signature,
        }
    }

    /// The organiser's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public approval key.
    #[must_use]
    pub fn key(&self) -> PublicKey {
        self.key
    }

    /// Writes the card as a small text.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!(
            "{FORMAT}\nname: {}\nkey: {}\nsignature: {}\n",
            self.name,
            HEXLOWER.encode(&self.key.0),
            HEXLOWER.encode(&self.signature)
        )
    }

    /// Reads a card and verifies its signature.
    ///
    /// # Errors
    ///
    /// [`ApprovalFault::Card`], whatever is wrong.
    pub fn parse(text: &str) -> Result<Self, ApprovalFault> {
        Self::read(text).ok_or(ApprovalFault::Card)
    }

    fn read(text: &str) -> Option<Self> {
        let [name, key, signature] = values(text, FORMAT, ["name", "key", "signature"])?;
        let (key, signature) = (PublicKey(bytes(key)?), bytes(signature)?);
        let signed = is_name(name) && key.verify(ORGANISER_CARD.0, &message(name, key), &signature).is_ok();
        signed.then(|| Self {
            name: name.to_owned(),
            key,
            signature,
        })
    }
}

fn message(name: &str, key: PublicKey) -> Vec<u8> {
    joined(&[name.as_bytes(), &key.0])
}
