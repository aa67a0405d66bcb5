//! Locking by age (<https://age-encryption.org/v1>): to recipients, or under a passphrase.

use std::io::{self, Write};
use std::str::FromStr as _;

use age::secrecy::SecretString;
use age::stream::StreamWriter;
use age::{Encryptor, x25519};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::RecipientFault;
use super::post_quantum::{self, PostQuantum};

/// The recipients of one authority: all classic, or all post-quantum.
pub(super) enum Recipients {
    Classic(Vec<x25519::Recipient>),
    PostQuantum(Vec<PostQuantum>),
}

impl Recipients {
    /// Reads a file of recipients, one a line.
    pub(super) fn parse(text: &str) -> Result<Self, RecipientFault> {
        let (mut classic, mut quantum) = (Vec::new(), Vec::new());
        let mut begins_like_one = false;
        for (number, line) in lines(text) {
            begins_like_one |= line.starts_with("age1");
            if post_quantum::is_one(line) {
                quantum.push(PostQuantum::parse(line).ok_or(RecipientFault::Line(number))?);
            } else if let Ok(key) = x25519::Recipient::from_str(line) {
                classic.push(key);
            } else if begins_like_one {
                return Err(RecipientFault::Line(number));
            } else {
                return Err(RecipientFault::Unknown);
            }
            if classic.len() + quantum.len() > MOST {
                return Err(RecipientFault::Many);
            }
        }
        match (classic.is_empty(), quantum.is_empty()) {
            (true, true) => Err(RecipientFault::Empty),
            (false, false) => Err(RecipientFault::Mixed),
            (false, true) => Ok(Self::Classic(classic)),
            (true, false) => Ok(Self::PostQuantum(quantum)),
        }
    }

    /// Every recipient as people write it, sorted, each once.
    pub(super) fn texts(&self) -> Vec<String> {
        let mut texts: Vec<String> = match self {
            Self::Classic(keys) => keys.iter().map(ToString::to_string).collect(),
            Self::PostQuantum(keys) => keys.iter().map(|key| key.text().to_owned()).collect(),
        };
        texts.sort();
        texts.dedup();
        texts
    }

    pub(super) fn thumbprint(&self) -> String {
        HEXLOWER.encode(&Sha256::digest(self.texts().join("\n")))
    }

    pub(super) const fn is_post_quantum(&self) -> bool {
        matches!(self, Self::PostQuantum(_))
    }

    pub(super) fn lock<W: Write>(&self, output: W) -> io::Result<StreamWriter<W>> {
        match self {
            Self::Classic(keys) => begin(keys.iter().map(|key| key as &dyn age::Recipient), output),
            Self::PostQuantum(keys) => begin(keys.iter().map(|key| key as &dyn age::Recipient), output),
        }
    }
}

/// Begins a file that whoever knows the passphrase opens.
pub(super) fn lock_with_passphrase<W: Write>(passphrase: &str, output: W) -> io::Result<StreamWriter<W>> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(WORK_FACTOR);
    begin(std::iter::once(&recipient as &dyn age::Recipient), output)
}

fn begin<'a, W: Write>(
    recipients: impl Iterator<Item = &'a dyn age::Recipient>,
    output: W,
) -> io::Result<StreamWriter<W>> {
    Encryptor::with_recipients(recipients)
        .map_err(io::Error::other)?
        .wrap_output(output)
}

/// The lines that count, with their numbers.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let numbered = text.lines().map(str::trim).enumerate();
    numbered
        .map(|(index, line)| (index + 1, line))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

/// An authority has a key, and perhaps some deputies'.
const MOST: usize = 16;
/// The binary logarithm of scrypt's cost (32 MiB, a tenth of a second). The passphrases are random and long, so that guessing is hopeless at any cost.
const WORK_FACTOR: u8 = 15;
