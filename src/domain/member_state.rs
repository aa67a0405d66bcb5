//! The Member States, past and present, in the protocol order of English short names.

use super::coded::coded;

coded! {
    /// A State that is or was a member of the Union while initiatives could be signed.
    pub enum MemberState: u8 {
        At = 1, "AT", "Austria.";
        Be = 2, "BE", "Belgium.";
        Bg = 3, "BG", "Bulgaria.";
        Hr = 4, "HR", "Croatia, member since 1 July 2013.";
        Cy = 5, "CY", "Cyprus.";
        Cz = 6, "CZ", "Czechia.";
        Dk = 7, "DK", "Denmark.";
        Ee = 8, "EE", "Estonia.";
        Fi = 9, "FI", "Finland.";
        Fr = 10, "FR", "France.";
        De = 11, "DE", "Germany.";
        El = 12, "EL", "Greece; EL in texts of the Union, GR in ISO 3166-1.";
        Hu = 13, "HU", "Hungary.";
        Ie = 14, "IE", "Ireland.";
        It = 15, "IT", "Italy.";
        Lv = 16, "LV", "Latvia.";
        Lt = 17, "LT", "Lithuania.";
        Lu = 18, "LU", "Luxembourg.";
        Mt = 19, "MT", "Malta.";
        Nl = 20, "NL", "Netherlands.";
        Pl = 21, "PL", "Poland.";
        Pt = 22, "PT", "Portugal.";
        Ro = 23, "RO", "Romania.";
        Sk = 24, "SK", "Slovakia.";
        Si = 25, "SI", "Slovenia.";
        Es = 26, "ES", "Spain.";
        Se = 27, "SE", "Sweden.";
        Uk = 28, "UK", "The United Kingdom, member until 31 January 2020; UK in texts of the Union, GB in ISO 3166-1.";
    }
}

impl MemberState {
    /// Parses a two-letter code in any case; Greece and the United Kingdom are known by both of theirs.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let code = text.to_ascii_uppercase();
        match code.as_str() {
            "GR" => Some(Self::El),
            "GB" => Some(Self::Uk),
            code => Self::from_code(code),
        }
    }

    /// The State's code in ISO 3166-1.
    #[must_use]
    pub const fn iso(self) -> &'static str {
        match self {
            Self::El => "GR",
            Self::Uk => "GB",
            other => other.code(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greece_and_the_united_kingdom_are_known_by_both_codes() {
        for (text, state) in [
            ("EL", MemberState::El),
            ("gr", MemberState::El),
            ("uk", MemberState::Uk),
            ("GB", MemberState::Uk),
        ] {
            assert_eq!(MemberState::parse(text), Some(state));
        }
        assert_eq!((MemberState::El.code(), MemberState::El.iso()), ("EL", "GR"));
    }

    #[test]
    fn numbers_are_stable_and_run_from_1_to_28() {
        for (place, state) in MemberState::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(state.number()), place + 1);
            assert_eq!(MemberState::from_number(state.number()), Some(state));
        }
        assert_eq!(MemberState::from_number(29), None);
    }
}
