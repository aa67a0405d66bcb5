//! An OpenPGP message (RFC 4880, section 11.3) as a stream, in the oldest form that is safe and that GnuPG 2.2 reads.
//!
//! ```text
//! PKESK v3                                  the session key (AES-256), encrypted to the certificate's subkey
//! d2  SEIPD v1, of partial lengths          01, then in CFB mode from an initial vector of zeros:
//!       16 random bytes, the last two again
//!       cb  literal data, of partial lengths    'b', no name, no date, then the content
//!       d3 14 …                                 SHA-1 of all of this up to here: the modification detection code
//! ```
//!
//! A partial length of `f0` announces 64 KiB; the last piece of a packet has an ordinary length. The content is an archive and is not compressed again.

use std::io::{self, Write};

use aws_lc_rs::cipher::{AES_256, EncryptionContext, StreamingEncryptingKey, UnboundCipherKey};
use aws_lc_rs::digest::{Context, SHA1_FOR_LEGACY_USE_ONLY};
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::rand;

use super::gcm::{apply, failed};

/// A message being written.
pub(super) struct Message<W: Write> {
    literal: Packet<Encrypted<W>>,
}

impl<W: Write> Message<W> {
    /// Begins a message under a session key; its packet that leads to the key has been written.
    pub(super) fn begin(output: W, session_key: &[u8; 32]) -> io::Result<Self> {
        let key = UnboundCipherKey::new(&AES_256, session_key).map_err(failed)?;
        let start = EncryptionContext::Iv128(FixedLength::from([0; 16]));
        let mut packet = Packet::new(output, SEIPD);
        packet.write_all(&[1])?;
        let mut encrypted = Encrypted {
            packet,
            stream: StreamingEncryptingKey::less_safe_cfb128(key, start).map_err(failed)?,
            hash: Context::new(&SHA1_FOR_LEGACY_USE_ONLY),
            piece: Vec::with_capacity(PIECE),
        };
        let mut random = [0; 18];
        rand::fill(&mut random[..16]).map_err(failed)?;
        random.copy_within(14..16, 16);
        encrypted.write_all(&random)?;
        let mut literal = Packet::new(encrypted, LITERAL);
        literal.write_all(&[b'b', 0, 0, 0, 0, 0])?;
        Ok(Self { literal })
    }

    /// Ends the message.
    pub(super) fn finish(self) -> io::Result<W> {
        let mut encrypted = self.literal.finish()?;
        encrypted.write_all(&MDC)?;
        let digest = encrypted.hash.clone().finish();
        encrypted.write_all(digest.as_ref())?;
        encrypted.packet.finish()
    }
}

impl<W: Write> Write for Message<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.literal.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

//------------ Encrypted

/// What is hashed and encrypted on its way into the outer packet.
struct Encrypted<W: Write> {
    packet: Packet<W>,
    stream: StreamingEncryptingKey,
    hash: Context,
    piece: Vec<u8>,
}

impl<W: Write> Write for Encrypted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.hash.update(bytes);
        self.piece.clear();
        self.piece.extend_from_slice(bytes);
        apply(&mut self.stream, &mut self.piece)?;
        self.packet.write_all(&self.piece)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

//------------ Packet

/// A packet of partial lengths (RFC 4880, section 4.2.2.4).
struct Packet<W: Write> {
    output: W,
    piece: Vec<u8>,
    /// The header that still has to be written.
    header: Option<u8>,
}

impl<W: Write> Packet<W> {
    fn new(output: W, header: u8) -> Self {
        Self {
            output,
            piece: Vec::with_capacity(PIECE),
            header: Some(header),
        }
    }

    fn emit(&mut self, length: &[u8]) -> io::Result<()> {
        let header: Vec<u8> = self.header.take().into_iter().chain(length.iter().copied()).collect();
        self.output.write_all(&header)?;
        self.output.write_all(&self.piece)?;
        self.piece.clear();
        Ok(())
    }

    fn finish(mut self) -> io::Result<W> {
        let length = u32::try_from(self.piece.len()).expect("a piece has at most 64 KiB");
        let [a, b, c, d] = length.to_be_bytes();
        self.emit(&[0xff, a, b, c, d])?;
        Ok(self.output)
    }
}

impl<W: Write> Write for Packet<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(PIECE - self.piece.len());
        self.piece.extend_from_slice(&bytes[..taken]);
        if self.piece.len() == PIECE {
            self.emit(&[PARTIAL])?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const SEIPD: u8 = 0xd2;
const LITERAL: u8 = 0xcb;
const MDC: [u8; 2] = [0xd3, 0x14];
/// 224 and the binary logarithm of 64 KiB.
const PARTIAL: u8 = 0xf0;
const PIECE: usize = 1 << 16;
