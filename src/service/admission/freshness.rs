//! How long what a page carries is good for.

/// A person may leave a page open over a working day and still sign: nobody must type anything twice because time passed.
pub(super) const GOOD_FOR_SECONDS: u64 = 12 * 3600;

/// A clock that is set back by a little makes nothing invalid.
const SKEW_SECONDS: u64 = 300;

/// Whether something issued at one moment is still good at another, both in seconds since 1970.
pub(super) fn is_fresh(issued: u64, now: u64, good_for_seconds: u64) -> bool {
    issued <= now.saturating_add(SKEW_SECONDS) && now.saturating_sub(issued) <= good_for_seconds
}

/// The hour in which the mark of something issued at `issued` can be forgotten, because by then it is refused for its age.
pub(super) fn expires_hour(issued: u64) -> u32 {
    u32::try_from(issued.saturating_add(GOOD_FOR_SECONDS + SKEW_SECONDS) / 3600 + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_good_from_a_little_before_its_time_until_twelve_hours_later() {
        let issued = 1_000_000;
        assert!(is_fresh(issued, issued, GOOD_FOR_SECONDS));
        assert!(is_fresh(issued, issued - SKEW_SECONDS, GOOD_FOR_SECONDS));
        assert!(!is_fresh(issued, issued - SKEW_SECONDS - 1, GOOD_FOR_SECONDS));
        assert!(is_fresh(issued, issued + GOOD_FOR_SECONDS, GOOD_FOR_SECONDS));
        assert!(!is_fresh(issued, issued + GOOD_FOR_SECONDS + 1, GOOD_FOR_SECONDS));
        assert!(!is_fresh(u64::MAX, issued, GOOD_FOR_SECONDS));
    }

    #[test]
    fn its_mark_outlives_it() {
        for issued in [0, 3599, 3600, 1_763_784_000] {
            let first_second = u64::from(expires_hour(issued)) * 3600;
            assert!(!is_fresh(issued, first_second, GOOD_FOR_SECONDS));
        }
    }
}
