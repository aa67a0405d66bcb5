//! What is printed at the end.

use std::fmt;

use serde_json::{Map, Value, json};

use crate::judge::{self, Advantage, Judged};
use crate::play::Timed;

/// Every comparison.
pub struct Report {
    seed: u64,
    comparisons: Vec<Comparison>,
}

struct Comparison {
    name: &'static str,
    is_secret: bool,
    judged: Judged,
}

/// An advantage below this tells nobody anything: it takes hundreds of trials to be told from none, and there is one for each person.
const NEGLIGIBLE: f64 = 0.03;

impl Report {
    /// Begins without any.
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            comparisons: Vec::new(),
        }
    }

    /// Judges what is to tell nothing.
    pub fn compare(&mut self, name: &'static str, timed: &[Timed]) {
        self.put(name, true, judge::judge(timed, self.seed));
    }

    /// Judges what the prober knows anyway.
    pub fn compare_known(&mut self, name: &'static str, timed: &[Timed]) {
        self.put(name, false, judge::judge(timed, self.seed));
    }

    /// Judges what cannot tell anything.
    pub fn compare_null(&mut self, name: &'static str, timed: &[Timed]) {
        self.put(name, false, judge::judge(&judge::by_coin(timed, self.seed), self.seed));
    }

    fn put(&mut self, name: &'static str, is_secret: bool, judged: Judged) {
        let comparison = Comparison {
            name,
            is_secret,
            judged,
        };
        eprintln!("{comparison}");
        self.comparisons.push(comparison);
    }

    /// Whether no judge has an advantage that is neither nothing nor negligible.
    pub fn tells_nothing(&self) -> bool {
        let found = self.comparisons.iter().filter(|comparison| comparison.is_secret);
        let mut advantages = found.flat_map(|found| [found.judged.threshold, found.judged.parts]);
        advantages.all(|advantage| advantage.may_be_nothing() || advantage.value < NEGLIGIBLE)
    }

    /// The report as one JSON document.
    pub fn json(&self) -> Value {
        let advantage = |advantage: Advantage| json!({ "value": advantage.value, "within": advantage.within });
        let comparison = |comparison: &Comparison| {
            let Judged {
                count,
                threshold,
                parts,
                medians,
            } = &comparison.judged;
            let figures = json!({
                "answers": count,
                "threshold": advantage(*threshold),
                "parts": advantage(*parts),
                "median_first_microseconds": medians.0,
                "median_repeat_microseconds": medians.1,
            });
            (comparison.name.to_owned(), figures)
        };
        let comparisons: Map<String, Value> = self.comparisons.iter().map(comparison).collect();
        json!({ "comparisons": comparisons, "tells_nothing": self.tells_nothing() })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            formatter,
            "{:<40} {:>8} {:>19} {:>19} {:>17}",
            "", "answers", "by a threshold", "by 32 parts", "medians"
        )?;
        for comparison in &self.comparisons {
            writeln!(formatter, "{comparison}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Judged {
            count,
            threshold,
            parts,
            medians: (unknown, known),
        } = &self.judged;
        let of = |advantage: &Advantage| format!("{:+.4} ± {:.4}", advantage.value, advantage.within);
        let (threshold, parts) = (of(threshold), of(parts));
        write!(
            formatter,
            "{:<40} {count:>8} {threshold:>19} {parts:>19} {unknown:>6.0} | {known:.0} µs",
            self.name
        )
    }
}
