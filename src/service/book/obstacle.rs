//! What still stands in the way of go-live.

use serde::{Deserialize, Serialize};

use super::Book;
use crate::domain::Language;
use crate::service::appliance::Appliance;
use crate::service::wording::{Standing, Unofficial};
use crate::store::StoreError;

/// One thing without which no statement is collected for real.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "obstacle", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Obstacle {
    /// Nobody has shown yet that the newest key can be put together.
    KeyNotRehearsed {
        /// The generation of the key.
        generation: u32,
    },
    /// Signatories would be shown texts that are not official.
    WordingNotOfficial {
        /// In these languages.
        languages: Vec<Language>,
    },
    /// Nobody could approve anything.
    TooFewOrganisers {
        /// How many are registered.
        registered: usize,
    },
}

impl Appliance {
    /// Everything that still stands in the way of go-live.
    ///
    /// # Errors
    ///
    /// When the instance is locked or its store cannot be read.
    pub fn obstacles_to_go_live(&self) -> Result<Vec<Obstacle>, StoreError> {
        Ok(self.obstacles(&self.book()?))
    }

    pub(super) fn obstacles(&self, book: &Book) -> Vec<Obstacle> {
        let generation = book.newest().generation;
        let rehearsed = book.rehearsed.contains_key(&generation);
        let registered = book.organisers.len();
        let languages = self.initiative().languages();
        let standings = self.wordings().standings(languages, self.today(), self.law());
        let unofficial = Standing::all_official(&standings).err();
        let obstacles = [
            (!rehearsed).then_some(Obstacle::KeyNotRehearsed { generation }),
            unofficial.map(|Unofficial(languages)| Obstacle::WordingNotOfficial { languages }),
            (registered < 2).then_some(Obstacle::TooFewOrganisers { registered }),
        ];
        obstacles.into_iter().flatten().collect()
    }
}
