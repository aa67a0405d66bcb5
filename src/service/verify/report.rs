//! What was verified, and what it says.

use std::collections::BTreeMap;
use std::ops::Deref;

use serde::Serialize;

use super::content::Content;
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::share::RecoveryShare;
use crate::document::collection::{Counts, Head, Manifest};
use crate::domain::{Date, MemberState};
use crate::service::examine::Examined;
use crate::service::package::manifest::{OpeningManifest, PackageManifest};

/// Something of ours that verifies.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Verified {
    /// A sealed collection.
    Collection(Box<CollectionFacts>),
    /// One Member State's package.
    Package(Box<PackageReport>),
    /// Everything that an opening wrote.
    Opening(Box<OpeningReport>),
    /// A recovery share.
    Share(ShareFacts),
    /// A ceremony's record.
    Ceremony(CeremonyFacts),
    /// An encrypted file, into which nobody sees without its key or passphrase.
    Encrypted {
        /// The file.
        file: String,
        /// How it is locked: `age`, `openpgp` or `x509`.
        lock: &'static str,
    },
}

/// A package that verified, and what its statements are like.
#[derive(Debug, Clone, Serialize)]
pub struct PackageReport {
    /// What it says about itself.
    #[serde(flatten)]
    pub manifest: PackageManifest,
    /// The thumbprint of the key that signed the manifest: the committee's own for that, which people compare.
    pub signed_by: String,
    /// What its statements are like.
    pub content: Content,
}

/// A report is read like the manifest that it is about.
impl Deref for PackageReport {
    type Target = PackageManifest;

    fn deref(&self) -> &PackageManifest {
        &self.manifest
    }
}

/// An opening that verified.
#[derive(Debug, Clone, Serialize)]
pub struct OpeningReport {
    /// What it says about itself.
    #[serde(flatten)]
    pub manifest: OpeningManifest,
    /// The thumbprint of the key that signed the manifest.
    pub signed_by: String,
}

/// A report is read like the manifest that it is about.
impl Deref for OpeningReport {
    type Target = OpeningManifest;

    fn deref(&self) -> &OpeningManifest {
        &self.manifest
    }
}

impl PackageReport {
    /// Which part of the State's statements it holds, of how many.
    #[must_use]
    pub const fn part(&self) -> (u32, u32) {
        (self.manifest.part.number, self.manifest.part.of)
    }
}

/// What a collection says about itself.
#[derive(Debug, Clone, Serialize)]
pub struct CollectionFacts {
    /// The file.
    pub file: String,
    /// The instance's name.
    pub name: String,
    /// The instance, in hexadecimal.
    pub instance: String,
    /// The registration number of the initiative.
    pub registration_number: String,
    /// Whether it is a rehearsal's.
    pub rehearsal: bool,
    /// The day of the export.
    pub exported: Date,
    /// SHA-256 of the file up to its manifest, in hexadecimal.
    pub digest: String,
    /// The thumbprint of the appliance's first signing key, which the custodians recorded.
    pub signer: String,
    /// The thumbprint of the committee's key.
    pub committee: String,
    /// How many shares open it.
    pub quorum: u8,
    /// What it holds.
    pub counts: BTreeMap<MemberState, Counts>,
}

/// What a share says about itself, besides its secret.
#[derive(Debug, Clone, Serialize)]
pub struct ShareFacts {
    /// The file.
    pub file: String,
    /// The share's number.
    pub number: u8,
    /// How many shares were made.
    pub shares: u8,
    /// How many open a collection.
    pub quorum: u8,
    /// The thumbprint of the committee's key.
    pub committee: String,
    /// The ceremony's record against which it was checked; none when only its check sum could be.
    pub record: Option<String>,
}

/// What a ceremony's record says.
#[derive(Debug, Clone, Serialize)]
pub struct CeremonyFacts {
    /// The file.
    pub file: String,
    /// The day of the ceremony.
    pub date: String,
    /// How many shares were made.
    pub shares: u8,
    /// How many open a collection.
    pub quorum: u8,
    /// The thumbprint of the committee's key.
    pub committee: String,
}

impl Verified {
    pub(super) fn collection(examined: &Examined) -> Self {
        let Head {
            name,
            instance,
            initiative,
            rehearsal,
            exported,
            ..
        } = &examined.head;
        let Manifest { digest, counts, .. } = &examined.manifest;
        Self::Collection(Box::new(CollectionFacts {
            file: examined.file.clone(),
            name: name.clone(),
            instance: instance.clone(),
            registration_number: initiative.registration_number.clone(),
            rehearsal: *rehearsal,
            exported: *exported,
            digest: digest.clone(),
            signer: examined.chain.root().thumbprint().to_string(),
            committee: examined.ceremony.thumbprint().to_string(),
            quorum: examined.ceremony.quorum,
            counts: counts.clone(),
        }))
    }

    pub(super) fn share(file: String, share: &RecoveryShare, record: Option<String>) -> Self {
        let RecoveryShare {
            number,
            shares,
            quorum,
            committee,
            ..
        } = share;
        Self::Share(ShareFacts {
            file,
            number: *number,
            shares: *shares,
            quorum: *quorum,
            committee: committee.to_string(),
            record,
        })
    }

    pub(super) fn ceremony(file: String, record: &CeremonyRecord) -> Self {
        let (date, committee) = (record.date.clone(), record.thumbprint().to_string());
        Self::Ceremony(CeremonyFacts {
            file,
            date,
            shares: record.shares,
            quorum: record.quorum,
            committee,
        })
    }
}
