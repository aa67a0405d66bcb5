//! Secret thresholds: numbers that nobody can foresee and that never change, for counts that are published in steps (decision 20).

use super::derive::{self, THRESHOLD};
use super::secret::Secret;

/// The key from which thresholds are drawn. It is derived from the root key, so that a restart draws the same ones.
#[derive(Debug)]
pub struct ThresholdKey(Secret<32>);

impl ThresholdKey {
    /// Takes a derived key.
    #[must_use]
    pub fn new(secret: Secret<32>) -> Self {
        Self(secret)
    }

    /// The threshold of one step of one row of counts: from 0 up to, not including, `width`, all equally likely where `width` is a power of two.
    ///
    /// # Panics
    ///
    /// When `width` is zero.
    #[must_use]
    pub fn draw(&self, row: u8, step: u64, width: u64) -> u64 {
        let mut bytes = [0; 8];
        derive::expand(
            self.0.expose_secret(),
            THRESHOLD,
            &[&[row], &step.to_be_bytes()],
            &mut bytes,
        );
        u64::from_be_bytes(bytes) % width
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_threshold_stays_and_tells_nothing_of_the_next() {
        let key = ThresholdKey::new(Secret::from_slice(&[7; 32]).unwrap());
        let drawn: Vec<u64> = (0..1024).map(|step| key.draw(1, step, 32)).collect();
        assert_eq!(drawn, (0..1024).map(|step| key.draw(1, step, 32)).collect::<Vec<_>>());
        assert_ne!(drawn, (0..1024).map(|step| key.draw(2, step, 32)).collect::<Vec<_>>());
        for value in 0..32 {
            let times = drawn.iter().filter(|drawn| **drawn == value).count();
            assert!((10..=60).contains(&times), "{value}: {times}");
        }
    }
}
