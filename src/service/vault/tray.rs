//! The tray on which custodians lay their shares, one after the other; each is looked at alone, before it lies beside the others.

use std::collections::{BTreeMap, BTreeSet};

use zeroize::Zeroizing;

use crate::crypto::ceremony::{CeremonyRecord, JoinFault};
use crate::crypto::committee::CommitteeKey;
use crate::crypto::share::{LockedShare, RecoveryShare, ShareFault};

/// Shares that were checked, for one committee's keys.
#[derive(Debug)]
pub struct Tray {
    /// The records that the shares are checked with: every edition of every generation of the key.
    records: Vec<CeremonyRecord>,
    given: Vec<RecoveryShare>,
}

/// One share as it was entered.
#[derive(Debug, Clone, Copy)]
pub enum Entry<'a> {
    /// A share file's bytes, and the passphrase that goes with it.
    File {
        /// The bytes.
        bytes: &'a [u8],
        /// The passphrase; empty where there is none.
        passphrase: &'a str,
    },
    /// The groups of a printed sheet.
    Groups(&'a str),
    /// What a scanner read.
    Code(&'a str),
}

/// Why a share was not taken. What was entered is wiped, whatever was wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrayFault {
    /// Nothing was entered, or more than one thing.
    Nothing,
    /// The file is larger than any share.
    Large,
    /// The share itself is refused.
    Share(ShareFault),
    /// It belongs to another committee's key.
    Foreign,
    /// It is not the one that the ceremony made under this number.
    Wrong(u8),
    /// It lies here already.
    Repeated(u8),
}

impl Tray {
    /// An empty tray for the shares of these records, which were verified.
    #[must_use]
    pub fn new(records: Vec<CeremonyRecord>) -> Self {
        Self {
            records,
            given: Vec::new(),
        }
    }

    /// Looks at a share and takes it; gives its number.
    ///
    /// # Errors
    ///
    /// When it is none, damaged, of another committee, or here already.
    pub fn add(&mut self, entry: Entry<'_>) -> Result<u8, TrayFault> {
        let share = self.look(entry)?;
        let is_here = |given: &RecoveryShare| given.set == share.set && given.number == share.number;
        if self.given.iter().any(is_here) {
            return Err(TrayFault::Repeated(share.number));
        }
        let number = share.number;
        self.given.push(share);
        Ok(number)
    }

    /// Looks at a share and gives it back, checked.
    ///
    /// # Errors
    ///
    /// As for [`Tray::add`].
    pub(super) fn look(&self, entry: Entry<'_>) -> Result<RecoveryShare, TrayFault> {
        let share = match entry {
            Entry::File { bytes, passphrase } => read_file(bytes, passphrase)?,
            Entry::Groups(typed) if typed.len() > LONGEST => return Err(TrayFault::Large),
            Entry::Groups(typed) => self.complete(typed)?,
            Entry::Code(scanned) => RecoveryShare::parse(scanned).map_err(TrayFault::Share)?,
        };
        let of_its_set = self.records.iter().find(|record| *record.set() == share.set);
        match of_its_set.map(|record| record.check(&share)) {
            Some(Ok(())) => Ok(share),
            Some(Err(JoinFault::Wrong { number })) => Err(TrayFault::Wrong(number)),
            Some(Err(_)) | None => Err(TrayFault::Foreign),
        }
    }

    /// What was typed names its set only in short: the record that knows it completes it.
    fn complete(&self, typed: &str) -> Result<RecoveryShare, TrayFault> {
        let mut fault = TrayFault::Foreign;
        for record in &self.records {
            match RecoveryShare::from_groups(record, typed) {
                Ok(share) => return Ok(share),
                Err(ShareFault::Foreign { .. }) => {}
                Err(other) => fault = TrayFault::Share(other),
            }
        }
        Err(fault)
    }

    /// The numbers of the shares that are here.
    #[must_use]
    pub fn numbers(&self) -> Vec<u8> {
        self.given.iter().map(|share| share.number).collect()
    }

    /// How many shares are still needed at least: for each generation of the key, the edition of which most are here counts.
    #[must_use]
    pub fn missing(&self) -> usize {
        let mut generations: BTreeMap<u32, usize> = BTreeMap::new();
        for record in &self.records {
            let here = self.given.iter().filter(|share| share.set == *record.set()).count();
            let missing = usize::from(record.quorum).saturating_sub(here);
            let least = generations.entry(record.generation).or_insert(missing);
            *least = missing.min(*least);
        }
        generations.values().sum()
    }

    /// How many shares of how many are here, for a person who counts.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        (self.given.len(), self.given.len() + self.missing())
    }

    /// The generations of the key that shares are needed for.
    #[must_use]
    pub fn generations(&self) -> usize {
        self.records
            .iter()
            .map(|record| record.generation)
            .collect::<BTreeSet<_>>()
            .len()
    }

    /// The shares, for whoever opens with them.
    pub(super) fn shares(&self) -> &[RecoveryShare] {
        &self.given
    }

    /// Puts the key of a tray with a single record together.
    pub(super) fn join(&self) -> Result<CommitteeKey, JoinFault> {
        self.records.first().ok_or(JoinFault::Mismatch)?.join(&self.given)
    }

    /// The newest record.
    pub(super) fn record(&self) -> Option<&CeremonyRecord> {
        self.records.last()
    }
}

/// Reads a share file, locked or not.
fn read_file(bytes: &[u8], passphrase: &str) -> Result<RecoveryShare, TrayFault> {
    if bytes.len() > LONGEST {
        return Err(TrayFault::Large);
    }
    let text = Zeroizing::new(String::from_utf8_lossy(bytes).into_owned());
    let read = match RecoveryShare::parse(&text) {
        Err(ShareFault::Locked) if !passphrase.is_empty() => {
            LockedShare::parse(&text).and_then(|locked| locked.unlock(passphrase))
        }
        read => read,
    };
    read.map_err(TrayFault::Share)
}

/// A share file has some five hundred bytes.
const LONGEST: usize = 4096;

/// A refusal in the parts of which a sentence is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrayFacts {
    /// The key of the sentence.
    pub key: &'static str,
    /// The share's number, where it has one.
    pub number: u64,
    /// How many groups were typed, or are wrong.
    pub count: u64,
    /// How many a share has.
    pub max: u64,
    /// The groups that are wrong.
    pub groups: Vec<u8>,
}

impl TrayFault {
    /// What a sentence says about it.
    #[must_use]
    pub fn facts(&self) -> TrayFacts {
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let mut facts = TrayFacts {
            key: self.key(),
            number: 0,
            count: 0,
            max: 0,
            groups: Vec::new(),
        };
        match self {
            Self::Wrong(number) | Self::Repeated(number) => facts.number = u64::from(*number),
            Self::Share(ShareFault::Groups(wrong)) => {
                facts.groups = wrong.numbers().collect();
                facts.count = count(facts.groups.len());
            }
            Self::Share(ShareFault::GroupCount { given, expected }) => {
                (facts.count, facts.max) = (count(*given), count(*expected));
            }
            Self::Nothing | Self::Large | Self::Foreign | Self::Share(_) => {}
        }
        facts
    }

    fn key(&self) -> &'static str {
        match self {
            Self::Nothing => "vault-shares-nothing",
            Self::Large => "vault-share-large",
            Self::Foreign | Self::Share(ShareFault::Foreign { .. }) => "vault-share-foreign",
            Self::Wrong(_) => "vault-share-wrong",
            Self::Repeated(_) => "vault-share-repeated",
            Self::Share(ShareFault::NotAShare) => "vault-share-not-a-share",
            Self::Share(ShareFault::Groups(_)) => "vault-share-groups",
            Self::Share(ShareFault::GroupCount { .. }) => "vault-share-length",
            Self::Share(ShareFault::Damaged | ShareFault::TooCostly) => "vault-share-damaged",
            Self::Share(ShareFault::Locked) => "vault-share-locked",
            Self::Share(ShareFault::Passphrase) => "vault-share-passphrase",
        }
    }
}
