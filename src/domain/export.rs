//! The keys that fields and documents have in the Commission's two XML dialects.
//!
//! A table (`assets/law/export.toml`) that the build holds against every form of the regime, so that no statement can be collected that could not be
//! handed over. How the XML is written is for `document`.

use super::law::consistency::find_property;
use super::law::shape::ExportFile;
pub use super::law::shape::Key;
use super::law::source;
pub use super::regime::Dialect;
use super::{DocumentKind, Field, MemberState};
use std::sync::LazyLock;

/// What a value is, to be exported under a key of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A field of the form.
    Field(Field),
    /// The number of a document of this kind.
    Document(DocumentKind),
}

/// Where a field or the number of a document goes on a State's form; none when the dialect has no place for it. Two fields may have the same key
/// (street and number in dialect A): their values share one property, in the order of the fields.
#[must_use]
pub fn keys(dialect: Dialect, state: MemberState, subject: Subject) -> Option<&'static Key> {
    let value = match subject {
        Subject::Field(field) => (Some(field), None),
        Subject::Document(kind) => (None, Some(kind)),
    };
    find_property(&TABLE.property, dialect, state, value).map(|row| &row.to)
}

/// How the dialect calls a State, in `forCountry` and in the names of files.
#[must_use]
pub fn country_code(dialect: Dialect, state: MemberState) -> String {
    let exception = TABLE.country_codes.get(&dialect).and_then(|codes| codes.get(&state));
    exception.cloned().unwrap_or_else(|| state.code().to_ascii_lowercase())
}

static TABLE: LazyLock<ExportFile> =
    LazyLock::new(|| source::export(include_str!("../../assets/law/export.toml")).expect("the build read this file"));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Law, Regime};
    use jiff::civil::date;

    #[test]
    fn every_form_of_either_regime_can_be_handed_over() {
        for (regime, day) in [(Regime::R2011, date(2019, 12, 31)), (Regime::R2019, date(2022, 12, 31))] {
            let law = Law::of(regime);
            for form in law
                .states_on(day)
                .into_iter()
                .map(|state| law.form(state, day).unwrap())
            {
                let number = [Field::DocumentOrNumberType, Field::DocumentOrNumber];
                let fields = form
                    .fields
                    .iter()
                    .filter(|field| !number.contains(field))
                    .map(|field| Subject::Field(*field));
                let documents = form.documents.iter().map(|document| Subject::Document(document.kind));
                for subject in fields.chain(documents) {
                    assert!(
                        keys(Dialect::of(regime), form.state, subject).is_some(),
                        "{} {subject:?}",
                        form.state
                    );
                }
            }
        }
    }

    #[test]
    fn a_state_s_own_row_goes_before_the_one_for_all() {
        let personal = |state| {
            keys(Dialect::B2019, state, Subject::Document(DocumentKind::PersonalNumber))
                .unwrap()
                .key
                .as_str()
        };
        assert_eq!(personal(MemberState::Be), "oct.property.national.id.number");
        assert_eq!(personal(MemberState::Se), "oct.property.personal.number");
        assert_eq!(personal(MemberState::Lv), "oct.property.personal.id");
    }

    #[test]
    fn finland_s_country_of_residence_has_a_place() {
        let subject = Subject::Field(Field::CountryOfPermanentResidence);
        let key = keys(Dialect::A2011, MemberState::Fi, subject).unwrap();
        assert_eq!(
            (key.group.as_str(), key.key.as_str()),
            ("oct.group.address", "oct.property.country")
        );
    }

    #[test]
    fn greece_has_another_code_in_each_dialect() {
        assert_eq!(country_code(Dialect::A2011, MemberState::El), "el");
        assert_eq!(country_code(Dialect::B2019, MemberState::El), "gr");
        assert_eq!(country_code(Dialect::A2011, MemberState::Uk), "uk");
    }
}
