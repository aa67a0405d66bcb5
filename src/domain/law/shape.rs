//! The shapes of the files in `assets/law`, as they stand there.
//!
//! Evidence, sources and notes are for people who read the files; the shapes demand them, and no code asks.

#![expect(
    dead_code,
    reason = "evidence, sources and notes are demanded of the files, and read by people"
)]

use super::{AgeRule, Dialect, DocumentKind, Field, MemberState, Regime, Who};
use serde::Deserialize;
use serde::de::{Deserializer, Error};
use std::collections::BTreeMap;

//------------ Day

/// A day as the files write it, `2012-04-01`: year, month and day of the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub u16, pub u8, pub u8);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match toml::value::Datetime::deserialize(deserializer)? {
            toml::value::Datetime {
                date: Some(date),
                time: None,
                offset: None,
            } => Ok(Self(date.year, date.month, date.day)),
            _ => Err(D::Error::custom("a day without a time is expected")),
        }
    }
}

//------------ regime.toml

/// `REGIME/regime.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegimeFile {
    /// `2011` or `2019`.
    pub regime: Regime,
    /// The act that the regime rests on.
    pub act: String,
    /// How many signatories are needed in all.
    pub signatories: u32,
    /// In how many States the threshold must be reached.
    pub states: usize,
    /// When initiatives are registered under the regime.
    pub registration: Registration,
    /// How long is collected.
    pub collection: Collection,
    /// When statements must be destroyed.
    pub destruction: Destruction,
    /// The versions of the statutory text.
    pub statutory_text: Vec<StatutoryText>,
}

/// When initiatives are registered under a regime.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// The first day.
    pub from: Day,
    /// The last day, if there is one.
    pub until: Option<Day>,
    /// How sure it is.
    pub evidence: Evidence,
}

/// How long is collected.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Collection {
    /// So many months.
    pub months: u8,
    /// From this day.
    pub counted_from: CountedFrom,
    /// How sure it is.
    pub evidence: Evidence,
}

/// When statements must be destroyed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Destruction {
    /// So many months.
    pub months: u8,
    /// After this day.
    pub counted_from: CountedFrom,
    /// Or so many months after submission to the Commission, whichever is earlier.
    pub months_after_submission: u8,
    /// How sure it is.
    pub evidence: Evidence,
}

/// The day from which a term counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CountedFrom {
    /// The day of registration.
    Registration,
    /// The first day of collection.
    Start,
}

/// A version of the statutory text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatutoryText {
    /// Its name, sealed with every statement.
    pub version: String,
    /// The day from which it is shown.
    pub from: Day,
    /// How sure it is.
    pub evidence: Evidence,
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// Checked against a source.
    Verified,
    /// Recalled, and in agreement with an independent source.
    Corroborated,
    /// Concluded from other facts.
    Inferred,
    /// Recalled only.
    Memory,
    /// No fact: our own words.
    #[serde(rename = "own wording")]
    OwnWording,
}

//------------ forms.toml

/// `REGIME/forms.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormsFile {
    /// Its entries.
    pub form: Vec<FormEntry>,
}

/// A form of one State, from a day on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormEntry {
    /// The State.
    pub member_state: MemberState,
    /// The day from which the form holds.
    pub from: Day,
    /// Part A or B of the Annex.
    pub part: char,
    /// Who may sign.
    pub who: Who,
    /// From which age.
    pub minimum_age: u8,
    /// How the age is counted, where not by birthday.
    pub age_rule: Option<AgeRule>,
    /// Every field, in the order in which it is asked.
    pub fields: Vec<Field>,
    /// Those that may stay empty.
    #[serde(default)]
    pub optional: Vec<Field>,
    /// The documents and numbers that are accepted.
    #[serde(default)]
    pub documents: Vec<DocumentEntry>,
    /// How sure it is.
    pub evidence: Evidence,
    /// Where it is from, when not from the source that the file's head names.
    pub source: Option<String>,
    /// What else is known.
    pub note: Option<String>,
}

/// A document or number that a form accepts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentEntry {
    /// Its kind.
    pub kind: DocumentKind,
    /// The State's name for it.
    pub name: String,
}

//------------ member-states.toml, thresholds.toml

/// `member-states.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberStatesFile {
    /// Its entries.
    pub member_state: Vec<MemberStateEntry>,
}

/// A Member State.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberStateEntry {
    /// Its code.
    pub code: MemberState,
    /// The regimes in which it takes part.
    pub regimes: Vec<Regime>,
    /// The first day of membership, where within the time of initiatives.
    pub since: Option<Day>,
    /// The last day of membership, where there is one.
    pub until: Option<Day>,
    /// Its official languages that are languages of the Union.
    pub languages: Vec<String>,
}

/// `thresholds.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThresholdsFile {
    /// Its entries.
    pub period: Vec<ThresholdPeriod>,
}

/// The thresholds that hold from a day on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThresholdPeriod {
    /// The regime.
    pub regime: Regime,
    /// The first day.
    pub from: Day,
    /// The act that set them.
    pub act: String,
    /// What the number of seats is multiplied by.
    pub multiplier: u32,
    /// How sure the numbers are.
    pub evidence: Evidence,
    /// Where they are from.
    pub source: String,
    /// The number of each State.
    pub member_states: BTreeMap<MemberState, Threshold>,
}

/// The threshold of one State.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// Its seats in the Parliament.
    pub seats: u32,
    /// How many signatories it must have.
    pub minimum: u32,
}

//------------ postcodes.toml, identifiers.toml

/// `postcodes.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostcodesFile {
    /// Its entries.
    pub postcode: Vec<PostcodeEntry>,
}

/// The postcodes of one country.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostcodeEntry {
    /// The country.
    pub member_state: MemberState,
    /// What people write before the code, besides the country's two letters.
    #[serde(default)]
    pub prefixes: Vec<String>,
    /// The shape.
    pub pattern: String,
    /// A postcode as people write it.
    pub example: String,
    /// The pattern of the Commission's software.
    pub commission_2014: Option<String>,
    /// What else is known.
    pub note: Option<String>,
}

/// `identifiers.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentifiersFile {
    /// Its entries.
    pub identifier: Vec<IdentifierEntry>,
}

/// A State's numbers of one kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentifierEntry {
    /// The State.
    pub member_state: MemberState,
    /// The kind.
    pub kind: DocumentKind,
    /// The shape.
    pub pattern: String,
    /// The name of the arithmetic that finds mistyped digits.
    pub check: Option<String>,
    /// A number as people write it, where that is not the first valid one.
    pub example: Option<String>,
    /// Numbers that pass.
    pub valid: Vec<String>,
    /// Numbers that do not.
    pub invalid: Vec<String>,
    /// The pattern of the Commission's software of 2014.
    pub commission_2014: Option<String>,
    /// The pattern of its software of 2021.
    pub commission_2021: Option<String>,
    /// How sure it is.
    pub evidence: Evidence,
    /// Where it is from.
    pub source: String,
    /// What else is known.
    pub note: Option<String>,
}

//------------ export.toml

/// `export.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportFile {
    /// By dialect, the States whose code is not their own in lower case.
    pub country_codes: BTreeMap<Dialect, BTreeMap<MemberState, String>>,
    /// Where each value goes.
    pub property: Vec<PropertyEntry>,
}

/// Where one value goes in one dialect.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PropertyEntry {
    /// The dialect.
    pub dialect: Dialect,
    /// The field, or
    pub field: Option<Field>,
    /// the kind of document whose number it is.
    pub document: Option<DocumentKind>,
    /// The States for which the row holds; all others when empty.
    #[serde(default)]
    pub member_states: Vec<MemberState>,
    /// Its place in the XML.
    pub to: Key,
    /// How sure it is.
    pub evidence: Evidence,
    /// What else is known.
    pub note: Option<String>,
}

/// Where a value goes in the XML.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// The group, for example `oct.group.general`.
    pub group: String,
    /// The property's key, for example `oct.property.firstname`.
    pub key: String,
}
