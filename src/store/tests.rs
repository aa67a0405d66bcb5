//! Stories of the store, told through the writer and the snapshot.

use std::sync::Arc;
use std::time::Duration;

use tempfile::TempDir;
use zeroize::Zeroizing;

use super::*;
use crate::crypto::committee::CommitteeKey;
use crate::crypto::fingerprint::FingerprintKey;
use crate::crypto::receipt::Receipt;
use crate::crypto::record::RecordContext;
use crate::crypto::root::ErasureKey;
use crate::crypto::signing::{KeyLink, SigningKey};
use crate::crypto::{Opener, Sealer, SealingContext, Secret, SeededEntropy};

const TODAY: u32 = 20_261_122;
pub(super) const GERMANY: u8 = 11;
const INSTANCE: [u8; 16] = [7; 16];

/// An instance's desk: everything that a submission passes before the store.
pub(super) struct Desk {
    directory: TempDir,
    pub(super) entropy: SeededEntropy,
    committee: CommitteeKey,
    signer: SigningKey,
    sealer: Sealer,
    fingerprints: FingerprintKey,
}

impl Desk {
    pub(super) fn new() -> Self {
        let mut entropy = SeededEntropy::new(b"store");
        let committee = CommitteeKey::generate(&mut entropy);
        let context = SealingContext {
            instance: INSTANCE,
            phase: 3,
            regime: 2019,
            generation: 1,
        };
        Self {
            directory: tempfile::tempdir().unwrap(),
            signer: SigningKey::generate(&mut entropy),
            sealer: Sealer::new(context, committee.public()),
            fingerprints: FingerprintKey::new(Secret::random(&mut entropy)),
            committee,
            entropy,
        }
    }

    pub(super) fn erasure() -> Arc<ErasureKey> {
        Arc::new(ErasureKey::new(Secret::from_slice(&[9; 32]).unwrap()))
    }

    pub(super) fn origin(&self) -> Origin {
        Origin {
            instance: INSTANCE,
            phase: 3,
            link: KeyLink::first(&INSTANCE, TODAY, &self.signer),
        }
    }

    fn path(&self) -> std::path::PathBuf {
        self.directory.path().join("collection.redb")
    }

    fn create(&self) -> Writer {
        let keys = StoreKeys {
            erasure: Self::erasure(),
        };
        Writer::start(Store::create(&self.path(), keys, &self.origin()).unwrap()).unwrap()
    }

    fn open(&self) -> Result<Writer, StoreError> {
        Store::open(
            &self.path(),
            StoreKeys {
                erasure: Self::erasure(),
            },
        )
        .and_then(Writer::start)
    }

    /// Seals what a person typed, with a proof of its own.
    pub(super) fn submit(&mut self, person: &str, proof: u8) -> (Receipt, NewRecord) {
        let receipt = Receipt::draw(TODAY, &mut self.entropy);
        let context = RecordContext {
            name: receipt.record_name(),
            state: GERMANY,
            language: 5,
        };
        let slot = self.sealer.slot(TODAY, Duration::ZERO, &self.signer, &mut self.entropy);
        let epoch = Arc::clone(slot.header());
        let sealed = slot.seal(&context, &mut Zeroizing::new(person.as_bytes().to_vec()));
        let fingerprint = self.fingerprints.fingerprint(person.as_bytes());
        let wrapped = receipt.wrap(&fingerprint);
        let record = NewRecord::new(&context, &sealed, epoch, fingerprint, &wrapped, &Self::erasure())
            .spending(&[proof; 16], 500_000);
        (receipt, record)
    }
}

fn counts(writer: &Writer) -> Counts {
    writer
        .snapshot()
        .unwrap()
        .counts()
        .unwrap()
        .get(&GERMANY)
        .copied()
        .unwrap_or_default()
}

#[tokio::test]
async fn a_submission_is_stored_and_opens_with_the_committee_key() {
    let mut desk = Desk::new();
    let writer = desk.create();
    let (_, record) = desk.submit("Ada Lovelace", 1);
    assert_eq!(writer.collect(record).await, Ok(Collected::Recorded));
    let snapshot = writer.snapshot().unwrap();
    let epochs: Vec<_> = snapshot.epochs().unwrap().map(Result::unwrap).collect();
    let records: Vec<_> = snapshot.records(0..=u32::MAX).unwrap().map(Result::unwrap).collect();
    let opened = Opener::new(&desk.committee)
        .open(&epochs[0], &[records[0].sealed.slot])
        .unwrap();
    assert_eq!(
        opened.open(&records[0].context, &records[0].sealed).unwrap().as_slice(),
        b"Ada Lovelace"
    );
    assert_eq!(
        counts(&writer),
        Counts {
            submissions: 1,
            persons: 1,
            withdrawn: 0
        }
    );
}

#[tokio::test]
async fn a_repeat_is_stored_and_only_the_person_is_counted_once() {
    let mut desk = Desk::new();
    let writer = desk.create();
    for proof in 1..=3 {
        let (_, record) = desk.submit("Ada Lovelace", proof);
        assert_eq!(writer.collect(record).await, Ok(Collected::Recorded));
    }
    assert_eq!(
        counts(&writer),
        Counts {
            submissions: 3,
            persons: 1,
            withdrawn: 0
        }
    );
    assert_eq!(writer.snapshot().unwrap().record_count().unwrap(), 3);
}

#[tokio::test]
async fn a_proof_is_spent_once_and_its_second_submission_leaves_nothing() {
    let mut desk = Desk::new();
    let writer = desk.create();
    let (_, first) = desk.submit("Ada Lovelace", 1);
    let (_, second) = desk.submit("Grace Hopper", 1);
    assert_eq!(writer.collect(first).await, Ok(Collected::Recorded));
    assert_eq!(writer.collect(second).await, Ok(Collected::Spent));
    assert_eq!(
        counts(&writer),
        Counts {
            submissions: 1,
            persons: 1,
            withdrawn: 0
        }
    );
}

#[tokio::test]
async fn two_marks_are_spent_together_or_not_at_all() {
    let mut desk = Desk::new();
    let writer = desk.create();
    let (_, both) = desk.submit("Ada Lovelace", 1);
    assert_eq!(
        writer.collect(both.spending(&[2; 16], 500_000)).await,
        Ok(Collected::Recorded)
    );
    for (fresh, spent) in [(3, 1), (4, 2)] {
        let (_, mixed) = desk.submit("Grace Hopper", fresh);
        assert_eq!(
            writer.collect(mixed.spending(&[spent; 16], 500_000)).await,
            Ok(Collected::Spent)
        );
        let (_, alone) = desk.submit("Grace Hopper", fresh);
        assert_eq!(
            writer.collect(alone).await,
            Ok(Collected::Recorded),
            "what was good stayed so"
        );
    }
}

#[tokio::test]
async fn a_spent_proof_stays_spent_across_a_restart_until_it_expires() {
    let mut desk = Desk::new();
    let writer = desk.create();
    let (_, record) = desk.submit("Ada Lovelace", 1);
    writer.collect(record).await.unwrap();
    writer.close().await;
    drop(writer);
    let writer = desk.open().unwrap();
    let (_, replayed) = desk.submit("Ada Lovelace", 1);
    assert_eq!(writer.collect(replayed).await, Ok(Collected::Spent));
    writer.forget_spent_before(500_001).await.unwrap();
    let (_, later) = desk.submit("Ada Lovelace", 1);
    assert_eq!(writer.collect(later).await, Ok(Collected::Recorded));
}

#[tokio::test]
async fn a_receipt_withdraws_exactly_its_submission() {
    let mut desk = Desk::new();
    let writer = desk.create();
    let (first, record) = desk.submit("Ada Lovelace", 1);
    writer.collect(record).await.unwrap();
    let (second, repeat) = desk.submit("Ada Lovelace", 2);
    writer.collect(repeat).await.unwrap();
    assert_eq!(writer.withdraw(first.clone()).await, Ok(Withdrawn::Done));
    assert_eq!(
        counts(&writer),
        Counts {
            submissions: 1,
            persons: 1,
            withdrawn: 1
        }
    );
    assert_eq!(writer.withdraw(first.clone()).await, Ok(Withdrawn::Unknown));
    assert_eq!(writer.withdraw(second).await, Ok(Withdrawn::Done));
    assert_eq!(
        counts(&writer),
        Counts {
            submissions: 0,
            persons: 0,
            withdrawn: 2
        }
    );
    let tombstones: Vec<_> = writer
        .snapshot()
        .unwrap()
        .tombstones(0..=u32::MAX)
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(tombstones.len(), 2);
    assert!(
        tombstones
            .iter()
            .any(|tombstone| tombstone.name == first.record_name() && tombstone.state == GERMANY)
    );
}

#[tokio::test]
async fn many_submissions_at_once_are_each_stored() {
    let mut desk = Desk::new();
    let writer = desk.create();
    let waiting: Vec<_> = (0..200)
        .map(|n| {
            let (_, record) = desk.submit(&format!("person {}", n % 50), n);
            let writer = writer.clone();
            tokio::spawn(async move { writer.collect(record).await })
        })
        .collect();
    for answer in waiting {
        assert_eq!(answer.await.unwrap(), Ok(Collected::Recorded));
    }
    assert_eq!(
        counts(&writer),
        Counts {
            submissions: 200,
            persons: 50,
            withdrawn: 0
        }
    );
}

#[tokio::test]
async fn overrides_are_counted_by_state_and_rule() {
    let mut desk = Desk::new();
    let writer = desk.create();
    for proof in 1..=2 {
        let (_, record) = desk.submit("Ada Lovelace", proof);
        writer.collect(record.overriding(vec!["postcode-shape"])).await.unwrap();
    }
    assert_eq!(
        writer.snapshot().unwrap().overrides().unwrap(),
        [(GERMANY, "postcode-shape".to_owned(), 2)]
    );
}

#[tokio::test]
async fn a_partner_is_counted_for_a_repeat_as_for_a_first_and_stands_in_no_record() {
    let mut desk = Desk::new();
    let writer = desk.create();
    for proof in 0..3 {
        let (_, record) = desk.submit("Ada Lovelace", proof);
        let tag = (proof > 0).then(|| "friends".into());
        writer.collect(record.brought_by(tag)).await.unwrap();
    }
    let snapshot = writer.snapshot().unwrap();
    assert_eq!(snapshot.partners().unwrap(), [("friends".to_owned(), 2)].into());
    for record in snapshot.records(0..=u32::MAX).unwrap() {
        assert!(!format!("{:?}", record.unwrap()).contains("friends"));
    }
}

#[tokio::test]
async fn a_person_moves_what_is_published_once_up_and_once_down_however_often_signed_and_withdrawn() {
    let mut desk = Desk::new();
    let writer = desk.create();
    let moved = || writer.snapshot().unwrap().moved().unwrap().get(&GERMANY).copied();
    let (_, record) = desk.submit("Grace Hopper", 100);
    writer.collect(record).await.unwrap();
    let mut seen = Vec::new();
    for proof in 0..4 {
        let (receipt, record) = desk.submit("Ada Lovelace", proof);
        writer.collect(record).await.unwrap();
        seen.push((moved(), counts(&writer).persons));
        writer.withdraw(receipt).await.unwrap();
        seen.push((moved(), counts(&writer).persons));
    }
    let (up, down) = (Some(2), Some(1));
    assert_eq!(seen[..2], [(up, 2), (down, 1)]);
    assert!(
        seen[2..].chunks(2).all(|pair| pair == [(down, 2), (down, 1)]),
        "{seen:?}"
    );
}

#[tokio::test]
async fn a_store_from_before_gains_the_tables_that_it_lacks() {
    let mut desk = Desk::new();
    let writer = desk.create();
    let (_, record) = desk.submit("Ada Lovelace", 1);
    writer.collect(record).await.unwrap();
    writer.close().await;
    let database = redb::Database::open(desk.path()).unwrap();
    let transaction = database.begin_write().unwrap();
    for name in ["partners", "moved", "timeline", "milestones"] {
        let mut tables = transaction.list_tables().unwrap();
        let table = tables.find(|table| redb::TableHandle::name(table) == name).unwrap();
        drop(tables);
        assert!(transaction.delete_table(table).unwrap());
    }
    transaction.commit().unwrap();
    drop(database);
    let writer = desk.open().unwrap();
    let (_, record) = desk.submit("Grace Hopper", 2);
    writer.collect(record.brought_by(Some("friends".into()))).await.unwrap();
    let snapshot = writer.snapshot().unwrap();
    assert_eq!(snapshot.moved().unwrap()[&GERMANY], 2);
    assert_eq!(snapshot.partners().unwrap()["friends"], 1);
}

#[tokio::test]
async fn a_store_of_the_version_before_gains_the_shelves_and_keeps_what_it_counted() {
    let mut desk = Desk::new();
    let writer = desk.create();
    let (receipt, record) = desk.submit("Ada Lovelace", 1);
    writer.collect(record).await.unwrap();
    writer.withdraw(receipt).await.unwrap();
    let (_, record) = desk.submit("Ada Lovelace", 2);
    writer.collect(record).await.unwrap();
    // One person, counted, gone and back: who moves published counts no third time is not counted in them, and stays so.
    let before = writer.snapshot().unwrap().moved().unwrap();
    writer.close().await;
    let database = redb::Database::open(desk.path()).unwrap();
    let transaction = database.begin_write().unwrap();
    assert!(transaction.delete_table(super::tables::CUSTODY).unwrap());
    transaction.commit().unwrap();
    drop(database);
    let writer = desk.open().unwrap();
    let snapshot = writer.snapshot().unwrap();
    assert_eq!(snapshot.moved().unwrap(), before);
    assert!(snapshot.shelf(Shelf::Organisers).unwrap().is_empty());
}

#[tokio::test]
async fn what_is_kept_about_people_and_keys_comes_with_its_entry_of_the_trail() {
    let desk = Desk::new();
    let writer = desk.create();
    let filing = |changes, detail: &str| Filing {
        changes,
        at: "2026-11-22T12:00:00Z".to_owned(),
        act: "organiser",
        who: "user 7".to_owned(),
        detail: detail.to_owned(),
    };
    let put = |name: &str| Change::put(Shelf::Organisers, name, "key");
    writer
        .file(filing(vec![put("Anna"), put("Otto")], "two"))
        .await
        .unwrap();
    let other = Change::put(Shelf::Recipients, "Anna", "of another shelf");
    writer
        .file(filing(
            vec![Change::remove(Shelf::Organisers, "Otto"), other],
            "one less",
        ))
        .await
        .unwrap();
    let snapshot = writer.snapshot().unwrap();
    let organisers = snapshot.shelf(Shelf::Organisers).unwrap();
    assert_eq!(organisers, [(b"Anna".to_vec(), b"key".to_vec())].into());
    let trail = snapshot.audit().unwrap().unwrap();
    let details: Vec<_> = trail.iter().map(|entry| entry.detail.as_str()).collect();
    assert_eq!(details, ["two", "one less"]);
}

#[tokio::test]
async fn the_phase_the_chain_what_was_published_and_the_audit_trail_are_kept() {
    let mut desk = Desk::new();
    let writer = desk.create();
    let next = SigningKey::generate(&mut desk.entropy);
    let link = KeyLink::next(&INSTANCE, TODAY + 1, next.public(), &desk.signer);
    writer.add_link(link).await.unwrap();
    writer
        .publish(Publication {
            counts: vec![(GERMANY, 40)],
            turn: Some(17),
            day: Some(TODAY),
            milestones: vec!["opened".to_owned()],
        })
        .await
        .unwrap();
    writer
        .note(
            "2026-11-22T00:00:00Z".into(),
            "export",
            "root".into(),
            "3 submissions".into(),
        )
        .await
        .unwrap();
    writer.close().await;
    drop(writer);
    let writer = desk.open().unwrap();
    let snapshot = writer.snapshot().unwrap();
    assert_eq!(snapshot.instance().unwrap(), INSTANCE);
    assert_eq!(snapshot.phase().unwrap(), 3);
    assert_eq!(snapshot.chain().unwrap(), [desk.origin().link, link]);
    assert_eq!(snapshot.last_link().unwrap(), Some(link));
    assert_eq!(snapshot.published().unwrap()[&GERMANY], 40);
    assert_eq!(snapshot.published_turn().unwrap(), Some(17));
    assert_eq!(snapshot.timeline().unwrap(), [(TODAY, GERMANY, 40)]);
    assert_eq!(snapshot.milestones().unwrap(), [("opened".to_owned(), TODAY)]);
    assert_eq!(snapshot.audit().unwrap().unwrap()[0].act, "export");
}

#[tokio::test]
async fn what_was_answered_is_there_when_the_process_is_killed() {
    let mut desk = Desk::new();
    let writer = desk.create();
    for proof in 0..20 {
        let (_, record) = desk.submit(&format!("person {proof}"), proof);
        writer.collect(record).await.unwrap();
    }
    let copy = desk.directory.path().join("as-killed.redb");
    std::fs::copy(desk.path(), &copy).unwrap();
    let store = Store::open(
        &copy,
        StoreKeys {
            erasure: Desk::erasure(),
        },
    )
    .unwrap();
    assert_eq!(store.snapshot().unwrap().record_count().unwrap(), 20);
}

#[tokio::test]
async fn a_damaged_store_is_refused() {
    let mut desk = Desk::new();
    let writer = desk.create();
    for proof in 0..200 {
        let (_, record) = desk.submit(&format!("person {proof}"), proof);
        writer.collect(record).await.unwrap();
    }
    writer.close().await;
    drop(writer);
    let mut bytes = std::fs::read(desk.path()).unwrap();
    for byte in bytes.iter_mut().skip(64 << 10).step_by(97) {
        *byte ^= 0x55;
    }
    let damaged = desk.directory.path().join("damaged.redb");
    std::fs::File::create(&damaged)
        .and_then(|mut file| std::io::Write::write_all(&mut file, &bytes))
        .unwrap();
    let opened = Store::open(
        &damaged,
        StoreKeys {
            erasure: Desk::erasure(),
        },
    );
    let unreadable = |store: Store| {
        store
            .snapshot()
            .and_then(|s| s.records(0..=u32::MAX)?.collect::<Result<Vec<_>, _>>())
    };
    assert!(opened.and_then(unreadable).is_err());
}

#[tokio::test]
async fn a_store_that_is_open_is_not_opened_twice_and_a_missing_one_is_not_made() {
    let desk = Desk::new();
    assert!(matches!(desk.open(), Err(StoreError::File(_))));
    let _writer = desk.create();
    assert!(matches!(desk.open(), Err(StoreError::InUse)));
}

#[tokio::test]
async fn another_erasure_key_reads_nothing() {
    let mut desk = Desk::new();
    let writer = desk.create();
    let (_, record) = desk.submit("Ada Lovelace", 1);
    writer.collect(record).await.unwrap();
    writer.close().await;
    drop(writer);
    let keys = StoreKeys {
        erasure: Arc::new(ErasureKey::new(Secret::from_slice(&[8; 32]).unwrap())),
    };
    let store = Store::open(&desk.path(), keys).unwrap();
    assert!(
        store
            .snapshot()
            .unwrap()
            .records(0..=u32::MAX)
            .unwrap()
            .all(|record| matches!(record, Err(StoreError::Record)))
    );
}
