//! Stories of a running instance, from its set-up to what the custodians read.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::date;
use tempfile::TempDir;

use super::admission::{Mark, Work};
use super::statement::Statement;
use super::wording::{self, Standing, WordingError};
use super::*;
use crate::config::PersonCheck;
use crate::crypto::ceremony::{self, Ceremony};
use crate::crypto::root::RootKey;
use crate::crypto::{Opener, SeededEntropy};
use crate::domain::{
    Field, FixedClock, Initiative, Language, LanguageVersion, MemberState, Particulars, Period, Phase, Regime,
    Rejection, RichText, Warning,
};

mod cycles;

/// A set-up instance with everything that its people keep.
pub(super) struct House {
    directory: TempDir,
    pub(super) ceremony: Ceremony,
}

pub(super) const ROOT: [u8; 32] = [5; 32];

impl House {
    pub(super) fn new(phase: Phase, rehearsal: Option<crate::domain::Date>) -> Self {
        let house = Self {
            directory: tempfile::tempdir().unwrap(),
            ceremony: ceremony::perform(7, 3, "2022-01-10", &mut SeededEntropy::new(b"house")).unwrap(),
        };
        let plan = setup::Plan {
            name: "benches".to_owned(),
            regime: Regime::R2019,
            rehearsal,
            phase,
            initiative: initiative(),
            ceremony: house.ceremony.record.clone(),
        };
        let root = RootKey::from_slice(&ROOT).unwrap();
        setup::create(
            &house.path(),
            plan,
            &root,
            &mut SeededEntropy::new(b"set-up"),
            date(2022, 1, 10),
        )
        .unwrap();
        house
    }

    pub(super) fn path(&self) -> std::path::PathBuf {
        self.directory.path().join("instance")
    }

    pub(super) fn locked(&self) -> Appliance {
        let options = Options {
            work: Work::Easy,
            person_check: PersonCheck::default(),
            least_free_bytes: 0,
        };
        let clock = FixedClock("2022-01-10T12:00:00Z".parse().unwrap());
        Appliance::locked(
            Identity::load(&self.path()).unwrap(),
            &self.path(),
            options,
            Arc::new(clock),
        )
    }

    pub(super) fn unlocked(&self) -> Appliance {
        let appliance = self.locked();
        appliance.unlock(RootKey::from_slice(&ROOT).unwrap()).unwrap();
        appliance
    }

    /// Opens everything that was collected, as three custodians do.
    fn open(&self, appliance: &Appliance) -> Vec<Statement> {
        let key = self.ceremony.record.join(&self.ceremony.shares[2..5]).unwrap();
        let snapshot = appliance.snapshot().unwrap();
        let records: Vec<_> = snapshot.records(0..=u32::MAX).unwrap().map(Result::unwrap).collect();
        let opened = |record: &crate::store::StoredRecord| {
            let header = snapshot
                .epochs()
                .unwrap()
                .map(Result::unwrap)
                .find(|header| header.id() == record.sealed.epoch)
                .unwrap();
            let epoch = Opener::new(&key).open(&header, &[record.sealed.slot]).unwrap();
            Statement::decode(&epoch.open(&record.context, &record.sealed).unwrap()).unwrap()
        };
        records.iter().map(opened).collect()
    }
}

pub(super) fn initiative() -> Initiative {
    let version = LanguageVersion {
        language: Language::En,
        original: true,
        title: "A bench in every park".to_owned(),
        subject: None,
        objectives: RichText::from_plain("Sit down."),
        annex: None,
        website: None,
    };
    Initiative {
        registration_number: "ECI(2021)000099".to_owned(),
        registered: date(2021, 7, 1),
        collection: Period {
            start: date(2021, 9, 1),
            end: date(2022, 9, 1),
        },
        register_url: "https://register.example/2021/000099".to_owned(),
        website: None,
        contacts: Vec::new(),
        legal_entity: None,
        versions: vec![version],
    }
}

/// What a Danish signatory types.
fn danish(family: &str) -> Draft {
    let mut particulars = Particulars::new();
    for (field, text) in [
        (Field::GivenNames, " Søren  Aabye"),
        (Field::FamilyNames, family),
        (Field::ResidenceStreet, "Nørregade"),
        (Field::ResidenceNumber, "10, 2. tv."),
        (Field::ResidencePostcode, "1165"),
        (Field::ResidenceCity, "København"),
        (Field::ResidenceCountry, "DK"),
        (Field::DateOfBirth, "05.05.1963"),
    ] {
        particulars.set(field, text.to_owned());
    }
    Draft {
        state: MemberState::Dk,
        language: Language::En,
        particulars,
    }
}

fn proof(id: u8) -> Proof {
    let mark = Mark {
        id: [id; 16],
        expires_hour: u32::MAX,
    };
    Proof {
        work: Some(mark),
        digits: None,
        suspicious: false,
    }
}

fn persons(appliance: &Appliance) -> (u64, u64) {
    let counts = appliance.snapshot().unwrap().counts().unwrap();
    counts
        .get(&MemberState::Dk.number())
        .map_or((0, 0), |counts| (counts.submissions, counts.persons))
}

#[tokio::test]
async fn what_was_typed_reaches_the_custodians_as_typed() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let checked = appliance.check(danish("Kierkegaard"), false).unwrap();
    appliance.collect(checked, proof(1)).await.unwrap();
    let [statement] = house.open(&appliance).try_into().unwrap();
    assert_eq!(statement.particulars, danish("Kierkegaard").particulars);
    assert_eq!(statement.language, Language::En);
    assert_eq!(
        statement.initiative_version,
        statement::version_hash(&initiative().versions[0])
    );
    assert_eq!(statement.statutory_version, appliance.law().statutory_version());
}

#[tokio::test]
async fn only_the_custodians_see_that_a_statement_looked_suspicious() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let mut values = Vec::new();
    for (id, suspicious) in [(1, false), (2, true)] {
        let checked = appliance.check(danish("Kierkegaard"), false).unwrap();
        let proof = Proof {
            suspicious,
            ..proof(id)
        };
        appliance.collect(checked, proof).await.unwrap();
    }
    for record in appliance.snapshot().unwrap().records(0..=u32::MAX).unwrap() {
        values.push(record.unwrap().sealed.body.len());
    }
    assert_eq!(values[0], values[1]);
    let marked: Vec<bool> = house
        .open(&appliance)
        .iter()
        .map(|statement| statement.suspicious)
        .collect();
    assert_eq!(marked.iter().filter(|marked| **marked).count(), 1);
}

#[tokio::test]
async fn a_statement_bears_the_official_wording_once_there_is_one() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let languages = || appliance.initiative().languages();
    let standings = || {
        let (wordings, today) = (appliance.wordings(), appliance.today());
        wordings.standings(languages(), today, appliance.law())
    };
    assert_eq!(
        Standing::all_official(&standings()),
        Err(wording::Unofficial(vec![Language::En]))
    );
    let file = include_str!("../../packaging/examples/wording.toml");
    wording::keep(file.as_bytes(), Path::new("wording.toml"), &house.path()).unwrap();
    appliance.read_wordings().unwrap();
    assert_eq!(Standing::all_official(&standings()), Ok(()));
    let checked = appliance.check(danish("Kierkegaard"), false).unwrap();
    appliance.collect(checked, proof(1)).await.unwrap();
    let [statement] = house.open(&appliance).try_into().unwrap();
    assert_eq!(statement.statutory_version, "example-2019-1");
}

#[tokio::test]
async fn a_damaged_wording_changes_nothing() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let refused = wording::keep(b"format = 1", Path::new("given.toml"), &house.path());
    assert!(matches!(refused, Err(WordingError::Fault { .. })));
    appliance.read_wordings().unwrap();
    assert_eq!(appliance.wordings().origin(), None);
}

#[tokio::test]
async fn a_repeat_is_answered_like_a_first_and_counts_once() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    for id in 1..=3 {
        let checked = appliance.check(danish("Kierkegaard"), false).unwrap();
        appliance.collect(checked, proof(id)).await.unwrap();
    }
    assert_eq!(persons(&appliance), (3, 1));
    let checked = appliance.check(danish("Andersen"), false).unwrap();
    appliance.collect(checked, proof(4)).await.unwrap();
    assert_eq!(persons(&appliance), (4, 2));
}

#[tokio::test]
async fn a_proof_is_good_once_and_an_unknown_receipt_is_answered_like_a_known_one() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let check = || appliance.check(danish("Kierkegaard"), false).unwrap();
    let receipt = appliance.collect(check(), proof(1)).await.unwrap();
    assert_eq!(
        appliance.collect(check(), proof(1)).await.unwrap_err(),
        CollectError::Spent
    );
    let unknown = crate::crypto::receipt::Receipt::draw(20_220_110, &mut SeededEntropy::new(b"unknown"));
    for receipt in [receipt.clone(), receipt, unknown] {
        assert_eq!(appliance.withdraw(receipt).await, Ok(()));
    }
    assert_eq!(persons(&appliance), (0, 0));
}

#[tokio::test]
async fn a_warning_is_asked_about_and_counted_when_overridden() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let odd = || {
        let mut draft = danish("Kierkegaard");
        draft.particulars.set(Field::ResidencePostcode, "11-65-A".to_owned());
        draft
    };
    let objected = appliance.check(odd(), false).unwrap_err();
    assert!(matches!(objected.objection, Objection::Findings(findings)
        if findings.rejections.is_empty() && matches!(findings.warnings[..], [Warning::PostcodeShape { .. }])));
    assert_eq!(objected.draft.particulars, odd().particulars);
    let checked = appliance.check(odd(), true).unwrap();
    appliance.collect(checked, proof(1)).await.unwrap();
    let overrides = appliance.snapshot().unwrap().overrides().unwrap();
    assert_eq!(overrides, [(MemberState::Dk.number(), "postcode-shape".to_owned(), 1)]);
}

#[test]
fn a_rejection_cannot_be_overridden() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let mut draft = danish("");
    draft.particulars.set(Field::DateOfBirth, "05.05.2010".to_owned());
    let objected = appliance.check(draft, true).unwrap_err();
    let Objection::Findings(findings) = objected.objection else {
        panic!("findings")
    };
    assert!(findings.rejections.contains(&Rejection::Empty(Field::FamilyNames)));
    assert!(findings.rejections.contains(&Rejection::TooYoung { minimum_age: 18 }));
}

#[tokio::test]
async fn what_the_form_does_not_ask_for_is_not_kept() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let mut draft = danish("Kierkegaard");
    draft.particulars.set(Field::FathersName, "Michael".to_owned());
    let checked = appliance.check(draft, false).unwrap();
    appliance.collect(checked, proof(1)).await.unwrap();
    assert_eq!(house.open(&appliance)[0].particulars, danish("Kierkegaard").particulars);
}

#[tokio::test]
async fn the_only_kind_of_number_that_a_form_takes_is_written_down() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let mut particulars = Particulars::new();
    for (field, text) in [
        (Field::GivenNames, "Rainis"),
        (Field::FamilyNames, "Pliekšāns"),
        (Field::DocumentOrNumber, "161175-19997"),
    ] {
        particulars.set(field, text.to_owned());
    }
    let draft = Draft {
        state: MemberState::Lv,
        language: Language::En,
        particulars,
    };
    appliance
        .collect(appliance.check(draft, false).unwrap(), proof(1))
        .await
        .unwrap();
    let [statement] = house.open(&appliance).try_into().unwrap();
    assert_eq!(
        statement.particulars.value(Field::DocumentOrNumberType),
        "personal_number"
    );
    assert_eq!(statement.particulars.value(Field::DocumentOrNumber), "161175-19997");
}

#[test]
fn a_state_or_language_that_cannot_be_signed_is_objected_to() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let british = Draft {
        state: MemberState::Uk,
        ..danish("Kierkegaard")
    };
    assert_eq!(appliance.check(british, false).unwrap_err().objection, Objection::State);
    let finnish = Draft {
        language: Language::Fi,
        ..danish("Kierkegaard")
    };
    assert_eq!(
        appliance.check(finnish, false).unwrap_err().objection,
        Objection::Language
    );
}

#[tokio::test]
async fn a_locked_instance_says_so_and_takes_nothing() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.locked();
    assert_eq!(appliance.status(), Status::Locked);
    assert!(appliance.admission().is_none());
    let checked = appliance.check(danish("Kierkegaard"), false).unwrap();
    assert_eq!(
        appliance.collect(checked, proof(1)).await.unwrap_err(),
        CollectError::Unavailable(Status::Locked)
    );
    assert!(matches!(
        appliance.unlock(RootKey::from_slice(&[6; 32]).unwrap()),
        Err(UnlockError::Keys(KeyError::Unwrap { .. }))
    ));
    appliance.unlock(RootKey::from_slice(&ROOT).unwrap()).unwrap();
    assert_eq!(appliance.status(), Status::Open);
}

#[test]
fn a_rehearsal_plays_on_its_own_date() {
    for (day, status) in [
        (date(2021, 8, 31), Status::NotOpen),
        (date(2021, 9, 1), Status::Open),
        (date(2022, 9, 1), Status::Open),
        (date(2022, 9, 2), Status::Closed),
    ] {
        let house = House::new(Phase::Collecting, Some(day));
        let appliance = house.unlocked();
        assert_eq!((appliance.today(), appliance.status()), (day, status));
    }
}

#[test]
fn a_changed_initiative_is_noticed_when_the_instance_is_unlocked() {
    let house = House::new(Phase::Preparing, None);
    let path = Identity::path(&house.path());
    let changed = std::fs::read_to_string(&path)
        .unwrap()
        .replace("A bench in every park", "A bank in every park");
    crate::host::files::write_whole(&path, changed.as_bytes(), 0o600).unwrap();
    let refused = house.locked().unlock(RootKey::from_slice(&ROOT).unwrap());
    assert!(matches!(refused, Err(UnlockError::Keys(KeyError::IdentityChanged))));
}

#[test]
fn an_instance_is_made_in_an_empty_place_only_and_a_real_one_begins_in_preparation() {
    let house = House::new(Phase::Preparing, None);
    let plan = |phase| setup::Plan {
        name: "again".to_owned(),
        regime: Regime::R2019,
        rehearsal: None,
        phase,
        initiative: initiative(),
        ceremony: house.ceremony.record.clone(),
    };
    let make = |path: &std::path::Path, phase| {
        let root = RootKey::from_slice(&ROOT).unwrap();
        setup::create(
            path,
            plan(phase),
            &root,
            &mut SeededEntropy::new(b"again"),
            date(2022, 1, 10),
        )
    };
    assert!(matches!(
        make(&house.path(), Phase::Preparing),
        Err(setup::SetupError::Occupied { .. })
    ));
    let elsewhere = house.directory.path().join("elsewhere");
    assert!(matches!(
        make(&elsewhere, Phase::Collecting),
        Err(setup::SetupError::Phase)
    ));
    assert!(!elsewhere.exists());
}

#[tokio::test]
async fn counts_and_signing_chain_survive_a_restart() {
    let house = House::new(Phase::Preparing, None);
    let first = house.unlocked();
    first.tend().await;
    let checked = first.check(danish("Kierkegaard"), false).unwrap();
    first.collect(checked, proof(1)).await.unwrap();
    let thumbprint = first.signer_thumbprint();
    first.note("export", "root", "1 submission".to_owned()).await;
    first.close().await;
    drop(first);
    let second = house.unlocked();
    assert_eq!(persons(&second), (1, 1));
    assert_eq!(second.signer_thumbprint(), thumbprint);
    let trail = second.snapshot().unwrap().audit().unwrap().unwrap();
    assert_eq!(trail.last().map(|entry| entry.act.as_str()), Some("export"));
}

#[tokio::test]
async fn a_campaign_is_applied_with_a_note_and_is_there_while_the_instance_is_locked() {
    let house = House::new(Phase::Preparing, None);
    let settings = campaign::Campaign {
        embeds: vec!["https://benches.example".to_owned().try_into().unwrap()],
        ..campaign::Campaign::default()
    };
    let bytes = campaign::encode(&settings);
    let refused = house.locked().apply_campaign(&bytes, "root").await;
    assert!(matches!(refused, Err(campaign::CampaignError::Locked)));
    let appliance = house.unlocked();
    let foreign = appliance.apply_campaign(b"{}", "root").await;
    assert!(matches!(foreign, Err(campaign::CampaignError::Foreign)));
    let digest = appliance.apply_campaign(&bytes, "root").await.unwrap();
    assert_eq!(*appliance.campaign(), settings);
    let trail = appliance.snapshot().unwrap().audit().unwrap().unwrap();
    let last = trail.last().unwrap();
    assert_eq!(
        (last.act.as_str(), last.who.as_str(), last.detail.clone()),
        ("campaign", "root", format!("SHA-256 {digest}"))
    );
    appliance.close().await;
    drop(appliance);
    assert_eq!(*house.locked().campaign(), settings);
}

#[tokio::test]
async fn milestones_and_days_are_kept_from_the_first_publication_on() {
    let day = date(2021, 10, 1);
    let house = House::new(Phase::Collecting, Some(day));
    let appliance = house.unlocked();
    appliance.tend().await;
    let opened = campaign::Milestone {
        on: day,
        what: campaign::MilestoneKind::Opened,
    };
    assert_eq!(appliance.timeline().milestones, [opened]);
    appliance.close().await;
    drop(appliance);
    assert_eq!(house.unlocked().timeline().milestones, [opened]);

    let tried = House::new(Phase::Preparing, Some(day));
    let appliance = tried.unlocked();
    appliance.tend().await;
    assert_eq!(*appliance.timeline(), campaign::Timeline::default());
}
