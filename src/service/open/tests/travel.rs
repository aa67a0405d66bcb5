//! How packages travel.

use age::secrecy::SecretString;

use super::custodians::one_dane;
use super::*;
use crate::service::verify::{Verified, verify};

#[test]
fn without_plain_nothing_typed_reaches_the_disk() {
    let mut forge = one_dane();
    forge.sign(MemberState::Lv, EN, &latvian("Anna", "010190-12345"));
    let manifest = opened(&Request {
        plain: false,
        ..forge.request()
    })
    .unwrap();
    let files = files_under(&forge.path("out"));
    let names: Vec<_> = files.keys().map(String::as_str).collect();
    let expected = [
        "DK-ECI-2026-000042-personal-data-limited-distribution.zip",
        "DK-ECI-2026-000042-personal-data-limited-distribution.zip.age",
        "LV-ECI-2026-000042-personal-data-limited-distribution.zip",
        "LV-ECI-2026-000042-personal-data-limited-distribution.zip.age",
        "committee.json",
        "letters/DK-letter.txt",
        "letters/LV-letter.txt",
        "manifest.json",
        "manifest.sig",
    ];
    assert_eq!(names, expected);
    for (name, bytes) in &files {
        for typed in ["Ane", "Sørensen", "Gade", "Anna", "010190-12345"] {
            assert!(
                !bytes.windows(typed.len()).any(|window| window == typed.as_bytes()),
                "{typed} in {name}"
            );
        }
    }
    assert_eq!(
        manifest.states[&MemberState::Lv].letter.as_deref(),
        Some("letters/LV-letter.txt")
    );
}

fn decrypted(file: &[u8], identity: &dyn age::Identity) -> Vec<u8> {
    let mut bytes = Vec::new();
    let decryptor = age::Decryptor::new(file).unwrap();
    decryptor
        .decrypt(std::iter::once(identity))
        .unwrap()
        .read_to_end(&mut bytes)
        .unwrap();
    bytes
}

#[test]
fn the_letter_opens_the_package() {
    let forge = one_dane();
    opened(&Request {
        plain: false,
        ..forge.request()
    })
    .unwrap();
    let letter = forge.text("letters/DK-letter.txt");
    let passphrase = letter
        .lines()
        .find_map(|line| line.strip_prefix("Passphrase     "))
        .unwrap();
    let file = fs::read(forge.path("out/DK-ECI-2026-000042-personal-data-limited-distribution.zip.age")).unwrap();
    let archive = decrypted(&file, &age::scrypt::Identity::new(SecretString::from(passphrase)));
    let path = forge.put("statements.zip", &archive);
    let Verified::Package(package) = verify(&path, &mut |_| {}).unwrap() else {
        panic!("it is a package")
    };
    assert_eq!((package.state, package.counts.packaged), (MemberState::Dk, 1));
    let mut xml = String::new();
    let mut unpacked = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    unpacked
        .by_name("statements.xml")
        .unwrap()
        .read_to_string(&mut xml)
        .unwrap();
    assert!(xml.contains("Sørensen"));
}

#[test]
fn an_authority_with_a_key_needs_no_letter() {
    let forge = one_dane();
    let authority = age::x25519::Identity::generate();
    let recipients = [(
        MemberState::Dk,
        forge.put("dk.txt", authority.to_public().to_string().as_bytes()),
    )]
    .into();
    let request = Request {
        plain: false,
        recipients,
        ..forge.request()
    };
    let manifest = opened(&request).unwrap();
    assert_eq!(manifest.states[&MemberState::Dk].letter, None);
    assert!(!forge.path("out/letters").exists());
    let file = fs::read(forge.path("out/DK-ECI-2026-000042-personal-data-limited-distribution.zip.age")).unwrap();
    assert!(decrypted(&file, &authority).starts_with(b"PK"));
    let bad = Request {
        recipients: [(MemberState::Dk, forge.put("bad.txt", b"ssh-rsa"))].into(),
        ..forge.request()
    };
    let error = opened(&Request {
        out: forge.path("elsewhere"),
        ..bad
    })
    .unwrap_err()
    .to_string();
    assert!(error.contains("bad.txt (for DK)"), "{error}");
}
