//! Known answers (`tests/vectors/sealing-1.json`): what version 1 of each format looks like, byte by byte, for readers in other languages and for us.
//!
//! From the file's seed everything else in it follows. Each negative case is named in the file.

mod approval;
mod custody;

use std::time::Duration;

use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::ceremony::{self, CeremonyRecord};
use super::epoch::EpochHeader;
use super::fingerprint::FingerprintKey;
use super::receipt::Receipt;
use super::record::{RecordContext, SealedRecord};
use super::root::{ErasureKey, RootKey, Wrapped};
use super::share::RecoveryShare;
use super::signing::{KeyLink, SigningKey};
use super::{Opener, Sealer, SealingContext, Secret, SeededEntropy};

const FILE: &str = include_str!("../../tests/vectors/sealing-1.json");
const SEED: &str = "cista vectors 1";
const DATE: u32 = 20_261_122;
const INSTANCE: [u8; 16] = *b"vectors-instance";
const PLAINTEXT: &str = "a padded statement";

/// Makes the file's value from the seed.
fn made() -> Value {
    let mut entropy = SeededEntropy::new(SEED.as_bytes());
    let ceremony = ceremony::perform(3, 2, "2026-11-22", &mut entropy).unwrap();
    let signer = SigningKey::generate(&mut entropy);
    let next = SigningKey::generate(&mut entropy);
    let context = SealingContext {
        instance: INSTANCE,
        phase: 3,
        regime: 2019,
        generation: 1,
    };
    let mut sealer = Sealer::new(context, ceremony.record.committee().unwrap());
    let receipt = Receipt::draw(DATE, &mut entropy);
    let record_context = RecordContext {
        name: receipt.record_name(),
        state: 11,
        language: 5,
    };
    let slot = sealer.slot(DATE, Duration::ZERO, &signer, &mut entropy);
    let header = EpochHeader::clone(slot.header());
    let record = slot.seal(&record_context, &mut Zeroizing::new(PLAINTEXT.as_bytes().to_vec()));
    let fingerprint = FingerprintKey::new(Secret::from_slice(&[1; 32]).unwrap()).fingerprint(b"canonical particulars");
    let mut at_rest = record.body.clone();
    ErasureKey::new(Secret::from_slice(&[2; 32]).unwrap()).close(&record_context.name, &mut at_rest);
    let root = RootKey::from_slice(&[3; 32]).unwrap();
    json!({
        "seed": SEED,
        "ceremony": serde_json::from_str::<Value>(&ceremony.record.to_json()).unwrap(),
        "shares": ceremony.shares.iter().map(|share| share.to_text().to_string()).collect::<Vec<_>>(),
        "epoch_header": HEXLOWER.encode(header.encode()),
        "epoch_id": HEXLOWER.encode(&header.id()),
        "record": {
            "name": HEXLOWER.encode(&record_context.name.encode()),
            "state": record_context.state,
            "language": record_context.language,
            "slot": HEXLOWER.encode(&record.slot),
            "body": HEXLOWER.encode(&record.body),
            "plaintext": PLAINTEXT,
        },
        "receipt": receipt.typed(),
        "fingerprint": { "key": "01".repeat(32), "identity": "canonical particulars", "value": HEXLOWER.encode(&fingerprint.0) },
        "wrapped_fingerprint": HEXLOWER.encode(&receipt.wrap(&fingerprint)),
        "at_rest": { "key": "02".repeat(32), "value": HEXLOWER.encode(&at_rest) },
        "wrapped_key": {
            "root": "03".repeat(32), "purpose": 2, "instance": HEXLOWER.encode(&INSTANCE), "key": "04".repeat(32),
            "file": HEXLOWER.encode(&root.wrap(Wrapped::Erasure, &INSTANCE, &[4; 32], &mut entropy)),
        },
        "chain": [
            HEXLOWER.encode(&KeyLink::first(&INSTANCE, DATE, &signer).encode()),
            HEXLOWER.encode(&KeyLink::next(&INSTANCE, DATE + 1, next.public(), &signer).encode()),
        ],
        "must_not_open": negatives(),
    })
}

/// The negative cases: what is changed in the record or header, and nothing else.
fn negatives() -> Value {
    json!([
        { "name": "a bit of the ciphertext is flipped", "part": "body", "flip": 20 },
        { "name": "a bit of the record's random bytes is flipped", "part": "body", "flip": 3 },
        { "name": "a bit of the tag is flipped", "part": "body", "flip": 49 },
        { "name": "the record is cut off by one byte", "part": "body", "keep": 49 },
        { "name": "the record is shorter than its random bytes", "part": "body", "keep": 15 },
        { "name": "the record stands under another name", "part": "name", "flip": 19 },
        { "name": "the record stands under another date", "part": "name", "flip": 3 },
        { "name": "the record stands under another State", "part": "state", "flip": 0 },
        { "name": "the record stands under another language", "part": "language", "flip": 0 },
        { "name": "the record claims another place in the chain", "part": "slot", "flip": 7 },
        { "name": "the header has another magic", "part": "header", "flip": 0 },
        { "name": "the header has another version", "part": "header", "flip": 8 },
        { "name": "the header names another suite", "part": "header", "flip": 10 },
        { "name": "the header names another instance", "part": "header", "flip": 15 },
        { "name": "the header names another phase", "part": "header", "flip": 31 },
        { "name": "the commitment is changed", "part": "header", "flip": 100 },
        { "name": "the encapsulated key is changed", "part": "header", "flip": 700 },
        { "name": "the sealed secret is changed", "part": "header", "flip": 1250 },
        { "name": "the signer is changed", "part": "header", "flip": 1300 },
        { "name": "the signature is changed", "part": "header", "flip": 1380 },
        { "name": "the header is cut off", "part": "header", "keep": 1385 },
    ])
}

fn bytes(value: &Value) -> Vec<u8> {
    HEXLOWER.decode(value.as_str().unwrap().as_bytes()).unwrap()
}

/// The parts of a sealed record as a reader finds them.
struct Parts {
    header: Vec<u8>,
    name: Vec<u8>,
    state: Vec<u8>,
    language: Vec<u8>,
    slot: Vec<u8>,
    body: Vec<u8>,
}

impl Parts {
    fn of(file: &Value) -> Self {
        let record = &file["record"];
        let number = |key: &str| vec![u8::try_from(record[key].as_u64().unwrap()).unwrap()];
        Self {
            header: bytes(&file["epoch_header"]),
            name: bytes(&record["name"]),
            state: number("state"),
            language: number("language"),
            slot: bytes(&record["slot"]),
            body: bytes(&record["body"]),
        }
    }

    fn part(&mut self, name: &str) -> &mut Vec<u8> {
        match name {
            "header" => &mut self.header,
            "name" => &mut self.name,
            "state" => &mut self.state,
            "language" => &mut self.language,
            "slot" => &mut self.slot,
            "body" => &mut self.body,
            other => panic!("no part {other}"),
        }
    }

    /// Opens the record with two of the three shares.
    fn open(&self, file: &Value) -> Result<Vec<u8>, super::Unsealing> {
        let record = CeremonyRecord::from_json(&file["ceremony"].to_string()).unwrap();
        let share = |at: usize| RecoveryShare::parse(file["shares"][at].as_str().unwrap()).unwrap();
        let key = record.join(&[share(0), share(2)]).unwrap();
        let header = EpochHeader::decode(&self.header)?;
        let name = super::record::RecordName::decode(self.name.as_slice().try_into().unwrap());
        let context = RecordContext {
            name,
            state: self.state[0],
            language: self.language[0],
        };
        let slot = self.slot.as_slice().try_into().unwrap();
        let sealed = SealedRecord {
            epoch: header.id(),
            slot,
            body: self.body.clone(),
        };
        Ok(Opener::new(&key)
            .open(&header, &[sealed.slot])?
            .open(&context, &sealed)?
            .to_vec())
    }
}

#[test]
fn the_formats_are_what_they_were_when_the_file_was_written() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let made = made();
    for (key, value) in made.as_object().unwrap() {
        assert_eq!(&file[key], value, "{key}; what is made now: {made:#}");
    }
}

#[test]
fn the_vector_opens_with_a_quorum_of_its_shares() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    assert_eq!(Parts::of(&file).open(&file).unwrap(), PLAINTEXT.as_bytes());
}

#[test]
fn no_negative_case_opens() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    for case in file["must_not_open"].as_array().unwrap() {
        let mut parts = Parts::of(&file);
        let part = parts.part(case["part"].as_str().unwrap());
        match (case["flip"].as_u64(), case["keep"].as_u64()) {
            (Some(at), None) => part[usize::try_from(at).unwrap()] ^= 1,
            (None, Some(length)) => part.truncate(usize::try_from(length).unwrap()),
            _ => panic!("{case}"),
        }
        assert!(parts.open(&file).is_err(), "{}", case["name"]);
    }
}
