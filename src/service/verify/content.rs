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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Particulars;
    use jiff::civil::date;

    fn statement(number: u8, fields: &[(Field, &str)]) -> Statement {
        let mut particulars = Particulars::new();
        for (field, text) in fields {
            particulars.set(*field, (*text).to_owned());
        }
        Statement {
            identifier: format!("00000000-0000-8000-8000-0000000000{number:02}"),
            signed: Some(date(2021, 6, 1)),
            particulars,
        }
    }

    fn german(number: u8, given: &str, birth: &str, postcode: &str) -> Statement {
        let fields = [
            (Field::GivenNames, given),
            (Field::FamilyNames, "Groß"),
            (Field::DateOfBirth, birth),
            (Field::ResidenceStreet, "Weg"),
            (Field::ResidenceNumber, "1"),
            (Field::ResidencePostcode, postcode),
            (Field::ResidenceCity, "Berlin"),
            (Field::ResidenceCountry, "DE"),
        ];
        statement(number, &fields)
    }

    #[test]
    fn persons_and_rules_are_counted_and_listed_by_identifier() {
        let mut list = Vec::new();
        let mut inspector = Inspector::new(MemberState::De, Regime::R2019, Some(&mut list));
        let mut strange = german(5, "Eve", "1990-02-28", "10115");
        (strange.signed, strange.identifier) = (None, "=cmd()".to_owned());
        for statement in [
            german(1, "Änne", "28.02.1990", "10115"),
            german(2, "ANNE", "1990-02-28", "D-10115"),
            german(3, "Bo", "1990-02-28", "1011"),
            german(4, "Cleo", "2015-02-28", "10115"),
            strange,
        ] {
            inspector.statement(&statement).unwrap();
        }
        let (content, _) = inspector.finish();
        assert_eq!((content.statements, content.duplicates), (5, 1));
        let expected = [("date-of-signing", 1), ("postcode-shape", 1), ("too-young", 1)];
        let expected: BTreeMap<String, u64> = expected.map(|(rule, count)| (rule.to_owned(), count)).into();
        assert_eq!(content.warnings, expected);
        let list = String::from_utf8(list).unwrap();
        assert_eq!(
            list,
            "00000000-0000-8000-8000-000000000003,postcode-shape,residence_postcode\r\n\
             00000000-0000-8000-8000-000000000004,too-young,date_of_birth\r\n"
        );
    }

    #[test]
    fn two_files_of_the_same_statements_have_one_sum_in_any_order() {
        let sum = |numbers: &[u8]| {
            let mut inspector = Inspector::new(MemberState::De, Regime::R2019, None).of_xml(false);
            for number in numbers {
                inspector
                    .statement(&german(*number, "A", "1990-02-28", "10115"))
                    .unwrap();
            }
            inspector.finish().1
        };
        assert_eq!(sum(&[1, 2, 3]), sum(&[3, 1, 2]));
        assert_ne!(sum(&[1, 2, 3]), sum(&[1, 2, 4]));
        assert_ne!(sum(&[1, 2]), sum(&[1, 2, 2]));
    }
}
