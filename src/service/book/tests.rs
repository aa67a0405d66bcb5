//! Stories of organisers, custodians and authorities, as the book of a real instance has them.

use std::sync::Arc;

use jiff::civil::date;

use super::*;
use crate::crypto::SeededEntropy;
use crate::crypto::approval::{Act, ApprovalKey};
use crate::crypto::ceremony::{Ceremony, Terms, perform_generation, renew};
use crate::crypto::rehearsal::RehearsalFile;
use crate::crypto::root::RootKey;
use crate::document::collection::{Head, Reader, Scope};
use crate::domain::{MemberState, Phase};
use crate::service::appliance::Appliance;
use crate::service::approval::{ApprovalError, acts};
use crate::service::keyring::Keyring;
use crate::service::tests::{House, ROOT};
use crate::store::{Origin, Store, StoreKeys};

const PEOPLE: [&str; 3] = ["Anna Berg", "Björn Ek", "Chloé Roux"];
const TODAY: &str = "2022-01-10";

/// A real instance that is collecting, with three organisers.
async fn live() -> (House, Appliance) {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    for name in PEOPLE {
        appliance
            .carry_out(&registration(name, vec![]), "a test")
            .await
            .unwrap();
    }
    let shelf = appliance.snapshot().unwrap().shelf(Shelf::Organisers).unwrap();
    appliance.close().await;
    drop(appliance);
    go_live(&house);
    let appliance = house.unlocked();
    let changes = shelf
        .into_iter()
        .map(|(name, value)| crate::store::Change::put(Shelf::Organisers, name, value));
    let filing = crate::store::Filing {
        changes: changes.collect(),
        at: String::new(),
        act: "move",
        who: "a test".to_owned(),
        detail: String::new(),
    };
    appliance.unlocked().unwrap().writer.file(filing).await.unwrap();
    (house, appliance)
}

/// Gives the instance a store that says that it is collecting; no command does so yet.
fn go_live(house: &House) {
    let identity = Identity::load(&house.path()).unwrap();
    let keyring = Keyring::load(&house.path(), &identity, &RootKey::from_slice(&ROOT).unwrap()).unwrap();
    let path = house.path().join("collection.redb");
    std::fs::remove_file(&path).unwrap();
    let origin = Origin {
        instance: *identity.id_bytes(),
        phase: Phase::Collecting.number(),
        link: keyring.signing.link,
    };
    let keys = StoreKeys {
        erasure: Arc::new(keyring.erasure),
    };
    Store::create(&path, keys, &origin).unwrap().close().unwrap();
}

fn key(name: &str) -> ApprovalKey {
    ApprovalKey::generate(name, &mut SeededEntropy::new(name.as_bytes())).unwrap()
}

fn registration(name: &str, approvals: Vec<String>) -> Deed {
    Deed::OrganiserAdd {
        card: key(name).card().to_text(),
        approvals,
    }
}

fn slips(appliance: &Appliance, act: &Act, names: &[&str]) -> Vec<String> {
    let instance = *appliance.identity().id_bytes();
    names
        .iter()
        .map(|name| key(name).approve(instance, act, TODAY).to_text())
        .collect()
}

fn organiser_act(name: &str) -> Act {
    acts::organiser(name, &data_encoding::HEXLOWER.encode(&key(name).public().0))
}

async fn refused(appliance: &Appliance, deed: &Deed) -> DeedError {
    appliance.carry_out(deed, "a test").await.expect_err("refused")
}

fn notes(appliance: &Appliance, act: &str) -> Vec<String> {
    let trail = appliance.snapshot().unwrap().audit().unwrap().unwrap();
    trail
        .into_iter()
        .filter(|entry| entry.act == act)
        .map(|entry| entry.detail)
        .collect()
}

fn head_of_export(appliance: &Appliance) -> Head {
    let mut file = Vec::new();
    appliance.export(&Scope::default(), &mut file, &mut |_| {}).unwrap();
    Reader::new(file.as_slice(), "a test").unwrap().head().clone()
}

//------------ Organisers

#[tokio::test]
async fn organisers_register_freely_in_preparation_and_each_once() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    appliance
        .carry_out(&registration("Anna Berg", vec![]), "a test")
        .await
        .unwrap();
    let again = refused(&appliance, &registration("Anna Berg", vec![])).await;
    assert!(matches!(again, DeedError::OrganiserKnown { .. }));
    let damaged = Deed::OrganiserAdd {
        card: key("Otto").card().to_text().replace("Otto", "Otta"),
        approvals: vec![],
    };
    assert!(matches!(refused(&appliance, &damaged).await, DeedError::Card));
    assert_eq!(appliance.told().unwrap().organisers[0].name, "Anna Berg");
    assert_eq!(notes(&appliance, "organiser-add").len(), 1);
}

#[tokio::test]
async fn after_go_live_two_others_approve_a_new_organiser() {
    let (_house, appliance) = live().await;
    let act = organiser_act("Otto");
    let alone = refused(&appliance, &registration("Otto", vec![])).await;
    assert!(matches!(alone, DeedError::NotApproved(ApprovalError::TooFew { .. })));
    let waiting = appliance.told().unwrap().waiting;
    assert_eq!(waiting[0].act, act.as_str());

    let twice = slips(&appliance, &act, &["Anna Berg", "Anna Berg"]);
    let fault = refused(&appliance, &registration("Otto", twice)).await;
    assert!(matches!(fault, DeedError::NotApproved(ApprovalError::Twice { .. })));
    let himself = slips(&appliance, &act, &["Anna Berg", "Otto"]);
    let fault = refused(&appliance, &registration("Otto", himself)).await;
    assert!(matches!(fault, DeedError::NotApproved(ApprovalError::Stranger { .. })));

    let two = slips(&appliance, &act, &PEOPLE[..2]);
    let done = appliance.carry_out(&registration("Otto", two), "a test").await.unwrap();
    assert!(
        done.noted.ends_with("approved by Anna Berg and Björn Ek"),
        "{}",
        done.noted
    );
    let told = appliance.told().unwrap();
    assert_eq!((told.organisers.len(), told.waiting.len()), (4, 0));
}

#[tokio::test]
async fn an_act_that_waits_is_noted_once_however_often_it_is_tried() {
    let (_house, appliance) = live().await;
    for _ in 0..3 {
        refused(&appliance, &registration("Otto", vec![])).await;
    }
    assert_eq!(notes(&appliance, "approval-asked").len(), 1);
}

#[tokio::test]
async fn two_organisers_stay() {
    let (_house, appliance) = live().await;
    let removal = |name: &str, approvals| Deed::OrganiserRemove {
        name: name.to_owned(),
        approvals,
    };
    let chloe = data_encoding::HEXLOWER.encode(&key(PEOPLE[2]).public().0);
    let two = slips(&appliance, &acts::organiser_removal(PEOPLE[2], &chloe), &PEOPLE[..2]);
    appliance.carry_out(&removal(PEOPLE[2], two), "a test").await.unwrap();
    assert!(matches!(
        refused(&appliance, &removal(PEOPLE[1], vec![])).await,
        DeedError::LastTwo
    ));
    assert!(matches!(
        refused(&appliance, &removal("Nobody", vec![])).await,
        DeedError::NoSuchOrganiser
    ));
}

//------------ Authorities' keys

/// A file of an authority, and its thumbprint.
fn authority() -> (String, String) {
    let file = age::x25519::Identity::generate().to_public().to_string();
    let addressee = crate::document::lock::Addressee::parse(file.as_bytes(), date(2022, 1, 10)).unwrap();
    (file, addressee.thumbprint())
}

fn recipient(state: MemberState, file: &str, thumbprint: &str, approvals: Vec<String>) -> Deed {
    Deed::RecipientAdd {
        state,
        file: data_encoding::BASE64.encode(file.as_bytes()),
        thumbprint: thumbprint.to_owned(),
        channel: "telephone, Ms Virtanen, 9 January".to_owned(),
        approvals,
    }
}

fn recipient_act(state: MemberState, file: &str, thumbprint: &str) -> Act {
    use sha2::Digest as _;
    let digest = data_encoding::HEXLOWER.encode(&sha2::Sha256::digest(file.as_bytes()));
    acts::recipient(state, thumbprint, &digest)
}

#[tokio::test]
async fn an_authoritys_key_is_confirmed_approved_by_two_and_carried_by_every_export() {
    let (_house, appliance) = live().await;
    let (file, thumbprint) = authority();
    let two = slips(
        &appliance,
        &recipient_act(MemberState::Fi, &file, &thumbprint),
        &PEOPLE[1..],
    );
    let spelled = thumbprint
        .to_uppercase()
        .as_bytes()
        .chunks(4)
        .map(String::from_utf8_lossy)
        .collect::<Vec<_>>()
        .join(" ");
    let deed = recipient(MemberState::Fi, &file, &spelled, two);
    let done = appliance.carry_out(&deed, "a test").await.unwrap();
    assert!(
        done.noted.contains("Ms Virtanen") && done.noted.contains("approved by"),
        "{}",
        done.noted
    );

    let head = head_of_export(&appliance);
    assert_eq!(head.recipients[0].bytes().unwrap(), file.as_bytes());
    assert_eq!(approvers(&head.instance, &head.recipients[0]).unwrap(), PEOPLE[1..]);
    assert_eq!(head.organisers.len(), 3);
    let mut other_state = head.recipients[0].clone();
    other_state.state = MemberState::Se;
    assert_eq!(approvers(&head.instance, &other_state), None);
    let mut other_file = head.recipients[0].clone();
    other_file.file = data_encoding::BASE64.encode(authority().0.as_bytes());
    assert_eq!(approvers(&head.instance, &other_file), None);
    let mut one = head.recipients[0].clone();
    one.approvals[0] = one.approvals[1].clone();
    assert_eq!(approvers(&head.instance, &one), None);
}

#[tokio::test]
async fn a_thumbprint_that_is_not_the_files_is_refused_whoever_approved() {
    let (_house, appliance) = live().await;
    let ((file, thumbprint), (_, other)) = (authority(), authority());
    let two = slips(
        &appliance,
        &recipient_act(MemberState::Fi, &file, &thumbprint),
        &PEOPLE[..2],
    );
    for wrong in [other.as_str(), &thumbprint[..thumbprint.len() - 1], ""] {
        let fault = refused(&appliance, &recipient(MemberState::Fi, &file, wrong, two.clone())).await;
        assert!(matches!(fault, DeedError::OtherThumbprint { found } if found == thumbprint));
    }
    assert!(head_of_export(&appliance).recipients.is_empty());
    let long = recipient(MemberState::Fi, &"#\n".repeat(80_000), &thumbprint, vec![]);
    assert!(matches!(refused(&appliance, &long).await, DeedError::RecipientTooLong));
    let no_key = recipient(MemberState::Fi, "no key", &thumbprint, two);
    assert!(matches!(refused(&appliance, &no_key).await, DeedError::Recipient(_)));
}

#[tokio::test]
async fn slips_for_one_key_or_state_approve_no_other_and_are_used_once() {
    let (_house, appliance) = live().await;
    let (file, thumbprint) = authority();
    let two = slips(
        &appliance,
        &recipient_act(MemberState::Fi, &file, &thumbprint),
        &PEOPLE[..2],
    );
    let elsewhere = refused(&appliance, &recipient(MemberState::Se, &file, &thumbprint, two.clone())).await;
    assert!(matches!(
        elsewhere,
        DeedError::NotApproved(ApprovalError::OtherAct { .. })
    ));
    let (other, its) = authority();
    let another = refused(&appliance, &recipient(MemberState::Fi, &other, &its, two.clone())).await;
    assert!(matches!(
        another,
        DeedError::NotApproved(ApprovalError::OtherAct { .. })
    ));
    let deed = recipient(MemberState::Fi, &file, &thumbprint, two);
    appliance.carry_out(&deed, "a test").await.unwrap();
    let again = refused(&appliance, &deed).await;
    assert!(matches!(again, DeedError::NotApproved(ApprovalError::Used { .. })));
    let removal = Deed::RecipientRemove {
        state: MemberState::Fi,
        approvals: slips(
            &appliance,
            &acts::recipient_removal(MemberState::Fi, &thumbprint),
            &PEOPLE[..2],
        ),
    };
    appliance.carry_out(&removal, "a test").await.unwrap();
    assert!(appliance.told().unwrap().recipients.is_empty());
}

//------------ The rehearsal

async fn begin(appliance: &Appliance) -> RehearsalFile {
    let done = appliance.carry_out(&Deed::RehearsalBegin, "a test").await.unwrap();
    RehearsalFile::parse(&done.file.unwrap()).unwrap()
}

fn finish(file: &RehearsalFile, ceremony: &Ceremony, shares: std::ops::Range<usize>) -> Deed {
    Deed::RehearsalFinish {
        answer: file.answer(&ceremony.shares[shares], "2022-01-11").unwrap().to_json(),
    }
}

#[tokio::test]
async fn a_quorum_that_opens_the_test_opens_the_way_and_the_trail_names_its_shares() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let missing = Obstacle::KeyNotRehearsed { generation: 1 };
    assert!(appliance.obstacles_to_go_live().unwrap().contains(&missing));
    let file = begin(&appliance).await;
    assert_eq!(
        file.signer().unwrap().thumbprint(),
        appliance.signer_thumbprint().unwrap()
    );
    // The process ends in between; what it sealed is known by its hash only.
    appliance.close().await;
    drop(appliance);
    let appliance = house.unlocked();
    appliance
        .carry_out(&finish(&file, &house.ceremony, 2..5), "a test")
        .await
        .unwrap();
    assert!(!appliance.obstacles_to_go_live().unwrap().contains(&missing));
    let noted = notes(&appliance, "rehearsal-finish");
    assert_eq!(
        noted,
        ["generation 1, edition 1, opened on 2022-01-11 with shares 3, 4, 5 of 7"]
    );
    let snapshot = appliance.snapshot().unwrap();
    assert_eq!(
        (snapshot.record_count().unwrap(), snapshot.epochs().unwrap().count()),
        (0, 0)
    );
}

#[tokio::test]
async fn an_answer_to_another_rehearsal_or_after_the_last_is_refused() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let first = begin(&appliance).await;
    let second = begin(&appliance).await;
    let late = finish(&first, &house.ceremony, 0..3);
    assert!(matches!(refused(&appliance, &late).await, DeedError::OtherRehearsal));
    let right = finish(&second, &house.ceremony, 0..3);
    appliance.carry_out(&right, "a test").await.unwrap();
    assert!(matches!(refused(&appliance, &right).await, DeedError::NoRehearsal));
    let nonsense = Deed::RehearsalFinish {
        answer: "{}".to_owned(),
    };
    begin(&appliance).await;
    assert!(matches!(refused(&appliance, &nonsense).await, DeedError::Rehearsal(_)));
}

//------------ Generations

fn terms() -> Terms<'static> {
    Terms {
        shares: 5,
        quorum: 2,
        date: "2022-01-09",
    }
}

fn addition(ceremony: &Ceremony, approvals: Vec<String>) -> Deed {
    Deed::GenerationAdd {
        record: ceremony.record.to_json(),
        approvals,
    }
}

#[tokio::test]
async fn renewed_shares_are_taken_from_the_committee_and_from_nobody_else() {
    let (house, appliance) = live().await;
    let mut entropy = SeededEntropy::new(b"renewal");
    let key = house.ceremony.record.join(&house.ceremony.shares[..3]).unwrap();
    let renewed = renew(&key, &house.ceremony.record, terms(), &mut entropy).unwrap();
    appliance
        .carry_out(&addition(&renewed, vec![]), "a test")
        .await
        .unwrap();
    assert_eq!(appliance.ceremony().edition, 2);
    assert!(matches!(
        refused(&appliance, &addition(&renewed, vec![])).await,
        DeedError::RecordKnown
    ));
    let foreign = crate::crypto::ceremony::perform(5, 2, "2022-01-09", &mut entropy).unwrap();
    let fault = refused(&appliance, &addition(&foreign, vec![])).await;
    assert!(matches!(fault, DeedError::NotARenewal { generation: 1 }));
    let head = head_of_export(&appliance);
    assert_eq!(
        head.further_ceremonies,
        [serde_json::to_value(&renewed.record).unwrap()]
    );
    let keepers = appliance.told().unwrap().keepers;
    assert!(keepers.editions[0].replaced && !keepers.editions[1].replaced);
}

#[tokio::test]
async fn another_key_is_approved_then_rehearsed_then_sealed_to_also_after_a_restart() {
    let (house, appliance) = live().await;
    let mut entropy = SeededEntropy::new(b"second generation");
    let second = perform_generation(2, terms(), &mut entropy).unwrap();
    let act = acts::generation(2, second.record.thumbprint());
    let fault = refused(&appliance, &addition(&second, vec![])).await;
    assert!(matches!(fault, DeedError::NotApproved(ApprovalError::TooFew { .. })));
    let third = perform_generation(3, terms(), &mut entropy).unwrap();
    let fault = refused(&appliance, &addition(&third, vec![])).await;
    assert!(matches!(fault, DeedError::OtherGeneration { found: 3, next: 2 }));
    let two = slips(&appliance, &act, &PEOPLE[..2]);
    appliance.carry_out(&addition(&second, two), "a test").await.unwrap();
    assert_eq!(appliance.ceremony().generation, 1, "not before it is rehearsed");

    let file = begin(&appliance).await;
    assert_eq!(file.ceremony().generation, 2);
    appliance
        .carry_out(&finish(&file, &second, 0..2), "a test")
        .await
        .unwrap();
    assert_eq!(appliance.ceremony().thumbprint(), second.record.thumbprint());
    assert_eq!(sealed_generation(&appliance), 2);
    appliance.close().await;
    drop(appliance);
    assert_eq!(
        house.locked().ceremony().generation,
        2,
        "pages show it while the instance is locked"
    );
    let appliance = house.unlocked();
    assert_eq!((appliance.ceremony().generation, sealed_generation(&appliance)), (2, 2));
}

/// The generation in the header of the epoch that the next submission falls into.
fn sealed_generation(appliance: &Appliance) -> u32 {
    let open = appliance.unlocked().unwrap();
    let crate::service::appliance::Desk {
        sealer,
        signing,
        entropy,
    } = &mut *open.desk();
    let slot = sealer.slot(20_220_110, std::time::Duration::ZERO, &signing.key, entropy.as_mut());
    slot.header().context().generation
}

//------------ Shares

#[tokio::test]
async fn the_days_of_shares_are_kept_and_who_tests_a_share_has_it() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let mark = |number, event, day: Option<&str>| Deed::Share {
        number,
        generation: None,
        edition: None,
        event,
        date: day.map(|day| day.parse().unwrap()),
    };
    for (number, event) in [
        (1, ShareEvent::Lost),
        (1, ShareEvent::Tested),
        (2, ShareEvent::CalledIn),
    ] {
        appliance.carry_out(&mark(number, event, None), "a test").await.unwrap();
    }
    let edition = appliance.told().unwrap().keepers.editions.remove(0);
    assert_eq!(edition.shares[0].standing, crate::service::keepers::Standing::Confirmed);
    assert!(edition.is_thin() && edition.confirmed == 1);
    let called_in = mark(2, ShareEvent::Tested, None);
    assert!(matches!(refused(&appliance, &called_in).await, DeedError::CalledIn));
    let early = mark(3, ShareEvent::Tested, Some("2022-01-11"));
    assert!(matches!(refused(&appliance, &early).await, DeedError::Early));
    for number in [0, 8] {
        let fault = refused(&appliance, &mark(number, ShareEvent::Tested, None)).await;
        assert!(matches!(fault, DeedError::NoSuchShare));
    }
    assert_eq!(
        notes(&appliance, "share-tested"),
        ["share 1 of generation 1, edition 1, on 2022-01-10"]
    );
}

#[tokio::test]
async fn a_locked_instance_does_nothing_of_this() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.locked();
    assert!(matches!(
        refused(&appliance, &Deed::RehearsalBegin).await,
        DeedError::Locked
    ));
    assert!(appliance.told().is_err() && appliance.obstacles_to_go_live().is_err());
}
