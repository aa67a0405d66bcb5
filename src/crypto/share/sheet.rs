//! What is printed of a share: seventeen groups that can be typed back, and a QR code that says everything.
//!
//! What is typed is completed from the ceremony's record: it holds the secret and enough to know whose it is.

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::text::{FACTS_BYTES, Facts};
use super::{RecoveryShare, ShareFault};
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::derive::SHARE_CHECK;
use crate::crypto::typed::groups;

/// How many groups are printed.
pub const GROUPS: usize = 17;
/// Version (1), number (1), the first bytes of the set (4), secret (32), check (4).
const TYPED_BYTES: usize = 1 + 1 + 4 + 32 + 4;
/// The groups of the QR text.
const QR_GROUPS: usize = 36;
/// Version (1), the share's facts (51), secret (32), check (6).
const QR_BYTES: usize = 1 + FACTS_BYTES + 32 + 6;
const QR_NAME: &str = "CISTA-SHARE-1/";
const VERSION: u8 = 1;

impl RecoveryShare {
    /// The seventeen groups of five characters that are printed and typed back.
    #[must_use]
    pub fn to_groups(&self) -> Zeroizing<Vec<String>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(TYPED_BYTES));
        bytes.extend_from_slice(&[VERSION, self.number]);
        bytes.extend_from_slice(&self.set[..4]);
        bytes.extend_from_slice(self.secret.as_slice());
        bytes.extend_from_slice(&self.digest()[..4]);
        groups::write(&bytes)
    }

    /// The text of the QR code: upper-case letters, digits, a slash and hyphens. It needs no record.
    #[must_use]
    pub fn to_qr(&self) -> Zeroizing<String> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(QR_BYTES));
        bytes.push(VERSION);
        bytes.extend_from_slice(&self.facts().encode());
        bytes.extend_from_slice(self.secret.as_slice());
        bytes.extend_from_slice(&self.digest()[..6]);
        let mut text = Zeroizing::new(String::with_capacity(256));
        text.push_str(QR_NAME);
        for (place, group) in groups::write(&bytes).iter().enumerate() {
            if place > 0 {
                text.push('-');
            }
            text.push_str(group);
        }
        text
    }

    /// Reads what was typed from a printed sheet, and completes it from the record of its ceremony.
    ///
    /// # Errors
    ///
    /// The groups that are mistyped; [`ShareFault::Foreign`] when the record is another's; [`ShareFault::Damaged`] when each group is right and the whole
    /// is not.
    pub fn from_groups(record: &CeremonyRecord, typed: &str) -> Result<Self, ShareFault> {
        let bytes = groups::read(typed, GROUPS)?;
        let [version, number, rest @ ..] = bytes.as_slice() else {
            return Err(ShareFault::Damaged);
        };
        let (set, rest) = rest.split_first_chunk::<4>().ok_or(ShareFault::Damaged)?;
        let (secret, check) = rest.split_first_chunk::<32>().ok_or(ShareFault::Damaged)?;
        if *version != VERSION {
            return Err(ShareFault::NotAShare);
        }
        if record.set()[..4] != *set {
            return Err(ShareFault::Foreign { number: *number });
        }
        let facts = Facts {
            number: *number,
            shares: record.shares,
            quorum: record.quorum,
            set: *record.set(),
            committee: record.thumbprint(),
        };
        let share = Self::of(facts, Zeroizing::new(*secret));
        if share.digest()[..4] == *check && record.check(&share).is_ok() {
            Ok(share)
        } else {
            Err(ShareFault::Damaged)
        }
    }

    /// Looks at what was typed so far without a record: each group's own check.
    ///
    /// # Errors
    ///
    /// As for [`RecoveryShare::from_groups`], as far as the groups tell.
    pub fn check_groups(typed: &str) -> Result<(), ShareFault> {
        groups::read(typed, GROUPS)?;
        Ok(())
    }

    /// Whether one group, by its number from 1, is as a sheet could have it there.
    #[must_use]
    pub fn check_group(number: usize, typed: &str) -> bool {
        number
            .checked_sub(1)
            .is_some_and(|place| groups::check_one(place, typed))
    }

    /// Reads the text of a QR code; none when it does not begin as one.
    pub(super) fn from_qr(text: &str) -> Option<Result<Self, ShareFault>> {
        const LONGEST: usize = 1024;
        let text = text.trim();
        let name = text.get(..QR_NAME.len())?;
        if !name.eq_ignore_ascii_case(QR_NAME) {
            return None;
        }
        let rest = text.get(QR_NAME.len()..LONGEST.min(text.len()));
        Some(rest.ok_or(ShareFault::Damaged).and_then(Self::from_qr_groups))
    }

    fn from_qr_groups(text: &str) -> Result<Self, ShareFault> {
        let bytes = groups::read(text, QR_GROUPS)?;
        let (version, rest) = bytes.split_first().ok_or(ShareFault::Damaged)?;
        let (facts, rest) = rest.split_first_chunk::<FACTS_BYTES>().ok_or(ShareFault::Damaged)?;
        let (secret, check) = rest.split_first_chunk::<32>().ok_or(ShareFault::Damaged)?;
        let share = Self::of(Facts::decode(facts), Zeroizing::new(*secret));
        if *version == VERSION && share.digest()[..6] == *check {
            Ok(share)
        } else {
            Err(ShareFault::Damaged)
        }
    }

    /// SHA-256 over everything in the share, of which every form carries the first bytes.
    pub(super) fn digest(&self) -> [u8; 32] {
        Sha256::new()
            .chain_update(SHARE_CHECK.0)
            .chain_update(self.bytes().as_slice())
            .finalize()
            .into()
    }
}
