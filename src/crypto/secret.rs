//! A secret of fixed length that wipes itself.

use std::fmt;

use super::entropy::Entropy;
use super::locked::Locked;

/// `N` secret bytes on a locked page; wiped when dropped, never copied, never printed.
pub struct Secret<const N: usize>(Locked<N>);

impl<const N: usize> Secret<N> {
    /// Draws a fresh secret.
    #[must_use]
    pub fn random(entropy: &mut dyn Entropy) -> Self {
        Self::filled(|bytes| entropy.fill(bytes))
    }

    /// Takes over bytes that are already known. The caller wipes its own copy.
    ///
    /// Returns `None` when the length is not `N`.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        (bytes.len() == N).then(|| Self::filled(|page| page.copy_from_slice(bytes)))
    }

    /// Makes a secret whose bytes `fill` writes straight onto the locked page.
    pub(crate) fn filled(fill: impl FnOnce(&mut [u8; N])) -> Self {
        let mut page = Locked::zeroed();
        fill(page.bytes_mut());
        Self(page)
    }

    /// The bytes themselves, for the one call that needs them.
    #[must_use]
    pub fn expose_secret(&self) -> &[u8; N] {
        self.0.bytes()
    }

    /// The bytes, to be replaced in place.
    pub(super) fn expose_secret_mut(&mut self) -> &mut [u8; N] {
        self.0.bytes_mut()
    }
}

impl<const N: usize> fmt::Debug for Secret<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}
