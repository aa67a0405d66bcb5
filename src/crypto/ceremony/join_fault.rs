//! Why shares do not put the committee key together.

/// Why shares do not put the committee key together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JoinFault {
    /// The share belongs to another ceremony, or to another edition of the key's shares.
    #[error("share {number} belongs to another committee key, or to another edition of its shares")]
    Foreign {
        /// The share's number.
        number: u8,
    },
    /// The share is not the one that the ceremony made under this number.
    #[error("share {number} is not the one that the ceremony made")]
    Wrong {
        /// The share's number.
        number: u8,
    },
    /// The same share was given twice.
    #[error("share {number} was given twice")]
    Repeated {
        /// The share's number.
        number: u8,
    },
    /// There are fewer shares than the quorum.
    #[error("{given} of the {quorum} shares that open the collection are here")]
    TooFew {
        /// How many were given.
        given: usize,
        /// How many are needed.
        quorum: u8,
    },
    /// The shares are each right and still make another key: the record and the shares do not belong together.
    #[error("the shares do not make the committee key of this record")]
    Mismatch,
}
