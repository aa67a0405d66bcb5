//! Verifies packages: a directory in the clear, an unlocked archive, and everything that an opening wrote.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::Path;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use zip::ZipArchive;
use zip::result::ZipError;

use super::MANIFEST_BYTES;
use crate::crypto::ceremony::CeremonyRecord;
use crate::domain::MemberState;
use crate::service::package::Format;
use crate::service::package::manifest::{
    FILE_NAME, FileFacts, OpeningManifest, PACKAGE_FORMAT, PackageManifest, StateCounts, StateOpening,
};
use crate::service::package::signature::{self, Signature};
use crate::service::progress::{Meter, Reporter, Stage};

/// What is wrong with a package.
#[derive(Debug, thiserror::Error)]
pub enum PackageFault {
    /// The manifest is missing or is none.
    #[error("its manifest is missing or malformed")]
    Manifest,
    /// A file of the manifest is missing.
    #[error("{0} is missing, which the manifest lists")]
    Missing(String),
    /// A file is not the one that the manifest lists.
    #[error("{0} was changed or damaged: it is not the file that the manifest lists")]
    Changed(String),
    /// There is a file that the manifest does not list.
    #[error("{0} is there, which the manifest does not list")]
    Unlisted(String),
    /// The signature is missing, or is not by the key of the ceremony's record beside it.
    #[error("its manifest is not signed by the committee's key")]
    Signature,
    /// The counts do not add up.
    #[error("the counts of its manifest do not add up")]
    Counts,
    /// The package of a State is not the one of this opening.
    #[error("the package of {0} does not belong to this opening")]
    Foreign(MemberState),
    /// The archive is damaged, or none.
    #[error("it is no sound archive")]
    Archive(#[source] ZipError),
    /// It cannot be read.
    #[error("it cannot be read")]
    Read(#[from] io::Error),
}

/// Verifies a package in the clear.
pub(super) fn verify_directory(
    path: &Path,
    text: &str,
    report: &mut Reporter<'_>,
) -> Result<PackageManifest, PackageFault> {
    let manifest = parse(text)?;
    verify_signature(text, |name| fs::read_to_string(path.join(name)).ok())?;
    let mut names = BTreeSet::new();
    for entry in path.read_dir()? {
        names.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    for facts in listed(&manifest, names)? {
        verify_file(facts, File::open(path.join(&facts.name))?, report)?;
    }
    Ok(manifest)
}

/// Verifies an unlocked archive.
pub(super) fn verify_archive(path: &Path, report: &mut Reporter<'_>) -> Result<PackageManifest, PackageFault> {
    let mut archive = ZipArchive::new(BufReader::new(File::open(path)?)).map_err(PackageFault::Archive)?;
    let names: Result<BTreeSet<_>, _> = archive
        .file_names()
        .map(|name| name.map(std::borrow::Cow::into_owned))
        .collect();
    let names = names.map_err(PackageFault::Archive)?;
    let mut text = String::new();
    let file = archive.by_name(FILE_NAME).map_err(|_| PackageFault::Manifest)?;
    file.take(MANIFEST_BYTES as u64)
        .read_to_string(&mut text)
        .map_err(|_| PackageFault::Manifest)?;
    let manifest = parse(&text)?;
    verify_signature(&text, |name| {
        let mut beside = String::new();
        let file = archive.by_name(name).ok()?;
        file.take(SMALL_BYTES).read_to_string(&mut beside).ok()?;
        Some(beside)
    })?;
    for facts in listed(&manifest, names)? {
        let file = archive.by_name(&facts.name).map_err(PackageFault::Archive)?;
        verify_file(facts, file, report)?;
    }
    Ok(manifest)
}

/// Verifies everything that an opening wrote: encrypted packages by their hashes, what lies in the clear in full.
pub(super) fn verify_opening(
    path: &Path,
    text: &str,
    report: &mut Reporter<'_>,
) -> Result<OpeningManifest, PackageFault> {
    let manifest: OpeningManifest = serde_json::from_str(text).map_err(|_| PackageFault::Manifest)?;
    verify_signature(text, |name| fs::read_to_string(path.join(name)).ok())?;
    let mut total = StateCounts::default();
    for (state, opening) in &manifest.states {
        if !adds_up(&opening.counts, opening.failures.len(), true) {
            return Err(PackageFault::Counts);
        }
        total.add(&opening.counts);
        verify_state(path, &manifest, *state, opening, report)?;
    }
    let same = total.submissions == manifest.total.submissions && total.packaged == manifest.total.packaged;
    if same && manifest.total.accounted() == total.accounted() {
        Ok(manifest)
    } else {
        Err(PackageFault::Counts)
    }
}

fn verify_state(
    path: &Path,
    manifest: &OpeningManifest,
    state: MemberState,
    opening: &StateOpening,
    report: &mut Reporter<'_>,
) -> Result<(), PackageFault> {
    let packaged: u64 = opening.parts.iter().map(|part| part.part.statements).sum();
    if packaged != opening.counts.packaged {
        return Err(PackageFault::Counts);
    }
    for part in &opening.parts {
        for facts in &part.packages {
            is_plain_name(&facts.name)?;
            let file = File::open(path.join(&facts.name)).map_err(|_| PackageFault::Missing(facts.name.clone()))?;
            verify_file(facts, file, report)?;
        }
        if let Some(name) = &part.directory {
            is_plain_name(name)?;
            let directory = path.join(name);
            let text = fs::read_to_string(directory.join(FILE_NAME))
                .map_err(|_| PackageFault::Missing(format!("{name}/{FILE_NAME}")))?;
            let package = verify_directory(&directory, &text, report)?;
            if package.source != manifest.source || package.part != part.part || package.state != state {
                return Err(PackageFault::Foreign(state));
            }
        }
    }
    Ok(())
}

fn parse(text: &str) -> Result<PackageManifest, PackageFault> {
    let manifest: PackageManifest = serde_json::from_str(text).map_err(|_| PackageFault::Manifest)?;
    if manifest.format == PACKAGE_FORMAT {
        Ok(manifest)
    } else {
        Err(PackageFault::Manifest)
    }
}

/// The longest signature or record of a ceremony that is read.
const SMALL_BYTES: u64 = 64 << 10;

/// Verifies the manifest's signature by the record of the ceremony that lies beside it.
fn verify_signature(manifest: &str, mut read: impl FnMut(&str) -> Option<String>) -> Result<(), PackageFault> {
    let mut verify = || {
        let signature = Signature::parse(&read(signature::FILE_NAME)?)?;
        let record = CeremonyRecord::from_json(&read(signature::RECORD_FILE_NAME)?).ok()?;
        let is_its = signature.key == record.signer_public();
        (is_its && signature.verify(manifest.as_bytes()).is_ok()).then_some(())
    };
    verify().ok_or(PackageFault::Signature)
}

/// The files of the manifest, when they are those that are there, and its counts add up.
fn listed(manifest: &PackageManifest, mut names: BTreeSet<String>) -> Result<&[FileFacts], PackageFault> {
    names.remove(FILE_NAME);
    names.remove(signature::FILE_NAME);
    for facts in &manifest.files {
        is_plain_name(&facts.name)?;
        if !names.remove(&facts.name) {
            return Err(PackageFault::Missing(facts.name.clone()));
        }
    }
    match names.pop_first() {
        Some(name) => Err(PackageFault::Unlisted(name)),
        None if adds_up(&manifest.counts, manifest.failures.len(), manifest.part.number == 1)
            && files_hold_everything(manifest) =>
        {
            Ok(&manifest.files)
        }
        None => Err(PackageFault::Counts),
    }
}

/// Whether every submission is accounted for; the failures are named in the first part.
fn adds_up(counts: &StateCounts, failures: usize, is_first: bool) -> bool {
    let named = if is_first { counts.failures } else { 0 };
    counts.accounted() == counts.submissions && named == failures as u64
}

/// Whether the files of each format that is there hold every statement.
fn files_hold_everything(manifest: &PackageManifest) -> bool {
    let held = |part: &str, extension: &str| -> Option<u64> {
        let of_part = |facts: &&FileFacts| facts.name.starts_with(part) && facts.name.ends_with(extension);
        let mut files = manifest.files.iter().filter(of_part).peekable();
        files.peek()?;
        Some(files.filter_map(|facts| facts.statements).sum())
    };
    Format::ALL.into_iter().map(Format::extension).all(|extension| {
        held("statements", extension).is_none_or(|statements| statements == manifest.part.statements)
            && held("alternatives", extension).is_none_or(|statements| statements == manifest.part.alternatives)
    })
}

/// A manifest must not lead out of its package.
fn is_plain_name(name: &str) -> Result<(), PackageFault> {
    let plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', '\0']);
    if plain { Ok(()) } else { Err(PackageFault::Manifest) }
}

fn verify_file(facts: &FileFacts, file: impl Read, report: &mut Reporter<'_>) -> Result<(), PackageFault> {
    let mut meter = Meter::begin(report, Stage::Verifying, Some(facts.size), 4 << 20);
    // One byte more than listed shows that there is more, and no archive makes us read for ever.
    let mut file = file.take(facts.size.saturating_add(1));
    let (mut digest, mut size, mut buffer) = (Sha256::new(), 0, vec![0; 64 << 10]);
    loop {
        match file.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => {
                digest.update(&buffer[..read]);
                size += read as u64;
                meter.reached(size);
            }
            // A zip entry whose check sum is wrong says so here.
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                return Err(PackageFault::Changed(facts.name.clone()));
            }
            Err(error) => return Err(error.into()),
        }
    }
    meter.end();
    let same = size == facts.size && HEXLOWER.encode(&digest.finalize()) == facts.sha256;
    if same {
        Ok(())
    } else {
        Err(PackageFault::Changed(facts.name.clone()))
    }
}
