//! The opened collection: from a sealed record to what was typed, or to the reason why not.
//!
//! Each epoch is opened once, and of its chain only the keys of records that are in the file are kept, so that a year with an epoch a minute fits
//! into memory. Nothing here is written down.

use std::collections::HashMap;

use super::reason::Reason;
use crate::crypto::committee::CommitteeKey;
use crate::crypto::epoch::{EpochHeader, EpochId};
use crate::crypto::record::{RecordContext, SealedRecord, SlotTag};
use crate::crypto::{OpenedEpoch, Opener};
use crate::document::collection::SealedRow;
use crate::document::dialect;
use crate::domain::export::Dialect;
use crate::domain::{Date, Form, Language, Law, MemberState, Particulars, Phase, Regime};
use crate::service::examine::Examined;
use crate::service::statement::Statement;

/// A statement that opened and fits its State's form.
pub(in crate::service) struct Opened {
    pub(in crate::service) state: MemberState,
    pub(in crate::service) language: Language,
    pub(in crate::service) signed: Date,
    pub(in crate::service) form: &'static Form,
    pub(in crate::service) particulars: Particulars,
    /// Whether it came from a network under suspicion.
    pub(in crate::service) suspicious: bool,
}

/// The epochs of a collection, each opened or refused.
pub(in crate::service) struct Vault {
    epochs: HashMap<EpochId, Result<OpenedEpoch, Reason>>,
    law: &'static Law,
    dialect: Dialect,
}

impl Vault {
    pub(in crate::service) fn new(regime: Regime) -> Self {
        Self {
            epochs: HashMap::new(),
            law: Law::of(regime),
            dialect: Dialect::of(regime),
        }
    }

    /// Opens an epoch for the records that stand at these places of its chain.
    pub(in crate::service) fn admit(
        &mut self,
        id: EpochId,
        header: &[u8],
        collection: &Examined,
        key: &CommitteeKey,
        wanted: &[SlotTag],
    ) {
        let opened = EpochHeader::decode(header)
            .map_err(|_| Reason::UnsignedEpoch)
            .and_then(|header| admissible(&header, collection).map(|()| header))
            .and_then(|header| Opener::new(key).open(&header, wanted).map_err(|_| Reason::DoesNotOpen));
        self.epochs.insert(id, opened);
    }

    /// Opens a record.
    pub(in crate::service) fn open(&self, row: &SealedRow) -> Result<Opened, Reason> {
        let epoch = self
            .epochs
            .get(&row.epoch)
            .ok_or(Reason::UnknownEpoch)?
            .as_ref()
            .map_err(|reason| *reason)?;
        let context = RecordContext {
            name: row.name.into(),
            state: row.state,
            language: row.language,
        };
        let record = SealedRecord {
            epoch: row.epoch,
            slot: row.slot,
            body: row.sealed.clone(),
        };
        let plaintext = epoch.open(&context, &record).map_err(|_| Reason::DoesNotOpen)?;
        let statement = Statement::decode(&plaintext).map_err(|_| Reason::NotAStatement)?;
        self.place(row, statement).ok_or(Reason::NoForm)
    }

    /// Finds the form that was signed; what was typed must have a place on it and in the export.
    fn place(&self, row: &SealedRow, statement: Statement) -> Option<Opened> {
        let Statement {
            particulars,
            suspicious,
            ..
        } = statement;
        let state = MemberState::from_number(row.state)?;
        let language = Language::from_number(row.language)?;
        let signed = calendar_day(row.name.date)?;
        let form = self.law.form(state, signed)?;
        let fits = particulars.iter().all(|(field, _)| form.asks(field));
        dialect::groups(self.dialect, state, &particulars).ok()?;
        fits.then_some(Opened {
            state,
            language,
            signed,
            form,
            particulars,
            suspicious,
        })
    }
}

/// Whether the appliance of this collection made the epoch, for this committee.
fn admissible(header: &EpochHeader, collection: &Examined) -> Result<(), Reason> {
    let context = header.context();
    // A key signs for its own day and later ones, until the next renewal: a thief of today's key cannot make yesterday's epochs.
    // A rehearsal plays on a date of its own, while its keys follow the machine's days.
    let in_time = |day| collection.head.rehearsal || day <= context.date;
    let signed = collection
        .chain
        .links()
        .iter()
        .any(|link| link.public == header.signer() && in_time(link.day));
    if !signed {
        return Err(Reason::UnsignedEpoch);
    }
    let ours = context.instance == collection.instance
        && context.regime == collection.head.regime.number()
        && context.committee == collection.ceremony.thumbprint()
        && Phase::from_number(context.phase).is_some_and(Phase::accepts_submissions);
    if ours { Ok(()) } else { Err(Reason::ForeignEpoch) }
}

/// The day that `yyyymmdd` means.
fn calendar_day(date: u32) -> Option<Date> {
    let part = |number: u32| i8::try_from(number % 100).ok();
    Date::new(i16::try_from(date / 10_000).ok()?, part(date / 100)?, part(date)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_name_holds_a_day_of_the_calendar() {
        assert_eq!(calendar_day(20_261_122), Date::new(2026, 11, 22).ok());
        for no_day in [0, 20_260_230, 20_261_300, u32::MAX] {
            assert_eq!(calendar_day(no_day), None, "{no_day}");
        }
    }
}
