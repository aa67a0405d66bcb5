//! The register of organisers: whose slips count.

use super::deed::{Clerk, Planned};
use super::{DeedError, Registered, encoded};
use crate::crypto::approval::Card;
use crate::service::approval::acts;
use crate::store::{Change, Shelf};

/// How many organisers an instance has at most.
pub(super) const MOST: usize = 32;

impl Clerk<'_> {
    pub(super) fn add_organiser(&self, card: &str, approvals: &[String]) -> Result<Planned, DeedError> {
        let card = Card::parse(card).map_err(|_| DeedError::Card)?;
        let (name, key) = (card.name(), data_encoding::HEXLOWER.encode(&card.key().0));
        let organisers = &self.book.organisers;
        if organisers.contains_key(name) || organisers.values().any(|organiser| organiser.key == key) {
            return Err(DeedError::OrganiserKnown { name: name.to_owned() });
        }
        if organisers.len() >= MOST {
            return Err(DeedError::TooManyOrganisers);
        }
        let approved = self.approved_unless_free(&acts::organiser(name, &key), approvals)?;
        let detail = format!("{name}, key {}, {}", card.key().thumbprint(), approved.note());
        let registered = Registered { key, since: self.today };
        let change = Change::put(Shelf::Organisers, name, encoded(&registered));
        Ok(Planned::new("organiser-add", detail, approved.with(change)))
    }

    pub(super) fn remove_organiser(&self, name: &str, approvals: &[String]) -> Result<Planned, DeedError> {
        let organisers = &self.book.organisers;
        let registered = organisers.get(name).ok_or(DeedError::NoSuchOrganiser)?;
        if organisers.len() <= 2 && !self.is_free() {
            return Err(DeedError::LastTwo);
        }
        let approved = self.approved_unless_free(&acts::organiser_removal(name, &registered.key), approvals)?;
        let detail = format!("{name}, {}", approved.note());
        let change = Change::remove(Shelf::Organisers, name);
        Ok(Planned::new("organiser-remove", detail, approved.with(change)))
    }
}
