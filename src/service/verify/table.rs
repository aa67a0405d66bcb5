//! Reading the tables and documents of statements back, as streams: for checking them and for drawing from them.
//!
//! What a package says is a stranger's until its signature is verified, and its statements remain what strangers typed: a row or element has a limit, and
//! nothing here panics or trusts a count.

use std::io::{self, BufReader, Read};

use quick_xml::Reader as XmlReader;
use quick_xml::events::Event;

use crate::domain::export::{Dialect, Subject, keys};
use crate::domain::{Date, DocumentKind, Field, MemberState, Particulars};

/// A statement as it was read back.
pub(in crate::service) struct Statement {
    /// Its identifier.
    pub(in crate::service) identifier: String,
    /// The day on which it was signed; none where that cannot be read.
    pub(in crate::service) signed: Option<Date>,
    /// What was typed.
    pub(in crate::service) particulars: Particulars,
}

/// Reads a table of statements; `row` gets each with its cells as they stand.
///
/// # Errors
///
/// When it is no such table, or cannot be read.
pub(in crate::service) fn read_csv(
    source: impl Read,
    mut row: impl FnMut(&csv::StringRecord, Statement) -> io::Result<()>,
) -> io::Result<csv::StringRecord> {
    let mut reader = csv::ReaderBuilder::new().from_reader(Bounded::new(source, b'\n'));
    let header = reader.headers()?.clone();
    let place = |name: &str| header.iter().position(|column| column == name);
    let (Some(identifier), Some(date)) = (place("identifier"), place("date")) else {
        return Err(malformed());
    };
    let fields: Vec<(usize, Field)> = header
        .iter()
        .enumerate()
        .filter_map(|(column, name)| Field::parse(name).map(|field| (column, field)))
        .collect();
    let mut cells = csv::StringRecord::new();
    while reader.read_record(&mut cells)? {
        let cell = |column: usize| cells.get(column).unwrap_or_default();
        let mut particulars = Particulars::new();
        for (column, field) in &fields {
            let text = typed(cell(*column));
            if !text.is_empty() {
                particulars.set(*field, text.to_owned());
            }
        }
        let statement = Statement {
            identifier: cell(identifier).to_owned(),
            signed: cell(date).parse().ok(),
            particulars,
        };
        row(&cells, statement)?;
    }
    Ok(header)
}

/// A cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
fn typed(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        _ => cell,
    }
}

/// Reads a document of statements in the Commission's XML. Two fields that share a property cannot be told apart again: the first one gets both.
///
/// # Errors
///
/// When it is no such document, or cannot be read.
pub(in crate::service) fn read_xml(
    source: impl Read,
    dialect: Dialect,
    state: MemberState,
    mut statement: impl FnMut(Statement) -> io::Result<()>,
) -> io::Result<()> {
    let places = Places::of(dialect, state);
    let mut reader = XmlReader::from_reader(BufReader::with_capacity(64 << 10, Bounded::new(source, b'<')));
    let (mut buffer, mut walk) = (Vec::new(), Walk::default());
    let mut ended = false;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| malformed())? {
            Event::Start(element) => walk.enter(element.local_name().as_ref()),
            Event::End(element) => {
                ended |= element.local_name().as_ref() == "supportForm";
                if let Some(complete) = walk.leave(element.local_name().as_ref(), &places)? {
                    statement(complete)?;
                }
            }
            Event::Text(text) => walk.text.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let resolved = match reference.resolve_char_ref().map_err(|_| malformed())? {
                    Some(character) => character,
                    None => entity(&reference).ok_or_else(malformed)?,
                };
                walk.text.push(resolved);
            }
            Event::Eof => return if ended { Ok(()) } else { Err(malformed()) },
            _ => {}
        }
    }
}

/// Where the reading of a document is.
#[derive(Default)]
struct Walk {
    text: String,
    group: String,
    key: String,
    identifier: String,
    signed: Option<Date>,
    particulars: Particulars,
}

impl Walk {
    fn enter(&mut self, element: &str) {
        self.text.clear();
        if element == "signature" {
            *self = Self::default();
        }
    }

    /// Takes what an element held; a whole statement comes out with its last one.
    fn leave(&mut self, element: &str, places: &Places) -> io::Result<Option<Statement>> {
        let text = std::mem::take(&mut self.text);
        match element {
            "submissionDate" => self.signed = text.parse().ok(),
            "signatureIdentifier" => self.identifier = text,
            "name" => self.group = text,
            "key" => self.key = text,
            "value" => places.put(&self.group, &self.key, text, &mut self.particulars)?,
            "signature" => {
                return Ok(Some(Statement {
                    identifier: std::mem::take(&mut self.identifier),
                    signed: self.signed.take(),
                    particulars: std::mem::take(&mut self.particulars),
                }));
            }
            _ => {}
        }
        Ok(None)
    }
}

/// Which property of the dialect was which field.
struct Places(Vec<(&'static str, &'static str, Subject)>);

impl Places {
    fn of(dialect: Dialect, state: MemberState) -> Self {
        let fields = Field::ALL.into_iter().map(Subject::Field);
        let documents = DocumentKind::ALL.into_iter().map(Subject::Document);
        let placed = fields.chain(documents).filter_map(|subject| {
            let key = keys(dialect, state, subject)?;
            Some((key.group.as_str(), key.key.as_str(), subject))
        });
        Self(placed.collect())
    }

    fn put(&self, group: &str, key: &str, value: String, particulars: &mut Particulars) -> io::Result<()> {
        let place = self.0.iter().find(|(of, named, _)| *of == group && *named == key);
        match place.map(|(_, _, subject)| *subject) {
            Some(Subject::Field(field)) => particulars.set(field, value),
            Some(Subject::Document(kind)) => {
                particulars.set(Field::DocumentOrNumberType, kind.key().to_owned());
                particulars.set(Field::DocumentOrNumber, value);
            }
            None => return Err(malformed()),
        }
        Ok(())
    }
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

fn malformed() -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "it is no list of statements as Cista writes it",
    )
}

//------------ Bounded

/// A source in which a separator must come back within [`LONGEST`] bytes, so that no row or element fills the memory.
struct Bounded<R> {
    inner: R,
    separator: u8,
    since: usize,
}

impl<R: Read> Bounded<R> {
    const fn new(inner: R, separator: u8) -> Self {
        Self {
            inner,
            separator,
            since: 0,
        }
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        match buffer[..read].iter().rposition(|byte| *byte == self.separator) {
            Some(last) => self.since = read - last,
            None => self.since += read,
        }
        if self.since > LONGEST {
            return Err(malformed());
        }
        Ok(read)
    }
}

/// Far more than a statement of the longest fields.
const LONGEST: usize = 1 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_back_as_typed() {
        let text = "given_names,family_names,date,language,identifier,mark\r\n\"Anna, \"\"A\"\"\",'=1,2026-11-22,lv,id-1,MARK\r\n";
        let mut read = Vec::new();
        let header = read_csv(text.as_bytes(), |cells, statement| {
            assert_eq!(cells.get(5), Some("MARK"));
            read.push(statement);
            Ok(())
        });
        assert_eq!(header.unwrap().len(), 6);
        assert_eq!((read.len(), read[0].identifier.as_str()), (1, "id-1"));
        assert_eq!(read[0].particulars.value(Field::GivenNames), "Anna, \"A\"");
        assert_eq!(read[0].particulars.value(Field::FamilyNames), "=1");
    }

    #[test]
    fn what_is_no_table_or_document_is_refused() {
        let csv = |text: &[u8]| read_csv(text, |_, _| Ok(())).is_err();
        assert!(csv(b"") && csv(b"a,b\n1,2\n") && csv(&vec![b'x'; 2 << 20]) && csv(b"identifier,date\n1,2,3\n"));
        let xml = |text: &[u8]| read_xml(text, Dialect::B2019, MemberState::Fi, |_| Ok(())).is_err();
        assert!(xml(b"") && xml(b"<supportForm><a></supportForm>") && xml(b"<supportForm>"));
        assert!(xml(&vec![b'x'; 2 << 20]) && xml(b"<supportForm>&nothing;</supportForm>"));
    }
}
