//! What the statements of a package are like: counted, held against the rules of the form, and compared among each other.
//!
//! The rules are those that the signatory's own form was checked with. They decide nothing: an authority judges by its registers. Of each statement two
//! hashes stay in memory, 32 bytes together.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::table::Statement;
use crate::domain::export::{Dialect, Subject, keys};
use crate::domain::{Field, Law, MemberState, Regime, canonical};

/// What was found in the statements of a package.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Content {
    /// How many statements were read, alternatives left out.
    pub statements: u64,
    /// Whether there are files in the Commission's XML.
    pub xml: bool,
    /// Whether there are tables.
    pub csv: bool,
    /// Whether there are documents to print.
    pub pdf: bool,
    /// Statements whose person has one before them in the same package, by the identity that the form gives.
    pub duplicates: u64,
    /// How many statements each rule found fault with, by the rule's name.
    pub warnings: BTreeMap<String, u64>,
}

/// Where the list of what was found goes.
pub(super) type List<'a> = &'a mut dyn Write;

/// The statements of one kind of file, being looked at.
pub(super) struct Inspector<'l> {
    state: MemberState,
    regime: Regime,
    /// Fields that the kind of file does not keep apart from another, and that are therefore not judged.
    shared: Vec<Field>,
    /// Whether statements are judged, or counted only.
    judges: bool,
    people: Vec<[u8; 16]>,
    /// The sum of the identifiers' hashes: equal for equal sets, in whatever order.
    sum: u128,
    content: Content,
    list: Option<List<'l>>,
}

impl<'l> Inspector<'l> {
    /// Begins to look; what is found goes to the list, where there is one, as `identifier,rule,field`.
    pub(super) const fn new(state: MemberState, regime: Regime, list: Option<List<'l>>) -> Self {
        Self {
            state,
            regime,
            shared: Vec::new(),
            judges: true,
            people: Vec::new(),
            sum: 0,
            content: Content {
                statements: 0,
                xml: false,
                csv: false,
                pdf: false,
                duplicates: 0,
                warnings: BTreeMap::new(),
            },
            list,
        }
    }

    /// Spares the fields that the Commission's XML puts into one property, or judges nothing at all.
    pub(super) fn of_xml(mut self, judges: bool) -> Self {
        self.judges = judges;
        let dialect = Dialect::of(self.regime);
        let place = |field: &Field| keys(dialect, self.state, Subject::Field(*field)).map(|key| (&key.group, &key.key));
        let shared = Field::ALL.into_iter().filter(|field| {
            let others = Field::ALL.iter().filter(|other| *other != field);
            place(field).is_some_and(|own| others.filter_map(place).any(|other| other == own))
        });
        self.shared = shared.collect();
        self
    }

    /// Looks at a statement.
    pub(super) fn statement(&mut self, statement: &Statement) -> io::Result<()> {
        self.content.statements += 1;
        let hash = Sha256::digest(&statement.identifier);
        let (first, _) = hash.split_first_chunk().expect("a digest has 32 bytes");
        self.sum = self.sum.wrapping_add(u128::from_be_bytes(*first));
        if !self.judges {
            return Ok(());
        }
        let identifier = &statement.identifier;
        let form = statement
            .signed
            .and_then(|signed| Some((signed, Law::of(self.regime).form(self.state, signed)?)));
        let Some((signed, form)) = form else {
            return self.found(identifier, "date-of-signing", "date");
        };
        let findings = form.check(&statement.particulars, signed);
        for rejection in findings.rejections {
            if !self.shared.contains(&rejection.field()) {
                self.found(identifier, rejection.key(), rejection.field().name())?;
            }
        }
        for warning in findings.warnings {
            self.found(identifier, warning.rule(), warning.field().name())?;
        }
        let person = Sha256::digest(canonical::identity(form, &statement.particulars, signed).as_slice());
        self.people.push(*person.first_chunk().expect("a digest has 32 bytes"));
        Ok(())
    }

    fn found(&mut self, identifier: &str, rule: &str, field: &str) -> io::Result<()> {
        *self.content.warnings.entry(rule.to_owned()).or_default() += 1;
        match &mut self.list {
            // An identifier is a stranger's text until the signature is verified: it is written only where it looks like one.
            Some(list) if is_identifier(identifier) => write!(list, "{identifier},{rule},{field}\r\n"),
            _ => Ok(()),
        }
    }

    /// Ends the looking: what was found, and what two files of the same statements have in common.
    pub(super) fn finish(mut self) -> (Content, u128) {
        self.people.sort_unstable();
        let repeats = self.people.windows(2).filter(|pair| pair[0] == pair[1]).count();
        self.content.duplicates = repeats as u64;
        (self.content, self.sum)
    }
}

/// Whether a text has the shape of an identifier (a UUID): hexadecimal digits and hyphens.
pub(in crate::service) fn is_identifier(text: &str) -> bool {
    text.len() == 36 && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}
