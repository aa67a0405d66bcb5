//! What was measured, for people and for programs.

use std::fmt;

use serde_json::{Value, json};

use super::measure::Opening;
use super::seal::Sealed;

/// How many fields a statement has that the Commission's software encrypts one by one.
const FIELDS: f64 = 8.0;

/// Everything that was measured.
pub struct Report {
    statements: usize,
    openings: Vec<Value>,
    pdf: Option<Value>,
    rsa_per_second: f64,
}

impl Report {
    pub fn new(statements: usize) -> Self {
        Self {
            statements,
            openings: Vec::new(),
            pdf: None,
            rsa_per_second: 0.0,
        }
    }

    pub fn opened(&mut self, density: usize, sealed: &Sealed, opening: &Opening) {
        let mut row = row(self.statements, opening);
        row["statements_per_epoch"] = density.into();
        row["epochs"] = sealed.epochs.into();
        row["collection_bytes"] = sealed.bytes.into();
        self.openings.push(row);
    }

    pub fn printed(&mut self, statements: usize, opening: &Opening) {
        self.pdf = Some(row(statements, opening));
    }

    pub fn rsa(&mut self, per_second: f64) {
        self.rsa_per_second = per_second;
    }

    pub fn json(&self) -> Value {
        json!({
            "statements": self.statements,
            "openings": self.openings,
            "pdf": self.pdf,
            "rsa_4096_decryptions_per_second": self.rsa_per_second,
            "rsa_4096_seconds_for_all": self.rsa_seconds(),
        })
    }

    fn rsa_seconds(&self) -> f64 {
        count(self.statements) * FIELDS / self.rsa_per_second
    }
}

fn row(statements: usize, opening: &Opening) -> Value {
    let seconds = opening.elapsed.as_secs_f64();
    json!({
        "statements": statements,
        "seconds": seconds,
        "core_seconds": opening.busy.as_secs_f64(),
        "statements_per_second": count(statements) / seconds,
        "peak_mebibytes": opening.peak / (1 << 20),
        "package_bytes": opening.packages,
    })
}

#[expect(clippy::cast_precision_loss, reason = "a number of statements is far below 2^52")]
fn count(statements: usize) -> f64 {
    statements as f64
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |row: &Value, key: &str| row[key].as_f64().unwrap_or_default();
        writeln!(f, "{} statements, opened and packaged as XML and CSV:", self.statements)?;
        writeln!(
            f,
            "  in an epoch     epochs    seconds  statements/s  core-seconds   peak MiB"
        )?;
        for row in &self.openings {
            writeln!(
                f,
                "{:>13}{:>11}{:>11.1}{:>14.0}{:>14.1}{:>11}",
                number(row, "statements_per_epoch"),
                number(row, "epochs"),
                number(row, "seconds"),
                number(row, "statements_per_second"),
                number(row, "core_seconds"),
                number(row, "peak_mebibytes")
            )?;
        }
        if let Some(row) = &self.pdf {
            writeln!(
                f,
                "PDF: {} statements in {:.1} s, {:.0} a second, {:.1} core-seconds, peak {} MiB",
                number(row, "statements"),
                number(row, "seconds"),
                number(row, "statements_per_second"),
                number(row, "core_seconds"),
                number(row, "peak_mebibytes")
            )?;
        }
        writeln!(
            f,
            "RSA-4096 on the same cores: {:.0} decryptions a second; eight for each statement would take {:.0} s",
            self.rsa_per_second,
            self.rsa_seconds()
        )
    }
}
