//! What a random sample of statements says about all of them: the exact confidence interval of a finite population.
//!
//! An authority may verify a sample (Article 8(2) of Regulation (EU) No 211/2011, Article 12(4) of Regulation (EU) 2019/788). Statements are drawn without
//! being put back, so the number of invalid ones in a sample follows the hypergeometric distribution. The interval is Clopper's and Pearson's, by inverting its
//! two tails: no approximation by a normal or a binomial, so that it holds for small samples, for rates near nothing, and for a sample of everything, of
//! which it says the number itself.

/// A verified sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    population: u64,
    size: u64,
    invalid: u64,
}

/// How many statements of the population are invalid, by a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimate {
    /// The likeliest number: the sample's share of the population, rounded.
    pub invalid: u64,
    /// The least number that the sample does not contradict.
    pub least: u64,
    /// The greatest.
    pub most: u64,
}

impl Sample {
    /// A sample of some size out of a population, with the statements found invalid in it. None when these do not fit into each other, or any is empty.
    #[must_use]
    pub const fn new(population: u64, size: u64, invalid: u64) -> Option<Self> {
        if size == 0 || size > population || invalid > size {
            return None;
        }
        Some(Self {
            population,
            size,
            invalid,
        })
    }

    /// What it says about the population, wrong in at most `alpha` of all samples (0.05 for a confidence of 95 per cent).
    #[must_use]
    pub fn estimate(&self, alpha: f64) -> Estimate {
        let Self {
            population,
            size,
            invalid,
        } = *self;
        let (fewest, greatest) = (invalid, population - (size - invalid));
        // The first number at which it becomes likely enough to find as many, and the last at which it is likely enough to find as few.
        let least = first(fewest, greatest, |all| self.at_least(all) > alpha / 2.0);
        let beyond = first(fewest, greatest + 1, |all| {
            all > greatest || self.at_most(all) <= alpha / 2.0
        });
        let share = u128::from(population) * u128::from(invalid) * 2 + u128::from(size);
        let likeliest = u64::try_from(share / (2 * u128::from(size))).unwrap_or(population);
        Estimate {
            invalid: likeliest.clamp(fewest, greatest),
            least,
            most: beyond.saturating_sub(1).max(fewest),
        }
    }

    /// How likely the sample has at most its number of invalid statements, when the population has `all`.
    fn at_most(&self, all: u64) -> f64 {
        if u128::from(self.invalid) * u128::from(self.population) < u128::from(self.size) * u128::from(all) {
            self.tail(all, self.invalid, false)
        } else {
            1.0 - self.tail(all, self.invalid + 1, true)
        }
    }

    /// How likely it has at least that.
    fn at_least(&self, all: u64) -> f64 {
        match self.invalid.checked_sub(1) {
            None => 1.0,
            Some(fewer) => {
                let one_less = Self {
                    invalid: fewer,
                    ..*self
                };
                1.0 - one_less.at_most(all)
            }
        }
    }

    /// The sum of the probabilities from `from` outwards, away from the mean: each is smaller than the one before.
    fn tail(&self, all: u64, from: u64, upwards: bool) -> f64 {
        let (fewest, greatest) = ((self.size + all).saturating_sub(self.population), self.size.min(all));
        if from < fewest || from > greatest {
            return 0.0;
        }
        let (population, size, all) = (real(self.population), real(self.size), real(all));
        let mut found = real(from);
        let mut term = (choose(all, found) + choose(population - all, size - found) - choose(population, size)).exp();
        let mut sum = term;
        let steps = if upwards { greatest - from } else { from - fewest };
        for _ in 0..steps {
            if upwards {
                term *= (all - found) * (size - found) / ((found + 1.0) * (population - all - size + found + 1.0));
                found += 1.0;
            } else {
                term *= found * (population - all - size + found) / ((all - found + 1.0) * (size - found + 1.0));
                found -= 1.0;
            }
            sum += term;
            if term < sum * 1e-17 {
                break;
            }
        }
        sum
    }
}

/// The first number from `low` to `high` for which the statement, once true, stays true; `high` when it is true for none below.
fn first(mut low: u64, mut high: u64, is_true: impl Fn(u64) -> bool) -> u64 {
    while low < high {
        let middle = low + (high - low) / 2;
        if is_true(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

/// The logarithm of a binomial coefficient.
fn choose(of: f64, taken: f64) -> f64 {
    ln_factorial(of) - ln_factorial(taken) - ln_factorial(of - taken)
}

/// The logarithm of a factorial: by Stirling's series, and for small numbers by multiplying.
fn ln_factorial(number: f64) -> f64 {
    let (mut argument, mut product) = (number + 1.0, 1.0);
    while argument < 16.0 {
        product *= argument;
        argument += 1.0;
    }
    let inverse = 1.0 / argument;
    let square = inverse * inverse;
    let series = inverse * (1.0 / 12.0 - square * (1.0 / 360.0 - square * (1.0 / 1260.0 - square / 1680.0)));
    let half_ln_two_pi = 0.918_938_533_204_672_7;
    (argument - 0.5) * argument.ln() - argument + half_ln_two_pi + series - f64::ln(product)
}

/// Counts of statements are far below 2⁵³.
#[expect(clippy::cast_precision_loss, reason = "counts of statements are far below 2⁵³")]
const fn real(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn estimate(population: u64, size: u64, invalid: u64) -> (u64, u64, u64) {
        let estimate = Sample::new(population, size, invalid).unwrap().estimate(0.05);
        (estimate.least, estimate.invalid, estimate.most)
    }

    /// The probability by counting, in whole numbers.
    fn exact_at_most(population: u64, size: u64, all: u64, most: u64) -> f64 {
        let choose = |of: u64, taken: u64| -> f64 {
            if taken > of {
                return 0.0;
            }
            (0..taken).fold(1.0, |product, step| product * real(of - step) / real(step + 1))
        };
        let ways: f64 = (0..=most.min(size))
            .map(|found| choose(all, found) * choose(population - all, size - found))
            .sum();
        ways / choose(population, size)
    }

    #[test]
    fn a_sample_of_everything_says_the_number_itself() {
        for invalid in [0, 1, 37, 100] {
            assert_eq!(estimate(100, 100, invalid), (invalid, invalid, invalid));
        }
    }

    #[test]
    fn the_interval_is_where_the_exact_tails_leave_two_and_a_half_per_cent() {
        for (population, size, invalid) in [(50, 10, 0), (50, 10, 3), (60, 25, 25), (40, 39, 5), (90, 30, 1)] {
            let (least, _, most) = estimate(population, size, invalid);
            let at_least = |all| {
                1.0 - if invalid == 0 {
                    0.0
                } else {
                    exact_at_most(population, size, all, invalid - 1)
                }
            };
            let at_most = |all| exact_at_most(population, size, all, invalid);
            assert!(
                at_least(least) > 0.025 && at_most(most) > 0.025,
                "{population} {size} {invalid}"
            );
            assert!(
                least == invalid || at_least(least - 1) <= 0.025,
                "{population} {size} {invalid}"
            );
            assert!(
                most == population - (size - invalid) || at_most(most + 1) <= 0.025,
                "{population} {size} {invalid}"
            );
        }
    }

    #[test]
    fn in_a_large_population_it_is_the_interval_of_clopper_and_pearson() {
        // 23 of 200: 7.43 % to 16.75 %; none of 300: to 1.22 %.
        let (least, likeliest, most) = estimate(100_000_000, 200, 23);
        let percent = |count| real(count) / 1_000_000.0;
        assert!((percent(least) - 7.43).abs() < 0.01, "{}", percent(least));
        assert!((percent(most) - 16.75).abs() < 0.01, "{}", percent(most));
        assert_eq!(likeliest, 11_500_000);
        let (none, _, few) = estimate(100_000_000, 300, 0);
        assert!(none == 0 && (percent(few) - 1.22).abs() < 0.01, "{}", percent(few));
    }

    #[test]
    fn real_sizes_are_quick_and_sound() {
        let (least, likeliest, most) = estimate(1_450_000, 20_000, 2_210);
        assert!(
            least < likeliest && likeliest < most && most - least < 13_000,
            "{least} {most}"
        );
        assert_eq!(likeliest, 160_225);
        // That the one statement left out is the invalid one is less likely than the confidence allows for.
        assert_eq!(estimate(1_450_000, 1_449_999, 0), (0, 0, 0));
        assert_eq!(estimate(30, 29, 0), (0, 0, 1));
    }

    #[test]
    fn what_does_not_fit_is_no_sample() {
        assert_eq!(Sample::new(10, 0, 0), None);
        assert_eq!(Sample::new(10, 11, 0), None);
        assert_eq!(Sample::new(10, 5, 6), None);
    }
}
