//! News by e-mail in the store: rows that lie apart from the statements, in tables of their own, under random names.
//!
//! ```text
//! row  name (16) → entry, closed (the same length for everybody) ‖ mark, closed (482)
//! end  name (16) → day (4, yyyymmdd) ‖ mark, closed (482), or nothing when there was no row
//! ```
//!
//! Rows come in batches only, and each batch is one transaction. What a part holds, and how it was closed, is the use cases' affair; the one thing that
//! the store knows is where the mark begins, because the mark outlives its entry.

use std::sync::Arc;

use redb::{ReadableTable as _, ReadableTableMetadata as _};

use super::error::StoreError;
use super::ledger::Ledger;
use super::snapshot::Snapshot;
use super::tables::{NEWS, NEWS_ENDED, NEWS_WAITING};
use super::writer::{Refusal, Writer};
use crate::crypto::news::NewsName;

/// Bytes of the closed mark at the end of a row.
pub const NEWS_MARK_BYTES: usize = 482;

/// An entry or a blank on its way into the store, or out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewsRow {
    /// Its name.
    pub name: NewsName,
    /// The sealed entry, closed.
    pub entry: Vec<u8>,
    /// What stands for the address, sealed and closed: [`NEWS_MARK_BYTES`].
    pub mark: Vec<u8>,
}

/// An end of the news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewsEnded {
    /// The name of the entry.
    pub name: NewsName,
    /// The day, as `yyyymmdd`.
    pub day: u32,
    /// What stands for the address, sealed and closed; nothing when there was no entry.
    pub mark: Vec<u8>,
}

//------------ Writing

/// What the writer is asked to do.
#[derive(Debug)]
pub(super) enum NewsWork {
    /// Store a batch.
    Store(Arc<[NewsRow]>),
    /// End the news of one name.
    End { name: NewsName, day: u32 },
    /// Keep what waits, or forget that anything did.
    Keep(Option<Vec<u8>>),
    /// Erase everything.
    Erase,
}

impl NewsWork {
    pub(super) fn carry_out(&self, ledger: &Ledger<'_>) -> Result<(), StoreError> {
        match self {
            Self::Store(rows) => ledger.store_news(rows),
            Self::End { name, day } => ledger.end_news(*name, *day),
            Self::Keep(waiting) => ledger.keep_news(waiting.as_deref()),
            Self::Erase => ledger.erase_news(),
        }
    }
}

impl Ledger<'_> {
    fn store_news(&self, rows: &[NewsRow]) -> Result<(), StoreError> {
        let mut news = self.transaction.open_table(NEWS)?;
        for NewsRow { name, entry, mark } in rows {
            news.insert(&name.0, [entry.as_slice(), mark].concat().as_slice())?;
        }
        Ok(())
    }

    /// Removes the row, if there is one, and leaves its mark with the day. Who ends twice moves the day.
    fn end_news(&self, name: NewsName, day: u32) -> Result<(), StoreError> {
        let mut news = self.transaction.open_table(NEWS)?;
        let mut ended = self.transaction.open_table(NEWS_ENDED)?;
        let mark = match news.remove(&name.0)? {
            Some(row) => split(row.value())?.1.to_vec(),
            None => ended
                .get(&name.0)?
                .and_then(|before| before.value().get(4..).map(<[u8]>::to_vec))
                .unwrap_or_default(),
        };
        ended.insert(&name.0, [&day.to_be_bytes(), mark.as_slice()].concat().as_slice())?;
        Ok(())
    }

    fn keep_news(&self, waiting: Option<&[u8]>) -> Result<(), StoreError> {
        let mut table = self.transaction.open_table(NEWS_WAITING)?;
        match waiting {
            Some(waiting) => table.insert(0, waiting)?,
            None => table.remove(0)?,
        };
        Ok(())
    }

    fn erase_news(&self) -> Result<(), StoreError> {
        for table in [NEWS, NEWS_ENDED] {
            self.transaction.delete_table(table)?;
            self.transaction.open_table(table)?;
        }
        self.keep_news(None)
    }
}

impl Writer {
    /// Stores a batch: all of it or nothing.
    ///
    /// # Errors
    ///
    /// As for [`Writer::collect`].
    pub async fn store_news(&self, rows: Arc<[NewsRow]>) -> Result<(), Refusal> {
        self.order_news(NewsWork::Store(rows)).await
    }

    /// Ends the news of one name, whether anything lies under it or not.
    ///
    /// # Errors
    ///
    /// As for [`Writer::collect`].
    pub async fn end_news(&self, name: NewsName, day: u32) -> Result<(), Refusal> {
        self.order_news(NewsWork::End { name, day }).await
    }

    /// Keeps what waits over a stop, or forgets that anything did.
    ///
    /// # Errors
    ///
    /// As for [`Writer::collect`].
    pub async fn keep_news(&self, waiting: Option<Vec<u8>>) -> Result<(), Refusal> {
        self.order_news(NewsWork::Keep(waiting)).await
    }

    /// Erases every row, every end and what waits.
    ///
    /// # Errors
    ///
    /// As for [`Writer::collect`].
    pub async fn erase_news(&self) -> Result<(), Refusal> {
        self.order_news(NewsWork::Erase).await
    }
}

//------------ Reading

impl Snapshot {
    /// The rows, in the order of their names, which is chance.
    ///
    /// # Errors
    ///
    /// When the store cannot be read; and for each row that is damaged.
    pub fn news(&self) -> Result<impl Iterator<Item = Result<NewsRow, StoreError>>, StoreError> {
        let table = self.transaction.open_table(NEWS)?;
        Ok(table.range::<&[u8; 16]>(..)?.map(|row| {
            let (name, value) = row?;
            let (entry, mark) = split(value.value())?;
            Ok(NewsRow {
                name: NewsName(*name.value()),
                entry: entry.to_vec(),
                mark: mark.to_vec(),
            })
        }))
    }

    /// How many rows there are, blanks among them.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn news_count(&self) -> Result<u64, StoreError> {
        Ok(self.transaction.open_table(NEWS)?.len()?)
    }

    /// The ends of the news, in the order of the names.
    ///
    /// # Errors
    ///
    /// When the store cannot be read; and for each row that is damaged.
    pub fn news_ended(&self) -> Result<impl Iterator<Item = Result<NewsEnded, StoreError>>, StoreError> {
        let table = self.transaction.open_table(NEWS_ENDED)?;
        Ok(table.range::<&[u8; 16]>(..)?.map(|row| {
            let (name, value) = row?;
            let (day, mark) = value.value().split_first_chunk::<4>().ok_or(StoreError::Record)?;
            Ok(NewsEnded {
                name: NewsName(*name.value()),
                day: u32::from_be_bytes(*day),
                mark: mark.to_vec(),
            })
        }))
    }

    /// How many ends there are.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn news_ended_count(&self) -> Result<u64, StoreError> {
        Ok(self.transaction.open_table(NEWS_ENDED)?.len()?)
    }

    /// On which day the news of a name ended, if they did.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn news_ended_on(&self, name: NewsName) -> Result<Option<u32>, StoreError> {
        let table = self.transaction.open_table(NEWS_ENDED)?;
        let row = table.get(&name.0)?;
        Ok(row.and_then(|row| row.value().first_chunk().map(|day| u32::from_be_bytes(*day))))
    }

    /// What was kept over a stop.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn news_waiting(&self) -> Result<Option<Vec<u8>>, StoreError> {
        let table = self.transaction.open_table(NEWS_WAITING)?;
        Ok(table.get(0)?.map(|row| row.value().to_vec()))
    }
}

/// The two parts of a row.
fn split(row: &[u8]) -> Result<(&[u8], &[u8]), StoreError> {
    row.split_at_checked(row.len().saturating_sub(NEWS_MARK_BYTES))
        .filter(|(entry, mark)| !entry.is_empty() && mark.len() == NEWS_MARK_BYTES)
        .ok_or(StoreError::Record)
}
