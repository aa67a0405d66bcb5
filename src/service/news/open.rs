//! Opening an export of the news, away from the server: from sealed rows to a table of whom to write to.

use std::io::{self, Read, Write};

use serde::Serialize;

use super::list::List;
use crate::crypto::news::NewsToken;
use crate::document::news::{Fault, Head, Item, Plain, Reader, Row, Table, unseal};

/// What an opening found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenedNews {
    /// What the export says about itself.
    pub instance: String,
    /// The day of the export.
    pub exported: crate::domain::Date,
    /// The day by which the addresses must be erased, the table's too.
    pub until: crate::domain::Date,
    /// Rows of the export.
    pub rows: u64,
    /// How many of them are nobody.
    pub blanks: u64,
    /// How many repeat the address of another.
    pub repeats: u64,
    /// How many addresses are left out because their owners ended the news.
    pub ended: u64,
    /// How many rows no key at hand opens: they were sealed to another key.
    pub unopened: u64,
    /// Addresses in the table.
    pub addresses: u64,
    /// How many of them have an apostrophe in front, which a spreadsheet would take for a formula.
    pub neutralised: u64,
}

/// Why an export was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenNewsError {
    /// It is no age file.
    #[error("the file is no age file: take the one that `cista news export` wrote")]
    NoAge,
    /// The key is another's.
    #[error("the key does not open the file: it was sealed to another one")]
    OtherKey,
    /// It is not whole, or is something else.
    #[error("the file {0}")]
    File(#[source] Fault),
    /// The table cannot be written.
    #[error("the table cannot be written")]
    Write(#[source] io::Error),
}

/// Opens an export with the keys at hand, and writes the table.
///
/// # Errors
///
/// [`OpenNewsError`].
pub fn open(
    export: impl Read,
    identities: &[Box<dyn age::Identity>],
    table: impl Write,
) -> Result<OpenedNews, OpenNewsError> {
    let decryptor = age::Decryptor::new(export).map_err(|_| OpenNewsError::NoAge)?;
    let content = decryptor
        .decrypt(identities.iter().map(AsRef::as_ref))
        .map_err(|_| OpenNewsError::OtherKey)?;
    let mut reader = Reader::new(io::BufReader::new(content)).map_err(OpenNewsError::File)?;
    let (list, mut opened) = read(&mut reader, identities)?;
    opened.repeats = list.repeats;
    let (people, ended) = list.settle();
    opened.ended = ended;
    opened.addresses = people.len() as u64;
    let mut table = Table::new(table).map_err(OpenNewsError::Write)?;
    for (entry, token) in &people {
        let unsubscribe = link(&reader.head, entry.language.code(), token);
        table.row(&Row { entry, unsubscribe }).map_err(OpenNewsError::Write)?;
    }
    let (mut output, neutralised) = table.finish().map_err(OpenNewsError::Write)?;
    output.flush().map_err(OpenNewsError::Write)?;
    opened.neutralised = neutralised;
    Ok(opened)
}

fn read<R: Read>(
    reader: &mut Reader<R>,
    identities: &[Box<dyn age::Identity>],
) -> Result<(List, OpenedNews), OpenNewsError> {
    let mut list = List::default();
    let Head {
        name, exported, until, ..
    } = &reader.head;
    let mut opened = OpenedNews {
        instance: name.clone(),
        exported: *exported,
        until: *until,
        rows: 0,
        blanks: 0,
        repeats: 0,
        ended: 0,
        unopened: 0,
        addresses: 0,
        neutralised: 0,
    };
    while let Some(item) = reader.next_item().map_err(OpenNewsError::File)? {
        match item {
            Item::Entry(sealed) => {
                opened.rows += 1;
                match unseal(identities, &sealed).and_then(|plain| Plain::decode(&plain)) {
                    Some((Plain::Entry(entry), token)) => list.add(entry, NewsToken::from_bytes(token)),
                    Some((Plain::Blank, _)) => opened.blanks += 1,
                    None => opened.unopened += 1,
                }
            }
            Item::Ended(ended) => {
                let digest = unseal(identities, &ended.mark).and_then(|digest| digest.as_slice().try_into().ok());
                list.end(&ended, digest);
            }
        }
    }
    Ok((list, opened))
}

/// The link that ends the news, in the language in which it was asked for.
fn link(head: &Head, language: &str, token: &NewsToken) -> String {
    format!("{}/{language}/unsubscribe?t={}", head.site, token.typed())
}
