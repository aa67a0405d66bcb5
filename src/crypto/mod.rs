//! Secrets, derivation and sealing: everything that stands between a statement and somebody who should not read it.
//!
//! The parts are standard (HPKE with X-Wing, HKDF-SHA-256, ChaCha20-Poly1305, Ed25519, Argon2id, Shamir's sharing); what is ours is how they are put
//! together, and every layout is drawn byte by byte in `src/manual/formats.md`. Nothing here reads a file, a clock or the system's randomness by
//! itself: randomness is a parameter ([`Entropy`]). Opening has one failure, [`Unsealing`], whatever went wrong.

pub mod approval;
pub mod ceremony;
pub mod committee;
mod derive;
mod entropy;
pub mod epoch;
pub mod fingerprint;
#[expect(
    unsafe_code,
    reason = "locking memory is a system call on a raw address; nowhere else in the crate is unsafe"
)]
mod locked;
pub mod news;
mod opener;
pub mod passphrase;
pub mod receipt;
pub mod record;
pub mod rehearsal;
pub mod root;
mod sealer;
mod secret;
pub mod share;
pub mod signing;
mod thumbprint;
mod typed;
pub mod veil;

pub use entropy::{Entropy, OsEntropy, SeededEntropy};
pub use opener::{LinkKey, NO_KEY, OpenedEpoch, Opener, open_record};
pub use sealer::{EPOCH_SECONDS, EPOCH_SUBMISSIONS, Sealer, SealingContext, Slot};
pub use secret::Secret;
pub use thumbprint::Thumbprint;

/// Says that a sealed value did not open. It never says why: a wrong key, a changed byte and a foreign value look the same from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this sealed value does not open: it was changed, cut off, or sealed for something else")]
pub struct Unsealing;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod vectors;
