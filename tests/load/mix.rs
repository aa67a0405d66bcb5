//! Which State the next signatory signs in: the shares that sixteen initiatives saw.

use crate::client::chance::Chance;

const SHARES: &str = include_str!("shares.csv");

/// The States of a regime with the part that each has in the whole.
pub struct Mix {
    shares: Vec<(&'static str, u64)>,
    total: u64,
}

impl Mix {
    /// Takes the shares of the States given.
    pub fn of(states: &[&'static str]) -> Self {
        let shares: Vec<_> = states.iter().map(|state| (*state, share(state))).collect();
        let total = shares.iter().map(|(_, share)| share).sum();
        Self { shares, total }
    }

    /// Draws a State.
    pub fn draw(&self, chance: &mut Chance) -> &'static str {
        let mut place = chance.below(self.total);
        for (state, share) in &self.shares {
            match place.checked_sub(*share) {
                Some(rest) => place = rest,
                None => return state,
            }
        }
        unreachable!("the place lies below the total")
    }
}

fn share(state: &str) -> u64 {
    SHARES
        .lines()
        .filter_map(|line| line.split_once(','))
        .find(|(name, _)| *name == state)
        .and_then(|(_, statements)| statements.parse().ok())
        .expect("the table of shares names every State")
}
