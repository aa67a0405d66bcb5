//! The container of a sealed collection, `*.cista`: the file that leaves the server and is opened offline.
//!
//! It keeps one order (head, epochs, records, tombstones, manifest), names each thing once, and ends with the manifest, so that a file which was cut
//! off anywhere is recognised. Reading streams and bounds every length before anything is allocated. What the sealed bytes, epoch headers and
//! signatures mean is none of its business: `service::open` verifies them with `crypto`. The bytes are drawn in `src/manual/formats.md`.

mod fault;
mod head;
mod manifest;
mod order;
mod reader;
mod row;
mod source;
mod writer;

pub use fault::{CollectionError, Fault};
pub use head::{ApprovedRecipient, Head, Organiser, Scope};
pub use manifest::{AuditHead, Counts, Manifest, SIGNATURE_LABEL, SignedManifest};
pub use reader::{Frame, PlacedRow, Reader, record_at};
pub use row::{RowName, SealedRow, Tombstone};
pub use writer::{Signed, Signer, Writer};

/// The first bytes of every collection.
pub const MAGIC: &[u8; 16] = b"CISTA-COLLECTION";

/// The version of the layout, the byte after [`MAGIC`].
pub const VERSION: u8 = 1;

/// What a frame holds; the number is its first byte in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Head = 1,
    Epoch = 2,
    Record = 3,
    Tombstone = 4,
    Manifest = 9,
}

impl Kind {
    fn from_byte(byte: u8) -> Option<Self> {
        Some(match byte {
            1 => Self::Head,
            2 => Self::Epoch,
            3 => Self::Record,
            4 => Self::Tombstone,
            9 => Self::Manifest,
            _ => return None,
        })
    }

    /// The longest body that is taken for this kind, in bytes.
    ///
    /// A head holds an initiative in 24 languages; a manifest lists an epoch a minute for a year and a half, each with 35 bytes.
    fn limit(self) -> usize {
        match self {
            Self::Head => 16 << 20,
            Self::Epoch => 8 << 10,
            Self::Record => 64 << 10,
            Self::Tombstone => row::TOMBSTONE_BYTES,
            Self::Manifest => 64 << 20,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Epoch => "epoch",
            Self::Record => "record",
            Self::Tombstone => "tombstone",
            Self::Manifest => "manifest",
        }
    }
}

/// Kind and length before each body.
const FRAME_HEADER_BYTES: usize = 5;

#[cfg(test)]
mod tests;
