//! A share under its custodian's passphrase, as a file: `cista-share-locked-1`.
//!
//! Number, quorum and the committee's thumbprint stay readable, so that a custodian knows what the file is; a check sum over everything tells damage from
//! a wrong passphrase.

use std::fmt::Write as _;

use chacha20poly1305::Nonce;
use chacha20poly1305::aead::AeadInOut as _;
use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::text::{Facts, Lines};
use super::{RecoveryShare, ShareFault};
use crate::crypto::derive::{SHARE_LOCK, SHARE_LOCK_CHECK};
use crate::crypto::entropy::{Entropy, draw};
use crate::crypto::passphrase::{Cost, cipher};
use crate::crypto::{Unsealing, typed};

const FIRST_LINE: &str = "cista-share-locked-1";
/// A file may ask for at most this much: an offline computer often has little memory.
const MOST: Cost = Cost {
    memory: 512 * 1024,
    passes: 8,
    lanes: 4,
};

/// A share that opens with its passphrase.
#[derive(Debug, Clone)]
pub struct LockedShare {
    facts: Facts,
    cost: Cost,
    salt: [u8; 16],
    sealed: [u8; 48],
}

impl RecoveryShare {
    /// Locks the share with a passphrase. Letters with accents count the same however a keyboard composes them.
    ///
    /// # Errors
    ///
    /// When there is not memory enough.
    pub fn lock(&self, passphrase: &str, entropy: &mut dyn Entropy) -> Result<LockedShare, Unsealing> {
        self.lock_at(Cost::USUAL, passphrase, entropy)
    }

    pub(super) fn lock_at(
        &self,
        cost: Cost,
        passphrase: &str,
        entropy: &mut dyn Entropy,
    ) -> Result<LockedShare, Unsealing> {
        let mut locked = LockedShare {
            facts: self.facts(),
            cost,
            salt: draw(entropy),
            sealed: [0; 48],
        };
        let mut secret = Zeroizing::new(*self.secret);
        let tag = cipher(&composed(passphrase), &locked.salt, cost)?
            .encrypt_inout_detached(&Nonce::default(), &locked.associated(), secret.as_mut_slice().into())
            .map_err(|_| Unsealing)?;
        locked.sealed[..32].copy_from_slice(secret.as_slice());
        locked.sealed[32..].copy_from_slice(&tag);
        Ok(locked)
    }
}

impl LockedShare {
    /// Writes the locked share as its custodian keeps it.
    #[must_use]
    pub fn to_text(&self) -> String {
        let Cost { memory, passes, lanes } = self.cost;
        let mut text = format!(
            "{FIRST_LINE}\n{}argon2id: {memory} {passes} {lanes}\n",
            self.facts.lines()
        );
        let written = write!(
            text,
            "salt: {}\nsealed: {}\ncheck: {}\n",
            typed::write(&self.salt),
            typed::write(&self.sealed),
            typed::write(&self.check_sum()),
        );
        written.expect("writing to a string cannot fail");
        text
    }

    /// Reads a locked share.
    ///
    /// # Errors
    ///
    /// [`ShareFault::NotAShare`] for other texts, [`ShareFault::Damaged`] when the check sum does not match.
    pub fn parse(text: &str) -> Result<Self, ShareFault> {
        let mut lines = Lines::after(FIRST_LINE, text).ok_or(ShareFault::NotAShare)?;
        let facts = lines.facts()?;
        let mut numbers = lines.field("argon2id")?.split(' ').map(str::parse);
        let mut number = || numbers.next().and_then(Result::ok).ok_or(ShareFault::Damaged);
        let locked = Self {
            facts,
            cost: Cost {
                memory: number()?,
                passes: number()?,
                lanes: number()?,
            },
            salt: *lines.bytes("salt")?,
            sealed: *lines.bytes("sealed")?,
        };
        if *lines.bytes::<5>("check")? == locked.check_sum() {
            Ok(locked)
        } else {
            Err(ShareFault::Damaged)
        }
    }

    /// Opens the share.
    ///
    /// # Errors
    ///
    /// [`ShareFault::Passphrase`] when the passphrase is another, [`ShareFault::TooCostly`] when trying it would take more than a computer should give.
    pub fn unlock(&self, passphrase: &str) -> Result<RecoveryShare, ShareFault> {
        if !self.cost.is_within(MOST) {
            return Err(ShareFault::TooCostly);
        }
        let (ciphertext, tag) = self.sealed.split_first_chunk::<32>().expect("48 bytes");
        let tag: &[u8; 16] = tag.try_into().expect("16 bytes");
        let mut secret = Zeroizing::new(*ciphertext);
        cipher(&composed(passphrase), &self.salt, self.cost)
            .map_err(|Unsealing| ShareFault::TooCostly)?
            .decrypt_inout_detached(
                &Nonce::default(),
                &self.associated(),
                secret.as_mut_slice().into(),
                tag.into(),
            )
            .map_err(|_| ShareFault::Passphrase)?;
        Ok(RecoveryShare::of(self.facts, secret))
    }

    /// The share's number.
    #[must_use]
    pub fn number(&self) -> u8 {
        self.facts.number
    }

    /// Everything in the clear that the secret is sealed with.
    fn associated(&self) -> Vec<u8> {
        let parts: [&[u8]; 4] = [
            SHARE_LOCK.0.as_bytes(),
            &self.cost.encode(),
            &self.salt,
            &self.facts.encode(),
        ];
        parts.concat()
    }

    fn check_sum(&self) -> [u8; 5] {
        let digest = Sha256::new()
            .chain_update(SHARE_LOCK_CHECK.0)
            .chain_update(self.associated())
            .chain_update(self.sealed)
            .finalize();
        *digest.first_chunk().expect("a digest has 32 bytes")
    }
}

/// The passphrase in Unicode's composed form.
fn composed(passphrase: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(passphrase.len() * 3));
    text.extend(passphrase.nfc());
    text
}

#[cfg(test)]
impl LockedShare {
    /// The same share, asking for another cost, as a forged file would.
    pub(super) fn asking(mut self, cost: Cost) -> Self {
        self.cost = cost;
        self
    }
}
