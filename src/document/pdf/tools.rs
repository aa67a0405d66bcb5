//! Other people's tools that judge our files. One that is not installed is named and skipped.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// The bytes as a file, for as long as it is held.
pub(in crate::document) fn written(bytes: &[u8]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().expect("a file for a test");
    file.write_all(bytes).expect("room for a file");
    file
}

/// Runs a tool; `None`, and a line that says so, when it is not installed: in CI that is a failure.
pub(in crate::document) fn run(tool: &str, arguments: &[&str]) -> Option<Vec<u8>> {
    let Ok(output) = Command::new(tool).args(arguments).stdin(Stdio::null()).output() else {
        assert!(std::env::var("CI").is_err(), "{tool} is missing");
        let mut out = std::io::stdout();
        let _ = writeln!(out, "skipped: {tool} is not installed");
        return None;
    };
    let nothing_found = tool == "zbarimg" && output.status.code() == Some(4);
    assert!(
        output.status.success() || nothing_found,
        "{tool}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Some(output.stdout)
}
