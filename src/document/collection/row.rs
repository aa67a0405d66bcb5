//! The two frames that come by the million: records and tombstones, in their fixed layouts.

/// The name of a submission: its day and a hash of its receipt. The order of names is no order of signing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowName {
    /// The day, as `yyyymmdd`.
    pub date: u32,
    /// The hash of the receipt.
    pub hash: [u8; 16],
}

impl RowName {
    /// The length of a name in bytes.
    const BYTES: usize = 20;

    fn encode(self) -> [u8; Self::BYTES] {
        let mut bytes = [0; Self::BYTES];
        bytes[..4].copy_from_slice(&self.date.to_be_bytes());
        bytes[4..].copy_from_slice(&self.hash);
        bytes
    }

    fn decode(bytes: &[u8; Self::BYTES]) -> Self {
        let (date, hash) = bytes.split_first_chunk::<4>().expect("a name begins with its date");
        Self {
            date: u32::from_be_bytes(*date),
            hash: hash.try_into().expect("a name ends with its hash"),
        }
    }
}

//------------ SealedRow

/// One sealed submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedRow {
    /// Its name.
    pub name: RowName,
    /// The Member State's number.
    pub state: u8,
    /// The form language's number.
    pub language: u8,
    /// The epoch it was sealed in.
    pub epoch: [u8; 16],
    /// Where in the epoch's chain its key lies.
    pub slot: [u8; 8],
    /// The sealed statement.
    pub sealed: Vec<u8>,
}

/// What stands before the sealed bytes.
const RECORD_FIXED_BYTES: usize = RowName::BYTES + 1 + 1 + 16 + 8;

impl SealedRow {
    /// Writes the frame's body into `body`, which is emptied first.
    pub(super) fn encode(&self, body: &mut Vec<u8>) {
        body.clear();
        body.extend_from_slice(&self.name.encode());
        body.push(self.state);
        body.push(self.language);
        body.extend_from_slice(&self.epoch);
        body.extend_from_slice(&self.slot);
        body.extend_from_slice(&self.sealed);
    }

    /// Reads a frame's body.
    pub(super) fn decode(body: &[u8]) -> Option<Self> {
        let (fixed, sealed) = body.split_first_chunk::<RECORD_FIXED_BYTES>()?;
        let (name, rest) = fixed.split_first_chunk::<{ RowName::BYTES }>()?;
        let ([state, language], rest) = rest.split_first_chunk::<2>()?;
        let (epoch, slot) = rest.split_first_chunk::<16>()?;
        Some(Self {
            name: RowName::decode(name),
            state: *state,
            language: *language,
            epoch: *epoch,
            slot: slot.try_into().ok()?,
            sealed: sealed.to_vec(),
        })
    }
}

//------------ Tombstone

/// What a withdrawal leaves: the name of the submission that is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tombstone {
    /// The name that the submission had.
    pub name: RowName,
    /// The Member State's number.
    pub state: u8,
}

/// The length of a tombstone's body.
pub(super) const TOMBSTONE_BYTES: usize = RowName::BYTES + 1;

impl Tombstone {
    pub(super) fn encode(self) -> [u8; TOMBSTONE_BYTES] {
        let mut bytes = [self.state; TOMBSTONE_BYTES];
        bytes[..RowName::BYTES].copy_from_slice(&self.name.encode());
        bytes
    }

    pub(super) fn decode(body: &[u8]) -> Option<Self> {
        let body: &[u8; TOMBSTONE_BYTES] = body.try_into().ok()?;
        let (name, state) = body.split_first_chunk::<{ RowName::BYTES }>()?;
        Some(Self {
            name: RowName::decode(name),
            state: state[0],
        })
    }
}
