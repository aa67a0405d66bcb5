//! The answer to a rehearsal: what the running server sealed, opened by a quorum, offline.

use std::path::{Path, PathBuf};

use super::keys::free_name;
use super::tray::Tray;
use crate::crypto::rehearsal::{RehearsalFault as Refused, RehearsalFile};
use crate::domain::Date;
use crate::host::files::{self, PUBLIC};

/// A rehearsal under way.
#[derive(Debug)]
pub struct RehearsalSitting {
    /// Where it stands.
    pub stage: RehearsalStage,
    /// Where the answer goes.
    pub place: PathBuf,
}

/// Where a rehearsal stands.
#[derive(Debug)]
pub enum RehearsalStage {
    /// The server's file is asked for.
    Choose,
    /// Shares are entered.
    Shares(Box<RehearsalFile>, Tray),
    /// The answer was written.
    Done(PathBuf),
}

/// Why a step was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RehearsalFault {
    /// The step does not belong here.
    Order,
    /// The file is no rehearsal.
    File,
    /// Shares are missing.
    Shares,
    /// The test statement does not open.
    Statement,
    /// The answer cannot be written there.
    Place,
}

impl RehearsalSitting {
    /// Begins.
    #[must_use]
    pub fn begin(place: &Path) -> Self {
        Self {
            stage: RehearsalStage::Choose,
            place: place.to_owned(),
        }
    }

    /// Which step of how many this is.
    #[must_use]
    pub fn step(&self) -> (u64, u64) {
        let step = match self.stage {
            RehearsalStage::Choose => 1,
            RehearsalStage::Shares(..) => 2,
            RehearsalStage::Done(_) => 3,
        };
        (step, 3)
    }

    /// Takes the server's file.
    ///
    /// # Errors
    ///
    /// When it is none, or was changed.
    pub fn choose(&mut self, bytes: &[u8]) -> Result<(), RehearsalFault> {
        let text = std::str::from_utf8(bytes).map_err(|_| RehearsalFault::File)?;
        let file = RehearsalFile::parse(text).map_err(|_| RehearsalFault::File)?;
        let tray = Tray::new(vec![file.ceremony().clone()]);
        self.stage = RehearsalStage::Shares(Box::new(file), tray);
        Ok(())
    }

    /// Goes back to the choice of the file; the shares that were entered are wiped.
    pub fn back(&mut self) {
        if let RehearsalStage::Shares(..) = self.stage {
            self.stage = RehearsalStage::Choose;
        }
    }

    /// The tray, while shares are entered.
    pub fn tray(&mut self) -> Option<&mut Tray> {
        match &mut self.stage {
            RehearsalStage::Shares(_, tray) => Some(tray),
            _ => None,
        }
    }

    /// Opens the test statement and writes the answer; key and shares are wiped then.
    ///
    /// # Errors
    ///
    /// When shares are missing, the statement does not open, or the answer cannot be written.
    pub fn answer(&mut self, place: Option<PathBuf>, today: Date) -> Result<(), RehearsalFault> {
        let RehearsalStage::Shares(file, tray) = &self.stage else {
            return Err(RehearsalFault::Order);
        };
        if tray.missing() > 0 {
            return Err(RehearsalFault::Shares);
        }
        let place = place.ok_or(RehearsalFault::Place)?;
        let answer = file
            .answer(tray.shares(), &today.to_string())
            .map_err(|fault| match fault {
                Refused::Shares(_) => RehearsalFault::Shares,
                _ => RehearsalFault::Statement,
            })?;
        let path = free_name(&place, "answer", "json");
        files::write_whole(&path, answer.to_json().as_bytes(), PUBLIC).map_err(|_| RehearsalFault::Place)?;
        self.stage = RehearsalStage::Done(path);
        Ok(())
    }
}
