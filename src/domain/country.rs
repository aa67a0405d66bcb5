//! The countries of the world, by their codes in ISO 3166-1.
//!
//! Names are for `assets/text`. Kosovo has no code in the standard; people live there, so the code that the Union's institutions use is here too.

use super::MemberState;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// A country, by its two letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

macro_rules! countries {
    ($($code:ident)+) => {
        impl Country {
            /// Every country, in the order of the codes.
            pub const ALL: &'static [Self] = &[$(Self(stringify!($code))),+];
        }
    };
}

countries! {
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI
    BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN
    CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK
    FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
    HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
    KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK
    ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP
    NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF
    TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
    VN VU WF WS XK YE YT ZA ZM ZW
}

impl Country {
    /// Parses a code in any case; Greece and the United Kingdom are known by the Union's codes too.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let code = match text.to_ascii_uppercase() {
            code if code == "EL" => "GR".to_owned(),
            code if code == "UK" => "GB".to_owned(),
            code => code,
        };
        let place = Self::ALL.binary_search_by(|country| country.0.cmp(&code)).ok()?;
        Some(Self::ALL[place])
    }

    /// The two letters.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// The Member State that this country is or was.
    #[must_use]
    pub fn member_state(self) -> Option<MemberState> {
        MemberState::parse(self.0)
    }
}

impl From<MemberState> for Country {
    fn from(state: MemberState) -> Self {
        Self(state.iso())
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&code).ok_or_else(|| serde::de::Error::custom("unknown country"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_stand_in_order_so_that_they_can_be_searched() {
        assert!(Country::ALL.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(Country::ALL.len(), 249 + 1);
    }

    #[test]
    fn every_member_state_is_a_country() {
        for state in MemberState::ALL {
            let country = Country::parse(state.code()).unwrap();
            assert_eq!(country, Country::from(state));
            assert_eq!(country.member_state(), Some(state));
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for text in ["", "X", "XX", "DEU", "ÄÖ", "d\u{0301}e"] {
            assert_eq!(Country::parse(text), None, "{text}");
        }
        assert_eq!(Country::parse("el").map(Country::code), Some("GR"));
    }
}
