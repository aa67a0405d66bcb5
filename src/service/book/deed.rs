//! Deeds: what people have an instance do about its keys and its people, one at a time, each with its entry of the audit trail.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Book, DeedError, ShareEvent, encoded};
use crate::crypto::approval::{Act, Slip};
use crate::domain::{Date, MemberState, Phase, legal_date};
use crate::service::appliance::{Appliance, Unlocked};
use crate::service::approval::{self, ApprovalError};
use crate::store::{Change, Filing, Shelf};

/// What is to be done. `approvals` are the texts of organisers' slips.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "deed", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Deed {
    /// Somebody becomes an organiser.
    OrganiserAdd {
        /// The text of the card.
        card: String,
        /// Slips.
        approvals: Vec<String>,
    },
    /// Somebody is an organiser no longer.
    OrganiserRemove {
        /// The name.
        name: String,
        /// Slips.
        approvals: Vec<String>,
    },
    /// A State's package is made for this key.
    RecipientAdd {
        /// The Member State.
        state: MemberState,
        /// The file that the authority gave, in Base64.
        file: String,
        /// The thumbprint that was read out.
        thumbprint: String,
        /// How it was.
        channel: String,
        /// Slips.
        approvals: Vec<String>,
    },
    /// A State's package is made for no particular key any more.
    RecipientRemove {
        /// The Member State.
        state: MemberState,
        /// Slips.
        approvals: Vec<String>,
    },
    /// The committee has another record: renewed shares, or another key.
    GenerationAdd {
        /// The record's JSON.
        record: String,
        /// Slips.
        approvals: Vec<String>,
    },
    /// A rehearsal of the newest key begins.
    RehearsalBegin,
    /// A rehearsal is answered.
    RehearsalFinish {
        /// The answer's JSON.
        answer: String,
    },
    /// Something happened to a share.
    Share {
        /// The number on it.
        number: u8,
        /// Of which generation of the key; the newest, if it is not said.
        generation: Option<u32>,
        /// Of which edition of its shares; the newest, if it is not said.
        edition: Option<u32>,
        /// What.
        event: ShareEvent,
        /// When; today, if it is not said.
        date: Option<Date>,
    },
}

/// A deed that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Done {
    /// What the audit trail says about it.
    pub noted: String,
    /// The file that it made, where it makes one.
    pub file: Option<String>,
}

impl Appliance {
    /// Does what is asked, and notes it; `who` stands in the audit trail.
    ///
    /// # Errors
    ///
    /// [`DeedError`]; then nothing changed, but that an act may wait for approval from now on.
    pub async fn carry_out(&self, deed: &Deed, who: &str) -> Result<Done, DeedError> {
        let open = self.unlocked().ok_or(DeedError::Locked)?;
        // One after the other: each deed reads the book that the one before has written.
        let _turn = open.deeds.lock().await;
        let clerk = Clerk {
            appliance: self,
            open,
            book: self.book()?,
            today: legal_date(self.clock.now()),
        };
        let planned = match clerk.plan(deed) {
            Ok(planned) => planned,
            Err(DeedError::NotApproved(lacking)) => {
                clerk.put_to_wait(&lacking, who).await?;
                return Err(lacking.into());
            }
            Err(fault) => return Err(fault),
        };
        let Planned {
            changes,
            act,
            detail,
            file,
        } = planned;
        clerk.file(changes, act, who, detail.clone()).await?;
        self.seal_to_newest_rehearsed(open)?;
        Ok(Done { noted: detail, file })
    }

    /// The book as it stands.
    pub(in crate::service) fn book(&self) -> Result<Book, crate::store::StoreError> {
        Book::read(&self.snapshot()?, self.identity())
    }
}

//------------ Clerk

/// Whoever carries a deed out, with everything that is at hand.
pub(super) struct Clerk<'a> {
    pub appliance: &'a Appliance,
    pub open: &'a Unlocked,
    pub book: Book,
    /// The machine's day, also in a rehearsal: dates of keys and slips are people's dates.
    pub today: Date,
}

/// What a deed comes to.
pub(super) struct Planned {
    pub changes: Vec<Change>,
    pub act: &'static str,
    pub detail: String,
    pub file: Option<String>,
}

impl Planned {
    pub fn new(act: &'static str, detail: String, changes: Vec<Change>) -> Self {
        Self {
            changes,
            act,
            detail,
            file: None,
        }
    }
}

impl Clerk<'_> {
    fn plan(&self, deed: &Deed) -> Result<Planned, DeedError> {
        match deed {
            Deed::OrganiserAdd { card, approvals } => self.add_organiser(card, approvals),
            Deed::OrganiserRemove { name, approvals } => self.remove_organiser(name, approvals),
            Deed::RecipientAdd {
                state,
                file,
                thumbprint,
                channel,
                approvals,
            } => self.add_recipient(*state, file, (thumbprint, channel), approvals),
            Deed::RecipientRemove { state, approvals } => self.remove_recipient(*state, approvals),
            Deed::GenerationAdd { record, approvals } => self.add_record(record, approvals),
            Deed::RehearsalBegin => self.begin_rehearsal(),
            Deed::RehearsalFinish { answer } => self.finish_rehearsal(answer),
            Deed::Share {
                number,
                generation,
                edition,
                event,
                date,
            } => self.mark_share(self.share(*number, *generation, *edition), *event, *date),
        }
    }

    /// Whether changes of keys and people are free: in preparation, and where nothing is real.
    pub fn is_free(&self) -> bool {
        self.appliance.is_rehearsal() || self.appliance.phase() == Some(Phase::Preparing)
    }

    /// Asks for two organisers' approval, and gives what an approved act changes by itself: the slips are used, and the act waits no longer.
    pub fn approved(&self, act: &Act, approvals: &[String]) -> Result<Approved, DeedError> {
        if approvals.len() > approval::MOST_SLIPS {
            return Err(ApprovalError::TooMany.into());
        }
        let slips: Vec<Slip> = approvals
            .iter()
            .map(|text| Slip::parse(text).map_err(ApprovalError::from))
            .collect::<Result<_, _>>()?;
        if let Some(used) = slips
            .iter()
            .find(|slip| self.book.slips.contains_key(slip.id().as_slice()))
        {
            let name = used.name.clone();
            return Err(ApprovalError::Used { name }.into());
        }
        let instance = self.appliance.identity().id_bytes();
        let names = approval::require_two(&self.book.organisers(), instance, act, &slips, self.today)?;
        let mut changes: Vec<Change> = slips
            .iter()
            .map(|slip| Change::put(Shelf::Slips, slip.id(), encoded(&self.today)))
            .collect();
        changes.push(Change::remove(Shelf::Waiting, act.as_str()));
        changes.extend(self.forgotten_slips());
        Ok(Approved { changes, names })
    }

    /// Slips that were used so long ago that they would be too old now.
    fn forgotten_slips(&self) -> impl Iterator<Item = Change> {
        let over = |used: &Date| i64::from((self.today - *used).get_days()) > 2 * approval::VALID_DAYS;
        let slips = self.book.slips.iter().filter(move |(_, used)| over(used));
        slips.map(|(id, _)| Change::remove(Shelf::Slips, id.clone()))
    }

    /// The same, where nothing is asked for in preparation and demonstrations.
    pub fn approved_unless_free(&self, act: &Act, approvals: &[String]) -> Result<Approved, DeedError> {
        if self.is_free() && approvals.is_empty() {
            return Ok(Approved {
                changes: vec![Change::remove(Shelf::Waiting, act.as_str())],
                names: Vec::new(),
            });
        }
        self.approved(act, approvals)
    }

    /// Has an act wait that lacks approval, so that organisers see it; those that waited long are forgotten.
    async fn put_to_wait(&self, lacking: &ApprovalError, who: &str) -> Result<(), DeedError> {
        let ApprovalError::TooFew { act, .. } = lacking else {
            return Ok(());
        };
        if self.book.waiting.contains_key(act.as_str()) {
            return Ok(());
        }
        let over = |since: &Date| (self.today - *since).get_days() > MOST_DAYS;
        let mut changes: Vec<Change> = self
            .book
            .waiting
            .iter()
            .filter(|(_, since)| over(since))
            .map(|(act, _)| Change::remove(Shelf::Waiting, act.as_str()))
            .collect();
        if self.book.waiting.len() - changes.len() < MOST_WAITING {
            changes.push(Change::put(Shelf::Waiting, act.as_str(), encoded(&self.today)));
        }
        self.file(changes, "approval-asked", who, act.to_string()).await
    }

    async fn file(&self, changes: Vec<Change>, act: &'static str, who: &str, detail: String) -> Result<(), DeedError> {
        let filing = Filing {
            changes,
            at: moment(self.appliance.clock.now()),
            act,
            who: who.to_owned(),
            detail,
        };
        Ok(self.open.writer.file(filing).await?)
    }
}

/// An act that may be done.
pub(super) struct Approved {
    /// What changes with it.
    pub changes: Vec<Change>,
    /// Who approved; nobody where nothing is asked for.
    pub names: Vec<String>,
}

impl Approved {
    /// What the audit trail says of it.
    pub fn note(&self) -> String {
        if self.names.is_empty() {
            "needing no approval".to_owned()
        } else {
            format!("approved by {}", self.names.join(" and "))
        }
    }

    /// Together with what the act itself changes.
    pub fn with(self, change: Change) -> Vec<Change> {
        let mut changes = self.changes;
        changes.push(change);
        changes
    }
}

fn moment(now: Timestamp) -> String {
    now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// How many acts wait at most.
const MOST_WAITING: usize = 64;
/// For how many days they do.
const MOST_DAYS: i32 = 90;
