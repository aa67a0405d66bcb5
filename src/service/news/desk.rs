//! Taking wishes, and writing them down when enough of them wait.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::kept::Kept;
use super::room::Room;
use super::row::Press;
use super::{News, NewsCounts, NoNews, Wish};
use crate::crypto::news::NewsTokenKey;
use crate::crypto::root::Derived;
use crate::crypto::{Entropy, OsEntropy};
use crate::domain::{Phase, legal_date};
use crate::service::appliance::{Appliance, Unlocked};
use crate::service::day_number;
use crate::store::{NewsRow, StoreError};

/// Where the news of an instance are dealt with: what the configuration says, and who waits.
pub struct NewsDesk {
    pub(super) news: News,
    pub(super) room: Room,
}

impl NewsDesk {
    /// An empty desk.
    #[must_use]
    pub fn new(news: News) -> Self {
        Self {
            news,
            room: Room::default(),
        }
    }
}

/// What visitors meet.
impl Appliance {
    /// How news is offered; `None` where it is not, or no more.
    #[must_use]
    pub fn news(&self) -> Option<&News> {
        let news = &self.news_desk()?.news;
        (self.today() < news.until).then_some(news)
    }

    /// Seals a wish and lets it wait for others. It says nothing about whether the address is there already.
    ///
    /// # Errors
    ///
    /// [`NoNews`]; then nothing of it is kept.
    pub fn wish_for_news(&self, wish: Wish) -> Result<(), NoNews> {
        let desk = self.news_desk().filter(|_| self.news().is_some()).ok_or(NoNews::Off)?;
        let open = self.unlocked().ok_or(NoNews::Locked)?;
        if self.disk_full.load(Ordering::Acquire) {
            return Err(NoNews::Busy);
        }
        let row = desk
            .press(open)
            .entry(wish, self.today(), &mut OsEntropy)
            .map_err(|_| NoNews::Busy)?;
        if desk.room.enter().take_in(&row) {
            Ok(())
        } else {
            Err(NoNews::Busy)
        }
    }

    /// How much the store holds.
    ///
    /// # Errors
    ///
    /// When the instance is locked, or the store cannot be read.
    pub fn news_counts(&self) -> Result<NewsCounts, StoreError> {
        let snapshot = self.snapshot()?;
        Ok(NewsCounts {
            rows: snapshot.news_count()?,
            ended: snapshot.news_ended_count()?,
        })
    }
}

/// What time brings.
impl Appliance {
    /// Writes what is to be written, and erases what is to be erased. Called once a second.
    pub(in crate::service) async fn tend_news(&self, open: &Unlocked) {
        let Some(desk) = self.news_desk() else { return };
        let day = day_number(legal_date(self.clock.now()));
        let is_open = desk.room.enter().is_open;
        if !is_open && !self.bring_back(desk, open, day).await {
            return;
        }
        if self.end_news_in_time(desk, open).await {
            return;
        }
        let now = self.elapsed();
        let can_ask = self.phase().is_some_and(Phase::accepts_submissions)
            && self.today() <= self.initiative().collection.end
            && self.news().is_some();
        let batch = {
            let mut room = desk.room.enter();
            let batch = room.batch(now, day, can_ask);
            if batch.is_none() {
                // Without a batch the day passes all the same.
                room.day = day;
            }
            batch
        };
        let Some(batch) = batch else { return };
        let waited: Vec<_> = batch.rows.iter().map(|row| row.name).collect();
        let Ok(rows) = desk.with_blanks(open, batch.rows, batch.blanks, &mut OsEntropy) else {
            return;
        };
        // Should the store refuse it, everybody still waits, and the next second tries again.
        if open.writer.store_news(rows).await.is_ok() {
            let is_full = open
                .writer
                .snapshot()
                .and_then(|snapshot| snapshot.news_count())
                .is_ok_and(|count| count >= MOST_ROWS);
            let mut room = desk.room.enter();
            room.written(&waited, now);
            room.is_full = is_full;
            if batch.ends_a_day {
                room.day = day;
            }
        }
    }

    /// Brings back what an orderly stop kept, once; says whether the room is open.
    async fn bring_back(&self, desk: &NewsDesk, open: &Unlocked, day: u32) -> bool {
        let Ok(snapshot) = open.writer.snapshot() else {
            return false;
        };
        let (Ok(closed), Ok(count)) = (snapshot.news_waiting(), snapshot.news_count()) else {
            return false;
        };
        drop(snapshot);
        let kept = closed
            .as_deref()
            .map(|closed| Kept::open(&open.root.derive(Derived::NewsWaiting), closed));
        if let Some(Err(error)) = &kept {
            tracing::error!(
                error = error as &dyn std::error::Error,
                "wishes for news that waited over a stop cannot be read, and are lost"
            );
        }
        let kept = kept.and_then(Result::ok);
        {
            let mut room = desk.room.enter();
            room.day = kept.as_ref().map_or(day, |kept| kept.day);
            room.is_full = count >= MOST_ROWS;
            for row in kept.iter().flat_map(|kept| &kept.rows) {
                room.put(row);
            }
        }
        // What came back is taken from the disk before anything of it is written there, so that it is never there twice.
        if closed.is_some() && open.writer.keep_news(None).await.is_err() {
            return false;
        }
        desk.room.enter().is_open = true;
        true
    }

    /// Keeps what waits over an orderly stop.
    pub(in crate::service) async fn keep_news_over_a_stop(&self, open: &Unlocked) {
        let Some(desk) = self.news_desk() else { return };
        let kept = {
            let room = desk.room.enter();
            // Who only opened the instance to read from it keeps nothing.
            room.is_open.then(|| Kept {
                day: room.day,
                rows: room.everything(),
            })
        };
        let Some(kept) = kept else { return };
        let mut nonce = [0; 12];
        OsEntropy.fill(&mut nonce);
        let closed = kept.close(&open.root.derive(Derived::NewsWaiting), nonce);
        if let Err(error) = open.writer.keep_news(Some(closed)).await {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "what waits to be stored with others could not be kept, and is lost"
            );
        }
    }
}

impl NewsDesk {
    pub(super) fn press<'a>(&'a self, open: &'a Unlocked) -> Press<'a> {
        Press {
            news: &self.news,
            tokens: NewsTokenKey::of(&open.root),
            erasure: &open.erasure,
        }
    }

    /// The rows with as many blanks, in the order of their names.
    fn with_blanks(
        &self,
        open: &Unlocked,
        mut rows: Vec<NewsRow>,
        blanks: usize,
        entropy: &mut dyn Entropy,
    ) -> Result<Arc<[NewsRow]>, std::io::Error> {
        let press = self.press(open);
        for _ in 0..blanks {
            rows.push(press.blank(entropy)?);
        }
        rows.sort_unstable_by_key(|row| row.name);
        Ok(rows.into())
    }
}

/// Two gigabytes. Nobody is to fill the disk on which statements are stored.
const MOST_ROWS: u64 = 1_000_000;
