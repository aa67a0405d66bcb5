//! Handing shares over: for each custodian in turn a sheet, the proof that it can be read, a file if wished, and the hand-over itself.

use std::io;
use std::path::{Path, PathBuf};

use super::{Custodian, KeyFault, free_name};
use crate::crypto::Entropy;
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::passphrase::SHORTEST;
use crate::crypto::share::{GROUPS, RecoveryShare};
use crate::host::files::{self, PRIVATE};
use crate::service::vault::note::Note;

/// What was made and is not all handed over yet.
#[derive(Debug)]
pub struct Made {
    /// The public record.
    pub record: CeremonyRecord,
    /// Whose turn it is.
    pub turn: Option<Turn>,
    /// The shares of those who come after, the last first.
    waiting: Vec<RecoveryShare>,
    note: Note,
    earlier_files: Vec<PathBuf>,
}

/// One custodian's turn.
#[derive(Debug)]
pub struct Turn {
    /// The share.
    pub(in crate::service::vault) share: RecoveryShare,
    /// How far it is.
    pub part: Part,
    /// The groups that prove the sheet, by number.
    pub asked: [usize; 2],
    /// What was saved for this custodian.
    pub saved: Vec<PathBuf>,
}

/// The parts of a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The sheet is printed.
    Sheet,
    /// Two groups are read back from it.
    Prove,
    /// A file is written, or not.
    File,
    /// The sheet goes into its envelope.
    Over,
}

/// What a custodian wants besides the sheet.
#[derive(Debug, Clone, Copy)]
pub enum Decision<'a> {
    /// Nothing.
    SheetOnly,
    /// A file that anybody can use.
    Plain {
        /// Where it goes.
        place: &'a Path,
    },
    /// A file under a passphrase.
    Locked {
        /// Where it goes.
        place: &'a Path,
        /// The passphrase.
        passphrase: &'a str,
        /// The same, typed once more.
        again: &'a str,
    },
}

impl Made {
    pub(super) fn new(record: CeremonyRecord, mut shares: Vec<RecoveryShare>, note: Note) -> Self {
        shares.reverse();
        let turn = shares.pop().map(Turn::new);
        Self {
            record,
            turn,
            waiting: shares,
            note,
            earlier_files: Vec::new(),
        }
    }

    /// How many were handed over.
    #[must_use]
    pub fn handed_over(&self) -> usize {
        self.note.handed_over.len()
    }

    /// Whether nobody comes after this turn.
    #[must_use]
    pub fn is_last(&self) -> bool {
        self.waiting.is_empty()
    }

    pub(super) fn is_over(&self) -> bool {
        self.turn.as_ref().is_some_and(|turn| turn.part == Part::Over)
    }

    /// Notes by number that the share is with its custodian; again, if the first time was not the last.
    pub(super) fn note_hand_over(&mut self, place: &Path) -> io::Result<()> {
        if let Some(number) = self.turn.as_ref().map(Turn::number)
            && !self.note.handed_over.contains(&number)
        {
            self.note.handed_over.push(number);
        }
        self.note.write(place)
    }

    /// Forgets this share; the next custodian's turn begins.
    pub(super) fn next(&mut self) {
        let done = std::mem::replace(&mut self.turn, self.waiting.pop().map(Turn::new));
        self.earlier_files.extend(done.into_iter().flat_map(|turn| turn.saved));
    }

    pub(super) fn written(&self) -> Vec<PathBuf> {
        let now = self.turn.iter().flat_map(|turn| turn.saved.iter());
        self.earlier_files.iter().chain(now).cloned().collect()
    }
}

impl Turn {
    fn new(share: RecoveryShare) -> Self {
        Self {
            share,
            part: Part::Sheet,
            asked: [1, 2],
            saved: Vec::new(),
        }
    }

    /// The number of the share.
    #[must_use]
    pub fn number(&self) -> u8 {
        self.share.number
    }

    /// Whose turn it is, among those who were named.
    #[must_use]
    pub fn custodian<'a>(&self, custodians: &'a [Custodian]) -> Option<&'a Custodian> {
        custodians.get(usize::from(self.number()).checked_sub(1)?)
    }

    /// The sheet is printed: draws the groups that are to be read back.
    ///
    /// # Errors
    ///
    /// When it is not the time.
    pub fn printed(&mut self, entropy: &mut dyn Entropy) -> Result<(), KeyFault> {
        self.expect(Part::Sheet)?;
        let first = draw_below(GROUPS, entropy);
        let second = (first + 1 + draw_below(GROUPS - 1, entropy)) % GROUPS;
        self.asked = [first.min(second) + 1, first.max(second) + 1];
        self.part = Part::Prove;
        Ok(())
    }

    /// Compares what was read from the sheet.
    ///
    /// # Errors
    ///
    /// [`KeyFault::Group`] names the first that is another.
    pub fn prove(&mut self, read: [&str; 2]) -> Result<(), KeyFault> {
        self.expect(Part::Prove)?;
        let groups = self.share.to_groups();
        for (number, text) in self.asked.into_iter().zip(read) {
            let is_right = groups.get(number - 1).is_some_and(|group| plain(group).eq(plain(text)));
            if !is_right {
                return Err(KeyFault::Group(number));
            }
        }
        self.part = Part::File;
        Ok(())
    }

    /// Writes the file that the custodian wants, if any.
    ///
    /// # Errors
    ///
    /// When the passphrase does not do, or the file cannot be written.
    pub fn decide(&mut self, decision: Decision<'_>, entropy: &mut dyn Entropy) -> Result<(), KeyFault> {
        self.expect(Part::File)?;
        match decision {
            Decision::SheetOnly => {}
            Decision::Plain { place } => self.save(place, "share", "txt", self.share.to_text().as_bytes())?,
            Decision::Locked {
                place,
                passphrase,
                again,
            } => {
                if passphrase.chars().count() < SHORTEST {
                    return Err(KeyFault::Short);
                }
                if passphrase != again {
                    return Err(KeyFault::Differs);
                }
                let locked = self.share.lock(passphrase, entropy).map_err(|_| KeyFault::File)?;
                self.save(place, "share", "txt", locked.to_text().as_bytes())?;
            }
        }
        self.part = Part::Over;
        Ok(())
    }

    /// Saves something of this share under a name that nothing has yet.
    pub(in crate::service::vault) fn save(
        &mut self,
        place: &Path,
        stem: &str,
        end: &str,
        bytes: &[u8],
    ) -> Result<(), KeyFault> {
        let path = free_name(place, &format!("{stem}-{}", self.number()), end);
        files::write_whole(&path, bytes, PRIVATE).map_err(|_| KeyFault::File)?;
        self.saved.push(path);
        Ok(())
    }

    pub(super) fn back(&mut self) -> Result<(), KeyFault> {
        self.part = match self.part {
            Part::Sheet => return Err(KeyFault::Order),
            Part::Prove | Part::File => Part::Sheet,
            Part::Over => Part::File,
        };
        Ok(())
    }

    fn expect(&self, part: Part) -> Result<(), KeyFault> {
        if self.part == part {
            Ok(())
        } else {
            Err(KeyFault::Order)
        }
    }
}

/// A group without its blanks, with the letters that look alike as one: as the sheet's own reader takes it.
fn plain(group: &str) -> impl Iterator<Item = char> {
    group
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|symbol| match symbol.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
}

/// A number below `limit`, each as likely as the others.
fn draw_below(limit: usize, entropy: &mut dyn Entropy) -> usize {
    let fair = 256 - 256 % limit;
    loop {
        let mut byte = [0];
        entropy.fill(&mut byte);
        let drawn = usize::from(byte[0]);
        if drawn < fair {
            return drawn % limit;
        }
    }
}
