//! Papers from the command line: blank forms of one State and of all, a request, a blank certificate, a submission; and what is refused.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const REGISTER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/register/2012-000003.json");

fn call(directory: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cista"))
        .arg("paper")
        .args(arguments)
        .current_dir(directory)
        .output()
        .expect("the program runs")
}

/// Makes a paper of the register's initiative, and looks whether it is a PDF.
fn made(directory: &Path, arguments: &[&str], file: &str) {
    let output = call(
        directory,
        &[arguments, &["--initiative", REGISTER, "--out", file]].concat(),
    );
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {errors}");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(told.contains(file), "{told}");
    assert!(
        fs::read(directory.join(file)).expect("a paper").starts_with(b"%PDF-"),
        "{arguments:?}"
    );
}

/// What was said about a call that ended with this code, in one line.
fn refused(directory: &Path, code: i32, arguments: &[&str]) -> String {
    let output = call(
        directory,
        &[arguments, &["--initiative", REGISTER, "--out", "refused.pdf"]].concat(),
    );
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {errors}");
    assert!(!directory.join("refused.pdf").exists());
    errors
}

#[expect(clippy::disallowed_methods, reason = "a file for one test")]
fn certificates(directory: &Path, registration_number: &str) {
    let certificate = serde_json::json!({
        "state": "FI", "date": "2013-10-02", "received": "2013-10-05", "statements": 14_000, "valid": 13_100, "invalid": 900,
        "authority": "An Authority", "reference": "17/2013",
    });
    let all = serde_json::json!({
        "format": "cista-certificates-1", "registration_number": registration_number, "regime": "2011", "registered": "2012-05-10",
        "certificates": [certificate],
    });
    fs::write(directory.join("certificates.json"), all.to_string()).expect("written");
}

#[test]
fn each_paper_is_made_from_the_register_s_file() {
    let directory = tempfile::tempdir().expect("a directory");
    let directory = directory.path();
    made(directory, &["form", "--state", "FI", "--language", "en"], "form.pdf");
    made(
        directory,
        &["form", "--state", "MT", "--return-to", "PO Box 12, 1050 Brussels"],
        "malta.pdf",
    );
    made(directory, &["certificate", "--state", "gr"], "certificate.pdf");
    let counts = [
        "--online",
        "45210",
        "--on-paper",
        "3000",
        "--all-signatories",
        "1248310",
        "--states-reached",
        "11",
    ];
    made(
        directory,
        &[&["cover", "--state", "FI"][..], &counts].concat(),
        "cover.pdf",
    );
    certificates(directory, "ECI(2012)000003");
    let submission = [
        "submission",
        "--certificates",
        "certificates.json",
        "--gift",
        "A Foundation=12000",
        "--language",
        "de",
    ];
    made(directory, &submission, "submission.pdf");
}

#[test]
fn the_forms_of_all_states_are_written_at_once() {
    let directory = tempfile::tempdir().expect("a directory");
    let arguments = ["form", "--all", "--initiative", REGISTER, "--out", "forms"];
    let output = call(directory.path(), &arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let forms = directory.path().join("forms");
    for form in ["form-IE-en.pdf", "form-MT-en.pdf", "form-UK-en.pdf"] {
        assert!(forms.join(form).exists(), "{form}");
    }
}

#[test]
fn what_is_not_the_initiative_s_is_refused() {
    let directory = tempfile::tempdir().expect("a directory");
    let directory = directory.path();
    let unknown = refused(directory, 64, &["form", "--state", "FI"]);
    assert!(unknown.contains("registered in en"), "{unknown}");
    let later = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/register/2024-000007.json");
    let output = call(
        directory,
        &[
            "certificate",
            "--state",
            "UK",
            "--initiative",
            later,
            "--out",
            "refused.pdf",
        ],
    );
    assert_eq!(output.status.code(), Some(64));
    assert!(String::from_utf8_lossy(&output.stderr).contains("UK takes no part"));
    certificates(directory, "ECI(2012)000007");
    let other = refused(directory, 65, &["submission", "--certificates", "certificates.json"]);
    assert!(other.contains("ECI(2012)000007"), "{other}");
    let gift = refused(
        directory,
        64,
        &["submission", "--certificates", "certificates.json", "--gift", "much"],
    );
    assert!(gift.contains("whole euros"), "{gift}");
}
