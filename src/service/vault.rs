//! The vault: one sitting at a time on a computer without network, led through page by page.
//!
//! A [`Vault`] knows who may come in ([`Door`]), what is being done ([`Sitting`]) and where files may go ([`Places`]). A sitting is a state machine: each
//! step is a method that is refused in any other state, so that whatever a page sends, nothing happens out of order. Shares and keys live in the
//! sitting's memory, wipe themselves, and end with it: at its end, on demand, when the program ends, and when nobody has done anything for
//! [`IDLE_MINUTES`]. What is written to a disk was chosen by the person; besides there is only a note of which shares were handed over, by number.
//!
//! Nothing here speaks to people; pages say what a refusal means.

mod check;
mod door;
mod job;
mod keys;
mod note;
mod opening;
mod places;
mod rehearsal;
mod sheet;
mod tray;
mod verifying;

pub use check::{CheckFault, Checked, check};
pub use door::Door;
pub use job::{Work, stage_of};
pub use keys::{Custodian, Decision, Ended, KeyFault, KeySitting, KeyStage, Made, Numbers, Part, Purpose, Turn};
pub use note::Note;
pub use opening::{ApprovedKey, Facts, Opening, OpeningFault, OpeningStage, Wishes, keys_at_hand};
pub use places::{Found, Kind, Place, Places};
pub use rehearsal::{RehearsalFault, RehearsalSitting, RehearsalStage};
pub use sheet::{Code, Sheet, code, save_sheet, sheet, sheet_pdf};
pub use tray::{Entry, Tray, TrayFacts, TrayFault};
pub use verifying::{Report, SampleFault, Sampled, Verifying};

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};

pub use crate::document::collection::Counts;

use crate::crypto::Entropy;
use crate::domain::{Clock, Date, legal_date};

/// How long a sitting outlives the last thing that anybody did.
pub const IDLE_MINUTES: u32 = 60;

/// What the vault found around it when it began.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// The network interfaces that are up, where the vault was told to run all the same.
    pub networks: Vec<String>,
    /// Whether the kernel may write memory to a disk.
    pub swaps: bool,
}

/// The offline program's use cases, for one person at a time.
pub struct Vault {
    surroundings: Surroundings,
    clock: Box<dyn Clock>,
    room: Mutex<Room>,
}

/// What is in the room while somebody works there.
pub struct Room {
    /// Who may come in.
    pub door: Door,
    /// What is being done.
    pub sitting: Option<Sitting>,
    /// Where files may lie and go.
    pub places: Places,
    /// What an earlier ceremony that was broken off left behind.
    pub interrupted: Option<Note>,
    /// Where chance comes from.
    pub entropy: Box<dyn Entropy>,
    /// The day.
    pub today: Date,
    touched: Timestamp,
}

/// What is being done.
#[derive(Debug)]
pub enum Sitting {
    /// A key ceremony, or a renewal of shares.
    Keys(Box<KeySitting>),
    /// An opening.
    Opening(Box<Opening>),
    /// The answer to a rehearsal.
    Rehearsal(Box<RehearsalSitting>),
    /// A verification.
    Verifying(Box<Verifying>),
}

impl Vault {
    /// Furnishes the vault; files lie and go below `directory`, and on removable media.
    #[must_use]
    pub fn new(
        directory: PathBuf,
        surroundings: Surroundings,
        clock: Box<dyn Clock>,
        mut entropy: Box<dyn Entropy>,
    ) -> Self {
        let touched = clock.now();
        let places = Places::new(directory);
        let room = Room {
            door: Door::new(entropy.as_mut()),
            sitting: None,
            interrupted: Note::find(&places),
            places,
            entropy,
            today: legal_date(touched),
            touched,
        };
        Self {
            surroundings,
            clock,
            room: Mutex::new(room),
        }
    }

    /// What is around it.
    #[must_use]
    pub fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }

    /// Enters the room to do something, which keeps the sitting alive.
    pub fn enter(&self) -> MutexGuard<'_, Room> {
        let mut room = self.look();
        room.touched = self.clock.now();
        room.today = legal_date(room.touched);
        room
    }

    /// Looks into the room without touching anything.
    pub fn look(&self) -> MutexGuard<'_, Room> {
        // A panic under the lock leaves a sitting whose every step is checked again.
        self.room.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wipes a sitting that nobody attends; says whether it did. Long work is attended by itself.
    pub fn tend(&self) -> bool {
        let now = self.clock.now();
        let mut room = self.look();
        let is_working = room.sitting.as_ref().is_some_and(Sitting::is_working);
        if is_working {
            room.touched = now;
        }
        let is_idle = now.duration_since(room.touched) > SignedDuration::from_mins(i64::from(IDLE_MINUTES));
        let ends = is_idle && (room.sitting.is_some() || room.door.is_open());
        if ends {
            room.clear();
            room.door.close();
        }
        ends
    }
}

impl Room {
    /// Ends the sitting and wipes what it held. The note of an unfinished ceremony stays, for whoever comes next.
    pub fn clear(&mut self) {
        self.sitting = None;
        self.interrupted = Note::find(&self.places);
    }

    /// Goes on to whatever finished work leads to.
    pub fn advance(&mut self) {
        match &mut self.sitting {
            Some(Sitting::Opening(opening)) => opening.advance(),
            Some(Sitting::Verifying(verifying)) => verifying.advance(),
            Some(Sitting::Keys(_) | Sitting::Rehearsal(_)) | None => {}
        }
    }
}

impl Sitting {
    /// Whether long work is under way.
    #[must_use]
    pub fn is_working(&self) -> bool {
        self.work().is_some()
    }

    /// How far the long work is, while there is some.
    #[must_use]
    pub fn work(&self) -> Option<Work> {
        match self {
            Self::Opening(opening) => opening.work(),
            Self::Verifying(verifying) => verifying.work(),
            Self::Keys(_) | Self::Rehearsal(_) => None,
        }
    }
}

/// Chance that repeats, for the tests of the layers above.
#[cfg(test)]
pub(crate) fn chance_for_tests() -> Box<dyn Entropy> {
    Box::new(crate::crypto::SeededEntropy::new(b"vault"))
}

#[cfg(test)]
mod tests;
