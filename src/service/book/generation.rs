//! Further records of the committee: renewed shares of the same key, and later generations of it.

use super::DeedError;
use super::deed::{Approved, Clerk, Planned};
use crate::crypto::Sealer;
use crate::crypto::ceremony::CeremonyRecord;
use crate::service::appliance::{Appliance, Unlocked};
use crate::service::approval::acts;
use crate::store::{Change, Shelf, StoreError};

/// How many records an instance has at most: the head of a collection carries them all.
pub(super) const MOST: usize = 100;

impl Clerk<'_> {
    /// Takes a record: of a renewal, which only whoever holds the key can make; or of another key, which two organisers approve once statements are real.
    pub(super) fn add_record(&self, record: &str, approvals: &[String]) -> Result<Planned, DeedError> {
        let record = CeremonyRecord::parse(record).map_err(|_| DeedError::Record)?;
        let CeremonyRecord {
            generation,
            edition,
            shares,
            quorum,
            ..
        } = record;
        if self.book.ceremonies.contains(&record) {
            return Err(DeedError::RecordKnown);
        }
        if self.book.ceremonies.len() >= MOST {
            return Err(DeedError::TooManyRecords);
        }
        let newest = self.book.newest();
        let is_renewal = generation <= newest.generation;
        let approved = if is_renewal {
            if !record.renews(self.book.newest_of(generation)) {
                return Err(DeedError::NotARenewal { generation });
            }
            Approved {
                changes: Vec::new(),
                names: Vec::new(),
            }
        } else {
            self.approve_next(&record, newest.generation + 1, approvals)?
        };
        let note = if is_renewal {
            "signed by the committee".to_owned()
        } else {
            approved.note()
        };
        let thumbprint = record.thumbprint();
        let detail = format!(
            "generation {generation}, edition {edition}, {quorum} of {shares} shares, thumbprint {thumbprint}, {note}"
        );
        let place = u32::try_from(self.book.ceremonies.len()).unwrap_or(u32::MAX);
        let change = Change::put(Shelf::Ceremonies, place.to_be_bytes(), record.to_json());
        Ok(Planned::new("generation-add", detail, approved.with(change)))
    }

    fn approve_next(&self, record: &CeremonyRecord, next: u32, approvals: &[String]) -> Result<Approved, DeedError> {
        if record.generation != next || record.edition != 1 {
            let found = record.generation;
            return Err(DeedError::OtherGeneration { found, next });
        }
        if self
            .book
            .ceremonies
            .iter()
            .any(|known| known.thumbprint() == record.thumbprint())
        {
            return Err(DeedError::RecordKnown);
        }
        self.approved_unless_free(&acts::generation(next, record.thumbprint()), approvals)
    }
}

impl Appliance {
    /// Seals to the newest key that was rehearsed, from the next submission on.
    pub(super) fn seal_to_newest_rehearsed(&self, open: &Unlocked) -> Result<(), StoreError> {
        let book = self.book()?;
        let record = book.sealing();
        if *record == *self.ceremony() {
            return Ok(());
        }
        let sealer = self.sealer_to(record, open.phase());
        let is_other_key = record.thumbprint() != self.ceremony().thumbprint();
        if is_other_key {
            // What the old epoch still seals is opened with the old generation, whose record every export names.
            open.desk().sealer = sealer;
            tracing::info!(generation = record.generation, "new epochs are sealed to another key");
        }
        self.show_ceremony(record.clone());
        Ok(())
    }

    /// What seals to the key of a record.
    pub(in crate::service) fn sealer_to(&self, record: &CeremonyRecord, phase: crate::domain::Phase) -> Sealer {
        let context = crate::crypto::SealingContext {
            instance: *self.identity().id_bytes(),
            phase: phase.number(),
            regime: self.regime().number(),
            generation: record.generation,
        };
        let committee = record.committee().expect("a record is verified before it is accepted");
        Sealer::new(context, committee)
    }
}
