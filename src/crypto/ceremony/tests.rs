//! Ceremonies, renewals and generations: every quorum up to fifteen opens, one share less does not, and records survive no damage.

use super::*;
use crate::crypto::SeededEntropy;
use crate::crypto::share::ShareFault;

fn ceremony(seed: &[u8]) -> Ceremony {
    perform(7, 3, "2026-11-22", &mut SeededEntropy::new(seed)).unwrap()
}

#[test]
fn any_quorum_puts_the_key_together() {
    let Ceremony { record, shares } = ceremony(b"one");
    for first in 0..7 {
        for second in 0..first {
            for third in 0..second {
                let quorum = [&shares[first], &shares[second], &shares[third]].map(Clone::clone);
                assert_eq!(record.join(&quorum).unwrap().public().thumbprint(), record.thumbprint());
            }
        }
    }
    assert!(record.join(&shares).is_ok());
}

#[test]
fn fewer_than_the_quorum_open_nothing() {
    let Ceremony { record, shares } = ceremony(b"one");
    assert_eq!(
        record.join(&shares[..2]).unwrap_err(),
        JoinFault::TooFew { given: 2, quorum: 3 }
    );
    assert_eq!(record.join(&[]).unwrap_err(), JoinFault::TooFew { given: 0, quorum: 3 });
    assert!(
        share::join(2, &shares[..2])
            .is_none_or(|seed| { CommitteeKey::from_seed(seed).public().thumbprint() != record.thumbprint() })
    );
}

#[test]
fn shares_of_two_ceremonies_do_not_mix() {
    let (one, two) = (ceremony(b"one"), ceremony(b"two"));
    let mixed = [one.shares[0].clone(), one.shares[1].clone(), two.shares[2].clone()];
    assert_eq!(one.record.join(&mixed).unwrap_err(), JoinFault::Foreign { number: 3 });
}

#[test]
fn a_share_given_twice_counts_once() {
    let Ceremony { record, shares } = ceremony(b"one");
    let twice = [shares[0].clone(), shares[1].clone(), shares[1].clone()];
    assert_eq!(record.join(&twice).unwrap_err(), JoinFault::Repeated { number: 2 });
}

#[test]
fn a_share_is_read_back_from_its_text() {
    let Ceremony { record, shares } = ceremony(b"one");
    for share in &shares {
        let read = RecoveryShare::parse(&share.to_text()).unwrap();
        assert!(record.check(&read).is_ok());
    }
}

#[test]
fn a_mistyped_share_is_refused_alone() {
    let text = ceremony(b"one").shares[0].to_text();
    for (position, symbol) in text.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric()) {
        let mut mistyped = text.to_string();
        mistyped.replace_range(position..=position, if symbol == '9' { "7" } else { "9" });
        assert!(RecoveryShare::parse(&mistyped).is_err(), "{position}");
    }
    assert_eq!(RecoveryShare::parse("hello").unwrap_err(), ShareFault::NotAShare);
    assert_eq!(
        RecoveryShare::parse(&text[..text.len() / 2]).unwrap_err(),
        ShareFault::Damaged
    );
}

#[test]
fn a_changed_record_is_refused() {
    let record = ceremony(b"one").record;
    let text = record.to_json();
    assert_eq!(CeremonyRecord::from_json(&text).unwrap(), record);
    assert!(CeremonyRecord::from_json(&text.replace("\"quorum\": 3", "\"quorum\": 2")).is_err());
    assert!(CeremonyRecord::from_json(&text.replace("2026", "2025")).is_err());
    assert!(CeremonyRecord::from_json("{}").is_err());
}

#[test]
fn impossible_numbers_are_refused() {
    for (shares, quorum) in [(0, 0), (1, 1), (7, 1), (3, 4), (16, 3)] {
        assert!(perform(shares, quorum, "2026-11-22", &mut SeededEntropy::new(b"x")).is_err());
    }
}

/// All ways to take `size` of the shares.
fn subsets(shares: &[RecoveryShare], size: usize) -> Vec<Vec<RecoveryShare>> {
    let count = u32::try_from(shares.len()).unwrap();
    (0..1_u32 << count)
        .filter(|chosen| usize::try_from(chosen.count_ones()).unwrap() == size)
        .map(|chosen| {
            let taken = shares.iter().enumerate().filter(|(place, _)| chosen >> place & 1 == 1);
            taken.map(|(_, share)| share.clone()).collect()
        })
        .collect()
}

fn pairs() -> impl Iterator<Item = (u8, u8)> {
    (2..=MOST_SHARES).flat_map(|shares| (2..=shares).map(move |quorum| (shares, quorum)))
}

#[test]
fn for_every_quorum_up_to_fifteen_each_quorum_opens_and_one_less_says_so() {
    for (shares, quorum) in pairs() {
        let mut entropy = SeededEntropy::new(&[shares, quorum]);
        let held = perform(shares, quorum, "2026-11-22", &mut entropy).unwrap();
        let seed = *share::join(quorum, &held.shares).unwrap().expose_secret();
        for quorate in subsets(&held.shares, usize::from(quorum)) {
            assert_eq!(share::join(quorum, &quorate).unwrap().expose_secret(), &seed);
        }
        let mut sample = subsets(&held.shares, usize::from(quorum));
        for quorate in [sample.swap_remove(0), sample.pop().unwrap_or(held.shares.clone())] {
            let key = held.record.join(&quorate).unwrap();
            assert_eq!(key.public().thumbprint(), held.record.thumbprint());
        }
        for fewer in subsets(&held.shares, usize::from(quorum) - 1).into_iter().take(40) {
            let given = fewer.len();
            assert_eq!(
                held.record.join(&fewer).unwrap_err(),
                JoinFault::TooFew { given, quorum }
            );
            // Who leaves the rule out and joins them all the same gets another key.
            let seed_of_fewer = share::join(quorum - 1, &fewer).unwrap();
            assert_ne!(seed_of_fewer.expose_secret(), &seed, "{quorum} of {shares}");
        }
    }
}

#[test]
fn one_share_less_than_a_quorum_leaves_every_key_equally_possible() {
    for (shares, quorum) in pairs() {
        let mut entropy = SeededEntropy::new(&[shares, quorum, 1]);
        let held = perform(shares, quorum, "2026-11-22", &mut entropy).unwrap();
        let mut guessed = held.shares[..usize::from(quorum)].to_vec();
        let mut seeds = std::collections::BTreeSet::new();
        for guess in 0..=u8::MAX {
            guessed.last_mut().unwrap().replace_secret([guess; 32]);
            let seed = share::join(quorum, &guessed).unwrap();
            seeds.insert(seed.expose_secret()[0]);
        }
        assert_eq!(
            seeds.len(),
            256,
            "{quorum} of {shares}: each byte of the missing share gives another key"
        );
    }
}

#[test]
fn a_renewal_deals_new_shares_for_the_same_key() {
    let first = ceremony(b"renewed");
    let key = first.record.join(&first.shares[..3]).unwrap();
    let mut entropy = SeededEntropy::new(b"renewal");
    let terms = Terms {
        shares: 5,
        quorum: 2,
        date: "2027-01-02",
    };
    let second = renew(&key, &first.record, terms, &mut entropy).unwrap();
    assert!(second.record.verify().is_ok());
    assert_eq!((second.record.generation, second.record.edition), (1, 2));
    assert_eq!(second.record.thumbprint(), first.record.thumbprint());
    assert_ne!(second.record.set_name(), first.record.set_name());
    assert!(second.record.renews(&first.record) && !first.record.renews(&second.record));
    let joined = second.record.join(&second.shares[3..]).unwrap();
    assert_eq!(joined.public().thumbprint(), first.record.thumbprint());
    // Neither record takes a share of the other, and the old quorum still opens.
    let mixed = [second.shares[0].clone(), first.shares[1].clone()];
    assert_eq!(
        second.record.join(&mixed).unwrap_err(),
        JoinFault::Foreign { number: 2 }
    );
    assert!(first.record.join(&first.shares[4..]).is_ok());
    let third = renew(&key, &second.record, terms, &mut entropy).unwrap();
    assert_eq!(third.record.edition, 3);
    assert!(third.record.renews(&first.record));
}

#[test]
fn a_renewal_wants_the_key_of_its_record() {
    let (one, two) = (ceremony(b"one"), ceremony(b"two"));
    let key = two.record.join(&two.shares).unwrap();
    let terms = Terms {
        shares: 3,
        quorum: 2,
        date: "2027-01-02",
    };
    let mut entropy = SeededEntropy::new(b"renewal");
    assert_eq!(
        renew(&key, &one.record, terms, &mut entropy).unwrap_err(),
        CeremonyFault::Key
    );
    let impossible = Terms { quorum: 4, ..terms };
    let fault = renew(&key, &two.record, impossible, &mut entropy).unwrap_err();
    assert_eq!(fault, CeremonyFault::Quorum(ImpossibleQuorum));
}

#[test]
fn a_further_generation_is_another_key() {
    let mut entropy = SeededEntropy::new(b"generation");
    let terms = Terms {
        shares: 3,
        quorum: 2,
        date: "2027-01-02",
    };
    let second = perform_generation(2, terms, &mut entropy).unwrap();
    assert_eq!((second.record.generation, second.record.edition), (2, 1));
    assert!(second.record.verify().is_ok());
    assert!(!second.record.renews(&ceremony(b"one").record));
    for generation in [0, LAST + 1] {
        let fault = perform_generation(generation, terms, &mut entropy).unwrap_err();
        assert_eq!(fault, CeremonyFault::Number);
    }
}

#[test]
fn an_edition_is_signed_and_a_first_one_is_written_as_before() {
    let first = ceremony(b"one");
    assert!(!first.record.to_json().contains("edition"));
    let key = first.record.join(&first.shares).unwrap();
    let terms = Terms {
        shares: 7,
        quorum: 3,
        date: "2026-11-22",
    };
    let second = renew(&key, &first.record, terms, &mut SeededEntropy::new(b"r")).unwrap();
    let text = second.record.to_json();
    assert_eq!(CeremonyRecord::from_json(&text).unwrap(), second.record);
    for other in [
        "\"edition\": 1",
        "\"edition\": 3",
        "\"edition\": 0",
        "\"edition\": 70000",
    ] {
        assert!(
            CeremonyRecord::from_json(&text.replace("\"edition\": 2", other)).is_err(),
            "{other}"
        );
    }
}

#[test]
fn a_record_of_any_size_fits_one_qr_code() {
    for shares in 2..=MOST_SHARES {
        let record = perform(shares, 2, "2026-11-22", &mut SeededEntropy::new(&[shares]))
            .unwrap()
            .record;
        let text = record.to_qr();
        assert!(text.len() <= 3320, "{}", text.len());
        assert!(
            text.chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "-/".contains(c))
        );
        assert_eq!(CeremonyRecord::from_qr(&text).unwrap(), record);
        assert_eq!(
            CeremonyRecord::from_qr(&format!(" {}\r\n", text.to_lowercase())).unwrap(),
            record
        );
    }
}

#[test]
fn a_record_with_a_flipped_bit_or_a_lost_end_is_refused() {
    let record = ceremony(b"one").record;
    let (json, code) = (record.to_json(), record.to_qr());
    let mut entropy = SeededEntropy::new(b"damage");
    for _ in 0..600 {
        let damaged = crate::crypto::tests::damage(&json, &mut entropy);
        if let Ok(read) = CeremonyRecord::from_json(&damaged) {
            assert_eq!(read, record);
        }
        let damaged = crate::crypto::tests::damage(&code, &mut entropy);
        if let Ok(read) = CeremonyRecord::from_qr(&damaged) {
            assert_eq!(read, record);
        }
    }
    for length in (0..code.len()).step_by(7) {
        assert!(CeremonyRecord::from_qr(&code[..length]).is_err());
    }
    assert!(CeremonyRecord::from_qr(&format!("{code}00000000")).is_err());
}

#[test]
fn a_record_of_the_same_key_with_another_signer_is_found_out_by_a_quorum() {
    let held = ceremony(b"one");
    let stranger = crate::crypto::signing::SigningKey::generate(&mut SeededEntropy::new(b"stranger"));
    let mut forged = held.record.clone();
    forged.signer = Hex(stranger.public().0);
    forged.signature = Hex(stranger.sign(CEREMONY_RECORD.0, &forged.signed_bytes()));
    assert!(forged.verify().is_ok());
    assert_eq!(forged.thumbprint(), held.record.thumbprint());
    assert_eq!(forged.join(&held.shares).unwrap_err(), JoinFault::Mismatch);
    assert!(!forged.renews(&held.record));
}
