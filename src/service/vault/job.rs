//! Long work beside the pages: how far it is, and what came of it.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use crate::domain::MemberState;
use crate::service::progress::{Progress, Reporter, Stage};

/// Work on a thread of its own.
#[derive(Debug)]
pub(super) struct Job<T> {
    progress: Arc<Mutex<Option<Progress>>>,
    thread: JoinHandle<T>,
}

/// How far work is, as a page shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    /// What is being done; none before the first report.
    pub stage: Option<Stage>,
    /// How much of this stage is done, of a hundred, where that is known.
    pub percent: Option<u8>,
}

impl<T: Send + 'static> Job<T> {
    /// Begins the work. It is told nobody but the page that asks.
    pub(super) fn begin(work: impl FnOnce(&mut Reporter<'_>) -> T + Send + 'static) -> Self {
        let progress = Arc::new(Mutex::new(None));
        let told = Arc::clone(&progress);
        let thread = thread::spawn(move || {
            work(&mut |progress| {
                *told.lock().unwrap_or_else(PoisonError::into_inner) = Some(progress);
            })
        });
        Self { progress, thread }
    }

    pub(super) fn is_finished(&self) -> bool {
        self.thread.is_finished()
    }

    /// What came of it; none when the work itself panicked.
    pub(super) fn result(self) -> Option<T> {
        self.thread.join().ok()
    }

    pub(super) fn work(&self) -> Work {
        let progress = *self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        Work {
            stage: progress.map(|progress| progress.stage),
            percent: progress.and_then(percent),
        }
    }
}

fn percent(progress: Progress) -> Option<u8> {
    let total = progress.total.filter(|total| *total > 0)?;
    u8::try_from(u128::from(progress.done.min(total)) * 100 / u128::from(total)).ok()
}

/// What a page calls a stage: a word, and the Member State where there is one.
#[must_use]
pub fn stage_of(work: Work) -> (&'static str, Option<MemberState>) {
    match work.stage {
        Some(Stage::Verifying) => ("verifying", None),
        Some(Stage::OpeningEpochs) => ("epochs", None),
        Some(Stage::Sorting) => ("sorting", None),
        Some(Stage::Packaging(state)) => ("packaging", Some(state)),
        Some(_) | None => ("other", None),
    }
}
