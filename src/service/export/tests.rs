//! Stories of an instance that collects and is exported, up to what the custodians open.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::date;
use tempfile::TempDir;

use super::*;
use crate::config::PersonCheck;
use crate::crypto::SeededEntropy;
use crate::crypto::ceremony::{Ceremony, perform};
use crate::crypto::receipt::Receipt;
use crate::crypto::root::RootKey;
use crate::document::collection::{CollectionError, Frame, Reader};
use crate::document::samples::{initiative, particulars};
use crate::domain::{Field, FixedClock, Language, Regime};
use crate::service::admission::{Mark, Work};
use crate::service::examine::{Examined, examine};
use crate::service::open::{Request, open};
use crate::service::package::{Format, PartSize};
use crate::service::{Draft, Identity, Options, Proof, setup};

const ROOT: [u8; 32] = [5; 32];

/// An instance that rehearses on a date of its own, and the people around it.
struct House {
    directory: TempDir,
    ceremony: Ceremony,
    appliance: Appliance,
    proofs: u8,
}

impl House {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let ceremony = perform(7, 3, "2026-01-10", &mut SeededEntropy::new(b"house")).unwrap();
        let plan = setup::Plan {
            name: "rivers".to_owned(),
            regime: Regime::R2019,
            rehearsal: Some(date(2026, 5, 4)),
            phase: Phase::Collecting,
            initiative: initiative(),
            ceremony: ceremony.record.clone(),
        };
        let path = directory.path().join("instance");
        let root = || RootKey::from_slice(&ROOT).unwrap();
        setup::create(
            &path,
            plan,
            &root(),
            &mut SeededEntropy::new(b"set-up"),
            date(2026, 11, 22),
        )
        .unwrap();
        let options = Options {
            work: Work::Easy,
            person_check: PersonCheck::default(),
            least_free_bytes: 0,
        };
        let clock = FixedClock("2026-11-22T12:00:00Z".parse().unwrap());
        let appliance = Appliance::locked(Identity::load(&path).unwrap(), &path, options, Arc::new(clock));
        appliance.unlock(root()).unwrap();
        Self {
            directory,
            ceremony,
            appliance,
            proofs: 0,
        }
    }

    async fn sign(&mut self, state: MemberState, typed: &[(Field, &str)]) -> Receipt {
        self.proofs += 1;
        let draft = Draft {
            state,
            language: Language::En,
            particulars: particulars(typed),
        };
        let checked = self.appliance.check(draft, true).unwrap();
        let mark = Mark {
            id: [self.proofs; 16],
            expires_hour: u32::MAX,
        };
        let proof = Proof {
            work: Some(mark),
            digits: None,
            suspicious: false,
        };
        self.appliance.collect(checked, proof).await.unwrap()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn export(&self, name: &str, scope: &Scope) -> Exported {
        let file = fs::File::create(self.path(name)).unwrap();
        self.appliance.export(scope, file, &mut |_| {}).unwrap()
    }

    fn examined(&self, name: &str) -> (Examined, usize) {
        let mut records = 0;
        let count = |frame: &Frame| records += usize::from(matches!(frame, Frame::Record(_)));
        let examined = examine(&self.path(name), &mut |_| {}, count).unwrap();
        (examined, records)
    }

    /// What lies in the table of a State after an opening with three shares.
    fn opened(&self, name: &str, state: MemberState) -> Vec<Vec<String>> {
        let share = |number: usize| {
            let path = self.path(&format!("share-{number}.txt"));
            crate::host::files::write_whole(&path, self.ceremony.shares[number].to_text().as_bytes(), 0o600).unwrap();
            path
        };
        let request = Request {
            collection: self.path(name),
            shares: (1..4).map(share).collect(),
            given: Vec::new(),
            records: Vec::new(),
            out: self.path("out"),
            recipients: BTreeMap::new(),
            plain: true,
            approvals: Vec::new(),
            today: crate::domain::Date::constant(2026, 11, 22),
            formats: [Format::Xml, Format::Csv].into(),
            part: PartSize::default(),
            documents: false,
        };
        open(&request, &mut SeededEntropy::new(b"open"), &mut |_| {}).unwrap();
        let table = self.path("out").join(state.code()).join("statements.csv");
        let rows = csv::Reader::from_path(table).unwrap().into_records();
        rows.map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect()
    }
}

fn dane(given: &'static str) -> [(Field, &'static str); 8] {
    [
        (Field::GivenNames, given),
        (Field::FamilyNames, "Ærø"),
        (Field::ResidenceStreet, " Nørregade"),
        (Field::ResidenceNumber, "10, 2. tv."),
        (Field::ResidencePostcode, "1165"),
        (Field::ResidenceCity, "København"),
        (Field::ResidenceCountry, "DK"),
        (Field::DateOfBirth, "05.05.1963"),
    ]
}

fn finn() -> [(Field, &'static str); 8] {
    let mut typed = dane("Aino");
    typed[4].1 = "00100";
    typed[6].1 = "FI";
    typed
}

#[tokio::test]
async fn what_was_signed_is_exported_and_opened_as_typed() {
    let mut house = House::new();
    for given in ["Søren", "Søren", "Ane"] {
        house.sign(MemberState::Dk, &dane(given)).await;
    }
    let receipt = house.sign(MemberState::Dk, &dane("Bo")).await;
    house.appliance.withdraw(receipt).await.unwrap();
    let exported = house.export("all.cista", &Scope::default());
    assert_eq!(exported.submissions(), 4);
    let (examined, records) = house.examined("all.cista");
    assert_eq!((records, &examined.manifest.digest), (3, &exported.digest));
    let counts = examined.manifest.counts[&MemberState::Dk];
    assert_eq!(
        counts,
        Counts {
            submissions: 4,
            withdrawn: 1,
            persons: Some(2),
            tallied: Some(3)
        }
    );
    assert_eq!(
        house.appliance.signer_thumbprint(),
        Some(examined.chain.root().thumbprint())
    );
    assert!(examined.head.rehearsal);
    let rows = house.opened("all.cista", MemberState::Dk);
    assert_eq!(rows.len(), 2);
    for row in rows {
        let (typed, beside) = row[1..].split_at(7);
        assert_eq!(
            typed,
            [
                "Ærø",
                " Nørregade",
                "10, 2. tv.",
                "1165",
                "København",
                "DK",
                "05.05.1963"
            ]
        );
        assert_eq!(beside[..2], ["2026-05-04", "en"]);
    }
}

#[tokio::test]
async fn an_export_holds_nothing_that_was_typed() {
    let mut house = House::new();
    house.sign(MemberState::Dk, &dane("Søren")).await;
    house.export("all.cista", &Scope::default());
    let bytes = fs::read(house.path("all.cista")).unwrap();
    for typed in ["Søren", "Ærø", "Nørregade", "1165"] {
        assert!(
            !bytes.windows(typed.len()).any(|window| window == typed.as_bytes()),
            "{typed}"
        );
    }
}

#[tokio::test]
async fn an_export_of_one_state_or_of_some_days_holds_no_more() {
    let mut house = House::new();
    house.sign(MemberState::Dk, &dane("Søren")).await;
    house.sign(MemberState::Fi, &finn()).await;
    let finland = Scope {
        state: Some(MemberState::Fi),
        ..Scope::default()
    };
    house.export("fi.cista", &finland);
    let (examined, records) = house.examined("fi.cista");
    assert_eq!((records, examined.epochs.len()), (1, 1));
    assert_eq!(examined.manifest.counts.keys().collect::<Vec<_>>(), [&MemberState::Fi]);
    assert_eq!(examined.head.scope, finland);
    for (from, to, expected) in [
        ((2026, 5, 4), (2026, 5, 4), 2),
        ((2026, 5, 5), (2026, 6, 1), 0),
        ((2026, 1, 1), (2026, 5, 3), 0),
    ] {
        let day = |(year, month, day)| Some(date(year, month, day));
        house.export(
            "days.cista",
            &Scope {
                state: None,
                from: day(from),
                to: day(to),
            },
        );
        let (examined, records) = house.examined("days.cista");
        assert_eq!(records, expected);
        assert!(examined.manifest.counts.values().all(|counts| counts.persons.is_none()));
    }
}

#[tokio::test]
async fn the_audit_trails_head_leaves_with_the_export() {
    let house = House::new();
    house.appliance.note("export", "test", String::new()).await;
    house.export("all.cista", &Scope::default());
    let trail = house.appliance.snapshot().unwrap().audit().unwrap().unwrap();
    let head = house.examined("all.cista").0.manifest.audit.unwrap();
    let last = trail.last().unwrap();
    assert_eq!((head.sequence, head.hash), (last.sequence, last.hash()));
}

#[tokio::test]
async fn an_empty_collection_is_a_collection() {
    let house = House::new();
    let exported = house.export("all.cista", &Scope::default());
    assert_eq!((exported.submissions(), house.examined("all.cista").1), (0, 0));
}

#[tokio::test]
async fn an_export_that_the_disk_does_not_take_is_half_written_and_says_so() {
    /// A disk with room for so many bytes.
    struct Disk<'a>(&'a mut Vec<u8>, usize);
    impl Write for Disk<'_> {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            if self.0.len() + bytes.len() > self.1 {
                return Err(std::io::ErrorKind::StorageFull.into());
            }
            self.0.extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut house = House::new();
    house.sign(MemberState::Dk, &dane("Søren")).await;
    let mut written = Vec::new();
    let error = house
        .appliance
        .export(&Scope::default(), Disk(&mut written, 6_000), &mut |_| {})
        .unwrap_err();
    assert!(matches!(&error, ExportError::File(Fault::Write(_))), "{error}");
    let read = || -> Result<(), CollectionError> {
        let mut reader = Reader::new(&*written, "all.cista")?;
        while reader.next_frame()?.is_some() {}
        Ok(())
    };
    assert!(matches!(read().unwrap_err().fault, Fault::HalfWritten { .. }));
}
