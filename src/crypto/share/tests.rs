//! A share in each of its forms: typed, scanned, locked, damaged.

use super::*;
use crate::crypto::SeededEntropy;
use crate::crypto::ceremony::{Ceremony, perform};
use crate::crypto::passphrase::Cost;
use crate::crypto::tests::damage;

/// A cost that tests can pay.
const CHEAP: Cost = Cost {
    memory: 64,
    passes: 1,
    lanes: 1,
};

impl RecoveryShare {
    /// Puts another secret into the share.
    pub(in crate::crypto) fn replace_secret(&mut self, secret: [u8; 32]) {
        self.secret = Zeroizing::new(secret);
    }

    /// Locks the share at a cost that tests can pay.
    pub(in crate::crypto) fn lock_cheaply(&self, passphrase: &str, entropy: &mut SeededEntropy) -> LockedShare {
        self.lock_at(CHEAP, passphrase, entropy).unwrap()
    }
}

fn ceremony(seed: &[u8]) -> Ceremony {
    perform(7, 3, "2026-11-22", &mut SeededEntropy::new(seed)).unwrap()
}

fn same(one: &RecoveryShare, two: &RecoveryShare) -> bool {
    one.facts() == two.facts() && one.secret == two.secret
}

fn wrong_groups(fault: ShareFault) -> Vec<u8> {
    match fault {
        ShareFault::Groups(wrong) => wrong.numbers().collect(),
        other => panic!("{other}"),
    }
}

#[test]
fn a_share_is_typed_back_from_its_sheet() {
    let Ceremony { record, shares } = ceremony(b"sheet");
    for share in &shares {
        let groups = share.to_groups();
        assert_eq!(groups.len(), GROUPS);
        let typed = groups.join(" ").to_lowercase();
        assert!(RecoveryShare::check_groups(&typed).is_ok());
        assert!(same(&RecoveryShare::from_groups(&record, &typed).unwrap(), share));
    }
}

#[test]
fn each_mistyped_character_of_a_sheet_is_located_by_its_group() {
    let Ceremony { record, shares } = ceremony(b"sheet");
    let groups = shares[2].to_groups();
    for (place, group) in groups.iter().enumerate() {
        assert!(RecoveryShare::check_group(place + 1, group));
        assert!(!RecoveryShare::check_group(place + 2, group) && !RecoveryShare::check_group(0, group));
        for at in 0..5 {
            let mut typed = groups.to_vec();
            let other = if &group[at..=at] == "7" { "8" } else { "7" };
            typed[place].replace_range(at..=at, other);
            let fault = RecoveryShare::from_groups(&record, &typed.join("-")).unwrap_err();
            assert_eq!(wrong_groups(fault), [u8::try_from(place + 1).unwrap()]);
        }
    }
}

#[test]
fn groups_of_another_ceremony_are_foreign_and_mixed_ones_damaged() {
    let (one, two) = (ceremony(b"one"), ceremony(b"two"));
    let foreign = two.shares[4].to_groups().join(" ");
    let fault = RecoveryShare::from_groups(&one.record, &foreign).unwrap_err();
    assert_eq!(fault, ShareFault::Foreign { number: 5 });
    // Groups in their right places from two sheets of one ceremony: each is right, the whole is not.
    let mut mixed = one.shares[0].to_groups().to_vec();
    mixed[8] = one.shares[1].to_groups()[8].clone();
    let fault = RecoveryShare::from_groups(&one.record, &mixed.join(" ")).unwrap_err();
    assert_eq!(fault, ShareFault::Damaged);
}

#[test]
fn a_qr_text_is_read_alone_and_its_damage_located() {
    let Ceremony { record, shares } = ceremony(b"code");
    for share in &shares {
        let text = share.to_qr();
        assert!(text.len() <= 240, "{}", text.len());
        assert!(
            text.chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "-/".contains(c))
        );
        let read = RecoveryShare::parse(&text.to_lowercase()).unwrap();
        assert!(same(&read, share) && record.check(&read).is_ok());
    }
    let text = shares[0].to_qr();
    let begin = "CISTA-SHARE-1/".len();
    for (at, symbol) in text.char_indices().skip(begin).filter(|(_, symbol)| *symbol != '-') {
        let mut damaged = text.to_string();
        damaged.replace_range(at..=at, if symbol == '7' { "8" } else { "7" });
        let number = u8::try_from((at - begin) / 6 + 1).unwrap();
        assert_eq!(wrong_groups(RecoveryShare::parse(&damaged).unwrap_err()), [number]);
    }
}

#[test]
fn a_locked_share_opens_with_its_passphrase_only() {
    let share = &ceremony(b"locked").shares[3];
    let mut entropy = SeededEntropy::new(b"lock");
    let text = share.lock_at(CHEAP, "über die Brücke", &mut entropy).unwrap().to_text();
    assert_eq!(RecoveryShare::parse(&text).unwrap_err(), ShareFault::Locked);
    let locked = LockedShare::parse(&text).unwrap();
    assert_eq!(locked.number(), 4);
    assert!(same(&locked.unlock("über die Brücke").unwrap(), share));
    // The same letters, composed by another keyboard.
    assert!(same(&locked.unlock("u\u{308}ber die Bru\u{308}cke").unwrap(), share));
    assert_eq!(locked.unlock("uber die Brucke").unwrap_err(), ShareFault::Passphrase);
    assert_eq!(locked.unlock("").unwrap_err(), ShareFault::Passphrase);
    assert!(!text.contains(typed::write(share.secret.as_slice()).as_str()));
}

#[test]
fn a_locked_share_that_asks_for_too_much_is_refused_before_any_work() {
    let share = &ceremony(b"locked").shares[0];
    let mut entropy = SeededEntropy::new(b"greedy");
    for cost in [
        Cost {
            memory: 4 << 20,
            ..CHEAP
        },
        Cost { passes: 9, ..CHEAP },
        Cost { lanes: 99, ..CHEAP },
        Cost { memory: 0, ..CHEAP },
    ] {
        let text = share
            .lock_at(CHEAP, "passphrase", &mut entropy)
            .unwrap()
            .asking(cost)
            .to_text();
        let locked = LockedShare::parse(&text).unwrap();
        assert_eq!(
            locked.unlock("passphrase").unwrap_err(),
            ShareFault::TooCostly,
            "{cost:?}"
        );
    }
}

#[test]
fn damaged_shares_of_every_form_get_one_sentence() {
    let Ceremony { record, shares } = ceremony(b"damage");
    let mut entropy = SeededEntropy::new(b"hostile");
    let share = &shares[1];
    let locked = share.lock_at(CHEAP, "passphrase", &mut entropy).unwrap().to_text();
    let (file, code, groups) = (share.to_text(), share.to_qr(), share.to_groups().join(" "));
    for _ in 0..3000 {
        for text in [file.as_str(), code.as_str(), locked.as_str()] {
            told(RecoveryShare::parse(&damage(text, &mut entropy)), share);
        }
        told(
            RecoveryShare::from_groups(&record, &damage(&groups, &mut entropy)),
            share,
        );
        if let Err(fault) = LockedShare::parse(&damage(&locked, &mut entropy)) {
            told(Err(fault), share);
        }
    }
    for text in [file.as_str(), code.as_str(), locked.as_str()] {
        for length in 0..text.len() - 1 {
            told(RecoveryShare::parse(&text[..length]), share);
        }
    }
}

/// What was read is the share, or the fault is one sentence with advice.
fn told(read: Result<RecoveryShare, ShareFault>, share: &RecoveryShare) {
    match read {
        Ok(read) => assert!(same(&read, share)),
        Err(fault) => {
            let sentence = format!("{fault}; {}", fault.advice());
            assert!(sentence.len() > 30 && !sentence.contains('\n'), "{sentence}");
        }
    }
}
