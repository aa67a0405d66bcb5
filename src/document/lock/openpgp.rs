//! OpenPGP certificates: which of their keys a package is locked to.
//!
//! The newest subkey that is bound to the certificate by a valid signature, meant for encrypting, and neither expired nor revoked; the primary key, where
//! it is meant for encrypting itself. Certificates of version 4, which GnuPG 2.2 reads. User names are not judged: people confirm the fingerprint.

use std::io::{self, Cursor, Write};

use aws_lc_rs::rand as random;
use pgp::composed::{Deserializable as _, RawSessionKey, SignedPublicKey, SignedPublicSubKey};
use pgp::crypto::sym::SymmetricKeyAlgorithm;
use pgp::packet::{PacketTrait as _, PublicKeyEncryptedSessionKey, Signature, SignatureType};
use pgp::ser::Serialize as _;
use pgp::types::{EncryptionKey, KeyDetails, KeyVersion, PublicParams, Tag, Timestamp};
use rand::rngs::OsRng;
use zeroize::Zeroizing;

use super::RecipientFault;
use super::gcm::failed;
use super::seipd::Message;
use crate::domain::Date;

/// A certificate that packages may be locked to.
pub(super) struct Recipient {
    certificate: SignedPublicKey,
    /// The subkey, by its place; none is the primary key.
    subkey: Option<usize>,
}

/// Whether the bytes are meant to be a certificate: armour, or a packet that holds a public key.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    super::holds(bytes, ARMOUR) || matches!(bytes.first(), Some(0x98..=0x9b | 0xc6))
}

/// Whether the bytes begin with a packet that holds a secret key. Armour says so in words.
pub(super) fn is_secret(bytes: &[u8]) -> bool {
    super::holds(bytes, b"PGP PRIVATE KEY") || matches!(bytes.first(), Some(0x94..=0x97 | 0xc5))
}

impl Recipient {
    /// Reads a certificate and chooses its key for that day.
    pub(super) fn parse(bytes: &[u8], today: Date) -> Result<Self, RecipientFault> {
        let certificate = read(bytes)?;
        let now = seconds(today);
        if certificate.version() != KeyVersion::V4 {
            return Err(RecipientFault::OpenPgpKind);
        }
        let primary = Primary::of(&certificate)?;
        if primary.is_expired(now) {
            return Err(RecipientFault::OpenPgpExpired);
        }
        let subkeys = certificate.public_subkeys.iter().enumerate();
        let newest = subkeys
            .filter(|(_, subkey)| is_usable(&certificate, subkey, now))
            .max_by_key(|(_, subkey)| subkey.key.created_at().as_secs())
            .map(|(place, _)| place);
        if newest.is_none() && !primary.encrypts {
            return Err(RecipientFault::OpenPgpNoKey);
        }
        let recipient = Self {
            certificate,
            subkey: newest,
        };
        recipient.try_out()?;
        Ok(recipient)
    }

    pub(super) fn thumbprint(&self) -> String {
        self.certificate.fingerprint().to_string().to_ascii_lowercase()
    }

    pub(super) fn advice(&self) -> Option<&'static str> {
        let short = bits_of(self.params()).is_some_and(|bits| bits < ADVISED_BITS);
        short.then_some("The RSA key has fewer than 3072 bits: it will do, and a longer one would be better.")
    }

    /// Begins a message that the certificate's key opens.
    pub(super) fn lock<W: Write>(&self, mut output: W) -> io::Result<Message<W>> {
        let mut session_key = Zeroizing::new([0; 32]);
        random::fill(session_key.as_mut_slice()).map_err(failed)?;
        let packet = self.session_packet(session_key.as_slice()).map_err(io::Error::other)?;
        packet.to_writer_with_header(&mut output).map_err(io::Error::other)?;
        Message::begin(output, &session_key)
    }

    /// Locks a key of no importance, so that a certificate of a kind that is not supported is refused when it comes and not when it is needed.
    fn try_out(&self) -> Result<(), RecipientFault> {
        if bits_of(self.params()).is_some_and(|bits| bits < LEAST_BITS) {
            return Err(RecipientFault::OpenPgpKind);
        }
        self.session_packet(&[0; 32])
            .map(|_| ())
            .map_err(|_| RecipientFault::OpenPgpKind)
    }

    fn session_packet(&self, session_key: &[u8]) -> Result<PublicKeyEncryptedSessionKey, pgp::errors::Error> {
        match self.subkey {
            Some(place) => session_packet(session_key, &self.certificate.public_subkeys[place].key),
            None => session_packet(session_key, &self.certificate.primary_key),
        }
    }

    fn params(&self) -> &PublicParams {
        match self.subkey {
            Some(place) => self.certificate.public_subkeys[place].key.public_params(),
            None => self.certificate.primary_key.public_params(),
        }
    }
}

fn session_packet(
    session_key: &[u8],
    key: &impl EncryptionKey,
) -> Result<PublicKeyEncryptedSessionKey, pgp::errors::Error> {
    let session_key = RawSessionKey::from(session_key);
    PublicKeyEncryptedSessionKey::from_session_key_v3(OsRng, &session_key, SymmetricKeyAlgorithm::AES256, key)
}

fn read(bytes: &[u8]) -> Result<SignedPublicKey, RecipientFault> {
    let (mut found, _) = SignedPublicKey::from_reader_many(Cursor::new(bytes)).map_err(|_| RecipientFault::OpenPgp)?;
    let first = found.next().and_then(Result::ok).ok_or(RecipientFault::OpenPgp)?;
    match found.next() {
        None => Ok(first),
        Some(Ok(_)) => Err(RecipientFault::OpenPgpSeveral),
        Some(Err(_)) => Err(RecipientFault::OpenPgp),
    }
}

/// What the certificate says about its primary key.
struct Primary {
    expires: Option<u64>,
    encrypts: bool,
}

impl Primary {
    fn of(certificate: &SignedPublicKey) -> Result<Self, RecipientFault> {
        let key = &certificate.primary_key;
        let details = &certificate.details;
        if details
            .revocation_signatures
            .iter()
            .any(|signature| signature.verify_key(key).is_ok())
        {
            return Err(RecipientFault::OpenPgpRevoked);
        }
        let direct = details
            .direct_signatures
            .iter()
            .filter(|signature| signature.verify_key(key).is_ok());
        let named = details.users.iter().flat_map(|user| {
            let own = user
                .signatures
                .iter()
                .filter(|signature| signature.verify_certification(key, Tag::UserId, &user.id).is_ok());
            own.filter(|signature| signature.typ() != Some(SignatureType::CertRevocation))
        });
        let newest = direct.chain(named).max_by_key(|signature| made(signature));
        let newest = newest.ok_or(RecipientFault::OpenPgp)?;
        let flags = newest.key_flags();
        Ok(Self {
            expires: expiry(newest, key.created_at().as_secs()),
            encrypts: flags.encrypt_comms() || flags.encrypt_storage(),
        })
    }

    fn is_expired(&self, now: u64) -> bool {
        self.expires.is_some_and(|expires| expires <= now)
    }
}

/// Whether a subkey is bound by a valid signature, meant for encrypting, and neither expired nor revoked.
fn is_usable(certificate: &SignedPublicKey, subkey: &SignedPublicSubKey, now: u64) -> bool {
    let valid = |signature: &&Signature| {
        signature
            .verify_subkey_binding(&certificate.primary_key, &subkey.key)
            .is_ok()
    };
    let signatures: Vec<&Signature> = subkey.signatures.iter().filter(valid).collect();
    let is_revocation = |signature: &Signature| signature.typ() == Some(SignatureType::SubkeyRevocation);
    if signatures.iter().any(|signature| is_revocation(signature)) {
        return false;
    }
    let Some(newest) = signatures.into_iter().max_by_key(|signature| made(signature)) else {
        return false;
    };
    let flags = newest.key_flags();
    let lives = expiry(newest, subkey.key.created_at().as_secs()).is_none_or(|expires| expires > now);
    lives && (flags.encrypt_comms() || flags.encrypt_storage())
}

fn made(signature: &Signature) -> u32 {
    signature.created().map_or(0, Timestamp::as_secs)
}

/// When a key that was created then runs out, by this signature.
fn expiry(signature: &Signature, created: u32) -> Option<u64> {
    let lifetime = signature.key_expiration_time()?.as_secs();
    (lifetime > 0).then(|| u64::from(created) + u64::from(lifetime))
}

/// The beginning of a day in UTC, in seconds from 1970.
fn seconds(day: Date) -> u64 {
    let days = day.duration_since(jiff::civil::date(1970, 1, 1)).as_secs();
    u64::try_from(days).unwrap_or_default()
}

/// How long an RSA key is; none for other kinds.
fn bits_of(params: &PublicParams) -> Option<usize> {
    let PublicParams::RSA(key) = params else { return None };
    // The parameters begin with the modulus as a multiprecision integer, which begins with its length in bits.
    let mut bytes = Vec::new();
    key.to_writer(&mut bytes).ok()?;
    bytes.first_chunk().map(|bits| usize::from(u16::from_be_bytes(*bits)))
}

const ARMOUR: &[u8] = b"-----BEGIN PGP PUBLIC KEY BLOCK-----";
const LEAST_BITS: usize = 2048;
const ADVISED_BITS: usize = 3072;
