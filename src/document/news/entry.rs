//! The plaintext of an entry and of its mark.
//!
//! ```text
//! entry, 1 024 bytes                      mark, 32 bytes
//!  offset  length                          what stands for the address; random in a blank
//!       0       1  version, 1
//!       1       1  0 blank, 1 entry
//!       2      24  token that ends the news
//!      26       4  date, yyyymmdd
//!      30       1  language
//!      31       2  length of the address
//!      33       2  length of the words of consent
//!      35       …  address, words of consent, zeros
//! ```

use zeroize::Zeroizing;

use crate::domain::{Date, EmailAddress, Language};

/// Somebody who wants news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The address, as it was typed.
    pub address: EmailAddress,
    /// The language of the page.
    pub language: Language,
    /// The day, and nothing finer.
    pub date: Date,
    /// The words to which the person agreed.
    pub consent: String,
}

/// What an opened entry is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Plain {
    /// Somebody.
    Entry(Entry),
    /// Nobody: it only kept others company.
    Blank,
}

/// Bytes of an entry or a blank before it is sealed.
pub const ENTRY_BYTES: usize = 1024;

/// Bytes of a mark before it is sealed.
pub const MARK_BYTES: usize = 32;

/// Bytes of a token.
pub const TOKEN_BYTES: usize = 24;

impl Plain {
    /// Writes the plaintext. Words of consent that are too long end with an ellipsis; no text of ours is.
    #[must_use]
    pub fn encode(&self, token: &[u8; TOKEN_BYTES]) -> Zeroizing<Vec<u8>> {
        let mut plain = Zeroizing::new(Vec::with_capacity(ENTRY_BYTES));
        plain.push(VERSION);
        match self {
            Self::Blank => {
                plain.push(BLANK);
                plain.extend_from_slice(token);
            }
            Self::Entry(entry) => {
                let consent = shortened(&entry.consent);
                let lengths = [entry.address.as_str().len(), consent.len()];
                plain.push(ENTRY);
                plain.extend_from_slice(token);
                plain.extend_from_slice(&number(entry.date).to_be_bytes());
                plain.push(entry.language.number());
                for length in lengths {
                    let length = u16::try_from(length).expect("an entry is shorter than 64 KiB");
                    plain.extend_from_slice(&length.to_be_bytes());
                }
                plain.extend_from_slice(entry.address.as_str().as_bytes());
                plain.extend_from_slice(consent.as_bytes());
            }
        }
        plain.resize(ENTRY_BYTES, 0);
        plain
    }

    /// Reads a plaintext; `None` when it is none of ours.
    #[must_use]
    pub fn decode(plain: &[u8]) -> Option<(Self, [u8; TOKEN_BYTES])> {
        let (fixed, rest) = plain.split_first_chunk::<FIXED_BYTES>()?;
        let [VERSION, kind, fixed @ ..] = fixed else {
            return None;
        };
        let (token, fixed) = fixed.split_first_chunk::<TOKEN_BYTES>()?;
        if *kind == BLANK {
            return Some((Self::Blank, *token));
        }
        let [d0, d1, d2, d3, language, a0, a1, c0, c1] = *fixed else {
            return None;
        };
        let length = |bytes: [u8; 2]| usize::from(u16::from_be_bytes(bytes));
        let (address, rest) = rest.split_at_checked(length([a0, a1]))?;
        let consent = rest.get(..length([c0, c1]))?;
        let entry = Entry {
            address: EmailAddress::parse(std::str::from_utf8(address).ok()?)?,
            language: Language::from_number(language)?,
            date: date(u32::from_be_bytes([d0, d1, d2, d3]))?,
            consent: std::str::from_utf8(consent).ok()?.to_owned(),
        };
        (*kind == ENTRY).then_some((Self::Entry(entry), *token))
    }
}

/// The words, as far as there is room for them beside the longest address.
fn shortened(words: &str) -> String {
    const ROOM: usize = ENTRY_BYTES - FIXED_BYTES - EmailAddress::LONGEST;
    if words.len() <= ROOM {
        return words.to_owned();
    }
    let end = words.floor_char_boundary(ROOM - '…'.len_utf8());
    format!("{}…", &words[..end])
}

/// A day as files write it: `yyyymmdd`.
pub(super) fn number(date: Date) -> u32 {
    let part = |number: u8| u32::from(number);
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    u32::from(date.year().unsigned_abs()) * 10_000 + part(month) * 100 + part(day)
}

/// The day of such a number.
#[must_use]
pub fn date(number: u32) -> Option<Date> {
    let part = |number: u32| i8::try_from(number % 100).ok();
    let year = i16::try_from(number / 10_000).ok()?;
    Date::new(year, part(number / 100)?, part(number)?).ok()
}

const VERSION: u8 = 1;
const BLANK: u8 = 0;
const ENTRY: u8 = 1;

/// Everything before the address.
const FIXED_BYTES: usize = 2 + TOKEN_BYTES + 4 + 1 + 2 + 2;
