//! How well times tell one kind from another: judges are taught with one half of the times and tried with the other.
//!
//! The advantage of a judge is the share of the one kind that it calls the one kind, less the share of the other that it calls so too: 0 for a coin, 1 for
//! whoever knows. What it is on the half that it was not taught with is no luck of the teaching.

use crate::client::chance::Chance;
use crate::play::Timed;

/// An advantage as measured, with half the width of its 95 % interval.
#[derive(Clone, Copy)]
pub struct Advantage {
    pub value: f64,
    pub within: f64,
}

impl Advantage {
    /// Whether it could be nothing.
    pub fn may_be_nothing(self) -> bool {
        self.value - self.within <= 0.0
    }

    fn of(judge: impl Fn(u64) -> bool, tried: &[Timed]) -> Self {
        let called = |is_known: bool| {
            let (mut all, mut called) = (0_u32, 0_u32);
            for one in tried.iter().filter(|one| one.is_known == is_known) {
                all += 1;
                called += u32::from(judge(one.nanoseconds));
            }
            let share = f64::from(called) / f64::from(all);
            (share, share * (1.0 - share) / f64::from(all))
        };
        let ((known, known_spread), (unknown, unknown_spread)) = (called(true), called(false));
        Self {
            value: known - unknown,
            within: 1.96 * (known_spread + unknown_spread).sqrt(),
        }
    }
}

/// What there is to say about one comparison.
pub struct Judged {
    pub count: usize,
    /// The best threshold: all above it, or all below it, are called known.
    pub threshold: Advantage,
    /// The best list: the times in order are cut into equal parts, and each is called what most of it was.
    pub parts: Advantage,
    /// The medians of the unknown and of the known, in microseconds.
    pub medians: (f64, f64),
}

/// Into so many parts times are cut.
const PARTS: usize = 32;

/// Teaches and tries.
pub fn judge(timed: &[Timed], seed: u64) -> Judged {
    let mut chance = Chance::seeded(seed ^ 0x07AD);
    let (taught, tried): (Vec<Timed>, Vec<Timed>) = timed.iter().partition(|_| chance.below(2) == 1);
    let (limit, above) = best_threshold(&taught);
    let list = best_list(&taught);
    Judged {
        count: timed.len(),
        threshold: Advantage::of(|time| (time > limit) == above, &tried),
        parts: Advantage::of(
            |time| list[list.partition_point(|part| part.0 < time).min(PARTS - 1)].1,
            &tried,
        ),
        medians: (median(timed, false), median(timed, true)),
    }
}

/// Calls each time what a coin says.
pub fn by_coin(timed: &[Timed], seed: u64) -> Vec<Timed> {
    let mut chance = Chance::seeded(seed ^ 0xC014);
    let toss = |one: &Timed| Timed {
        is_known: chance.below(2) == 1,
        ..*one
    };
    timed.iter().map(toss).collect()
}

/// The threshold that tells most, and whether the known lie above it.
fn best_threshold(taught: &[Timed]) -> (u64, bool) {
    let sorted = sorted(taught);
    let known = shares(&sorted).0;
    let (mut gap, mut best) = (0.0_f64, (0.0_f64, 0, true));
    for one in &sorted {
        gap += if one.is_known {
            1.0 / known
        } else {
            -1.0 / (count(&sorted) - known)
        };
        if gap.abs() > best.0 {
            best = (gap.abs(), one.nanoseconds, gap < 0.0);
        }
    }
    (best.1, best.2)
}

/// The upper end of each part, and whether the known are more frequent in it than elsewhere.
fn best_list(taught: &[Timed]) -> Vec<(u64, bool)> {
    let sorted = sorted(taught);
    let (known, all) = shares(&sorted);
    let length = sorted.len().div_ceil(PARTS);
    let mut list: Vec<(u64, bool)> = sorted
        .chunks(length)
        .map(|part| {
            let (known_here, here) = shares(part);
            (part[part.len() - 1].nanoseconds, known_here / here > known / all)
        })
        .collect();
    list.resize(PARTS, (u64::MAX, false));
    list
}

fn sorted(timed: &[Timed]) -> Vec<Timed> {
    let mut sorted = timed.to_vec();
    sorted.sort_unstable_by_key(|one| one.nanoseconds);
    sorted
}

/// How many are known, and how many there are.
fn shares(timed: &[Timed]) -> (f64, f64) {
    let known: Vec<Timed> = timed.iter().copied().filter(|one| one.is_known).collect();
    (count(&known), count(timed))
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
fn count(timed: &[Timed]) -> f64 {
    timed.len() as f64
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
fn median(timed: &[Timed], is_known: bool) -> f64 {
    let of_kind: Vec<Timed> = timed.iter().copied().filter(|one| one.is_known == is_known).collect();
    let in_order = sorted(&of_kind);
    let middle = in_order.get(in_order.len() / 2);
    middle.map_or(0.0, |one| one.nanoseconds as f64 / 1000.0)
}
