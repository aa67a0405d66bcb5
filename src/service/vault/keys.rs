//! A sitting that makes shares: the key ceremony, or the renewal of the shares of a key that is there.
//!
//! ```text
//! ceremony   Prepare ───────────────▶ Numbers ─▶ Custodians ─▶ Make ─▶ Handing (each custodian: Sheet ─▶ Prove ─▶ File ─▶ Over) ─▶ Public ─▶ Ended
//! renewal    Prepare ─▶ OldShares ──▶
//! ```
//!
//! Until `Make` every step can be taken back; from there on only forward. The public file is written last: a ceremony that was broken off leaves
//! none, so that nothing can be sealed to a key whose shares are not all with their custodians.

mod hand;

use std::io;
use std::path::{Path, PathBuf};

use super::check::read_record;
use super::note::Note;
use super::sheet::committee_pdf;
use super::tray::Tray;
use crate::crypto::Entropy;
use crate::crypto::ceremony::{self, Ceremony, CeremonyRecord, JoinFault, Terms};
use crate::crypto::share::MOST_SHARES;
use crate::domain::{Date, Language};
use crate::host::files::{self, PUBLIC};
use crate::text::Texts;

pub use hand::{Decision, Made, Part, Turn};

/// A ceremony or a renewal under way.
#[derive(Debug)]
pub struct KeySitting {
    /// What for.
    pub purpose: Purpose,
    /// How many shares, and how many open.
    pub numbers: Numbers,
    /// Where files go.
    pub place: PathBuf,
    /// Who gets the shares, in the order of their numbers.
    pub custodians: Vec<Custodian>,
    /// The old shares of a renewal.
    pub tray: Option<Tray>,
    /// Where the sitting stands.
    pub stage: KeyStage,
}

/// Why shares are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// For a new key.
    Ceremony,
    /// For the key that is there.
    Renewal,
}

/// Where the sitting stands.
#[derive(Debug)]
pub enum KeyStage {
    /// What is needed is told; a renewal asks for the public record.
    Prepare,
    /// The old shares are entered.
    OldShares,
    /// The numbers are chosen.
    Numbers,
    /// The custodians are named.
    Custodians,
    /// Everything is ready; nothing is made yet.
    Make,
    /// Shares are handed over, one after the other.
    Handing(Box<Made>),
    /// The public file is written and its thumbprint is noted.
    Public(Ended),
    /// Everything is done and wiped.
    Ended(Ended),
}

/// How many shares are made, and how many open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbers {
    /// How many shares are made.
    pub shares: u8,
    /// How many of them open.
    pub quorum: u8,
}

/// Who gets a share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Custodian {
    /// The name.
    pub name: String,
    /// The language of the sheet.
    pub language: Language,
}

/// What is left when everything secret is gone.
#[derive(Debug, Clone)]
pub struct Ended {
    /// The public record.
    pub record: CeremonyRecord,
    /// The public file.
    pub public_file: PathBuf,
    /// Every file that was written.
    pub written: Vec<PathBuf>,
}

/// Why a step was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyFault {
    /// The step does not belong here.
    Order,
    /// The numbers do not fit each other.
    Numbers,
    /// Not one share could be lost, and nobody accepted that.
    Fragile,
    /// Files cannot go there.
    Place,
    /// A custodian has no name.
    Names,
    /// The public record is none.
    Record,
    /// Shares are missing or do not fit.
    Shares,
    /// Group `n` on the sheet is another.
    Group(usize),
    /// The passphrase is too short.
    Short,
    /// The two passphrases differ.
    Differs,
    /// A file could not be written.
    File,
}

impl KeySitting {
    /// Begins.
    #[must_use]
    pub fn begin(purpose: Purpose, place: &Path) -> Self {
        Self {
            purpose,
            numbers: Numbers { shares: 7, quorum: 3 },
            place: place.to_owned(),
            custodians: Vec::new(),
            tray: None,
            stage: KeyStage::Prepare,
        }
    }

    /// Which step of how many this is.
    #[must_use]
    pub fn step(&self) -> (u64, u64) {
        let of_ceremony = match self.stage {
            KeyStage::Prepare => 1,
            KeyStage::OldShares | KeyStage::Numbers => 2,
            KeyStage::Custodians => 3,
            KeyStage::Make => 4,
            KeyStage::Handing(_) => 5,
            KeyStage::Public(_) => 6,
            KeyStage::Ended(_) => 7,
        };
        match (self.purpose, &self.stage) {
            (Purpose::Ceremony, _) => (of_ceremony, 7),
            (Purpose::Renewal, KeyStage::Prepare | KeyStage::OldShares) => (of_ceremony, 8),
            (Purpose::Renewal, _) => (of_ceremony + 1, 8),
        }
    }

    /// Goes one step back, as long as nothing was made. Back from the first step there is nothing.
    ///
    /// # Errors
    ///
    /// [`KeyFault::Order`] when there is no way back.
    pub fn back(&mut self) -> Result<(), KeyFault> {
        self.stage = match (&self.stage, self.purpose) {
            (KeyStage::OldShares, _) | (KeyStage::Numbers, Purpose::Ceremony) => KeyStage::Prepare,
            (KeyStage::Numbers, Purpose::Renewal) => KeyStage::OldShares,
            (KeyStage::Custodians, _) => KeyStage::Numbers,
            (KeyStage::Make, _) => KeyStage::Custodians,
            (KeyStage::Handing(_), _) => return self.turn()?.back(),
            _ => return Err(KeyFault::Order),
        };
        Ok(())
    }

    /// Everybody is here; a renewal brings the public record of its key.
    ///
    /// # Errors
    ///
    /// When it is not the time, or the record is none.
    pub fn prepared(&mut self, record: Option<&[u8]>) -> Result<(), KeyFault> {
        expect(matches!(self.stage, KeyStage::Prepare))?;
        if self.purpose == Purpose::Ceremony {
            self.stage = KeyStage::Numbers;
            return Ok(());
        }
        let record = record.and_then(read_record).ok_or(KeyFault::Record)?;
        self.numbers = Numbers {
            shares: record.shares,
            quorum: record.quorum,
        };
        self.tray = Some(Tray::new(vec![record]));
        self.stage = KeyStage::OldShares;
        Ok(())
    }

    /// Enough old shares are here.
    ///
    /// # Errors
    ///
    /// When they are not.
    pub fn gathered(&mut self) -> Result<(), KeyFault> {
        expect(matches!(self.stage, KeyStage::OldShares))?;
        match &self.tray {
            Some(tray) if tray.missing() == 0 => self.stage = KeyStage::Numbers,
            _ => return Err(KeyFault::Shares),
        }
        Ok(())
    }

    /// Takes the numbers and the place for files.
    ///
    /// # Errors
    ///
    /// When they are impossible, or leave no share to be lost and nobody accepted that.
    pub fn number(&mut self, numbers: Numbers, place: Option<PathBuf>, accepts_risk: bool) -> Result<(), KeyFault> {
        expect(matches!(self.stage, KeyStage::Numbers))?;
        self.numbers = numbers;
        let Numbers { shares, quorum } = numbers;
        if !(2..=MOST_SHARES).contains(&shares) || !(2..=shares).contains(&quorum) {
            return Err(KeyFault::Numbers);
        }
        self.place = place.ok_or(KeyFault::Place)?;
        if shares == quorum && !accepts_risk {
            return Err(KeyFault::Fragile);
        }
        self.stage = KeyStage::Custodians;
        Ok(())
    }

    /// Takes the custodians.
    ///
    /// # Errors
    ///
    /// When one has no name.
    pub fn name(&mut self, custodians: Vec<Custodian>) -> Result<(), KeyFault> {
        expect(matches!(self.stage, KeyStage::Custodians))?;
        let is_whole = custodians.len() == usize::from(self.numbers.shares)
            && custodians.iter().all(|custodian| !custodian.name.trim().is_empty());
        self.custodians = custodians;
        if !is_whole {
            return Err(KeyFault::Names);
        }
        self.stage = KeyStage::Make;
        Ok(())
    }

    /// Makes the key and its shares, or new shares of the key that is there, and forgets the key.
    ///
    /// # Errors
    ///
    /// When the old shares do not make the key.
    pub fn make(&mut self, today: Date, entropy: &mut dyn Entropy) -> Result<(), KeyFault> {
        expect(matches!(self.stage, KeyStage::Make))?;
        let Ceremony { record, shares } = self.hold(today, entropy)?;
        self.tray = None;
        let note = Note::new(today, record.shares, record.quorum);
        note.write(&self.place).map_err(|_| KeyFault::File)?;
        self.stage = KeyStage::Handing(Box::new(Made::new(record, shares, note)));
        Ok(())
    }

    fn hold(&self, today: Date, entropy: &mut dyn Entropy) -> Result<Ceremony, KeyFault> {
        let Numbers { shares, quorum } = self.numbers;
        let date = today.to_string();
        let Some(tray) = &self.tray else {
            return ceremony::perform(shares, quorum, &date, entropy).map_err(|_| KeyFault::Numbers);
        };
        let key = tray.join().map_err(|_: JoinFault| KeyFault::Shares)?;
        let record = tray.record().ok_or(KeyFault::Record)?;
        let terms = Terms {
            shares,
            quorum,
            date: &date,
        };
        ceremony::renew(&key, record, terms, entropy).map_err(|_| KeyFault::Shares)
    }

    /// The custodian whose turn it is.
    ///
    /// # Errors
    ///
    /// When no shares are being handed over.
    pub fn turn(&mut self) -> Result<&mut Turn, KeyFault> {
        match &mut self.stage {
            KeyStage::Handing(made) => made.turn.as_mut().ok_or(KeyFault::Order),
            _ => Err(KeyFault::Order),
        }
    }

    /// The custodian has the sheet: the share is forgotten, and the next one's turn comes, or the public file is written.
    ///
    /// # Errors
    ///
    /// When it is not the time, or a file cannot be written: then the step can be taken again.
    pub fn handed_over(&mut self, texts: &Texts, language: Language) -> Result<(), KeyFault> {
        let KeyStage::Handing(made) = &mut self.stage else {
            return Err(KeyFault::Order);
        };
        if !made.is_over() {
            return Err(KeyFault::Order);
        }
        made.note_hand_over(&self.place).map_err(|_| KeyFault::File)?;
        if made.is_last() {
            let published = publish(&made.record, &self.place, texts, language).map_err(|_| KeyFault::File)?;
            let public_file = published[0].clone();
            let mut written = made.written();
            written.extend(published);
            let record = made.record.clone();
            // What was noted is no longer needed; where it cannot be removed, the next start says so.
            let _ = Note::remove(&self.place);
            self.stage = KeyStage::Public(Ended {
                record,
                public_file,
                written,
            });
        } else {
            made.next();
        }
        Ok(())
    }

    /// The thumbprint is written down.
    ///
    /// # Errors
    ///
    /// When it is not the time.
    pub fn end(&mut self) -> Result<(), KeyFault> {
        let KeyStage::Public(ended) = &self.stage else {
            return Err(KeyFault::Order);
        };
        self.stage = KeyStage::Ended(ended.clone());
        Ok(())
    }
}

/// Whether a step is possible now.
fn expect(is_time: bool) -> Result<(), KeyFault> {
    if is_time { Ok(()) } else { Err(KeyFault::Order) }
}

/// Writes the public record, and the sheet about it, under names that nothing has.
fn publish(record: &CeremonyRecord, place: &Path, texts: &Texts, language: Language) -> io::Result<[PathBuf; 2]> {
    let (file, paper) = (
        free_name(place, "committee", "json"),
        free_name(place, "committee", "pdf"),
    );
    files::write_whole(&paper, &committee_pdf(record, texts, language)?, PUBLIC)?;
    files::write_whole(&file, record.to_json().as_bytes(), PUBLIC)?;
    Ok([file, paper])
}

/// A name in a directory that nothing has: `stem.end`, or `stem-2.end` and so on.
pub(super) fn free_name(place: &Path, stem: &str, end: &str) -> PathBuf {
    let numbered = (2_u32..).map(|number| format!("{stem}-{number}.{end}"));
    std::iter::once(format!("{stem}.{end}"))
        .chain(numbered)
        .map(|name| place.join(name))
        .find(|path| path.symlink_metadata().is_err())
        .unwrap_or_else(|| place.join(format!("{stem}.{end}")))
}
