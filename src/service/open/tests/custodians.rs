//! Who may open.

use data_encoding::HEXLOWER;

use super::*;
use crate::crypto::approval::ApprovalKey;
use crate::crypto::ceremony::perform;
use crate::crypto::signing::SigningKey;
use crate::document::collection::{Fault, Organiser};
use crate::domain::Phase;
use crate::service::examine::ExamineError;

pub(super) fn one_dane() -> Forge {
    let mut forge = Forge::new(Regime::R2019);
    forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    forge
}

/// Opens in vain, and makes sure that nothing was left behind.
fn refused(forge: &Forge, request: &Request) -> OpenError {
    let error = opened(request).unwrap_err();
    assert!(!request.out.exists() && !forge.path(".out.half-written").exists());
    error
}

#[test]
fn two_shares_open_nothing() {
    let forge = one_dane();
    let request = Request {
        shares: forge.shares(&[1, 2]),
        ..forge.request()
    };
    let error = refused(&forge, &request);
    assert!(matches!(
        error,
        OpenError::TooFewShares {
            given: 2,
            quorum: 3,
            ..
        }
    ));
    assert!(
        error
            .to_string()
            .ends_with("opens with 3 shares and 2 were given: add those of more custodians, each with --share")
    );
}

#[test]
fn a_share_that_does_not_belong_is_named_with_its_file() {
    let forge = one_dane();
    let other = perform(7, 3, "2026-01-11", &mut SeededEntropy::new(b"other")).unwrap();
    let good = forge.shares(&[1, 2]);
    let with = |bytes: &[u8]| Request {
        shares: [&good[..], &[forge.put("third.txt", bytes)]].concat(),
        ..forge.request()
    };
    let of = |request: Request| refused(&forge, &request);
    let foreign = of(with(other.shares[2].to_text().as_bytes()));
    assert!(
        matches!(&foreign, OpenError::ForeignShare { number: 3, file, .. } if file.ends_with("third.txt")),
        "{foreign}"
    );
    let twice = of(with(forge.ceremony.shares[1].to_text().as_bytes()));
    assert!(
        matches!(&twice, OpenError::RepeatedShare { number: 2, file } if file.ends_with("third.txt")),
        "{twice}"
    );
    let damaged = of(with(
        forge.ceremony.shares[2]
            .to_text()
            .replace("share: 3", "share: 4")
            .as_bytes(),
    ));
    assert!(
        matches!(&damaged, OpenError::Share { file, .. } if file.ends_with("third.txt")),
        "{damaged}"
    );
    assert!(matches!(of(with(b"\xff\xfe\0")), OpenError::Share { .. }));
    let missing = Request {
        shares: vec![forge.path("nowhere.txt")],
        ..forge.request()
    };
    assert!(matches!(of(missing), OpenError::Read { .. }));
}

#[test]
fn a_collection_cut_off_anywhere_is_refused() {
    let forge = one_dane();
    let request = forge.request();
    let bytes = fs::read(&request.collection).unwrap();
    for length in (0..bytes.len()).step_by(97).chain([bytes.len() - 1]) {
        forge.put("rivers.cista", &bytes[..length]);
        let error = refused(&forge, &request);
        let half = matches!(&error, OpenError::Collection(ExamineError::Collection(inner)) if matches!(inner.fault, Fault::HalfWritten { .. }));
        assert!(
            half && error.to_string().contains("is half-written"),
            "{length}: {error}"
        );
    }
}

#[test]
fn a_collection_that_the_appliance_did_not_sign_is_refused() {
    let forge = one_dane();
    let request = forge.request();
    let stranger = SigningKey::generate(&mut SeededEntropy::new(b"stranger"));
    forge.write_signed(|digest| stranger.sign("cista 2026-11 collection manifest", digest));
    assert!(matches!(
        refused(&forge, &request),
        OpenError::Collection(ExamineError::Signature { .. })
    ));
    forge.write_signed(|digest| forge.signing.sign("another purpose", digest));
    assert!(matches!(
        refused(&forge, &request),
        OpenError::Collection(ExamineError::Signature { .. })
    ));
}

#[test]
fn packages_never_go_where_something_is_already() {
    let forge = one_dane();
    let request = forge.request();
    fs::create_dir(&request.out).unwrap();
    forge.put("out/mine.txt", b"mine");
    assert!(matches!(opened(&request), Err(OpenError::NotEmpty { .. })));
    assert_eq!(files_under(&request.out).len(), 1);
}

#[test]
fn shares_that_are_in_memory_open_as_well() {
    let forge = one_dane();
    let request = Request {
        shares: forge.shares(&[1]),
        given: forge.ceremony.shares[4..6].to_vec(),
        ..forge.request()
    };
    assert_eq!(opened(&request).unwrap().total.packaged, 1);
}

#[test]
fn a_further_key_needs_its_own_quorum_and_is_named() {
    let mut forge = one_dane();
    let second = forge.next_generation();
    let without = opened(&forge.request());
    assert!(without.is_ok(), "nothing is sealed to the second key yet: {without:?}");
    fs::remove_dir_all(forge.path("out")).unwrap();
    forge.sign(MemberState::Lv, EN, &latvian("Anna", "010190-12345"));
    let error = refused(
        &forge,
        &Request {
            given: second[..1].to_vec(),
            ..forge.request()
        },
    );
    assert!(
        matches!(
            error,
            OpenError::MissingQuorum {
                generation: 2,
                missing: 1,
                ..
            }
        ),
        "{error}"
    );
    let request = Request {
        given: second[1..3].to_vec(),
        ..forge.request()
    };
    let manifest = opened(&request).unwrap();
    assert_eq!((manifest.total.packaged, manifest.source.committees.len()), (2, 2));
    assert_eq!(manifest.source.committee, manifest.source.committees[1]);
}

#[test]
fn either_edition_of_the_shares_opens_and_a_mixture_does_not() {
    let mut forge = one_dane();
    let renewed = forge.renew();
    let with = |out: &str, shares: &[usize], given: &[RecoveryShare]| {
        opened(&Request {
            shares: forge.shares(shares),
            given: given.to_vec(),
            out: forge.path(out),
            ..forge.request()
        })
    };
    assert!(with("old", &[1, 2, 3], &[]).is_ok());
    assert!(with("new", &[], &renewed[3..]).is_ok());
    assert!(with("both", &[4, 5, 6], &renewed).is_ok());
    let mixed = with("mixed", &[1, 2], &renewed[..1]).unwrap_err();
    assert!(matches!(mixed, OpenError::MissingQuorum { missing: 1, .. }), "{mixed}");
}

#[test]
fn shares_renewed_after_the_export_open_with_their_record() {
    let mut forge = one_dane();
    let renewed = forge.renew();
    let records = std::mem::take(&mut forge.further);
    let request = |records: &[CeremonyRecord]| Request {
        shares: Vec::new(),
        given: renewed.clone(),
        records: records.to_vec(),
        ..forge.request()
    };
    assert!(matches!(refused(&forge, &request(&[])), OpenError::ForeignShare { .. }));
    let other = perform(7, 3, "2026-01-11", &mut SeededEntropy::new(b"other")).unwrap();
    assert!(matches!(
        refused(&forge, &request(&[other.record])),
        OpenError::ForeignRecord { .. }
    ));
    assert_eq!(opened(&request(&records)).unwrap().total.packaged, 1);
}

#[test]
fn a_live_collection_is_written_in_the_clear_only_when_two_organisers_approve() {
    let mut forge = one_dane();
    forge.phase = Phase::Closed;
    let keys = ["Ana", "Bo"].map(|name| (name, ApprovalKey::generate(name, &mut forge.entropy).unwrap()));
    forge.organisers = keys
        .iter()
        .map(|(name, key)| Organiser {
            name: (*name).to_owned(),
            key: HEXLOWER.encode(&key.public().0),
        })
        .collect();
    let request = forge.request();
    let error = refused(&forge, &request);
    assert!(matches!(error, OpenError::NotApproved(_)), "{error}");
    let examined = examine::examine(&request.collection, &mut |_| {}, |_| {}).unwrap();
    let act = approval::acts::plain(&examined.manifest.digest);
    let approvals: Vec<_> = keys
        .iter()
        .map(|(name, key)| {
            let slip = key.approve(forge::INSTANCE, &act, "2026-11-22");
            forge.put(&format!("{name}.slip"), slip.to_text().as_bytes())
        })
        .collect();
    let one = Request {
        approvals: approvals[..1].to_vec(),
        ..forge.request()
    };
    assert!(matches!(refused(&forge, &one), OpenError::NotApproved(_)));
    let both = Request {
        approvals,
        ..forge.request()
    };
    assert_eq!(opened(&both).unwrap().total.packaged, 1);
}
