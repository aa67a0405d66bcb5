//! An output that knows how much was written, and the hash of it.

use std::io::{self, Write};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::manifest::FileFacts;

/// Counts and hashes what passes.
pub(super) struct Measured<W> {
    inner: W,
    digest: Sha256,
    size: u64,
}

impl<W: Write> Measured<W> {
    pub(super) fn new(inner: W) -> Self {
        Self {
            inner,
            digest: Sha256::new(),
            size: 0,
        }
    }

    /// What passed, as a file of this name, and the output.
    pub(super) fn finish(self, name: &str, statements: Option<u64>) -> (W, FileFacts) {
        let sha256 = HEXLOWER.encode(&self.digest.finalize());
        (
            self.inner,
            FileFacts {
                name: name.to_owned(),
                size: self.size,
                sha256,
                statements,
            },
        )
    }
}

impl<W: Write> Write for Measured<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.digest.update(&bytes[..written]);
        self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
