//! Custody from the command line: a ceremony, each share checked alone, typed back, locked, unlocked and renewed.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use cista::crypto::share::RecoveryShare;

/// Calls the program in `directory`, with this on standard input.
fn call(directory: &Path, arguments: &[&str], input: &str) -> Output {
    let mut process = Command::new(env!("CARGO_BIN_EXE_cista"))
        .args(arguments)
        .current_dir(directory)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    // A command that asks nothing reads nothing.
    let _ = process.stdin.take().expect("a pipe").write_all(input.as_bytes());
    process.wait_with_output().expect("the program ends")
}

/// What a call said that succeeded.
fn told(directory: &Path, arguments: &[&str], input: &str) -> String {
    let output = call(directory, arguments, input);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What a call complained about that ended with this code, in one line.
fn complaint(directory: &Path, code: i32, arguments: &[&str], input: &str) -> String {
    let output = call(directory, arguments, input);
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {errors}");
    // Where the tests run there may be a network, of which a ceremony warns.
    let said: Vec<&str> = errors.lines().filter(|line| !line.starts_with("Warning: ")).collect();
    assert_eq!(said.len(), 1, "{errors}");
    said[0].to_owned()
}

/// A directory with the files of a ceremony, 2 of 3.
fn ceremony() -> tempfile::TempDir {
    let directory = tempfile::tempdir().expect("a directory");
    told(
        directory.path(),
        &["ceremony", "--out", "first", "--shares", "3", "--quorum", "2"],
        "",
    );
    directory
}

fn qr_of(directory: &Path, share: &str) -> String {
    let text = fs::read_to_string(directory.join(share)).expect("a share");
    RecoveryShare::parse(&text).expect("a share").to_qr().to_string()
}

fn groups_of(directory: &Path, share: &str) -> Vec<String> {
    let text = fs::read_to_string(directory.join(share)).expect("a share");
    RecoveryShare::parse(&text).expect("a share").to_groups().to_vec()
}

#[test]
fn a_custodian_checks_a_share_alone() {
    let directory = ceremony();
    let here = directory.path();
    let said = told(here, &["share", "check", "first/share-2.txt"], "");
    assert!(
        said.contains("generation 1, edition 1") && said.contains("2 of 3"),
        "{said}"
    );
    let said = told(here, &["--json", "share", "check", "first/share-2.txt"], "");
    assert!(said.contains("\"number\": 2") && !said.contains("secret"), "{said}");
    // Away from its record only the check sum tells.
    fs::rename(here.join("first/share-2.txt"), here.join("share-2.txt")).expect("moved");
    assert!(told(here, &["share", "check", "share-2.txt"], "").contains("--committee"));
    told(
        here,
        &["share", "check", "share-2.txt", "--committee", "first/committee.json"],
        "",
    );
    complaint(here, 66, &["share", "check", "nothing.txt"], "");
    complaint(here, 65, &["share", "check", "first/committee.json"], "");
}

#[test]
fn a_sheet_is_typed_back_and_a_mistyped_group_is_named() {
    let directory = ceremony();
    let here = directory.path();
    let groups = groups_of(here, "first/share-3.txt");
    let call = ["share", "type", "--committee", "first/committee.json"];
    assert!(told(here, &call, &groups.join("\n").to_lowercase()).contains("share 3 of set"));
    let mut mistyped = groups.clone();
    let other = if mistyped[10].starts_with('7') { "8" } else { "7" };
    mistyped[10].replace_range(..1, other);
    assert!(complaint(here, 65, &call, &mistyped.join(" ")).contains("group 11"));
    let mut swapped = groups.clone();
    swapped.swap(2, 3);
    assert!(complaint(here, 65, &call, &swapped.join(" ")).contains("groups 3 and 4"));
    assert!(complaint(here, 65, &call, &groups[..9].join(" ")).contains("9 groups"));
    assert!(told(here, &call, &qr_of(here, "first/share-1.txt")).contains("share 1 of set"));
    let write = [call.as_slice(), &["--out", "again.txt"]].concat();
    told(here, &write, &groups.join("-"));
    let read = |name| fs::read(here.join(name)).expect("a file");
    assert_eq!(read("again.txt"), read("first/share-3.txt"));
}

#[test]
fn shares_lie_under_passphrases_and_come_out_again() {
    let directory = tempfile::tempdir().expect("a directory");
    let here = directory.path();
    let hold = [
        "ceremony",
        "--out",
        "locked",
        "--shares",
        "2",
        "--quorum",
        "2",
        "--passphrases",
    ];
    let named = [hold.as_slice(), &["--custodian", "Anna Berg=sv"]].concat();
    let output = call(here, &named, "nine grey geese at dawn\n\n");
    assert!(output.status.success(), "{output:?}");
    let warning = String::from_utf8_lossy(&output.stderr);
    assert!(warning.contains("make at least 3"), "{warning}");
    let said = told(
        here,
        &["share", "check", "locked/share-1.txt"],
        "nine grey geese at dawn\n",
    );
    assert!(said.contains("1 of 2"), "{said}");
    let wrong = complaint(
        here,
        65,
        &["share", "check", "locked/share-1.txt"],
        "nine grey geese at dusk\n",
    );
    assert!(wrong.contains("passphrase"), "{wrong}");
    told(here, &["share", "check", "locked/share-2.txt"], "");
    let unlock = ["share", "unlock", "locked/share-1.txt", "--out", "open.txt"];
    told(here, &unlock, "nine grey geese at dawn\n");
    told(
        here,
        &["share", "check", "open.txt", "--committee", "locked/committee.json"],
        "",
    );
    complaint(here, 73, &unlock, "nine grey geese at dawn\n");
    let lock = ["share", "lock", "open.txt", "--out", "closed.txt"];
    told(here, &lock, "another passphrase\n");
    told(here, &["share", "check", "closed.txt"], "another passphrase\n");
    // Its sheet once more, from the file.
    let sheet = [
        "share",
        "sheet",
        "locked/share-1.txt",
        "--out",
        "sheet.pdf",
        "--custodian",
        "Anna Berg=sv",
    ];
    told(here, &sheet, "nine grey geese at dawn\n");
    assert!(fs::read(here.join("sheet.pdf")).expect("a sheet").starts_with(b"%PDF"));
    complaint(here, 73, &sheet, "nine grey geese at dawn\n");
    complaint(here, 64, &["share", "sheet", "open.txt", "--out", "other.pdf"], "");
    // Too short, and none at all.
    let again = |name: &'static str, input: &str| {
        let call = [
            "ceremony",
            "--out",
            name,
            "--shares",
            "2",
            "--quorum",
            "2",
            "--passphrases",
        ];
        complaint(here, if input.is_empty() { 66 } else { 65 }, &call, input)
    };
    assert!(again("short", "geese\n").contains("at least 12"));
    again("none", "");
    assert!(!here.join("short").exists() && !here.join("none").exists());
}

#[test]
fn renewed_shares_are_another_edition_of_the_same_key() {
    let directory = ceremony();
    let here = directory.path();
    let renew = [
        "ceremony",
        "--out",
        "second",
        "--shares",
        "4",
        "--quorum",
        "3",
        "--renew",
        "first/committee.json",
        "--share",
    ];
    let few = [renew.as_slice(), &["first/share-1.txt"]].concat();
    assert!(complaint(here, 65, &few, "").contains("1 of the 2 shares"));
    assert!(!here.join("second").exists());
    let enough = [renew.as_slice(), &["first/share-1.txt", "first/share-3.txt"]].concat();
    assert!(told(here, &enough, "").contains("Older shares still open"));
    let said = told(here, &["share", "check", "second/share-4.txt"], "");
    assert!(said.contains("generation 1, edition 2"), "{said}");
    let old = [
        "share",
        "check",
        "first/share-1.txt",
        "--committee",
        "second/committee.json",
    ];
    assert!(complaint(here, 65, &old, "").contains("another edition"));
    // A further generation is another key.
    let further = [
        "ceremony",
        "--out",
        "third",
        "--shares",
        "3",
        "--quorum",
        "2",
        "--generation",
        "2",
    ];
    told(here, &further, "");
    assert!(told(here, &["share", "check", "third/share-1.txt"], "").contains("generation 2, edition 1"));
}

/// Sets an instance up on the key of `first/`, with its root key in a file.
fn instance(directory: &Path) {
    let register = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo/demo-2019.json");
    let here = directory.display();
    let answers = format!(
        "initiative = \"{}\"\nceremony = \"first/committee.json\"\nrehearsal_date = \"2021-10-01\"\ndirectory = \"{here}/state\"\n\
         control = \"{here}/run/control.sock\"\nsandbox = \"best-effort\"\n[public]\naddress = \"127.0.0.1:0\"\n[admin]\naddress = \"127.0.0.1:0\"\n\
         [root_key]\nsource = \"file\"\npath = \"{here}/root.key\"\n",
        register.display(),
    );
    let mut file = fs::File::create(directory.join("answers.toml")).expect("a file");
    file.write_all(answers.as_bytes()).expect("written");
    told(
        directory,
        &["init", "--config", "water.toml", "--answers", "answers.toml"],
        "",
    );
}

#[test]
fn a_rehearsal_goes_to_the_custodians_and_back_also_after_a_renewal() {
    let directory = ceremony();
    let here = directory.path();
    instance(here);
    let rehearse = |name: &str, shares: [&str; 2]| {
        let (test, answer) = (format!("{name}.json"), format!("{name}-answer.json"));
        told(
            here,
            &["rehearsal", "begin", "--config", "water.toml", "--out", &test],
            "",
        );
        let few = ["share", "answer", &test, "--out", &answer, "--share", shares[0]];
        assert!(complaint(here, 65, &few, "").contains("1 of the 2 shares"));
        let enough = [few.as_slice(), &[shares[1]]].concat();
        assert!(told(here, &enough, "").contains("opens with shares"));
        complaint(here, 73, &enough, "");
        told(
            here,
            &["rehearsal", "finish", "--config", "water.toml", "--answer", &answer],
            "",
        );
        told(here, &["rehearsal", "show", "--config", "water.toml"], "")
    };
    let shown = rehearse("one", ["first/share-3.txt", "first/share-1.txt"]);
    assert!(
        shown.contains("generation 1, edition 1") && shown.contains("shares 1, 3"),
        "{shown}"
    );
    let renew = [
        "ceremony",
        "--out",
        "second",
        "--shares",
        "3",
        "--quorum",
        "2",
        "--renew",
        "first/committee.json",
    ];
    told(
        here,
        &[renew.as_slice(), &["--share", "first/share-1.txt", "first/share-2.txt"]].concat(),
        "",
    );
    let add = [
        "generation",
        "add",
        "--config",
        "water.toml",
        "--record",
        "second/committee.json",
    ];
    told(here, &add, "");
    let shown = rehearse("two", ["second/share-2.txt", "second/share-3.txt"]);
    assert!(shown.contains("edition 2"), "{shown}");
}

#[test]
fn every_damaged_or_cut_off_share_gets_one_sentence() {
    let directory = ceremony();
    let here = directory.path();
    let file = fs::read_to_string(here.join("first/share-1.txt")).expect("a share");
    let forms = [file, qr_of(here, "first/share-1.txt")];
    let refuse = |name: &str, bytes: &[u8]| {
        let mut damaged = fs::File::create(here.join(name)).expect("a file");
        damaged.write_all(bytes).expect("written");
        complaint(
            here,
            65,
            &["share", "check", name, "--committee", "first/committee.json"],
            "",
        )
    };
    for (number, form) in forms.iter().enumerate() {
        for place in (0..form.len() - 2).step_by(form.len() / 12) {
            refuse(&format!("cut-{number}-{place}.txt"), &form.as_bytes()[..place]);
            let mut flipped = form.clone().into_bytes();
            // The fourth bit leaves no character of either form what it was, in either case.
            flipped[place] ^= 0b1000;
            refuse(&format!("flipped-{number}-{place}.txt"), &flipped);
        }
    }
    refuse("noise.txt", &[0xff; 4000]);
    refuse("long.txt", "cista-share-1\n".repeat(10_000).as_bytes());
}
