//! Known answers for what custodians keep (`tests/vectors/custody-1.json`): a ceremony and its renewal, shares in each of their forms, and what must not be
//! read, each case with the groups that are wrong.

use serde_json::{Value, json};

use crate::crypto::SeededEntropy;
use crate::crypto::ceremony::{self, CeremonyRecord, Terms};
use crate::crypto::share::{LockedShare, RecoveryShare, ShareFault};

const FILE: &str = include_str!("../../../tests/vectors/custody-1.json");
const SEED: &str = "cista custody vectors 1";
const PASSPHRASE: &str = "žluťoučký kůň";

/// Makes the file's value from the seed.
fn made() -> Value {
    let mut entropy = SeededEntropy::new(SEED.as_bytes());
    let first = ceremony::perform(3, 2, "2026-11-22", &mut entropy).unwrap();
    let key = first.record.join(&first.shares[..2]).unwrap();
    let terms = Terms {
        shares: 4,
        quorum: 3,
        date: "2027-02-01",
    };
    let second = ceremony::renew(&key, &first.record, terms, &mut entropy).unwrap();
    let locked = first.shares[0].lock_cheaply(PASSPHRASE, &mut entropy);
    let record = |record: &CeremonyRecord| {
        json!({
            "json": serde_json::from_str::<Value>(&record.to_json()).unwrap(),
            "qr": record.to_qr(),
        })
    };
    let share = |share: &RecoveryShare| {
        json!({
            "text": share.to_text().to_string(),
            "groups": share.to_groups().to_vec(),
            "qr": share.to_qr().to_string(),
        })
    };
    json!({
        "seed": SEED,
        "first": record(&first.record),
        "second": record(&second.record),
        "shares_of_first": first.shares.iter().map(share).collect::<Vec<_>>(),
        "shares_of_second": second.shares.iter().map(share).collect::<Vec<_>>(),
        "locked": { "passphrase": PASSPHRASE, "text": locked.to_text(), "is": 0 },
        "mistyped": mistyped(&first.shares[1].to_groups()),
    })
}

/// Sheets with mistakes, and the groups that are wrong; none where only the whole tells.
fn mistyped(groups: &[String]) -> Value {
    let changed = |name: &str, wrong: &[u8], change: &dyn Fn(&mut Vec<String>)| {
        let mut typed = groups.to_vec();
        change(&mut typed);
        json!({ "name": name, "typed": typed.join(" "), "wrong": wrong })
    };
    let other = |symbol: &str| if symbol == "7" { "8" } else { "7" };
    json!([
        changed("a wrong character in the first group", &[1], &|typed| {
            let new = other(&typed[0][..1]);
            typed[0].replace_range(..1, new);
        }),
        changed("a wrong check in the last group", &[17], &|typed| {
            let new = other(&typed[16][4..]);
            typed[16].replace_range(4.., new);
        }),
        changed("two groups changed places", &[5, 6], &|typed| typed.swap(4, 5)),
        changed("two distant groups changed places", &[2, 16], &|typed| typed
            .swap(1, 15)),
        changed("a letter that the alphabet lacks", &[9], &|typed| typed[8]
            .replace_range(2..3, "U")),
        changed("a group was left out", &[4], &|typed| {
            typed.remove(3);
        }),
    ])
}

#[test]
fn what_custodians_keep_is_written_as_when_the_file_was() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let made = made();
    for (key, value) in made.as_object().unwrap() {
        assert_eq!(&file[key], value, "{key}; what is made now: {made:#}");
    }
}

#[test]
fn the_vectors_are_read_in_every_form() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    for (ceremony, shares) in [("first", "shares_of_first"), ("second", "shares_of_second")] {
        let record = CeremonyRecord::from_qr(&text(&file[ceremony]["qr"])).unwrap();
        assert_eq!(
            CeremonyRecord::from_json(&file[ceremony]["json"].to_string()).unwrap(),
            record
        );
        let forms = file[shares].as_array().unwrap().iter().map(|share| {
            let groups: Vec<String> = share["groups"].as_array().unwrap().iter().map(text).collect();
            let typed = RecoveryShare::from_groups(&record, &groups.join(" ")).unwrap();
            for form in ["text", "qr"] {
                let read = RecoveryShare::parse(&text(&share[form])).unwrap();
                assert_eq!(*read.to_text(), *typed.to_text());
            }
            typed
        });
        assert!(record.join(&forms.collect::<Vec<_>>()).is_ok());
    }
    let locked = LockedShare::parse(&text(&file["locked"]["text"])).unwrap();
    let share = locked.unlock(&text(&file["locked"]["passphrase"])).unwrap();
    assert_eq!(*share.to_text(), text(&file["shares_of_first"][0]["text"]));
}

#[test]
fn the_mistyped_vectors_name_their_groups() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let record = CeremonyRecord::from_json(&file["first"]["json"].to_string()).unwrap();
    for case in file["mistyped"].as_array().unwrap() {
        let fault = RecoveryShare::from_groups(&record, case["typed"].as_str().unwrap()).unwrap_err();
        let ShareFault::Groups(wrong) = fault else {
            panic!("{case}: {fault}");
        };
        assert_eq!(json!(wrong.numbers().collect::<Vec<_>>()), case["wrong"], "{case}");
    }
}
