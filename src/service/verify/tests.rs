//! Stories of what people hand to `verify`, but for collections and packages, which `service::open` makes.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::*;
use crate::crypto::SeededEntropy;
use crate::crypto::ceremony::{Ceremony, perform};

fn ceremony(seed: &[u8]) -> Ceremony {
    perform(7, 3, "2026-11-22", &mut SeededEntropy::new(seed)).unwrap()
}

#[expect(clippy::disallowed_methods, reason = "a test's file need not survive a power cut")]
fn put(directory: &TempDir, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = directory.path().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn verified(path: &Path) -> Result<Verified, VerifyError> {
    verify(path, &mut |_| {})
}

#[test]
fn a_share_is_checked_against_the_record_beside_it() {
    let (directory, made) = (tempfile::tempdir().unwrap(), ceremony(b"one"));
    let share = put(&directory, "share-2.txt", made.shares[1].to_text().as_bytes());
    let Verified::Share(alone) = verified(&share).unwrap() else {
        panic!("it is a share")
    };
    assert_eq!((alone.number, alone.quorum, alone.record), (2, 3, None));
    let record = put(&directory, RECORD_FILE, made.record.to_json());
    let Verified::Share(checked) = verified(&share).unwrap() else {
        panic!("it is a share")
    };
    assert_eq!(checked.record, Some(record.display().to_string()));
    let Verified::Ceremony(facts) = verified(&record).unwrap() else {
        panic!("it is a record")
    };
    assert_eq!((facts.shares, facts.quorum, facts.committee), (7, 3, checked.committee));
}

#[test]
fn a_share_of_another_ceremony_is_refused_with_both_files() {
    let directory = tempfile::tempdir().unwrap();
    let share = put(
        &directory,
        "share-1.txt",
        ceremony(b"one").shares[0].to_text().as_bytes(),
    );
    let record = put(&directory, RECORD_FILE, ceremony(b"two").record.to_json());
    let error = verified(&share).unwrap_err().to_string();
    assert!(
        error.contains(&share.display().to_string()) && error.contains(&record.display().to_string()),
        "{error}"
    );
    assert!(error.contains("share 1 belongs to another committee key"), "{error}");
}

#[test]
fn a_damaged_share_or_record_is_refused() {
    let (directory, made) = (tempfile::tempdir().unwrap(), ceremony(b"one"));
    let text = made.shares[0].to_text().replace("share: 1", "share: 2");
    assert!(matches!(
        verified(&put(&directory, "share", text)),
        Err(VerifyError::Share { .. })
    ));
    let record = made.record.to_json().replace("2026-11-22", "2026-11-23");
    assert!(matches!(
        verified(&put(&directory, "record", record)),
        Err(VerifyError::Record { .. })
    ));
}

#[test]
fn what_is_encrypted_is_said_to_be_and_what_is_unknown_too() {
    let directory = tempfile::tempdir().unwrap();
    let encrypted = put(&directory, "LV.zip.age", "age-encryption.org/v1\n-> X25519 …");
    assert!(matches!(verified(&encrypted), Ok(Verified::Encrypted { .. })));
    assert!(matches!(
        verified(&put(&directory, "note", "hello")),
        Err(VerifyError::Unknown { .. })
    ));
    assert!(matches!(verified(directory.path()), Err(VerifyError::Unknown { .. })));
    assert!(matches!(
        verified(&directory.path().join("nothing")),
        Err(VerifyError::Read { .. })
    ));
    let cut = verified(&put(&directory, "cut.cista", "CISTA-COLL"))
        .unwrap_err()
        .to_string();
    assert!(cut.contains("is half-written"), "{cut}");
    assert!(matches!(
        verified(&put(&directory, "a.zip", "PK\x03\x04 no")),
        Err(VerifyError::Package { .. })
    ));
}
