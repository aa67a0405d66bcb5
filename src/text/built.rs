//! The table of languages in this build, and their files.
//!
//! Whoever adds a language adds its files under `assets/text` and one row here; nothing else in the program names a language file.

use crate::domain::Language;

/// The embedded files of one language.
pub(super) struct Files {
    pub(super) language: Language,
    /// The locale by which dates and numbers are written; dates in English are those of Ireland and Malta, not of the United States.
    pub(super) locale: &'static str,
    pub(super) sentences: &'static str,
    /// What stands on paper: documents for authorities and custodians.
    pub(super) papers: &'static str,
    /// The pages of the vault.
    pub(super) vault: &'static str,
    pub(super) statutory_2011: &'static str,
    pub(super) statutory_2019: &'static str,
    pub(super) names: &'static str,
}

/// Embeds the files of each language.
macro_rules! languages {
    ($($language:ident $code:literal $locale:literal)+) => {
        pub(super) const LANGUAGES: [Language; FILES.len()] = [$(Language::$language),+];

        pub(super) const FILES: [Files; [$($code),+].len()] = [$(Files {
            language: Language::$language,
            locale: $locale,
            sentences: include_str!(concat!("../../assets/text/", $code, ".ftl")),
            papers: include_str!(concat!("../../assets/text/papers/", $code, ".ftl")),
            vault: include_str!(concat!("../../assets/text/vault/", $code, ".ftl")),
            statutory_2011: include_str!(concat!("../../assets/text/statutory/2011/", $code, ".ftl")),
            statutory_2019: include_str!(concat!("../../assets/text/statutory/2019/", $code, ".ftl")),
            names: include_str!(concat!("../../assets/text/names/", $code, ".tsv")),
        }),+];
    };
}

languages! {
    Bg "bg" "bg"
    Es "es" "es"
    Cs "cs" "cs"
    Da "da" "da"
    De "de" "de"
    Et "et" "et"
    El "el" "el"
    En "en" "en-GB"
    Fr "fr" "fr"
    Ga "ga" "ga"
    Hr "hr" "hr"
    It "it" "it"
    Lv "lv" "lv"
    Lt "lt" "lt"
    Hu "hu" "hu"
    Mt "mt" "mt"
    Nl "nl" "nl"
    Pl "pl" "pl"
    Pt "pt" "pt-PT"
    Ro "ro" "ro"
    Sk "sk" "sk"
    Sl "sl" "sl"
    Fi "fi" "fi"
    Sv "sv" "sv"
}
