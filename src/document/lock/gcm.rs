//! AES-256-GCM (NIST SP 800-38D) as a stream.
//!
//! aws-lc offers it for a message in one piece only. A package has no bound, so this puts the mode together from aws-lc's AES in counter mode and GHASH: the
//! key stream begins at the counter block of the tag, whose first block masks the tag and whose following ones encrypt. One key encrypts one message.

use std::io;

use aws_lc_rs::cipher::{AES_256, EncryptionContext, StreamingEncryptingKey, UnboundCipherKey};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::iv::FixedLength;
use ghash::GHash;
use ghash::universal_hash::{KeyInit as _, UniversalHash as _};

/// A message being encrypted.
pub(super) struct Gcm {
    stream: StreamingEncryptingKey,
    hash: GHash,
    mask: [u8; BLOCK],
    /// The ciphertext that fills no block yet.
    rest: Vec<u8>,
    length: u64,
}

/// The length of a nonce in bytes.
pub(super) const NONCE: usize = 12;
/// The length of a tag in bytes.
pub(super) const TAG: usize = 16;
const BLOCK: usize = 16;
/// 2³² − 2 blocks, after which the counter would repeat.
const LONGEST: u64 = ((1 << 32) - 2) * 16;

impl Gcm {
    /// Begins a message without associated data.
    pub(super) fn new(key: &[u8; 32], nonce: &[u8; NONCE]) -> io::Result<Self> {
        let mut hash_key = [0; BLOCK];
        apply(&mut counter(key, [0; BLOCK])?, &mut hash_key)?;
        let mut first = [0; BLOCK];
        first[..NONCE].copy_from_slice(nonce);
        first[BLOCK - 1] = 1;
        let mut stream = counter(key, first)?;
        let mut mask = [0; BLOCK];
        apply(&mut stream, &mut mask)?;
        Ok(Self {
            stream,
            hash: GHash::new(&hash_key.into()),
            mask,
            rest: Vec::with_capacity(BLOCK),
            length: 0,
        })
    }

    /// Encrypts the next piece in place.
    pub(super) fn encrypt(&mut self, bytes: &mut [u8]) -> io::Result<()> {
        self.length += bytes.len() as u64;
        if self.length > LONGEST {
            return Err(io::Error::other(
                "a message of CMS holds at most 64 GiB: make smaller parts",
            ));
        }
        apply(&mut self.stream, bytes)?;
        self.authenticate(bytes);
        Ok(())
    }

    fn authenticate(&mut self, mut bytes: &[u8]) {
        if !self.rest.is_empty() {
            let taken = bytes.len().min(BLOCK - self.rest.len());
            self.rest.extend_from_slice(&bytes[..taken]);
            bytes = &bytes[taken..];
            if self.rest.len() < BLOCK {
                return;
            }
            self.hash.update_padded(&self.rest);
            self.rest.clear();
        }
        let whole = bytes.len() / BLOCK * BLOCK;
        self.hash.update_padded(&bytes[..whole]);
        self.rest.extend_from_slice(&bytes[whole..]);
    }

    /// Ends the message and gives its tag.
    pub(super) fn finish(mut self) -> [u8; TAG] {
        self.hash.update_padded(&self.rest);
        let mut lengths = [0; BLOCK];
        lengths[8..].copy_from_slice(&(self.length * 8).to_be_bytes());
        self.hash.update_padded(&lengths);
        let mut tag: [u8; TAG] = self.hash.finalize().into();
        tag.iter_mut().zip(self.mask).for_each(|(byte, mask)| *byte ^= mask);
        tag
    }
}

fn counter(key: &[u8; 32], first: [u8; BLOCK]) -> io::Result<StreamingEncryptingKey> {
    let key = UnboundCipherKey::new(&AES_256, key).map_err(failed)?;
    StreamingEncryptingKey::less_safe_ctr(key, EncryptionContext::Iv128(FixedLength::from(first))).map_err(failed)
}

/// Encrypts in place, through a small buffer, with a stream cipher.
pub(super) fn apply(stream: &mut StreamingEncryptingKey, bytes: &mut [u8]) -> io::Result<()> {
    let mut buffer = [0; PIECE + BLOCK];
    for piece in bytes.chunks_mut(PIECE) {
        let update = stream.update(piece, &mut buffer).map_err(failed)?;
        piece.copy_from_slice(update.written());
    }
    Ok(())
}

const PIECE: usize = 4096;

/// aws-lc says nothing but that it failed.
pub(super) fn failed(_: Unspecified) -> io::Error {
    io::Error::other("the encryption failed")
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};

    #[test]
    fn pieces_give_what_aws_lc_gives_for_the_whole() {
        let (key, nonce) = ([7; 32], [9; NONCE]);
        for length in [0, 1, 15, 16, 17, 4095, 4096, 70_001] {
            let message: Vec<u8> = (0..length).map(|index: usize| index.to_le_bytes()[0]).collect();
            let mut whole = message.clone();
            LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &key).unwrap())
                .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut whole)
                .unwrap();
            for piece in [1, 7, 16, 4099, 100_000] {
                if length / piece > 5000 {
                    continue;
                }
                let (mut gcm, mut bytes) = (Gcm::new(&key, &nonce).unwrap(), message.clone());
                bytes.chunks_mut(piece).for_each(|part| gcm.encrypt(part).unwrap());
                bytes.extend_from_slice(&gcm.finish());
                assert!(bytes == whole, "{length} bytes by {piece}");
            }
        }
    }
}
