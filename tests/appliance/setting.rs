//! What the tests have in common: the binary, a started demo, and how to leave out what a machine cannot do.

use std::path::Path;
use std::process::Output;

use crate::client::demo::{Demo, Plan};
use crate::client::export_keys::properties;
use crate::client::forms::Regime;
use crate::client::packages::Packages;
use crate::client::people::Person;
use crate::client::vault;

/// The languages that this build can be signed in.
pub const LANGUAGES: [&str; 24] = [
    "bg", "es", "cs", "da", "de", "et", "el", "en", "fr", "ga", "hr", "it", "lv", "lt", "hu", "mt", "nl", "pl", "pt",
    "ro", "sk", "sl", "fi", "sv",
];

/// The binary under test.
pub fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_cista"))
}

/// Starts an easy demo of a regime.
pub fn demo(regime: Regime) -> Demo {
    Plan::new(program()).regime(regime).start().expect("the demo starts")
}

/// Exports and opens everything that a demo collected.
pub fn open_everything(demo: &Demo) -> Packages {
    let scratch = tempfile::tempdir_in(demo.scratch()).expect("a directory");
    vault::export_and_open(program(), &demo.ready, scratch.path()).expect("a quorum of shares opens the collection")
}

/// How many statements in the XML of a State hold exactly what a person typed.
pub fn statements_of(packages: &Packages, regime: Regime, person: &Person) -> usize {
    let wanted = properties(regime, person);
    let statements = packages.statements.get(person.state).into_iter().flatten();
    statements.filter(|statement| statement.properties == wanted).count()
}

/// Asserts that a command failed as the interface says: a code of `sysexits`, a sentence that names what it must name, and no panic.
pub fn assert_refused(what: &str, output: &Output, names: &[&str]) {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let code = output.status.code();
    assert!(
        code.is_some_and(|code| (64..=78).contains(&code)),
        "{what}: ended with {code:?}: {said}"
    );
    assert!(!said.contains("panicked"), "{what}: {said}");
    assert!(said.trim().len() > 20, "{what}: says nothing: {said:?}");
    for name in names {
        assert!(said.contains(name), "{what}: does not name {name}: {said}");
    }
}

/// Says that a test was left out; where everything must run, that is a failure.
pub fn skip(why: &str) {
    assert!(
        std::env::var_os("CI").is_none_or(|value| value != "true"),
        "left out: {why}"
    );
    #[expect(clippy::print_stderr, reason = "a test that is left out says so")]
    {
        eprintln!("left out: {why}");
    }
}

/// Whether a command can be run on this machine.
pub fn has_command(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(name).is_file()))
}

/// Whether the long forms were asked for.
pub fn long() -> bool {
    std::env::var_os("CISTA_LONG").is_some_and(|value| value == "1")
}
