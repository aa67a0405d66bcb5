//! What the lanes do: they fetch statements, write them in a format, and deflate what they wrote.

use uuid::Uuid;

use super::Format;
use super::plan::{PDF_STATEMENTS, Plan};
use crate::document::csv::StatementsCsv;
use crate::document::dialect::Statements;
use crate::document::entry::Entry;
use crate::document::statements;
use crate::document::zip::{Block, Deflater};
use crate::domain::{Date, Initiative, MemberState, Regime};
use crate::service::open::{Fetcher, OpenError, Opened, Place, Source};
use crate::text::Sentences;

/// The statements that a lane takes at a time: for several hundred kilobytes of XML.
pub(super) const BATCH: usize = 256;

/// Some statements of one file.
pub(super) type Batch = Vec<(Place, Option<Place>)>;

/// What became of a batch.
pub(super) struct Done {
    pub(super) block: Block,
    pub(super) statements: u64,
    pub(super) neutralised_cells: u64,
    pub(super) replaced_characters: u64,
    pub(super) undrawn_letters: u64,
}

/// How a file is written.
pub(super) struct Job<'a> {
    pub(super) state: MemberState,
    pub(super) plan: &'a Plan,
    pub(super) table: StatementsCsv<'a>,
    pub(super) print: Print<'a>,
    pub(super) source: &'a Source,
    pub(super) deflated: bool,
}

/// How statements are printed.
#[derive(Clone, Copy)]
pub(super) struct Print<'a> {
    pub(super) regime: Regime,
    pub(super) sentences: &'a Sentences,
    pub(super) initiative: &'a Initiative,
    /// The marks in the language of the sentences.
    pub(super) marks: [&'a str; 2],
    pub(super) date: Date,
}

/// What a lane keeps from batch to batch.
pub(super) struct Lane<'a> {
    fetcher: Result<Fetcher<'a>, OpenError>,
    deflater: Deflater,
}

impl<'a> Job<'a> {
    /// How many statements a lane takes at a time.
    pub(super) fn batch(&self) -> usize {
        match self.plan.format {
            Format::Pdf => PDF_STATEMENTS,
            Format::Xml | Format::Csv => BATCH,
        }
    }

    /// Makes a lane ready.
    pub(super) fn lane(&self) -> Lane<'a> {
        Lane {
            fetcher: self.source.fetcher(),
            deflater: Deflater::default(),
        }
    }

    /// Writes a batch, the one of this number from 0: a piece of the file, or a PDF file of its own.
    pub(super) fn work(&self, lane: &mut Lane<'a>, number: usize, batch: &Batch) -> Result<Done, OpenError> {
        let Lane { fetcher, deflater } = lane;
        let Ok(fetcher) = fetcher else {
            return Err(self.source.gone());
        };
        let mut done = match self.plan.format {
            Format::Xml => self.xml(fetcher, batch)?,
            Format::Csv => self.csv(fetcher, batch)?,
            Format::Pdf => self.pdf(fetcher, number, batch)?,
        };
        done.block = block(std::mem::take(&mut done.block.plain), self.deflated, deflater);
        done.statements = batch.len() as u64;
        Ok(done)
    }

    fn xml(&self, fetcher: &mut Fetcher<'_>, batch: &Batch) -> Result<Done, OpenError> {
        let room = Vec::with_capacity(batch.len() * XML_BYTES);
        let mut statements = Statements::new(room, self.source.vault.placement(self.state));
        // What has no place in the dialect did not open in the first place.
        each(fetcher, batch, |entry| {
            statements.entry(entry).map_err(|_| self.source.gone())
        })?;
        let (bytes, replaced_characters) = statements.finish();
        Ok(Done {
            replaced_characters,
            ..Done::of(bytes)
        })
    }

    fn csv(&self, fetcher: &mut Fetcher<'_>, batch: &Batch) -> Result<Done, OpenError> {
        let (mut bytes, mut neutralised_cells) = (Vec::with_capacity(batch.len() * CSV_BYTES), 0);
        each(fetcher, batch, |entry| {
            neutralised_cells += self.table.entry(&mut bytes, entry);
            Ok(())
        })?;
        Ok(Done {
            neutralised_cells,
            ..Done::of(bytes)
        })
    }

    fn pdf(&self, fetcher: &mut Fetcher<'_>, number: usize, batch: &Batch) -> Result<Done, OpenError> {
        let fetch = |(place, of): &(Place, Option<Place>)| {
            let (identifier, opened) = fetcher.fetch(*place)?;
            let of = of.map(|of| fetcher.identifier(of)).transpose()?;
            Ok((identifier, opened, of))
        };
        let those = batch.iter().map(fetch).collect::<Result<Vec<_>, OpenError>>()?;
        let Some((_, first, _)) = those.first() else {
            return Ok(Done::of(Vec::new()));
        };
        let Print {
            regime,
            sentences,
            initiative,
            marks,
            date,
        } = self.print;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let sheet = statements::Sheet {
            regime,
            form: first.form,
            sentences,
            initiative,
            marks,
            date,
            first: (number * PDF_STATEMENTS) as u64 + 1,
            part: (count(number + 1), count(self.plan.pdf_files())),
        };
        let entries = those
            .iter()
            .map(|(identifier, opened, of)| entry(*identifier, opened, *of));
        let printed = statements::pdf(&sheet, entries).map_err(OpenError::Paper)?;
        Ok(Done {
            undrawn_letters: printed.undrawn,
            ..Done::of(printed.bytes)
        })
    }
}

impl Done {
    fn of(plain: Vec<u8>) -> Self {
        let block = Block {
            plain,
            ..Block::default()
        };
        Self {
            block,
            statements: 0,
            neutralised_cells: 0,
            replaced_characters: 0,
            undrawn_letters: 0,
        }
    }
}

/// A block of bytes, deflated where somebody wants it so.
pub(super) fn block(plain: Vec<u8>, is_packed: bool, deflater: &mut Deflater) -> Block {
    if is_packed {
        deflater.block(plain)
    } else {
        Block {
            plain,
            ..Block::default()
        }
    }
}

/// Fetches the statements of a batch, one at a time.
fn each(
    fetcher: &mut Fetcher<'_>,
    batch: &Batch,
    mut write: impl FnMut(&Entry<'_>) -> Result<(), OpenError>,
) -> Result<(), OpenError> {
    for (place, of) in batch {
        let (identifier, opened) = fetcher.fetch(*place)?;
        let of = of.map(|of| fetcher.identifier(of)).transpose()?;
        write(&entry(identifier, &opened, of))?;
    }
    Ok(())
}

fn entry(identifier: Uuid, opened: &Opened, alternative_to: Option<Uuid>) -> Entry<'_> {
    Entry {
        identifier,
        signed: opened.signed,
        language: opened.language,
        particulars: &opened.particulars,
        alternative_to,
    }
}

/// What a statement usually takes, so that room need not grow: what grows is copied, and what was left is wiped.
const XML_BYTES: usize = 2 << 10;
const CSV_BYTES: usize = 384;
