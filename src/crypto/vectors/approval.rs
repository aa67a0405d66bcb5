//! Known answers for approvals and rehearsals (`tests/vectors/approval-1.json`): a key, a card, a slip, a rehearsal and its answer, and what must not be
//! taken, each case with its name.

use std::time::Duration;

use serde_json::{Value, json};

use crate::crypto::approval::{Act, ApprovalKey, Card, Slip};
use crate::crypto::ceremony::{self, Ceremony};
use crate::crypto::passphrase::Cost;
use crate::crypto::rehearsal::{Answer, NonceHash, RehearsalFile, Stage};
use crate::crypto::signing::{KeyLink, SigningKey};
use crate::crypto::{Sealer, SealingContext, SeededEntropy};

const FILE: &str = include_str!("../../../tests/vectors/approval-1.json");
const SEED: &str = "cista approval vectors 1";
const PASSPHRASE: &str = "žluťoučký kůň";
const INSTANCE: [u8; 16] = *b"vectors-instance";
const DATE: u32 = 20_261_122;
const CHEAP: Cost = Cost {
    memory: 64,
    passes: 1,
    lanes: 1,
};

/// Makes the file's value from the seed.
fn made() -> Value {
    let mut entropy = SeededEntropy::new(SEED.as_bytes());
    let key = ApprovalKey::generate("Ζωή Παπά", &mut entropy).unwrap();
    let act = Act::new("generation 2 0123ABCD").unwrap();
    let slip = key.approve(INSTANCE, &act, "2026-11-22").to_text();
    let locked = key.lock_at(CHEAP, PASSPHRASE, &mut entropy).unwrap();
    let ceremony = ceremony::perform(3, 2, "2026-11-22", &mut entropy).unwrap();
    let (file, NonceHash(hash)) = rehearsal(&ceremony, &mut entropy);
    let answer = file.answer(&ceremony.shares[1..], "2026-11-23").unwrap();
    let parsed = |text: String| serde_json::from_str::<Value>(&text).unwrap();
    json!({
        "seed": SEED,
        "key": { "passphrase": PASSPHRASE, "text": locked },
        "card": key.card().to_text(),
        "slip": slip,
        "refused_slips": [
            { "name": "another act", "text": slip.replace("generation 2", "generation 3") },
            { "name": "another instance", "text": slip.replace("instance: 7", "instance: 8") },
            { "name": "another day", "text": slip.replace("2026-11-22", "2026-11-23") },
            { "name": "another name", "text": slip.replace("Ζωή", "Ζωη") },
            { "name": "without its signature", "text": slip.lines().take(6).collect::<Vec<_>>().join("\n") },
        ],
        "shares": ceremony.shares.iter().map(|share| share.to_text().to_string()).collect::<Vec<_>>(),
        "rehearsal": parsed(file.to_json()),
        "nonce_hash": data_encoding::HEXLOWER.encode(&hash),
        "answer": parsed(answer.to_json()),
    })
}

fn rehearsal(ceremony: &Ceremony, entropy: &mut SeededEntropy) -> (RehearsalFile, NonceHash) {
    let signing = SigningKey::generate(entropy);
    let context = SealingContext {
        instance: INSTANCE,
        phase: 1,
        regime: 2019,
        generation: 1,
    };
    let mut sealer = Sealer::new(context, ceremony.record.committee().unwrap());
    let slot = sealer.slot(DATE, Duration::ZERO, &signing, entropy);
    let stage = Stage {
        instance: INSTANCE,
        name: "rivers",
        date: DATE,
        ceremony: &ceremony.record,
        chain: &[KeyLink::first(&INSTANCE, DATE, &signing)],
        key: &signing,
    };
    RehearsalFile::begin(&stage, slot, entropy)
}

#[test]
fn approvals_and_rehearsals_are_written_as_when_the_file_was() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let made = made();
    for (key, value) in made.as_object().unwrap() {
        assert_eq!(&file[key], value, "{key}; what is made now: {made:#}");
    }
}

#[test]
fn the_vectors_of_approvals_are_read_and_the_refused_ones_are_not() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let slip = Slip::parse(&text(&file["slip"])).unwrap();
    let card = Card::parse(&text(&file["card"])).unwrap();
    let key = ApprovalKey::unlock(&text(&file["key"]["text"]), &text(&file["key"]["passphrase"])).unwrap();
    assert_eq!((slip.key, card.key()), (key.public(), key.public()));
    for case in file["refused_slips"].as_array().unwrap() {
        assert_ne!(case["text"], file["slip"], "{case}");
        assert!(Slip::parse(&text(&case["text"])).is_err(), "{case}");
    }
    let rehearsal = RehearsalFile::parse(&file["rehearsal"].to_string()).unwrap();
    let answer = Answer::parse(&file["answer"].to_string()).unwrap();
    let NonceHash(hash) = answer.verify(INSTANCE, rehearsal.ceremony()).unwrap();
    assert_eq!(data_encoding::HEXLOWER.encode(&hash), text(&file["nonce_hash"]));
}
