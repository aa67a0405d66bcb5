//! Runs the calls of `cases.toml`.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;

/// One call of the program.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What is to be shown, as a sentence.
    name: String,
    /// The arguments; `{dir}` stands for the call's own directory.
    arguments: Vec<String>,
    /// Files in that directory before the call.
    #[serde(default)]
    files: BTreeMap<String, String>,
    /// The exit code.
    code: i32,
    /// What standard output must contain.
    #[serde(default)]
    stdout: Vec<String>,
    /// What standard error must contain.
    #[serde(default)]
    stderr: Vec<String>,
    /// Files that must be there afterwards.
    #[serde(default)]
    makes: Vec<String>,
    /// Files that must not be there afterwards.
    #[serde(default)]
    leaves_out: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[test]
fn every_call_answers_as_the_interface_says() {
    let cases: Cases = toml::from_str(include_str!("cases.toml")).expect("the cases are TOML");
    let faults: Vec<String> = cases.case.iter().flat_map(run).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Runs one call and lists what was not as it should be.
fn run(case: &Case) -> Vec<String> {
    let directory = tempfile::tempdir().expect("a directory");
    let dir = directory.path().to_str().expect("a path in UTF-8");
    for (name, content) in &case.files {
        let mut file = File::create(directory.path().join(name)).expect("a file");
        file.write_all(content.replace("{dir}", dir).as_bytes())
            .expect("written");
    }
    let output = Command::new(Path::new(env!("CARGO_BIN_EXE_cista")))
        .args(case.arguments.iter().map(|argument| argument.replace("{dir}", dir)))
        .current_dir(&directory)
        .stdin(Stdio::null())
        .output()
        .expect("the program runs");
    let (stdout, stderr) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    let mut faults = Vec::new();
    let mut fault = |what: String| faults.push(format!("{}: {what}\nstdout: {stdout}\nstderr: {stderr}", case.name));
    if output.status.code() != Some(case.code) {
        fault(format!("ended with {} instead of {}", output.status, case.code));
    }
    for (said, wanted) in [(&stdout, &case.stdout), (&stderr, &case.stderr)] {
        for text in wanted
            .iter()
            .filter(|text| !said.contains(text.replace("{dir}", dir).as_str()))
        {
            fault(format!("does not say {text:?}"));
        }
    }
    if stderr.contains("panicked") {
        fault("panicked".to_owned());
    }
    for name in case.makes.iter().filter(|name| !directory.path().join(name).exists()) {
        fault(format!("did not make {name}"));
    }
    for name in case
        .leaves_out
        .iter()
        .filter(|name| directory.path().join(name).exists())
    {
        fault(format!("left {name}"));
    }
    faults
}
