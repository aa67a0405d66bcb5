//! How far long work has come, for whoever shows it: a bar on a terminal, a line in a log, a page.

use crate::domain::MemberState;

/// One report of how far the work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// How much of it is done.
    pub done: u64,
    /// How much there is, where that is known.
    pub total: Option<u64>,
}

/// The parts of long work, in the order in which they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A collection is being written; counted in records.
    Exporting,
    /// A file is being verified; counted in bytes.
    Verifying,
    /// Epochs are being opened; counted in epochs.
    OpeningEpochs,
    /// Statements are being opened and sorted; counted in records.
    Sorting,
    /// A Member State's package is being written; counted in statements.
    Packaging(MemberState),
}

/// Whoever is told.
pub type Reporter<'a> = dyn FnMut(Progress) + 'a;

/// Reports now and then, so that telling costs nothing beside the work.
pub(super) struct Meter<'r, 'a> {
    reporter: &'r mut Reporter<'a>,
    progress: Progress,
    told: u64,
    step: u64,
}

impl<'r, 'a> Meter<'r, 'a> {
    /// Begins a stage and tells so; `step` is how much must be done before it is told again.
    pub(super) fn begin(reporter: &'r mut Reporter<'a>, stage: Stage, total: Option<u64>, step: u64) -> Self {
        let progress = Progress { stage, done: 0, total };
        reporter(progress);
        Self {
            reporter,
            progress,
            told: 0,
            step,
        }
    }

    /// Says how much is done.
    pub(super) fn reached(&mut self, done: u64) {
        self.progress.done = done;
        if done - self.told >= self.step {
            self.told = done;
            (self.reporter)(self.progress);
        }
    }

    /// Says that one more is done.
    pub(super) fn one_more(&mut self) {
        self.more(1);
    }

    /// Says that so many more are done.
    pub(super) fn more(&mut self, count: u64) {
        self.reached(self.progress.done + count);
    }

    /// Ends the stage and tells so.
    pub(super) fn end(self) {
        (self.reporter)(Progress {
            total: Some(self.progress.done),
            ..self.progress
        });
    }
}
