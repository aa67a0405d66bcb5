//! Where files may lie and go: the vault's own directory, removable media, and whatever path a person types.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::crypto::ceremony;
use crate::document::collection;
use crate::host::{files, media};

/// The directories that a person is offered.
#[derive(Debug)]
pub struct Places {
    own: PathBuf,
    roots: Vec<PathBuf>,
}

/// A directory that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Where it is.
    pub path: PathBuf,
    /// Whether it is a removable medium.
    pub is_medium: bool,
}

/// A file that was found, and what it seems to be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// Where it is.
    pub path: PathBuf,
    /// What it seems to be.
    pub kind: Kind,
}

/// What a file seems to be, by its first bytes or its name; nothing is verified here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A sealed collection.
    Collection,
    /// A directory that an opening wrote, or a package's.
    Opened,
    /// A package.
    Package,
    /// The public record of a ceremony.
    Record,
    /// A recovery share, locked or not.
    Share,
    /// What a server sealed for a rehearsal.
    Rehearsal,
    /// Something small that may be an authority's key.
    Key,
}

impl Places {
    /// The vault's own directory, and the media of this machine.
    #[must_use]
    pub fn new(own: PathBuf) -> Self {
        Self {
            own,
            roots: media::ROOTS.map(PathBuf::from).into(),
        }
    }

    /// The vault's own directory.
    #[must_use]
    pub fn own(&self) -> &Path {
        &self.own
    }

    /// Every directory that is offered, the own one first.
    #[must_use]
    pub fn list(&self) -> Vec<Place> {
        let own = Place {
            path: self.own.clone(),
            is_medium: false,
        };
        let media = media::mounted(&self.roots)
            .into_iter()
            .map(|path| Place { path, is_medium: true });
        std::iter::once(own).chain(media).collect()
    }

    /// What lies in those directories and one level below, as far as it is of ours.
    #[must_use]
    pub fn find(&self, wanted: &[Kind]) -> Vec<Found> {
        let mut found = Vec::new();
        for place in self.list() {
            search(&place.path, DEPTH, wanted, &mut found);
        }
        found.sort();
        found.dedup();
        found
    }

    /// The bytes of a small file that a person chose from those that were found.
    #[must_use]
    pub fn read(chosen: &str) -> Option<Zeroizing<Vec<u8>>> {
        let path = Path::new(chosen);
        let is_named = path.is_absolute();
        is_named.then(|| files::read_limited(path, LONGEST).ok()).flatten()
    }

    /// The directory that a person chose or typed, if files can go there.
    #[must_use]
    pub fn writable(chosen: &str) -> Option<PathBuf> {
        let path = PathBuf::from(chosen.trim());
        let is_directory = path.is_absolute() && path.is_dir();
        let may_write = || rustix::fs::access(&path, rustix::fs::Access::WRITE_OK).is_ok();
        (is_directory && may_write()).then_some(path)
    }
}

/// The longest file that is taken for a small one.
const LONGEST: usize = 128 << 10;
/// How many levels of directories are searched.
const DEPTH: u8 = 2;
/// More entries than anybody would look through.
const MOST_ENTRIES: usize = 512;
/// More than anybody would choose from.
const MOST_FOUND: usize = 64;

fn search(directory: &Path, depth: u8, wanted: &[Kind], found: &mut Vec<Found>) {
    let Ok(entries) = fs::read_dir(directory) else { return };
    for entry in entries.filter_map(Result::ok).take(MOST_ENTRIES) {
        if found.len() >= MOST_FOUND {
            return;
        }
        let (path, Ok(kind)) = (entry.path(), entry.file_type()) else {
            continue;
        };
        let is_hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        if is_hidden || kind.is_symlink() {
            continue;
        }
        let seems = if kind.is_dir() {
            directory_kind(&path)
        } else {
            file_kind(&path)
        };
        if let Some(kind) = seems.filter(|kind| wanted.contains(kind)) {
            found.push(Found {
                path: path.clone(),
                kind,
            });
        }
        if kind.is_dir() && depth > 1 {
            search(&path, depth - 1, wanted, found);
        }
    }
}

fn directory_kind(path: &Path) -> Option<Kind> {
    path.join(crate::service::package::manifest::FILE_NAME)
        .is_file()
        .then_some(Kind::Opened)
}

/// Judges a file by its beginning. A pipe or a device is never opened.
fn file_kind(path: &Path) -> Option<Kind> {
    let about = fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file)?;
    let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
    if name.contains(".zip") {
        return Some(Kind::Package);
    }
    let mut first = Vec::with_capacity(FIRST_BYTES);
    File::open(path)
        .ok()?
        .take(FIRST_BYTES as u64)
        .read_to_end(&mut first)
        .ok()?;
    if first.starts_with(&collection::MAGIC[..6]) {
        return Some(Kind::Collection);
    }
    let text = String::from_utf8_lossy(&first);
    let seems = if text.trim_start().starts_with("cista-share-") || text.trim_start().starts_with(QR_SHARE) {
        Kind::Share
    } else if text.contains(ceremony::FORMAT) && !text.contains(REHEARSAL) {
        Kind::Record
    } else if text.contains(REHEARSAL) {
        Kind::Rehearsal
    } else if about.len() < 64 << 10 && is_key(&first, &name) {
        Kind::Key
    } else {
        return None;
    };
    Some(seems)
}

/// Whether an authority's key may begin like this.
fn is_key(first: &[u8], name: &str) -> bool {
    let text = String::from_utf8_lossy(first);
    let is_text = text.contains("age1")
        || text.contains("-----BEGIN PGP PUBLIC KEY BLOCK-----")
        || text.contains("-----BEGIN CERTIFICATE-----");
    let is_binary = [".pgp", ".gpg", ".cer", ".der", ".crt"]
        .iter()
        .any(|end| name.ends_with(end));
    is_text || is_binary
}

const FIRST_BYTES: usize = 256;
const QR_SHARE: &str = "CISTA-SHARE-1/";
const REHEARSAL: &str = "cista-rehearsal-1";
