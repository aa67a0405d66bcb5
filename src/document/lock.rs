//! Locking a package for its addressee: streams that only an authority's key, or a passphrase, opens.
//!
//! An authority hands over what it has: a recipient of age, classic or post-quantum, an OpenPGP certificate, or an X.509 certificate. [`Addressee::parse`]
//! tells them apart by their content, and refuses what nothing should be locked to: expired, revoked, weak, meant for signing only, or secret. Whatever
//! goes through [`Addressee::lock`] is a stream; memory does not grow with it, and nothing of it reaches a disk in the clear.
//!
//! Session keys and nonces come from the system's randomness through the libraries that the formats belong to; the passphrase is drawn by the caller.

mod aes_zip;
mod age;
mod bech32;
mod certificate;
mod cms;
mod der;
mod fault;
mod gcm;
mod opener;
mod openpgp;
mod passphrase;
mod post_quantum;
mod seipd;

pub use aes_zip::AesZip;
pub use fault::RecipientFault;
pub use opener::{OpenFault, Opener};
pub use passphrase::passphrase;

use std::io::{self, Write};

use zeroize::Zeroizing;

use crate::domain::Date;

/// To whom a package is locked.
pub struct Addressee(Lock);

enum Lock {
    Age(age::Recipients),
    OpenPgp(Box<openpgp::Recipient>),
    Cms(Box<certificate::Recipient>),
    Passphrase(Zeroizing<String>),
}

/// What kind of lock it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An age file for recipients.
    Age,
    /// An OpenPGP message.
    OpenPgp,
    /// A CMS message for an X.509 certificate.
    Cms,
    /// An age file under a passphrase.
    Passphrase,
}

impl Kind {
    /// How it is called in files and on screens.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Age => "age",
            Self::OpenPgp => "openpgp",
            Self::Cms => "x509",
            Self::Passphrase => "passphrase",
        }
    }
}

impl Addressee {
    /// Reads what an authority handed over: recipients of age (one a line; blank lines and lines that begin with `#` are passed over), one OpenPGP
    /// certificate (armoured or binary), or one X.509 certificate (PEM or DER). What has run out is judged by `today`.
    ///
    /// # Errors
    ///
    /// When it is none of these, or nothing should be locked to it.
    pub fn parse(bytes: &[u8], today: Date) -> Result<Self, RecipientFault> {
        if bytes.len() > LONGEST {
            return Err(RecipientFault::TooLong);
        }
        if holds(bytes, b"PRIVATE KEY") || holds(bytes, b"AGE-SECRET-KEY-") || openpgp::is_secret(bytes) {
            return Err(RecipientFault::Secret);
        }
        let lock = if certificate::is_one(bytes) {
            Lock::Cms(Box::new(certificate::Recipient::parse(bytes, today)?))
        } else if openpgp::is_one(bytes) {
            Lock::OpenPgp(Box::new(openpgp::Recipient::parse(bytes, today)?))
        } else {
            let text = std::str::from_utf8(bytes).map_err(|_| RecipientFault::Unknown)?;
            Lock::Age(age::Recipients::parse(text)?)
        };
        Ok(Self(lock))
    }

    /// The holder of one X25519 key of age.
    #[must_use]
    pub fn of_key(key: ::age::x25519::Recipient) -> Self {
        Self(Lock::Age(age::Recipients::Classic(vec![key])))
    }

    /// Whoever is told this passphrase.
    #[must_use]
    pub const fn passphrase(passphrase: Zeroizing<String>) -> Self {
        Self(Lock::Passphrase(passphrase))
    }

    /// What kind of lock it is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self.0 {
            Lock::Age(_) => Kind::Age,
            Lock::OpenPgp(_) => Kind::OpenPgp,
            Lock::Cms(_) => Kind::Cms,
            Lock::Passphrase(_) => Kind::Passphrase,
        }
    }

    /// How the names of files under this lock end.
    #[must_use]
    pub const fn suffix(&self) -> &'static str {
        match self.kind() {
            Kind::Age | Kind::Passphrase => "age",
            Kind::OpenPgp => "gpg",
            Kind::Cms => "p7m",
        }
    }

    /// What two people compare over a second channel, in hexadecimal: the SHA-256 of the recipient's text (age; of several, sorted and parted by a line
    /// feed), the fingerprint (OpenPGP), the SHA-256 of the certificate (X.509). Empty for a passphrase, of which nothing is told.
    #[must_use]
    pub fn thumbprint(&self) -> String {
        match &self.0 {
            Lock::Age(recipients) => recipients.thumbprint(),
            Lock::OpenPgp(recipient) => recipient.thumbprint(),
            Lock::Cms(recipient) => recipient.thumbprint(),
            Lock::Passphrase(_) => String::new(),
        }
    }

    /// The recipients of age as people write them; none for other kinds.
    #[must_use]
    pub fn recipients(&self) -> Vec<String> {
        match &self.0 {
            Lock::Age(recipients) => recipients.texts(),
            _ => Vec::new(),
        }
    }

    /// Whether somebody who keeps the package until a large quantum computer exists still cannot open it.
    #[must_use]
    pub fn is_post_quantum(&self) -> bool {
        match &self.0 {
            Lock::Age(recipients) => recipients.is_post_quantum(),
            Lock::Passphrase(_) => true,
            Lock::OpenPgp(_) | Lock::Cms(_) => false,
        }
    }

    /// A sentence for whoever confirms the key, when something about it could be better.
    #[must_use]
    pub fn advice(&self) -> Option<&'static str> {
        match &self.0 {
            Lock::Cms(recipient) => recipient.advice(),
            Lock::OpenPgp(recipient) => recipient.advice(),
            Lock::Age(_) | Lock::Passphrase(_) => None,
        }
    }

    /// Begins a file that only this addressee opens.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn lock<W: Write>(&self, output: W) -> io::Result<Locked<W>> {
        Ok(Locked(match &self.0 {
            Lock::Age(recipients) => Stream::Age(recipients.lock(output)?),
            Lock::Passphrase(passphrase) => Stream::Age(age::lock_with_passphrase(passphrase, output)?),
            Lock::OpenPgp(recipient) => Stream::OpenPgp(Box::new(recipient.lock(output)?)),
            Lock::Cms(recipient) => Stream::Cms(Box::new(recipient.lock(output)?)),
        }))
    }
}

/// It says what it is, never a passphrase.
impl std::fmt::Debug for Addressee {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Addressee({}, {})", self.kind().name(), self.thumbprint())
    }
}

/// The longest file of recipients, in bytes. OpenPGP certificates with many signatures reach some hundreds of KiB.
const LONGEST: usize = 1 << 20;

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

//------------ Locked

/// A locked file being written. It is cut off, and does not open whole, until [`Locked::finish`].
pub struct Locked<W: Write>(Stream<W>);

enum Stream<W: Write> {
    Age(::age::stream::StreamWriter<W>),
    OpenPgp(Box<seipd::Message<W>>),
    Cms(Box<cms::Message<W>>),
}

impl<W: Write> Locked<W> {
    /// Ends the file.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(self) -> io::Result<W> {
        match self.0 {
            Stream::Age(stream) => stream.finish(),
            Stream::OpenPgp(message) => message.finish(),
            Stream::Cms(message) => message.finish(),
        }
    }
}

impl<W: Write> Write for Locked<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.0 {
            Stream::Age(stream) => stream.write(bytes),
            Stream::OpenPgp(message) => message.write(bytes),
            Stream::Cms(message) => message.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
