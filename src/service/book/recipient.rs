//! Keys of authorities: given beforehand, confirmed by their thumbprint over a second channel, approved by two organisers. They open no submission: they
//! are what a State's package is locked to after the committee's quorum has opened the collection.

use std::collections::BTreeSet;

use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest as _, Sha256};

use super::deed::{Clerk, Planned};
use super::{DeedError, encoded};
use crate::crypto::approval::{Act, Slip};
use crate::document::collection::ApprovedRecipient;
use crate::document::lock::{Addressee, RecipientFault};
use crate::domain::MemberState;
use crate::service::approval::acts;
use crate::store::{Change, Shelf};

impl Clerk<'_> {
    pub(super) fn add_recipient(
        &self,
        state: MemberState,
        file: &str,
        (read_out, channel): (&str, &str),
        approvals: &[String],
    ) -> Result<Planned, DeedError> {
        let bytes = BASE64.decode(file.as_bytes()).map_err(|_| RecipientFault::Unknown)?;
        if bytes.len() > LONGEST {
            return Err(DeedError::RecipientTooLong);
        }
        let addressee = Addressee::parse(&bytes, self.today)?;
        let (kind, thumbprint) = (addressee.kind().name(), addressee.thumbprint());
        if bare(&thumbprint) != bare(read_out) {
            return Err(DeedError::OtherThumbprint { found: thumbprint });
        }
        // Whatever can stand on a line of its own can stand in the audit trail.
        Act::new(channel).ok_or(DeedError::NoChannel)?;
        let act = act_of(state, &thumbprint, &bytes);
        let approved = self.approved(&act, approvals)?;
        let detail = format!(
            "{}, {kind}, thumbprint {thumbprint}, confirmed: {channel}, {}",
            state.code(),
            approved.note()
        );
        let recipient = ApprovedRecipient {
            state,
            kind: kind.to_owned(),
            file: file.to_owned(),
            thumbprint,
            channel: channel.to_owned(),
            accepted: self.today,
            approvals: approvals.to_vec(),
        };
        let change = Change::put(Shelf::Recipients, [state.number()], encoded(&recipient));
        Ok(Planned::new("recipient-add", detail, approved.with(change)))
    }

    pub(super) fn remove_recipient(&self, state: MemberState, approvals: &[String]) -> Result<Planned, DeedError> {
        let recipient = self
            .book
            .recipients
            .get(&state.number())
            .ok_or(DeedError::NoSuchRecipient(state))?;
        let act = acts::recipient_removal(state, &recipient.thumbprint);
        let approved = self.approved(&act, approvals)?;
        let detail = format!(
            "{}, thumbprint {}, {}",
            state.code(),
            recipient.thumbprint,
            approved.note()
        );
        let change = Change::remove(Shelf::Recipients, [state.number()]);
        Ok(Planned::new("recipient-remove", detail, approved.with(change)))
    }
}

/// Who approved a key in the head of a collection: the names on the slips of two or more different keys over exactly this file, this State and this
/// instance (in hexadecimal). None when there are fewer, or a slip is of something else.
///
/// That the keys are organisers' was asked when it was accepted, and the appliance's signature over the collection says so.
#[must_use]
pub fn approvers(instance: &str, recipient: &ApprovedRecipient) -> Option<Vec<String>> {
    let bytes = recipient.bytes()?;
    let act = act_of(recipient.state, &recipient.thumbprint, &bytes);
    let mut keys = BTreeSet::new();
    let mut names = Vec::new();
    for text in &recipient.approvals {
        let slip = Slip::parse(text).ok()?;
        let fits = slip.act == act && HEXLOWER.encode(&slip.instance) == instance && keys.insert(slip.key.0);
        fits.then_some(())?;
        names.push(slip.name);
    }
    (names.len() >= 2).then_some(names)
}

/// Bytes of an authority's file: the head of a collection carries one of every State.
const LONGEST: usize = 128 << 10;

fn act_of(state: MemberState, thumbprint: &str, file: &[u8]) -> Act {
    acts::recipient(state, thumbprint, &HEXLOWER.encode(&Sha256::digest(file)))
}

/// The digits of a thumbprint, however it was written down.
fn bare(thumbprint: &str) -> String {
    let digits = thumbprint
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | ':'));
    digits.map(|c| c.to_ascii_lowercase()).collect()
}
