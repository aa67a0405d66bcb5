//! Opening what was locked by age: for an authority that verifies a package without unlocking it to a disk first.
//!
//! What is opened can be read at any place, as an archive is read. OpenPGP and CMS are opened by the authority's own programs.

use std::io::{Read, Seek};
use std::str::FromStr as _;

use age::secrecy::SecretString;
use age::stream::StreamReader;
use age::{DecryptError, Decryptor, Identity, scrypt, x25519};
use age_core::format::{FILE_KEY_BYTES, FileKey, Stanza};
use data_encoding::BASE64_NOPAD;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::XWing;
use hpke::{Deserializable as _, Kem, OpModeR};
use zeroize::Zeroizing;

use super::bech32;
use super::post_quantum::{INFO, TAG};

/// What opens a package: identities of age, or a passphrase.
#[derive(Default)]
pub struct Opener {
    identities: Vec<Box<dyn Identity>>,
    passphrase: Option<Zeroizing<String>>,
}

/// Why a package does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenFault {
    /// A line is no identity.
    #[error("line {0} is no identity of age (`AGE-SECRET-KEY-1…` or `AGE-SECRET-KEY-PQ-1…`)")]
    Line(usize),
    /// It is locked, and nothing that opens was given.
    #[error(
        "it is encrypted: name the file with the key (--identity FILE), or let the passphrase be asked for (--passphrase)"
    )]
    Locked,
    /// What was given does not open it.
    #[error("it is encrypted for another key or passphrase than the one that was given")]
    WrongKey,
    /// It is damaged.
    #[error("its encryption is damaged, or of a kind that is not known")]
    Damaged,
}

impl Opener {
    /// Reads a file of identities, as `age-keygen` writes it.
    ///
    /// # Errors
    ///
    /// When a line is something else, or there is none.
    pub fn identities(text: &str) -> Result<Self, OpenFault> {
        let mut identities: Vec<Box<dyn Identity>> = Vec::new();
        for (index, line) in text.lines().map(str::trim).enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(quantum) = PostQuantumIdentity::parse(line) {
                identities.push(Box::new(quantum));
            } else {
                let classic = x25519::Identity::from_str(line).map_err(|_| OpenFault::Line(index + 1))?;
                identities.push(Box::new(classic));
            }
        }
        if identities.is_empty() {
            return Err(OpenFault::Line(1));
        }
        Ok(Self {
            identities,
            passphrase: None,
        })
    }

    /// Whoever was told the passphrase.
    #[must_use]
    pub const fn passphrase(passphrase: Zeroizing<String>) -> Self {
        Self {
            identities: Vec::new(),
            passphrase: Some(passphrase),
        }
    }

    /// Whether nothing was given that opens anything.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.identities.is_empty() && self.passphrase.is_none()
    }

    /// The passphrase, which opens an encrypted ZIP too.
    #[must_use]
    pub fn word(&self) -> Option<&str> {
        self.passphrase.as_ref().map(|passphrase| passphrase.as_str())
    }

    /// Begins to read a locked file.
    ///
    /// # Errors
    ///
    /// When nothing was given that opens it, or it is damaged.
    pub fn open<R: Read + Seek>(&self, locked: R) -> Result<StreamReader<R>, OpenFault> {
        let decryptor = Decryptor::new(locked).map_err(|_| OpenFault::Damaged)?;
        let fault = |error| match error {
            DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
                OpenFault::WrongKey
            }
            _ => OpenFault::Damaged,
        };
        match (&self.passphrase, decryptor.is_scrypt()) {
            (Some(passphrase), true) => {
                let identity = scrypt::Identity::new(SecretString::from(passphrase.as_str()));
                decryptor
                    .decrypt(std::iter::once(&identity as &dyn Identity))
                    .map_err(fault)
            }
            (None, false) if !self.identities.is_empty() => decryptor
                .decrypt(self.identities.iter().map(AsRef::as_ref))
                .map_err(fault),
            (None, _) if self.identities.is_empty() => Err(OpenFault::Locked),
            _ => Err(OpenFault::WrongKey),
        }
    }
}

/// It says what it has, never what that is.
impl std::fmt::Debug for Opener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let passphrase = self.passphrase.is_some();
        write!(
            f,
            "Opener({} identities, passphrase: {passphrase})",
            self.identities.len()
        )
    }
}

//------------ PostQuantumIdentity

/// The private counterpart of a post-quantum recipient.
struct PostQuantumIdentity(<XWing as Kem>::PrivateKey);

impl PostQuantumIdentity {
    fn parse(line: &str) -> Option<Self> {
        if !line.starts_with(IDENTITY_PREFIX) {
            return None;
        }
        let lower = Zeroizing::new(line.to_ascii_lowercase());
        let seed = Zeroizing::new(bech32::decode("age-secret-key-pq-", &lower)?);
        <XWing as Kem>::PrivateKey::from_bytes(&seed).ok().map(Self)
    }
}

impl Identity for PostQuantumIdentity {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        if stanza.tag != TAG {
            return None;
        }
        let malformed = || Some(Err(DecryptError::InvalidHeader));
        let [encapsulated] = stanza.args.as_slice() else {
            return malformed();
        };
        let Ok(encapsulated) = BASE64_NOPAD.decode(encapsulated.as_bytes()) else {
            return malformed();
        };
        let Ok(encapsulated) = <XWing as Kem>::EncappedKey::from_bytes(&encapsulated) else {
            return malformed();
        };
        if stanza.body.len() != FILE_KEY_BYTES + 16 {
            return malformed();
        }
        let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeR::Base,
            &self.0,
            &encapsulated,
            INFO,
            &stanza.body,
            &[],
        );
        let opened = Zeroizing::new(opened.ok()?);
        Some(Ok(FileKey::init_with_mut(|key| key.copy_from_slice(&opened))))
    }
}

/// How such an identity begins.
const IDENTITY_PREFIX: &str = "AGE-SECRET-KEY-PQ-1";
