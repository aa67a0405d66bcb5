//! Approval by organisers: two of them sign the same act, each with a key of their own, and slips of paper would do.
//!
//! An [`ApprovalKey`] lies on the organiser's own computer, under a passphrase; what the instance is given is its [`Card`]. A [`Slip`] approves one
//! [`Act`] of one instance on one day, and nothing else. Whether a slip is of a registered organiser, and not too old, is asked by
//! `service::approval`. The texts are drawn in `src/manual/formats.md`.

mod act;
mod card;
mod key;
mod lines;
mod slip;

pub use act::Act;
pub use card::Card;
pub use key::ApprovalKey;
pub use lines::is_name;
pub use slip::Slip;

/// Why a text is refused. It never says more: what was changed and what is foreign look the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ApprovalFault {
    /// The text is no slip, or its signature does not hold.
    #[error("this is not an approval slip, or it was changed: ask the organiser for it again")]
    Slip,
    /// The text is no approval key.
    #[error("this is not an approval key: give the file that `cista organiser new` wrote")]
    Key,
    /// The key does not open.
    #[error("the approval key does not open: the passphrase is another, or the file was changed")]
    Passphrase,
    /// The text is no card, or its signature does not hold.
    #[error("this is not an organiser's card, or it was changed: give the file that ends in .card")]
    Card,
}

#[cfg(test)]
mod tests;
