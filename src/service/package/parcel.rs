//! Where a package's files go, one after the other: into encrypted archives, into a directory in the clear, or into both at once.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::manifest::FileFacts;
use super::measured::{Measure, Measured};
use super::staging::{create_directory, create_file};
use crate::document::lock::{Addressee, AesZip, Locked};
use crate::document::zip::{Block, ZipStream};

/// A package being written, in each of its forms.
#[derive(Default)]
pub(super) struct Parcel {
    directory: Option<Directory>,
    sealed: Option<Sealed>,
    zipped: Option<Zipped>,
    /// What passed of the current file.
    measure: Measure,
}

/// A directory whose files anybody can read, and the file in it that is being written.
struct Directory {
    path: PathBuf,
    current: Option<BufWriter<File>>,
}

/// An archive that its addressee opens.
struct Sealed {
    name: String,
    archive: ZipStream<Locked<Measured<BufWriter<File>>>>,
}

/// An archive under a passphrase, for offices that can install nothing.
struct Zipped {
    name: String,
    archive: AesZip<Measured<BufWriter<File>>>,
}

impl Parcel {
    /// Adds a directory in the clear.
    pub(super) fn add_directory(&mut self, path: PathBuf) -> io::Result<()> {
        create_directory(&path)?;
        self.directory = Some(Directory { path, current: None });
        Ok(())
    }

    /// Adds an encrypted archive in `directory`.
    pub(super) fn add_sealed(&mut self, directory: &Path, name: String, addressee: &Addressee) -> io::Result<()> {
        let file = BufWriter::with_capacity(OUTPUT_BYTES, create_file(&directory.join(&name))?);
        let archive = ZipStream::new(addressee.lock(Measured::new(file))?);
        self.sealed = Some(Sealed { name, archive });
        Ok(())
    }

    /// Adds an archive under a passphrase in `directory`.
    pub(super) fn add_zipped(
        &mut self,
        directory: &Path,
        name: String,
        passphrase: Zeroizing<String>,
    ) -> io::Result<()> {
        let file = BufWriter::with_capacity(OUTPUT_BYTES, create_file(&directory.join(&name))?);
        let archive = AesZip::new(Measured::new(file), passphrase);
        self.zipped = Some(Zipped { name, archive });
        Ok(())
    }

    /// Whether blocks must be deflated.
    pub(super) fn wants_deflated(&self) -> bool {
        self.sealed.is_some() || self.zipped.is_some()
    }

    /// Begins the next file; `large` says that it may pass 4 GiB.
    pub(super) fn begin(&mut self, name: &str, large: bool) -> io::Result<()> {
        self.measure = Measure::default();
        if let Some(directory) = &mut self.directory {
            let file = create_file(&directory.path.join(name))?;
            directory.current = Some(BufWriter::with_capacity(OUTPUT_BYTES, file));
        }
        if let Some(sealed) = &mut self.sealed {
            sealed.archive.begin(name, large)?;
        }
        match &mut self.zipped {
            Some(zipped) => zipped.archive.begin(name, large),
            None => Ok(()),
        }
    }

    /// Writes the next block of the current file.
    pub(super) fn block(&mut self, block: &Block) -> io::Result<()> {
        self.measure.note(&block.plain);
        if let Some(file) = self.directory.as_mut().and_then(|directory| directory.current.as_mut()) {
            file.write_all(&block.plain)?;
        }
        if let Some(sealed) = &mut self.sealed {
            sealed.archive.block(block)?;
        }
        match &mut self.zipped {
            Some(zipped) => zipped.archive.block(&block.deflated, block.plain.len() as u64),
            None => Ok(()),
        }
    }

    /// Ends the current file and tells what it holds.
    pub(super) fn end(&mut self, name: &str, statements: Option<u64>) -> io::Result<FileFacts> {
        if let Some(file) = self.directory.as_mut().and_then(|directory| directory.current.take()) {
            synchronise(file)?;
        }
        if let Some(sealed) = &mut self.sealed {
            sealed.archive.end()?;
        }
        if let Some(zipped) = &mut self.zipped {
            zipped.archive.end()?;
        }
        Ok(std::mem::take(&mut self.measure).facts(name, statements))
    }

    /// Ends the package, on the disk; archives tell their facts.
    pub(super) fn finish(self) -> io::Result<Vec<FileFacts>> {
        let mut packages = Vec::new();
        if let Some(sealed) = self.sealed {
            packages.push(conclude(sealed.archive.finish()?.finish()?, &sealed.name)?);
        }
        if let Some(zipped) = self.zipped {
            packages.push(conclude(zipped.archive.finish()?, &zipped.name)?);
        }
        Ok(packages)
    }
}

/// Brings an archive to the disk and tells its facts.
fn conclude(measured: Measured<BufWriter<File>>, name: &str) -> io::Result<FileFacts> {
    let (file, facts) = measured.finish(name);
    synchronise(file)?;
    Ok(facts)
}

fn synchronise(file: BufWriter<File>) -> io::Result<()> {
    file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
}

const OUTPUT_BYTES: usize = 256 << 10;
