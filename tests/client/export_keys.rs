//! What a person's particulars look like in the Commission's two XML dialects, written from the description of the export format.

use std::collections::BTreeMap;

use super::forms::Regime;
use super::people::Person;

/// The properties that a package must hold for a person: key without its prefix, and the value as typed.
pub fn properties(regime: Regime, person: &Person) -> BTreeMap<String, String> {
    let mut properties = BTreeMap::new();
    for (field, value) in &person.fields {
        if value.is_empty() {
            continue;
        }
        let key = match *field {
            "residence_street" if regime == Regime::R2011 => {
                let address = format!("{value} {}", person.value("residence_number"));
                properties.insert("address".to_owned(), address);
                continue;
            }
            "residence_number" if regime == Regime::R2011 => continue,
            "document_or_number_type" => continue,
            "document_or_number" => document_key(person.state, person.value("document_or_number_type")),
            field => field_key(regime, field),
        };
        properties.insert(key.to_owned(), value.clone());
    }
    properties
}

fn field_key(regime: Regime, field: &str) -> &'static str {
    match (field, regime) {
        ("given_names", Regime::R2011) => "firstname",
        ("given_names", Regime::R2019) => "full.first.names",
        ("family_names", Regime::R2011) => "lastname",
        ("family_names", Regime::R2019) => "family.names",
        ("residence_street", _) => "street",
        ("residence_number", _) => "street.number",
        ("residence_postcode", _) => "postal.code",
        ("residence_city", _) => "city",
        ("residence_country" | "country_of_permanent_residence", _) => "country",
        ("date_of_birth", _) => "date.of.birth",
        ("place_of_birth", _) => "place.of.birth",
        ("name_at_birth", _) => "name.at.birth",
        ("fathers_name", _) => "fathers.name",
        ("nationality", _) => "nationality",
        ("issuing_authority", _) => "issuing.authority",
        (other, _) => panic!("no dialect has a key for {other}"),
    }
}

fn document_key(state: &str, document: &str) -> &'static str {
    match (document, state) {
        ("passport", _) => "passport",
        ("id_card", _) => "id.card",
        ("personal_number", "BE" | "PL") => "national.id.number",
        ("personal_number", "BG" | "EE" | "LT" | "SI" | "SE" | "HU") => "personal.number",
        ("personal_number", "HR" | "LV" | "RO") | ("foreigner_number", "ES") => "personal.id",
        ("residence_certificate", "EL") | ("permanent_residence_card", "RO") => "permanent.residence",
        ("registration_certificate", "RO") => "registration.certificate",
        ("citizen_card", "PT") => "citizens.card",
        ("residence_permit", "MT") => "residence.permit",
        _ => panic!("no dialect has a key for {document} of {state}"),
    }
}
