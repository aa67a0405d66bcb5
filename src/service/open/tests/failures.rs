//! What does not open.

use super::*;
use crate::crypto::signing::SigningKey;
use crate::domain::Phase;

#[test]
fn what_does_not_open_is_named_and_stops_nothing() {
    let mut forge = Forge::new(Regime::R2019);
    forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    let changed = forge.sign(MemberState::Dk, EN, &dane("Bo", "Gade"));
    forge.rows.get_mut(&changed).unwrap().sealed[20] ^= 1;
    let moved = forge.sign(MemberState::Dk, EN, &dane("Cleo", "Gade"));
    forge.rows.get_mut(&moved).unwrap().state = MemberState::Fi.number();
    let unfit = forge.sign(MemberState::Dk, EN, &latvian("Dan", "1"));
    let stateless = forge.sign(MemberState::Uk, EN, &dane("Eve", "Street"));
    let withdrawn = forge.sign(MemberState::Dk, EN, &dane("Finn", "Gade"));
    forge.tombstones.insert(withdrawn, MemberState::Dk);
    forge.elapsed = 100;
    let lost = forge.sign(MemberState::Dk, EN, &dane("Gry", "Gade"));
    let epoch = forge.rows[&lost].epoch;
    forge.epochs.remove(&epoch);
    let manifest = forge.open().unwrap();
    let expected = [
        (MemberState::Dk, changed, Reason::DoesNotOpen),
        (MemberState::Fi, moved, Reason::DoesNotOpen),
        (MemberState::Dk, unfit, Reason::NoForm),
        (MemberState::Uk, stateless, Reason::NoForm),
        (MemberState::Dk, withdrawn, Reason::Withdrawn),
        (MemberState::Dk, lost, Reason::UnknownEpoch),
    ];
    for (state, name, reason) in expected {
        assert_eq!(reason_of(&manifest, state, name), Some(reason));
    }
    assert_eq!(
        (
            manifest.total.packaged,
            manifest.total.failures,
            manifest.total.withdrawn
        ),
        (1, 6, 1)
    );
}

#[test]
fn what_the_appliance_did_not_seal_is_refused() {
    let mut forge = Forge::new(Regime::R2019);
    forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    let mut bad = Vec::new();
    let owner = std::mem::replace(
        &mut forge.signing,
        SigningKey::generate(&mut SeededEntropy::new(b"stranger")),
    );
    forge.reseal(|_| {});
    bad.push((
        forge.sign(MemberState::Dk, EN, &dane("Stranger", "Gade")),
        Reason::UnsignedEpoch,
    ));
    forge.signing = owner;
    forge.reseal(|context| context.instance = [8; 16]);
    bad.push((
        forge.sign(MemberState::Dk, EN, &dane("Rehearsal", "Gade")),
        Reason::ForeignEpoch,
    ));
    forge.reseal(|context| (context.instance, context.regime) = (forge::INSTANCE, 2011));
    bad.push((
        forge.sign(MemberState::Dk, EN, &dane("Other regime", "Gade")),
        Reason::ForeignEpoch,
    ));
    forge.reseal(|context| (context.regime, context.phase) = (2019, Phase::Closed.number()));
    bad.push((
        forge.sign(MemberState::Dk, EN, &dane("Late", "Gade")),
        Reason::ForeignEpoch,
    ));
    let manifest = forge.open().unwrap();
    for (name, reason) in bad {
        assert_eq!(reason_of(&manifest, MemberState::Dk, name), Some(reason));
    }
    assert_eq!(manifest.total.packaged, 1);
}

#[test]
fn a_damaged_epoch_fails_its_own_records_only() {
    let mut forge = Forge::new(Regime::R2019);
    let lost = forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    forge.elapsed = 100;
    forge.sign(MemberState::Dk, EN, &dane("Bo", "Gade"));
    let epoch = forge.rows[&lost].epoch;
    *forge.epochs.get_mut(&epoch).unwrap().last_mut().unwrap() ^= 1;
    let manifest = forge.open().unwrap();
    assert_eq!(reason_of(&manifest, MemberState::Dk, lost), Some(Reason::UnsignedEpoch));
    assert_eq!(manifest.total.packaged, 1);
}
