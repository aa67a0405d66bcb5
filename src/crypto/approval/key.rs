//! An organiser's approval key, and the file in which it lies under a passphrase.

use std::fmt;

use chacha20poly1305::Nonce;
use chacha20poly1305::aead::AeadInOut as _;
use data_encoding::HEXLOWER;
use zeroize::Zeroizing;

use super::lines::{bytes, is_name, values};
use super::{Act, ApprovalFault, Card, Slip};
use crate::crypto::Unsealing;
use crate::crypto::derive::APPROVAL_KEY;
use crate::crypto::entropy::{Entropy, draw};
use crate::crypto::passphrase::{Cost, cipher};
use crate::crypto::secret::Secret;
use crate::crypto::signing::{PublicKey, SigningKey};

/// The private key with which an organiser approves.
pub struct ApprovalKey {
    name: String,
    key: SigningKey,
}

const FORMAT: &str = "cista-approval-key-1";

impl ApprovalKey {
    /// Makes a key for somebody; nothing for a name that cannot be read as it is.
    #[must_use]
    pub fn generate(name: &str, entropy: &mut dyn Entropy) -> Option<Self> {
        is_name(name).then(|| Self {
            name: name.to_owned(),
            key: SigningKey::generate(entropy),
        })
    }

    /// The organiser's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public part.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.key.public()
    }

    /// What the instance is given.
    #[must_use]
    pub fn card(&self) -> Card {
        Card::sign(&self.name, &self.key)
    }

    /// Approves an act of an instance, on a day (`yyyy-mm-dd`).
    #[must_use]
    pub fn approve(&self, instance: [u8; 16], act: &Act, date: &str) -> Slip {
        Slip::sign(&self.name, &self.key, instance, act, date)
    }

    /// Writes the key under a passphrase.
    ///
    /// # Errors
    ///
    /// When Argon2 cannot have its memory.
    pub fn lock(&self, passphrase: &str, entropy: &mut dyn Entropy) -> Result<String, Unsealing> {
        self.lock_at(Cost::USUAL, passphrase, entropy)
    }

    pub(in crate::crypto) fn lock_at(
        &self,
        cost: Cost,
        passphrase: &str,
        entropy: &mut dyn Entropy,
    ) -> Result<String, Unsealing> {
        let salt: [u8; 16] = draw(entropy);
        let Cost { memory, passes, lanes } = cost;
        let head = format!(
            "{FORMAT}\nname: {}\nkey: {}\nargon2id: {memory} {passes} {lanes}\nsalt: {}\n",
            self.name,
            HEXLOWER.encode(&self.public().0),
            HEXLOWER.encode(&salt),
        );
        let mut sealed = Zeroizing::new(self.key.secret().expose_secret().to_vec());
        let tag = cipher(passphrase, &salt, cost)?
            .encrypt_inout_detached(&Nonce::default(), &data(&head), sealed.as_mut_slice().into())
            .map_err(|_| Unsealing)?;
        Ok(format!(
            "{head}sealed: {}{}\n",
            HEXLOWER.encode(&sealed),
            HEXLOWER.encode(&tag)
        ))
    }

    /// Opens a key with its passphrase.
    ///
    /// # Errors
    ///
    /// [`ApprovalFault::Key`] for another text, [`ApprovalFault::Passphrase`] when it does not open.
    pub fn unlock(text: &str, passphrase: &str) -> Result<Self, ApprovalFault> {
        let locked = Locked::read(text).ok_or(ApprovalFault::Key)?;
        locked.open(passphrase).map_err(|_| ApprovalFault::Passphrase)
    }
}

impl fmt::Debug for ApprovalKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApprovalKey({})", self.public().thumbprint())
    }
}

/// A key file as it was read.
struct Locked<'a> {
    name: &'a str,
    key: &'a str,
    cost: &'a str,
    salt: &'a str,
    sealed: [u8; 32 + 16],
}

impl<'a> Locked<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let names = ["name", "key", "argon2id", "salt", "sealed"];
        let [name, key, cost, salt, sealed] = values(text, FORMAT, names)?;
        is_name(name).then_some(Self {
            name,
            key,
            cost,
            salt,
            sealed: bytes(sealed)?,
        })
    }

    fn open(&self, passphrase: &str) -> Result<ApprovalKey, Unsealing> {
        let Self {
            name, key, cost, salt, ..
        } = self;
        let head = format!("{FORMAT}\nname: {name}\nkey: {key}\nargon2id: {cost}\nsalt: {salt}\n");
        let salt = bytes(salt).ok_or(Unsealing)?;
        let (ciphertext, tag) = self.sealed.split_at(32);
        let mut secret = Zeroizing::new(ciphertext.to_vec());
        cipher(passphrase, &salt, cost_of(cost)?)?
            .decrypt_inout_detached(
                &Nonce::default(),
                &data(&head),
                secret.as_mut_slice().into(),
                tag.try_into().map_err(|_| Unsealing)?,
            )
            .map_err(|_| Unsealing)?;
        Ok(ApprovalKey {
            name: (*name).to_owned(),
            key: SigningKey::from_secret(Secret::from_slice(&secret).ok_or(Unsealing)?),
        })
    }
}

/// The cost that a file names; one that asks for too much is refused before any work.
fn cost_of(text: &str) -> Result<Cost, Unsealing> {
    let numbers: Vec<u32> = text.split(' ').filter_map(|number| number.parse().ok()).collect();
    let [memory, passes, lanes] = numbers[..] else {
        return Err(Unsealing);
    };
    Ok(Cost { memory, passes, lanes })
}

/// Everything that stands in the file before the sealed bytes is bound to them.
fn data(head: &str) -> Vec<u8> {
    [APPROVAL_KEY.0.as_bytes(), head.as_bytes()].concat()
}
