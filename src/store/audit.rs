//! The audit trail: what organisers, operators and the appliance itself did, each entry chained to the one before by its hash.
//!
//! An entry never holds anything of a signatory. The trail begins with the instance; its head goes into every export's manifest, so that an entry older
//! than an export cannot be changed unnoticed.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// One entry of the trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditEntry {
    /// The entry's number, from 1, without gaps.
    pub sequence: u64,
    /// When, in RFC 3339, to the second.
    pub at: String,
    /// What was done: a word of ours such as `export` or `start`.
    pub act: String,
    /// Who did it: `appliance`, or the name of an account or user of the machine.
    pub who: String,
    /// What else belongs to it: counts, hashes, names of files.
    pub detail: String,
    /// The hash of the entry before, in hexadecimal; zeros for the first.
    pub previous: String,
}

/// An entry that does not follow the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("entry {sequence} of the audit trail was changed, or an entry before it is missing")]
pub struct AuditFault {
    /// The number at which the chain breaks.
    pub sequence: u64,
}

impl AuditEntry {
    /// The entry that follows `previous` (its encoded form), not yet stored.
    pub(super) fn following(previous: Option<&[u8]>, at: String, act: &str, who: &str, detail: String) -> Self {
        let sequence = previous.and_then(Self::decode).map_or(0, |entry| entry.sequence) + 1;
        let previous = previous.map_or_else(|| "0".repeat(64), hash);
        Self {
            sequence,
            at,
            act: act.to_owned(),
            who: who.to_owned(),
            detail,
            previous,
        }
    }

    /// Writes the entry as one line of JSON: what is hashed and stored.
    pub(super) fn encode(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("an entry is plain data")
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }

    /// The hash of the entry, to which the next one is chained.
    #[must_use]
    pub fn hash(&self) -> String {
        hash(&self.encode())
    }

    /// Reads a whole trail and verifies its chain.
    pub(super) fn verify_all(rows: &[Vec<u8>]) -> Result<Vec<Self>, AuditFault> {
        let mut entries = Vec::with_capacity(rows.len());
        let mut previous = "0".repeat(64);
        for (sequence, row) in (1..).zip(rows) {
            let entry = Self::decode(row).filter(|entry| entry.sequence == sequence && entry.previous == previous);
            entries.push(entry.ok_or(AuditFault { sequence })?);
            previous = hash(row);
        }
        Ok(entries)
    }
}

fn hash(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trail() -> Vec<Vec<u8>> {
        let mut rows: Vec<Vec<u8>> = Vec::new();
        for act in ["create", "start", "export"] {
            let entry = AuditEntry::following(
                rows.last().map(Vec::as_slice),
                "2026-11-22T00:00:00Z".into(),
                act,
                "appliance",
                String::new(),
            );
            rows.push(entry.encode());
        }
        rows
    }

    #[test]
    fn a_trail_is_verified_entry_by_entry() {
        let entries = AuditEntry::verify_all(&trail()).unwrap();
        assert_eq!(
            entries.iter().map(|entry| entry.sequence).collect::<Vec<_>>(),
            [1, 2, 3]
        );
    }

    #[test]
    fn a_changed_or_missing_entry_breaks_the_chain() {
        let mut changed = trail();
        changed[1] = String::from_utf8(changed[1].clone())
            .unwrap()
            .replace("start", "stop!")
            .into_bytes();
        assert_eq!(AuditEntry::verify_all(&changed), Err(AuditFault { sequence: 3 }));
        let mut missing = trail();
        missing.remove(1);
        assert_eq!(AuditEntry::verify_all(&missing), Err(AuditFault { sequence: 2 }));
    }
}
