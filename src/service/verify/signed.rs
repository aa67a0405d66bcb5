//! The signature of a manifest: by the key that only the committee's quorum has, and that the ceremony's record names.

use super::received::Received;
use super::{PackageFault, small_file};
use crate::crypto::ceremony::CeremonyRecord;
use crate::service::package::signature::{FILE_NAME, RECORD_FILE_NAME, Signature};

/// Verifies the signature beside a manifest, and gives the thumbprint of the key that signed, which people compare: a record names any committee's key, but only
/// the quorum has the key that signs for it.
pub(super) fn verify(package: &mut Received, manifest: &[u8]) -> Result<String, PackageFault> {
    let mut read = |name| {
        package.small(name, small_file::LONGEST).map_err(|fault| match fault {
            PackageFault::Missing(_) => PackageFault::Unsigned(name),
            other => other,
        })
    };
    let (signature, record) = (read(FILE_NAME)?, read(RECORD_FILE_NAME)?);
    check(&signature, &record, manifest).ok_or(PackageFault::Signature)
}

/// Checks signature and record against the bytes of a manifest.
fn check(signature: &[u8], record: &[u8], manifest: &[u8]) -> Option<String> {
    let signature = Signature::parse(std::str::from_utf8(signature).ok()?)?;
    let record = CeremonyRecord::from_json(std::str::from_utf8(record).ok()?).ok()?;
    let is_the_committee_s = signature.key == record.signer_public();
    (is_the_committee_s && signature.verify(manifest).is_ok()).then(|| signature.key.thumbprint().to_string())
}
