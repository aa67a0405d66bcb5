//! What was verified, and what it says.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::share::RecoveryShare;
use crate::document::collection::{Counts, Head, Manifest};
use crate::domain::{Date, MemberState};
use crate::service::examine::Examined;
use crate::service::package::manifest::{OpeningManifest, PackageManifest, StateCounts};

/// Something of ours that verifies.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Verified {
    /// A sealed collection.
    Collection(Box<CollectionFacts>),
    /// One Member State's package.
    Package(Box<PackageManifest>),
    /// Everything that an opening wrote.
    Opening(Box<OpeningManifest>),
    /// A recovery share.
    Share(ShareFacts),
    /// A ceremony's record.
    Ceremony(CeremonyFacts),
    /// An age file, into which nobody sees without its key or passphrase.
    Encrypted {
        /// The file.
        file: String,
    },
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

    /// The same in sentences, for a person at a terminal.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::Collection(facts) => collection_lines(facts),
            Self::Package(manifest) => package_lines(manifest),
            Self::Opening(manifest) => opening_lines(manifest),
            Self::Share(facts) => share_lines(facts),
            Self::Ceremony(CeremonyFacts {
                file,
                date,
                shares,
                quorum,
                committee,
            }) => vec![
                format!(
                    "{file} is the record of the key ceremony of {date}: {shares} shares, of which {quorum} open a collection."
                ),
                format!("Committee key: {committee}"),
            ],
            Self::Encrypted { file } => vec![
                format!(
                    "{file} is an encrypted file in the age format. Nobody sees into it without its key or passphrase."
                ),
                "Open it with `age --decrypt`, and verify the archive that comes out.".to_owned(),
            ],
        }
    }
}

fn collection_lines(facts: &CollectionFacts) -> Vec<String> {
    let mut lines = vec![
        format!("{} is a sealed collection of {}, exported on {}.", facts.file, facts.registration_number, facts.exported),
        "It is whole and signed by the appliance whose first key is below: compare that with what the custodians recorded.".to_owned(),
        format!("Signer: {}", facts.signer),
        format!("Committee key: {} ({} shares open it)", facts.committee, facts.quorum),
        format!("Digest: {}", facts.digest),
    ];
    lines.extend(rehearsal_line(facts.rehearsal));
    for (state, counts) in &facts.counts {
        lines.push(format!(
            "{state}: {} submissions, {} of them withdrawn",
            counts.submissions, counts.withdrawn
        ));
        let records = counts.submissions.saturating_sub(counts.withdrawn);
        if let Some(tallied) = counts.tallied.filter(|tallied| *tallied != records) {
            lines.push(format!("{state}: the appliance tallied {tallied} submissions and the file holds {records}: ask its operator why."));
        }
    }
    lines
}

fn package_lines(manifest: &PackageManifest) -> Vec<String> {
    let mut lines = vec![format!(
        "This is the package of {} for {}.",
        manifest.source.registration_number, manifest.state
    )];
    lines.extend(rehearsal_line(manifest.source.rehearsal));
    lines.extend(
        manifest
            .files
            .iter()
            .map(|file| format!("{}: {} bytes, as the manifest says", file.name, file.size)),
    );
    lines.push(counts_line(&manifest.counts));
    lines
}

fn opening_lines(manifest: &OpeningManifest) -> Vec<String> {
    let number = &manifest.source.registration_number;
    let mut lines = vec![format!(
        "These are the packages of {number} for {} Member States.",
        manifest.states.len()
    )];
    lines.extend(rehearsal_line(manifest.source.rehearsal));
    lines.push(counts_line(&manifest.total));
    lines
}

fn share_lines(facts: &ShareFacts) -> Vec<String> {
    let ShareFacts {
        file,
        number,
        shares,
        quorum,
        committee,
        record,
    } = facts;
    vec![
        format!("{file} is share {number} of {shares}; {quorum} of them open a collection."),
        format!("Committee key: {committee}"),
        match record {
            Some(record) => format!("It is the share that the ceremony made: {record} lists it."),
            None => {
                "Its check sum is right. To check it against its ceremony, put committee.json beside it.".to_owned()
            }
        },
    ]
}

fn rehearsal_line(rehearsal: bool) -> Option<String> {
    rehearsal.then(|| "It is a rehearsal's: nothing in it counts.".to_owned())
}

/// The sum that accounts for every submission.
fn counts_line(counts: &StateCounts) -> String {
    let StateCounts {
        submissions,
        packaged,
        repeats,
        alternatives,
        withdrawn,
        failed,
        ..
    } = counts;
    format!(
        "{submissions} submissions = {packaged} packaged + {repeats} repeats + {alternatives} alternatives + {withdrawn} withdrawn + {failed} failed"
    )
}
