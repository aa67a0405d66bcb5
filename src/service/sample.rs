//! A random sample of a package, for verification by sampling: reproducible by anybody, in any language, from the registrar's own words or dice.
//!
//! ```text
//! ticket = SHA-256("cista 2026-11 sample" ‖ 00 ‖ seed ‖ 00 ‖ identifier)
//! ```
//!
//! Every statement has a ticket; the sample of size n are the n statements with the lowest tickets, read as numbers. So no random generator needs to be
//! agreed on, the order of files and rows does not matter, parts of a State make one sample together, and a larger sample holds the smaller one of the same
//! seed. The registrar chooses the seed after the package has come: then nobody who made it could know what would be drawn.

use std::collections::BinaryHeap;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::progress::Reporter;
use super::verify::{self, PackageFault, PackageReport, VerifyError};
use crate::document::lock::Opener;
use crate::domain::MemberState;
use crate::domain::export::Dialect;

/// What is to be drawn.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'a> {
    /// How many statements.
    pub size: usize,
    /// The registrar's own words, or dice.
    pub seed: &'a str,
    /// Whether the rows come with the identifiers; they are personal data.
    pub rows: bool,
}

/// What was drawn.
#[derive(Debug)]
pub struct Drawn {
    /// The Member State.
    pub state: MemberState,
    /// How many statements there are to draw from.
    pub population: u64,
    /// The names of the rows' columns; none without rows.
    pub header: Vec<String>,
    /// The statements drawn, the lowest ticket first.
    pub statements: Vec<Ticket>,
    /// The thumbprints of the keys that signed the packages' manifests, each once.
    pub signers: Vec<String>,
}

/// A statement and its ticket.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ticket {
    digest: [u8; 32],
    /// The statement's identifier.
    pub identifier: String,
    /// Its row, where that was wished.
    pub row: Vec<String>,
}

/// Why nothing is drawn.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// The package does not verify.
    #[error(transparent)]
    Package(#[from] VerifyError),
    /// No package was named.
    #[error("no package was named: name a package, all parts of it where there are several")]
    NoPackage,
    /// The packages are of several States or collections.
    #[error("{0} belongs to another Member State or another collection than the package before it")]
    Foreign(String),
    /// A part is missing, or named twice.
    #[error("the parts do not make the whole: all {of} parts of {state} are needed, each once")]
    Parts {
        /// The State.
        state: MemberState,
        /// How many parts there are.
        of: u32,
    },
    /// The rows are not there.
    #[error("{0} holds no table (CSV), so that there are no rows to give: draw identifiers alone")]
    NoRows(String),
    /// The seed is empty.
    #[error("the seed is empty: write words of your own, or the numbers of at least 25 throws of a die")]
    Seed,
    /// Nothing, or more than there is, is to be drawn.
    #[error("of {population} statements, between 1 and {population} can be drawn")]
    Size {
        /// How many there are.
        population: u64,
    },
}

/// Draws a sample from the package of a State, which may come in parts. Each is verified whole before anything is drawn from it.
///
/// # Errors
///
/// When a package does not verify, or the wish cannot be met.
pub fn draw(
    paths: &[PathBuf],
    opener: &Opener,
    wish: Wish<'_>,
    report: &mut Reporter<'_>,
) -> Result<Drawn, SampleError> {
    let seed = wish.seed.trim();
    if seed.is_empty() {
        return Err(SampleError::Seed);
    }
    let mut urn = Urn::new(seed, wish);
    let mut parts = Parts::default();
    for path in paths {
        let report = verify::package_at(path, opener, report)?;
        parts.add(path, &report)?;
        urn.add(path, opener, &report)?;
    }
    let (state, signers) = parts.finish()?;
    let population = urn.population;
    if wish.size == 0 || wish.size as u64 > population {
        return Err(SampleError::Size { population });
    }
    Ok(Drawn {
        state,
        population,
        header: urn.header,
        statements: urn.lowest.into_sorted_vec(),
        signers,
    })
}

/// The ticket of a statement.
#[must_use]
pub fn ticket(seed: &str, identifier: &str) -> [u8; 32] {
    let begun = Sha256::new().chain_update(LABEL).chain_update([0]).chain_update(seed);
    begun.chain_update([0]).chain_update(identifier).finalize().into()
}

const LABEL: &str = "cista 2026-11 sample";

fn name(path: &Path) -> String {
    path.display().to_string()
}

//------------ Urn

/// The statements with the lowest tickets so far.
struct Urn<'a> {
    seed: &'a str,
    wish: Wish<'a>,
    population: u64,
    header: Vec<String>,
    lowest: BinaryHeap<Ticket>,
}

impl<'a> Urn<'a> {
    fn new(seed: &'a str, wish: Wish<'a>) -> Self {
        Self {
            seed,
            wish,
            population: 0,
            header: Vec::new(),
            lowest: BinaryHeap::new(),
        }
    }

    fn add(&mut self, path: &Path, opener: &Opener, report: &PackageReport) -> Result<(), SampleError> {
        let fault = |fault: PackageFault| VerifyError::Package {
            place: name(path),
            fault,
        };
        let mut package = verify::Received::open(path, opener).map_err(fault)?;
        let manifest = &report.manifest;
        let files: Vec<&str> = manifest.files.iter().map(|file| file.name.as_str()).collect();
        let of = |extension: &str| {
            let extension = extension.to_owned();
            let statements = files.iter().copied().filter(|file| file.starts_with("statements"));
            statements
                .filter(move |file| file.ends_with(&extension))
                .collect::<Vec<_>>()
        };
        let tables = of(".csv");
        for file in &tables {
            let source = package.file(file).map_err(fault)?;
            let rows = self.wish.rows;
            let read = verify::read_csv(source, |cells, statement| {
                let row = || {
                    if rows {
                        cells.iter().map(str::to_owned).collect()
                    } else {
                        Vec::new()
                    }
                };
                self.offer(statement.identifier, row);
                Ok(())
            });
            let header = read.map_err(|error| fault(error.into()))?;
            if rows {
                self.header = header.iter().map(str::to_owned).collect();
            }
        }
        if !tables.is_empty() {
            return Ok(());
        }
        if self.wish.rows {
            return Err(SampleError::NoRows(name(path)));
        }
        let (dialect, state) = (Dialect::of(manifest.source.regime), manifest.state);
        for file in of(".xml") {
            let source = package.file(file).map_err(fault)?;
            let read = verify::read_xml(source, dialect, state, |statement| {
                self.offer(statement.identifier, Vec::new);
                Ok(())
            });
            read.map_err(|error| fault(error.into()))?;
        }
        Ok(())
    }

    fn offer(&mut self, identifier: String, row: impl FnOnce() -> Vec<String>) {
        self.population += 1;
        let digest = ticket(self.seed, &identifier);
        let is_full = self.lowest.len() >= self.wish.size;
        if is_full && self.lowest.peek().is_none_or(|highest| highest.digest <= digest) {
            return;
        }
        if is_full {
            self.lowest.pop();
        }
        let row = row();
        self.lowest.push(Ticket {
            digest,
            identifier,
            row,
        });
    }
}

//------------ Parts

/// The packages that were named, which together are one State's.
#[derive(Default)]
struct Parts {
    first: Option<(MemberState, String, u32)>,
    seen: std::collections::BTreeSet<u32>,
    named: u32,
    signers: std::collections::BTreeSet<String>,
}

impl Parts {
    fn add(&mut self, path: &Path, report: &PackageReport) -> Result<(), SampleError> {
        let manifest = &report.manifest;
        let (number, of) = report.part();
        let own = (manifest.state, manifest.source.collection_digest.clone(), of);
        let first = self.first.get_or_insert_with(|| own.clone());
        if *first != own {
            return Err(SampleError::Foreign(name(path)));
        }
        self.seen.insert(number);
        self.named += 1;
        self.signers.insert(report.signed_by.clone());
        Ok(())
    }

    fn finish(self) -> Result<(MemberState, Vec<String>), SampleError> {
        let (state, _, of) = self.first.ok_or(SampleError::NoPackage)?;
        let is_whole = self.named == of && self.seen.len() as u64 == u64::from(of);
        if !is_whole {
            return Err(SampleError::Parts { state, of });
        }
        Ok((state, self.signers.into_iter().collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::HEXLOWER;

    #[test]
    fn a_ticket_is_the_same_in_every_language() {
        // python3 -c 'import hashlib; print(hashlib.sha256(b"cista 2026-11 sample\0" + "drei Würfel".encode() + b"\0" + b"id-1").hexdigest())'
        let digest = HEXLOWER.encode(&ticket("drei Würfel", "id-1"));
        assert_eq!(
            digest,
            "e6ea31f318473276487ca5972be876d6a791fd08b8616adfae805d1641e8262b"
        );
    }

    #[test]
    fn the_lowest_tickets_are_drawn_and_a_larger_sample_holds_the_smaller() {
        let draw = |size| {
            let wish = Wish {
                size,
                seed: "x",
                rows: false,
            };
            let mut urn = Urn::new("x", wish);
            (0..500).for_each(|number| urn.offer(format!("id-{number}"), Vec::new));
            assert_eq!(urn.population, 500);
            urn.lowest.into_sorted_vec()
        };
        let mut all: Vec<[u8; 32]> = (0..500).map(|number| ticket("x", &format!("id-{number}"))).collect();
        all.sort_unstable();
        let (small, large) = (draw(10), draw(40));
        assert_eq!(small, large[..10]);
        assert!(large.iter().map(|drawn| drawn.digest).eq(all[..40].iter().copied()));
    }
}
