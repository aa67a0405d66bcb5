//! Statements of support as a table: one row per statement, the columns those of the State's form.
//!
//! Cells hold what was typed. A cell that a spreadsheet would take for a formula gets an apostrophe in front, and is counted. Comma, quotes and line
//! ends follow RFC 4180, in UTF-8 without a byte order mark. A table may be written in pieces that are put together afterwards.

use std::borrow::Cow;

use super::entry::Entry;
use crate::domain::Field;

/// The shape of a table of statements.
#[derive(Debug, Clone, Copy)]
pub struct StatementsCsv<'a> {
    /// The fields of the State's form.
    pub fields: &'a [Field],
    /// Whether it holds alternatives.
    pub alternatives: bool,
    /// The marks of the export, in one line: a constant column.
    pub mark: &'a str,
}

impl StatementsCsv<'_> {
    /// The header: the fields of the State's form, then `date`, `language`, `identifier` and `mark`. A table of alternatives also has `alternative_to`,
    /// the identifier of the person's packaged statement.
    #[must_use]
    pub fn head(&self) -> Vec<u8> {
        let names = self.fields.iter().map(|field| field.name());
        let fixed = ["date", "language", "identifier", "mark"];
        let mut bytes = Vec::new();
        row(
            &mut bytes,
            names.chain(fixed).chain(self.alternatives.then_some("alternative_to")),
        );
        bytes
    }

    /// Writes one statement, and tells how many cells got an apostrophe in front.
    pub fn entry(&self, bytes: &mut Vec<u8>, entry: &Entry<'_>) -> u64 {
        let mut neutralised = 0;
        for field in self.fields {
            let typed = neutral(entry.particulars.value(*field));
            neutralised += u64::from(matches!(typed, Cow::Owned(_)));
            cell(bytes, &typed);
            bytes.push(b',');
        }
        let mut buffer = uuid::Uuid::encode_buffer();
        cell(bytes, &entry.signed.to_string());
        bytes.push(b',');
        cell(bytes, entry.language.code());
        bytes.push(b',');
        cell(bytes, entry.identifier.hyphenated().encode_lower(&mut buffer));
        bytes.push(b',');
        cell(bytes, self.mark);
        if self.alternatives {
            bytes.push(b',');
            let other = entry.alternative_to.map(uuid::Uuid::hyphenated);
            cell(
                bytes,
                other.as_ref().map_or("", |other| other.encode_lower(&mut buffer)),
            );
        }
        bytes.extend_from_slice(b"\r\n");
        neutralised
    }
}

/// Writes one row.
pub fn row<'a>(bytes: &mut Vec<u8>, cells: impl Iterator<Item = &'a str>) {
    for (place, text) in cells.enumerate() {
        if place > 0 {
            bytes.push(b',');
        }
        cell(bytes, text);
    }
    bytes.extend_from_slice(b"\r\n");
}

fn cell(bytes: &mut Vec<u8>, text: &str) {
    if !text.contains([',', '"', '\r', '\n']) {
        bytes.extend_from_slice(text.as_bytes());
        return;
    }
    bytes.push(b'"');
    for byte in text.bytes() {
        if byte == b'"' {
            bytes.push(b'"');
        }
        bytes.push(byte);
    }
    bytes.push(b'"');
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

    fn table(alternatives: bool, people: &[Particulars]) -> (String, u64) {
        let table = StatementsCsv {
            fields: &FIELDS,
            alternatives,
            mark: "PERSONAL DATA - LIMITED",
        };
        let (mut bytes, mut neutralised) = (table.head(), 0);
        for particulars in people {
            let identifier = identifier(20_261_122, &[7; 16]);
            let entry = Entry {
                identifier,
                signed: day(2026, 11, 22),
                language: Language::Lv,
                particulars,
                alternative_to: alternatives.then_some(identifier),
            };
            neutralised += table.entry(&mut bytes, &entry);
        }
        (String::from_utf8(bytes).unwrap(), neutralised)
    }

    #[test]
    fn a_table_has_the_fields_of_the_form_and_what_stands_beside_them() {
        let id = identifier(20_261_122, &[7; 16]);
        let anna = particulars(&[(Field::GivenNames, "Anna, \"A\""), (Field::FamilyNames, "Bērziņa")]);
        let (text, neutralised) = table(false, &[anna]);
        let expected = format!(
            "given_names,family_names,document_or_number,date,language,identifier,mark\r\n\
             \"Anna, \"\"A\"\"\",Bērziņa,,2026-11-22,lv,{id},PERSONAL DATA - LIMITED\r\n"
        );
        assert_eq!((text, neutralised), (expected, 0));
        let (text, _) = table(true, &[particulars(&[(Field::GivenNames, "A")])]);
        assert!(text.starts_with(
            "given_names,family_names,document_or_number,date,language,identifier,mark,alternative_to\r\n"
        ));
        assert!(text.ends_with(&format!(",{id}\r\n")));
    }

    #[test]
    fn a_formula_is_neutralised_and_counted() {
        for typed in ["=1+1", "+371", "-1", "@SUM(A1)", "\tx", "\rx"] {
            let people = [particulars(&[(Field::GivenNames, typed), (Field::FamilyNames, "a=b")])];
            let (text, neutralised) = table(false, &people);
            assert_eq!(neutralised, 1, "{typed}");
            let mut rows = csv::Reader::from_reader(text.as_bytes());
            let row = rows.records().next().unwrap().unwrap();
            assert_eq!((&row[0], &row[1]), (&*format!("'{typed}"), "a=b"));
        }
    }
}
