//! X.509 certificates (RFC 5280): which of them a package may be locked to, and how the key of a CMS message goes to theirs.
//!
//! RSA by OAEP with SHA-256 (RFC 8017), a `KeyTransRecipientInfo`; P-256 and P-384 by an ephemeral key (RFC 5753: dhSinglePass-stdDH-sha256kdf, AES-256 key
//! wrap), a `KeyAgreeRecipientInfo`. The chain is not judged: people confirm the thumbprint over a second channel, which says more.

use std::io::{self, Write};

use aws_lc_rs::agreement::{self, Algorithm, ECDH_P256, ECDH_P384, EphemeralPrivateKey, UnparsedPublicKey};
use aws_lc_rs::key_wrap::{AES_256, AesKek, KeyWrap as _};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, PublicEncryptingKey};
use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::der::asn1::UintRef;
use x509_cert::der::oid::ObjectIdentifier;
use x509_cert::der::{Decode as _, Encode as _, Reader as _, SliceReader};
use x509_cert::ext::pkix::KeyUsage;
use x509_cert::time::Time;
use zeroize::Zeroizing;

use super::RecipientFault;
use super::cms::{self, Message, identifier};
use super::der::{element, sequence, small, tag};
use super::gcm::failed;
use crate::domain::Date;

/// A certificate that packages may be locked to.
pub(super) struct Recipient {
    certificate: Vec<u8>,
    /// `IssuerAndSerialNumber`, by which the message names its addressee.
    name: Vec<u8>,
    key: Key,
}

enum Key {
    Rsa { key: OaepPublicEncryptingKey, bits: usize },
    Curve { curve: Curve, point: Vec<u8> },
}

#[derive(Clone, Copy)]
enum Curve {
    P256,
    P384,
}

/// Whether the bytes are meant to be a certificate: PEM, or DER that begins with a sequence of some length.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    super::holds(bytes, BEGIN.as_bytes()) || matches!(bytes, [tag::SEQUENCE, 0x80..=0x84, ..])
}

impl Recipient {
    /// Reads a certificate and judges whether a package may be locked to it on that day.
    pub(super) fn parse(bytes: &[u8], today: Date) -> Result<Self, RecipientFault> {
        let der = if bytes.first() == Some(&tag::SEQUENCE) {
            bytes.to_vec()
        } else {
            from_pem(std::str::from_utf8(bytes).map_err(|_| RecipientFault::X509)?)?
        };
        let certificate = Certificate::from_der(&der).map_err(|_| RecipientFault::X509)?;
        let fields = &certificate.tbs_certificate;
        let day = |time: Time| -> Result<Date, RecipientFault> {
            let time = time.to_date_time();
            let part = |number: u8| i8::try_from(number).map_err(|_| RecipientFault::X509);
            let year = i16::try_from(time.year()).map_err(|_| RecipientFault::X509)?;
            Date::new(year, part(time.month())?, part(time.day())?).map_err(|_| RecipientFault::X509)
        };
        let (first, last) = (day(fields.validity.not_before)?, day(fields.validity.not_after)?);
        if last < today {
            return Err(RecipientFault::X509Expired(last));
        }
        if first > today {
            return Err(RecipientFault::X509NotYet(first));
        }
        let key = key(&certificate)?;
        let usage = fields.get::<KeyUsage>().map_err(|_| RecipientFault::X509)?;
        let is_for_encrypting = usage.is_none_or(|(_, usage)| match key {
            Key::Rsa { .. } => usage.key_encipherment(),
            Key::Curve { .. } => usage.key_agreement(),
        });
        if !is_for_encrypting {
            return Err(RecipientFault::X509Usage);
        }
        let issuer = fields.issuer.to_der().map_err(|_| RecipientFault::X509)?;
        let serial = fields.serial_number.to_der().map_err(|_| RecipientFault::X509)?;
        Ok(Self {
            certificate: der,
            name: sequence(&[&issuer, &serial]),
            key,
        })
    }

    pub(super) fn thumbprint(&self) -> String {
        HEXLOWER.encode(&Sha256::digest(&self.certificate))
    }

    pub(super) fn advice(&self) -> Option<&'static str> {
        match self.key {
            Key::Rsa { bits, .. } if bits < ADVISED_BITS => {
                Some("The RSA key has fewer than 3072 bits: it will do, and a longer one would be better.")
            }
            _ => None,
        }
    }

    /// Begins a message that the certificate's key opens.
    pub(super) fn lock<W: Write>(&self, output: W) -> io::Result<Message<W>> {
        let content_key = cms::content_key()?;
        let recipient = match &self.key {
            Key::Rsa { key, .. } => self.transport(key, content_key.as_slice())?,
            Key::Curve { curve, point } => self.agree(*curve, point, content_key.as_slice())?,
        };
        Message::begin(output, &content_key, &recipient)
    }

    /// `KeyTransRecipientInfo`.
    fn transport(&self, key: &OaepPublicEncryptingKey, content_key: &[u8]) -> io::Result<Vec<u8>> {
        let mut sealed = vec![0; key.ciphertext_size()];
        let sealed = key
            .encrypt(&OAEP_SHA256_MGF1SHA256, content_key, &mut sealed, None)
            .map_err(failed)?;
        let sha256 = sequence(&[&identifier(SHA_256), &NULL]);
        let mask = sequence(&[&identifier(MGF1), &sha256]);
        let (hash, mask) = (element(tag::context(0), &[&sha256]), element(tag::context(1), &[&mask]));
        let algorithm = sequence(&[&identifier(RSA_OAEP), &sequence(&[&hash, &mask])]);
        let sealed = element(tag::OCTET_STRING, &[sealed]);
        Ok(sequence(&[&small(0), &self.name, &algorithm, &sealed]))
    }

    /// `[1] KeyAgreeRecipientInfo`.
    fn agree(&self, curve: Curve, point: &[u8], content_key: &[u8]) -> io::Result<Vec<u8>> {
        let own = EphemeralPrivateKey::generate(curve.algorithm(), &SystemRandom::new()).map_err(failed)?;
        let public = own.compute_public_key().map_err(failed)?;
        let peer = UnparsedPublicKey::new(curve.algorithm(), point);
        let failure = || io::Error::other("the key agreement failed");
        let wrap_algorithm = sequence(&[&identifier(AES_256_WRAP)]);
        let mut wrapped = [0; 40];
        agreement::agree_ephemeral(own, peer, failure(), |secret| {
            let kek = AesKek::new(&AES_256, derive(secret, &wrap_algorithm).as_slice()).map_err(failed)?;
            kek.wrap(content_key, &mut wrapped).map(|_| ()).map_err(failed)
        })?;
        let key = element(tag::BIT_STRING, &[&[0], public.as_ref()]);
        let originator = element(tag::context(1), &[&sequence(&[&identifier(EC_PUBLIC_KEY)]), &key]);
        let algorithm = sequence(&[&identifier(STD_DH_SHA256_KDF), &wrap_algorithm]);
        let sealed = sequence(&[&self.name, &element(tag::OCTET_STRING, &[&wrapped])]);
        let parts: [&[u8]; 4] = [
            &small(3),
            &element(tag::context(0), &[&originator]),
            &algorithm,
            &sequence(&[&sealed]),
        ];
        Ok(element(tag::context(1), &parts))
    }
}

/// The key that wraps the content key: one round of the KDF of ANSI X9.63 over ECC-CMS-SharedInfo.
fn derive(secret: &[u8], wrap_algorithm: &[u8]) -> Zeroizing<[u8; 32]> {
    let bits = element(tag::OCTET_STRING, &[&256_u32.to_be_bytes()]);
    let info = sequence(&[wrap_algorithm, &element(tag::context(2), &[&bits])]);
    let digest = Sha256::new()
        .chain_update(secret)
        .chain_update(1_u32.to_be_bytes())
        .chain_update(info)
        .finalize();
    Zeroizing::new(digest.into())
}

/// The one certificate of a PEM file; text around it is passed over.
fn from_pem(text: &str) -> Result<Vec<u8>, RecipientFault> {
    let (_, rest) = text.split_once(BEGIN).ok_or(RecipientFault::X509)?;
    if rest.contains(BEGIN) {
        return Err(RecipientFault::X509Several);
    }
    let (body, _) = rest.split_once(END).ok_or(RecipientFault::X509)?;
    let compact: String = body.split_whitespace().collect();
    BASE64.decode(compact.as_bytes()).map_err(|_| RecipientFault::X509)
}

fn key(certificate: &Certificate) -> Result<Key, RecipientFault> {
    let info = &certificate.tbs_certificate.subject_public_key_info;
    let bytes = info.subject_public_key.as_bytes().ok_or(RecipientFault::X509)?;
    match info.algorithm.oid {
        RSA => {
            let bits = modulus_bits(bytes).ok_or(RecipientFault::X509)?;
            if bits < LEAST_BITS {
                return Err(RecipientFault::X509Short(bits));
            }
            let encoded = info.to_der().map_err(|_| RecipientFault::X509)?;
            let key = PublicEncryptingKey::from_der(&encoded).map_err(|_| RecipientFault::X509Kind)?;
            let key = OaepPublicEncryptingKey::new(key).map_err(|_| RecipientFault::X509Kind)?;
            Ok(Key::Rsa { key, bits })
        }
        EC_PUBLIC_KEY => {
            let parameters = info.algorithm.parameters.as_ref();
            let named = parameters.and_then(|parameters| parameters.decode_as::<ObjectIdentifier>().ok());
            let curve = match named {
                Some(P_256) => Curve::P256,
                Some(P_384) => Curve::P384,
                _ => return Err(RecipientFault::X509Kind),
            };
            curve.check(bytes)?;
            Ok(Key::Curve {
                curve,
                point: bytes.to_vec(),
            })
        }
        _ => Err(RecipientFault::X509Kind),
    }
}

/// How many bits the modulus of an RSA key has.
fn modulus_bits(key: &[u8]) -> Option<usize> {
    let mut reader = SliceReader::new(key).ok()?;
    let modulus = reader
        .sequence(|inner| {
            let modulus = UintRef::decode(inner)?;
            UintRef::decode(inner)?;
            Ok(modulus)
        })
        .ok()?
        .as_bytes();
    let leading = modulus.first()?.leading_zeros() as usize;
    Some(modulus.len() * 8 - leading)
}

impl Curve {
    fn algorithm(self) -> &'static Algorithm {
        match self {
            Self::P256 => &ECDH_P256,
            Self::P384 => &ECDH_P384,
        }
    }

    /// Whether the point is on the curve: shown by agreeing with it once.
    fn check(self, point: &[u8]) -> Result<(), RecipientFault> {
        let own = EphemeralPrivateKey::generate(self.algorithm(), &SystemRandom::new());
        let own = own.map_err(|_| RecipientFault::X509Kind)?;
        let peer = UnparsedPublicKey::new(self.algorithm(), point);
        agreement::agree_ephemeral(own, peer, RecipientFault::X509, |_| Ok(()))
    }
}

const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const END: &str = "-----END CERTIFICATE-----";
const NULL: [u8; 2] = [5, 0];
const LEAST_BITS: usize = 2048;
const ADVISED_BITS: usize = 3072;

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_OAEP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.7");
const MGF1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.8");
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P_384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const STD_DH_SHA256_KDF: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.1.11.1");
const AES_256_WRAP: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.1.45");
