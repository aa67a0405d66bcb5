//! The export of the news: what `cista news export` writes inside an age file, and `cista news open` reads.
//!
//! ```text
//!  "CISTA-NEWS-1" LF
//!  frames: kind (1) ‖ length (4) ‖ bytes
//!    'h'  once, first    the head, JSON
//!    'e'  any number     a sealed entry or blank
//!    'm'  any number     an end of the news: name (16) ‖ date (4, yyyymmdd) ‖ sealed mark, or nothing
//!    'z'  once, last     numbers of the frames 'e' and 'm' (8 each)
//! ```

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use super::entry::{date, number};
use crate::domain::Date;

/// What an export says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The instance, in hexadecimal.
    pub instance: String,
    /// Its name.
    pub name: String,
    /// Whether nothing of this is real.
    pub rehearsal: bool,
    /// The public site, to which the links of the messages lead: `https://…` without a stroke at its end.
    pub site: String,
    /// The day of the export.
    pub exported: Date,
    /// The day by which the organisers have promised to erase the addresses.
    pub until: Date,
}

/// Somebody ended the news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The name of the entry.
    pub name: [u8; 16],
    /// The day.
    pub on: Date,
    /// What stands for the address, sealed; nothing when there was no entry.
    pub mark: Vec<u8>,
}

/// How much an export holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// Entries and blanks.
    pub entries: u64,
    /// Ends of the news.
    pub ended: u64,
}

/// One part of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A sealed entry or blank.
    Entry(Vec<u8>),
    /// An end of the news.
    Ended(Ended),
}

/// Why an export cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The file gives out in the middle, or was changed.
    #[error("is cut off or was changed: export once more")]
    Cut(#[source] io::Error),
    /// It does not hold what an export holds.
    #[error("is no export of the news")]
    Foreign,
}

impl From<io::Error> for Fault {
    fn from(fault: io::Error) -> Self {
        Self::Cut(fault)
    }
}

//------------ Writer

/// An export being written.
pub struct Writer<W: Write> {
    to: W,
    totals: Totals,
}

impl<W: Write> Writer<W> {
    /// Begins with the head.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn new(mut to: W, head: &Head) -> io::Result<Self> {
        to.write_all(MAGIC)?;
        let mut writer = Self {
            to,
            totals: Totals::default(),
        };
        writer.frame(HEAD, &[&serde_json::to_vec(head)?])?;
        Ok(writer)
    }

    /// Writes a sealed entry.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn entry(&mut self, sealed: &[u8]) -> io::Result<()> {
        self.totals.entries += 1;
        self.frame(ENTRY, &[sealed])
    }

    /// Writes an end of the news.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn ended(&mut self, ended: &Ended) -> io::Result<()> {
        self.totals.ended += 1;
        self.frame(ENDED, &[&ended.name, &number(ended.on).to_be_bytes(), &ended.mark])
    }

    /// Writes the end.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(mut self) -> io::Result<(W, Totals)> {
        let totals = self.totals;
        self.frame(END, &[&totals.entries.to_be_bytes(), &totals.ended.to_be_bytes()])?;
        Ok((self.to, totals))
    }

    fn frame(&mut self, kind: u8, parts: &[&[u8]]) -> io::Result<()> {
        let length: usize = parts.iter().map(|part| part.len()).sum();
        let length = u32::try_from(length).map_err(io::Error::other)?;
        self.to.write_all(&[kind])?;
        self.to.write_all(&length.to_be_bytes())?;
        parts.iter().try_for_each(|part| self.to.write_all(part))
    }
}

//------------ Reader

/// An export being read.
pub struct Reader<R: Read> {
    from: R,
    totals: Totals,
    /// What the export says about itself.
    pub head: Head,
}

impl<R: Read> Reader<R> {
    /// Reads the head.
    ///
    /// # Errors
    ///
    /// When it is no export, or cut off.
    pub fn new(mut from: R) -> Result<Self, Fault> {
        let mut magic = [0; MAGIC.len()];
        from.read_exact(&mut magic)?;
        let (HEAD, head) = frame(&mut from)? else {
            return Err(Fault::Foreign);
        };
        let head = serde_json::from_slice(&head).map_err(|_| Fault::Foreign)?;
        if magic != *MAGIC {
            return Err(Fault::Foreign);
        }
        Ok(Self {
            from,
            totals: Totals::default(),
            head,
        })
    }

    /// The next part; `None` at the end, when the end says that nothing is missing.
    ///
    /// # Errors
    ///
    /// When it is no export, or cut off.
    pub fn next_item(&mut self) -> Result<Option<Item>, Fault> {
        let (kind, bytes) = frame(&mut self.from)?;
        match kind {
            ENTRY => {
                self.totals.entries += 1;
                Ok(Some(Item::Entry(bytes)))
            }
            ENDED => {
                self.totals.ended += 1;
                ended(&bytes).map(|ended| Some(Item::Ended(ended)))
            }
            END if bytes == end_of(self.totals) => Ok(None),
            _ => Err(Fault::Foreign),
        }
    }
}

fn end_of(totals: Totals) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&totals.entries.to_be_bytes());
    bytes[8..].copy_from_slice(&totals.ended.to_be_bytes());
    bytes
}

fn ended(bytes: &[u8]) -> Result<Ended, Fault> {
    let (name, rest) = bytes.split_first_chunk::<16>().ok_or(Fault::Foreign)?;
    let (on, mark) = rest.split_first_chunk::<4>().ok_or(Fault::Foreign)?;
    Ok(Ended {
        name: *name,
        on: date(u32::from_be_bytes(*on)).ok_or(Fault::Foreign)?,
        mark: mark.to_vec(),
    })
}

fn frame(from: &mut impl Read) -> Result<(u8, Vec<u8>), Fault> {
    let mut head = [0; 5];
    from.read_exact(&mut head)?;
    let [kind, length @ ..] = head;
    let length = u32::from_be_bytes(length) as usize;
    if length > LONGEST_FRAME {
        return Err(Fault::Foreign);
    }
    let mut bytes = vec![0; length];
    from.read_exact(&mut bytes)?;
    Ok((kind, bytes))
}

const MAGIC: &[u8; 13] = b"CISTA-NEWS-1\n";
const HEAD: u8 = b'h';
const ENTRY: u8 = b'e';
const ENDED: u8 = b'm';
const END: u8 = b'z';

/// No frame of ours is longer.
const LONGEST_FRAME: usize = 16 << 10;
