//! What will be left when all authorities have decided, by what the first of them decided.
//!
//! A State with a certificate has its number. For the others each authority is one draw from what authorities do: they differ more from each other than
//! chance within one does, so that each counts once, however many statements it checked. Two draws at the reserve's rate (14 per cent, the highest seen in
//! a whole initiative) stand before the first certificate and fade as others come. What is **expected** uses the mean of all draws; what is **cautious**
//! adds 1.28 standard deviations of them, which nine of ten States should not exceed. It is an aid for organisers and promises nothing.

use std::collections::BTreeMap;

use serde::Serialize;

use super::certificates::Certificates;
use crate::domain::{Law, MemberState, RESERVE_PERCENT};

/// What is to be expected.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Forecast {
    /// The share of invalid statements expected where nothing was certified yet, in per cent.
    pub expected_percent: f64,
    /// The share that nine of ten States should not exceed, in per cent.
    pub cautious_percent: f64,
    /// How many statements are needed in all.
    pub goal: u32,
    /// In how many States the minimum is needed.
    pub states_needed: usize,
    /// Valid ones expected in all.
    pub expected: u64,
    /// Valid ones in all when each State without certificate is cautious.
    pub cautious: u64,
    /// The States that reach their minimum, as expected.
    pub reached: usize,
    /// Those that reach it cautiously.
    pub surely_reached: usize,
    /// How many more to collect in all, cautiously, so that the goal is reached.
    pub missing: u64,
    /// Each State.
    pub states: Vec<StateForecast>,
}

/// What is to be expected of a State.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StateForecast {
    /// The State.
    pub state: MemberState,
    /// Statements collected, or handed over where it has a certificate.
    pub collected: u64,
    /// The minimum.
    pub minimum: u32,
    /// Whether its authority has decided.
    pub certified: bool,
    /// Valid ones, certified or expected.
    pub expected: u64,
    /// Valid ones, certified or cautious.
    pub cautious: u64,
    /// How many to collect, cautiously, so that the minimum is left.
    pub to_collect: u64,
}

/// Forecasts from the certificates and what was collected in each State.
#[must_use]
pub fn forecast(certificates: &Certificates, collected: &BTreeMap<MemberState, u64>) -> Forecast {
    let law = Law::of(certificates.regime);
    let rates = Rates::of(certificates);
    let mut states = Vec::new();
    for state in MemberState::ALL {
        let Some(minimum) = law.threshold(state, certificates.registered) else {
            continue;
        };
        states.push(of_state(state, minimum, certificates, collected, &rates));
    }
    let sum = |of: fn(&StateForecast) -> u64| states.iter().map(of).fold(0, u64::saturating_add);
    let count = |of: fn(&StateForecast) -> u64| {
        let reached = states.iter().filter(|state| of(state) >= u64::from(state.minimum));
        reached.count()
    };
    let cautious = sum(|state| state.cautious);
    Forecast {
        expected_percent: rates.mean * 100.0,
        cautious_percent: rates.cautious * 100.0,
        goal: law.million(),
        states_needed: law.states_needed(),
        expected: sum(|state| state.expected),
        cautious,
        reached: count(|state| state.expected),
        surely_reached: count(|state| state.cautious),
        missing: grown(u64::from(law.million()).saturating_sub(cautious), rates.cautious),
        states,
    }
}

fn of_state(
    state: MemberState,
    minimum: u32,
    certificates: &Certificates,
    collected: &BTreeMap<MemberState, u64>,
    rates: &Rates,
) -> StateForecast {
    let certificate = certificates.find(state);
    let count = certificate.map_or_else(
        || collected.get(&state).copied().unwrap_or_default(),
        |certificate| certificate.statements,
    );
    let left = |rate: f64| certificate.map_or_else(|| shrunk(count, rate), |certificate| certificate.valid);
    StateForecast {
        state,
        collected: count,
        minimum,
        certified: certificate.is_some(),
        expected: left(rates.mean),
        cautious: left(rates.cautious),
        to_collect: grown(u64::from(minimum), rates.cautious),
    }
}

/// The shares of invalid statements that are reckoned with.
struct Rates {
    mean: f64,
    cautious: f64,
}

impl Rates {
    fn of(certificates: &Certificates) -> Self {
        let decided = certificates.certificates.iter();
        let seen: Vec<f64> = decided
            .filter(|certificate| certificate.statements >= LEAST_STATEMENTS)
            .map(|certificate| real(certificate.invalid) / real(certificate.statements))
            .collect();
        let prior = f64::from(RESERVE_PERCENT) / 100.0;
        let weight = PRIOR_STATES + seen.iter().map(|_| 1.0).sum::<f64>();
        let mean = (PRIOR_STATES * prior + seen.iter().sum::<f64>()) / weight;
        let squares: f64 = seen.iter().map(|rate| (rate - mean).powi(2)).sum();
        let variance = (PRIOR_STATES * PRIOR_DEVIATION.powi(2) + squares) / weight;
        let cautious = (mean + NINE_OF_TEN * variance.sqrt()).min(WORST);
        Self { mean, cautious }
    }
}

/// A certificate over fewer statements says nothing about an authority's strictness.
const LEAST_STATEMENTS: u64 = 100;
/// For how many States the prior stands.
const PRIOR_STATES: f64 = 2.0;
/// How far States are taken to differ before any has decided.
const PRIOR_DEVIATION: f64 = 0.05;
/// The quantile of a normal distribution.
const NINE_OF_TEN: f64 = 1.281_6;
/// Beyond this nothing could be forecast.
const WORST: f64 = 0.9;

/// What is left of a count.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a count is a count"
)]
fn shrunk(count: u64, rate: f64) -> u64 {
    (real(count) * (1.0 - rate)).floor() as u64
}

/// How many there must be so that a count is left.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the rate is at most nine tenths"
)]
fn grown(count: u64, rate: f64) -> u64 {
    (real(count) / (1.0 - rate)).ceil() as u64
}

#[expect(clippy::cast_precision_loss, reason = "counts of statements are far below 2⁵³")]
const fn real(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Regime;
    use crate::service::certificates::Certificate;
    use jiff::civil::date;

    fn certified(decided: &[(MemberState, u64, u64)]) -> Certificates {
        let mut all = Certificates::new("ECI(2012)000003".to_owned(), Regime::R2011, date(2012, 5, 10));
        for (state, valid, invalid) in decided {
            let day = date(2013, 12, 1);
            let certificate = Certificate {
                state: *state,
                date: day,
                received: day,
                statements: valid + invalid,
                valid: *valid,
                invalid: *invalid,
                reasons: BTreeMap::new(),
                authority: String::new(),
                reference: String::new(),
            };
            all.add(certificate, false).unwrap();
        }
        all
    }

    fn close(one: f64, two: f64) -> bool {
        (one - two).abs() < 0.05
    }

    #[test]
    fn before_any_certificate_the_reserve_s_rate_is_expected() {
        let forecast = forecast(&certified(&[]), &BTreeMap::from([(MemberState::De, 1_236_455)]));
        assert!(close(forecast.expected_percent, 14.0) && close(forecast.cautious_percent, 20.4));
        assert_eq!(forecast.expected, 1_063_351);
        assert_eq!(
            (forecast.goal, forecast.states_needed, forecast.reached),
            (1_000_000, 7, 1)
        );
        let germany = forecast
            .states
            .iter()
            .find(|state| state.state == MemberState::De)
            .unwrap();
        assert!(!germany.certified && germany.to_collect > u64::from(germany.minimum));
    }

    #[test]
    fn each_authority_counts_once_and_the_prior_fades() {
        let strict =
            [MemberState::Fi, MemberState::Si, MemberState::Sk, MemberState::At].map(|state| (state, 900, 100));
        let four = certified(&strict);
        let some = forecast(&four, &BTreeMap::from([(MemberState::Be, 40_549)]));
        // (2 × 14 + 4 × 10) / 6
        assert!(close(some.expected_percent, 11.33), "{}", some.expected_percent);
        let mut with_large = strict.to_vec();
        with_large.push((MemberState::De, 1_000_000, 0));
        let more = forecast(&certified(&with_large), &BTreeMap::new());
        assert!(close(more.expected_percent, 9.71), "{}", more.expected_percent);
        assert!(more.cautious_percent > some.cautious_percent - 2.0);
        let belgium = some.states.iter().find(|state| state.state == MemberState::Be).unwrap();
        assert!(belgium.cautious < belgium.expected && belgium.expected < 40_549);
    }

    #[test]
    fn a_certificate_goes_before_what_was_collected() {
        let all = certified(&[(MemberState::Fi, 11_000, 3_000)]);
        let forecast = forecast(&all, &BTreeMap::from([(MemberState::Fi, 99_999)]));
        let finland = forecast
            .states
            .iter()
            .find(|state| state.state == MemberState::Fi)
            .unwrap();
        assert_eq!(
            (finland.collected, finland.expected, finland.cautious),
            (14_000, 11_000, 11_000)
        );
        assert_eq!(
            forecast.missing,
            grown(1_000_000 - 11_000, forecast.cautious_percent / 100.0)
        );
    }
}
