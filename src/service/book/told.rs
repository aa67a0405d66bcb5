//! The book as people are told of it, by commands now and on the organisers' site later.

use serde::{Deserialize, Serialize};

use super::{Book, Obstacle, Rehearsed, approvers};
use crate::crypto::ceremony::CeremonyRecord;
use crate::domain::{Date, MemberState, legal_date};
use crate::service::appliance::Appliance;
use crate::service::keepers::Keepers;
use crate::store::StoreError;

/// Everything in the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// The instance, 16 bytes in hexadecimal: what slips are for.
    pub instance: String,
    /// Whether changes of organisers and keys are free.
    pub free: bool,
    /// The organisers.
    pub organisers: Vec<Registrant>,
    /// The acts that wait for approval.
    pub waiting: Vec<Waiting>,
    /// The approved keys of authorities.
    pub recipients: Vec<ToldRecipient>,
    /// The committee's records.
    pub generations: Vec<Generation>,
    /// The day on which the rehearsal began that waits for its answer.
    pub rehearsal_begun: Option<Date>,
    /// The rehearsals that succeeded.
    pub rehearsed: Vec<Rehearsed>,
    /// The recovery shares.
    pub keepers: Keepers,
    /// What stands in the way of go-live.
    pub obstacles: Vec<Obstacle>,
}

/// An organiser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registrant {
    /// The name.
    pub name: String,
    /// The public approval key, in hexadecimal.
    pub key: String,
    /// Since when.
    pub since: Date,
}

/// An act that waits for approval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// Its line.
    pub act: String,
    /// Since when.
    pub since: Date,
}

/// An approved key of an authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToldRecipient {
    /// The Member State.
    pub state: MemberState,
    /// What kind of key it is.
    pub kind: String,
    /// Its thumbprint.
    pub thumbprint: String,
    /// How it was confirmed.
    pub channel: String,
    /// When it was accepted.
    pub accepted: Date,
    /// Who approved it.
    pub approved_by: Vec<String>,
}

/// A record of the committee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Generation {
    /// The generation of the key.
    pub generation: u32,
    /// The edition of its shares.
    pub edition: u32,
    /// The day of the ceremony.
    pub date: String,
    /// How many shares were made.
    pub shares: u8,
    /// How many open.
    pub quorum: u8,
    /// The key's thumbprint.
    pub thumbprint: String,
    /// Whether new epochs are sealed to it.
    pub sealing: bool,
}

impl Appliance {
    /// Tells everything in the book.
    ///
    /// # Errors
    ///
    /// When the instance is locked or its store cannot be read.
    pub fn told(&self) -> Result<Told, StoreError> {
        let book = self.book()?;
        let today = legal_date(self.clock.now());
        let instance = data_encoding::HEXLOWER.encode(self.identity().id_bytes());
        Ok(Told {
            free: self.is_rehearsal() || self.phase() == Some(crate::domain::Phase::Preparing),
            organisers: book.registrants(),
            waiting: book.waits(),
            recipients: book.told_recipients(&instance),
            generations: book.generations(),
            rehearsal_begun: book.pending.as_ref().map(|pending| pending.begun),
            rehearsed: book.rehearsed.values().cloned().collect(),
            keepers: Keepers::of(&book.ceremonies, &book.shares, today),
            obstacles: self.obstacles(&book),
            instance,
        })
    }
}

impl Book {
    fn registrants(&self) -> Vec<Registrant> {
        let registrant = |(name, registered): (&String, &super::Registered)| Registrant {
            name: name.clone(),
            key: registered.key.clone(),
            since: registered.since,
        };
        self.organisers.iter().map(registrant).collect()
    }

    fn waits(&self) -> Vec<Waiting> {
        let waiting = |(act, since): (&String, &Date)| Waiting {
            act: act.clone(),
            since: *since,
        };
        self.waiting.iter().map(waiting).collect()
    }

    fn told_recipients(&self, instance: &str) -> Vec<ToldRecipient> {
        let told = |recipient: &crate::document::collection::ApprovedRecipient| ToldRecipient {
            state: recipient.state,
            kind: recipient.kind.clone(),
            thumbprint: recipient.thumbprint.clone(),
            channel: recipient.channel.clone(),
            accepted: recipient.accepted,
            approved_by: approvers(instance, recipient).unwrap_or_default(),
        };
        self.recipients.values().map(told).collect()
    }

    fn generations(&self) -> Vec<Generation> {
        let sealing = self.sealing().thumbprint();
        let told = |record: &CeremonyRecord| Generation {
            generation: record.generation,
            edition: record.edition,
            date: record.date.clone(),
            shares: record.shares,
            quorum: record.quorum,
            thumbprint: record.thumbprint().to_string(),
            sealing: record.thumbprint() == sealing,
        };
        self.ceremonies.iter().map(told).collect()
    }
}
