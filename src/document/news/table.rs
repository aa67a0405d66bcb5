//! The opened list as a table, for whatever program sends the messages: RFC 4180 in UTF-8, one row for each address.

use std::borrow::Cow;
use std::io::{self, Write};

use super::entry::Entry;
use crate::document::csv::neutral;

/// One row.
#[derive(Debug)]
pub struct Row<'a> {
    /// Who wants news, since when, in which language, and what was agreed to.
    pub entry: &'a Entry,
    /// The link that ends them.
    pub unsubscribe: String,
}

/// The table being written.
pub struct Table<W: Write> {
    rows: csv::Writer<W>,
    neutralised: u64,
}

impl<W: Write> Table<W> {
    /// Begins with the header.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn new(output: W) -> io::Result<Self> {
        let mut rows = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(output);
        rows.write_record(["address", "language", "date", "consent", "unsubscribe"])?;
        Ok(Self { rows, neutralised: 0 })
    }

    /// Writes a row. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn row(&mut self, row: &Row<'_>) -> io::Result<()> {
        let Entry {
            address,
            language,
            date,
            consent,
        } = row.entry;
        let address = neutral(address.as_str());
        self.neutralised += u64::from(matches!(address, Cow::Owned(_)));
        let (date, consent) = (date.to_string(), neutral(consent));
        self.rows
            .write_record([&*address, language.code(), &date, &*consent, &row.unsubscribe])?;
        Ok(())
    }

    /// Ends the table; tells how many addresses got an apostrophe in front.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(self) -> io::Result<(W, u64)> {
        let output = self.rows.into_inner().map_err(csv::IntoInnerError::into_error)?;
        Ok((output, self.neutralised))
    }
}
