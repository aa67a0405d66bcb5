//! The signature beside a manifest: by the key that only the committee's quorum has.

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

use crate::crypto::Unsealing;
use crate::crypto::signing::{PublicKey, SigningKey};

/// The name of the signature's file.
pub const FILE_NAME: &str = "manifest.sig";
/// The name of the file with the record of the ceremony whose key signs.
pub const RECORD_FILE_NAME: &str = "committee.json";
/// The purpose under which the committee's key signs manifests.
pub const LABEL: &str = "cista 2026-11 package manifest";
const FIRST_LINE: &str = "cista-signature-1";

/// A signature over the bytes of a manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    /// The key that signed: the `signer` of the ceremony's record.
    pub key: PublicKey,
    signature: [u8; 64],
}

impl Signature {
    /// Signs a manifest.
    #[must_use]
    pub fn sign(manifest: &[u8], key: &SigningKey) -> Self {
        Self {
            key: key.public(),
            signature: key.sign(LABEL, &Sha256::digest(manifest)),
        }
    }

    /// Reads a signature's file.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let first = lines.next()?;
        let mut field = |name: &str| {
            let (key, value) = lines.next()?.split_once(':')?;
            (key == name).then(|| HEXLOWER.decode(value.trim().as_bytes()).ok())?
        };
        let key = PublicKey(field("key")?.try_into().ok()?);
        let signature = field("signature")?.try_into().ok()?;
        (first == FIRST_LINE && lines.next().is_none()).then_some(Self { key, signature })
    }

    /// The signature as it lies beside the manifest.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!(
            "{FIRST_LINE}\nkey: {}\nsignature: {}\n",
            HEXLOWER.encode(&self.key.0),
            HEXLOWER.encode(&self.signature)
        )
    }

    /// Verifies the signature over the bytes of a manifest. Whether the key is the committee's, its ceremony's record says.
    ///
    /// # Errors
    ///
    /// One answer for every reason.
    pub fn verify(&self, manifest: &[u8]) -> Result<(), Unsealing> {
        self.key.verify(LABEL, &Sha256::digest(manifest), &self.signature)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;

    #[test]
    fn a_signature_is_read_back_and_holds_for_its_manifest_only() {
        let key = SigningKey::generate(&mut SeededEntropy::new(b"manifest"));
        let text = Signature::sign(b"{}", &key).to_text();
        let signature = Signature::parse(&text).unwrap();
        assert_eq!((signature.verify(b"{}"), signature.key), (Ok(()), key.public()));
        assert_eq!(signature.verify(b"{ }"), Err(Unsealing));
        for length in 0..text.trim_end().len() {
            assert_eq!(Signature::parse(&text[..length]), None, "{length}");
        }
        assert_eq!(Signature::parse(&format!("{text}more")), None);
    }
}
