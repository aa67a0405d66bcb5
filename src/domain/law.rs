//! The law of one regime, held as data: its forms, thresholds and terms.

use super::{Date, Form, MemberState, Period, Regime};

/// The law of one regime.
#[derive(Debug)]
pub struct Law {
    regime: Regime,
    forms: Vec<Form>,
}

impl Law {
    /// The law of a regime, as the program holds it.
    #[must_use]
    pub fn of(regime: Regime) -> &'static Self {
        static R2011: Law = Law { regime: Regime::R2011, forms: Vec::new() };
        static R2019: Law = Law { regime: Regime::R2019, forms: Vec::new() };
        match regime {
            Regime::R2011 => &R2011,
            Regime::R2019 => &R2019,
        }
    }

    /// Which regime it is.
    #[must_use]
    pub const fn regime(&self) -> Regime {
        self.regime
    }

    /// The States that were members on a day, in the protocol order.
    #[must_use]
    pub fn states_on(&self, day: Date) -> Vec<MemberState> {
        MemberState::ALL.into_iter().filter(|state| self.form(*state, day).is_some()).collect()
    }

    /// The form of a State as it holds on a day; none when the State is no member then.
    #[must_use]
    pub fn form(&self, state: MemberState, _day: Date) -> Option<&Form> {
        self.forms.iter().find(|form| form.state == state)
    }

    /// How many signatories a State must have: what was in force on the day of registration.
    #[must_use]
    pub fn threshold(&self, _state: MemberState, _registered: Date) -> Option<u32> {
        None
    }

    /// How many signatories the initiative must have in all States together.
    #[must_use]
    pub const fn million(&self) -> u32 {
        1_000_000
    }

    /// In how many States the threshold must be reached.
    #[must_use]
    pub const fn states_needed(&self) -> usize {
        7
    }

    /// The last day of collection as the regime would have it: a proposal, which people confirm.
    #[must_use]
    pub fn collection_end(&self, start: Date) -> Date {
        start
    }

    /// The last day on which organisers may hold statements, whatever happened meanwhile.
    #[must_use]
    pub fn destruction(&self, _registered: Date, collection: Period) -> Date {
        collection.end
    }

    /// Which version of the statutory text a signatory is shown.
    #[must_use]
    pub const fn statutory_version(&self) -> &'static str {
        match self.regime {
            Regime::R2011 => "2011-unofficial-1",
            Regime::R2019 => "2019-unofficial-1",
        }
    }
}
