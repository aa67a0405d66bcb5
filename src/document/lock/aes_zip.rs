//! A ZIP archive under AES-256, for offices that can install nothing: 7-Zip, `WinZip` and most archive programs open it with the passphrase.
//!
//! ```text
//! for each file   local header: method 99, flags 0x0009 (encrypted, sizes behind), CRC 0, extra field 9901: AE-2, AES-256, deflate
//!                 salt (16), PBKDF2's check value (2), the deflated content in AES-256-CTR (little-endian counter from 1), HMAC-SHA1 of it (10)
//!                 data descriptor: CRC 0, size with salt, check value and HMAC, size of the content
//! central directory, in its 64-bit form where something passes 4 GiB
//! ```
//!
//! The keys are PBKDF2-HMAC-SHA1 of passphrase and salt, 1000 rounds, 66 bytes: AES key, HMAC key, check value. That is `WinZip`'s scheme (AE-2). It hides and
//! authenticates what the files hold, not their names and sizes, and its derivation is weak: therefore the passphrase has 128 bits of its own.
//! Content comes deflated already, in blocks that follow each other, so that those who deflate can be many.

use std::io::{self, Write};
use std::num::NonZeroU32;

use aws_lc_rs::cipher::{AES_256, StreamingEncryptingKey, UnboundCipherKey};
use aws_lc_rs::hmac::{Context, HMAC_SHA1_FOR_LEGACY_USE_ONLY, Key};
use aws_lc_rs::{pbkdf2, rand};
use zeroize::Zeroizing;

use super::gcm::failed;

/// An encrypted ZIP archive being written as a stream: no dates, no owners.
pub struct AesZip<W: Write> {
    output: W,
    position: u64,
    passphrase: Zeroizing<String>,
    entries: Vec<Entry>,
    current: Option<Current>,
}

/// A file as the central directory has it.
struct Entry {
    name: String,
    offset: u64,
    packed: u64,
    plain: u64,
    large: bool,
}

/// The file that is being written.
struct Current {
    cipher: LittleEndianCounter,
    code: Context,
}

impl<W: Write> AesZip<W> {
    /// Begins an archive that whoever is told the passphrase opens.
    pub fn new(output: W, passphrase: Zeroizing<String>) -> Self {
        Self {
            output,
            position: 0,
            passphrase,
            entries: Vec::new(),
            current: None,
        }
    }

    /// Begins a file. `large` allows it to pass 4 GiB, which costs old readers some effort.
    ///
    /// # Errors
    ///
    /// When the output cannot be written, as with every method here.
    pub fn begin(&mut self, name: &str, large: bool) -> io::Result<()> {
        self.end()?;
        let entry = Entry {
            name: name.to_owned(),
            offset: self.position,
            packed: 0,
            plain: 0,
            large,
        };
        self.put(&entry.local_header()?)?;
        self.entries.push(entry);
        let mut salt = [0; SALT];
        rand::fill(&mut salt).map_err(failed)?;
        let mut keys = Zeroizing::new([0; 66]);
        let rounds = NonZeroU32::new(1000).expect("a thousand is not zero");
        pbkdf2::derive(
            pbkdf2::PBKDF2_HMAC_SHA1,
            rounds,
            &salt,
            self.passphrase.as_bytes(),
            keys.as_mut_slice(),
        );
        self.current = Some(Current {
            cipher: LittleEndianCounter::new(&keys[..32])?,
            code: Context::with_key(&Key::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, &keys[32..64])),
        });
        self.count(&salt, 0)?;
        self.count(&keys[64..], 0)
    }

    /// Writes the next block of the file: a piece of its deflate stream that ends with a sync flush, and how many bytes it stands for. The block that ends
    /// the stream is written by [`Self::end`].
    ///
    /// # Errors
    ///
    /// When no file was begun.
    pub fn block(&mut self, deflated: &[u8], plain: u64) -> io::Result<()> {
        let current = self.current.as_mut().ok_or(io::ErrorKind::NotFound)?;
        let mut bytes = deflated.to_vec();
        current.cipher.apply(&mut bytes)?;
        current.code.update(&bytes);
        self.count(&bytes, plain)
    }

    /// Ends the file.
    ///
    /// # Errors
    ///
    /// When it passed 4 GiB without having been announced as large.
    pub fn end(&mut self) -> io::Result<()> {
        if self.current.is_some() {
            self.block(&LAST_BLOCK, 0)?;
        }
        let Some(current) = self.current.take() else {
            return Ok(());
        };
        let code = current.code.sign();
        self.count(&code.as_ref()[..CODE], 0)?;
        let entry = self.entries.last().expect("a file that is being written has an entry");
        let descriptor = entry.descriptor()?;
        self.put(&descriptor)
    }

    /// Ends the archive.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        self.end()?;
        let begin = self.position;
        let headers: io::Result<Vec<Vec<u8>>> = self.entries.iter().map(Entry::central_header).collect();
        self.put(&headers?.concat())?;
        let (size, count) = (self.position - begin, self.entries.len() as u64);
        if size.max(begin) >= LIMIT || count >= 0xffff {
            let place = self.position;
            let mut end = Fields::new(0x0606_4b50).long(44).short(45).short(45).word(0).word(0);
            end = end.long(count).long(count).long(size).long(begin);
            end = end.word(0x0706_4b50).word(0).long(place).word(1);
            self.put(&end.0)?;
        }
        let count = u16::try_from(count).unwrap_or(u16::MAX);
        let end = Fields::new(0x0605_4b50).word(0).short(count).short(count);
        self.put(&end.word(capped(size)).word(capped(begin)).short(0).0)?;
        Ok(self.output)
    }

    /// Writes bytes that belong to the content of the last file.
    fn count(&mut self, bytes: &[u8], plain: u64) -> io::Result<()> {
        if let Some(entry) = self.entries.last_mut() {
            entry.packed += bytes.len() as u64;
            entry.plain += plain;
        }
        self.put(bytes)
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.position += bytes.len() as u64;
        self.output.write_all(bytes)
    }
}

//------------ Entry

impl Entry {
    fn local_header(&self) -> io::Result<Vec<u8>> {
        let (size, wide) = if self.large { (u32::MAX, 20) } else { (0, 0) };
        let mut header = self.common(Fields::new(0x0403_4b50), size, size)?.short(11 + wide);
        header.0.extend_from_slice(self.name.as_bytes());
        if self.large {
            header = header.short(1).short(16).long(0).long(0);
        }
        header.0.extend_from_slice(&AES_FIELD);
        Ok(header.0)
    }

    fn descriptor(&self) -> io::Result<Vec<u8>> {
        let fields = Fields::new(0x0807_4b50).word(0);
        if self.large {
            return Ok(fields.long(self.packed).long(self.plain).0);
        }
        let narrow = |size| u32::try_from(size).map_err(|_| io::Error::from(io::ErrorKind::FileTooLarge));
        Ok(fields.word(narrow(self.packed)?).word(narrow(self.plain)?).0)
    }

    fn central_header(&self) -> io::Result<Vec<u8>> {
        let wide: Vec<u64> = [self.plain, self.packed, self.offset]
            .into_iter()
            .filter(|value| *value >= LIMIT)
            .collect();
        let extra = if wide.is_empty() { 0 } else { 4 + 8 * wide.len() };
        let extra = u16::try_from(extra).expect("three numbers are short");
        let fields = Fields::new(0x0201_4b50).short(MADE_BY);
        let mut header = self
            .common(fields, capped(self.packed), capped(self.plain))?
            .short(11 + extra);
        header = header.short(0).short(0).short(0).word(MODE).word(capped(self.offset));
        header.0.extend_from_slice(self.name.as_bytes());
        if extra > 0 {
            header = header.short(1).short(extra - 4);
            header = wide.into_iter().fold(header, Fields::long);
        }
        header.0.extend_from_slice(&AES_FIELD);
        Ok(header.0)
    }

    /// What both headers have in common: from the version that reads it to the length of the name.
    fn common(&self, fields: Fields, packed: u32, plain: u32) -> io::Result<Fields> {
        let name = u16::try_from(self.name.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
        let fields = fields
            .short(51)
            .short(FLAGS)
            .short(99)
            .short(0)
            .short(FIRST_DAY)
            .word(0);
        Ok(fields.word(packed).word(plain).short(name))
    }
}

/// Numbers as ZIP writes them, little-endian.
struct Fields(Vec<u8>);

impl Fields {
    fn new(signature: u32) -> Self {
        Self(signature.to_le_bytes().to_vec())
    }

    fn short(mut self, number: u16) -> Self {
        self.0.extend_from_slice(&number.to_le_bytes());
        self
    }

    fn word(mut self, number: u32) -> Self {
        self.0.extend_from_slice(&number.to_le_bytes());
        self
    }

    fn long(mut self, number: u64) -> Self {
        self.0.extend_from_slice(&number.to_le_bytes());
        self
    }
}

fn capped(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

//------------ LittleEndianCounter

/// AES-256 in counter mode with a little-endian counter, which nobody but ZIP uses: blocks of counters, encrypted one by one.
struct LittleEndianCounter {
    blocks: StreamingEncryptingKey,
    counter: u128,
    key_stream: Vec<u8>,
    used: usize,
}

impl LittleEndianCounter {
    fn new(key: &[u8]) -> io::Result<Self> {
        let key = UnboundCipherKey::new(&AES_256, key).map_err(failed)?;
        Ok(Self {
            blocks: StreamingEncryptingKey::ecb_pkcs7(key).map_err(failed)?,
            counter: 0,
            key_stream: Vec::new(),
            used: 0,
        })
    }

    fn apply(&mut self, mut bytes: &mut [u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            if self.used == self.key_stream.len() {
                self.refill()?;
            }
            let ready = &self.key_stream[self.used..];
            let (now, later) = bytes.split_at_mut(ready.len().min(bytes.len()));
            now.iter_mut().zip(ready).for_each(|(byte, key)| *byte ^= key);
            self.used += now.len();
            bytes = later;
        }
        Ok(())
    }

    fn refill(&mut self) -> io::Result<()> {
        let mut counters = [0; STREAM];
        for block in counters.chunks_exact_mut(16) {
            self.counter += 1;
            block.copy_from_slice(&self.counter.to_le_bytes());
        }
        self.key_stream.resize(STREAM + 16, 0);
        let written = self.blocks.update(&counters, &mut self.key_stream).map_err(failed)?;
        let written = written.written().len();
        self.key_stream.truncate(written);
        self.used = 0;
        Ok(())
    }
}

/// An empty block of fixed codes, marked as the last one.
const LAST_BLOCK: [u8; 2] = [3, 0];
const STREAM: usize = 4096;
const SALT: usize = 16;
const CODE: usize = 10;
/// From here on a number takes 64 bits.
const LIMIT: u64 = u32::MAX as u64;
/// Encrypted, and sizes in a data descriptor.
const FLAGS: u16 = 0x0009;
/// 1 January 1980, the first day that ZIP can write.
const FIRST_DAY: u16 = 0x0021;
/// Unix, version 5.1 of the format.
const MADE_BY: u16 = 0x0333;
/// A regular file that its owner reads and writes.
const MODE: u32 = 0o100_600 << 16;
/// Extra field 9901: vendor version AE-2, "AE", AES-256, deflate.
const AES_FIELD: [u8; 11] = [0x01, 0x99, 7, 0, 2, 0, b'A', b'E', 3, 8, 0];
