//! What a package may be locked to, what is refused with which sentence, and that nothing hostile makes it panic.
//!
//! The certificates lie in `tests/data/keys`, made by `gpg` and `openssl`; that those tools open what is locked to theirs is shown in `tests/locks`.

use std::io::Read as _;

use ::age::secrecy::SecretString;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use jiff::civil::date;

use super::*;

const TODAY: Date = date(2026, 11, 22);

const PQ_RECIPIENT: &[u8] = include_bytes!("../../../tests/data/keys/age-pq.txt");
const PGP: &[u8] = include_bytes!("../../../tests/data/keys/openpgp.asc");
const PGP_BINARY: &[u8] = include_bytes!("../../../tests/data/keys/openpgp.gpg");
const PGP_EXPIRED: &[u8] = include_bytes!("../../../tests/data/keys/openpgp-expired.asc");
const PGP_REVOKED: &[u8] = include_bytes!("../../../tests/data/keys/openpgp-revoked.asc");
const PGP_SIGN_ONLY: &[u8] = include_bytes!("../../../tests/data/keys/openpgp-sign-only.asc");
const RSA_PEM: &[u8] = include_bytes!("../../../tests/data/keys/rsa.pem");
const RSA_DER: &[u8] = include_bytes!("../../../tests/data/keys/rsa.der");
const RSA_SHORT: &[u8] = include_bytes!("../../../tests/data/keys/rsa-1024.pem");
const EC_PEM: &[u8] = include_bytes!("../../../tests/data/keys/p256.pem");
const SIGN_ONLY_PEM: &[u8] = include_bytes!("../../../tests/data/keys/sign-only.pem");
const ED25519_PEM: &[u8] = include_bytes!("../../../tests/data/keys/ed25519.pem");

fn parse(bytes: &[u8]) -> Result<Addressee, RecipientFault> {
    Addressee::parse(bytes, TODAY)
}

fn refusal(bytes: &[u8]) -> RecipientFault {
    parse(bytes).expect_err("it should be refused")
}

fn locked(addressee: &Addressee, content: &[u8]) -> Vec<u8> {
    let mut file = addressee.lock(Vec::new()).unwrap();
    file.write_all(content).unwrap();
    file.finish().unwrap()
}

fn opened(bytes: &[u8], identity: &dyn ::age::Identity) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    ::age::Decryptor::new(bytes)
        .ok()?
        .decrypt(std::iter::once(identity))
        .ok()?
        .read_to_end(&mut content)
        .ok()?;
    Some(content)
}

#[test]
fn each_kind_is_told_by_its_content() {
    let classic = ::age::x25519::Identity::generate().to_public().to_string();
    for (bytes, kind, suffix, length) in [
        (classic.as_bytes(), Kind::Age, "age", 64),
        (PQ_RECIPIENT, Kind::Age, "age", 64),
        (PGP, Kind::OpenPgp, "gpg", 40),
        (PGP_BINARY, Kind::OpenPgp, "gpg", 40),
        (RSA_PEM, Kind::Cms, "p7m", 64),
        (RSA_DER, Kind::Cms, "p7m", 64),
        (EC_PEM, Kind::Cms, "p7m", 64),
    ] {
        let addressee = parse(bytes).unwrap();
        assert_eq!((addressee.kind(), addressee.suffix()), (kind, suffix));
        assert_eq!(addressee.thumbprint().len(), length, "{}", addressee.thumbprint());
    }
    let thumbprint = |bytes| parse(bytes).unwrap().thumbprint();
    assert_eq!(thumbprint(PGP), thumbprint(PGP_BINARY));
    assert_eq!(thumbprint(RSA_PEM), thumbprint(RSA_DER));
    assert!(parse(PQ_RECIPIENT).unwrap().is_post_quantum() && !parse(PGP).unwrap().is_post_quantum());
}

#[test]
fn what_should_not_be_locked_to_is_refused_with_its_reason() {
    assert_eq!(refusal(b""), RecipientFault::Empty);
    assert_eq!(refusal(b"# nothing\n\n"), RecipientFault::Empty);
    assert_eq!(refusal(b"hello"), RecipientFault::Unknown);
    assert_eq!(refusal(b"ssh-ed25519 AAAA"), RecipientFault::Unknown);
    assert_eq!(refusal(b"\xff\xfe\x00"), RecipientFault::Unknown);
    assert_eq!(refusal(&vec![b'#'; LONGEST + 1]), RecipientFault::TooLong);
    assert_eq!(refusal(b"# key\nage1qqqq\n"), RecipientFault::Line(2));
    assert_eq!(refusal(b"age1pq1qqqq"), RecipientFault::Line(1));
    assert_eq!(
        refusal(b"age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t"),
        RecipientFault::Line(1)
    );
    let secret = ::age::x25519::Identity::generate();
    let secret = ::age::secrecy::ExposeSecret::expose_secret(&secret.to_string()).to_owned();
    assert_eq!(refusal(secret.as_bytes()), RecipientFault::Secret);
    assert_eq!(
        refusal(b"-----BEGIN PGP PRIVATE KEY BLOCK-----"),
        RecipientFault::Secret
    );
    assert_eq!(
        refusal(&[RSA_PEM, b"-----BEGIN PRIVATE KEY-----"].concat()),
        RecipientFault::Secret
    );
    assert_eq!(refusal(PGP_EXPIRED), RecipientFault::OpenPgpExpired);
    assert_eq!(refusal(PGP_REVOKED), RecipientFault::OpenPgpRevoked);
    assert_eq!(refusal(PGP_SIGN_ONLY), RecipientFault::OpenPgpNoKey);
    assert_eq!(refusal(RSA_SHORT), RecipientFault::X509Short(1024));
    assert_eq!(refusal(SIGN_ONLY_PEM), RecipientFault::X509Usage);
    assert_eq!(refusal(ED25519_PEM), RecipientFault::X509Kind);
    assert_eq!(refusal(&[RSA_PEM, EC_PEM].concat()), RecipientFault::X509Several);
}

#[test]
fn a_certificate_is_judged_by_the_day() {
    let refusal = |bytes, day| Addressee::parse(bytes, day).expect_err("it should be refused");
    assert!(matches!(
        refusal(RSA_PEM, date(2199, 1, 1)),
        RecipientFault::X509Expired(_)
    ));
    assert!(matches!(
        refusal(EC_PEM, date(1999, 1, 1)),
        RecipientFault::X509NotYet(_)
    ));
    assert!(parse(RSA_PEM).unwrap().advice().is_some(), "2048 bits are few");
    assert!(parse(EC_PEM).unwrap().advice().is_none());
}

#[test]
fn post_quantum_and_classic_recipients_do_not_mix() {
    let classic = ::age::x25519::Identity::generate().to_public().to_string();
    let both = [PQ_RECIPIENT, b"\n", classic.as_bytes()].concat();
    assert_eq!(refusal(&both), RecipientFault::Mixed);
    // Not even where our own check were missing: age compares the labels.
    let quantum = post_quantum::PostQuantum::parse(std::str::from_utf8(PQ_RECIPIENT).unwrap().trim()).unwrap();
    let classic = ::age::x25519::Identity::generate().to_public();
    let recipients: [&dyn ::age::Recipient; 2] = [&quantum, &classic];
    assert!(::age::Encryptor::with_recipients(recipients.into_iter()).is_err());
}

#[test]
fn only_the_addressee_opens_an_age_file() {
    let (right, wrong) = (::age::x25519::Identity::generate(), ::age::x25519::Identity::generate());
    let file = format!("\u{feff}# the authority of Latvia\r\n\r\n{}\r\n", right.to_public());
    let addressee = parse(file.as_bytes()).unwrap();
    assert_eq!(addressee.recipients(), [right.to_public().to_string()]);
    let bytes = locked(&addressee, b"content");
    assert_eq!(opened(&bytes, &right).unwrap(), b"content");
    assert!(opened(&bytes, &wrong).is_none());
}

#[test]
fn the_passphrase_opens_an_age_file_and_is_never_shown() {
    let addressee = Addressee::passphrase(Zeroizing::new("lusab-babad".to_owned()));
    assert_eq!(format!("{addressee:?}"), "Addressee(passphrase, )");
    let bytes = locked(&addressee, b"content");
    let identity = |passphrase: &str| ::age::scrypt::Identity::new(SecretString::from(passphrase));
    assert_eq!(opened(&bytes, &identity("lusab-babad")).unwrap(), b"content");
    assert!(opened(&bytes, &identity("lusab-babac")).is_none());
}

/// The identity of the recipient in `age-pq.txt`; both were made by typage.
const PQ_IDENTITY: &str = "AGE-SECRET-KEY-PQ-1D0NZ47TXZXXDKZTV00QTAQTC2XGZMY30JXVV8QZD7YDXZDWFMYMSRJ04UE";

#[test]
fn an_authority_reads_a_locked_file_at_any_place() {
    let content: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    let read = |opener: &Opener, bytes: &[u8]| -> Result<Vec<u8>, OpenFault> {
        let mut reader = opener.open(io::Cursor::new(bytes.to_vec()))?;
        let mut part = vec![0; 8];
        std::io::Seek::seek(&mut reader, io::SeekFrom::Start(400_000)).unwrap();
        reader.read_exact(&mut part).unwrap();
        assert_eq!(part, content[400_000..400_008]);
        std::io::Seek::seek(&mut reader, io::SeekFrom::Start(0)).unwrap();
        let mut whole = Vec::new();
        reader.read_to_end(&mut whole).unwrap();
        Ok(whole)
    };
    let quantum = locked(&parse(PQ_RECIPIENT).unwrap(), &content);
    let opener = Opener::identities(&format!("# key\n{PQ_IDENTITY}\n")).unwrap();
    assert!(read(&opener, &quantum).unwrap() == content);
    let worded = locked(
        &Addressee::passphrase(Zeroizing::new("lusab-babad".to_owned())),
        &content,
    );
    let word = |text: &str| Opener::passphrase(Zeroizing::new(text.to_owned()));
    assert!(read(&word("lusab-babad"), &worded).unwrap() == content);
    for (opener, bytes, fault) in [
        (word("lusab-babac"), &worded, OpenFault::WrongKey),
        (word("lusab-babad"), &quantum, OpenFault::WrongKey),
        (opener, &worded, OpenFault::WrongKey),
        (Opener::default(), &worded, OpenFault::Locked),
        (Opener::default(), &b"hello".to_vec(), OpenFault::Damaged),
    ] {
        assert_eq!(read(&opener, bytes), Err(fault));
    }
    assert_eq!(Opener::identities("# nothing").err(), Some(OpenFault::Line(1)));
    assert_eq!(
        Opener::identities(&PQ_IDENTITY.replace('D', "Q")).err(),
        Some(OpenFault::Line(1))
    );
}

#[test]
fn an_encrypted_zip_gives_its_files_back_and_nothing_under_another_passphrase() {
    let content = b"statement of support ".repeat(20_000);
    for large in [false, true] {
        let mut zip = AesZip::new(Vec::new(), Zeroizing::new("lusab-babad".to_owned()));
        for name in ["one.xml", "two.csv"] {
            zip.begin(name, large).unwrap();
            let mut deflate = DeflateEncoder::new(Vec::new(), Compression::fast());
            deflate.write_all(&content).unwrap();
            deflate.flush().unwrap();
            let deflated = deflate.get_ref().clone();
            let (first, second) = deflated.split_at(deflated.len() / 3);
            zip.block(first, 0).unwrap();
            zip.block(second, content.len() as u64).unwrap();
            zip.end().unwrap();
        }
        let bytes = zip.finish().unwrap();
        let mut archive = zip::ZipArchive::new(io::Cursor::new(&bytes)).unwrap();
        for name in ["one.xml", "two.csv"] {
            let mut read = Vec::new();
            archive
                .by_name_decrypt(name, b"lusab-babad")
                .unwrap()
                .read_to_end(&mut read)
                .unwrap();
            assert!(read == content, "{name}");
        }
        assert!(archive.by_name_decrypt("one.xml", b"lusab-babac").is_err());
    }
}

#[test]
fn nothing_hostile_makes_the_parser_panic() {
    let seeds = [PQ_RECIPIENT, PGP, PGP_BINARY, PGP_REVOKED, RSA_PEM, RSA_DER, EC_PEM];
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut draw = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    for seed in seeds {
        for _ in 0..400 {
            let mut bytes = seed.to_vec();
            for _ in 0..=draw(4) {
                let at = draw(bytes.len());
                match draw(4) {
                    0 => bytes.truncate(at.max(1)),
                    1 => bytes[at] ^= 1 << draw(8),
                    2 => bytes[at] = u8::try_from(draw(256)).unwrap(),
                    _ => {
                        let tail = bytes.split_off(at);
                        let skip = draw(16).min(tail.len().saturating_sub(1));
                        bytes.extend_from_slice(&tail[skip..]);
                    }
                }
            }
            if let Err(fault) = parse(&bytes) {
                let sentence = fault.to_string();
                assert!(!sentence.is_empty() && !sentence.contains('\n'));
            }
        }
    }
}
