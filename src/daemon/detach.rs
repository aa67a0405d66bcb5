//! How the process leaves its terminal, and still tells whoever started it how the start went.
//!
//! The starter waits on a pipe. The detached process writes into it once: that it serves, or a sentence that says why it cannot.

use std::fs::File;
use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::path::Path;

use daemonize::{Daemonize, Outcome, Stdio};

/// Which of the two processes this is now.
#[derive(Debug)]
pub enum Role {
    /// The one that was started: it waits for the other's report, and returns it.
    Starter(Report),
    /// The detached one.
    Detached(Herald),
}

/// What the starter hears from the detached process.
#[derive(Debug)]
pub struct Report(PipeReader);

/// The detached process's way to tell its starter.
#[derive(Debug)]
pub struct Herald(Option<PipeWriter>);

/// The process could not be detached.
#[derive(Debug, thiserror::Error)]
pub enum DetachError {
    /// The log file cannot be written.
    #[error("The log {} cannot be written.", path.display())]
    Log {
        /// The log file.
        path: std::path::PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// No second process, or no pipe.
    #[error("The process cannot be detached.")]
    Forking(#[source] io::Error),
}

/// Detaches the process: two forks, no terminal, `/` as working directory, standard output and error into the log.
///
/// # Errors
///
/// When the log cannot be opened, or the kernel gives no process.
///
/// # Security
///
/// There must be one thread only, and no secret yet: what is locked in memory does not stay locked across a fork.
pub fn detach(log: &Path) -> Result<Role, DetachError> {
    let logging = |source| DetachError::Log {
        path: log.to_owned(),
        source,
    };
    let output = File::options().create(true).append(true).open(log).map_err(logging)?;
    let errors = output.try_clone().map_err(logging)?;
    let (reader, writer) = io::pipe().map_err(DetachError::Forking)?;
    let process = Daemonize::new()
        .working_directory("/")
        .umask(0o077)
        .stdout(Stdio::from(output))
        .stderr(Stdio::from(errors));
    match process.execute() {
        Outcome::Parent(Ok(_)) => {
            drop(writer);
            Ok(Role::Starter(Report(reader)))
        }
        Outcome::Child(Ok(_)) => {
            drop(reader);
            Ok(Role::Detached(Herald(Some(writer))))
        }
        Outcome::Parent(Err(fault)) | Outcome::Child(Err(fault)) => Err(DetachError::Forking(io::Error::other(fault))),
    }
}

impl Report {
    /// Waits until the detached process serves.
    ///
    /// # Errors
    ///
    /// Its sentence, when it cannot serve; a process that died without a word is told as such.
    pub fn wait(mut self) -> Result<(), String> {
        let mut told = String::new();
        match self.0.by_ref().take(LONGEST_REPORT).read_to_string(&mut told) {
            Ok(_) if told == SERVING => Ok(()),
            Ok(_) if !told.is_empty() => Err(told),
            _ => Err("The process ended while it was starting. Its log says more.".to_owned()),
        }
    }
}

impl Herald {
    /// One for a process that nobody waits for.
    #[must_use]
    pub fn to_nobody() -> Self {
        Self(None)
    }

    /// Says that the process serves.
    pub fn serving(&mut self) {
        self.tell(SERVING);
    }

    /// Says why the process cannot serve.
    pub fn failed(&mut self, sentence: &str) {
        self.tell(sentence);
    }

    fn tell(&mut self, report: &str) {
        if let Some(mut pipe) = self.0.take() {
            // A starter that is gone wants no report.
            let _ = pipe.write_all(report.as_bytes());
        }
    }
}

/// Bytes of a report.
const LONGEST_REPORT: u64 = 16 * 1024;
/// The report of a process that serves; every other report is a sentence.
const SERVING: &str = "serving";
