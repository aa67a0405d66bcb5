//! Verifies packages: a directory in the clear, an archive, an encrypted archive, and everything that an opening wrote.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use zip::result::ZipError;

use super::content::{Content, Inspector, List};
use super::received::Received;
use super::report::{OpeningReport, PackageReport};
use super::{MANIFEST_BYTES, signed, table};
use crate::document::lock::{OpenFault, Opener};
use crate::domain::MemberState;
use crate::domain::export::Dialect;
use crate::service::package::manifest::{
    FILE_NAME, FileFacts, OpeningManifest, PACKAGE_FORMAT, PackageManifest, PartOpening, StateCounts,
};
use crate::service::package::signature;
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
    /// The counts do not add up.
    #[error("the counts of its manifest do not add up")]
    Counts,
    /// The package of a State is not the one of this opening.
    #[error("the package of {0} does not belong to this opening")]
    Foreign(MemberState),
    /// The manifest is not signed, or the signature's own files are missing.
    #[error("{0} is missing, so that nobody can tell who made it")]
    Unsigned(&'static str),
    /// The signature does not fit.
    #[error("its manifest is not signed by the committee's key that it names: trust nothing in it")]
    Signature,
    /// The files of one kind do not hold the statements of another.
    #[error("its tables and its XML do not hold the same statements")]
    Different,
    /// Two statements have one identifier, or a file does not hold as many as it should.
    #[error("{0} does not hold the statements that the manifest counts")]
    Statements(String),
    /// A small file is too long.
    #[error("{0} is longer than such a file can be")]
    TooLong(String),
    /// It does not open.
    #[error(transparent)]
    Locked(#[from] OpenFault),
    /// The archive is damaged, or none.
    #[error("it is no sound archive")]
    Archive(#[source] ZipError),
    /// It cannot be read.
    #[error("it cannot be read")]
    Read(#[from] io::Error),
}

impl PackageFault {
    /// What to do about it, as the end of a sentence.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Locked(_) => "",
            Self::Read(_) => "; check the path and the permissions",
            Self::Signature | Self::Unsigned(_) => "; ask the organisers, by another way than the package came",
            _ => "; ask whoever sent it to send it again",
        }
    }
}

/// Verifies a package; what the rules of the form find fault with goes to the list, where there is one.
pub(super) fn verify(
    path: &Path,
    opener: &Opener,
    list: Option<List<'_>>,
    report: &mut Reporter<'_>,
) -> Result<PackageReport, PackageFault> {
    let mut package = Received::open(path, opener)?;
    let names = package.names()?;
    let text = package.small(FILE_NAME, MANIFEST_BYTES).map_err(|fault| match fault {
        PackageFault::Missing(_) => PackageFault::Manifest,
        other => other,
    })?;
    let manifest = parse(&text)?;
    let signed_by = signed::verify(&mut package, &text)?;
    let files = listed(&manifest, names)?.to_vec();
    let content = contents(&mut package, &manifest, &files, list, report)?;
    Ok(PackageReport {
        manifest,
        signed_by,
        content,
    })
}

/// Verifies everything that an opening wrote: its signature, encrypted packages by their hashes, what lies in the clear in full.
pub(super) fn verify_opening(
    path: &Path,
    text: &[u8],
    report: &mut Reporter<'_>,
) -> Result<OpeningReport, PackageFault> {
    let manifest: OpeningManifest = serde_json::from_slice(text).map_err(|_| PackageFault::Manifest)?;
    let signed_by = signed::verify(&mut Received::Directory(path.to_owned()), text)?;
    let mut total = StateCounts::default();
    for (state, opening) in &manifest.states {
        let held: u64 = opening.parts.iter().map(|part| part.part.statements).sum();
        let adds_up = accounted(&opening.counts) && opening.counts.failures == opening.failures.len() as u64;
        if !adds_up || held != opening.counts.packaged {
            return Err(PackageFault::Counts);
        }
        total.add(&opening.counts);
        for part in &opening.parts {
            verify_part(path, &manifest, *state, part, report)?;
        }
    }
    let same = total.submissions == manifest.total.submissions && total.packaged == manifest.total.packaged;
    if same && manifest.total.accounted() == total.accounted() {
        Ok(OpeningReport { manifest, signed_by })
    } else {
        Err(PackageFault::Counts)
    }
}

fn verify_part(
    path: &Path,
    manifest: &OpeningManifest,
    state: MemberState,
    opening: &PartOpening,
    report: &mut Reporter<'_>,
) -> Result<(), PackageFault> {
    for facts in &opening.packages {
        is_plain_name(&facts.name)?;
        let file = File::open(path.join(&facts.name)).map_err(|_| PackageFault::Missing(facts.name.clone()))?;
        Hashed::new(file, facts, report).finish()?;
    }
    if let Some(directory) = &opening.directory {
        is_plain_name(directory)?;
        let package = verify(&path.join(directory), &Opener::default(), None, report)?.manifest;
        if package.source != manifest.source || package.part != opening.part || package.state != state {
            return Err(PackageFault::Foreign(state));
        }
    }
    Ok(())
}

fn parse(text: &[u8]) -> Result<PackageManifest, PackageFault> {
    let manifest: PackageManifest = serde_json::from_slice(text).map_err(|_| PackageFault::Manifest)?;
    if manifest.format == PACKAGE_FORMAT {
        Ok(manifest)
    } else {
        Err(PackageFault::Manifest)
    }
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
        None if adds_up(manifest) && files_hold_everything(manifest) => Ok(&manifest.files),
        None => Err(PackageFault::Counts),
    }
}

/// Whether every submission is accounted for, and the part is one of the State's.
fn adds_up(manifest: &PackageManifest) -> bool {
    let (counts, part) = (&manifest.counts, &manifest.part);
    let named = if part.number == 1 { counts.failures } else { 0 };
    let is_a_part = (1..=part.of).contains(&part.number) && part.statements <= counts.packaged;
    let is_whole = part.of > 1 || (part.statements, part.alternatives) == (counts.packaged, counts.alternatives);
    accounted(counts) && named == manifest.failures.len() as u64 && is_a_part && is_whole
}

fn accounted(counts: &StateCounts) -> bool {
    let parts = [
        counts.packaged,
        counts.repeats,
        counts.alternatives,
        counts.withdrawn,
        counts.failures,
    ];
    parts.into_iter().try_fold(0_u64, u64::checked_add) == Some(counts.submissions)
}

/// Whether the files of each kind that is there hold every statement.
fn files_hold_everything(manifest: &PackageManifest) -> bool {
    let held = |part: &str, extension: &str| -> Option<u64> {
        let of_part = |facts: &&FileFacts| facts.name.starts_with(part) && facts.name.ends_with(extension);
        let mut files = manifest.files.iter().filter(of_part).peekable();
        files.peek()?;
        Some(files.filter_map(|facts| facts.statements).fold(0, u64::saturating_add))
    };
    let part = &manifest.part;
    [".xml", ".csv", ".pdf"].into_iter().all(|extension| {
        held("statements", extension).is_none_or(|statements| statements == part.statements)
            && held("alternatives", extension).is_none_or(|statements| statements == part.alternatives)
    })
}

/// A manifest must not lead out of its package.
fn is_plain_name(name: &str) -> Result<(), PackageFault> {
    let plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', '\0']);
    if plain { Ok(()) } else { Err(PackageFault::Manifest) }
}

//------------ Contents

/// Reads every file: its hash, and of the statements what they are like.
fn contents(
    package: &mut Received,
    manifest: &PackageManifest,
    files: &[FileFacts],
    list: Option<List<'_>>,
    report: &mut Reporter<'_>,
) -> Result<Content, PackageFault> {
    let (state, regime) = (manifest.state, manifest.source.regime);
    let has = |extension: &str| files.iter().any(|facts| is_of(facts, extension));
    // One kind of file is enough to be judged by the rules; the table keeps apart what the XML puts together.
    let (table_list, document_list) = if has(".csv") { (list, None) } else { (None, list) };
    let mut tables = Inspector::new(state, regime, table_list);
    let mut documents = Inspector::new(state, regime, document_list).of_xml(!has(".csv"));
    for facts in files {
        let mut file = Hashed::new(package.file(&facts.name)?, facts, report);
        let read = if is_of(facts, ".csv") {
            table::read_csv(&mut file, |_, statement| tables.statement(&statement)).map(drop)
        } else if is_of(facts, ".xml") {
            let dialect = Dialect::of(regime);
            table::read_xml(&mut file, dialect, state, |statement| documents.statement(&statement))
        } else {
            Ok(())
        };
        file.finish()?;
        read.map_err(|_| PackageFault::Statements(facts.name.clone()))?;
    }
    let ((rows, row_sum), (elements, element_sum)) = (tables.finish(), documents.finish());
    for (found, extension) in [(&rows, ".csv"), (&elements, ".xml")] {
        if has(extension) && found.statements != manifest.part.statements {
            return Err(PackageFault::Statements(format!("statements{extension}")));
        }
    }
    if has(".csv") && has(".xml") && row_sum != element_sum {
        return Err(PackageFault::Different);
    }
    let judged = if has(".csv") { rows } else { elements };
    Ok(Content {
        statements: manifest.part.statements,
        xml: has(".xml"),
        csv: has(".csv"),
        pdf: has(".pdf"),
        ..judged
    })
}

/// Whether a file holds statements, of this kind.
fn is_of(facts: &FileFacts, extension: &str) -> bool {
    facts.name.starts_with("statements") && facts.name.ends_with(extension)
}

//------------ Hashed

/// A file whose hash is taken while it is read.
struct Hashed<'f, 'r, 'm, R> {
    inner: io::Take<R>,
    facts: &'f FileFacts,
    digest: Sha256,
    size: u64,
    damaged: bool,
    meter: Meter<'r, 'm>,
}

impl<'f, 'r, 'm, R: Read> Hashed<'f, 'r, 'm, R> {
    fn new(file: R, facts: &'f FileFacts, report: &'r mut Reporter<'m>) -> Self {
        Self {
            // One byte more than listed shows that there is more, and no archive makes us read for ever.
            inner: file.take(facts.size.saturating_add(1)),
            facts,
            digest: Sha256::new(),
            size: 0,
            damaged: false,
            meter: Meter::begin(report, Stage::Verifying, Some(facts.size), 4 << 20),
        }
    }

    /// Reads what is left, and holds size and hash against the manifest.
    fn finish(mut self) -> Result<(), PackageFault> {
        let read = io::copy(&mut self, &mut io::sink());
        self.meter.end();
        let same = self.size == self.facts.size && HEXLOWER.encode(&self.digest.finalize()) == self.facts.sha256;
        match read {
            // A zip entry whose check sum or code is wrong says so here.
            Err(error) if !self.damaged && error.kind() != io::ErrorKind::InvalidData => Err(error.into()),
            Ok(_) if same && !self.damaged => Ok(()),
            _ => Err(PackageFault::Changed(self.facts.name.clone())),
        }
    }
}

impl<R: Read> Read for Hashed<'_, '_, '_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer);
        self.damaged |= matches!(&read, Err(error) if error.kind() == io::ErrorKind::InvalidData);
        let read = read?;
        self.digest.update(&buffer[..read]);
        self.size += read as u64;
        self.meter.reached(self.size);
        Ok(read)
    }
}
