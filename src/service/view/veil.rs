//! What stands between the exact count of a Member State and the published one: a number that drifts as chance will.
//!
//! The drift is the sum of independent normal numbers, one for each publication until then, of which the older ones weigh less and less. With these
//! weights (the square root of counting itself) one person moves everything that is published in a year, taken together, by a quarter of what chance
//! moves it, while no single number strays far. Decision 20 says where this comes from and what it promises.
//!
//! The same drift comes out on every machine: numbers are integers, and what is done with them is left to operations whose result IEEE 754 fixes to the
//! last bit.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::crypto::veil::{BLOCK, DEVIATION, VeilKey};
use crate::domain::MemberState;

/// The veil of an instance.
pub(in crate::service) struct Veil {
    key: VeilKey,
    /// What was drawn for each row of counts, up to [`LAST`]; it is kept, because drawing a year anew takes long.
    drawn: Mutex<BTreeMap<u8, Vec<f64>>>,
}

/// The veil as it hangs at one publication.
pub(super) struct Fold<'a> {
    veil: &'a Veil,
    /// What the numbers of this publication, of the one before and so on weigh.
    weights: Vec<f64>,
}

impl Veil {
    /// The veil that belongs to a key.
    pub(in crate::service) fn new(key: VeilKey) -> Self {
        Self {
            key,
            drawn: Mutex::default(),
        }
    }

    /// Draws a portion of what the rows of a collection need until a publication. Called again and again by who just started, it spares the first
    /// publication a second's work.
    pub(in crate::service) fn draw_ahead(&self, publication: u32) {
        let needed = publication.min(LAST) as usize + 1;
        for state in MemberState::ALL {
            let row = state.number();
            self.with_drawn(row, |drawn| self.extend(drawn, row, needed.min(drawn.len() + PORTION)));
        }
    }

    fn extend(&self, drawn: &mut Vec<f64>, row: u8, needed: usize) {
        while drawn.len() < needed {
            let block = u32::try_from(drawn.len() / BLOCK).expect("publications are numbered in 32 bits");
            drawn.extend(self.key.draw(row, block).map(in_deviations));
        }
    }

    fn with_drawn<T>(&self, row: u8, work: impl FnOnce(&mut Vec<f64>) -> T) -> T {
        let mut rows = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        work(rows.entry(row).or_default())
    }

    /// How it hangs at a publication, counted from the first.
    pub(super) fn at(&self, publication: u32) -> Fold<'_> {
        Fold {
            veil: self,
            weights: weights().take(publication.min(LAST) as usize + 1).collect(),
        }
    }
}

impl Fold<'_> {
    /// What is published of a count: chance added, and as much taken off that more than there is comes out practically never.
    pub(super) fn over(&self, row: u8, exact: u64) -> u64 {
        exact.saturating_add_signed(whole(self.drift(row) - self.margin()))
    }

    /// The drift of a row of counts.
    fn drift(&self, row: u8) -> f64 {
        self.veil.with_drawn(row, |drawn| {
            self.veil.extend(drawn, row, self.weights.len());
            let newest_last = self.weights.iter().rev().zip(drawn.iter());
            SPREAD * newest_last.map(|(weight, number)| weight * number).sum::<f64>()
        })
    }

    /// How much is taken off.
    pub(super) fn margin(&self) -> f64 {
        let square: f64 = self.weights.iter().map(|weight| weight * weight).sum();
        MARGIN * SPREAD * square.sqrt()
    }
}

/// The coefficients of 1/√(1 − x): multiplied with itself, the series gives 1 + x + x² + …, which is counting.
pub(super) fn weights() -> impl Iterator<Item = f64> {
    let next = |(weight, place): &(f64, f64)| Some((weight * (2.0 * place + 1.0) / (2.0 * place + 2.0), place + 1.0));
    std::iter::successors(Some((1.0, 0.0)), next).map(|(weight, _)| weight)
}

#[expect(clippy::cast_precision_loss, reason = "a number has at most 36 bits")]
fn in_deviations(number: i64) -> f64 {
    number as f64 / DEVIATION as f64
}

#[expect(clippy::cast_possible_truncation, reason = "a drift is a few dozens")]
fn whole(drift: f64) -> i64 {
    drift.floor() as i64
}

/// The deviation of each number, in persons. The drift's deviation is the same at first and twice that after a year.
pub(super) const SPREAD: f64 = 8.0;

/// How many numbers of each row are drawn ahead at once: those of a year in sixty portions.
const PORTION: usize = 1024;

/// How many deviations of the drift are taken off. Chance exceeds five at one publication of three million.
const MARGIN: f64 = 5.0;

/// The last publication behind the veil: two years and a quarter after the first, longer than any collection. What it promises grows weaker with their
/// number, if slowly.
pub(in crate::service) const LAST: u32 = 120_000;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::Secret;

    fn veil() -> Veil {
        Veil::new(VeilKey::new(Secret::from_slice(&[9; 32]).unwrap()))
    }

    #[test]
    fn weights_multiplied_with_themselves_count() {
        let weights: Vec<f64> = weights().take(100).collect();
        for place in 0..100 {
            let counted: f64 = (0..=place).map(|one| weights[one] * weights[place - one]).sum();
            assert!((counted - 1.0).abs() < 1e-12, "{place}: {counted}");
        }
    }

    #[test]
    fn a_drift_is_as_wide_as_it_is_said_to_be() {
        let veil = veil();
        for (publication, least, most) in [(0, 7.0, 9.0), (700, 12.5, 16.0)] {
            let fold = veil.at(publication);
            let square: f64 = (0..=u8::MAX).map(|row| fold.drift(row).powi(2)).sum();
            let deviation = (square / 256.0).sqrt();
            assert!((least..most).contains(&deviation), "{publication}: {deviation}");
        }
    }

    #[test]
    fn what_was_kept_is_what_is_drawn_anew() {
        let kept = veil();
        for publication in 0..300 {
            let drift = kept.at(publication).drift(1);
            assert!(publication % 50 != 0 || drift.to_bits() == veil().at(publication).drift(1).to_bits());
        }
        assert!(kept.drawn.lock().unwrap()[&1].len() < 300 + BLOCK);
    }

    #[test]
    fn what_is_drawn_ahead_is_what_is_drawn_in_time() {
        let ahead = veil();
        for _ in 0..3 {
            ahead.draw_ahead(2100);
        }
        assert_eq!(ahead.drawn.lock().unwrap()[&1].len(), 2112);
        assert_eq!(ahead.at(2100).drift(1).to_bits(), veil().at(2100).drift(1).to_bits());
    }
}
