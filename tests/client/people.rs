//! People who sign: valid particulars for every State in both regimes, drawn by seed, no two alike.

use std::collections::BTreeSet;

use super::chance::Chance;
use super::forms::{Form, Regime, forms};
use super::names::{Words, words};
use super::numbers::{Birth, number};

/// One person's particulars, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub state: &'static str,
    pub fields: Vec<(&'static str, String)>,
}

impl Person {
    /// What was typed into a field, empty when the form does not ask for it.
    pub fn value(&self, field: &str) -> &str {
        self.fields
            .iter()
            .find(|(name, _)| *name == field)
            .map_or("", |(_, value)| value)
    }

    /// The same person with another value typed; the field is added when the form did not ask for it.
    #[must_use]
    pub fn with(mut self, field: &'static str, value: &str) -> Self {
        match self.fields.iter_mut().find(|(name, _)| *name == field) {
            Some((_, old)) => value.clone_into(old),
            None => self.fields.push((field, value.to_owned())),
        }
        self
    }

    /// The same person with a field left out of the form.
    #[must_use]
    pub fn without(mut self, field: &str) -> Self {
        self.fields.retain(|(name, _)| *name != field);
        self
    }
}

/// A source of people who all differ.
pub struct People {
    chance: Chance,
    forms: Vec<Form>,
    seen: BTreeSet<String>,
}

impl People {
    /// Starts the sequence of people that belongs to a seed.
    pub fn new(regime: Regime, seed: u64) -> Self {
        Self {
            chance: Chance::seeded(seed),
            forms: forms(regime),
            seen: BTreeSet::new(),
        }
    }

    /// The States of the regime, in the order of the Official Journal.
    pub fn states(&self) -> Vec<&'static str> {
        self.forms.iter().map(|form| form.state).collect()
    }

    /// Draws somebody who signs in a State, with any of its documents.
    pub fn of(&mut self, state: &str) -> Person {
        let documents = self.form(state).documents;
        let document = if documents.is_empty() {
            ""
        } else {
            self.chance.word(documents)
        };
        self.with_document(state, document)
    }

    /// Draws one person for each document that a State takes, or one where it takes none.
    pub fn each_document(&mut self, state: &str) -> Vec<Person> {
        match self.form(state).documents {
            [] => vec![self.with_document(state, "")],
            documents => documents
                .iter()
                .map(|document| self.with_document(state, document))
                .collect(),
        }
    }

    fn with_document(&mut self, state: &str, document: &'static str) -> Person {
        loop {
            let index = self
                .forms
                .iter()
                .position(|form| form.state == state)
                .expect("a State of the regime");
            let person = draw(&self.forms[index], document, &mut self.chance);
            if self.seen.insert(identity(&person)) {
                return person;
            }
        }
    }

    fn form(&self, state: &str) -> &Form {
        self.forms
            .iter()
            .find(|form| form.state == state)
            .expect("a State of the regime")
    }
}

/// What tells two people apart, with punctuation left out.
fn identity(person: &Person) -> String {
    let parts = match person.value("document_or_number") {
        "" => vec!["given_names", "family_names", "date_of_birth", "residence_postcode"],
        _ => vec!["document_or_number_type", "document_or_number"],
    };
    let values: Vec<&str> = parts.into_iter().map(|field| person.value(field)).collect();
    let folded: String = values.join(" ").chars().filter(|sign| sign.is_alphanumeric()).collect();
    format!("{} {folded}", person.state)
}

fn draw(form: &Form, document: &'static str, chance: &mut Chance) -> Person {
    let words = words(form.state);
    let birth = Birth::draw(chance);
    let fields = form
        .fields
        .iter()
        .map(|field| {
            let value = match *field {
                "document_or_number_type" => document.to_owned(),
                "document_or_number" => number(form.state, document, birth, chance),
                "date_of_birth" => typed_date(birth, chance),
                field => typed(field, form.state, words, chance),
            };
            (*field, value)
        })
        .collect();
    Person {
        state: form.state,
        fields,
    }
}

fn typed(field: &str, state: &str, words: &Words, chance: &mut Chance) -> String {
    match field {
        "given_names" => chance.word(words.given).to_owned(),
        "family_names" => family_name(words, chance),
        "name_at_birth" | "fathers_name" => format!("{} {}", chance.word(words.given), chance.word(words.family)),
        "residence_street" => chance.word(words.streets).to_owned(),
        "residence_number" => house_number(chance),
        "residence_postcode" => chance.fill(postcode(state)),
        "residence_city" | "place_of_birth" => chance.word(words.cities).to_owned(),
        "residence_country" | "country_of_permanent_residence" | "nationality" => country(state, chance).to_owned(),
        "issuing_authority" => format!("Comune di {}", chance.word(words.cities)),
        other => panic!("nobody knows what to type into {other}"),
    }
}

fn house_number(chance: &mut Chance) -> String {
    let pattern = chance.word(&["+", "+#", "+##", "+#/+", "+# a"]);
    chance.fill(pattern)
}

/// Two family names, so that enough people differ where the form asks for no number.
fn family_name(words: &Words, chance: &mut Chance) -> String {
    let (first, second) = (chance.word(words.family), chance.word(words.family));
    if first == second {
        first.to_owned()
    } else {
        format!("{first} {second}")
    }
}

/// Greece and the United Kingdom are known by two codes, and both are taken.
fn country(state: &str, chance: &mut Chance) -> &'static str {
    match state {
        "EL" => chance.word(&["EL", "GR"]),
        "UK" => chance.word(&["UK", "GB"]),
        _ => {
            forms(Regime::R2011)
                .iter()
                .find(|form| form.state == state)
                .expect("a State")
                .state
        }
    }
}

/// The four shapes that the interface takes.
fn typed_date(birth: Birth, chance: &mut Chance) -> String {
    let Birth { year, month, day } = birth;
    match chance.below(4) {
        0 => format!("{year}-{month:02}-{day:02}"),
        1 => format!("{day:02}/{month:02}/{year}"),
        2 => format!("{day:02}.{month:02}.{year}"),
        _ => format!("{day:02}-{month:02}-{year}"),
    }
}

fn postcode(state: &str) -> &'static str {
    match state {
        "AT" | "BE" | "BG" | "HU" | "SI" => "+###",
        "CY" | "DK" => "####",
        "HR" => "3####",
        "CZ" | "EL" => "1## ##",
        "EE" | "FI" | "FR" | "DE" | "IT" => "#####",
        "IE" => "D## X###",
        "LV" => "LV-####",
        "LT" => "LT-#####",
        "LU" => "L-####",
        "MT" => "VLT ####",
        "NL" => "+### DC",
        "PL" => "##-###",
        "PT" => "+###-###",
        "RO" => "######",
        "SK" => "8## ##",
        "ES" => "28###",
        "SE" => "+## ##",
        "UK" => "SW## #AB",
        other => panic!("no postcode is known for {other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same_people_and_no_two_alike() {
        let draw = || {
            let mut people = People::new(Regime::R2019, 7);
            (0..500).map(|_| people.of("DK")).collect::<Vec<_>>()
        };
        let (first, second) = (draw(), draw());
        assert_eq!(first, second);
        let different: BTreeSet<_> = first.iter().map(identity).collect();
        assert_eq!(different.len(), 500);
    }
}
