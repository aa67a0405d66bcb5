//! A sealed record: its name, what stands beside it in the clear, and its sealed bytes.

use super::epoch::EpochId;

/// The name of a record: its date and a hash of its receipt. It keeps no order of signing within the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordName {
    /// The date of submission, as `yyyymmdd`.
    pub date: u32,
    /// The truncated hash of the receipt.
    pub hash: [u8; 16],
}

/// The encoded length of a name in bytes.
pub const NAME_BYTES: usize = 20;

impl RecordName {
    /// Writes the name: date (4 bytes, big-endian), hash (16). The order of the bytes is the order of the names.
    #[must_use]
    pub fn encode(&self) -> [u8; NAME_BYTES] {
        let mut bytes = [0; NAME_BYTES];
        bytes[..4].copy_from_slice(&self.date.to_be_bytes());
        bytes[4..].copy_from_slice(&self.hash);
        bytes
    }

    /// Reads a name.
    #[must_use]
    pub fn decode(bytes: &[u8; NAME_BYTES]) -> Self {
        let (date, hash) = bytes.split_at(4);
        Self {
            date: u32::from_be_bytes(date.try_into().expect("four bytes")),
            hash: hash.try_into().expect("sixteen bytes"),
        }
    }
}

impl std::fmt::Display for RecordName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.date, data_encoding::HEXLOWER.encode(&self.hash))
    }
}

/// What a record is sealed for. It is associated data: a record opens under no other name, State or language.
///
/// State, date and language are the three things that clause 2.8.4 of 1179/2011 lets stand in the clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordContext {
    /// The record's name, which holds its date.
    pub name: RecordName,
    /// The Member State's number (`domain::MemberState::number`).
    pub state: u8,
    /// The number of the form's language (`domain::Language::number`).
    pub language: u8,
}

impl RecordContext {
    /// The associated data: name (20 bytes), State (1), language (1).
    pub(super) fn bytes(&self) -> [u8; NAME_BYTES + 2] {
        let mut bytes = [0; NAME_BYTES + 2];
        bytes[..NAME_BYTES].copy_from_slice(&self.name.encode());
        bytes[NAME_BYTES] = self.state;
        bytes[NAME_BYTES + 1] = self.language;
        bytes
    }
}

/// Which of an epoch's keys sealed a record, said so that only the holder of the epoch's secret can tell the order.
pub type SlotTag = [u8; 8];

/// A submission after sealing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedRecord {
    /// The epoch whose chain gave the key.
    pub epoch: EpochId,
    /// The key's place in the chain, blinded.
    pub slot: SlotTag,
    /// The record's own random bytes (16), the ciphertext, the authentication tag (16).
    pub body: Vec<u8>,
}

/// Bytes that sealing adds to a padded statement: the record's random bytes and the tag.
pub const OVERHEAD_BYTES: usize = 16 + 16;
