//! The Commission's XML for statements of support, in its two dialects: A of its software 1.x (regime 2011) and B of its software 5 (regime 2019).
//!
//! Element names and their order are the interface that authorities know (`assets/law/xsd` has a schema for each); which property a field becomes is
//! the law's data (`domain::export`). A document is written in pieces, whatever its length. Values are what was typed; only that dialect A has street
//! and number in one.

mod initiative;
mod properties;

use super::entry::Entry;
use super::xml::Xml;
use crate::domain::export::{Dialect, country_code};
use crate::domain::{Initiative, Language, MemberState};

pub use properties::{Group, NoPlace, Placement, Property};

/// What stands above the statements.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// The dialect.
    pub dialect: Dialect,
    /// The Member State whose authority receives the document.
    pub state: MemberState,
    /// The language version that the signatories used (dialect A; in B it decides only the language of the title and the objectives).
    pub language: Language,
    /// The initiative.
    pub initiative: &'a Initiative,
    /// The marks of the export, in one line.
    pub marks: &'a str,
}

/// The depth at which statements stand in a document.
const DEPTH: usize = 2;

/// Begins a document with everything that stands above the statements: the bytes, and how many characters had no place in XML.
#[must_use]
pub fn head(sheet: &Sheet<'_>) -> (Vec<u8>, u64) {
    let mut xml = Xml::document();
    xml.comment(sheet.marks);
    xml.open("supportForm");
    xml.text("forCountry", &country_code(sheet.dialect, sheet.state));
    if sheet.dialect == Dialect::A2011 {
        xml.text("forLanguage", sheet.language.code());
    }
    initiative::write(&mut xml, sheet);
    xml.open("signatures");
    debug_assert_eq!(xml.depth(), DEPTH, "statements stand at their depth");
    xml.finish()
}

/// Ends a document.
#[must_use]
pub fn tail() -> Vec<u8> {
    let mut xml = Xml::piece(Vec::new(), DEPTH);
    xml.close("signatures");
    xml.close("supportForm");
    xml.end().0
}

/// Statements between the head of a document and its tail.
#[derive(Debug)]
pub struct Statements<'a> {
    xml: Xml,
    placement: &'a Placement,
}

impl<'a> Statements<'a> {
    /// Begins a piece, into room that is used again.
    #[must_use]
    pub fn new(room: Vec<u8>, placement: &'a Placement) -> Self {
        Self {
            xml: Xml::piece(room, DEPTH),
            placement,
        }
    }

    /// Writes one statement. An alternative says in a comment whose it is, since the dialects have no element for that.
    ///
    /// # Errors
    ///
    /// When the dialect has no place for something that was typed ([`Placement::fits`] tells beforehand).
    pub fn entry(&mut self, entry: &Entry<'_>) -> Result<(), NoPlace> {
        let groups = self.placement.groups(entry.particulars)?;
        let xml = &mut self.xml;
        if let Some(other) = entry.alternative_to {
            xml.comment(&format!("alternative to {other}: at most one of the two counts"));
        }
        xml.open("signature");
        xml.text("submissionDate", &entry.signed.to_string());
        let mut identifier = uuid::Uuid::encode_buffer();
        xml.text(
            "signatureIdentifier",
            entry.identifier.hyphenated().encode_lower(&mut identifier),
        );
        xml.text("annexRevision", ANNEX_REVISION);
        xml.open("signatoryInfo");
        xml.open("groups");
        for written in &groups {
            group(xml, written);
        }
        xml.close("groups");
        xml.close("signatoryInfo");
        xml.close("signature");
        Ok(())
    }

    /// The piece, and how many characters had no place in XML and were replaced by U+FFFD.
    #[must_use]
    pub fn finish(self) -> (Vec<u8>, u64) {
        self.xml.finish()
    }
}

fn group(xml: &mut Xml, group: &Group<'_>) {
    xml.open("group");
    xml.text("name", group.name);
    xml.open("properties");
    for property in &group.properties {
        xml.open("property");
        xml.text("key", property.key);
        xml.text("value", &property.value);
        xml.close("property");
    }
    xml.close("properties");
    xml.close("group");
}

/// Annex III as amended by Delegated Regulation (EU) 2015/1070. The Commission's software writes the same number in regime 2019.
const ANNEX_REVISION: &str = "2";

#[cfg(test)]
mod tests;
