//! What happened to each recovery share: handed over, tested at home, called in, lost. The shares themselves were never here.

use serde::{Deserialize, Serialize};

use super::deed::{Clerk, Planned};
use super::{DeedError, encoded};
use crate::domain::Date;
use crate::store::{Change, Shelf};

/// Which share: its number in an edition of a generation's shares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShareName {
    /// The generation of the key.
    pub generation: u32,
    /// The edition of its shares.
    pub edition: u32,
    /// The number on the share.
    pub number: u8,
}

impl ShareName {
    /// The generation, the edition (4 bytes each, big-endian), the number.
    fn encode(self) -> Vec<u8> {
        let mut bytes = self.generation.to_be_bytes().to_vec();
        bytes.extend_from_slice(&self.edition.to_be_bytes());
        bytes.push(self.number);
        bytes
    }

    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let (generation, rest) = bytes.split_first_chunk::<4>()?;
        let (edition, rest) = rest.split_first_chunk::<4>()?;
        let [number] = rest else { return None };
        Some(Self {
            generation: u32::from_be_bytes(*generation),
            edition: u32::from_be_bytes(*edition),
            number: *number,
        })
    }
}

/// What happened to a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShareEvent {
    /// Its custodian received it.
    HandedOver,
    /// Its custodian tested it alone and said so.
    Tested,
    /// It was taken back and destroyed.
    CalledIn,
    /// Nobody has it any more, or nobody knows who.
    Lost,
}

impl ShareEvent {
    const fn act(self) -> &'static str {
        match self {
            Self::HandedOver => "share-handed-over",
            Self::Tested => "share-tested",
            Self::CalledIn => "share-called-in",
            Self::Lost => "share-lost",
        }
    }
}

/// The days of a share.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShareDates {
    /// When its custodian received it.
    pub handed_over: Option<Date>,
    /// When its custodian last tested it.
    pub tested: Option<Date>,
    /// When it was taken back.
    pub called_in: Option<Date>,
    /// Since when it is lost.
    pub lost: Option<Date>,
}

impl ShareDates {
    /// The days after something happened. Who tests a share has it, so it is not lost.
    fn after(mut self, event: ShareEvent, day: Date) -> Self {
        match event {
            ShareEvent::HandedOver => (self.handed_over, self.lost) = (Some(day), None),
            ShareEvent::Tested => {
                self.handed_over = self.handed_over.or(Some(day));
                (self.tested, self.lost) = (self.tested.max(Some(day)), None);
            }
            ShareEvent::CalledIn => self.called_in = Some(day),
            ShareEvent::Lost => self.lost = Some(day),
        }
        self
    }
}

impl Clerk<'_> {
    /// The share of this number; of the newest edition of the newest generation, where these are not said.
    pub(super) fn share(&self, number: u8, generation: Option<u32>, edition: Option<u32>) -> ShareName {
        let generation = generation.unwrap_or_else(|| self.book.newest().generation);
        let edition = edition.unwrap_or_else(|| self.book.newest_of(generation).edition);
        ShareName {
            generation,
            edition,
            number,
        }
    }

    pub(super) fn mark_share(
        &self,
        share: ShareName,
        event: ShareEvent,
        day: Option<Date>,
    ) -> Result<Planned, DeedError> {
        let ShareName {
            generation,
            edition,
            number,
        } = share;
        let record = self.book.record(generation, edition).ok_or(DeedError::NoSuchShare)?;
        if !(1..=record.shares).contains(&number) {
            return Err(DeedError::NoSuchShare);
        }
        let day = day.unwrap_or(self.today);
        if day > self.today {
            return Err(DeedError::Early);
        }
        let dates = self.book.shares.get(&share).copied().unwrap_or_default();
        if dates.called_in.is_some() && event != ShareEvent::CalledIn {
            return Err(DeedError::CalledIn);
        }
        let detail = format!("share {number} of generation {generation}, edition {edition}, on {day}");
        let change = Change::put(Shelf::Shares, share.encode(), encoded(&dates.after(event, day)));
        Ok(Planned::new(event.act(), detail, vec![change]))
    }
}
