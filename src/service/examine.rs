//! Everything about a collection that can be verified without the committee's key: that it is whole, in order, and signed by the appliance it names.
//!
//! Who that appliance is, a thumbprint says, which the custodians compare with what they recorded when the instance was made. Whether the sealed
//! statements open is not asked here.

use std::fs::File;
use std::io::{self, BufReader};
use std::path::Path;

use data_encoding::HEXLOWER;

use super::progress::{Meter, Reporter, Stage};
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::epoch::{EpochHeader, EpochId};
use crate::crypto::record::RecordName;
use crate::crypto::signing::{KeyChain, KeyLink};
use crate::document::collection::{
    CollectionError, Fault, Frame, Head, Manifest, Reader, RowName, SIGNATURE_LABEL, SignedManifest,
};

/// A collection that was found whole and signed.
#[derive(Debug)]
pub struct Examined {
    /// The file as the user named it.
    pub file: String,
    /// What the collection says about itself.
    pub head: Head,
    /// The instance that collected.
    pub instance: [u8; 16],
    /// The ceremony that made the committee key, verified.
    pub ceremony: CeremonyRecord,
    /// The appliance's signing keys, verified.
    pub chain: KeyChain,
    /// What the file holds, as the appliance signed it.
    pub manifest: Manifest,
    /// The epochs in the file, in its order.
    pub epochs: Vec<EpochId>,
}

/// Why a collection is refused.
#[derive(Debug, thiserror::Error)]
pub enum ExamineError {
    /// The file cannot be opened.
    #[error("{file} cannot be opened: check the path and the permissions")]
    File {
        /// The file.
        file: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The container is not as it should be.
    #[error(transparent)]
    Collection(#[from] CollectionError),
    /// The ceremony's record in the head was changed or is none.
    #[error("{file} carries no sound record of the key ceremony: export the collection again")]
    Ceremony {
        /// The file.
        file: String,
    },
    /// The manifest is not signed by the chain of keys that it carries.
    #[error(
        "{file} is not signed by the appliance that it names: trust nothing in it, and export the collection again on the server"
    )]
    Signature {
        /// The file.
        file: String,
    },
}

/// Reads a whole collection and verifies it; `visit` sees every frame that stands before the manifest, unverified as yet.
///
/// # Errors
///
/// When the file cannot be read, is no collection, half-written, damaged, or not signed as it should be.
pub fn examine(
    path: &Path,
    report: &mut Reporter<'_>,
    mut visit: impl FnMut(&Frame),
) -> Result<Examined, ExamineError> {
    let file = path.display().to_string();
    let mut reader = open(path)?;
    let length = path.metadata().ok().map(|metadata| metadata.len());
    let mut meter = Meter::begin(report, Stage::Verifying, length, 4 << 20);
    let mut headers = Vec::new();
    let signed = loop {
        match reader.next_frame()? {
            Some(Frame::Manifest(signed)) => break signed,
            Some(frame) => {
                if let Frame::Epoch(header) = &frame {
                    headers.push(EpochHeader::decode(header).ok().map(|header| header.id()));
                }
                visit(&frame);
            }
            None => return Err(Fault::HalfWritten { at: reader.position() }.of(&file).into()),
        }
        meter.reached(reader.position());
    };
    meter.end();
    conclude(file, reader.head().clone(), *signed, &headers)
}

/// Opens a collection for reading.
pub(super) fn open(path: &Path) -> Result<Reader<BufReader<File>>, ExamineError> {
    let file = path.display().to_string();
    let input = File::open(path).map_err(|source| ExamineError::File {
        file: file.clone(),
        source,
    })?;
    Ok(Reader::new(BufReader::with_capacity(256 << 10, input), &file)?)
}

/// Verifies what only the whole file can show: ceremony, chain, signature, and the names of the epochs.
fn conclude(
    file: String,
    head: Head,
    signed: SignedManifest,
    headers: &[Option<EpochId>],
) -> Result<Examined, ExamineError> {
    let unsound = || ExamineError::Ceremony { file: file.clone() };
    let ceremony: CeremonyRecord = serde_json::from_value(head.ceremony.clone()).map_err(|_| unsound())?;
    ceremony.verify().map_err(|_| unsound())?;
    let (instance, chain) = signer(&head, &signed).ok_or_else(|| ExamineError::Signature { file: file.clone() })?;
    let manifest = signed.manifest;
    let epochs = epochs(&manifest, headers).ok_or_else(|| Fault::Counts.of(&file))?;
    Ok(Examined {
        file,
        head,
        instance,
        ceremony,
        chain,
        manifest,
        epochs,
    })
}

/// The instance and its chain of keys, when that chain signed the manifest.
fn signer(head: &Head, signed: &SignedManifest) -> Option<([u8; 16], KeyChain)> {
    let instance = HEXLOWER.decode(head.instance.as_bytes()).ok()?.try_into().ok()?;
    let link = |text: &String| KeyLink::decode(&HEXLOWER.decode(text.as_bytes()).ok()?);
    let links = signed.manifest.chain.iter().map(link).collect::<Option<Vec<_>>>()?;
    let chain = KeyChain::verify(&instance, links).ok()?;
    let key = chain.on(signed.manifest.signed)?;
    key.verify(SIGNATURE_LABEL, &signed.signed_digest, &signed.signature)
        .ok()?;
    Some((instance, chain))
}

/// The epochs' names: each once, in order, and those of the headers that stand in the file.
fn epochs(manifest: &Manifest, headers: &[Option<EpochId>]) -> Option<Vec<EpochId>> {
    let id = |text: &String| HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok();
    let named = manifest.epochs.iter().map(id).collect::<Option<Vec<EpochId>>>()?;
    let in_order = named.is_sorted_by(|one, next| one < next);
    let same = named
        .iter()
        .zip(headers)
        .all(|(named, found)| found.is_none_or(|found| found == *named));
    (in_order && same && named.len() == headers.len()).then_some(named)
}

impl From<RowName> for RecordName {
    fn from(name: RowName) -> Self {
        Self {
            date: name.date,
            hash: name.hash,
        }
    }
}

impl From<RecordName> for RowName {
    fn from(name: RecordName) -> Self {
        Self {
            date: name.date,
            hash: name.hash,
        }
    }
}
