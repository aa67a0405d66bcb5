//! The bytes under the frames: counted, digested, bounded.

use std::io::{ErrorKind, Read};

use sha2::{Digest, Sha256};

use super::{FRAME_HEADER_BYTES, Fault, Kind, MAGIC, VERSION};

/// An input that knows how far it was read and what was read.
pub(super) struct Source<R> {
    input: R,
    digest: Sha256,
    position: u64,
}

impl<R: Read> Source<R> {
    pub(super) fn new(input: R) -> Self {
        Self {
            input,
            digest: Sha256::new(),
            position: 0,
        }
    }

    pub(super) fn position(&self) -> u64 {
        self.position
    }

    /// SHA-256 of what was read, without the manifest's frame.
    pub(super) fn digest(&self) -> [u8; 32] {
        self.digest.clone().finalize().into()
    }

    /// Reads the file's first bytes.
    pub(super) fn preamble(&mut self) -> Result<(), Fault> {
        let mut first = Vec::with_capacity(MAGIC.len());
        self.input
            .by_ref()
            .take(MAGIC.len() as u64)
            .read_to_end(&mut first)
            .map_err(Fault::Read)?;
        if !MAGIC.starts_with(&first) {
            return Err(Fault::NotACollection);
        }
        self.position = first.len() as u64;
        if first.len() < MAGIC.len() {
            return Err(Fault::HalfWritten { at: self.position });
        }
        self.digest.update(&first);
        let mut version = [0];
        self.exact(&mut version)?;
        self.digest.update(version);
        if version[0] == VERSION {
            Ok(())
        } else {
            Err(Fault::Version(version[0]))
        }
    }

    /// Reads one frame's body into `body`.
    pub(super) fn frame(&mut self, body: &mut Vec<u8>) -> Result<Kind, Fault> {
        let at = self.position;
        let mut header = [0; FRAME_HEADER_BYTES];
        self.exact(&mut header)?;
        let [kind, length @ ..] = header;
        let kind = Kind::from_byte(kind).ok_or(Fault::UnknownFrame { at })?;
        let length = u32::from_be_bytes(length);
        if length as usize > kind.limit() {
            return Err(Fault::TooLong {
                frame: kind.name(),
                at,
                length,
            });
        }
        self.body(length, body)?;
        if kind != Kind::Manifest {
            self.digest.update(header);
            self.digest.update(&*body);
        }
        Ok(kind)
    }

    /// Makes sure that nothing follows.
    pub(super) fn end(&mut self) -> Result<(), Fault> {
        let mut rest = Vec::new();
        self.input
            .by_ref()
            .take(1)
            .read_to_end(&mut rest)
            .map_err(Fault::Read)?;
        if rest.is_empty() {
            Ok(())
        } else {
            Err(Fault::Junk { at: self.position })
        }
    }

    /// Reads as many bytes as a frame claims; memory grows with what comes, not with the claim.
    fn body(&mut self, length: u32, body: &mut Vec<u8>) -> Result<(), Fault> {
        body.clear();
        let read = self
            .input
            .by_ref()
            .take(u64::from(length))
            .read_to_end(body)
            .map_err(Fault::Read)?;
        self.position += read as u64;
        if read == length as usize {
            Ok(())
        } else {
            Err(Fault::HalfWritten { at: self.position })
        }
    }

    fn exact(&mut self, bytes: &mut [u8]) -> Result<(), Fault> {
        self.input.read_exact(bytes).map_err(|error| match error.kind() {
            ErrorKind::UnexpectedEof => Fault::HalfWritten { at: self.position },
            _ => Fault::Read(error),
        })?;
        self.position += bytes.len() as u64;
        Ok(())
    }
}
