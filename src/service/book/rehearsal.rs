//! Rehearsing the committee's key: only after k custodians have opened what the running appliance sealed is a key fit for what is real.

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;

use super::deed::{Clerk, Planned};
use super::{DeedError, encoded};
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::rehearsal::{Answer, NonceHash, RehearsalFault, RehearsalFile, Stage};
use crate::domain::Date;
use crate::service::appliance::Desk;
use crate::service::day_number;
use crate::store::{Change, Shelf};

/// The name under which the rehearsal lies that waits for its answer. Generations have names of four bytes.
pub(super) const PENDING: &[u8] = b"waiting";

/// A rehearsal that waits for its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pending {
    /// Its name.
    pub rehearsal: String,
    /// The key that is rehearsed.
    pub generation: u32,
    /// The hash of what was sealed, in hexadecimal: all that is kept of it.
    pub nonce_hash: String,
    /// The day on which it began.
    pub begun: Date,
}

/// A rehearsal that succeeded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rehearsed {
    /// The generation of the key.
    pub generation: u32,
    /// The edition of its shares.
    pub edition: u32,
    /// The numbers of the shares that put it together.
    pub shares: Vec<u8>,
    /// The day on which the custodians say that they did.
    pub answered: String,
    /// The day on which the answer was taken.
    pub finished: Date,
}

impl Clerk<'_> {
    /// Seals a test statement to the newest key, in an epoch of its own. Nothing of it is stored among the submissions, and nothing is counted.
    pub(super) fn begin_rehearsal(&self) -> Result<Planned, DeedError> {
        let appliance = self.appliance;
        let record = self.book.newest();
        let today = day_number(appliance.today());
        let (file, NonceHash(hash)) = {
            let desk = &mut *self.open.desk();
            let chain = appliance.chain_to(desk.signing.link)?;
            let slot = self.slot_for(record, today, desk);
            let stage = Stage {
                instance: *appliance.identity().id_bytes(),
                name: &appliance.identity().name,
                date: today,
                ceremony: record,
                chain: &chain,
                key: &desk.signing.key,
            };
            RehearsalFile::begin(&stage, slot, desk.entropy.as_mut())
        };
        let pending = Pending {
            rehearsal: file.rehearsal().to_owned(),
            generation: record.generation,
            nonce_hash: HEXLOWER.encode(&hash),
            begun: self.today,
        };
        let change = Change::put(Shelf::Rehearsals, PENDING, encoded(&pending));
        let detail = format!("generation {}, rehearsal {}", record.generation, pending.rehearsal);
        Ok(Planned {
            file: Some(file.to_json()),
            ..Planned::new("rehearsal-begin", detail, vec![change])
        })
    }

    /// A key of an epoch that holds nothing else: from the sealer that seals statements, or, for a key to which none are sealed yet, from its own.
    fn slot_for(&self, record: &CeremonyRecord, today: u32, desk: &mut Desk) -> crate::crypto::Slot {
        let elapsed = self.appliance.elapsed();
        let Desk {
            sealer,
            signing,
            entropy,
        } = desk;
        if record.generation != self.book.sealing().generation {
            let mut own = self.appliance.sealer_to(record, self.open.phase());
            return own.slot(today, elapsed, &signing.key, entropy.as_mut());
        }
        sealer.end();
        let slot = sealer.slot(today, elapsed, &signing.key, entropy.as_mut());
        sealer.end();
        slot
    }

    pub(super) fn finish_rehearsal(&self, answer: &str) -> Result<Planned, DeedError> {
        let pending = self.book.pending.as_ref().ok_or(DeedError::NoRehearsal)?;
        let answer = Answer::parse(answer)?;
        if answer.rehearsal != pending.rehearsal || answer.generation != pending.generation {
            return Err(DeedError::OtherRehearsal);
        }
        let record = self
            .book
            .record(answer.generation, answer.edition)
            .ok_or(RehearsalFault::Answer)?;
        let NonceHash(read) = answer.verify(*self.appliance.identity().id_bytes(), record)?;
        let read = HEXLOWER.encode(&read);
        if !bool::from(read.as_bytes().ct_eq(pending.nonce_hash.as_bytes())) {
            return Err(DeedError::WrongAnswer);
        }
        let rehearsed = Rehearsed {
            generation: answer.generation,
            edition: answer.edition,
            shares: answer.shares,
            answered: answer.date,
            finished: self.today,
        };
        let numbers: Vec<String> = rehearsed.shares.iter().map(ToString::to_string).collect();
        let detail = format!(
            "generation {}, edition {}, opened on {} with shares {} of {}",
            rehearsed.generation,
            rehearsed.edition,
            rehearsed.answered,
            numbers.join(", "),
            record.shares
        );
        let name = rehearsed.generation.to_be_bytes();
        let changes = vec![
            Change::remove(Shelf::Rehearsals, PENDING),
            Change::put(Shelf::Rehearsals, name, encoded(&rehearsed)),
        ];
        Ok(Planned::new("rehearsal-finish", detail, changes))
    }
}
