//! Seeded chance: the same seed plays the same signatories, on every machine and in every order of tests.

/// A small generator (`SplitMix64`): good enough to draw people, never used for a secret.
pub struct Chance(u64);

impl Chance {
    /// Starts the sequence that belongs to a seed.
    pub fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// Draws 64 bits.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Draws a number below `limit`, which must not be 0.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.draw() % limit
    }

    /// Draws one of the choices, which must not be empty.
    pub fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        let index = usize::try_from(self.below(choices.len() as u64)).expect("an index fits");
        &choices[index]
    }

    /// Draws one of the words, which must not be empty.
    pub fn word(&mut self, choices: &[&'static str]) -> &'static str {
        let word: &&'static str = self.pick(choices);
        word
    }

    /// Fills a pattern: `#` becomes a digit, `+` a digit from 1, `@` a Latin capital; everything else stays.
    pub fn fill(&mut self, pattern: &str) -> String {
        pattern
            .chars()
            .map(|sign| match sign {
                '#' => self.sign_from(b"0123456789"),
                '+' => self.sign_from(b"123456789"),
                '@' => self.sign_from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                other => other,
            })
            .collect()
    }

    fn sign_from(&mut self, choices: &[u8]) -> char {
        char::from(*self.pick(choices))
    }
}
