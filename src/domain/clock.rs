//! Time as a parameter: nothing in the crate asks the machine what time it is, except through this trait.

use super::Date;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::sync::LazyLock;

/// What says what time it is.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// A clock that stands still, for tests and rehearsals with a date of their own.
#[derive(Clone, Copy, Debug)]
pub struct FixedClock(pub Timestamp);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0
    }
}

/// The day on which something happens in law: the day in Brussels, where the register keeps an initiative's dates.
#[must_use]
pub fn legal_date(moment: Timestamp) -> Date {
    moment.to_zoned(LEGAL_TIME_ZONE.clone()).date()
}

static LEGAL_TIME_ZONE: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Europe/Brussels").expect("the zone rules are bundled with the program"));

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_legal_day_begins_at_midnight_in_brussels() {
        let summer: Timestamp = "2025-07-30T22:00:00Z".parse().unwrap();
        let winter: Timestamp = "2025-01-30T22:30:00Z".parse().unwrap();
        assert_eq!(legal_date(summer), date(2025, 7, 31));
        assert_eq!(legal_date(winter), date(2025, 1, 30));
    }
}
