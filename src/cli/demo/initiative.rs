//! What a rehearsal plays: an initiative, its regime, and a date on which it can be signed.

use std::path::Path;

use crate::cli::exit::Failure;
use crate::domain::{Date, Initiative, Language, LanguageVersion, Period, Regime, RichText};

/// What is played.
pub struct Cast {
    /// The initiative.
    pub initiative: Initiative,
    /// The regime.
    pub regime: Regime,
    /// The date that is played.
    pub rehearsal: Date,
}

/// Chooses what is played: a placeholder, until the register's files can be read.
pub fn cast(_file: Option<&Path>, regime: Option<Regime>) -> Result<Cast, Failure> {
    let date = |text: &str| text.parse::<Date>().expect("a date");
    let version = |language| LanguageVersion {
        language,
        original: language == Language::En,
        title: "An example for rehearsals".to_owned(),
        subject: None,
        objectives: RichText::from_plain("It asks for nothing."),
        annex: None,
        website: None,
    };
    let year = if regime == Some(Regime::R2011) { 2018 } else { 2021 };
    let initiative = Initiative {
        registration_number: format!("ECI({year})000000"),
        registered: date(&format!("{year}-06-11")),
        collection: Period {
            start: date(&format!("{year}-06-11")),
            end: date(&format!("{}-06-11", year + 1)),
        },
        register_url: "https://example.org".to_owned(),
        website: None,
        contacts: Vec::new(),
        legal_entity: None,
        versions: [Language::En, Language::Da, Language::Fi, Language::Lv]
            .map(version)
            .to_vec(),
    };
    Ok(Cast {
        initiative,
        regime: regime.unwrap_or(Regime::R2019),
        rehearsal: date(&format!("{year}-10-01")),
    })
}
