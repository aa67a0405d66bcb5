//! The two commands between a running appliance and the packages, run as their users run them.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::demo::Ready;
use super::packages::Packages;

/// Runs a command of the binary and waits for it.
pub fn run<A: AsRef<OsStr>>(program: &Path, arguments: impl IntoIterator<Item = A>) -> io::Result<Output> {
    Command::new(program).args(arguments).stdin(Stdio::null()).output()
}

/// Exports the sealed collection, while the instance runs or not.
pub fn export(program: &Path, ready: &Ready, out: &Path) -> io::Result<Output> {
    let words: [&OsStr; 5] = [
        "export".as_ref(),
        "--config".as_ref(),
        ready.config.as_ref(),
        "--out".as_ref(),
        out.as_ref(),
    ];
    run(program, words)
}

/// Opens a collection with the shares given.
pub fn open(program: &Path, collection: &Path, shares: &[PathBuf], out: &Path) -> io::Result<Output> {
    let mut words: Vec<&OsStr> = vec!["open".as_ref(), collection.as_ref()];
    for share in shares {
        words.extend::<[&OsStr; 2]>(["--share".as_ref(), share.as_ref()]);
    }
    words.extend::<[&OsStr; 5]>([
        "--out".as_ref(),
        out.as_ref(),
        "--plain".as_ref(),
        "--format".as_ref(),
        "xml,csv".as_ref(),
    ]);
    run(program, words)
}

/// Exports and opens with as many shares as the quorum asks, and reads the packages.
pub fn export_and_open(program: &Path, ready: &Ready, scratch: &Path) -> io::Result<Packages> {
    let collection = scratch.join("all.cista");
    succeeded("export", &export(program, ready, &collection)?)?;
    let out = scratch.join("opened");
    succeeded(
        "open",
        &open(program, &collection, &ready.shares[..ready.quorum], &out)?,
    )?;
    Packages::read(&out)
}

/// Turns a command that failed into an error that says what it said.
pub fn succeeded(name: &str, output: &Output) -> io::Result<()> {
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(io::Error::other(format!("{name} ended with {}: {said}", output.status)))
}
