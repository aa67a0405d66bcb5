//! A package as an authority received it: a directory, an archive, or an encrypted archive and what opens it. Its files are read as streams; nothing is
//! unpacked to a disk.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use zip::ZipArchive;
use zip::result::ZipError;

use super::PackageFault;
use crate::document::lock::{OpenFault, Opener};

/// A package whose files can be read.
pub(in crate::service) enum Received {
    Directory(PathBuf),
    Archive {
        archive: Box<ZipArchive<Box<dyn ReadSeek>>>,
        /// What opens the files of an archive that is encrypted itself.
        passphrase: Option<zeroize::Zeroizing<String>>,
    },
}

/// What an archive is read from.
pub(in crate::service) trait ReadSeek: Read + Seek {}

impl<T: Read + Seek> ReadSeek for T {}

impl Received {
    /// Opens what stands at a path.
    pub(in crate::service) fn open(path: &Path, opener: &Opener) -> Result<Self, PackageFault> {
        if path.is_dir() {
            return Ok(Self::Directory(path.to_owned()));
        }
        let mut file = BufReader::with_capacity(128 << 10, File::open(path)?);
        let mut first = [0; AGE_MAGIC.len()];
        let is_age = file.read_exact(&mut first).is_ok() && first == AGE_MAGIC;
        file.seek(SeekFrom::Start(0))?;
        let source: Box<dyn ReadSeek> = if is_age {
            Box::new(BufReader::with_capacity(128 << 10, opener.open(file)?))
        } else {
            Box::new(file)
        };
        let archive = Box::new(ZipArchive::new(source).map_err(PackageFault::Archive)?);
        let passphrase = opener.word().map(|word| word.to_owned().into());
        Ok(Self::Archive { archive, passphrase })
    }

    /// The names of all files.
    pub(in crate::service) fn names(&self) -> Result<BTreeSet<String>, PackageFault> {
        match self {
            Self::Directory(path) => path
                .read_dir()?
                .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
                .collect(),
            Self::Archive { archive, .. } => archive
                .file_names()
                .map(|name| name.map(std::borrow::Cow::into_owned).map_err(PackageFault::Archive))
                .collect(),
        }
    }

    /// Begins to read a file; the name is one of [`Self::names`].
    pub(in crate::service) fn file(&mut self, name: &str) -> Result<Box<dyn Read + '_>, PackageFault> {
        match self {
            Self::Directory(path) => match File::open(path.join(name)) {
                Ok(file) => Ok(Box::new(file)),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Err(PackageFault::Missing(name.to_owned())),
                Err(error) => Err(error.into()),
            },
            Self::Archive { archive, passphrase } => {
                let file = match passphrase {
                    Some(passphrase) => archive.by_name_decrypt(name, passphrase.as_bytes()),
                    None => archive.by_name(name),
                };
                match file {
                    Ok(file) => Ok(Box::new(file)),
                    Err(ZipError::FileNotFound) => Err(PackageFault::Missing(name.to_owned())),
                    Err(ZipError::InvalidPassword) => Err(OpenFault::WrongKey.into()),
                    Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => Err(OpenFault::Locked.into()),
                    Err(error) => Err(PackageFault::Archive(error)),
                }
            }
        }
    }

    /// Reads a small file whole.
    pub(in crate::service) fn small(&mut self, name: &str, limit: usize) -> Result<Vec<u8>, PackageFault> {
        let mut bytes = Vec::new();
        self.file(name)?.take(limit as u64 + 1).read_to_end(&mut bytes)?;
        if bytes.len() > limit {
            return Err(PackageFault::TooLong(name.to_owned()));
        }
        Ok(bytes)
    }
}

pub(super) const AGE_MAGIC: [u8; 21] = *b"age-encryption.org/v1";
