//! CMS (RFC 5652) as a stream: AuthEnvelopedData (RFC 5083) with AES-256-GCM (RFC 5084), in BER of indefinite length.
//!
//! ```text
//! 30 80                                       ContentInfo
//!   06 0b …                                     id-smime-ct-authEnvelopedData
//!   a0 80 30 80                                 AuthEnvelopedData
//!     02 01 00                                    version 0
//!     31 … (one RecipientInfo)                    RSA: KeyTransRecipientInfo; elliptic curve: KeyAgreeRecipientInfo
//!     30 80                                       EncryptedContentInfo
//!       06 09 … 30 …                                id-data; aes256-GCM with nonce (12 bytes) and length of the tag (16)
//!       a0 80  (04 83 01 00 00 …)*  00 00           the ciphertext, in octet strings of 64 KiB, the last one shorter
//!     00 00
//!     04 10 …                                     the tag
//!   00 00 00 00
//! 00 00
//! ```
//!
//! No attributes. What is changed or cut off does not open: the tag covers all of the content.

use std::io::{self, Write};

use aws_lc_rs::rand;
use x509_cert::der::oid::ObjectIdentifier;
use zeroize::Zeroizing;

use super::der::{END, INDEFINITE, element, sequence, small, tag};
use super::gcm::{Gcm, NONCE, TAG, failed};

/// A message being written.
pub(super) struct Message<W: Write> {
    output: W,
    gcm: Gcm,
    piece: Vec<u8>,
    room: u64,
}

/// A key for one message.
pub(super) fn content_key() -> io::Result<Zeroizing<[u8; 32]>> {
    let mut key = Zeroizing::new([0; 32]);
    rand::fill(key.as_mut_slice()).map_err(failed)?;
    Ok(key)
}

impl<W: Write> Message<W> {
    /// Begins a message under a key, which `recipient` (one RecipientInfo) leads to.
    pub(super) fn begin(mut output: W, key: &[u8; 32], recipient: &[u8]) -> io::Result<Self> {
        let mut nonce = [0; NONCE];
        rand::fill(&mut nonce).map_err(failed)?;
        let tag_bytes = small(u8::try_from(TAG).expect("a tag has 16 bytes"));
        let parameters = sequence(&[&element(tag::OCTET_STRING, &[&nonce]), &tag_bytes]);
        let head: [&[u8]; 10] = [
            &[tag::SEQUENCE, INDEFINITE],
            &identifier(AUTH_ENVELOPED_DATA),
            &[tag::context(0), INDEFINITE, tag::SEQUENCE, INDEFINITE],
            &small(0),
            &element(tag::SET, &[recipient]),
            &[tag::SEQUENCE, INDEFINITE],
            &identifier(DATA),
            &sequence(&[&identifier(AES_256_GCM), &parameters]),
            &[tag::context(0), INDEFINITE],
            &[],
        ];
        output.write_all(&head.concat())?;
        Ok(Self {
            output,
            gcm: Gcm::new(key, &nonce)?,
            piece: Vec::with_capacity(PIECE),
            room: LONGEST,
        })
    }

    fn piece(&mut self) -> io::Result<()> {
        self.gcm.encrypt(&mut self.piece)?;
        self.output.write_all(&element(tag::OCTET_STRING, &[&self.piece]))?;
        self.piece.clear();
        Ok(())
    }

    /// Ends the message.
    pub(super) fn finish(mut self) -> io::Result<W> {
        if !self.piece.is_empty() {
            self.piece()?;
        }
        self.output.write_all(&[END, END].concat())?;
        self.output
            .write_all(&element(tag::OCTET_STRING, &[&self.gcm.finish()]))?;
        self.output.write_all(&[END, END, END].concat())?;
        Ok(self.output)
    }
}

impl<W: Write> Write for Message<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(PIECE - self.piece.len());
        self.room = self.room.checked_sub(taken as u64).ok_or_else(|| {
            io::Error::other("what is locked to an X.509 certificate holds at most 1.6 GB, or OpenSSL does not open it: make smaller parts (--part N)")
        })?;
        self.piece.extend_from_slice(&bytes[..taken]);
        if self.piece.len() == PIECE {
            self.piece()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// An object identifier as an element.
pub(super) fn identifier(oid: ObjectIdentifier) -> Vec<u8> {
    element(0x06, &[oid.as_bytes()])
}

const PIECE: usize = 64 << 10;
/// OpenSSL gathers the content in a buffer of at most 0x5ffffffc bytes (`BUF_MEM_grow`): what it could not open is not written.
const LONGEST: u64 = 1_600_000_000;
const AUTH_ENVELOPED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.23");
const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const AES_256_GCM: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.1.46");
