//! Slips, cards and keys that are whole, changed and hostile.

use proptest::prelude::*;

use super::*;
use crate::crypto::SeededEntropy;
use crate::crypto::passphrase::Cost;

const INSTANCE: [u8; 16] = [7; 16];
const CHEAP: Cost = Cost {
    memory: 64,
    passes: 1,
    lanes: 1,
};

fn key(name: &str) -> ApprovalKey {
    ApprovalKey::generate(name, &mut SeededEntropy::new(name.as_bytes())).unwrap()
}

fn act(line: &str) -> Act {
    Act::new(line).unwrap()
}

#[test]
fn a_slip_says_who_approved_what_for_which_instance_and_when() {
    let text = key("Anna Berg")
        .approve(INSTANCE, &act("plain 00ff"), "2026-11-22")
        .to_text();
    let slip = Slip::parse(&text).unwrap();
    assert_eq!((slip.name.as_str(), slip.act.as_str()), ("Anna Berg", "plain 00ff"));
    assert_eq!((slip.instance, slip.date.as_str()), (INSTANCE, "2026-11-22"));
    assert_eq!(slip.key, key("Anna Berg").public());
}

#[test]
fn a_slip_that_was_changed_anywhere_is_refused() {
    let text = key("Anna")
        .approve(INSTANCE, &act("recipient FI 1234"), "2026-11-22")
        .to_text();
    for position in 0..text.len() - 1 {
        let mut changed = text.clone().into_bytes();
        changed[position] ^= 1;
        let changed = String::from_utf8_lossy(&changed).into_owned();
        assert_eq!(Slip::parse(&changed), Err(ApprovalFault::Slip), "{position}");
    }
    for end in 0..text.len() - 1 {
        assert_eq!(Slip::parse(&text[..end]), Err(ApprovalFault::Slip), "{end}");
    }
    assert_eq!(Slip::parse(&format!("{text}more: 1\n")), Err(ApprovalFault::Slip));
    assert_eq!(Slip::parse(&"#\n".repeat(1 << 20)), Err(ApprovalFault::Slip));
}

#[test]
fn a_slip_may_travel_by_mail() {
    let slip = key("Ζωή Παπά").approve(INSTANCE, &act("plain 00ff"), "2026-11-22");
    let mailed = format!("\n# from Zoe\n{}\n", slip.to_text().replace('\n', "\r\n"));
    assert_eq!(Slip::parse(&mailed).unwrap(), slip);
}

#[test]
fn a_card_is_signed_with_its_own_key() {
    let card = key("Anna").card();
    assert_eq!(Card::parse(&card.to_text()).unwrap(), card);
    assert_eq!(card.key(), key("Anna").public());
    let renamed = card.to_text().replace("Anna", "Otto");
    assert_eq!(Card::parse(&renamed), Err(ApprovalFault::Card));
}

#[test]
fn a_key_opens_with_its_passphrase_only() {
    let text = key("Anna")
        .lock_at(CHEAP, "correct horse", &mut SeededEntropy::new(b"salt"))
        .unwrap();
    assert_eq!(
        ApprovalKey::unlock(&text, "correct horse").unwrap().public(),
        key("Anna").public()
    );
    let fault = |text: &str, passphrase| ApprovalKey::unlock(text, passphrase).unwrap_err();
    assert_eq!(fault(&text, "correct house"), ApprovalFault::Passphrase);
    assert_eq!(
        fault(&text.replace("Anna", "Otto"), "correct horse"),
        ApprovalFault::Passphrase
    );
    assert_eq!(fault(&text[..text.len() - 2], "correct horse"), ApprovalFault::Key);
    assert_eq!(fault("", "x"), ApprovalFault::Key);
}

#[test]
fn a_key_file_that_asks_for_too_much_is_refused_before_any_work() {
    let text = key("Anna")
        .lock_at(CHEAP, "correct horse", &mut SeededEntropy::new(b"salt"))
        .unwrap();
    for greedy in [
        "4294967295 1 1",
        "64 4294967295 1",
        "64 1 4294967295",
        "64 1",
        "64 1 1 1",
        "x",
    ] {
        let changed = text.replace("argon2id: 64 1 1", &format!("argon2id: {greedy}"));
        assert_eq!(
            ApprovalKey::unlock(&changed, "correct horse").unwrap_err(),
            ApprovalFault::Passphrase
        );
    }
}

#[test]
fn a_name_or_act_that_reads_otherwise_than_it_is_signed_is_refused() {
    for line in [
        "",
        " Anna",
        "Anna ",
        "An\nna",
        "An\u{202e}na",
        "An\u{200b}na",
        "A  B",
        "# Anna",
        "A\u{a0}B",
    ] {
        assert!(
            ApprovalKey::generate(line, &mut SeededEntropy::new(b"x")).is_none(),
            "{line:?}"
        );
        assert!(Act::new(line).is_none(), "{line:?}");
    }
    assert!(!is_name(&"n".repeat(121)) && Act::new(&"a".repeat(321)).is_none());
}

proptest! {
    #[test]
    fn reading_never_panics(text in "(cista-approval-1\n)?(name: .{0,20}\n)?.{0,200}") {
        let _ = (Slip::parse(&text), Card::parse(&text), ApprovalKey::unlock(&text, "x"));
    }
}
