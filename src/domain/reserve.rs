//! How many statements to collect, so that enough are left when the authorities have found some of them invalid.
//!
//! No act asks for a reserve; experience does. Of the initiatives for which both the collected and the valid number were published, these three concluded
//! with the most signatories (valid: the register of the Commission; collected: the organisers):
//!
//! | initiative | collected | valid | rejected |
//! |---|---|---|---|
//! | Stop Destroying Videogames | 1 448 270 | 1 294 188 | 10.6 % |
//! | Right2Water | about 1 863 000 | 1 659 543 | 10.9 % |
//! | Save Cruelty Free Cosmetics | 1 413 383 | 1 217 916 | 13.8 % |

/// Hundredths of what is collected that may turn out invalid: the highest share seen, 13.8 %, rounded up, so that a page can say it in one plain number.
pub const RESERVE_PERCENT: u8 = 14;

/// How many to collect so that `minimum` are left when [`RESERVE_PERCENT`] hundredths turn out invalid.
#[must_use]
pub fn with_reserve(minimum: u64) -> u64 {
    minimum.saturating_mul(100).div_ceil(100 - u64::from(RESERVE_PERCENT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reserve_covers_the_highest_share_ever_rejected() {
        for (collected, valid) in [(1_448_270, 1_294_188), (1_863_000, 1_659_543), (1_413_383, 1_217_916)] {
            assert!(with_reserve(valid) >= collected, "{collected}");
        }
    }

    #[test]
    fn the_minimum_is_left_when_the_reserve_is_lost_and_not_with_one_less() {
        let left = |collected: u64| collected * (100 - u64::from(RESERVE_PERCENT)) / 100;
        for minimum in [0, 1, 4_230, 6_345, 67_680, 1_000_000] {
            let needed = with_reserve(minimum);
            assert!(left(needed) >= minimum, "{minimum}");
            assert!(minimum == 0 || left(needed - 1) < minimum, "{minimum}");
        }
        assert_eq!(with_reserve(1_000_000), 1_162_791);
    }
}
