//! The rule of the published steps, and a prober who knows it.

use super::*;
use crate::crypto::{Entropy as _, Secret, SeededEntropy};
use jiff::civil::date;

fn key(seed: u32) -> ThresholdKey {
    ThresholdKey::new(Secret::random(&mut SeededEntropy::new(&seed.to_be_bytes())))
}

fn published(persons: u64, key: &ThresholdKey) -> u64 {
    step_passed(MemberState::De, persons, key)
}

#[test]
fn published_counts_trail_and_never_fall() {
    let key = key(1);
    let mut view = PublicView::of(BTreeMap::new(), date(2026, 11, 22), Arc::default());
    let mut before = 0;
    for exact in [0, 10, 40, 100, 99, 98, 20, 200, 17_000, 16_000, 70_000] {
        let counts = view.next(&BTreeMap::from([(MemberState::De, exact)]), &key);
        view = PublicView::of(counts, view.as_of, Arc::default());
        assert!(view.total >= before && view.total <= exact.max(before));
        assert!(view.total + 2 * width_at(exact) > exact);
        before = view.total;
    }
}

#[test]
fn a_count_trails_by_less_than_two_steps_and_the_steps_stay_small() {
    let key = key(2);
    let mut before = 0;
    for exact in 0..300_000 {
        let shown = published(exact, &key);
        let behind = exact
            .checked_sub(shown)
            .expect("nothing is published that is not there");
        assert!(behind < 2 * FIRST_WIDTH || behind * behind < exact, "{exact}: {shown}");
        assert!(shown >= before, "{exact}: {shown} after {before}");
        before = shown;
    }
}

#[test]
fn looking_again_and_again_shows_nothing_more() {
    let key = key(3);
    let persons = BTreeMap::from([(MemberState::Mt, 77)]);
    let mut view = PublicView::of(BTreeMap::new(), date(2026, 11, 22), Arc::default());
    view = PublicView::of(view.next(&persons, &key), view.as_of, Arc::default());
    for _ in 0..1000 {
        assert_eq!(view.next(&persons, &key), view.by_state);
    }
}

//------------ The prober

/// Somebody who knows everybody of a Member State but one person, knows the rule, and adds invented people: only the thresholds are unknown.
struct Prober {
    /// The persons without the one in question, and what was published for them.
    known: u64,
    settled: u64,
}

impl Prober {
    /// How likely the numbers are that were `seen`, one after the other, when there are `first` persons at the first and one more at each next.
    fn likelihood(&self, first: u64, seen: &[u64]) -> f64 {
        let mut shown = self.settled;
        let mut likelihood = 1.0;
        for (persons, next) in (first..).zip(seen) {
            let (step, within) = (persons - persons % FIRST_WIDTH, persons % FIRST_WIDTH);
            // The thresholds that are left for this step: those that no person before passed. Without a new person nothing can come.
            let left = if shown == step || persons == self.known {
                0
            } else {
                FIRST_WIDTH - within
            };
            likelihood *= match (left, *next == shown) {
                (0, stays) => f64::from(u8::from(stays)),
                (left, true) => share(left - 1, left),
                (left, false) => share(u64::from(*next == step), left),
            };
            shown = *next;
        }
        likelihood
    }

    /// Whether the person is taken for a new one; none where both are as likely.
    fn guess(&self, seen: &[u64]) -> Option<bool> {
        let new = self.likelihood(self.known + 1, seen);
        let repeat = self.likelihood(self.known, seen);
        new.total_cmp(&repeat).is_ne().then_some(new > repeat)
    }
}

fn share(part: u64, whole: u64) -> f64 {
    let small = |number: u64| f64::from(u32::try_from(number).unwrap());
    small(part) / small(whole)
}

/// By how much such a prober guesses better than a coin, from 0 to 1, when looking at every number while adding so many invented people.
fn advantage(invented: u64, games: u32) -> f64 {
    let mut chance = SeededEntropy::new(b"the prober's games");
    let mut balance = 0_i32;
    for game in 0..games {
        let mut bytes = [0; 2];
        chance.fill(&mut bytes);
        let (is_new, known) = (bytes[0] & 1 == 1, 64 + u64::from(bytes[1]));
        let (key, first) = (key(game), known + u64::from(is_new));
        let settled = published(known, &key);
        let seen: Vec<u64> = (first..=first + invented)
            .map(|persons| published(persons, &key))
            .collect();
        balance += match (Prober { known, settled }).guess(&seen) {
            Some(guess) if guess == is_new => 1,
            Some(_) => -1,
            None => 0,
        };
    }
    f64::from(balance) / f64::from(games)
}

#[test]
fn a_prober_who_knows_everybody_else_gains_little_from_invented_people() {
    for (invented, most) in [(0, 0.05), (16, 0.07), (32, 0.09), (96, 0.15)] {
        let gained = advantage(invented, 4000);
        assert!((-0.03..most).contains(&gained), "{invented} invented people: {gained}");
    }
}
