//! What the published counts tell a prober about one person, computed and played.
//!
//! The prober knows the rules and everybody of a Member State but the person in question, adds invented people and takes them away, and looks at every
//! publication. How much better than a coin such a prober can guess, from 0 to 1, is the total variation distance between what is seen when the person is
//! there and when not. `src/manual/prober.md` gives the figures that are proved here.

use super::veil::{SPREAD, weights};
use super::*;
use crate::crypto::veil::VeilKey;
use crate::crypto::{Entropy as _, Secret, SeededEntropy};
use jiff::civil::date;

/// The publications of a year.
const YEAR: usize = 366 * 144;

/// The most that can be told from so many publications together, when a person moves the counts up or down at these turns if there is something to find
/// out, and not otherwise. Invented people, added or taken away by the prober, are known to the prober and change nothing about it.
fn advantage(moves: &[(usize, f64)], turns: usize) -> f64 {
    let apart = square_of(&moved(moves, turns)).sqrt() / SPREAD;
    told_by(apart * sharpness().sqrt())
}

/// What such moves change about the numbers that the veil is made of, turn by turn: each is an independent one of deviation [`SPREAD`], and what is
/// published is made from them.
fn moved(moves: &[(usize, f64)], turns: usize) -> Vec<f64> {
    let mut numbers = vec![0.0; turns];
    for (turn, by) in moves {
        for (number, weight) in numbers.iter_mut().skip(*turn).zip(weights()) {
            *number += by * weight;
        }
    }
    numbers
}

fn square_of(numbers: &[f64]) -> f64 {
    numbers.iter().map(|number| number * number).sum()
}

/// The total variation distance between two normal distributions of deviation 1 that lie so far apart.
fn told_by(apart: f64) -> f64 {
    let density = |at: f64| (-at * at / 2.0).exp() / std::f64::consts::TAU.sqrt();
    2.0 * integral(density, apart / 2.0)
}

/// By how much better a small shift is seen in a sum of twelve equally likely numbers than in a normal number: its Fisher information. The density of the
/// sum and its slope are piecewise powers (Irwin and Hall).
fn sharpness() -> f64 {
    let chosen = [1.0, -12.0, 66.0, -220.0, 495.0, -792.0];
    let pieces = |at: f64, power: i32| -> f64 {
        let below = chosen.iter().zip((0..6).map(f64::from)).filter(|(_, knot)| *knot < at);
        below.map(|(factor, knot)| factor * (at - knot).powi(power)).sum()
    };
    let factorial_of_11 = 39_916_800.0;
    let information = |at: f64| match (
        pieces(at, 11) / factorial_of_11,
        11.0 * pieces(at, 10) / factorial_of_11,
    ) {
        (density, slope) if density > 0.0 => slope * slope / density,
        _ => 0.0,
    };
    2.0 * integral(information, 6.0)
}

/// The integral from 0 to `end` (Simpson's rule).
fn integral(function: impl Fn(f64) -> f64, end: f64) -> f64 {
    let steps = 3000;
    let at = |place: u32| function(end * f64::from(place) / f64::from(steps));
    let inner = (1..steps).map(|place| at(place) * if place % 2 == 1 { 4.0 } else { 2.0 });
    (at(0) + inner.sum::<f64>() + at(steps)) * end / f64::from(steps) / 3.0
}

#[test]
fn a_person_who_is_there_shows_by_little_in_all_publications_of_a_year() {
    assert!((1.0..1.01).contains(&sharpness()), "{}", sharpness());
    assert!((0.049..0.051).contains(&advantage(&[(100, 1.0)], 101)), "one look");
    for turn in [0, 1, 1000, 20_000] {
        let told = advantage(&[(turn, 1.0)], YEAR);
        assert!((0.10..0.107).contains(&told), "{turn}: {told}");
    }
}

/// The person either signed before or never did; the prober signs with the person's particulars, looks, and withdraws. Whoever signed before stays, and
/// whoever did not comes and goes with the prober. Signing and withdrawing again moves nothing (`store::ledger`).
#[test]
fn signing_for_a_person_and_withdrawing_again_shows_little_more() {
    let mut most: f64 = 0.0;
    for before in [0, 10, 1000] {
        for (wait, stay) in [
            (1, 1),
            (1, 100),
            (144, 144),
            (144, 20_000),
            (5000, 5000),
            (20_000, 20_000),
        ] {
            let (signs, withdraws) = (before + wait, before + wait + stay);
            most = most.max(advantage(&[(before, 1.0), (signs, -1.0), (withdraws, 1.0)], YEAR));
        }
    }
    assert!((0.15..0.182).contains(&most), "{most}");
}

/// With others signing whom the prober does not know, as many a turn as given: their number is taken for a normal one of the same variance.
#[test]
fn people_whom_nobody_knows_hide_a_person_further() {
    let told: Vec<f64> = [0.0, 0.1, 1.0, 10.0].map(|others| among_others(others, 240)).to_vec();
    assert!(told.is_sorted_by(|more, less| more > less), "{told:?}");
    let known = advantage(&[(120, 1.0)], 240);
    assert!((told[0] - known).abs() < 0.001, "{told:?} {known}");
    assert!(told[2] < 0.07 && told[3] < 0.053, "{told:?}");
}

fn among_others(others: f64, turns: usize) -> f64 {
    let numbers = moved(&[(turns / 2, 1.0)], turns);
    let weights: Vec<f64> = weights().take(turns).collect();
    let shared = |one: usize, other: usize| -> f64 {
        let both = 0..=one.min(other);
        both.map(|since| weights[one - since] * weights[other - since]).sum()
    };
    let hidden = |one, other| f64::from(u8::from(one == other)) * SPREAD * SPREAD + others * shared(one, other);
    let rows = (0..turns).map(|one| (0..turns).map(|other| hidden(one, other)).collect());
    let solved = solve(rows.collect(), numbers.clone());
    let square: f64 = numbers.iter().zip(&solved).map(|(number, part)| number * part).sum();
    told_by(square.sqrt())
}

/// Solves linear equations of a positive definite matrix (Gauss).
fn solve(mut rows: Vec<Vec<f64>>, mut values: Vec<f64>) -> Vec<f64> {
    let size = values.len();
    for pivot in 0..size {
        let (above, below) = rows.split_at_mut(pivot + 1);
        for (row, place) in below.iter_mut().zip(pivot + 1..) {
            let factor = row[pivot] / above[pivot][pivot];
            for (value, other) in row[pivot..].iter_mut().zip(&above[pivot][pivot..]) {
                *value -= factor * other;
            }
            values[place] -= factor * values[pivot];
        }
    }
    for pivot in (0..size).rev() {
        let rest: f64 = (pivot + 1..size).map(|place| rows[pivot][place] * values[place]).sum();
        values[pivot] = (values[pivot] - rest) / rows[pivot][pivot];
    }
    values
}

//------------ Game

/// A game: some invented people a turn, and a person who comes or not.
struct Game {
    invented: u64,
}

/// How many turns a game lasts, and in which the person comes.
const TURNS: u32 = 60;
const COMES: u32 = 4;
/// Those who were there before.
const KNOWN: u64 = 5000;

impl Game {
    /// How much better than a coin the prober guesses in so many games.
    fn advantage(&self, games: u32) -> f64 {
        let mut chance = SeededEntropy::new(b"the prober's games");
        let mut balance = 0_i32;
        for _ in 0..games {
            let mut coin = [0];
            chance.fill(&mut coin);
            let is_there = coin[0] & 1 == 1;
            let veil = Veil::new(VeilKey::new(Secret::random(&mut chance)));
            let guess = self.guess(&self.published(is_there, &veil), &veil);
            balance += if guess == is_there { 1 } else { -1 };
        }
        f64::from(balance) / f64::from(games)
    }

    fn persons(&self, turn: u32) -> u64 {
        KNOWN + self.invented * u64::from(turn)
    }

    fn published(&self, is_there: bool, veil: &Veil) -> Vec<u64> {
        let mut view = PublicView::of(BTreeMap::new(), date(2026, 11, 22), Arc::default());
        let turn_by_turn = (0..TURNS).map(|turn| {
            let persons = self.persons(turn) + u64::from(is_there && turn >= COMES);
            let counts = view.next(
                &BTreeMap::from([(MemberState::Mt, persons)]),
                Turn::Collecting(turn),
                veil,
            );
            view = PublicView::of(counts, view.as_of, Arc::default());
            view.total
        });
        turn_by_turn.collect()
    }

    /// The best guess: what is seen is freed of everybody who is known, resolved into the independent numbers that hide it, and compared with what the
    /// person would add to each. Of the veil only the margin is used, which everybody can compute.
    fn guess(&self, seen: &[u64], veil: &Veil) -> bool {
        let small = |number: u64| f64::from(u32::try_from(number).unwrap());
        let known = |turn: u32| small(self.persons(turn)) - veil.at(turn).margin() - 0.5;
        let drift: Vec<f64> = (0..TURNS)
            .zip(seen)
            .map(|(turn, shown)| small(*shown) - known(turn))
            .collect();
        // The inverse of the weights: 1/√(1 − x) times (1 − x).
        let inverse = weights().scan(0.0, |before, weight| Some(weight - std::mem::replace(before, weight)));
        let inverse: Vec<f64> = inverse.take(seen.len()).collect();
        let resolved =
            (0..seen.len()).map(|turn| -> f64 { (0..=turn).map(|since| inverse[since] * drift[turn - since]).sum() });
        let added = moved(&[(COMES as usize, 1.0)], seen.len());
        let likely: f64 = resolved.zip(&added).map(|(number, by)| number * by).sum();
        likely > square_of(&added) / 2.0
    }
}

#[test]
fn a_prober_who_knows_everybody_else_gains_nothing_from_invented_people() {
    let most = advantage(&[(COMES as usize, 1.0)], TURNS as usize);
    for invented in [0, 1, 20, 200] {
        let gained = Game { invented }.advantage(2000);
        // Two and a half deviations of what is measured in so many games.
        assert!(
            (-0.056..most + 0.056).contains(&gained),
            "{invented} a turn: {gained}, at most {most}"
        );
    }
}
