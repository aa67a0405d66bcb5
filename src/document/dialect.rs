//! The Commission's XML for statements of support, in its two dialects: A of its software 1.x (regime 2011) and B of its software 5 (regime 2019).
//!
//! Element names and their order are the interface that authorities know (`assets/law/xsd` has a schema for each); which property a field becomes is
//! the law's data (`domain::export`). A document is written as a stream, whatever its length. Values are what was typed; only
//! that dialect A has street and number in one.

mod initiative;
mod properties;

use std::io::{self, Write};

use super::entry::{Entry, MARKS};
use super::xml::XmlWriter;
use crate::domain::export::{Dialect, country_code};
use crate::domain::{Initiative, Language, MemberState};

pub use properties::{Group, NoPlace, Property, groups};

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
}

/// A document of statements being written.
pub struct StatementsXml<W: Write> {
    xml: XmlWriter<W>,
    dialect: Dialect,
    state: MemberState,
    statements: u64,
}

impl<W: Write> StatementsXml<W> {
    /// Begins a document with everything that stands above the statements.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn new(output: W, sheet: &Sheet<'_>) -> io::Result<Self> {
        let mut xml = XmlWriter::new(output)?;
        xml.comment(&MARKS.join(" - "))?;
        xml.open("supportForm")?;
        xml.text("forCountry", &country_code(sheet.dialect, sheet.state))?;
        if sheet.dialect == Dialect::A2011 {
            xml.text("forLanguage", sheet.language.code())?;
        }
        initiative::write(&mut xml, sheet)?;
        xml.open("signatures")?;
        Ok(Self {
            xml,
            dialect: sheet.dialect,
            state: sheet.state,
            statements: 0,
        })
    }

    /// Writes one statement. An alternative says in a comment whose it is, since the dialects have no element for that.
    ///
    /// # Errors
    ///
    /// When the output cannot be written, or the dialect has no place for something that was typed ([`groups`] tells beforehand).
    pub fn entry(&mut self, entry: &Entry<'_>) -> io::Result<()> {
        let groups = groups(self.dialect, self.state, entry.particulars).map_err(io::Error::other)?;
        if let Some(other) = entry.alternative_to {
            self.xml
                .comment(&format!("alternative to {other}: at most one of the two counts"))?;
        }
        self.xml.open("signature")?;
        self.xml.text("submissionDate", &entry.signed.to_string())?;
        self.xml.text("signatureIdentifier", &entry.identifier.to_string())?;
        self.xml.text("annexRevision", ANNEX_REVISION)?;
        self.xml.open("signatoryInfo")?;
        self.xml.open("groups")?;
        groups.iter().try_for_each(|group| self.group(group))?;
        self.xml.close("groups")?;
        self.xml.close("signatoryInfo")?;
        self.xml.close("signature")?;
        self.statements += 1;
        Ok(())
    }

    /// Ends the document.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(mut self) -> io::Result<(W, Written)> {
        self.xml.close("signatures")?;
        self.xml.close("supportForm")?;
        let (output, replaced_characters) = self.xml.finish()?;
        Ok((
            output,
            Written {
                statements: self.statements,
                replaced_characters,
            },
        ))
    }

    fn group(&mut self, group: &Group<'_>) -> io::Result<()> {
        self.xml.open("group")?;
        self.xml.text("name", group.name)?;
        self.xml.open("properties")?;
        for property in &group.properties {
            self.xml.open("property")?;
            self.xml.text("key", property.key)?;
            self.xml.text("value", &property.value)?;
            self.xml.close("property")?;
        }
        self.xml.close("properties")?;
        self.xml.close("group")
    }
}

/// What a finished document holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// How many statements.
    pub statements: u64,
    /// How many characters had no place in XML and were replaced by U+FFFD.
    pub replaced_characters: u64,
}

/// Annex III as amended by Delegated Regulation (EU) 2015/1070. The Commission's software writes the same number in regime 2019.
const ANNEX_REVISION: &str = "2";

#[cfg(test)]
mod tests;
