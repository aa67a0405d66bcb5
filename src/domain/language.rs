//! The 24 official languages of the Union.

use super::coded::coded;

coded! {
    /// An official language of the Union, in the order that its institutions use (native names in Latin spelling).
    pub enum Language: u8 {
        Bg = 1, "bg", "Bulgarian.";
        Es = 2, "es", "Spanish.";
        Cs = 3, "cs", "Czech.";
        Da = 4, "da", "Danish.";
        De = 5, "de", "German.";
        Et = 6, "et", "Estonian.";
        El = 7, "el", "Greek.";
        En = 8, "en", "English.";
        Fr = 9, "fr", "French.";
        Ga = 10, "ga", "Irish.";
        Hr = 11, "hr", "Croatian.";
        It = 12, "it", "Italian.";
        Lv = 13, "lv", "Latvian.";
        Lt = 14, "lt", "Lithuanian.";
        Hu = 15, "hu", "Hungarian.";
        Mt = 16, "mt", "Maltese.";
        Nl = 17, "nl", "Dutch.";
        Pl = 18, "pl", "Polish.";
        Pt = 19, "pt", "Portuguese.";
        Ro = 20, "ro", "Romanian.";
        Sk = 21, "sk", "Slovak.";
        Sl = 22, "sl", "Slovenian.";
        Fi = 23, "fi", "Finnish.";
        Sv = 24, "sv", "Swedish.";
    }
}

impl Language {
    /// Parses a two-letter code in any case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_code(&text.to_ascii_lowercase())
    }

    /// What the language calls itself, as it stands in a list of languages.
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::Bg => "български",
            Self::Es => "español",
            Self::Cs => "čeština",
            Self::Da => "dansk",
            Self::De => "Deutsch",
            Self::Et => "eesti keel",
            Self::El => "ελληνικά",
            Self::En => "English",
            Self::Fr => "français",
            Self::Ga => "Gaeilge",
            Self::Hr => "hrvatski",
            Self::It => "italiano",
            Self::Lv => "latviešu valoda",
            Self::Lt => "lietuvių kalba",
            Self::Hu => "magyar",
            Self::Mt => "Malti",
            Self::Nl => "Nederlands",
            Self::Pl => "polski",
            Self::Pt => "português",
            Self::Ro => "română",
            Self::Sk => "slovenčina",
            Self::Sl => "slovenščina",
            Self::Fi => "suomi",
            Self::Sv => "svenska",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_numbers_and_parsing_agree() {
        for (place, language) in Language::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(language.number()), place + 1);
            assert_eq!(Language::from_number(language.number()), Some(language));
            assert_eq!(Language::parse(&language.code().to_uppercase()), Some(language));
        }
        assert_eq!(Language::parse("lb"), None);
        assert_eq!(Language::from_number(0), None);
    }
}
