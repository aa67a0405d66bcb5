//! A verification, as a page waits for it.

use std::path::PathBuf;

use super::job::{Job, Work};
use crate::service::verify::{self, Verified, VerifyError};

/// What is being verified, and what came of it.
#[derive(Debug)]
pub struct Verifying {
    /// What was named.
    pub path: PathBuf,
    job: Option<Job<Result<Verified, VerifyError>>>,
    /// What came of it; none while it is under way.
    pub report: Option<Report>,
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

impl Verifying {
    /// Begins to verify what lies at a path.
    #[must_use]
    pub fn begin(path: PathBuf) -> Self {
        let named = path.clone();
        Self {
            path,
            job: Some(Job::begin(move |report| verify::verify(&named, report))),
            report: None,
        }
    }

    pub(super) fn work(&self) -> Option<Work> {
        self.job.as_ref().map(Job::work)
    }

    pub(super) fn advance(&mut self) {
        if let Some(job) = self.job.take_if(|job| job.is_finished()) {
            self.report = Some(match job.result() {
                Some(Ok(verified)) => Report::Good(Box::new(verified)),
                Some(Err(fault)) => Report::Bad(fault),
                None => Report::Broken,
            });
        }
    }
}
