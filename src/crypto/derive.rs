//! One derivation for everything: HKDF-Expand (RFC 5869) from a uniform 32-byte key, under a dated label that is used nowhere else.
//!
//! The labels stand together here, so that a reader sees at once that no two purposes share one.

use hkdf::Hkdf;
use sha2::Sha256;

/// What a derived key is for; the text is part of the derivation and never changes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Label(pub &'static str);

pub(super) const EPOCH_SECRET: Label = Label("cista 2026-11 epoch secret");
pub(super) const EPOCH_COMMITMENT: Label = Label("cista 2026-11 epoch commitment");
pub(super) const EPOCH_HEADER: Label = Label("cista 2026-11 epoch header");
pub(super) const CHAIN_START: Label = Label("cista 2026-11 chain start");
pub(super) const CHAIN_NEXT: Label = Label("cista 2026-11 chain next");
pub(super) const CHAIN_SLOT: Label = Label("cista 2026-11 chain slot");
pub(super) const RECORD_KEY: Label = Label("cista 2026-11 record key");
pub(super) const RECORD_DATA: Label = Label("cista 2026-11 record");
pub(super) const RECORD_AT_REST: Label = Label("cista 2026-11 record at rest");
pub(super) const NEWS_NAME: Label = Label("cista 2026-11 news name");
pub(super) const NEWS_ADDRESS: Label = Label("cista 2026-11 news address");
pub(super) const NEWS_AT_REST: Label = Label("cista 2026-11 news at rest");
pub(super) const NEWS_MARK_AT_REST: Label = Label("cista 2026-11 news mark at rest");
pub(super) const RECEIPT_NAME: Label = Label("cista 2026-11 receipt name");
pub(super) const RECEIPT_KEY: Label = Label("cista 2026-11 receipt key");
pub(super) const FINGERPRINT: Label = Label("cista 2026-11 fingerprint");
pub(super) const CEREMONY_SIGNER: Label = Label("cista 2026-11 ceremony signer");
pub(super) const CEREMONY_RECORD: Label = Label("cista 2026-11 ceremony record");
pub(super) const SHARE_HASH: Label = Label("cista 2026-11 share hash");
pub(super) const SHARE_CHECK: Label = Label("cista 2026-11 share check");
pub(super) const SHARE_LOCK: Label = Label("cista 2026-11 share under passphrase");
pub(super) const SHARE_LOCK_CHECK: Label = Label("cista 2026-11 locked share check");
pub(super) const SIGNING_LINK: Label = Label("cista 2026-11 signing link");
pub(super) const WRAP: Label = Label("cista 2026-11 key wrap");
pub(super) const VEIL: Label = Label("cista 2026-11 veil of published counts");
pub(super) const PASSPHRASE: Label = Label("cista 2026-11 root key under passphrase");
pub(super) const ORGANISER_CARD: Label = Label("cista 2026-11 organiser card");
pub(super) const APPROVAL: Label = Label("cista 2026-11 approval");
pub(super) const APPROVAL_KEY: Label = Label("cista 2026-11 approval key under passphrase");
pub(super) const REHEARSAL: Label = Label("cista 2026-11 rehearsal");
pub(super) const REHEARSAL_NONCE: Label = Label("cista 2026-11 rehearsal nonce");
pub(super) const REHEARSAL_ANSWER: Label = Label("cista 2026-11 rehearsal answer");

/// Expands `key` into `out` for one purpose and its context.
///
/// The context's parts are of fixed length or come last, so that two contexts never run into one another.
pub(super) fn expand(key: &[u8; 32], label: Label, context: &[&[u8]], out: &mut [u8]) {
    let mut info = Vec::with_capacity(1 + context.len());
    info.push(label.0.as_bytes());
    info.extend_from_slice(context);
    Hkdf::<Sha256>::from_prk(key)
        .expect("a SHA-256 key has the length of a pseudorandom key")
        .expand_multi_info(&info, out)
        .expect("no purpose asks for more than 255 blocks");
}
