//! Ceremonies and renewals as files, and shares read back from them.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use std::time::Duration;

use super::*;
use crate::crypto::rehearsal::{Answer, NonceHash, RehearsalFile, Stage};
use crate::crypto::share::ShareFault;
use crate::crypto::signing::{KeyLink, SigningKey};
use crate::crypto::{Sealer, SealingContext, SeededEntropy};

fn plan(shares: u8, quorum: u8) -> Plan {
    Plan {
        shares,
        quorum,
        date: "2026-11-22".parse().expect("a date"),
        custodians: Vec::new(),
        sheets: false,
    }
}

fn hold_in(out: &Path, plan: &Plan) -> Result<Held, CustodyError> {
    hold(out, plan, 1, &mut SeededEntropy::new(b"ceremony"))
}

fn opened(path: &Path) -> RecoveryShare {
    match read_share(path).expect("a share") {
        FiledShare::Open(share) => share,
        FiledShare::Locked(_) => panic!("{} is locked", path.display()),
    }
}

fn mode_of(path: &Path) -> u32 {
    fs::metadata(path).expect("metadata").permissions().mode() & 0o777
}

#[test]
fn the_files_of_a_ceremony_are_for_their_owner_only() {
    let directory = tempfile::tempdir().expect("a directory");
    let with_sheets = Plan {
        sheets: true,
        ..plan(3, 2)
    };
    let held = hold_in(&directory.path().join("ceremony"), &with_sheets).expect("held");
    assert_eq!((held.shares.len(), held.sheets.len()), (3, 3));
    for file in held.shares.iter().chain(&held.sheets) {
        assert_eq!(mode_of(file), 0o600, "{}", file.display());
    }
    let record = read_record(&held.committee).expect("a record");
    for file in &held.shares {
        assert!(check(&opened(file), Some(&record)).is_ok());
    }
    assert!(held.committee_sheet.is_some_and(|sheet| sheet.is_file()));
    let names = fs::read_dir(directory.path().join("ceremony")).expect("listed");
    assert_eq!(names.count(), 8);
}

#[test]
fn a_directory_that_holds_something_is_left_alone() {
    let directory = tempfile::tempdir().expect("a directory");
    let out = directory.path().join("ceremony");
    hold_in(&out, &plan(3, 2)).expect("held");
    assert!(matches!(hold_in(&out, &plan(3, 2)), Err(CustodyError::NotEmpty { .. })));
}

#[test]
fn an_impossible_quorum_leaves_nothing() {
    let directory = tempfile::tempdir().expect("a directory");
    let out = directory.path().join("ceremony");
    for (shares, quorum) in [(1, 1), (3, 4), (3, 1), (200, 3)] {
        assert!(matches!(
            hold_in(&out, &plan(shares, quorum)),
            Err(CustodyError::Ceremony(_))
        ));
    }
    assert!(!out.exists());
}

#[test]
fn custodians_get_their_shares_in_their_order_and_some_under_a_passphrase() {
    let directory = tempfile::tempdir().expect("a directory");
    let locked = Custodian {
        name: Some("Anna Berg".to_owned()),
        language: Language::Fi,
        passphrase: Some(Zeroizing::new("a long passphrase".to_owned())),
    };
    let named = Plan {
        custodians: vec![Custodian::default(), locked],
        ..plan(2, 2)
    };
    let held = hold_in(&directory.path().join("ceremony"), &named).expect("held");
    assert_eq!(held.locked, [2]);
    assert!(held.no_share_to_spare);
    let FiledShare::Locked(share) = read_share(&held.shares[1]).expect("a share") else {
        panic!("it lies open");
    };
    let share = share.unlock("a long passphrase").expect("unlocked");
    let record = read_record(&held.committee).expect("a record");
    assert_eq!(check(&share, Some(&record)).expect("right").number, 2);
}

#[test]
fn names_that_cannot_be_printed_and_custodians_without_a_share_are_refused() {
    let directory = tempfile::tempdir().expect("a directory");
    let called = |name: &str| Custodian {
        name: Some(name.to_owned()),
        ..Custodian::default()
    };
    for name in ["", "  ", "a\nb", &"x".repeat(81)] {
        let plan = Plan {
            custodians: vec![called(name)],
            ..plan(2, 2)
        };
        assert!(
            matches!(hold_in(directory.path(), &plan), Err(CustodyError::Name)),
            "{name}"
        );
    }
    let crowd = Plan {
        custodians: (0..3).map(|_| called("A")).collect(),
        ..plan(2, 2)
    };
    let fault = hold_in(directory.path(), &crowd).expect_err("too many");
    assert!(matches!(fault, CustodyError::TooManyCustodians { named: 3, shares: 2 }));
}

#[test]
fn a_renewal_leaves_the_files_of_the_next_edition() {
    let directory = tempfile::tempdir().expect("a directory");
    let first = hold_in(&directory.path().join("first"), &plan(3, 2)).expect("held");
    let record = read_record(&first.committee).expect("a record");
    let shares = [opened(&first.shares[0]), opened(&first.shares[2])];
    let mut entropy = SeededEntropy::new(b"renewal");
    let out = directory.path().join("second");
    let second = renew(&out, &plan(5, 3), &record, &shares, &mut entropy).expect("renewed");
    assert_eq!((second.edition, second.generation, second.shares.len()), (2, 1, 5));
    assert_eq!(second.thumbprint, first.thumbprint);
    assert_ne!(second.set, first.set);
    let renewed = read_record(&second.committee).expect("a record");
    assert!(renewed.renews(&record));
    // Old and new do not mix.
    let fault = check(&opened(&second.shares[0]), Some(&record)).expect_err("foreign");
    assert!(fault.to_string().contains("another edition"), "{fault}");
    // One share is not a quorum, and leaves nothing.
    let third = directory.path().join("third");
    assert!(renew(&third, &plan(5, 3), &record, &shares[..1], &mut entropy).is_err());
    assert!(!third.exists());
}

#[test]
fn a_share_is_written_once_and_never_over_another_file() {
    let directory = tempfile::tempdir().expect("a directory");
    let held = hold_in(&directory.path().join("ceremony"), &plan(2, 2)).expect("held");
    let share = opened(&held.shares[0]);
    let path = directory.path().join("copy.txt");
    write_share(&path, &share.to_text()).expect("written");
    assert_eq!(mode_of(&path), 0o600);
    assert!(matches!(
        write_share(&path, "other"),
        Err(CustodyError::Occupied { .. })
    ));
    assert_eq!(opened(&path).number, 1);
}

#[test]
fn what_is_no_share_and_no_record_is_named() {
    let directory = tempfile::tempdir().expect("a directory");
    let held = hold_in(&directory.path().join("ceremony"), &plan(2, 2)).expect("held");
    let fault = read_share(&held.committee).expect_err("a record is no share");
    assert!(matches!(
        fault,
        CustodyError::Share {
            fault: ShareFault::NotAShare,
            ..
        }
    ));
    assert!(read_record(&held.shares[0]).is_err());
    assert!(read_share(directory.path()).is_err());
    assert!(read_record(&directory.path().join("nothing")).is_err());
    // The text of its QR code is a record, too.
    let code = directory.path().join("code.txt");
    let record = read_record(&held.committee).expect("a record");
    crate::host::files::write_whole(&code, record.to_qr().as_bytes(), 0o600).expect("written");
    assert_eq!(read_record(&code).expect("a record"), record);
}

const INSTANCE: [u8; 16] = [7; 16];

/// What an appliance would write at the beginning of a rehearsal of this key, and what it would keep.
fn rehearsal(record: &CeremonyRecord) -> (RehearsalFile, NonceHash) {
    let mut entropy = SeededEntropy::new(b"rehearsal");
    let signing = SigningKey::generate(&mut entropy);
    let date = 20_261_122;
    let context = SealingContext {
        instance: INSTANCE,
        phase: 1,
        regime: 2019,
        generation: 1,
    };
    let mut sealer = Sealer::new(context, record.committee().expect("a key"));
    let slot = sealer.slot(date, Duration::ZERO, &signing, &mut entropy);
    let stage = Stage {
        instance: INSTANCE,
        name: "rivers",
        date,
        ceremony: record,
        chain: &[KeyLink::first(&INSTANCE, date, &signing)],
        key: &signing,
    };
    RehearsalFile::begin(&stage, slot, &mut entropy)
}

#[test]
fn a_quorum_answers_a_rehearsal_and_one_share_less_does_not() {
    let directory = tempfile::tempdir().expect("a directory");
    let held = hold_in(&directory.path().join("ceremony"), &plan(3, 2)).expect("held");
    let record = read_record(&held.committee).expect("a record");
    let (file, hash) = rehearsal(&record);
    let (test, out) = (
        directory.path().join("rehearsal.json"),
        directory.path().join("answer.json"),
    );
    crate::host::files::write_whole(&test, file.to_json().as_bytes(), 0o600).expect("written");
    let shares: Vec<_> = held.shares.iter().map(|path| opened(path)).collect();
    let date = "2026-11-23".parse().expect("a date");
    let answer = |shares: &[RecoveryShare]| answer_rehearsal(&test, shares, date, &out);
    assert!(matches!(answer(&shares[..1]), Err(CustodyError::Rehearsal(_))));
    assert!(!out.exists());
    assert_eq!(answer(&shares[1..]).expect("answered").shares, [2, 3]);
    let written = Answer::parse(&fs::read_to_string(&out).expect("a file")).expect("an answer");
    assert_eq!(written.verify(INSTANCE, &record), Ok(hash));
    // An answer is never written over.
    assert!(matches!(answer(&shares), Err(CustodyError::Occupied { .. })));
}
