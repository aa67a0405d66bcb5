//! Stories of what a page carries and what comes back.

use std::collections::BTreeMap;
use std::sync::Arc;

use altcha::{Challenge, Payload, SolveChallengeOptions, solve_challenge};
use data_encoding::BASE64;
use jiff::Timestamp;

use super::*;
use crate::crypto::SeededEntropy;
use crate::domain::FixedClock;

/// Noon of the day on which all this plays.
const NOON: i64 = 1_763_812_800;

fn admission_at(second: i64) -> Admission {
    let key = |number: u8| Secret::from_slice(&[number; 32]).unwrap();
    let keys = AdmissionKeys {
        token: key(1),
        challenge: key(2),
        digits: key(3),
        cookie: key(4),
    };
    let clock = FixedClock(Timestamp::from_second(second).unwrap());
    Admission::new(
        keys,
        Work::Easy,
        Arc::new(clock),
        Box::new(SeededEntropy::new(b"admission")),
    )
}

fn hours_later(hours: i64) -> Admission {
    admission_at(NOON + hours * 3600)
}

fn solve(challenge: &str) -> Payload {
    let challenge: Challenge = serde_json::from_str(challenge).unwrap();
    let solution = solve_challenge(SolveChallengeOptions::new(&challenge))
        .unwrap()
        .unwrap();
    Payload { challenge, solution }
}

fn encode(payload: &Payload) -> String {
    BASE64.encode(&serde_json::to_vec(payload).unwrap())
}

/// Looks the digits up, as somebody would who reads them in the picture.
fn read(admission: &Admission, id: &str) -> String {
    let sealed = super::digits::open(&admission.keys.digits, id, admission.now()).unwrap();
    sealed.digits.iter().map(|digit| char::from(b'0' + digit)).collect()
}

//------------ The page token

#[test]
fn a_token_is_good_for_twelve_hours_and_any_number_of_tries() {
    let token = admission_at(NOON).token();
    for _ in 0..3 {
        assert_eq!(hours_later(12).check_token(&token), Ok(()));
    }
    assert_eq!(hours_later(13).check_token(&token), Err(TokenFault::Expired));
}

#[test]
fn a_token_of_another_instance_or_with_another_time_is_foreign() {
    let admission = admission_at(NOON);
    let token = admission.token();
    let moved = admission_at(NOON + 60).token();
    let spliced = format!("{}{}", &moved[..11], &token[11..]);
    for forged in [
        "",
        "x",
        "AAAAAAAAAAA",
        &token[..token.len() - 2],
        &format!("{token}AAAA"),
        &spliced,
        &"A".repeat(5000),
    ] {
        assert_eq!(admission.check_token(forged), Err(TokenFault::Foreign));
    }
}

//------------ The proof of work

#[test]
fn a_challenge_solved_by_the_official_library_is_proof_for_twelve_hours() {
    let payload = encode(&solve(&admission_at(NOON).challenge()));
    let proof = hours_later(12).check_work(&payload).unwrap();
    assert_eq!(
        hours_later(0).check_work(&payload),
        Ok(proof),
        "the mark is the challenge's, whenever it is looked at"
    );
    assert_eq!(hours_later(13).check_work(&payload), Err(ProofFault::Expired));
    assert!(i64::from(proof.expires_hour) * 3600 > NOON + 12 * 3600);
}

#[test]
fn two_challenges_have_two_marks() {
    let admission = admission_at(NOON);
    let [one, other] = [0, 1].map(|_| admission.check_work(&encode(&solve(&admission.challenge()))).unwrap());
    assert_ne!(one.id, other.id);
}

#[test]
fn work_that_was_not_done_is_no_proof() {
    let admission = admission_at(NOON);
    let mut payload = solve(&admission.challenge());
    payload.solution.counter = payload.solution.counter.wrapping_add(1);
    assert_eq!(admission.check_work(&encode(&payload)), Err(ProofFault::Wrong));
    payload.solution.derived_key = "not hexadecimal".to_owned();
    assert_eq!(admission.check_work(&encode(&payload)), Err(ProofFault::Wrong));
}

#[test]
fn a_challenge_made_easier_dearer_younger_or_unsigned_is_foreign() {
    let admission = admission_at(NOON);
    let changes: [fn(&mut Payload); 6] = [
        |payload| payload.challenge.parameters.key_prefix = String::new(),
        |payload| payload.challenge.parameters.cost = u32::MAX,
        |payload| payload.challenge.parameters.nonce = payload.challenge.parameters.nonce.to_uppercase(),
        |payload| payload.challenge.parameters.data = Some(BTreeMap::from([("issued".to_owned(), u64::MAX.into())])),
        |payload| payload.challenge.parameters.key_length = usize::MAX,
        |payload| payload.challenge.signature = None,
    ];
    for change in changes {
        let mut payload = solve(&admission.challenge());
        change(&mut payload);
        assert_eq!(admission.check_work(&encode(&payload)), Err(ProofFault::Foreign));
    }
}

#[test]
fn a_payload_that_is_none_is_malformed() {
    let admission = admission_at(NOON);
    let whole = encode(&solve(&admission.challenge()));
    let nested = BASE64.encode("[".repeat(1200).as_bytes());
    for payload in [
        "",
        "{}",
        "!!!!",
        &whole[..whole.len() - 4],
        &BASE64.encode(b"{}"),
        &nested,
        &"A".repeat(1 << 20),
    ] {
        assert_eq!(admission.check_work(payload), Err(ProofFault::Malformed));
    }
}

//------------ The picture of digits

#[test]
fn the_digits_of_the_picture_are_proof_for_twelve_hours() {
    let admission = admission_at(NOON);
    let id = admission.digits();
    let digits = read(&admission, &id);
    let proof = admission.check_digits(&id, &digits).unwrap();
    assert_eq!(
        hours_later(12).check_digits(&id, &format!(" {} {} ", &digits[..3], &digits[3..])),
        Ok(proof)
    );
    assert_eq!(hours_later(13).check_digits(&id, &digits), Err(ProofFault::Expired));
    assert!(admission.digits_picture(&id).is_some());
    assert!(hours_later(13).digits_picture(&id).is_none());
}

#[test]
fn other_digits_are_none() {
    let admission = admission_at(NOON);
    let (id, other) = (admission.digits(), admission.digits());
    assert_ne!(read(&admission, &id), read(&admission, &other));
    for answer in [
        "",
        "12345",
        &read(&admission, &other),
        &format!("{}0", read(&admission, &id)),
    ] {
        assert_eq!(admission.check_digits(&id, answer), Err(ProofFault::Wrong));
    }
}

#[test]
fn a_name_that_was_changed_or_made_elsewhere_opens_no_picture() {
    let admission = admission_at(NOON);
    let id = admission.digits();
    let changed = if id.starts_with('A') {
        id.replacen('A', "B", 1)
    } else {
        format!("A{}", &id[1..])
    };
    assert_eq!(admission.check_digits(&changed, "000000"), Err(ProofFault::Foreign));
    for name in ["", "x", &id[1..], &"A".repeat(64), &"A".repeat(5000)] {
        assert!(admission.check_digits(name, "000000").is_err());
        assert!(admission.digits_picture(name).is_none());
    }
}

//------------ The receipt's cookie

#[test]
fn a_receipt_comes_back_out_of_its_cookie_within_the_hour() {
    let admission = admission_at(NOON);
    let receipt = Receipt::draw(20_251_122, &mut SeededEntropy::new(b"receipt"));
    let sealed = admission.seal_receipt(&receipt);
    assert!(!sealed.contains(&receipt.typed()));
    assert_eq!(hours_later(1).open_receipt(&sealed).unwrap().typed(), receipt.typed());
    assert!(hours_later(2).open_receipt(&sealed).is_none());
}

#[test]
fn a_cookie_that_was_changed_shows_nothing() {
    let admission = admission_at(NOON);
    let receipt = Receipt::draw(20_251_122, &mut SeededEntropy::new(b"receipt"));
    let sealed = admission.seal_receipt(&receipt);
    for cookie in [
        "",
        "x",
        &sealed[1..],
        &sealed[..sealed.len() - 1],
        &"A".repeat(100),
        &"A".repeat(5000),
    ] {
        assert!(admission.open_receipt(cookie).is_none());
    }
}
