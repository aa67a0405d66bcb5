//! What the custodians send back: the random bytes, and with which shares they were read.

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};

use super::RehearsalFault;
use super::file::{NonceHash, RehearsalFile, array, framed};
use crate::crypto::Unsealing;
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::committee::CommitteeKey;
use crate::crypto::derive::REHEARSAL_ANSWER;

/// An answer, as it was read; [`Answer::verify`] says whether it is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    format: String,
    instance: String,
    /// The rehearsal, 16 bytes in hexadecimal.
    pub rehearsal: String,
    /// The generation of the key that was put together.
    pub generation: u32,
    /// The edition of its shares.
    pub edition: u32,
    /// The numbers of the shares, ascending.
    pub shares: Vec<u8>,
    /// The day on which they came together, `yyyy-mm-dd`.
    pub date: String,
    nonce: String,
    signature: String,
}

const FORMAT: &str = "cista-answer-1";
/// Bytes of an answer.
const LONGEST: usize = 4096;

impl Answer {
    pub(super) fn sign(
        file: &RehearsalFile,
        shares: Vec<u8>,
        nonce: &[u8; 32],
        date: &str,
        key: &CommitteeKey,
    ) -> Self {
        let mut answer = Self {
            format: FORMAT.to_owned(),
            instance: file.instance().to_owned(),
            rehearsal: file.rehearsal().to_owned(),
            generation: file.ceremony().generation,
            edition: file.ceremony().edition,
            shares,
            date: date.to_owned(),
            nonce: HEXLOWER.encode(nonce),
            signature: String::new(),
        };
        let signature = key.ceremony_signer().sign(REHEARSAL_ANSWER.0, &answer.signed_bytes());
        answer.signature = HEXLOWER.encode(&signature);
        answer
    }

    /// Writes the answer.
    ///
    /// # Panics
    ///
    /// Never: an answer is plain JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("an answer is plain data");
        text.push('\n');
        text
    }

    /// Reads an answer.
    ///
    /// # Errors
    ///
    /// [`RehearsalFault::Answer`] for another text.
    pub fn parse(text: &str) -> Result<Self, RehearsalFault> {
        if text.len() > LONGEST {
            return Err(RehearsalFault::Answer);
        }
        let answer: Self = serde_json::from_str(text).map_err(|_| RehearsalFault::Answer)?;
        (answer.format == FORMAT)
            .then_some(answer)
            .ok_or(RehearsalFault::Answer)
    }

    /// Verifies that whoever holds the whole key of this ceremony answered for this instance, with a quorum of its shares; gives the hash of the bytes that
    /// were read, for the caller to compare.
    ///
    /// # Errors
    ///
    /// [`RehearsalFault::Answer`], whatever is wrong.
    pub fn verify(&self, instance: [u8; 16], ceremony: &CeremonyRecord) -> Result<NonceHash, RehearsalFault> {
        let verified = self.verified(instance, ceremony);
        verified.map_err(|_| RehearsalFault::Answer)
    }

    fn verified(&self, instance: [u8; 16], ceremony: &CeremonyRecord) -> Result<NonceHash, Unsealing> {
        let ascending = self.shares.is_sorted_by(|one, next| one < next);
        let within = self.shares.iter().all(|share| (1..=ceremony.shares).contains(share));
        let fits = self.instance == HEXLOWER.encode(&instance)
            && (self.generation, self.edition) == (ceremony.generation, ceremony.edition)
            && ascending
            && within
            && self.shares.len() >= usize::from(ceremony.quorum);
        if !fits {
            return Err(Unsealing);
        }
        let signature = array(&self.signature)?;
        ceremony
            .signer_public()
            .verify(REHEARSAL_ANSWER.0, &self.signed_bytes(), &signature)?;
        Ok(NonceHash::of(&array(&self.nonce)?))
    }

    /// Everything but the signature, each part behind its length.
    fn signed_bytes(&self) -> Vec<u8> {
        let numbers = [self.generation, self.edition].map(|number| number.to_string());
        let shares: Vec<String> = self.shares.iter().map(ToString::to_string).collect();
        let shares = shares.join(" ");
        framed(&[
            &self.format,
            &self.instance,
            &self.rehearsal,
            &numbers[0],
            &numbers[1],
            &shares,
            &self.date,
            &self.nonce,
        ])
    }
}
