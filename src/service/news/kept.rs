//! What waits, over an orderly stop: closed under a key of memory, always written, and in steps of fifty places, so that the disk shows neither how many
//! wait nor whether anybody does.
//!
//! ```text
//! offset  length  what
//!      0      12  nonce
//!     12       …  ChaCha20-Poly1305 over day (4, yyyymmdd), number of rows (4), rows (name, entry, mark), zeros; with its tag (16)
//! ```

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use zeroize::Zeroizing;

use super::BATCH;
use super::row::{CLOSED_ENTRY, ROW_BYTES};
use crate::crypto::news::NewsName;
use crate::crypto::{Secret, Unsealing};
use crate::store::NewsRow;

/// What waited, and since which day.
pub(super) struct Kept {
    pub(super) day: u32,
    pub(super) rows: Vec<NewsRow>,
}

impl Kept {
    pub(super) fn close(&self, key: &Secret<32>, nonce: [u8; 12]) -> Vec<u8> {
        let places = self.rows.len().next_multiple_of(BATCH).max(BATCH);
        let mut plain = Zeroizing::new(Vec::with_capacity(8 + places * ROW_BYTES));
        let count = u32::try_from(self.rows.len()).expect("the waiting room is small");
        plain.extend_from_slice(&self.day.to_be_bytes());
        plain.extend_from_slice(&count.to_be_bytes());
        for NewsRow { name, entry, mark } in &self.rows {
            plain.extend_from_slice(&name.0);
            plain.extend_from_slice(entry);
            plain.extend_from_slice(mark);
        }
        plain.resize(8 + places * ROW_BYTES, 0);
        let sealed = cipher(key)
            .encrypt(&Nonce::from(nonce), payload(&plain))
            .expect("the waiting room is far smaller than the cipher's limit");
        [nonce.as_slice(), &sealed].concat()
    }

    pub(super) fn open(key: &Secret<32>, closed: &[u8]) -> Result<Self, Unsealing> {
        let (nonce, sealed) = closed.split_first_chunk::<12>().ok_or(Unsealing)?;
        let plain = cipher(key)
            .decrypt(&Nonce::from(*nonce), payload(sealed))
            .map(Zeroizing::new)
            .map_err(|_| Unsealing)?;
        let (day, rest) = plain.split_first_chunk::<4>().ok_or(Unsealing)?;
        let (count, rows) = rest.split_first_chunk::<4>().ok_or(Unsealing)?;
        let count = u32::from_be_bytes(*count) as usize;
        Ok(Self {
            day: u32::from_be_bytes(*day),
            rows: rows.chunks_exact(ROW_BYTES).take(count).map(row).collect(),
        })
    }
}

fn row(bytes: &[u8]) -> NewsRow {
    let (name, parts) = bytes.split_first_chunk().expect("a row is longer than its name");
    let (entry, mark) = parts.split_at(CLOSED_ENTRY);
    NewsRow {
        name: NewsName(*name),
        entry: entry.to_vec(),
        mark: mark.to_vec(),
    }
}

fn cipher(key: &Secret<32>) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(key.expose_secret().into())
}

fn payload(msg: &[u8]) -> Payload<'_, '_> {
    Payload { msg, aad: LABEL }
}

/// What it is bound to.
const LABEL: &[u8] = b"cista 2026-11 news waiting";
