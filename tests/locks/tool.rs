//! A desk with the programs of an authority: a directory in which they run, which is removed.

use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A directory in which programs run.
pub struct Desk(TempDir);

impl Desk {
    /// A desk with these programs; none, with a word about it, when one of them is missing.
    pub fn with(programs: &[&str]) -> Option<Self> {
        let found = |program: &str| {
            let found = Command::new("sh")
                .args(["-c", &format!("command -v {program}")])
                .output();
            is_here(program, found.is_ok_and(|found| found.status.success()))
        };
        programs
            .iter()
            .all(|program| found(program))
            .then(|| Self(tempfile::tempdir().unwrap()))
    }

    /// A path on the desk.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs a line of the shell and gives what it writes.
    pub fn run(&self, line: &str) -> Vec<u8> {
        let output = self.output(line);
        assert!(
            output.status.success(),
            "{line}\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
        output.stdout
    }

    /// Whether a line of the shell succeeds.
    pub fn succeeds(&self, line: &str) -> bool {
        self.output(line).status.success()
    }

    fn output(&self, line: &str) -> Output {
        let mut command = Command::new("sh");
        command
            .args(["-c", line])
            .current_dir(self.0.path())
            .env_remove("GNUPGHOME");
        command.output().unwrap()
    }
}

/// Says that something is missing, which in CI is a failure.
#[expect(clippy::print_stdout, reason = "a test that is left out says so")]
pub fn is_here(name: &str, found: bool) -> bool {
    assert!(found || std::env::var("CI").is_err(), "{name} is missing");
    if !found {
        println!("skipped: {name} is missing");
    }
    found
}
