//! What is locked for an authority, opened by the programs that authorities have: `age`, `gpg`, `openssl cms`, `7z`, and readers of other authors.
//!
//! The keys are made by those programs, in directories that are removed. A program that is missing is named and its test skipped; in CI that is a failure.

#![expect(clippy::unwrap_used, reason = "what fails in a helper fails its test")]

mod certificate;
mod package;
mod tool;

use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;

use cista::document::lock::{Addressee, AesZip};
use data_encoding::HEXLOWER;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use jiff::civil::{Date, date};
use sha2::{Digest, Sha256};
use tool::{Desk, is_here};
use zeroize::Zeroizing;

const TODAY: Date = date(2026, 11, 22);
const PASSPHRASE: &str = "lusab-babad-gutih-tugad-gutuk-bisog-mudof-sakat";

/// Lengths around the pieces that the formats are written in, and one that no buffer holds.
const LENGTHS: [usize; 6] = [0, 1, 65_529, 65_536, 131_072, 24_000_000];

fn content(length: usize) -> Vec<u8> {
    (0..length)
        .map(|index| (index.wrapping_mul(2_654_435_761) >> 11).to_le_bytes()[0])
        .collect()
}

#[expect(clippy::disallowed_methods, reason = "a test's file need not survive a power cut")]
fn put(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

/// Locks content in pieces of an odd length, as a package comes.
fn lock(addressee: &Addressee, content: &[u8], path: &Path) {
    let mut file = addressee.lock(Vec::new()).unwrap();
    content.chunks(9_973).for_each(|piece| file.write_all(piece).unwrap());
    put(path, &file.finish().unwrap());
}

/// Flips a bit in the last part of a file, where only an authenticated format notices.
fn damage(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let at = bytes.len() - bytes.len() / 3 - 40;
    bytes[at] ^= 1;
    put(path, &bytes);
}

#[test]
fn age_opens_what_is_locked_to_its_recipient() {
    let Some(desk) = Desk::with(&["age", "age-keygen"]) else {
        return;
    };
    desk.run("age-keygen -o key.txt");
    let recipient = desk.run("age-keygen -y key.txt");
    let addressee = Addressee::parse(&recipient, TODAY).unwrap();
    for length in LENGTHS {
        lock(&addressee, &content(length), &desk.path("file.age"));
        assert!(
            desk.run("age -d -i key.txt file.age") == content(length),
            "{length} bytes"
        );
    }
    damage(&desk.path("file.age"));
    assert!(!desk.succeeds("age -d -i key.txt file.age"));
}

#[test]
fn age_opens_what_is_locked_under_a_passphrase() {
    let Some(desk) = Desk::with(&["age", "script"]) else {
        return;
    };
    let addressee = Addressee::passphrase(Zeroizing::new(PASSPHRASE.to_owned()));
    lock(&addressee, &content(100_000), &desk.path("file.age"));
    desk.run(&format!(
        "(sleep 1; echo {PASSPHRASE}) | script -qec 'age -d -o opened file.age' /dev/null"
    ));
    assert!(fs::read(desk.path("opened")).unwrap() == content(100_000));
}

#[test]
fn a_reader_of_another_author_opens_what_is_locked_to_a_post_quantum_recipient() {
    let library = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/browser/node_modules/age-encryption/dist/index.js"
    );
    let Some(desk) = Desk::with(&["node"]) else { return };
    if !is_here(library, Path::new(library).exists()) {
        return;
    }
    put(
        &desk.path("make.mjs"),
        format!(
            "import * as age from '{library}'; import fs from 'node:fs';
        const identity = await age.generateHybridIdentity(); fs.writeFileSync('key.txt', identity);
        process.stdout.write(await age.identityToRecipient(identity));"
        )
        .as_bytes(),
    );
    put(
        &desk.path("open.mjs"),
        format!(
            "import * as age from '{library}'; import fs from 'node:fs';
        const reader = new age.Decrypter(); reader.addIdentity(fs.readFileSync('key.txt', 'utf8'));
        process.stdout.write(await reader.decrypt(fs.readFileSync('file.age')));"
        )
        .as_bytes(),
    );
    let addressee = Addressee::parse(&desk.run("node make.mjs"), TODAY).unwrap();
    assert!(addressee.is_post_quantum());
    for length in [0, 100_000] {
        lock(&addressee, &content(length), &desk.path("file.age"));
        assert!(desk.run("node open.mjs") == content(length), "{length} bytes");
    }
}

#[test]
fn gnupg_opens_what_is_locked_to_its_certificate() {
    let Some(desk) = Desk::with(&["gpg", "gpgconf"]) else {
        return;
    };
    for (primary, subkey) in [("rsa3072", "rsa3072"), ("ed25519", "cv25519"), ("nistp256", "nistp384")] {
        desk.run("rm -rf gnupg; mkdir -m 700 gnupg");
        let gpg = "gpg --homedir gnupg --batch --quiet --pinentry-mode loopback --passphrase ''";
        desk.run(&format!(
            "{gpg} --quick-gen-key 'Registrar <r@example.org>' {primary} cert,sign never"
        ));
        let listed = String::from_utf8(desk.run(&format!("{gpg} --list-keys --with-colons"))).unwrap();
        let fingerprint = listed
            .lines()
            .find_map(|line| line.strip_prefix("fpr:::::::::"))
            .unwrap();
        let fingerprint = fingerprint.trim_end_matches(':');
        desk.run(&format!("{gpg} --quick-add-key {fingerprint} {subkey} encr never"));
        let certificate = desk.run(&format!("{gpg} --armor --export {fingerprint}"));
        let addressee = Addressee::parse(&certificate, TODAY).unwrap();
        assert_eq!(addressee.thumbprint(), fingerprint.to_lowercase());
        for length in LENGTHS {
            lock(&addressee, &content(length), &desk.path("file.gpg"));
            assert!(
                desk.run(&format!("{gpg} --decrypt file.gpg")) == content(length),
                "{subkey}, {length} bytes"
            );
        }
        damage(&desk.path("file.gpg"));
        assert!(!desk.succeeds(&format!("{gpg} --decrypt file.gpg")), "{subkey}");
        desk.run("gpgconf --homedir gnupg --kill all");
    }
}

#[test]
fn gnupg_opens_what_is_locked_after_the_newer_subkey_was_revoked() {
    let Some(desk) = Desk::with(&["gpg", "gpgconf"]) else {
        return;
    };
    let gpg = "gpg --homedir gnupg --batch --quiet --pinentry-mode loopback --passphrase ''";
    desk.run("mkdir -m 700 gnupg");
    desk.run(&format!(
        "{gpg} --quick-gen-key 'Registrar <r@example.org>' ed25519 cert never"
    ));
    let listed = String::from_utf8(desk.run(&format!("{gpg} --list-keys --with-colons"))).unwrap();
    let fingerprint = listed
        .lines()
        .find_map(|line| line.strip_prefix("fpr:::::::::"))
        .unwrap();
    let fingerprint = fingerprint.trim_end_matches(':');
    for _ in 0..2 {
        desk.run(&format!("{gpg} --quick-add-key {fingerprint} cv25519 encr never"));
    }
    let answers = "key 2\\nrevkey\\ny\\n0\\n\\ny\\nsave\\n";
    desk.run(&format!(
        "printf '{answers}' | {gpg} --no-tty --command-fd 0 --edit-key {fingerprint}"
    ));
    let addressee = Addressee::parse(&desk.run(&format!("{gpg} --export {fingerprint}")), TODAY).unwrap();
    lock(&addressee, b"content", &desk.path("file.gpg"));
    assert!(desk.run(&format!("{gpg} --decrypt file.gpg")) == b"content");
    let packets = String::from_utf8(desk.run(&format!("{gpg} --list-packets file.gpg"))).unwrap();
    let subkeys = String::from_utf8(desk.run(&format!("{gpg} --list-keys --with-colons"))).unwrap();
    let valid = subkeys.lines().find(|line| line.starts_with("sub:u:")).unwrap();
    assert!(
        packets.contains(valid.split(':').nth(4).unwrap()),
        "{packets}\n{subkeys}"
    );
    desk.run("gpgconf --homedir gnupg --kill all");
}

#[test]
fn openssl_opens_what_is_locked_to_its_certificate() {
    let Some(desk) = Desk::with(&["openssl"]) else { return };
    for options in [
        "-newkey rsa:3072 -addext keyUsage=critical,keyEncipherment",
        "-newkey rsa:2048",
        "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -addext keyUsage=critical,keyAgreement",
        "-newkey ec -pkeyopt ec_paramgen_curve:P-384",
    ] {
        desk.run(&format!(
            "openssl req -x509 -nodes -keyout key.pem -out cert.pem -days 36500 -subj '/C=EU/O=Office/CN=Registrar' {options}"
        ));
        let addressee = Addressee::parse(&fs::read(desk.path("cert.pem")).unwrap(), TODAY).unwrap();
        let digest = String::from_utf8(desk.run("openssl x509 -in cert.pem -noout -fingerprint -sha256")).unwrap();
        assert!(
            digest
                .trim()
                .replace(':', "")
                .to_lowercase()
                .ends_with(&addressee.thumbprint())
        );
        let open = "openssl cms -decrypt -inform DER -in file.p7m -inkey key.pem -recip cert.pem -out opened";
        for length in LENGTHS {
            lock(&addressee, &content(length), &desk.path("file.p7m"));
            desk.run(open);
            assert!(
                fs::read(desk.path("opened")).unwrap() == content(length),
                "{options}, {length} bytes"
            );
        }
        damage(&desk.path("file.p7m"));
        assert!(!desk.succeeds(open), "{options}");
    }
}

#[test]
#[ignore = "it takes four gigabytes of disk and of memory: cargo nextest run --test locks --run-ignored only"]
fn openssl_opens_as_much_as_is_locked_to_a_certificate() {
    let Some(desk) = Desk::with(&["openssl", "sha256sum"]) else {
        return;
    };
    desk.run("openssl req -x509 -nodes -newkey rsa:3072 -keyout key.pem -out cert.pem -days 36500 -subj /CN=Registrar");
    let addressee = Addressee::parse(&fs::read(desk.path("cert.pem")).unwrap(), TODAY).unwrap();
    let file = BufWriter::new(fs::File::create(desk.path("file.p7m")).unwrap());
    let (mut file, piece, mut hash) = (addressee.lock(file).unwrap(), content(1 << 20), Sha256::new());
    for _ in 0..1500 {
        hash.update(&piece);
        file.write_all(&piece).unwrap();
    }
    file.finish().unwrap().flush().unwrap();
    desk.run("openssl cms -decrypt -inform DER -in file.p7m -inkey key.pem -out opened");
    let told = String::from_utf8(desk.run("sha256sum opened")).unwrap();
    assert!(told.starts_with(&HEXLOWER.encode(&hash.finalize())), "{told}");
}

fn zip(desk: &Desk, files: &[(&str, &[u8])]) {
    let mut zip = AesZip::new(Vec::new(), Zeroizing::new(PASSPHRASE.to_owned()));
    for (number, (name, content)) in files.iter().enumerate() {
        let mut deflate = DeflateEncoder::new(Vec::new(), Compression::fast());
        deflate.write_all(content).unwrap();
        deflate.flush().unwrap();
        zip.begin(name, number % 2 == 1).unwrap();
        zip.block(deflate.get_ref(), content.len() as u64).unwrap();
        zip.end().unwrap();
    }
    put(&desk.path("file.zip"), &zip.finish().unwrap());
}

#[test]
fn seven_zip_opens_an_encrypted_zip() {
    let Some(desk) = Desk::with(&["7z"]) else { return };
    let (large, small) = (content(3_000_000), content(10));
    zip(
        &desk,
        &[("statements.xml", &large), ("manifest.json", &small), ("empty", b"")],
    );
    desk.run(&format!("7z x -y -p{PASSPHRASE} -oopened file.zip"));
    assert!(fs::read(desk.path("opened/statements.xml")).unwrap() == large);
    assert!(fs::read(desk.path("opened/manifest.json")).unwrap() == small);
    assert_eq!(fs::read(desk.path("opened/empty")).unwrap(), b"");
    assert!(!desk.succeeds("7z t -pwrong file.zip"));
    let mut bytes = fs::read(desk.path("file.zip")).unwrap();
    bytes[1000] ^= 1;
    put(&desk.path("file.zip"), &bytes);
    assert!(!desk.succeeds(&format!("7z t -p{PASSPHRASE} file.zip")));
}
