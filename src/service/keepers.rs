//! The custodians' shares, for whoever has to remind them: which are confirmed, which are due for a test at home, and whether enough are left.
//!
//! A share is confirmed for three months after its custodian tested it. Shares of two editions do not mix, so each edition is judged alone.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};

use super::book::{ShareDates, ShareName};
use crate::crypto::ceremony::CeremonyRecord;
use crate::domain::Date;

/// For how many months a test is good.
pub const MONTHS: i32 = 3;

/// Every edition of every generation's shares.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keepers {
    /// In the order in which they were accepted.
    pub editions: Vec<Edition>,
}

/// The shares of one edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// The generation of the key.
    pub generation: u32,
    /// The edition.
    pub edition: u32,
    /// How many shares open.
    pub quorum: u8,
    /// Whether a later edition was made in its place.
    pub replaced: bool,
    /// How many shares are confirmed.
    pub confirmed: u8,
    /// The shares, by number.
    pub shares: Vec<Share>,
}

/// One share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// Its number.
    pub number: u8,
    /// Its days.
    pub dates: ShareDates,
    /// How it stands today.
    pub standing: Standing,
}

/// How a share stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It was never handed over, as far as anybody said.
    NotHandedOver,
    /// Its custodian tested it within three months.
    Confirmed,
    /// Its custodian should test it now.
    Due,
    /// It was taken back.
    CalledIn,
    /// It is lost.
    Lost,
}

impl Keepers {
    pub(super) fn of(records: &[CeremonyRecord], shares: &BTreeMap<ShareName, ShareDates>, today: Date) -> Self {
        let newest = |generation| {
            let editions = records.iter().filter(|record| record.generation == generation);
            editions.map(|record| record.edition).max()
        };
        let edition = |record: &CeremonyRecord| {
            let replaced = newest(record.generation) > Some(record.edition);
            Edition::of(record, replaced, shares, today)
        };
        Self {
            editions: records.iter().map(edition).collect(),
        }
    }

    /// The editions that are not replaced and of which fewer shares are confirmed than a quorum and one: one loss more, and a collection may be lost.
    pub fn thin(&self) -> impl Iterator<Item = &Edition> {
        self.editions.iter().filter(|edition| edition.is_thin())
    }

    /// The shares whose custodians should test them now.
    pub fn due(&self) -> impl Iterator<Item = ShareName> {
        let named = |edition: &Edition, share: &Share| ShareName {
            generation: edition.generation,
            edition: edition.edition,
            number: share.number,
        };
        self.editions
            .iter()
            .filter(|edition| !edition.replaced)
            .flat_map(move |edition| {
                let due = edition.shares.iter().filter(|share| share.standing == Standing::Due);
                due.map(move |share| named(edition, share))
            })
    }
}

impl Edition {
    fn of(record: &CeremonyRecord, replaced: bool, shares: &BTreeMap<ShareName, ShareDates>, today: Date) -> Self {
        let share = |number| {
            let name = ShareName {
                generation: record.generation,
                edition: record.edition,
                number,
            };
            let dates = shares.get(&name).copied().unwrap_or_default();
            Share {
                number,
                standing: Standing::of(&dates, today),
                dates,
            }
        };
        let shares: Vec<Share> = (1..=record.shares).map(share).collect();
        let confirmed = shares
            .iter()
            .filter(|share| share.standing == Standing::Confirmed)
            .count();
        Self {
            generation: record.generation,
            edition: record.edition,
            quorum: record.quorum,
            replaced,
            confirmed: u8::try_from(confirmed).unwrap_or(u8::MAX),
            shares,
        }
    }

    /// Whether one more loss may lose the collection, as far as anybody confirmed.
    #[must_use]
    pub fn is_thin(&self) -> bool {
        !self.replaced && self.confirmed <= self.quorum
    }

    /// How many shares may still be somewhere: neither called in nor lost.
    #[must_use]
    pub fn outside(&self) -> usize {
        let gone = |share: &&Share| matches!(share.standing, Standing::CalledIn | Standing::Lost);
        self.shares.iter().filter(|share| !gone(share)).count()
    }
}

impl Standing {
    fn of(dates: &ShareDates, today: Date) -> Self {
        let is_fresh = |tested: Date| today <= tested.saturating_add(MONTHS.months());
        match dates {
            ShareDates { called_in: Some(_), .. } => Self::CalledIn,
            ShareDates { lost: Some(_), .. } => Self::Lost,
            ShareDates { tested: Some(day), .. } if is_fresh(*day) => Self::Confirmed,
            ShareDates {
                handed_over: None,
                tested: None,
                ..
            } => Self::NotHandedOver,
            _ => Self::Due,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;
    use crate::crypto::ceremony::perform;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 22);

    fn records() -> Vec<CeremonyRecord> {
        vec![
            perform(4, 2, "2026-01-10", &mut SeededEntropy::new(b"keepers"))
                .unwrap()
                .record,
        ]
    }

    fn with(shares: &[(u8, ShareDates)]) -> Keepers {
        let named = |number| ShareName {
            generation: 1,
            edition: 1,
            number,
        };
        let shares = shares.iter().map(|(number, dates)| (named(*number), *dates)).collect();
        Keepers::of(&records(), &shares, TODAY)
    }

    fn tested(day: Date) -> ShareDates {
        ShareDates {
            handed_over: Some(date(2026, 1, 11)),
            tested: Some(day),
            ..ShareDates::default()
        }
    }

    #[test]
    fn a_test_is_good_for_three_months() {
        let keepers = with(&[(1, tested(date(2026, 8, 22))), (2, tested(date(2026, 8, 21)))]);
        let standings: Vec<_> = keepers.editions[0].shares.iter().map(|share| share.standing).collect();
        let unknown = Standing::NotHandedOver;
        assert_eq!(standings, [Standing::Confirmed, Standing::Due, unknown, unknown]);
        assert_eq!(keepers.due().map(|share| share.number).collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn fewer_confirmed_shares_than_a_quorum_and_one_are_warned_of() {
        let fresh = tested(TODAY);
        assert_eq!(with(&[(1, fresh), (2, fresh)]).thin().count(), 1);
        assert_eq!(with(&[(1, fresh), (2, fresh), (4, fresh)]).thin().count(), 0);
        let lost = ShareDates {
            lost: Some(TODAY),
            ..fresh
        };
        let keepers = with(&[(1, fresh), (2, fresh), (4, lost)]);
        assert_eq!((keepers.thin().count(), keepers.editions[0].outside()), (1, 3));
    }
}
