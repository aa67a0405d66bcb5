//! News by e-mail for those who ask for it: apart from the statements, and not to be joined to them.
//!
//! An address is sealed to the organisers' key the moment it arrives. The sealed bytes wait in locked memory (`room`) until fifty wait or the day is over,
//! and are then written in one transaction together with others, or with blanks that nobody can tell from them who has not the key. Nothing here
//! knows a receipt, a cookie or a statement. What each observer can see all the same stands in `src/manual/news.md`.

mod desk;
mod end;
mod export;
mod kept;
pub mod key;
mod list;
pub mod open;
mod room;
mod row;

use crate::config;
use crate::domain::{Date, EmailAddress, Language};
use crate::service::Identity;

pub use desk::NewsDesk;
pub use end::{Erased, NoToken, NotErased};
pub use export::{ExportedNews, NewsExportError};

/// How an instance offers news.
#[derive(Debug, Clone)]
pub struct News {
    /// The organisers' key.
    pub recipient: config::Recipient,
    /// The day by which the addresses are erased.
    pub until: Date,
    /// The public site, to which the links in messages lead: `https://…` without a stroke at its end.
    pub site: String,
}

/// The day by which addresses are to be erased lies before anybody could leave one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the news of the configuration end on {until}, before the collection begins: name a later day")]
pub struct OverBefore {
    until: Date,
}

impl News {
    /// What the configuration says about this instance's news; `site` is where the public site is reached.
    ///
    /// # Errors
    ///
    /// When they are over before anybody could ask for them: most likely a slip, and it would erase what is there.
    pub fn of(config: &config::News, identity: &Identity, site: String) -> Result<Self, OverBefore> {
        let initiative = &identity.initiative;
        let until = config.until.unwrap_or_else(|| {
            let law = crate::domain::Law::of(identity.regime);
            law.destruction(initiative.registered, initiative.collection.start)
        });
        if until < initiative.collection.start {
            return Err(OverBefore { until });
        }
        Ok(Self {
            recipient: config.recipient.clone(),
            until,
            site,
        })
    }
}

/// Somebody's wish to hear more.
#[derive(Debug)]
pub struct Wish {
    /// The address.
    pub address: EmailAddress,
    /// The language of the page.
    pub language: Language,
    /// The words to which the person agreed, as the page showed them.
    pub consent: String,
}

/// Why a wish was not noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoNews {
    /// There is no news, or no more.
    #[error("no news is offered")]
    Off,
    /// Too many wait, or there is no more room: try again.
    #[error("too many wishes are waiting")]
    Busy,
    /// The instance is locked.
    #[error("the instance is locked")]
    Locked,
}

/// How much the store holds. None of it says how many people there are: blanks are counted, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewsCounts {
    /// Rows: entries and blanks.
    pub rows: u64,
    /// How often the news was ended.
    pub ended: u64,
}

/// How many are written together at least.
pub const BATCH: usize = 50;

#[cfg(test)]
mod tests;
