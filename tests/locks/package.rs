//! Real packages, from the collection of the vectors: locked to each kind of key, opened by its program, verified and sampled.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cista::document::lock::AesZip;
use cista::service::verify::{VerifyError, verify};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use zeroize::Zeroizing;

use super::tool::Desk;

const CISTA: &str = env!("CARGO_BIN_EXE_cista");
const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/collection-1");

/// Opens the collection of the vectors on a desk, with more options.
fn open(desk: &Desk, options: &str) {
    let shares: Vec<String> = [2, 5, 7].map(|number| format!("{VECTORS}/share-{number}.txt")).into();
    desk.run(&format!(
        "{CISTA} open {VECTORS}/rivers.cista --share {} --out out {options}",
        shares.join(" ")
    ));
}

fn cista(desk: &Desk, arguments: &[&str]) -> Output {
    let mut command = Command::new(CISTA);
    command.args(arguments).current_dir(desk.path(""));
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The one file of a directory whose name ends so.
fn find(directory: &Path, ending: &str) -> PathBuf {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let mut found = entries.filter(|path| path.to_string_lossy().ends_with(ending));
    found
        .next()
        .unwrap_or_else(|| panic!("no {ending} in {}", directory.display()))
}

#[test]
fn an_authority_with_age_reads_its_package_locked_and_opened() {
    let Some(desk) = Desk::with(&["age", "age-keygen"]) else {
        return;
    };
    desk.run("age-keygen -o key.txt; age-keygen -y key.txt > recipient.txt");
    open(&desk, "--to LV=recipient.txt");
    let package = find(&desk.path("out"), ".zip.age");
    let latvian = package.to_string_lossy().replace("/DK-", "/LV-");
    let told = said(&cista(
        &desk,
        &[
            "verify",
            &latvian,
            "--identity",
            "key.txt",
            "--warnings",
            "warnings.csv",
        ],
    ));
    assert!(told.contains("A package for LV: signed"), "{told}");
    let listed = fs::read_to_string(desk.path("warnings.csv")).unwrap();
    assert_eq!(listed.lines().count(), 2, "{listed}");
    assert!(listed.contains(",number-check-digit,document_or_number"), "{listed}");
    desk.run(&format!("age -d -i key.txt -o opened.zip {latvian}"));
    assert_eq!(said(&cista(&desk, &["verify", "opened.zip"])), told);
    let refused = cista(&desk, &["verify", &latvian, "--identity", "recipient.txt"]);
    assert_eq!(refused.status.code(), Some(65));
}

#[test]
fn an_authority_with_openpgp_opens_its_package() {
    let Some(desk) = Desk::with(&["gpg", "gpgconf"]) else {
        return;
    };
    let gpg = "gpg --homedir gnupg --batch --quiet --pinentry-mode loopback --passphrase ''";
    desk.run(&format!(
        "mkdir -m 700 gnupg; {gpg} --quick-gen-key 'Registrar <r@example.org>' future-default default never; {gpg} --armor --export > key.asc"
    ));
    open(&desk, "--to DK=key.asc");
    let package = find(&desk.path("out"), ".zip.gpg");
    assert!(said(&cista(&desk, &["verify", &package.to_string_lossy()])).contains("decrypt it with GnuPG"));
    desk.run(&format!("{gpg} --output opened.zip --decrypt {}", package.display()));
    assert!(said(&cista(&desk, &["verify", "opened.zip"])).contains("A package for DK: signed"));
    desk.run("gpgconf --homedir gnupg --kill all");
}

#[test]
fn an_authority_with_x509_opens_its_package() {
    let Some(desk) = Desk::with(&["openssl"]) else { return };
    desk.run("openssl req -x509 -nodes -newkey rsa:3072 -keyout key.pem -out cert.pem -days 36500 -subj /CN=Registrar");
    open(&desk, "--to DK=cert.pem");
    let package = find(&desk.path("out"), ".zip.p7m");
    assert!(said(&cista(&desk, &["verify", &package.to_string_lossy()])).contains("decrypt it with OpenSSL"));
    desk.run(&format!(
        "openssl cms -decrypt -inform DER -in {} -inkey key.pem -out opened.zip",
        package.display()
    ));
    assert!(said(&cista(&desk, &["verify", "opened.zip"])).contains("A package for DK: signed"));
}

#[test]
fn an_office_that_can_install_nothing_verifies_the_zip_as_it_is() {
    let Some(desk) = Desk::with(&["7z"]) else { return };
    let mut zip = AesZip::new(Vec::new(), Zeroizing::new("lusab-babad".to_owned()));
    for entry in fs::read_dir(format!("{VECTORS}/opened/LV")).unwrap() {
        let path = entry.unwrap().path();
        let content = fs::read(&path).unwrap();
        let mut deflate = DeflateEncoder::new(Vec::new(), Compression::fast());
        deflate.write_all(&content).unwrap();
        deflate.flush().unwrap();
        zip.begin(&path.file_name().unwrap().to_string_lossy(), false).unwrap();
        zip.block(deflate.get_ref(), content.len() as u64).unwrap();
    }
    super::put(&desk.path("package.zip"), &zip.finish().unwrap());
    let told = desk.run(&format!("echo lusab-babad | {CISTA} verify package.zip --passphrase"));
    assert!(String::from_utf8(told).unwrap().contains("A package for LV: signed"));
    assert!(!desk.succeeds(&format!("echo lusab-babac | {CISTA} verify package.zip --passphrase")));
    assert!(!desk.succeeds(&format!("{CISTA} verify package.zip")));
    desk.run("7z x -y -plusab-babad -oopened package.zip");
    assert!(said(&cista(&desk, &["verify", "opened"])).contains("A package for LV: signed"));
}

#[test]
fn a_sample_is_drawn_alike_by_other_programs_and_says_what_it_shows() {
    let Some(desk) = Desk::with(&["python3"]) else { return };
    desk.run(&format!("mkdir out; cp -r {VECTORS}/opened/DK {VECTORS}/opened/LV out"));
    let drawn = said(&cista(
        &desk,
        &["sample", "out/DK", "--size", "2", "--seed", " drei Würfel "],
    ));
    let program = "import csv, hashlib, sys\n\
        seed, size = sys.argv[1].strip(), int(sys.argv[2])\n\
        identifiers = [row['identifier'] for name in sys.argv[3:] for row in csv.DictReader(open(name, encoding='utf-8', newline=''))]\n\
        ticket = lambda identifier: hashlib.sha256(b'cista 2026-11 sample\\0' + seed.encode() + b'\\0' + identifier.encode()).digest()\n\
        print('\\n'.join(sorted(identifiers, key=ticket)[:size]))\n";
    let other = Command::new("python3")
        .args(["-c", program, "drei Würfel", "2"])
        .arg(desk.path("out/DK/statements.csv"))
        .output();
    let other = said(&other.unwrap());
    let identifiers: Vec<&str> = drawn
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').nth(1))
        .collect();
    assert_eq!(identifiers, other.lines().collect::<Vec<_>>());
    let rows = said(&cista(
        &desk,
        &["sample", "out/DK", "--size", "2", "--seed", "x", "--rows"],
    ));
    assert!(rows.starts_with("order,identifier,given_names,"), "{rows}");
    let estimate = said(&cista(
        &desk,
        &["--json", "sample", "out/DK", "--size", "2", "--invalid", "1"],
    ));
    assert!(
        estimate.contains("\"valid_least\": 1") && estimate.contains("\"valid_most\": 1"),
        "{estimate}"
    );
    assert!(said(&cista(&desk, &["sample", "out/DK", "--plan"])).contains("width"));
    for (arguments, code) in [
        (["sample", "out/DK", "--size", "3", "--seed", "x"], 64),
        (["sample", "out/DK", "--size", "2", "--seed", " "], 64),
        (["sample", "out/DK", "--size", "2", "--invalid", "3"], 64),
        (["sample", "out/nothing", "--size", "2", "--seed", "x"], 66),
    ] {
        assert_eq!(cista(&desk, &arguments).status.code(), Some(code), "{arguments:?}");
    }
    let both = cista(&desk, &["sample", "out/DK", "out/LV", "--size", "1", "--seed", "x"]);
    assert_eq!(both.status.code(), Some(65));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test's file need not survive a power cut")]
fn whatever_is_changed_in_a_package_is_refused_with_one_sentence() {
    let Some(desk) = Desk::with(&[]) else { return };
    desk.run(&format!("mkdir out; cp -r {VECTORS}/opened/DK {VECTORS}/opened/LV out"));
    let package = desk.path("out/DK");
    assert!(verify(&package, &mut |_| {}).is_ok());
    let names: Vec<PathBuf> = fs::read_dir(&package)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    let mut state = 7_u64;
    let mut draw = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(state >> 33).unwrap() % below
    };
    for path in &names {
        let whole = fs::read(path).unwrap();
        for round in 0..60 {
            let mut bytes = whole.clone();
            let at = draw(bytes.len());
            match round % 3 {
                0 => bytes[at] ^= 1 << draw(8),
                1 => bytes.truncate(at),
                _ => bytes.insert(at, u8::try_from(draw(256)).unwrap()),
            }
            fs::write(path, &bytes).unwrap();
            let verified = verify(&package, &mut |_| {});
            let is_signature = path.ends_with("manifest.sig") || path.ends_with("committee.json");
            match verified {
                // White space in the two small files that the signature does not cover changes nothing.
                Ok(_) => assert!(is_signature, "{} at {at}", path.display()),
                Err(fault @ (VerifyError::Package { .. } | VerifyError::Unknown { .. })) => {
                    assert!(!fault.to_string().contains('\n'));
                }
                Err(fault) => panic!("{} at {at}: {fault}", path.display()),
            }
        }
        fs::write(path, &whole).unwrap();
    }
    fs::write(package.join("more.csv"), "a").unwrap();
    assert!(verify(&package, &mut |_| {}).is_err());
}
