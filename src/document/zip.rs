//! A zip archive written as a stream, out of blocks that were deflated elsewhere: several cores can deflate one file.
//!
//! A block is raw deflate (RFC 1951) that ends at a byte, by a sync flush, and begins with an empty window; blocks follow one another, and a last, empty one
//! ends the file. Sizes and check sums stand behind each file. No dates, no owners: the same content gives the same archive. The format is
//! PKWARE's APPNOTE 6.3.

use std::io::{self, Write};

use flate2::{Compress, Compression, Crc, FlushCompress, Status};

/// A part of a file, as it is and deflated.
#[derive(Debug, Default)]
pub struct Block {
    /// The part as it is.
    pub plain: Vec<u8>,
    /// The part deflated; empty where nobody wants it so.
    pub deflated: Vec<u8>,
    /// The check sum of the plain part.
    pub crc: Crc,
}

/// Deflates parts of files; each lane has its own.
#[derive(Debug)]
pub struct Deflater(Compress);

impl Default for Deflater {
    fn default() -> Self {
        Self(Compress::new(Compression::new(LEVEL), false))
    }
}

/// Where more effort begins to cost much and save little.
const LEVEL: u32 = 5;

impl Deflater {
    /// Makes a block of a part.
    ///
    /// # Panics
    ///
    /// Never: deflating has no failure.
    pub fn block(&mut self, plain: Vec<u8>) -> Block {
        let mut crc = Crc::new();
        crc.update(&plain);
        self.0.reset();
        let mut deflated = Vec::with_capacity(plain.len() / 8 + 256);
        let mut rest = plain.as_slice();
        loop {
            let before = self.0.total_in();
            let status = self
                .0
                .compress_vec(rest, &mut deflated, FlushCompress::Sync)
                .expect("deflating has no failure");
            let read = usize::try_from(self.0.total_in() - before).expect("no more was read than is there");
            rest = &rest[read..];
            // Flushing is done when all was read and the output did not end for want of room.
            if rest.is_empty() && deflated.len() < deflated.capacity() || status == Status::StreamEnd {
                break;
            }
            deflated.reserve(deflated.capacity().max(256));
        }
        Block { plain, deflated, crc }
    }
}

/// The empty block that ends a file.
const LAST_BLOCK: [u8; 2] = [3, 0];

/// An archive being written.
pub struct ZipStream<W: Write> {
    output: W,
    position: u64,
    entries: Vec<Entry>,
}

/// A file of the archive.
struct Entry {
    name: String,
    /// Whether its sizes take eight bytes each.
    large: bool,
    at: u64,
    crc: Crc,
    size: u64,
    deflated: u64,
}

impl<W: Write> ZipStream<W> {
    /// Begins an archive.
    pub fn new(output: W) -> Self {
        Self {
            output,
            position: 0,
            entries: Vec::new(),
        }
    }

    /// Begins a file. `large` allows it to pass 4 GiB, which costs old readers some effort.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    ///
    /// # Panics
    ///
    /// When the name is longer than 65 535 bytes.
    pub fn begin(&mut self, name: &str, large: bool) -> io::Result<()> {
        let entry = Entry {
            name: name.to_owned(),
            large,
            at: self.position,
            crc: Crc::new(),
            size: 0,
            deflated: 0,
        };
        let mut header = Header::new(LOCAL);
        header.common(&entry);
        let placeholder = if large { u32::MAX } else { 0 };
        header.u32(0).u32(placeholder).u32(placeholder);
        header.names(&entry, if large { 20 } else { 0 });
        if large {
            header.u16(ZIP64_FIELD).u16(16).u64(0).u64(0);
        }
        self.put(&header.0)?;
        self.entries.push(entry);
        Ok(())
    }

    /// Writes the next block of the current file.
    ///
    /// # Errors
    ///
    /// When the output cannot be written, or the file has become longer than was allowed.
    ///
    /// # Panics
    ///
    /// When no file was begun.
    pub fn block(&mut self, block: &Block) -> io::Result<()> {
        let entry = self.entries.last_mut().expect("a file was begun");
        entry.crc.combine(&block.crc);
        entry.size += block.plain.len() as u64;
        entry.deflated += block.deflated.len() as u64;
        if !entry.large && entry.size.max(entry.deflated) >= u64::from(u32::MAX) {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.put(&block.deflated)
    }

    /// Ends the current file.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    ///
    /// # Panics
    ///
    /// When no file was begun.
    pub fn end(&mut self) -> io::Result<()> {
        self.put(&LAST_BLOCK)?;
        let entry = self.entries.last_mut().expect("a file was begun");
        entry.deflated += LAST_BLOCK.len() as u64;
        let mut descriptor = Header::new(DESCRIPTOR);
        descriptor.u32(entry.crc.sum());
        if entry.large {
            descriptor.u64(entry.deflated).u64(entry.size);
        } else {
            descriptor.u32(low(entry.deflated)).u32(low(entry.size));
        }
        self.put(&descriptor.0)
    }

    /// Ends the archive.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        let start = self.position;
        let entries = std::mem::take(&mut self.entries);
        for entry in &entries {
            self.put(&central(entry))?;
        }
        let ending = ending(entries.len() as u64, start, self.position - start);
        self.put(&ending)?;
        Ok(self.output)
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.output.write_all(bytes)?;
        self.position += bytes.len() as u64;
        Ok(())
    }
}

/// A file's entry in the directory at the archive's end.
fn central(entry: &Entry) -> Vec<u8> {
    let far = entry.at >= u64::from(u32::MAX);
    let (sizes, place) = (u16::from(entry.large) * 16, u16::from(far) * 8);
    let extra = if sizes + place > 0 { 4 + sizes + place } else { 0 };
    let mut header = Header::new(CENTRAL);
    header.u16(MADE_BY).common(entry);
    header.u32(entry.crc.sum());
    if entry.large {
        header.u32(u32::MAX).u32(u32::MAX);
    } else {
        header.u32(low(entry.deflated)).u32(low(entry.size));
    }
    header.u16(u16::try_from(entry.name.len()).expect(SHORT)).u16(extra);
    header.u16(0).u16(0).u16(0).u32(MODE);
    header.u32(if far { u32::MAX } else { low(entry.at) });
    header.0.extend_from_slice(entry.name.as_bytes());
    if extra > 0 {
        header.u16(ZIP64_FIELD).u16(sizes + place);
        if entry.large {
            header.u64(entry.size).u64(entry.deflated);
        }
        if far {
            header.u64(entry.at);
        }
    }
    header.0
}

/// What ends the archive: where its directory is.
fn ending(count: u64, start: u64, length: u64) -> Vec<u8> {
    let large = count >= u64::from(u16::MAX) || start.max(length) >= u64::from(u32::MAX);
    let mut end = Header(Vec::new());
    if large {
        end.u32(END_64).u64(44).u16(MADE_BY).u16(VERSION_64).u32(0).u32(0);
        end.u64(count).u64(count).u64(length).u64(start);
        end.u32(LOCATOR).u32(0).u64(start + length).u32(1);
    }
    let count = u16::try_from(count).unwrap_or(u16::MAX);
    end.u32(END).u16(0).u16(0).u16(count).u16(count);
    end.u32(low(length)).u32(low(start)).u16(0);
    end.0
}

/// The number, or the one that says that it stands elsewhere.
fn low(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The fields of a header, little-endian.
struct Header(Vec<u8>);

impl Header {
    fn new(signature: u32) -> Self {
        Self(signature.to_le_bytes().to_vec())
    }

    fn u16(&mut self, number: u16) -> &mut Self {
        self.0.extend_from_slice(&number.to_le_bytes());
        self
    }

    fn u32(&mut self, number: u32) -> &mut Self {
        self.0.extend_from_slice(&number.to_le_bytes());
        self
    }

    fn u64(&mut self, number: u64) -> &mut Self {
        self.0.extend_from_slice(&number.to_le_bytes());
        self
    }

    /// Version, flags, method and date.
    fn common(&mut self, entry: &Entry) -> &mut Self {
        let version = if entry.large { VERSION_64 } else { VERSION };
        self.u16(version).u16(FLAGS).u16(DEFLATED).u16(0).u16(FIRST_DAY)
    }

    /// The lengths of name and extra field, and the name.
    fn names(&mut self, entry: &Entry, extra: u16) {
        self.u16(u16::try_from(entry.name.len()).expect(SHORT)).u16(extra);
        self.0.extend_from_slice(entry.name.as_bytes());
    }
}

const SHORT: &str = "a file's name is short";
const LOCAL: u32 = 0x0403_4b50;
const DESCRIPTOR: u32 = 0x0807_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END_64: u32 = 0x0606_4b50;
const LOCATOR: u32 = 0x0706_4b50;
const END: u32 = 0x0605_4b50;
const ZIP64_FIELD: u16 = 1;
/// Unix, version 4.5 of the format.
const MADE_BY: u16 = 3 << 8 | VERSION_64;
const VERSION: u16 = 20;
const VERSION_64: u16 = 45;
/// Sizes stand behind the file; names are UTF-8.
const FLAGS: u16 = 1 << 3 | 1 << 11;
const DEFLATED: u16 = 8;
/// 1 January 1980.
const FIRST_DAY: u16 = 1 << 5 | 1;
/// A plain file that only its owner reads.
const MODE: u32 = 0o100_600 << 16;

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::*;

    fn packed(parts: &[&[u8]], large: bool) -> Vec<u8> {
        let mut archive = ZipStream::new(Vec::new());
        let mut deflater = Deflater::default();
        for name in ["one.xml", "ünï.json"] {
            archive.begin(name, large).unwrap();
            for part in parts {
                archive.block(&deflater.block(part.to_vec())).unwrap();
            }
            archive.end().unwrap();
        }
        archive.finish().unwrap()
    }

    #[test]
    fn blocks_put_together_are_the_file() {
        let long: Vec<u8> = (0..300_000_u32)
            .flat_map(|number| number.wrapping_mul(number).to_le_bytes())
            .collect();
        for large in [false, true] {
            let several: [&[&[u8]]; 4] = [&[], &[b""], &[b"first ", b"", b"second"], &[&long, b"x", &long]];
            for parts in several {
                let bytes = packed(parts, large);
                assert_eq!(bytes, packed(parts, large));
                let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
                for name in ["one.xml", "ünï.json"] {
                    let mut content = Vec::new();
                    archive.by_name(name).unwrap().read_to_end(&mut content).unwrap();
                    assert_eq!(content, parts.concat());
                }
            }
        }
    }

    #[test]
    fn a_file_that_outgrows_its_header_is_refused() {
        let mut archive = ZipStream::new(Vec::new());
        archive.begin("one", false).unwrap();
        archive.entries[0].size = u64::from(u32::MAX) - 1;
        let block = Deflater::default().block(b"ab".to_vec());
        assert_eq!(archive.block(&block).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
    }
}
