//! An output that knows how much was written, and the hash of it.

use std::io::{self, Write};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::manifest::FileFacts;

/// What passed: how much, and its hash.
#[derive(Default)]
pub(super) struct Measure {
    digest: Sha256,
    size: u64,
}

impl Measure {
    /// Takes note of what passes.
    pub(super) fn note(&mut self, bytes: &[u8]) {
        self.digest.update(bytes);
        self.size += bytes.len() as u64;
    }

    /// What passed, as a file of this name.
    pub(super) fn facts(self, name: &str, statements: Option<u64>) -> FileFacts {
        FileFacts {
            name: name.to_owned(),
            size: self.size,
            sha256: HEXLOWER.encode(&self.digest.finalize()),
            statements,
        }
    }
}

/// Counts and hashes what is written.
pub(super) struct Measured<W> {
    inner: W,
    measure: Measure,
}

impl<W: Write> Measured<W> {
    pub(super) fn new(inner: W) -> Self {
        Self {
            inner,
            measure: Measure::default(),
        }
    }

    /// What was written, as a file of this name, and the output.
    pub(super) fn finish(self, name: &str) -> (W, FileFacts) {
        (self.inner, self.measure.facts(name, None))
    }
}

impl<W: Write> Write for Measured<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.measure.note(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
