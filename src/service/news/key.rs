//! The organisers' key for the news: an age identity, as `age-keygen` writes it, under a passphrase or not.

use age::secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use crate::domain::Date;

/// A new key.
pub struct NewsKey {
    /// The file, in the clear.
    pub file: Zeroizing<Vec<u8>>,
    /// The public part, for the configuration: `age1…`.
    pub recipient: String,
}

/// Draws a key; `made` stands in its file.
#[must_use]
pub fn make(made: Date) -> NewsKey {
    let identity = age::x25519::Identity::generate();
    let recipient = identity.to_public().to_string();
    let secret = identity.to_string();
    let file = format!(
        "# The key that opens addresses for news by e-mail. Keep it away from the server.\n# made: {made}\n# public key: {recipient}\n{}\n",
        secret.expose_secret()
    );
    NewsKey {
        file: Zeroizing::new(file.into_bytes()),
        recipient,
    }
}

/// Puts a key's file under a passphrase: an age file again.
///
/// # Errors
///
/// When the system gives no memory for it.
pub fn under_passphrase(file: &[u8], passphrase: &str) -> std::io::Result<Vec<u8>> {
    use std::io::Write as _;

    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(WORK_FACTOR);
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(std::io::Error::other)?;
    let mut sealed = encryptor.wrap_output(Vec::new())?;
    sealed.write_all(file)?;
    sealed.finish()
}

/// Whether a key's file is under a passphrase.
#[must_use]
pub fn is_under_passphrase(file: &[u8]) -> bool {
    file.starts_with(b"age-encryption.org/v1\n")
}

/// Takes a key's file from under its passphrase; `None` when it is another.
#[must_use]
pub fn without_passphrase(file: &[u8], passphrase: &str) -> Option<Zeroizing<Vec<u8>>> {
    use std::io::Read as _;

    let mut identity = age::scrypt::Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let decryptor = age::Decryptor::new(file).ok()?;
    let reader = decryptor
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .ok()?;
    let mut plain = Zeroizing::new(Vec::with_capacity(LONGEST));
    reader.take(LONGEST as u64).read_to_end(&mut plain).ok()?;
    Some(plain)
}

/// The keys in a file: one a line; blank lines and lines that begin with `#` are passed over. `None` when a line is something else, or none is a key.
#[must_use]
pub fn read(file: &[u8]) -> Option<Vec<Box<dyn age::Identity>>> {
    let text = std::str::from_utf8(file).ok()?;
    let lines = text.lines().map(str::trim);
    let keys: Option<Vec<Box<dyn age::Identity>>> = lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let identity = line.parse::<age::x25519::Identity>().ok()?;
            Some(Box::new(identity) as Box<dyn age::Identity>)
        })
        .collect();
    keys.filter(|keys| !keys.is_empty())
}

/// Bytes of a key's file.
pub const LONGEST: usize = 16 << 10;

/// The binary logarithm of scrypt's cost: 256 MiB and about a second, as age's own programs take it.
const WORK_FACTOR: u8 = 18;

/// A file may ask for sixteen times as much, and no more.
const MOST_WORK: u8 = 22;
