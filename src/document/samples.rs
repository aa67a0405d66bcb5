//! An initiative and statements for the tests of this layer and those above.

use crate::domain::{
    Contact, Date, Field, Initiative, Language, LanguageVersion, LegalEntity, Particulars, Period, RichText, Role,
};

/// An initiative with two language versions and everything that could trip a writer.
pub fn initiative() -> Initiative {
    let contact = |role, given_names: &str, family_names: &str, email: Option<&str>| Contact {
        role,
        given_names: given_names.to_owned(),
        family_names: family_names.to_owned(),
        email: email.map(str::to_owned),
        country: None,
    };
    Initiative {
        registration_number: "ECI(2026)000042".to_owned(),
        registered: day(2026, 1, 15),
        collection: Period {
            start: day(2026, 3, 1),
            end: day(2027, 2, 28),
        },
        register_url: "https://register.example/initiatives/details/2026/000042?a=1&b=2".to_owned(),
        website: Some("https://initiative.example/".to_owned()),
        contacts: vec![
            contact(Role::Member, "Tomáš", "Dvořák", None),
            contact(Role::Substitute, "Łucja", "Żuk", Some("lucja@initiative.example")),
            contact(
                Role::Representative,
                "Ana-María",
                "O'Neill",
                Some("ana@initiative.example"),
            ),
            contact(Role::Member, "Σοφία", "Παππά", None),
        ],
        legal_entity: Some(LegalEntity {
            name: "Clean Rivers & Lakes".to_owned(),
            country: None,
        }),
        versions: vec![
            version(Language::En, true, "Rivers < lakes & \"seas\""),
            version(Language::Lv, false, "Upes, ezeri un jūras"),
        ],
    }
}

fn version(language: Language, original: bool, title: &str) -> LanguageVersion {
    LanguageVersion {
        language,
        original,
        title: title.to_owned(),
        subject: Some("Water".to_owned()),
        objectives: RichText::from_plain("First & foremost.\n\nSecond."),
        annex: None,
        website: None,
    }
}

/// Particulars from pairs.
pub fn particulars(values: &[(Field, &str)]) -> Particulars {
    let mut particulars = Particulars::new();
    for (field, text) in values {
        particulars.set(*field, (*text).to_owned());
    }
    particulars
}

/// A day that exists.
pub fn day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).expect("a day of the calendar")
}
