//! Stories of what a page carries and what comes back.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;

use altcha::{Challenge, Payload, SolveChallengeOptions, solve_challenge};
use data_encoding::BASE64;
use jiff::Timestamp;

use super::*;
use crate::config::PersonCheck;
use crate::crypto::SeededEntropy;
use crate::domain::FixedClock;

/// Noon of the day on which all this plays.
const NOON: i64 = 1_763_812_800;

fn admission_at(second: i64) -> Admission {
    admission(second, Work::Easy, PersonCheck::OnSuspicion)
}

fn admission(second: i64, work: Work, person_check: PersonCheck) -> Admission {
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
        work,
        person_check,
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
    let payload = encode(&solve(&admission_at(NOON).challenge(Price::Easy)));
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
    let [one, other] = [0, 1].map(|_| {
        admission
            .check_work(&encode(&solve(&admission.challenge(Price::Easy))))
            .unwrap()
    });
    assert_ne!(one.id, other.id);
}

#[test]
fn work_that_was_not_done_is_no_proof() {
    let admission = admission_at(NOON);
    let mut payload = solve(&admission.challenge(Price::Easy));
    let prefix = payload.challenge.parameters.key_prefix.clone();
    for key in [
        "not hexadecimal",
        "",
        &prefix,
        &format!("{prefix}{prefix}"),
        &payload.solution.derived_key.replace(|digit| digit != '0', "1"),
    ] {
        payload.solution.derived_key = key.to_owned();
        assert_eq!(admission.check_work(&encode(&payload)), Err(ProofFault::Wrong), "{key}");
    }
}

#[test]
fn a_challenge_made_easier_dearer_younger_or_unsigned_is_foreign() {
    let admission = admission_at(NOON);
    let changes: [fn(&mut Payload); 7] = [
        |payload| payload.challenge.parameters.key_prefix = String::new(),
        |payload| payload.challenge.parameters.cost = u32::MAX,
        |payload| payload.challenge.parameters.nonce = payload.challenge.parameters.nonce.to_uppercase(),
        |payload| payload.challenge.parameters.data = Some(BTreeMap::from([("issued".to_owned(), u64::MAX.into())])),
        |payload| payload.challenge.parameters.key_length = usize::MAX,
        |payload| payload.challenge.parameters.key_signature = None,
        |payload| payload.challenge.signature = None,
    ];
    for change in changes {
        let mut payload = solve(&admission.challenge(Price::Easy));
        change(&mut payload);
        assert_eq!(admission.check_work(&encode(&payload)), Err(ProofFault::Foreign));
    }
}

#[test]
fn a_payload_that_is_none_is_malformed() {
    let admission = admission_at(NOON);
    let whole = encode(&solve(&admission.challenge(Price::Easy)));
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

#[test]
fn every_price_is_paid_with_the_official_library_and_bounded() {
    let admission = admission_at(NOON);
    for price in Price::REAL {
        let payload = solve(&admission.challenge(price));
        assert!(payload.solution.counter < price.most(), "{price:?}");
        assert!(admission.check_work(&encode(&payload)).is_ok(), "{price:?}");
    }
}

#[test]
fn a_challenge_above_the_usual_price_says_so_to_the_page() {
    let admission = admission_at(NOON);
    let says_slow = Price::REAL.map(|price| admission.challenge(price).contains("\"slow\":true"));
    assert_eq!(says_slow, [false, true, true]);
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

//------------ The reception

/// Somebody with everything that a form can bring, from an admission that is not easy.
struct Guest {
    altcha: String,
    digits_id: String,
    digits: String,
}

impl Guest {
    fn of(admission: &Admission) -> Self {
        let digits_id = admission.digits();
        Self {
            altcha: encode(&solve(&admission.challenge(Price::Easy))),
            digits: read(admission, &digits_id),
            digits_id,
        }
    }

    fn shows<'a>(&'a self, altcha: &'a str, digits: &'a str) -> Shown<'a> {
        Shown {
            altcha,
            digits_id: &self.digits_id,
            digits,
        }
    }
}

fn at_work(person_check: PersonCheck) -> Admission {
    admission(NOON, Work::Normal, person_check)
}

/// An address in a network like any other.
const HOME: Option<IpAddr> = Some(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)));

/// So many statements from one network that it is suspected.
fn flood(admission: &Admission) {
    let (reception, nothing) = (admission.reception(HOME, 0), Guest::of(admission));
    for _ in 0..300 {
        assert!(reception.judge(nothing.shows("nonsense", "")).is_err());
    }
}

#[test]
fn either_is_enough_and_everything_good_is_spent() {
    let admission = at_work(PersonCheck::OnSuspicion);
    let (guest, reception) = (Guest::of(&admission), admission.reception(HOME, 0));
    let marks = |altcha, digits| {
        let proof = reception.judge(guest.shows(altcha, digits)).unwrap();
        assert!(!proof.suspicious);
        (proof.work.is_some(), proof.digits.is_some(), proof.marks().count())
    };
    assert_eq!(reception.demand(), Demand::WorkOrDigits);
    assert_eq!(marks(&guest.altcha, ""), (true, false, 1));
    assert_eq!(marks("", &guest.digits), (false, true, 1));
    assert_eq!(marks("nonsense", &guest.digits), (false, true, 1));
    assert_eq!(marks(&guest.altcha, "none"), (true, false, 1));
    assert_eq!(marks(&guest.altcha, &guest.digits), (true, true, 2));
}

#[test]
fn what_is_not_enough_is_named_and_what_is_good_is_kept() {
    let everything = at_work(PersonCheck::Always);
    let either = at_work(PersonCheck::Work);
    let work_only = Kept {
        work: true,
        digits: false,
    };
    for (admission, works, digits, shortcoming, kept) in [
        (&either, None, "", Shortcoming::DigitsMissing, Kept::NOTHING),
        (&either, Some(false), "", Shortcoming::WorkInvalid, Kept::NOTHING),
        (&either, None, "12", Shortcoming::DigitsWrong, Kept::NOTHING),
        (&everything, None, " ", Shortcoming::DigitsMissing, Kept::NOTHING),
        (&everything, Some(false), "", Shortcoming::DigitsMissing, Kept::NOTHING),
        (&everything, Some(true), "", Shortcoming::DigitsMissing, work_only),
        (&everything, Some(true), "12", Shortcoming::DigitsWrong, work_only),
        (&everything, None, "12", Shortcoming::DigitsWrong, Kept::NOTHING),
    ] {
        let guest = Guest::of(admission);
        let altcha = works.map_or("", |good| if good { &guest.altcha } else { "nonsense" });
        let judged = admission.reception(HOME, 0).judge(guest.shows(altcha, digits));
        assert_eq!(judged, Err(NoProof { shortcoming, kept }), "{works:?} {digits:?}");
    }
}

#[test]
fn always_means_digits_for_everybody_and_lets_those_in_who_have_no_scripts() {
    let admission = at_work(PersonCheck::Always);
    let (guest, reception) = (Guest::of(&admission), admission.reception(HOME, 0));
    assert_eq!(reception.demand(), Demand::DigitsAlways);
    assert_eq!(
        reception
            .judge(guest.shows(&guest.altcha, &guest.digits))
            .unwrap()
            .marks()
            .count(),
        2
    );
    assert_eq!(
        reception.judge(guest.shows("", &guest.digits)).unwrap().marks().count(),
        1
    );
}

#[test]
fn a_suspected_network_works_more_types_digits_and_its_statements_bear_the_mark() {
    let admission = at_work(PersonCheck::OnSuspicion);
    let (guest, reception) = (Guest::of(&admission), admission.reception(HOME, 0));
    assert!(!reception.challenge().unwrap().contains("slow"));
    flood(&admission);
    assert_eq!(reception.demand(), Demand::DigitsOnSuspicion);
    assert!(reception.challenge().unwrap().contains("slow"));
    assert_eq!(
        reception.judge(guest.shows(&guest.altcha, "")),
        Err(NoProof {
            shortcoming: Shortcoming::DigitsMissing,
            kept: Kept {
                work: true,
                digits: false
            }
        }),
        "a page that was open before comes back once"
    );
    assert!(
        reception
            .judge(guest.shows(&guest.altcha, &guest.digits))
            .unwrap()
            .suspicious
    );
    let elsewhere = admission.reception(Some("2001:db8::1".parse().unwrap()), 0);
    assert_eq!(elsewhere.demand(), Demand::WorkOrDigits);
    assert!(!elsewhere.judge(guest.shows(&guest.altcha, "")).unwrap().suspicious);
}

#[test]
fn without_digits_in_the_setting_a_suspected_network_only_works_more() {
    let admission = at_work(PersonCheck::Work);
    let (guest, reception) = (Guest::of(&admission), admission.reception(HOME, 0));
    flood(&admission);
    assert_eq!(reception.demand(), Demand::WorkOrDigits);
    assert!(reception.challenge().unwrap().contains("slow"));
    assert!(reception.judge(guest.shows(&guest.altcha, "")).unwrap().suspicious);
}

#[test]
fn digits_alone_let_few_in_from_a_suspected_network_and_lose_nothing() {
    let admission = at_work(PersonCheck::OnSuspicion);
    let (guest, reception) = (Guest::of(&admission), admission.reception(HOME, 0));
    flood(&admission);
    let alone = || reception.judge(guest.shows("", &guest.digits));
    assert_eq!((0..100).filter(|_| alone().is_ok()).count(), 30);
    let too_many = NoProof {
        shortcoming: Shortcoming::TooMany,
        kept: Kept::ALL,
    };
    assert_eq!(alone(), Err(too_many));
    assert!(reception.judge(guest.shows(&guest.altcha, &guest.digits)).is_ok());
}

#[test]
fn a_network_far_above_all_bounds_waits_and_a_form_without_proof_is_not_counted() {
    let admission = at_work(PersonCheck::Work);
    let (guest, reception) = (Guest::of(&admission), admission.reception(HOME, 0));
    let shortcoming = |altcha| reception.judge(guest.shows(altcha, "")).unwrap_err().shortcoming;
    assert!((0..2000).all(|_| shortcoming("") == Shortcoming::DigitsMissing));
    assert_eq!(
        (0..2000)
            .filter(|_| shortcoming("x") == Shortcoming::WorkInvalid)
            .count(),
        1500
    );
    assert_eq!(shortcoming("x"), Shortcoming::TooMany);
    assert_eq!(shortcoming(&guest.altcha), Shortcoming::TooMany);
}

#[test]
fn a_writer_that_falls_behind_makes_challenges_dearer() {
    let admission = at_work(PersonCheck::Work);
    let is_slow = |waiting| admission.reception(HOME, waiting).challenge().unwrap().contains("slow");
    assert_eq!([0, 512, 513, 4096].map(is_slow), [false, false, true, true]);
}

#[test]
fn easy_lifts_every_limit() {
    let admission = admission_at(NOON);
    let (guest, reception) = (Guest::of(&admission), admission.reception(HOME, 4096));
    for _ in 0..3000 {
        assert!(reception.let_in(Flow::News).is_ok());
        assert!(!reception.judge(guest.shows("", &guest.digits)).unwrap().suspicious);
    }
    assert!(!reception.challenge().unwrap().contains("slow"));
    assert_eq!(reception.demand(), Demand::WorkOrDigits);
}
