//! The manifest, which ends a collection: what the file holds, its digest, and who signed that.
//!
//! The signature covers bytes, not a reading of them: the frame ends with `,"signature":"…"}`, and what is signed is the frame with that replaced by
//! `}`. So nobody has to write JSON in the same way to check it.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::MemberState;

/// The purpose under which the appliance signs a collection's manifest.
pub const SIGNATURE_LABEL: &str = "cista 2026-11 collection manifest";

/// The manifest without its signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// What the file holds for each Member State.
    pub counts: BTreeMap<MemberState, Counts>,
    /// How many frames stand before the manifest.
    pub frames: u64,
    /// The epochs in the file, by their identities in hexadecimal, in its order.
    pub epochs: Vec<String>,
    /// SHA-256 of every byte before the manifest's frame, in hexadecimal.
    pub digest: String,
    /// The head of the audit trail at the time of the export; none when the trail was empty or did not verify.
    pub audit: Option<AuditHead>,
    /// The days of the signing key, each signed by the day before: encoded links in hexadecimal.
    pub chain: Vec<String>,
    /// The day whose key signed, as `yyyymmdd`.
    pub signed: u32,
}

/// The counts of one Member State.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Submissions ever stored: the records and the tombstones of the file.
    pub submissions: u64,
    /// Those of them that were withdrawn: the tombstones.
    pub withdrawn: u64,
    /// The persons whom the appliance counted, where the file holds a State's whole collection.
    pub persons: Option<u64>,
    /// The submissions not withdrawn that the appliance tallied, likewise. It should be the number of records.
    pub tallied: Option<u64>,
}

/// Up to where the audit trail went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditHead {
    /// The number of its last entry.
    pub sequence: u64,
    /// The hash of that entry, in hexadecimal.
    pub hash: String,
}

impl Manifest {
    /// The bytes that are signed.
    ///
    /// # Panics
    ///
    /// Never: a manifest is plain JSON.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a manifest has only text keys")
    }
}

//------------ SignedManifest

/// A manifest as it was read, with what its signature covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedManifest {
    /// The manifest.
    pub manifest: Manifest,
    /// SHA-256 of the bytes that were signed.
    pub signed_digest: [u8; 32],
    /// The signature, for the caller to verify under [`SIGNATURE_LABEL`].
    pub signature: [u8; 64],
}

const SIGNATURE_MEMBER: &[u8] = br#","signature":""#;
const SIGNATURE_DIGITS: usize = 128;
const CLOSING: &[u8] = br#""}"#;

impl SignedManifest {
    /// Signs `manifest` with what `sign` makes of its digest, and gives the frame's body.
    pub(super) fn seal(manifest: &Manifest, sign: impl FnOnce(&[u8; 32]) -> [u8; 64]) -> Vec<u8> {
        let mut body = manifest.to_bytes();
        let signature = sign(&Sha256::digest(&body).into());
        body.pop();
        body.extend_from_slice(SIGNATURE_MEMBER);
        body.extend_from_slice(HEXLOWER.encode(&signature).as_bytes());
        body.extend_from_slice(CLOSING);
        body
    }

    /// Reads a frame's body.
    pub(super) fn parse(body: &[u8]) -> Option<Self> {
        let rest = body.strip_suffix(CLOSING)?;
        let (rest, digits) = rest.split_at_checked(rest.len().checked_sub(SIGNATURE_DIGITS)?)?;
        let mut signed = rest.strip_suffix(SIGNATURE_MEMBER)?.to_vec();
        signed.push(b'}');
        Some(Self {
            manifest: serde_json::from_slice(&signed).ok()?,
            signed_digest: Sha256::digest(&signed).into(),
            signature: HEXLOWER.decode(digits).ok()?.try_into().ok()?,
        })
    }
}
