//! Whether signing works, and if not, why: what `/healthz`, the pages and the operators are told.

/// The state of signing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Signing works.
    Open,
    /// The root key has not been given.
    Locked,
    /// The organisers interrupted the collection.
    Paused,
    /// The collection has not begun.
    NotOpen,
    /// The collection is over.
    Closed,
    /// The disk is full.
    DiskFull,
    /// The store failed and is being opened again.
    StoreFailed,
}

impl Status {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Open,
        Self::Locked,
        Self::Paused,
        Self::NotOpen,
        Self::Closed,
        Self::DiskFull,
        Self::StoreFailed,
    ];

    /// The word that `/healthz` answers with and under which the sentences stand.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Locked => "locked",
            Self::Paused => "paused",
            Self::NotOpen => "not-open",
            Self::Closed => "closed",
            Self::DiskFull => "disk-full",
            Self::StoreFailed => "store-failed",
        }
    }
}
