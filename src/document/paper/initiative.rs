//! The initiative and its organisers, as every paper repeats them, and the lines that people sign on.

use super::super::pdf::Document;
use super::Paper;
use crate::domain::{Contact, LanguageVersion, Role};

impl Paper<'_> {
    /// The initiative's version in the paper's language; the original one where it has none.
    pub(super) fn version(&self) -> Option<&LanguageVersion> {
        let own = self.initiative.version(self.texts.language());
        own.or_else(|| self.initiative.original())
    }

    /// The initiative's title.
    pub(super) fn title(&self) -> &str {
        self.version().map_or("", |version| &version.title)
    }

    /// What tells the initiative from others: title, number, day of registration, collection period.
    pub(super) fn facts(&self) -> Vec<(String, String)> {
        let (texts, initiative) = (self.texts, self.initiative);
        let period = [
            ("from", initiative.collection.start.into()),
            ("to", initiative.collection.end.into()),
        ];
        vec![
            (self.say("paper-initiative-title"), self.title().to_owned()),
            (self.say("initiative-number"), initiative.registration_number.clone()),
            (self.say("initiative-registered"), texts.date(initiative.registered)),
            (
                self.say("paper-initiative-period"),
                texts.say_with("initiative-collection-period", &period),
            ),
        ]
    }

    /// Where the initiative can be read: the register, and its own website.
    pub(super) fn addresses(&self) -> Vec<(String, String)> {
        let website = self.version().and_then(|version| version.website.as_ref());
        let website = website.or(self.initiative.website.as_ref());
        let register = (
            self.say("paper-initiative-register"),
            self.initiative.register_url.clone(),
        );
        let website = website.map(|website| (self.say("initiative-website"), website.clone()));
        [Some(register), website].into_iter().flatten().collect()
    }

    /// The contact persons: the representative, then the substitute; each with the part, and the name with the address for mail.
    pub(super) fn contacts(&self) -> Vec<(String, String)> {
        let of = |role: Role| {
            self.initiative
                .contacts
                .iter()
                .filter(move |contact| contact.role == role)
        };
        let person = |contact: &Contact| {
            let role = self.say(&format!("initiative-role-{}", contact.role.key()));
            (
                role,
                joined([name(contact), contact.email.clone().unwrap_or_default()], ", "),
            )
        };
        of(Role::Representative)
            .chain(of(Role::Substitute))
            .map(person)
            .collect()
    }

    /// The legal entity, where one was made.
    pub(super) fn entity(&self) -> Option<(String, String)> {
        let entity = self.initiative.legal_entity.as_ref()?;
        let country = entity.country.map(|country| self.texts.country(country).to_owned());
        let value = joined([entity.name.clone(), country.unwrap_or_default()], ", ");
        Some((self.say("initiative-role-legal_entity"), value))
    }

    /// The names of the other organisers, in one line; empty where none is known.
    pub(super) fn others(&self) -> String {
        let others = self
            .initiative
            .contacts
            .iter()
            .filter(|contact| !contact.role.is_contact_person());
        others
            .map(name)
            .filter(|name| !name.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// What the contact persons declare, and the lines on which they sign; all on one page.
    pub(super) fn declare(&self, doc: &mut Document, sentences: &[&str]) {
        let height = doc.measure(&mut |doc| {
            self.declaration(doc, sentences);
        });
        doc.heading(2, &self.say("paper-sign-heading"));
        doc.need(height);
        self.declaration(doc, sentences);
    }

    fn declaration(&self, doc: &mut Document, sentences: &[&str]) {
        for sentence in sentences {
            doc.text(sentence);
        }
        self.signatures(doc);
    }

    fn signatures(&self, doc: &mut Document) {
        let place = self.say("paper-sign-place");
        let mut signers = vec!["paper-sign-representative", "paper-sign-substitute"];
        if self.initiative.legal_entity.is_some() {
            signers.push("paper-sign-entity");
        }
        for signer in signers {
            let signer = self.say(signer);
            doc.lines(&[(&place, None, 1.0), (&signer, None, 1.4)]);
        }
    }
}

/// A person's name as the register writes it: family names in capitals.
fn name(contact: &Contact) -> String {
    joined([contact.given_names.clone(), contact.family_names.to_uppercase()], " ")
}

/// What there is of two texts.
fn joined(parts: [String; 2], between: &str) -> String {
    let there: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    there.join(between)
}

/// Writes what things are called and what they are.
pub(super) fn facts(doc: &mut Document, facts: &[(String, String)]) {
    let facts: Vec<_> = facts
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    doc.facts(&facts);
}
