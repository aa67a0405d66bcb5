//! The end of the news: for one person, by the link in a message; and for everybody, on the day that was promised or on somebody's order.

use super::desk::NewsDesk;
use crate::crypto::news::NewsTokenKey;
use crate::domain::Phase;
use crate::service::appliance::{Appliance, Unlocked};
use crate::service::day_number;
use crate::store::{Refusal, StoreError};

/// Why the news was not ended for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoToken {
    /// What the link carries is no token of this instance.
    #[error("the link is not complete")]
    Malformed,
    /// The store does not take it at this moment.
    #[error("the store is not working")]
    NotNow,
}

/// Why the news was not erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotErased {
    /// The instance is locked.
    #[error("the instance is locked: unlock it first, with `cista unlock`")]
    Locked,
    /// The collection is real, and nobody has approved it.
    #[error(
        "after go-live two organisers must approve that the addresses are erased before the day that was promised, and this version takes no approvals"
    )]
    NotApproved,
    /// The store cannot be read or written.
    #[error("the store cannot be written: see the log of the instance")]
    Store,
}

/// What was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Erased {
    /// Rows, blanks among them.
    pub rows: u64,
    /// Ends of the news.
    pub ended: u64,
}

impl Appliance {
    /// Whether what a link carries is a token of this instance; while locked nothing is known to be one.
    ///
    /// # Errors
    ///
    /// [`NoToken`].
    pub fn is_news_token(&self, typed: &str) -> Result<(), NoToken> {
        let open = self.unlocked().ok_or(NoToken::NotNow)?;
        let token = NewsTokenKey::of(&open.root).parse(typed);
        token.map(drop).ok_or(NoToken::Malformed)
    }

    /// Ends the news for whoever has this token. Every token of this instance is answered alike, whether anything lies under it or not.
    ///
    /// # Errors
    ///
    /// [`NoToken`].
    pub async fn end_news(&self, typed: &str) -> Result<(), NoToken> {
        let open = self.unlocked().ok_or(NoToken::NotNow)?;
        let token = NewsTokenKey::of(&open.root).parse(typed).ok_or(NoToken::Malformed)?;
        let (name, today) = (token.name(), day_number(self.today()));
        let ended = self.snapshot().and_then(|snapshot| snapshot.news_ended_on(name));
        if ended.is_ok_and(|day| day == Some(today)) {
            // Pressing twice writes once: who has one link cannot keep the disk busy.
            return Ok(());
        }
        open.writer.end_news(name, today).await.map_err(|_| NoToken::NotNow)
    }

    /// Erases every address, everybody's end of the news, and what waits; `who` stands in the audit trail.
    ///
    /// # Errors
    ///
    /// [`NotErased`]; then nothing was.
    pub async fn erase_news(&self, who: &str) -> Result<Erased, NotErased> {
        let open = self.unlocked().ok_or(NotErased::Locked)?;
        if !self.is_rehearsal() && self.phase() != Some(Phase::Preparing) {
            return Err(NotErased::NotApproved);
        }
        self.erase_all_news(open, who).await.map_err(|_| NotErased::Store)
    }

    /// Erases the news when their day has come; says whether it has. The day must have been there for an hour of this process: a machine that starts
    /// with a wrong clock is set right before anything is lost.
    pub(super) async fn end_news_in_time(&self, desk: &NewsDesk, open: &Unlocked) -> bool {
        if self.today() < desk.news.until {
            desk.room.enter().over_for = 0;
            return false;
        }
        let over_for = {
            let mut room = desk.room.enter();
            room.over_for = room.over_for.saturating_add(1);
            room.over_for
        };
        if over_for.is_multiple_of(ERASED_AFTER)
            && let Err(error) = self.erase_what_is_there(open).await
        {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "the news could not be erased, and are tried again"
            );
        }
        true
    }

    async fn erase_what_is_there(&self, open: &Unlocked) -> Result<(), EraseError> {
        let counts = self.news_counts()?;
        if counts.rows > 0 || counts.ended > 0 {
            self.erase_all_news(open, "appliance").await?;
        }
        Ok(())
    }

    async fn erase_all_news(&self, open: &Unlocked, who: &str) -> Result<Erased, EraseError> {
        let counts = self.news_counts()?;
        if let Some(desk) = self.news_desk() {
            desk.room.enter().clear();
        }
        open.writer.erase_news().await?;
        let erased = Erased {
            rows: counts.rows,
            ended: counts.ended,
        };
        let detail = format!("{} rows, {} ends", erased.rows, erased.ended);
        self.note("news-erase", who, detail).await;
        Ok(erased)
    }
}

/// What stopped an erasure.
#[derive(Debug, thiserror::Error)]
enum EraseError {
    #[error("the store cannot be read")]
    Reading(#[from] StoreError),
    #[error("the store cannot be written")]
    Writing(#[from] Refusal),
}

/// How many seconds of the last day pass before everything is erased, and between two tries.
const ERASED_AFTER: u32 = 3600;
