//! The veil of published counts: numbers that nobody can foresee and that never change (decision 20).

use super::derive::{self, VEIL};
use super::secret::Secret;

/// The key from which the veil is drawn. It is derived from the root key, so that a restart draws the same one.
#[derive(Debug)]
pub struct VeilKey(Secret<32>);

/// How many numbers are drawn at once.
pub const BLOCK: usize = 64;

/// The standard deviation of the numbers.
pub const DEVIATION: i64 = 1 << 32;

impl VeilKey {
    /// Takes a derived key.
    #[must_use]
    pub fn new(secret: Secret<32>) -> Self {
        Self(secret)
    }

    /// One block of the numbers of a row of counts: independent, of mean 0 and deviation [`DEVIATION`], and normal as nearly as matters. Each is the sum
    /// of twelve numbers of 32 bits that are equally likely; integers alone, so that every machine and every version draws the same.
    #[must_use]
    pub fn draw(&self, row: u8, block: u32) -> [i64; BLOCK] {
        let mut bytes = [0; 4 * SUMMANDS * BLOCK];
        derive::expand(
            self.0.expose_secret(),
            VEIL,
            &[&[row], &block.to_be_bytes()],
            &mut bytes,
        );
        let (summands, _) = bytes.as_chunks::<4>();
        let (numbers, _) = summands.as_chunks::<SUMMANDS>();
        let sum = |summands: &[[u8; 4]; SUMMANDS]| -> i64 {
            let summand = |bytes: &[u8; 4]| i64::from(u32::from_be_bytes(*bytes));
            summands.iter().map(summand).sum()
        };
        std::array::from_fn(|place| sum(&numbers[place]) - MEAN)
    }
}

/// A sum of twelve has the deviation of one times √12, which is [`DEVIATION`].
const SUMMANDS: usize = 12;

/// What twelve numbers of 32 bits sum up to on the average.
const MEAN: i64 = 6 * 0xffff_ffff;

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> VeilKey {
        VeilKey::new(Secret::from_slice(&[byte; 32]).unwrap())
    }

    #[test]
    fn what_was_drawn_stays_and_tells_nothing_of_the_rest() {
        let drawn = key(7).draw(1, 0);
        assert_eq!(drawn, key(7).draw(1, 0));
        for other in [key(7).draw(1, 1), key(7).draw(2, 0), key(8).draw(1, 0)] {
            let same = drawn.iter().zip(&other).filter(|(one, other)| one == other).count();
            assert!(same < 3, "{same}");
        }
    }

    /// A version that drew others would publish one count behind two veils.
    #[test]
    fn every_version_draws_the_same() {
        assert_eq!(
            key(7).draw(1, 0)[..4],
            [-846_539_724, 3_229_168_715, -5_934_484_405, 1_923_192_086]
        );
        assert_eq!(
            key(7).draw(28, 800)[60..],
            [-9_031_720_618, -1_415_488_964, 2_710_999_123, 1_555_299_931]
        );
    }

    #[test]
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    fn numbers_are_as_far_from_zero_as_they_are_said_to_be() {
        let drawn = (0..100).flat_map(|block| key(9).draw(1, block));
        let drawn: Vec<f64> = drawn.map(|number| number as f64 / DEVIATION as f64).collect();
        let mean = drawn.iter().sum::<f64>() / drawn.len() as f64;
        let square = drawn.iter().map(|number| number * number).sum::<f64>() / drawn.len() as f64;
        assert!(mean.abs() < 0.04 && (square - 1.0).abs() < 0.05, "{mean} {square}");
    }
}
