//! Which of the two Regulations an initiative was registered under, and in which dialect its statements are therefore handed over.

use super::coded::coded;

coded! {
    /// The Regulation that governs an initiative, chosen by its date of registration.
    pub enum Regime: u16 {
        R2011 = 2011, "2011", "Regulation (EU) No 211/2011: initiatives registered from 1 April 2012 to 31 December 2019.";
        R2019 = 2019, "2019", "Regulation (EU) 2019/788: initiatives registered from 1 January 2020.";
    }
}

impl Regime {
    /// Parses `2011` or `2019`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_code(text)
    }
}

//------------ Dialect

coded! {
    /// A dialect of the Commission's XML, in which statements are handed over.
    pub enum Dialect: u8 {
        A2011 = 1, "A2011", "That of the Commission's software 1.x.";
        B2019 = 2, "B2019", "That of its software 5.";
    }
}

impl Dialect {
    /// The dialect of a regime.
    #[must_use]
    pub const fn of(regime: Regime) -> Self {
        match regime {
            Regime::R2011 => Self::A2011,
            Regime::R2019 => Self::B2019,
        }
    }
}
