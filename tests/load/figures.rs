//! What is printed at the end.

use std::fmt;

use serde_json::{Map, Value, json};

use crate::check::Found;
use crate::drive::Round;

/// Everything measured and found.
pub struct Report {
    pub setting: Value,
    pub rounds: Vec<Round>,
    pub peak_kib: u64,
    pub found: Found,
}

impl Report {
    /// Whether everybody was recorded and everything recorded was found.
    pub fn is_clean(&self) -> bool {
        self.found.is_whole() && self.rounds.iter().all(|round| round.refused == 0 && round.failed == 0)
    }

    /// The report as one JSON document.
    pub fn json(&self) -> Value {
        let figures: Map<String, Value> = self
            .figures()
            .into_iter()
            .map(|figure| (figure.name, json!({ "value": figure.value, "unit": figure.unit })))
            .collect();
        json!({ "setting": self.setting, "figures": figures, "clean": self.is_clean() })
    }

    fn figures(&self) -> Vec<Figure> {
        let mut figures: Vec<_> = self.rounds.iter().flat_map(round_figures).collect();
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
        figures.extend([
            Figure::new("server_resident_peak", self.peak_kib as f64 / 1024.0, "MiB"),
            Figure::new("recorded", self.found.recorded as f64, "statements"),
            Figure::new("opened", self.found.opened as f64, "statements"),
            Figure::new("lost", self.found.lost as f64, "statements"),
            Figure::new("unknown", self.found.unknown as f64, "statements"),
        ]);
        figures
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for figure in self.figures() {
            writeln!(formatter, "{:<40} {:>12.1} {}", figure.name, figure.value, figure.unit)?;
        }
        Ok(())
    }
}

struct Figure {
    name: String,
    value: f64,
    unit: &'static str,
}

impl Figure {
    fn new(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self {
            name: name.into(),
            value: (value * 1000.0).round() / 1000.0,
            unit,
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
fn round_figures(round: &Round) -> Vec<Figure> {
    let seconds = round.elapsed.as_secs_f64();
    let recorded = round.recorded as f64;
    let per_statement = |time: std::time::Duration| time.as_secs_f64() * 1e6 / recorded.max(1.0);
    let mut figures = vec![
        ("recorded_per_second", recorded / seconds, "1/s"),
        ("recorded", recorded, "statements"),
        ("refused", round.refused as f64, "requests"),
        ("unanswered", round.failed as f64, "requests"),
        (
            "server_processor",
            per_statement(round.server.processor),
            "µs per statement",
        ),
        (
            "driver_processor",
            per_statement(round.driver.processor),
            "µs per statement",
        ),
    ];
    for (name, part) in [
        ("p50", 0.5),
        ("p95", 0.95),
        ("p99", 0.99),
        ("p99.9", 0.999),
        ("max", 1.0),
    ] {
        figures.push((name, f64::from(percentile(&round.latencies, part)) / 1000.0, "ms"));
    }
    figures
        .into_iter()
        .map(|(name, value, unit)| Figure::new(format!("{}_{name}", round.name), value, unit))
        .collect()
}

/// The value that `part` of all values do not exceed.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an index"
)]
fn percentile(ascending: &[u32], part: f64) -> u32 {
    let rank = (ascending.len() as f64 * part).ceil() as usize;
    ascending.get(rank.saturating_sub(1)).copied().unwrap_or(0)
}
