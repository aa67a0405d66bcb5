//! One organiser's approval of one act.

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

use super::lines::{bytes, is_name, joined, values};
use super::{Act, ApprovalFault};
use crate::crypto::derive::APPROVAL;
use crate::crypto::signing::{PublicKey, SigningKey};

/// A slip; that it exists says that the key it names signed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// The name under which the organiser made the key. Who it is, the register of organisers says.
    pub name: String,
    /// The organiser's public approval key.
    pub key: PublicKey,
    /// The instance for which the act is approved.
    pub instance: [u8; 16],
    /// The act.
    pub act: Act,
    /// The day of the approval, `yyyy-mm-dd`.
    pub date: String,
    signature: [u8; 64],
}

const FORMAT: &str = "cista-approval-1";

impl Slip {
    pub(super) fn sign(name: &str, key: &SigningKey, instance: [u8; 16], act: &Act, date: &str) -> Self {
        let mut slip = Self {
            name: name.to_owned(),
            key: key.public(),
            instance,
            act: act.clone(),
            date: date.to_owned(),
            signature: [0; 64],
        };
        slip.signature = key.sign(APPROVAL.0, &slip.message());
        slip
    }

    /// Writes the slip as a small text, which may be sent and printed.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!(
            "{FORMAT}\nname: {}\nkey: {}\ninstance: {}\nact: {}\ndate: {}\nsignature: {}\n",
            self.name,
            HEXLOWER.encode(&self.key.0),
            HEXLOWER.encode(&self.instance),
            self.act,
            self.date,
            HEXLOWER.encode(&self.signature)
        )
    }

    /// Reads a slip and verifies its signature.
    ///
    /// # Errors
    ///
    /// [`ApprovalFault::Slip`], whatever is wrong.
    pub fn parse(text: &str) -> Result<Self, ApprovalFault> {
        let slip = Self::read(text).ok_or(ApprovalFault::Slip)?;
        let verified = slip.key.verify(APPROVAL.0, &slip.message(), &slip.signature);
        verified.map(|()| slip).map_err(|_| ApprovalFault::Slip)
    }

    /// What tells this slip from every other: SHA-256 of its signature.
    #[must_use]
    pub fn id(&self) -> [u8; 32] {
        Sha256::digest(self.signature).into()
    }

    fn read(text: &str) -> Option<Self> {
        let names = ["name", "key", "instance", "act", "date", "signature"];
        let [name, key, instance, act, date, signature] = values(text, FORMAT, names)?;
        let is_day = date.len() == "yyyy-mm-dd".len() && date.bytes().all(|c| c == b'-' || c.is_ascii_digit());
        (is_name(name) && is_day).then_some(())?;
        Some(Self {
            name: name.to_owned(),
            key: PublicKey(bytes(key)?),
            instance: bytes(instance)?,
            act: Act::new(act)?,
            date: date.to_owned(),
            signature: bytes(signature)?,
        })
    }

    fn message(&self) -> Vec<u8> {
        joined(&[
            self.name.as_bytes(),
            &self.key.0,
            &self.instance,
            self.act.as_str().as_bytes(),
            self.date.as_bytes(),
        ])
    }
}
