//! Packing and locking a package: a zip archive that is the same for the same content, inside an age file that only its addressee opens.
//!
//! Both are streams: an archive goes through the encryption to its file without ever lying in the clear on a disk. The age format is
//! <https://age-encryption.org/v1>; any implementation of it opens the file.

use std::io::{self, Write};
use std::str::FromStr as _;

use age::secrecy::SecretString;
use zeroize::Zeroizing;
use zip::write::{SimpleFileOptions, StreamWriter, ZipWriter};
use zip::{CompressionMethod, DateTime};

/// To whom a package is locked.
pub enum Addressee {
    /// Holders of one of these keys.
    Keys(Vec<age::x25519::Recipient>),
    /// Whoever is told this passphrase.
    Passphrase(Zeroizing<String>),
}

/// Why a file of recipients is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecipientFault {
    /// A line is no X25519 recipient of age.
    #[error("line {0} is no age recipient (a line that begins with `age1`)")]
    Line(usize),
    /// No line is one.
    #[error("it holds no age recipient (a line that begins with `age1`)")]
    Empty,
}

impl Addressee {
    /// Reads a file of recipients: one `age1…` a line; blank lines and lines that begin with `#` are passed over.
    ///
    /// # Errors
    ///
    /// When a line is something else, or there is none.
    pub fn parse(text: &str) -> Result<Self, RecipientFault> {
        let mut keys = Vec::new();
        for (number, line) in text
            .lines()
            .map(str::trim)
            .enumerate()
            .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        {
            keys.push(age::x25519::Recipient::from_str(line).map_err(|_| RecipientFault::Line(number + 1))?);
        }
        if keys.is_empty() {
            Err(RecipientFault::Empty)
        } else {
            Ok(Self::Keys(keys))
        }
    }

    /// Begins an age file that this addressee opens.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn lock<W: Write>(&self, output: W) -> io::Result<Locked<W>> {
        let encryptor = match self {
            Self::Keys(keys) => age::Encryptor::with_recipients(keys.iter().map(|key| key as &dyn age::Recipient)),
            Self::Passphrase(passphrase) => {
                let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.as_str()));
                recipient.set_work_factor(WORK_FACTOR);
                age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
            }
        };
        encryptor.map_err(io::Error::other)?.wrap_output(output).map(Locked)
    }
}

/// The binary logarithm of scrypt's cost (32 MiB, a tenth of a second). The passphrases are random and long, so that guessing is hopeless at any cost.
const WORK_FACTOR: u8 = 15;

//------------ Locked

/// An age file being written. It is cut off, and does not open, until [`Locked::finish`].
pub struct Locked<W: Write>(age::stream::StreamWriter<W>);

impl<W: Write> Locked<W> {
    /// Ends the file.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for Locked<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

//------------ Archive

/// A zip archive being written as a stream: deflate, no dates, no owners.
pub struct Archive<W: Write>(ZipWriter<StreamWriter<W>>);

impl<W: Write> Archive<W> {
    /// Begins an archive.
    pub fn new(output: W) -> Self {
        Self(ZipWriter::new_stream(output))
    }

    /// Begins a file; what is written from now on belongs to it. `large` allows it to pass 4 GiB, which costs old readers some effort.
    ///
    /// # Errors
    ///
    /// When the output cannot be written, or the name was used before.
    pub fn file(&mut self, name: &str, large: bool) -> io::Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::DEFAULT)
            .unix_permissions(0o600)
            .large_file(large);
        self.0.start_file(name, options).map_err(io::Error::from)
    }

    /// Ends the archive.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(self) -> io::Result<W> {
        Ok(self.0.finish()?.into_inner())
    }
}

impl<W: Write> Write for Archive<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::*;

    fn packed(content: &[u8], large: bool) -> Vec<u8> {
        let mut archive = Archive::new(Vec::new());
        archive.file("one.xml", large).unwrap();
        archive.write_all(content).unwrap();
        archive.file("two.json", large).unwrap();
        archive.write_all(b"{}").unwrap();
        archive.finish().unwrap()
    }

    fn unpacked(bytes: &[u8]) -> Vec<u8> {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<_> = archive.file_names().map(Result::unwrap).collect();
        assert_eq!(names, ["one.xml", "two.json"]);
        let mut content = Vec::new();
        archive.by_name("one.xml").unwrap().read_to_end(&mut content).unwrap();
        content
    }

    fn locked(addressee: &Addressee, content: &[u8]) -> Vec<u8> {
        let mut file = addressee.lock(Vec::new()).unwrap();
        file.write_all(content).unwrap();
        file.finish().unwrap()
    }

    fn opened(bytes: &[u8], identity: &dyn age::Identity) -> Option<Vec<u8>> {
        let mut content = Vec::new();
        age::Decryptor::new(bytes)
            .ok()?
            .decrypt(std::iter::once(identity))
            .ok()?
            .read_to_end(&mut content)
            .ok()?;
        Some(content)
    }

    #[test]
    fn the_same_content_gives_the_same_archive() {
        let content = b"statement of support ".repeat(1000);
        for large in [false, true] {
            let bytes = packed(&content, large);
            assert_eq!(bytes, packed(&content, large));
            assert_eq!(unpacked(&bytes), content);
            assert!(bytes.len() < content.len());
        }
    }

    #[test]
    fn only_the_addressee_opens_a_package() {
        let (right, wrong) = (age::x25519::Identity::generate(), age::x25519::Identity::generate());
        let file = format!("# the authority of Latvia\n\n{}\n", right.to_public());
        let bytes = locked(&Addressee::parse(&file).unwrap(), b"content");
        assert_eq!(opened(&bytes, &right).unwrap(), b"content");
        assert!(opened(&bytes, &wrong).is_none());
    }

    #[test]
    fn the_passphrase_opens_a_package() {
        let bytes = locked(&Addressee::Passphrase(Zeroizing::new("abc-def".to_owned())), b"content");
        let identity = |passphrase: &str| age::scrypt::Identity::new(SecretString::from(passphrase));
        assert_eq!(opened(&bytes, &identity("abc-def")).unwrap(), b"content");
        assert!(opened(&bytes, &identity("abc-deg")).is_none());
    }

    #[test]
    fn a_file_of_recipients_is_refused_with_its_line() {
        let refused = |text: &str| Addressee::parse(text).err();
        assert_eq!(refused(""), Some(RecipientFault::Empty));
        assert_eq!(refused("# nothing\n\n"), Some(RecipientFault::Empty));
        assert_eq!(refused("# key\nssh-ed25519 AAAA\n"), Some(RecipientFault::Line(2)));
    }
}
