//! Counts how much comes from each network, in a table that never grows.
//!
//! Each network has a leaking bucket: what comes pours one in, and time lets it out again. A bucket is one number, the moment at which it will be empty;
//! so a table is half a megabyte whatever happens, counting takes no lock, and a network that is quiet leaves nothing but a moment that has passed.

use std::sync::atomic::{AtomicU64, Ordering};

/// How fast a bucket leaks, and how much it holds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Quota {
    /// After how many milliseconds one has leaked out.
    pub(super) leak_milliseconds: u64,
    /// How many it holds.
    pub(super) room: u64,
}

impl Quota {
    pub(super) const fn per_second(count: u64, room: u64) -> Self {
        Self {
            leak_milliseconds: 1000 / count,
            room,
        }
    }

    pub(super) const fn per_minute(count: u64, room: u64) -> Self {
        Self {
            leak_milliseconds: 60_000 / count,
            room,
        }
    }

    fn room_milliseconds(self) -> u64 {
        self.leak_milliseconds * self.room
    }
}

/// One bucket for each place.
pub(super) struct Meter {
    quota: Quota,
    /// When each bucket will be empty, in milliseconds since 1970.
    empty_at: Box<[AtomicU64]>,
}

impl Meter {
    pub(super) fn new(quota: Quota, places: usize) -> Self {
        Self {
            quota,
            empty_at: (0..places).map(|_| AtomicU64::new(0)).collect(),
        }
    }

    /// Pours one in, if it has room; says whether it had.
    pub(super) fn pour(&self, place: usize, now: u64) -> bool {
        let poured = self.empty_at[place].fetch_update(Ordering::Relaxed, Ordering::Relaxed, |empty_at| {
            let filled = self.filled(empty_at, now) + self.quota.leak_milliseconds;
            (filled <= self.quota.room_milliseconds()).then_some(now + filled)
        });
        poured.is_ok()
    }

    /// Whether it is more than half full.
    pub(super) fn is_over_half(&self, place: usize, now: u64) -> bool {
        let filled = self.filled(self.empty_at[place].load(Ordering::Relaxed), now);
        filled > self.quota.room_milliseconds() / 2
    }

    /// How long a bucket will need to be empty. One that would need longer than a full one was filled before the clock was set back, and counts as empty.
    fn filled(&self, empty_at: u64, now: u64) -> u64 {
        let filled = empty_at.saturating_sub(now);
        if filled > self.quota.room_milliseconds() {
            0
        } else {
            filled
        }
    }

    /// Wipes the moments that have passed, so that a quiet network leaves nothing at all.
    pub(super) fn forget(&self, now: u64) {
        for empty_at in &self.empty_at {
            // What is poured in meanwhile stays.
            let _ = empty_at.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |moment| {
                (moment != 0 && moment <= now).then_some(0)
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: u64 = 1_763_812_800_000;

    fn poured(meter: &Meter, now: u64, tries: usize) -> usize {
        (0..tries).filter(|_| meter.pour(1, now)).count()
    }

    #[test]
    fn a_bucket_takes_what_it_holds_and_then_what_has_leaked() {
        let meter = Meter::new(Quota::per_second(2, 10), 3);
        assert_eq!(poured(&meter, NOON, 20), 10);
        assert_eq!(poured(&meter, NOON + 499, 20), 0);
        assert_eq!(poured(&meter, NOON + 1500, 20), 3);
        assert_eq!(poured(&meter, NOON + 3_600_000, 20), 10);
        assert!(meter.pour(2, NOON), "each place has a bucket of its own");
    }

    #[test]
    fn it_is_over_half_until_enough_has_leaked() {
        let meter = Meter::new(Quota::per_minute(30, 10), 3);
        assert_eq!(poured(&meter, NOON, 5), 5);
        assert!(!meter.is_over_half(1, NOON));
        assert_eq!(poured(&meter, NOON, 5), 5);
        assert!(meter.is_over_half(1, NOON + 9_999));
        assert!(!meter.is_over_half(1, NOON + 10_000));
    }

    #[test]
    fn a_clock_that_is_set_back_shuts_nobody_out() {
        let meter = Meter::new(Quota::per_second(1, 10), 3);
        assert_eq!(poured(&meter, NOON, 20), 10);
        let earlier = NOON - 86_400_000;
        assert!(!meter.is_over_half(1, earlier));
        assert_eq!(poured(&meter, earlier, 20), 10);
    }

    #[test]
    fn what_is_over_is_wiped() {
        let meter = Meter::new(Quota::per_second(1, 10), 3);
        assert!(meter.pour(1, NOON) && meter.pour(2, NOON + 5000));
        meter.forget(NOON + 2000);
        let left: Vec<u64> = meter
            .empty_at
            .iter()
            .map(|moment| moment.load(Ordering::Relaxed))
            .collect();
        assert_eq!(left, [0, 0, NOON + 6000]);
    }
}
