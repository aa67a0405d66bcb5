//! An interrupted opening goes on.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::*;
use crate::service::progress::{Progress, Stage};

fn three_states() -> Forge {
    let mut forge = Forge::new(Regime::R2019);
    forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    forge.seal(MemberState::Dk, EN, b"no statement");
    let mut finn = dane("Aino", "Katu");
    finn.retain(|(field, _)| *field != Field::ResidenceCountry);
    finn.push((Field::ResidenceCountry, "FI"));
    forge.sign(MemberState::Fi, EN, &finn);
    forge.sign(MemberState::Lv, EN, &latvian("Anna", "010190-12345"));
    forge
}

fn request(forge: &Forge) -> Request {
    Request {
        plain: false,
        ..forge.request()
    }
}

/// Opens until the packages of this State begin, and then is no more: nothing is tidied up, as after SIGKILL.
fn interrupted(request: &Request, state: MemberState) {
    let mut stop = |progress: Progress| assert_ne!(progress.stage, Stage::Packaging(state), "interrupted");
    let end = catch_unwind(AssertUnwindSafe(|| {
        open(request, &mut SeededEntropy::new(b"open"), &mut stop)
    }));
    assert!(end.is_err());
}

/// Opens, and tells which States' packages were made.
fn finished(request: &Request) -> (OpeningManifest, Vec<MemberState>) {
    let mut made = Vec::new();
    let mut note = |progress: Progress| {
        if let Stage::Packaging(state) = progress.stage
            && made.last() != Some(&state)
        {
            made.push(state);
        }
    };
    (
        open(request, &mut SeededEntropy::new(b"open"), &mut note).unwrap(),
        made,
    )
}

#[test]
fn what_is_finished_is_not_made_again_and_its_letter_stays_valid() {
    let forge = three_states();
    let request = request(&forge);
    interrupted(&request, MemberState::Lv);
    let staging = forge.path(".out.half-written");
    let before = files_under(&staging);
    assert!(before.contains_key("journal.json") && before.contains_key("letters/FI-letter.pdf"));
    // Half a package, as a real interruption leaves it.
    forge.put(
        ".out.half-written/LV-ECI-2026-000042-personal-data-limited-distribution.zip",
        b"half",
    );
    let (manifest, made) = finished(&request);
    assert_eq!(made, [MemberState::Lv]);
    let after = files_under(&request.out);
    for (name, bytes) in before
        .iter()
        .filter(|(name, _)| !name.starts_with("journal") && !name.starts_with("LV"))
    {
        assert_eq!(after.get(name), Some(bytes), "{name}");
    }
    assert!(!after.contains_key("journal.json") && !staging.exists());
    assert_eq!(manifest.total.packaged, 3);
    assert_eq!(manifest.states[&MemberState::Dk].failures.len(), 1);
    assert!(crate::service::verify::verify(&request.out, &mut |_| {}).is_ok());
}

#[test]
fn a_journal_tells_nothing_of_anybody() {
    let forge = three_states();
    interrupted(&request(&forge), MemberState::Lv);
    let journal = fs::read_to_string(forge.path(".out.half-written/journal.json")).unwrap();
    let passphrase = crate::document::lock::passphrase(|bytes| SeededEntropy::new(b"open").fill(bytes));
    for secret in ["Ane", "S\u{f8}rensen", "Gade", passphrase.as_str()] {
        assert!(!journal.contains(secret), "{secret}");
    }
    let names: Vec<_> = forge
        .rows
        .keys()
        .map(|name| RecordName::from(*name).to_string())
        .collect();
    assert!(names.iter().all(|name| !journal.contains(name.as_str())));
}

#[test]
fn a_journal_of_another_order_or_of_changed_files_is_no_use() {
    let forge = three_states();
    let request = request(&forge);
    interrupted(&request, MemberState::Lv);
    let other = Request {
        formats: [Format::Csv].into(),
        ..self::request(&forge)
    };
    interrupted(&other, MemberState::Lv);
    forge.put(
        ".out.half-written/DK-ECI-2026-000042-personal-data-limited-distribution.zip",
        b"changed",
    );
    let (manifest, made) = finished(&other);
    assert_eq!(made, [MemberState::Dk, MemberState::Lv]);
    assert_eq!(manifest.total.packaged, 3);
}

#[test]
fn nothing_in_the_clear_stays_behind() {
    let forge = three_states();
    interrupted(&forge.request(), MemberState::Lv);
    assert!(!forge.path(".out.half-written").exists() && !forge.path("out").exists());
}
