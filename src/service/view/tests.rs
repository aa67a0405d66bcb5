//! The rule of the published steps, and a prober who knows it.

use super::*;
use crate::crypto::veil::VeilKey;
use crate::crypto::{Secret, SeededEntropy};
use jiff::civil::date;

fn veil(seed: u32) -> Veil {
    Veil::new(VeilKey::new(Secret::random(&mut SeededEntropy::new(
        &seed.to_be_bytes(),
    ))))
}

fn nothing_shown() -> PublicView {
    PublicView::of(BTreeMap::new(), date(2026, 11, 22), Arc::default())
}

#[test]
fn published_counts_trail_and_never_fall() {
    let veil = veil(1);
    let mut view = nothing_shown();
    let mut before = 0;
    for (turn, exact) in (0..).zip([0, 10, 140, 100, 99, 98, 20, 200, 17_000, 16_000, 70_000]) {
        let counts = view.next(
            &BTreeMap::from([(MemberState::De, exact)]),
            Turn::Collecting(turn),
            &veil,
        );
        view = PublicView::of(counts, view.as_of, Arc::default());
        assert!(view.total >= before && view.total <= exact.max(before));
        assert!(view.total + 150 > exact);
        before = view.total;
    }
}

#[test]
fn no_state_is_ever_shown_with_more_than_it_has_and_none_trails_far() {
    let veil = veil(2);
    let mut view = nothing_shown();
    let persons: BTreeMap<_, _> = MemberState::ALL.into_iter().map(|state| (state, 100_000)).collect();
    for turn in (0..60_000).step_by(1000) {
        let counts = view.next(&persons, Turn::Collecting(turn), &veil);
        assert!(
            counts.values().all(|shown| (99_700..=100_000).contains(shown)),
            "{turn}: {counts:?}"
        );
        view = PublicView::of(counts, view.as_of, Arc::default());
    }
}

#[test]
fn each_state_and_each_test_hangs_behind_a_veil_of_its_own() {
    let (veil, view) = (veil(3), nothing_shown());
    let persons: BTreeMap<_, _> = MemberState::ALL.into_iter().map(|state| (state, 1000)).collect();
    let shown = |turn| view.next(&persons, turn, &veil).into_values().collect::<Vec<_>>();
    let mut first = shown(Turn::Collecting(0));
    assert_ne!(first, shown(Turn::Testing));
    assert_ne!(first, shown(Turn::Collecting(1)));
    assert_eq!(first, shown(Turn::Collecting(0)));
    first.sort_unstable();
    first.dedup();
    assert!(first.len() > 8, "{first:?}");
}

#[test]
fn tests_show_at_once_and_the_same_again() {
    let (veil, view) = (veil(4), nothing_shown());
    let shown = |exact| view.next(&BTreeMap::from([(MemberState::Mt, exact)]), Turn::Testing, &veil);
    assert_eq!(shown(77), shown(77));
    assert_eq!(shown(1078)[&MemberState::Mt], shown(1077)[&MemberState::Mt] + 1);
}

#[test]
fn a_turn_comes_once_whatever_the_clock_does() {
    let day = Duration::from_hours(24);
    let due = |seconds, last| Turn::due(seconds, last, day);
    assert_eq!(due(0, None), Some(Turn::Collecting(0)));
    assert_eq!(due(-5000, None), Some(Turn::Collecting(0)));
    assert_eq!(due(599, Some(0)), None);
    assert_eq!(due(600, Some(0)), Some(Turn::Collecting(1)));
    assert_eq!(due(86_400, Some(1)), Some(Turn::Collecting(144)));
    assert_eq!(due(600, Some(144)), None, "a clock that was set back");
    assert_eq!(due(600 * 120_001, None), None, "after the last");
}

#[test]
fn whoever_just_started_lets_a_turn_pass() {
    assert_eq!(Turn::due(86_400, None, Duration::from_secs(599)), None);
    assert_eq!(
        Turn::due(86_400, None, Duration::from_mins(10)),
        Some(Turn::Collecting(144))
    );
}
