//! Statements of support as a table: one file per Member State, one row per statement, the columns those of the State's form.
//!
//! Cells hold what was typed. A cell that a spreadsheet would take for a formula gets an apostrophe in front, and is counted. Comma, quotes and line
//! ends follow RFC 4180, in UTF-8 without a byte order mark.

use std::borrow::Cow;
use std::io::{self, Write};

use super::entry::{Entry, MARKS};
use crate::domain::Field;

/// A table of statements being written.
pub struct StatementsCsv<'a, W: Write> {
    rows: csv::Writer<W>,
    fields: &'a [Field],
    alternatives: bool,
    statements: u64,
    neutralised: u64,
}

impl<'a, W: Write> StatementsCsv<'a, W> {
    /// Begins a table with its header: the fields of the State's form, then `date`, `language`, `identifier` and `mark`. A table of alternatives
    /// also has `alternative_to`, the identifier of the person's packaged statement.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn new(output: W, fields: &'a [Field], alternatives: bool) -> io::Result<Self> {
        let mut rows = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(output);
        let names = fields.iter().map(|field| field.name());
        let fixed = ["date", "language", "identifier", "mark"];
        rows.write_record(names.chain(fixed).chain(alternatives.then_some("alternative_to")))?;
        Ok(Self {
            rows,
            fields,
            alternatives,
            statements: 0,
            neutralised: 0,
        })
    }

    /// Writes one statement.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn entry(&mut self, entry: &Entry<'_>) -> io::Result<()> {
        for field in self.fields {
            let cell = neutral(entry.particulars.value(*field));
            self.neutralised += u64::from(matches!(cell, Cow::Owned(_)));
            self.rows.write_field(&*cell)?;
        }
        self.rows.write_field(entry.signed.to_string())?;
        self.rows.write_field(entry.language.code())?;
        self.rows.write_field(entry.identifier.to_string())?;
        self.rows.write_field(MARKS.join(" - "))?;
        if self.alternatives {
            self.rows
                .write_field(entry.alternative_to.map(|other| other.to_string()).unwrap_or_default())?;
        }
        self.rows.write_record(None::<&[u8]>)?;
        self.statements += 1;
        Ok(())
    }

    /// Ends the table.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(self) -> io::Result<(W, Written)> {
        let output = self.rows.into_inner().map_err(csv::IntoInnerError::into_error)?;
        Ok((
            output,
            Written {
                statements: self.statements,
                neutralised_cells: self.neutralised,
            },
        ))
    }
}

/// What a finished table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// How many statements.
    pub statements: u64,
    /// How many cells got an apostrophe in front.
    pub neutralised_cells: u64,
}

/// The cell as it is written.
pub(super) fn neutral(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::entry::identifier;
    use crate::document::samples::{day, particulars};
    use crate::domain::{Language, Particulars};

    const FIELDS: [Field; 3] = [Field::GivenNames, Field::FamilyNames, Field::DocumentOrNumber];

    fn table(alternatives: bool, people: &[Particulars]) -> (String, Written) {
        let mut rows = StatementsCsv::new(Vec::new(), &FIELDS, alternatives).unwrap();
        for particulars in people {
            let identifier = identifier(20_261_122, &[7; 16]);
            let alternative_to = alternatives.then_some(identifier);
            let entry = Entry {
                identifier,
                signed: day(2026, 11, 22),
                language: Language::Lv,
                particulars,
                alternative_to,
            };
            rows.entry(&entry).unwrap();
        }
        let (bytes, written) = rows.finish().unwrap();
        (String::from_utf8(bytes).unwrap(), written)
    }

    #[test]
    fn a_table_has_the_fields_of_the_form_and_what_stands_beside_them() {
        let id = identifier(20_261_122, &[7; 16]);
        let (text, written) = table(
            false,
            &[particulars(&[
                (Field::GivenNames, "Anna, \"A\""),
                (Field::FamilyNames, "Bērziņa"),
            ])],
        );
        let expected = format!(
            "given_names,family_names,document_or_number,date,language,identifier,mark\r\n\
             \"Anna, \"\"A\"\"\",Bērziņa,,2026-11-22,lv,{id},PERSONAL DATA - LIMITED DISTRIBUTION TO THE MEMBER STATE CONCERNED\r\n"
        );
        assert_eq!(text, expected);
        assert_eq!(
            written,
            Written {
                statements: 1,
                neutralised_cells: 0
            }
        );
        let (text, _) = table(true, &[particulars(&[(Field::GivenNames, "A")])]);
        assert!(text.starts_with(
            "given_names,family_names,document_or_number,date,language,identifier,mark,alternative_to\r\n"
        ));
        assert!(text.ends_with(&format!(",{id}\r\n")));
    }

    #[test]
    fn a_formula_is_neutralised_and_counted() {
        for typed in ["=1+1", "+371", "-1", "@SUM(A1)", "\tx", "\rx"] {
            let (text, written) = table(
                false,
                &[particulars(&[(Field::GivenNames, typed), (Field::FamilyNames, "a=b")])],
            );
            assert_eq!(written.neutralised_cells, 1, "{typed}");
            let mut rows = csv::Reader::from_reader(text.as_bytes());
            let row = rows.records().next().unwrap().unwrap();
            assert_eq!((&row[0], &row[1]), (&*format!("'{typed}"), "a=b"));
        }
    }
}
