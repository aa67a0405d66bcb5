//! Numbers that follow from a seed: what bends the digits of a picture and mumbles those of speech, the same each time it is asked for.

use sha2::{Digest, Sha256};

/// A source of such numbers.
pub(super) struct Chance {
    seed: Option<[u8; 32]>,
    drawn: u64,
}

impl Chance {
    /// The numbers that follow from `seed`; without one, everything keeps to the middle.
    pub(super) fn new(seed: Option<[u8; 32]>) -> Self {
        Self { seed, drawn: 0 }
    }

    /// Whether anything is left to chance.
    pub(super) fn is_free(&self) -> bool {
        self.seed.is_some()
    }

    /// A number between the two, evenly; their middle when there is no seed.
    pub(super) fn between(&mut self, low: f32, high: f32) -> f32 {
        let Some([first, second, ..]) = self.block() else {
            return f32::midpoint(low, high);
        };
        low + (high - low) * f32::from(u16::from_be_bytes([first, second])) / f32::from(u16::MAX)
    }

    /// Thirty-two bytes; none when there is no seed.
    pub(super) fn block(&mut self) -> Option<[u8; 32]> {
        let block = Sha256::new()
            .chain_update(self.seed?)
            .chain_update(self.drawn.to_be_bytes())
            .finalize();
        self.drawn += 1;
        Some(block.into())
    }
}
