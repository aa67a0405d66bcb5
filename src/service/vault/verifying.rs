//! A verification, as a page waits for it, and the sample that an authority draws from a package that verified.

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::job::{Job, Work};
use super::keys::free_name;
use crate::document::lock::Opener;
use crate::domain::MemberState;
use crate::host::files::{self, PRIVATE};
use crate::service::sample::{self, Drawn, SampleError};
use crate::service::verify::{self, Verified, VerifyError, Wish};

/// What is being verified, and what came of it.
#[derive(Debug)]
pub struct Verifying {
    /// What was named.
    pub path: PathBuf,
    passphrase: Zeroizing<String>,
    job: Option<Job<Result<Verified, VerifyError>>>,
    /// What came of it; none while it is under way.
    pub report: Option<Report>,
    drawing: Option<Job<Result<Sampled, SampleFault>>>,
    /// The last sample that was drawn, or why it was not.
    pub sample: Option<Result<Sampled, SampleFault>>,
}

/// What came of a verification.
#[derive(Debug)]
pub enum Report {
    /// It is whole.
    Good(Box<Verified>),
    /// It is refused.
    Bad(VerifyError),
    /// The program failed.
    Broken,
}

/// A sample that was drawn and saved.
#[derive(Debug, Clone)]
pub struct Sampled {
    /// How many statements it has.
    pub count: u64,
    /// Where the list is.
    pub file: PathBuf,
}

/// Why no sample was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SampleFault {
    /// The number or the seed does not do.
    Wish,
    /// The list cannot be written there.
    Place,
    /// The package cannot be drawn from; what the program says about it.
    Package(String),
}

impl Verifying {
    /// Begins to verify what lies at a path; the passphrase is for a locked package, and empty where there is none.
    #[must_use]
    pub fn begin(path: PathBuf, passphrase: Zeroizing<String>) -> Self {
        let (named, word) = (path.clone(), passphrase.clone());
        let job = Job::begin(move |report| {
            let wish = Wish {
                opener: opener(word),
                warnings: None,
            };
            verify::verify_with(&named, &wish, report)
        });
        Self {
            path,
            passphrase,
            job: Some(job),
            report: None,
            drawing: None,
            sample: None,
        }
    }

    /// Begins to draw a sample of a package that verified, and to save its list.
    ///
    /// # Errors
    ///
    /// When the wish is none or the list cannot go there; what it takes longer to find out stands in [`Verifying::sample`].
    pub fn draw(&mut self, size: Option<usize>, seed: &str, place: Option<PathBuf>) -> Result<(), SampleFault> {
        let is_package =
            matches!(&self.report, Some(Report::Good(verified)) if matches!(**verified, Verified::Package(_)));
        let size = size.filter(|size| *size > 0 && is_package).ok_or(SampleFault::Wish)?;
        let place = place.ok_or(SampleFault::Place)?;
        let (path, seed, word) = (self.path.clone(), seed.trim().to_owned(), self.passphrase.clone());
        self.sample = None;
        self.drawing = Some(Job::begin(move |report| {
            let wish = sample::Wish {
                size,
                seed: &seed,
                rows: false,
            };
            let drawn = sample::draw(&[path], &opener(word), wish, report).map_err(refusal)?;
            save(&drawn, &place).map_err(|_| SampleFault::Place)
        }));
        Ok(())
    }

    /// The Member State of a package that verified.
    #[must_use]
    pub fn package(&self) -> Option<MemberState> {
        match &self.report {
            Some(Report::Good(verified)) => match &**verified {
                Verified::Package(package) => Some(package.state),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn work(&self) -> Option<Work> {
        let drawing = || self.drawing.as_ref().map(Job::work);
        self.job.as_ref().map(Job::work).or_else(drawing)
    }

    pub(super) fn advance(&mut self) {
        if let Some(job) = self.job.take_if(|job| job.is_finished()) {
            self.report = Some(match job.result() {
                Some(Ok(verified)) => Report::Good(Box::new(verified)),
                Some(Err(fault)) => Report::Bad(fault),
                None => Report::Broken,
            });
        }
        if let Some(job) = self.drawing.take_if(|job| job.is_finished()) {
            self.sample = job.result();
        }
    }
}

fn opener(passphrase: Zeroizing<String>) -> Opener {
    if passphrase.is_empty() {
        Opener::default()
    } else {
        Opener::passphrase(passphrase)
    }
}

fn refusal(fault: SampleError) -> SampleFault {
    match fault {
        SampleError::Seed | SampleError::Size { .. } => SampleFault::Wish,
        other => SampleFault::Package(other.to_string()),
    }
}

/// Writes the list: the statements by their identifiers, in the order in which they were drawn. Identifiers name nobody.
fn save(drawn: &Drawn, place: &Path) -> io::Result<Sampled> {
    let mut table = String::from("order,identifier\r\n");
    for (order, ticket) in (1_u64..).zip(&drawn.statements) {
        let _ = write!(table, "{order},{}\r\n", ticket.identifier);
    }
    let file = free_name(place, &format!("{}-sample", drawn.state), "csv");
    files::write_whole(&file, table.as_bytes(), PRIVATE)?;
    let count = u64::try_from(drawn.statements.len()).unwrap_or(u64::MAX);
    Ok(Sampled { count, file })
}
