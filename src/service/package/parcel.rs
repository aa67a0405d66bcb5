//! Where a package's files go, one after the other: into an encrypted archive, or into a directory in the clear.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::manifest::FileFacts;
use super::measured::Measured;
use super::staging::{create_directory, create_file};
use crate::document::archive::{Addressee, Archive, Locked};

/// A package being written.
pub(in crate::service) enum Parcel {
    /// A directory whose files anybody can read.
    Plain(Directory),
    /// An archive that its addressee opens.
    Sealed(Box<Sealed>),
}

/// A directory, and the file in it that is being written.
pub(in crate::service) struct Directory {
    path: PathBuf,
    current: Option<BufWriter<File>>,
}

/// An encrypted archive.
pub(in crate::service) struct Sealed {
    name: String,
    archive: Archive<Locked<Measured<BufWriter<File>>>>,
}

impl Parcel {
    /// Begins a directory in the clear.
    pub(in crate::service) fn plain(path: PathBuf) -> io::Result<Self> {
        create_directory(&path)?;
        Ok(Self::Plain(Directory { path, current: None }))
    }

    /// Begins an encrypted archive in `directory`.
    pub(in crate::service) fn sealed(directory: &Path, name: &str, addressee: &Addressee) -> io::Result<Self> {
        let file = BufWriter::with_capacity(256 << 10, create_file(&directory.join(name))?);
        let archive = Archive::new(addressee.lock(Measured::new(file))?);
        Ok(Self::Sealed(Box::new(Sealed {
            name: name.to_owned(),
            archive,
        })))
    }

    /// Begins the next file; `large` says that it may pass 4 GiB.
    pub(super) fn begin(&mut self, name: &str, large: bool) -> io::Result<()> {
        match self {
            Self::Plain(directory) => directory.begin(name),
            Self::Sealed(sealed) => sealed.archive.file(name, large),
        }
    }

    /// Ends the package, on the disk; an archive tells its facts.
    pub(in crate::service) fn finish(self) -> io::Result<Option<FileFacts>> {
        match self {
            Self::Plain(mut directory) => directory.end().map(|()| None),
            Self::Sealed(sealed) => {
                let measured = sealed.archive.finish()?.finish()?;
                let (file, facts) = measured.finish(&sealed.name, None);
                synchronise(file)?;
                Ok(Some(facts))
            }
        }
    }
}

impl Directory {
    fn begin(&mut self, name: &str) -> io::Result<()> {
        self.end()?;
        self.current = Some(BufWriter::with_capacity(256 << 10, create_file(&self.path.join(name))?));
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        self.current.take().map_or(Ok(()), synchronise)
    }
}

impl Write for Parcel {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(directory) => directory.current.as_mut().ok_or(io::ErrorKind::NotFound)?.write(bytes),
            Self::Sealed(sealed) => sealed.archive.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn synchronise(file: BufWriter<File>) -> io::Result<()> {
    file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
}
