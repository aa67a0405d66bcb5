//! The export of the news: every row as it was sealed, and who ended them, in one age file for the organisers.

use std::io::{self, Write};

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::News;
use super::row::sealed_of;
use crate::crypto::Unsealing;
use crate::crypto::news::NewsPart;
use crate::document::lock::Addressee;
use crate::document::news::{Ended, Head, Totals, Writer, date_of};
use crate::service::appliance::{Appliance, Unlocked};
use crate::store::{NewsEnded, NewsRow, StoreError};

/// What an export held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedNews {
    /// Entries and blanks.
    pub entries: u64,
    /// How many ended the news.
    pub ended: u64,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
}

impl ExportedNews {
    /// What the audit trail says about it.
    #[must_use]
    pub fn note(&self) -> String {
        format!("{} rows, {} ends, SHA-256 {}", self.entries, self.ended, self.sha256)
    }
}

/// Why an export of the news failed.
#[derive(Debug, thiserror::Error)]
pub enum NewsExportError {
    /// The configuration names no key to which it could be sealed.
    #[error("the configuration has no section [news], so nobody's key is known: name the recipient there")]
    Off,
    /// The instance is locked.
    #[error("the instance is locked: unlock it first, with `cista unlock`")]
    Locked,
    /// The store cannot be read.
    #[error("the store cannot be read")]
    Store(#[from] StoreError),
    /// A row of the store was changed.
    #[error("a row of the store does not open under this instance's erasure key")]
    Row(#[from] Unsealing),
    /// The file cannot be written.
    #[error("the export cannot be written")]
    Write(#[from] io::Error),
}

impl Appliance {
    /// Writes what is stored to `output`. What waits is not in it.
    ///
    /// # Errors
    ///
    /// [`NewsExportError`]; what was written until then does not open.
    pub fn export_news(&self, output: impl Write) -> Result<ExportedNews, NewsExportError> {
        let news = &self.news_desk().ok_or(NewsExportError::Off)?.news;
        let open = self.unlocked().ok_or(NewsExportError::Locked)?;
        let hashed = Hashed {
            to: output,
            digest: Sha256::new(),
        };
        let addressee = Addressee::of_key(news.recipient.key().clone());
        let (locked, totals) = self.write_news(open, news, addressee.lock(hashed)?)?;
        let mut hashed = locked.finish()?;
        hashed.to.flush()?;
        Ok(ExportedNews {
            entries: totals.entries,
            ended: totals.ended,
            sha256: HEXLOWER.encode(&hashed.digest.finalize()),
        })
    }

    fn write_news<W: Write>(&self, open: &Unlocked, news: &News, to: W) -> Result<(W, Totals), NewsExportError> {
        let (snapshot, erasure) = (self.snapshot()?, &*open.erasure);
        let mut writer = Writer::new(to, &self.news_head(news))?;
        for row in snapshot.news()? {
            let NewsRow { name, entry, .. } = row?;
            writer.entry(&sealed_of(erasure, NewsPart::Entry, &name, entry)?)?;
        }
        for ended in snapshot.news_ended()? {
            let NewsEnded { name, day, mark } = ended?;
            let mark = if mark.is_empty() {
                mark
            } else {
                sealed_of(erasure, NewsPart::Mark, &name, mark)?
            };
            writer.ended(&Ended {
                name: name.0,
                on: date_of(day).ok_or(StoreError::Record)?,
                mark,
            })?;
        }
        Ok(writer.finish()?)
    }

    fn news_head(&self, news: &News) -> Head {
        let identity = self.identity();
        Head {
            instance: HEXLOWER.encode(identity.id_bytes()),
            name: identity.name.clone(),
            rehearsal: identity.is_rehearsal(),
            site: news.site.clone(),
            exported: self.today(),
            until: news.until,
        }
    }
}

/// An output that hashes what passes.
struct Hashed<W> {
    to: W,
    digest: Sha256,
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.digest.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
