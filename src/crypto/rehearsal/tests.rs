//! Rehearsals that succeed, that were changed, and that another key answers.

use std::time::Duration;

use super::*;
use crate::crypto::ceremony::{Ceremony, perform};
use crate::crypto::signing::{KeyLink, SigningKey};
use crate::crypto::{Sealer, SealingContext, SeededEntropy};

const INSTANCE: [u8; 16] = [7; 16];
const TODAY: u32 = 20_261_122;

struct House {
    ceremony: Ceremony,
    signing: SigningKey,
    entropy: SeededEntropy,
}

fn house(seed: &str) -> House {
    let mut entropy = SeededEntropy::new(seed.as_bytes());
    House {
        ceremony: perform(5, 3, "2026-11-20", &mut entropy).unwrap(),
        signing: SigningKey::generate(&mut entropy),
        entropy,
    }
}

impl House {
    fn begin(&mut self) -> (RehearsalFile, NonceHash) {
        let context = SealingContext {
            instance: INSTANCE,
            phase: 1,
            regime: 2019,
            generation: 1,
        };
        let mut sealer = Sealer::new(context, self.ceremony.record.committee().unwrap());
        let slot = sealer.slot(TODAY, Duration::ZERO, &self.signing, &mut self.entropy);
        let stage = Stage {
            instance: INSTANCE,
            name: "rivers",
            date: TODAY,
            ceremony: &self.ceremony.record,
            chain: &[KeyLink::first(&INSTANCE, TODAY, &self.signing)],
            key: &self.signing,
        };
        RehearsalFile::begin(&stage, slot, &mut self.entropy)
    }
}

#[test]
fn a_quorum_answers_and_the_appliance_knows_the_answer_by_its_hash() {
    let mut house = house("rehearsal");
    let (file, hash) = house.begin();
    let file = RehearsalFile::parse(&file.to_json()).unwrap();
    assert_eq!(file.signer(), Some(house.signing.public()));
    let answer = file.answer(&house.ceremony.shares[1..4], "2026-11-23").unwrap();
    let answer = Answer::parse(&answer.to_json()).unwrap();
    assert_eq!(answer.shares, [2, 3, 4]);
    assert_eq!(answer.verify(INSTANCE, &house.ceremony.record), Ok(hash));
    assert!(answer.verify([8; 16], &house.ceremony.record).is_err());
}

#[test]
fn fewer_than_a_quorum_cannot_answer() {
    let mut house = house("too few");
    let (file, _) = house.begin();
    let fault = file.answer(&house.ceremony.shares[..2], "2026-11-23").unwrap_err();
    assert_eq!(fault, RehearsalFault::Shares(JoinFault::TooFew { given: 2, quorum: 3 }));
}

#[test]
fn shares_of_another_committee_cannot_answer() {
    let (file, _) = house("one").begin();
    let other = house("other");
    assert!(matches!(
        file.answer(&other.ceremony.shares[..3], "2026-11-23"),
        Err(RehearsalFault::Shares(JoinFault::Foreign { number: 1 }))
    ));
    let mine = house("one");
    let answer = file.answer(&mine.ceremony.shares[..3], "2026-11-23").unwrap();
    assert!(answer.verify(INSTANCE, &other.ceremony.record).is_err());
}

#[test]
fn a_changed_file_is_refused() {
    let (file, _) = house("changed").begin();
    let text = file.to_json();
    for (from, to) in [
        ("rivers", "rovers"),
        ("20261122", "20261123"),
        ("\"quorum\": 3", "\"quorum\": 2"),
        ("cista-rehearsal-1", "cista-rehearsal-2"),
    ] {
        assert!(text.contains(from), "{from}");
        assert_eq!(
            RehearsalFile::parse(&text.replace(from, to)),
            Err(RehearsalFault::File),
            "{from}"
        );
    }
    for end in (0..text.len() - 2).step_by(97) {
        assert_eq!(RehearsalFile::parse(&text[..end]), Err(RehearsalFault::File));
    }
    assert_eq!(RehearsalFile::parse(&" ".repeat(1 << 20)), Err(RehearsalFault::File));
}

#[test]
fn a_changed_answer_is_refused() {
    let mut house = house("answer");
    let (file, _) = house.begin();
    let answer = file.answer(&house.ceremony.shares[..3], "2026-11-23").unwrap();
    let changes: [fn(&mut Answer); 5] = [
        |answer| answer.shares = vec![1, 2, 4],
        |answer| answer.shares = vec![1, 2],
        |answer| answer.shares = vec![1, 1, 2, 3],
        |answer| answer.date = "2026-11-24".to_owned(),
        |answer| answer.generation = 2,
    ];
    for change in changes {
        let mut other = answer.clone();
        change(&mut other);
        assert!(other.verify(INSTANCE, &house.ceremony.record).is_err());
    }
    assert_eq!(Answer::parse("{}"), Err(RehearsalFault::Answer));
    assert_eq!(Answer::parse(&" ".repeat(5000)), Err(RehearsalFault::Answer));
}
