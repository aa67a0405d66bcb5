//! Keys under a passphrase: Argon2id (RFC 9106) and an authenticated cipher. The root key's own file is here; other secrets use [`cipher`] in theirs.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use zeroize::Zeroizing;

use super::Unsealing;
use super::derive::PASSPHRASE;
use super::entropy::{Entropy, draw};
use super::root::RootKey;

const MAGIC: &[u8; 8] = b"CISTAPAS";
const VERSION: u8 = 1;
/// Magic, version, memory, passes, lanes, salt.
const HEADER_BYTES: usize = 8 + 1 + 4 + 4 + 4 + 16;
/// The shortest passphrase, in characters.
pub const SHORTEST: usize = 12;

/// What a passphrase costs whoever tries one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// How often it is filled.
    pub passes: u32,
    /// How many lanes there are.
    pub lanes: u32,
}

impl Cost {
    /// 256 MiB, three passes, one lane: about a second on a small server, and four times what RFC 9106 asks of a constrained one.
    pub(super) const USUAL: Self = Self {
        memory: 256 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// A file may ask for at most this much, so that a forged one exhausts nothing.
    pub(super) const LIMIT: Self = Self {
        memory: 2 * 1024 * 1024,
        passes: 32,
        lanes: 8,
    };

    /// Whether this is no more than `limit` in any way.
    pub(super) fn is_within(self, limit: Self) -> bool {
        self.memory <= limit.memory && self.passes <= limit.passes && self.lanes <= limit.lanes
    }

    /// Memory, passes, lanes, each in four bytes.
    pub(super) fn encode(self) -> [u8; 12] {
        let [a, b, c] = [self.memory, self.passes, self.lanes].map(u32::to_be_bytes);
        [a, b, c].concat().try_into().expect("three times four bytes")
    }
}

/// Seals a root key under a passphrase.
///
/// # Errors
///
/// When Argon2 cannot have its memory.
pub fn seal(root: &RootKey, passphrase: &str, entropy: &mut dyn Entropy) -> Result<Vec<u8>, Unsealing> {
    let salt: [u8; 16] = draw(entropy);
    let mut file = Vec::new();
    file.extend_from_slice(MAGIC);
    file.push(VERSION);
    file.extend_from_slice(&Cost::USUAL.encode());
    file.extend_from_slice(&salt);
    let mut sealed = Zeroizing::new(root.secret().expose_secret().to_vec());
    let tag = cipher(passphrase, &salt, Cost::USUAL)?
        .encrypt_inout_detached(&Nonce::default(), &data(&file), sealed.as_mut_slice().into())
        .map_err(|_| Unsealing)?;
    file.extend_from_slice(&sealed);
    file.extend_from_slice(&tag);
    Ok(file)
}

/// Opens a root key with its passphrase.
///
/// # Errors
///
/// When the passphrase is another, or the file was changed or asks for more than a server can give.
pub fn open(file: &[u8], passphrase: &str) -> Result<RootKey, Unsealing> {
    let (header, sealed) = file.split_at_checked(HEADER_BYTES).ok_or(Unsealing)?;
    let numbers = header
        .strip_prefix(MAGIC.as_slice())
        .and_then(|rest| rest.strip_prefix(&[VERSION]))
        .ok_or(Unsealing)?;
    let number = |at: usize| {
        numbers[at..]
            .first_chunk()
            .map(|bytes| u32::from_be_bytes(*bytes))
            .ok_or(Unsealing)
    };
    let cost = Cost {
        memory: number(0)?,
        passes: number(4)?,
        lanes: number(8)?,
    };
    let salt = header.last_chunk::<16>().ok_or(Unsealing)?;
    let (ciphertext, tag) = sealed.split_last_chunk::<16>().ok_or(Unsealing)?;
    let mut root = Zeroizing::new(ciphertext.to_vec());
    cipher(passphrase, salt, cost)?
        .decrypt_inout_detached(&Nonce::default(), &data(header), root.as_mut_slice().into(), tag.into())
        .map_err(|_| Unsealing)?;
    RootKey::from_slice(&root).ok_or(Unsealing)
}

/// The cipher that a passphrase gives with a salt of its own, which is used once: the nonce may be zero.
///
/// # Errors
///
/// When the cost is beyond [`Cost::LIMIT`] or no cost at all.
pub(super) fn cipher(passphrase: &str, salt: &[u8; 16], cost: Cost) -> Result<ChaCha20Poly1305, Unsealing> {
    if !cost.is_within(Cost::LIMIT) {
        return Err(Unsealing);
    }
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(32)).map_err(|_| Unsealing)?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, key.as_mut_slice())
        .map_err(|_| Unsealing)?;
    Ok(ChaCha20Poly1305::new((&*key).into()))
}

fn data(header: &[u8]) -> Vec<u8> {
    [PASSPHRASE.0.as_bytes(), header].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;

    #[test]
    fn a_root_key_opens_with_its_passphrase_only() {
        let mut entropy = SeededEntropy::new(b"passphrase");
        let root = RootKey::generate(&mut entropy);
        let file = seal(&root, "correct horse battery", &mut entropy).unwrap();
        assert_eq!(
            open(&file, "correct horse battery").unwrap().secret().expose_secret(),
            root.secret().expose_secret()
        );
        assert!(open(&file, "correct horse bettary").is_err());
        assert!(open(&file[..file.len() - 1], "correct horse battery").is_err());
    }

    #[test]
    fn a_file_that_asks_for_too_much_memory_is_refused_before_any_work() {
        let mut entropy = SeededEntropy::new(b"greedy");
        let mut file = seal(&RootKey::generate(&mut entropy), "correct horse battery", &mut entropy).unwrap();
        file[9..13].copy_from_slice(&u32::MAX.to_be_bytes());
        assert!(open(&file, "correct horse battery").is_err());
        assert!(open(b"", "x").is_err());
    }
}
