//! One Member State: a tile of the map, and a row of the table.

use crate::domain::{MemberState, with_reserve};
use crate::web::site::Visit;

/// What is said of a Member State.
pub(super) struct Row {
    /// Its code, as ids and classes have it.
    pub(super) id: String,
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) statements: String,
    pub(super) threshold: String,
    /// How many to collect, so that the minimum is left.
    pub(super) reserve: String,
    /// How much of the tile is empty and how much is full, in hundredths of its height; the full height is the minimum with its reserve.
    pub(super) empty: u64,
    pub(super) filled: u64,
    /// The share of the minimum, at most the whole, for the bar.
    pub(super) bar: u64,
    pub(super) percent: String,
    /// What the tile says: number, minimum and share.
    pub(super) summary: String,
    /// How many are missing to the reserve.
    pub(super) missing: Option<String>,
    pub(super) is_reached: bool,
}

impl Row {
    pub(super) fn new(visit: &Visit<'_>, state: MemberState, name: &'static str) -> Self {
        let (t, setting) = (visit.t, visit.setting);
        let count = setting.view.by_state.get(&state).copied().unwrap_or_default();
        let minimum = setting.law.threshold(state, setting.initiative.registered);
        let minimum = u64::from(minimum.unwrap_or_default());
        let needed = with_reserve(minimum);
        let filled = share(count, needed).clamp(u64::from(count > 0) * LEAST_SEEN, 100);
        let reached = share(count, minimum);
        let percent = t.say_with("progress-percent", &[("percent", reached.into())]);
        let bar = t.say_with("count-bar", &[("count", count.into()), ("goal", minimum.into())]);
        let missing = needed.saturating_sub(count);
        Self {
            id: state.code().to_ascii_lowercase(),
            code: state.code(),
            name,
            statements: t.number(count),
            threshold: t.number(minimum),
            reserve: t.number(needed),
            empty: 100 - filled,
            filled,
            bar: reached.min(100),
            summary: if count == 0 {
                t.say("progress-map-none").into_owned()
            } else {
                format!("{bar} ({percent})")
            },
            percent,
            missing: (missing > 0).then(|| t.say_with("progress-still-needed", &[("count", missing.into())])),
            is_reached: minimum > 0 && count >= minimum,
        }
    }
}

/// How many hundredths of a whole a part is, rounded down: what is nearly reached is not reached.
pub(in crate::web::pages) fn share(part: u64, whole: u64) -> u64 {
    part.saturating_mul(100).checked_div(whole).unwrap_or_default()
}

/// Hundredths of a tile that somebody sees.
const LEAST_SEEN: u64 = 3;
