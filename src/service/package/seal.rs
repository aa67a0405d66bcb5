//! The committee's seal on what was made of a collection: the ceremony's record, and the key that only its quorum has.

use super::signature::Signature;
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::committee::CommitteeKey;
use crate::crypto::signing::SigningKey;

/// Signs manifests.
pub(in crate::service) struct Seal {
    pub(super) record: CeremonyRecord,
    key: SigningKey,
}

impl Seal {
    /// Takes the key that belongs to a record.
    pub(in crate::service) fn new(record: &CeremonyRecord, key: &CommitteeKey) -> Self {
        Self {
            record: record.clone(),
            key: key.ceremony_signer(),
        }
    }

    /// The thumbprint of the key that signs: what whoever verifies compares.
    pub(super) fn thumbprint(&self) -> String {
        self.key.public().thumbprint().to_string()
    }

    /// The signature's file for a manifest.
    pub(super) fn sign(&self, manifest: &[u8]) -> String {
        Signature::sign(manifest, &self.key).to_text()
    }
}
