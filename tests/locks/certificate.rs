//! What authorities certified, entered and forecast by the command line.

use std::fs;
use std::process::{Command, Output};

use super::tool::Desk;

fn cista(desk: &Desk, line: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cista"));
    command
        .arg("certificate")
        .args(line.split(' '))
        .current_dir(desk.path(""));
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

const FINLAND: &str = "add --file c.json --state FI --date 2013-12-01 --received 2013-12-03 --valid 12877 --invalid 1712 --reason number=900 --reason age=41";

#[test]
fn certificates_are_entered_listed_and_forecast() {
    let Some(desk) = Desk::with(&[]) else { return };
    assert_eq!(
        cista(&desk, FINLAND).status.code(),
        Some(64),
        "a new file names the initiative"
    );
    said(&cista(
        &desk,
        &format!("{FINLAND} --initiative ECI(2012)000003 --registered 2012-05-10"),
    ));
    said(&cista(
        &desk,
        "add --file c.json --state SK --date 2013-12-01 --valid 20988 --invalid 4000",
    ));
    let listed = said(&cista(&desk, "list --file c.json"));
    assert!(
        listed.contains("age 41, number 900") && listed.contains("33865 valid, 5712 invalid"),
        "{listed}"
    );
    let forecast = said(&cista(
        &desk,
        "forecast --file c.json --collected DE=1400000 --collected AT=60000",
    ));
    assert!(forecast.contains("13.9 % expected, 18.9 % cautiously"), "{forecast}");
    assert!(
        forecast.contains("certified, reached") && forecast.contains("7 are needed"),
        "{forecast}"
    );
    said(&cista(&desk, &format!("{FINLAND} --replace")));
    let file = fs::read_to_string(desk.path("c.json")).unwrap();
    assert!(file.contains("\"replaced\""), "{file}");
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let Some(desk) = Desk::with(&[]) else { return };
    said(&cista(
        &desk,
        &format!("{FINLAND} --initiative ECI(2012)000003 --registered 2012-05-10"),
    ));
    let before = fs::read(desk.path("c.json")).unwrap();
    for (line, code) in [
        (FINLAND, 65),
        (
            "add --file c.json --state SK --date 2013-12-01 --statements 9 --valid 9 --invalid 1",
            65,
        ),
        (
            "add --file c.json --state SK --date 2013-12-01 --valid 9 --invalid 1 --reason age=2",
            65,
        ),
        (
            "add --file c.json --state HR --date 2013-12-01 --valid 9 --invalid 1",
            65,
        ),
        (
            "add --file c.json --state SK --date 2013-12-01 --valid 9 --invalid 1 --reason height=1",
            64,
        ),
        (
            "add --file c.json --state XX --date 2013-12-01 --valid 9 --invalid 1",
            64,
        ),
        (
            "add --file c.json --state SK --date 2013-13-01 --valid 9 --invalid 1",
            64,
        ),
        ("list --file nothing.json", 66),
        ("forecast --file c.json --opening c.json", 65),
    ] {
        let output = cista(&desk, line);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{line}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    assert!(fs::read(desk.path("c.json")).unwrap() == before);
}
