//! News by e-mail as files hold them: an entry sealed to the organisers' key, the export that carries entries to them, and the table that they open.
//!
//! Entry and mark are age files (<https://age-encryption.org/v1>) for one X25519 recipient; what lies in them is of one length, whatever somebody typed.

mod container;
mod entry;
mod table;

use std::io::{self, Read as _, Write as _};

use zeroize::Zeroizing;

pub use container::{Ended, Fault, Head, Item, Reader, Totals, Writer};
pub use entry::{ENTRY_BYTES, Entry, MARK_BYTES, Plain, date as date_of};
pub use table::{Row, Table};

/// Seals a few bytes to the organisers.
///
/// # Errors
///
/// When the system gives no memory for it.
pub fn seal(recipient: &age::x25519::Recipient, plain: &[u8]) -> io::Result<Vec<u8>> {
    let recipients = std::iter::once(recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
    let mut sealed = encryptor.wrap_output(Vec::with_capacity(plain.len() + MOST_AROUND))?;
    sealed.write_all(plain)?;
    sealed.finish()
}

/// Opens what was sealed to one of these keys; `None` when it was not, or was changed.
#[must_use]
pub fn unseal(identities: &[Box<dyn age::Identity>], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let decryptor = age::Decryptor::new(sealed).ok()?;
    let reader = decryptor.decrypt(identities.iter().map(AsRef::as_ref)).ok()?;
    let mut plain = Zeroizing::new(Vec::with_capacity(ENTRY_BYTES));
    reader.take(ENTRY_BYTES as u64 + 1).read_to_end(&mut plain).ok()?;
    Some(plain)
}

/// What age puts around so few bytes at most: a first line (22), the key's stanza (98), the header's mark (48), nonce and tag (32), and a stanza of
/// nonsense (190) that keeps readers honest; its length is chance.
pub const MOST_AROUND: usize = 432;

#[cfg(test)]
mod tests;
