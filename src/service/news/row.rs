//! From a wish, or from nothing, to a row of the store: sealed to the organisers, closed under the erasure key, of one length.
//!
//! ```text
//! part   length of what is sealed (2) ‖ sealed ‖ zeros, up to the part's length; then closed, with a tag of 16
//! ```

use std::io;

use super::{News, Wish};
use crate::crypto::news::{NewsName, NewsPart, NewsToken, NewsTokenKey, address_digest};
use crate::crypto::root::ErasureKey;
use crate::crypto::{Entropy, Unsealing};
use crate::document::news::{self, ENTRY_BYTES, Entry, MARK_BYTES, MOST_AROUND, Plain};
use crate::domain::Date;
use crate::store::{NEWS_MARK_BYTES, NewsRow};

/// What makes rows.
pub(super) struct Press<'a> {
    pub(super) news: &'a News,
    pub(super) tokens: NewsTokenKey,
    pub(super) erasure: &'a ErasureKey,
}

impl Press<'_> {
    /// A row for somebody's wish.
    pub(super) fn entry(&self, wish: Wish, date: Date, entropy: &mut dyn Entropy) -> io::Result<NewsRow> {
        let Wish {
            address,
            language,
            consent,
        } = wish;
        let digest = address_digest(&address.folded());
        let entry = Entry {
            address,
            language,
            date,
            consent,
        };
        self.row(&self.tokens.draw(entropy), &Plain::Entry(entry), &digest)
    }

    /// A row for nobody.
    pub(super) fn blank(&self, entropy: &mut dyn Entropy) -> io::Result<NewsRow> {
        let mut digest = [0; MARK_BYTES];
        entropy.fill(&mut digest);
        self.row(&self.tokens.draw(entropy), &Plain::Blank, &digest)
    }

    fn row(&self, token: &NewsToken, plain: &Plain, digest: &[u8; MARK_BYTES]) -> io::Result<NewsRow> {
        let name = token.name();
        let part = |part, plain: &[u8], length| {
            let mut padded = padded(&news::seal(self.news.recipient.key(), plain)?, length)?;
            self.erasure.close_news(part, &name, &mut padded);
            Ok::<_, io::Error>(padded)
        };
        Ok(NewsRow {
            name,
            entry: part(NewsPart::Entry, &plain.encode(token.bytes()), ENTRY_LENGTH)?,
            mark: part(NewsPart::Mark, digest, MARK_LENGTH)?,
        })
    }
}

/// What was sealed, out of a part as the store has it.
pub(super) fn sealed_of(
    erasure: &ErasureKey,
    part: NewsPart,
    name: &NewsName,
    mut closed: Vec<u8>,
) -> Result<Vec<u8>, Unsealing> {
    erasure.open_news(part, name, &mut closed)?;
    let (length, padded) = closed.split_first_chunk::<2>().ok_or(Unsealing)?;
    let length = usize::from(u16::from_be_bytes(*length));
    padded.get(..length).map(<[u8]>::to_vec).ok_or(Unsealing)
}

fn padded(sealed: &[u8], length: usize) -> io::Result<Vec<u8>> {
    if 2 + sealed.len() > length {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let announced = u16::try_from(sealed.len()).map_err(io::Error::other)?;
    let mut part = Vec::with_capacity(length + TAG);
    part.extend_from_slice(&announced.to_be_bytes());
    part.extend_from_slice(sealed);
    part.resize(length, 0);
    Ok(part)
}

/// Bytes of the tag around a part.
const TAG: usize = 16;
const ENTRY_LENGTH: usize = 2 + ENTRY_BYTES + MOST_AROUND;
const MARK_LENGTH: usize = 2 + MARK_BYTES + MOST_AROUND;
/// Bytes of an entry as the store has it.
pub(super) const CLOSED_ENTRY: usize = ENTRY_LENGTH + TAG;
/// Bytes of a row, name, entry and mark.
pub(super) const ROW_BYTES: usize = 16 + CLOSED_ENTRY + NEWS_MARK_BYTES;

const _: () = assert!(
    MARK_LENGTH + TAG == NEWS_MARK_BYTES,
    "the store knows how long a mark is"
);
