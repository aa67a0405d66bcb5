//! What the lanes do: they fetch statements, write them in a format, and deflate what they wrote.

use super::Format;
use super::plan::Plan;
use crate::document::csv::StatementsCsv;
use crate::document::dialect::Statements;
use crate::document::entry::Entry;
use crate::document::zip::{Block, Deflater};
use crate::domain::MemberState;
use crate::service::open::{Fetcher, OpenError, Place, Source};

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
}

/// How a file is written.
pub(super) struct Job<'a> {
    pub(super) state: MemberState,
    pub(super) plan: &'a Plan,
    pub(super) table: StatementsCsv<'a>,
    pub(super) source: &'a Source,
    pub(super) deflated: bool,
}

/// What a lane keeps from batch to batch.
pub(super) struct Lane<'a> {
    fetcher: Result<Fetcher<'a>, OpenError>,
    deflater: Deflater,
}

impl<'a> Job<'a> {
    /// Makes a lane ready.
    pub(super) fn lane(&self) -> Lane<'a> {
        Lane {
            fetcher: self.source.fetcher(),
            deflater: Deflater::default(),
        }
    }

    /// Writes a batch.
    pub(super) fn work(&self, lane: &mut Lane<'a>, batch: &Batch) -> Result<Done, OpenError> {
        let Lane { fetcher, deflater } = lane;
        let fetcher = match fetcher {
            Ok(fetcher) => fetcher,
            Err(_) => return Err(self.source.gone()),
        };
        let room = Vec::with_capacity(batch.len() * usual_bytes(self.plan.format));
        let (bytes, neutralised_cells, replaced_characters) = match self.plan.format {
            Format::Xml => {
                let mut statements = Statements::new(room, self.source.vault.placement(self.state));
                // What has no place in the dialect did not open in the first place.
                each(fetcher, batch, |entry| {
                    statements.entry(entry).map_err(|_| self.source.gone())
                })?;
                let (bytes, replaced) = statements.finish();
                (bytes, 0, replaced)
            }
            Format::Csv => {
                let (mut bytes, mut neutralised) = (room, 0);
                each(fetcher, batch, |entry| {
                    neutralised += self.table.entry(&mut bytes, entry);
                    Ok(())
                })?;
                (bytes, neutralised, 0)
            }
        };
        Ok(Done {
            block: block(bytes, self.deflated, deflater),
            statements: batch.len() as u64,
            neutralised_cells,
            replaced_characters,
        })
    }
}

/// A block of bytes, deflated where somebody wants it so.
pub(super) fn block(plain: Vec<u8>, deflated: bool, deflater: &mut Deflater) -> Block {
    if deflated {
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
        let alternative_to = of.map(|of| fetcher.identifier(of)).transpose()?;
        write(&Entry {
            identifier,
            signed: opened.signed,
            language: opened.language,
            particulars: &opened.particulars,
            alternative_to,
        })?;
    }
    Ok(())
}

/// What a statement usually takes, so that room need not grow: what grows is copied, and what was left is wiped.
const fn usual_bytes(format: Format) -> usize {
    match format {
        Format::Xml => 2 << 10,
        Format::Csv => 384,
    }
}
