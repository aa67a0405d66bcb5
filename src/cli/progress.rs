//! How far long work has come: a bar on a terminal, a line every ten seconds otherwise.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::service::progress::{Progress, Stage};

/// Shows how far one piece of work has come. It clears itself away at its end.
pub struct Bar {
    shown: Shown,
}

enum Shown {
    Bar(ProgressBar),
    Lines { next: Instant, said: bool },
}

impl Bar {
    /// Begins to show.
    pub fn begin() -> Self {
        let shown = if io::stderr().is_terminal() {
            let bar = ProgressBar::no_length();
            bar.set_style(ProgressStyle::with_template("{msg} {pos} {elapsed}").expect("the template is sound"));
            bar.enable_steady_tick(Duration::from_millis(200));
            Shown::Bar(bar)
        } else {
            Shown::Lines {
                next: Instant::now() + EVERY,
                said: false,
            }
        };
        Self { shown }
    }

    /// Shows what a use case reports.
    pub fn show(&mut self, progress: Progress) {
        let Progress { stage, done, total } = progress;
        match stage {
            Stage::Exporting => self.at("Exporting, records", done, total),
            Stage::Verifying => self.at("Verifying, bytes", done, total),
            Stage::OpeningEpochs => self.at("Opening epochs", done, total),
            Stage::Sorting => self.at("Opening statements", done, total),
            Stage::Packaging(state) => self.at(&format!("Packaging {state}, statements"), done, total),
        }
    }

    /// Says how far a stage has come, of how much, where that is known.
    pub fn at(&mut self, stage: &str, done: u64, total: Option<u64>) {
        match &mut self.shown {
            Shown::Bar(bar) => {
                if bar.message() != stage {
                    bar.set_message(stage.to_owned());
                    bar.set_style(style(total.is_some()));
                }
                match total {
                    Some(total) => bar.set_length(total),
                    None => bar.unset_length(),
                }
                bar.set_position(done);
            }
            Shown::Lines { next, said } => {
                let now = Instant::now();
                if now >= *next {
                    *next = now + EVERY;
                    *said = true;
                    let of = total.map_or_else(String::new, |total| format!(" of {total}"));
                    let _ = writeln!(io::stderr(), "{stage}: {done}{of}");
                }
            }
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        match &self.shown {
            Shown::Bar(bar) => bar.finish_and_clear(),
            Shown::Lines { said: true, .. } => {
                let _ = writeln!(io::stderr(), "done");
            }
            Shown::Lines { said: false, .. } => {}
        }
    }
}

fn style(bounded: bool) -> ProgressStyle {
    let template = if bounded {
        "{msg} [{bar:30}] {pos} of {len}, {eta} left"
    } else {
        "{msg} {pos}, {elapsed}"
    };
    ProgressStyle::with_template(template)
        .expect("the template is sound")
        .progress_chars("=> ")
}

/// How often a line is written where there is no terminal.
const EVERY: Duration = Duration::from_secs(10);
