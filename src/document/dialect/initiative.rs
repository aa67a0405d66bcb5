//! The initiative as each dialect repeats it above the statements.

use super::super::xml::Xml;
use super::Sheet;
use crate::domain::export::Dialect;
use crate::domain::{Contact, Initiative, Role};

/// Writes the element `initiativeData`, in the sheet's language where the initiative has that version, else in the original one.
pub(super) fn write(xml: &mut Xml, sheet: &Sheet<'_>) {
    let initiative = sheet.initiative;
    let version = initiative.version(sheet.language).or_else(|| initiative.original());
    let title = version.map_or("", |version| &version.title);
    let objectives = version.map(|version| version.objectives.plain()).unwrap_or_default();
    let website = version
        .and_then(|version| version.website.as_deref())
        .or(initiative.website.as_deref())
        .unwrap_or_default();
    xml.open("initiativeData");
    xml.text("registrationNumber", &initiative.registration_number);
    match sheet.dialect {
        Dialect::A2011 => {
            xml.text("registrationDate", &initiative.registered.to_string());
            xml.text("urlOnCommissionRegister", &initiative.register_url);
            xml.text("title", title);
            xml.text(
                "subjectMatter",
                version
                    .and_then(|version| version.subject.as_deref())
                    .unwrap_or_default(),
            );
            xml.text("mainObjectives", &objectives);
            xml.text("organizerList", &other_organisers(initiative));
            xml.text("contactPersonsList", &contact_persons(initiative));
        }
        Dialect::B2019 => {
            xml.text("startOfTheCollectionPeriod", &initiative.collection.start.to_string());
            xml.text("endOfTheCollectionPeriod", &initiative.collection.end.to_string());
            xml.text("urlOnCommissionRegister", &initiative.register_url);
            xml.text("title", title);
            xml.text("objectives", &objectives);
            xml.text("registeredContactPersons", &registered_contact_persons(initiative));
        }
    }
    xml.text("url", website);
    xml.close("initiativeData");
}

fn other_organisers(initiative: &Initiative) -> String {
    let others = initiative
        .contacts
        .iter()
        .filter(|contact| !contact.role.is_contact_person());
    others.map(name).collect::<Vec<_>>().join(", ")
}

/// The representative, then the substitute, each with the address for mail.
fn contact_persons(initiative: &Initiative) -> String {
    let of = |role: Role| initiative.contacts.iter().filter(move |contact| contact.role == role);
    let persons = of(Role::Representative).chain(of(Role::Substitute));
    persons
        .map(|person| joined([name(person), person.email.clone().unwrap_or_default()]))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The same, and the legal entity where one was made.
fn registered_contact_persons(initiative: &Initiative) -> String {
    let entity = initiative.legal_entity.as_ref().map(|entity| {
        let country = entity
            .country
            .as_ref()
            .map(|country| country.code().to_owned())
            .unwrap_or_default();
        joined(["LEGAL ENTITY".to_owned(), entity.name.clone(), country])
    });
    [contact_persons(initiative), entity.unwrap_or_default()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn name(contact: &Contact) -> String {
    joined([contact.given_names.clone(), contact.family_names.to_uppercase()])
}

fn joined<const N: usize>(parts: [String; N]) -> String {
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
