//! How packages travel.

use age::secrecy::SecretString;

use sha2::Digest as _;

use super::custodians::one_dane;
use super::*;
use crate::crypto::approval::ApprovalKey;
use crate::document::collection::ApprovedRecipient;
use crate::document::lock;
use crate::domain::Law;
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
        "letters/DK-letter.pdf",
        "letters/LV-letter.pdf",
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
        Some("letters/LV-letter.pdf")
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
    // What the letter says is drawn first; the page itself is for people.
    let passphrase = lock::passphrase(|bytes| SeededEntropy::new(b"open").fill(bytes));
    assert!(
        fs::read(forge.path("out/letters/DK-letter.pdf"))
            .unwrap()
            .starts_with(b"%PDF-")
    );
    let file = fs::read(forge.path("out/DK-ECI-2026-000042-personal-data-limited-distribution.zip.age")).unwrap();
    let archive = decrypted(
        &file,
        &age::scrypt::Identity::new(SecretString::from(passphrase.as_str())),
    );
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

#[test]
fn an_approved_key_needs_no_question_and_an_unapproved_one_is_passed_over() {
    let mut forge = one_dane();
    let authority = age::x25519::Identity::generate();
    let file = authority.to_public().to_string().into_bytes();
    let thumbprint = lock::Addressee::parse(&file, DAY).unwrap().thumbprint();
    let recipient = |approvals: Vec<String>| ApprovedRecipient {
        state: MemberState::Dk,
        kind: "age".to_owned(),
        file: data_encoding::BASE64.encode(&file),
        thumbprint: thumbprint.clone(),
        channel: "telephone".to_owned(),
        accepted: DAY,
        approvals,
    };
    forge.recipients = vec![recipient(Vec::new())];
    let request = |forge: &Forge, out: &str| Request {
        plain: false,
        out: forge.path(out),
        ..forge.request()
    };
    let without = opened(&request(&forge, "without")).unwrap();
    assert_eq!(without.states[&MemberState::Dk].addressee, None);
    let sha256 = data_encoding::HEXLOWER.encode(&sha2::Sha256::digest(&file));
    let act = approval::acts::recipient(MemberState::Dk, &thumbprint, &sha256);
    let slips = ["Ana", "Bo"].map(|name| {
        let key = ApprovalKey::generate(name, &mut forge.entropy).unwrap();
        key.approve(forge::INSTANCE, &act, "2026-11-22").to_text()
    });
    forge.recipients = vec![recipient(slips.to_vec())];
    let with = opened(&request(&forge, "with")).unwrap();
    let dane = &with.states[&MemberState::Dk];
    assert_eq!(dane.addressee.as_ref().unwrap().thumbprint, thumbprint);
    assert_eq!((dane.letter.as_ref(), dane.parts[0].packages.len()), (None, 1));
    let file = fs::read(forge.path("with").join(&dane.parts[0].packages[0].name)).unwrap();
    assert!(decrypted(&file, &authority).starts_with(b"PK"));
}

#[test]
fn a_package_holds_papers_and_print_in_the_state_s_languages() {
    let mut forge = one_dane();
    let mut belgian = dane("Émile", "Rue");
    belgian.retain(|(field, _)| ![Field::ResidenceCountry, Field::DateOfBirth].contains(field));
    belgian.extend([
        (Field::DocumentOrNumberType, "national_id_number"),
        (Field::DocumentOrNumber, "85073003328"),
    ]);
    let form = Law::of(Regime::R2019).form(MemberState::Be, DAY).unwrap();
    belgian.retain(|(field, _)| form.asks(*field));
    if let Some(kind) = form.documents.first().map(|document| document.kind.key()) {
        belgian.retain(|(field, _)| *field != Field::DocumentOrNumberType);
        belgian.push((Field::DocumentOrNumberType, kind));
    }
    forge.sign(MemberState::Be, EN, &belgian);
    let request = Request {
        formats: Format::ALL.into(),
        documents: true,
        ..forge.request()
    };
    let manifest = opened(&request).unwrap();
    assert_eq!(manifest.total.packaged, 2, "{manifest:?}");
    let files = files_under(&request.out);
    for name in [
        "DK/guide-da.pdf",
        "DK/request-da.pdf",
        "DK/certificate-da.pdf",
        "DK/statements-0001.pdf",
        "BE/guide-nl.pdf",
        "BE/guide-fr.pdf",
        "BE/guide-de.pdf",
        "BE/statements-0001.pdf",
        "guides/BE-guide-fr.pdf",
        "guides/DK-guide-da.pdf",
    ] {
        assert!(
            files.get(name).is_some_and(|bytes| bytes.starts_with(b"%PDF-")),
            "{name}"
        );
    }
    let verified = verify(&request.out, &mut |_| {});
    assert!(verified.is_ok(), "{verified:?}");
}
