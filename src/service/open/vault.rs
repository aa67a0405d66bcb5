//! The opened collection: from a sealed record to what was typed, or to the reason why not.
//!
//! Each epoch is opened once, on all cores, and of its chain only the keys of records that are in the file are kept: forty bytes for each record, and as
//! many for each epoch, in flat tables, so that a year with an epoch a minute fits into memory. Nothing here is written down.

use zeroize::Zeroizing;

use super::gathered::Slots;
use super::reason::Reason;
use super::shares::Committee;
use crate::crypto::epoch::{EpochHeader, EpochId};
use crate::crypto::record::{RecordContext, SlotTag};
use crate::crypto::{LinkKey, NO_KEY, Opener, open_record};
use crate::document::collection::SealedRow;
use crate::document::dialect::Placement;
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
    /// The language version of the initiative that was shown, by its hash.
    pub(in crate::service) shown: [u8; 32],
}

/// The epochs of a collection, each opened or refused.
pub(in crate::service) struct Vault {
    /// In the order of their names.
    epochs: Vec<Epoch>,
    /// The places in the epochs' chains that records name, epoch by epoch, ascending within each.
    slots: Vec<SlotTag>,
    /// The key of each of these places.
    keys: Zeroizing<Vec<LinkKey>>,
    law: &'static Law,
    placements: Vec<Placement>,
}

/// An epoch, and where its slots begin.
struct Epoch {
    id: EpochId,
    /// The second half of the header's hash; the first is its name.
    hash_end: [u8; 16],
    date: u32,
    first: u32,
    fate: Result<(), Reason>,
}

/// What became of one epoch that was opened.
pub(super) struct Admitted {
    hash_end: [u8; 16],
    date: u32,
    fate: Result<(), Reason>,
}

impl Admitted {
    fn refused(reason: Reason) -> Self {
        Self {
            hash_end: [0; 16],
            date: 0,
            fate: Err(reason),
        }
    }
}

/// One epoch that is to be opened.
pub(super) struct Wanted<'k> {
    pub(super) id: EpochId,
    pub(super) header: Vec<u8>,
    pub(super) slots: &'k [SlotTag],
    pub(super) keys: &'k mut [LinkKey],
}

/// Opens an epoch for the records that stand at these places of its chain.
pub(super) fn admit(wanted: &mut Wanted<'_>, collection: &Examined, committee: &Committee) -> Admitted {
    let Ok(header) = EpochHeader::decode(&wanted.header) else {
        return Admitted::refused(Reason::UnsignedEpoch);
    };
    if header.id() != wanted.id {
        return Admitted::refused(Reason::UnsignedEpoch);
    }
    let fate = admissible(&header, collection).and_then(|()| {
        let key = committee.key(header.context()).ok_or(Reason::ForeignEpoch)?;
        let opened = Opener::new(key).keys(&header, wanted.slots, wanted.keys);
        opened.map_err(|_| Reason::DoesNotOpen)
    });
    Admitted {
        hash_end: *header.hash().last_chunk().expect("a hash has 32 bytes"),
        date: header.context().date,
        fate,
    }
}

impl Vault {
    /// Puts the tables together.
    pub(super) fn new(slots: Slots, keys: Zeroizing<Vec<LinkKey>>, admitted: Vec<Admitted>, regime: Regime) -> Self {
        let Slots { slots, epochs } = slots;
        let epochs = epochs.into_iter().zip(admitted).map(|((id, first), admitted)| Epoch {
            id,
            hash_end: admitted.hash_end,
            date: admitted.date,
            first,
            fate: admitted.fate,
        });
        let dialect = Dialect::of(regime);
        Self {
            epochs: epochs.collect(),
            slots,
            keys,
            law: Law::of(regime),
            placements: MemberState::ALL.map(|state| Placement::of(dialect, state)).into(),
        }
    }

    /// Where a State's fields go in the export.
    pub(in crate::service) fn placement(&self, state: MemberState) -> &Placement {
        &self.placements[usize::from(state.number()) - 1]
    }

    /// Opens a record; `plaintext` is room that is used again and again.
    pub(in crate::service) fn open(
        &self,
        row: &SealedRow,
        plaintext: &mut Zeroizing<Vec<u8>>,
    ) -> Result<Opened, Reason> {
        let place = self
            .epochs
            .binary_search_by_key(&row.epoch, |epoch| epoch.id)
            .map_err(|_| Reason::UnknownEpoch)?;
        let epoch = &self.epochs[place];
        epoch.fate?;
        let last = self
            .epochs
            .get(place + 1)
            .map_or(self.slots.len(), |next| next.first as usize);
        let first = epoch.first as usize;
        let slot = self.slots[first..last]
            .binary_search(&row.slot)
            .map_err(|_| Reason::DoesNotOpen)?;
        let key = &self.keys[first + slot];
        if *key == NO_KEY || row.name.date != epoch.date {
            return Err(Reason::DoesNotOpen);
        }
        let mut header_hash = [0; 32];
        header_hash[..16].copy_from_slice(&epoch.id);
        header_hash[16..].copy_from_slice(&epoch.hash_end);
        let context = RecordContext {
            name: row.name.into(),
            state: row.state,
            language: row.language,
        };
        open_record(key, &header_hash, &context, &row.sealed, plaintext).map_err(|_| Reason::DoesNotOpen)?;
        let statement = Statement::decode(plaintext).map_err(|_| Reason::NotAStatement)?;
        self.place(row, statement).ok_or(Reason::NoForm)
    }

    /// Finds the form that was signed; what was typed must have a place on it and in the export.
    fn place(&self, row: &SealedRow, statement: Statement) -> Option<Opened> {
        let state = MemberState::from_number(row.state)?;
        let language = Language::from_number(row.language)?;
        let signed = calendar_day(row.name.date)?;
        let form = self.law.form(state, signed)?;
        let particulars = statement.particulars;
        let fits = particulars.iter().all(|(field, _)| form.asks(field)) && self.placement(state).fits(&particulars);
        fits.then_some(Opened {
            state,
            language,
            signed,
            form,
            particulars,
            suspicious: statement.suspicious,
            shown: statement.initiative_version,
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
