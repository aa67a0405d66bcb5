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
use crate::crypto::epoch::EpochId;
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
    /// The ceremony that made the first committee key, verified.
    pub ceremony: CeremonyRecord,
    /// All ceremonies of this committee, verified: the first, then later editions of its shares and later generations of its key.
    pub ceremonies: Vec<CeremonyRecord>,
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
    let mut headers = 0;
    let signed = loop {
        match reader.next_frame()? {
            Some(Frame::Manifest(signed)) => break signed,
            Some(frame) => {
                headers += usize::from(matches!(frame, Frame::Epoch(_)));
                visit(&frame);
            }
            None => return Err(Fault::HalfWritten { at: reader.position() }.of(&file).into()),
        }
        meter.reached(reader.position());
    };
    meter.end();
    conclude(file, reader.head().clone(), *signed, headers)
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
fn conclude(file: String, head: Head, signed: SignedManifest, headers: usize) -> Result<Examined, ExamineError> {
    let ceremonies = ceremonies(&head).ok_or_else(|| ExamineError::Ceremony { file: file.clone() })?;
    let ceremony = ceremonies[0].clone();
    let (instance, chain) = signer(&head, &signed).ok_or_else(|| ExamineError::Signature { file: file.clone() })?;
    let manifest = signed.manifest;
    let epochs = epochs(&manifest, headers).ok_or_else(|| Fault::Counts.of(&file))?;
    Ok(Examined {
        file,
        head,
        instance,
        ceremony,
        ceremonies,
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

/// The ceremony of the head and the further ones, when each of them is sound and at least one is there.
fn ceremonies(head: &Head) -> Option<Vec<CeremonyRecord>> {
    let sound = |value: &serde_json::Value| {
        let record: CeremonyRecord = serde_json::from_value(value.clone()).ok()?;
        record.verify().ok().map(|()| record)
    };
    std::iter::once(&head.ceremony)
        .chain(&head.further_ceremonies)
        .take(MOST_CEREMONIES + 1)
        .map(sound)
        .collect::<Option<Vec<_>>>()
        .filter(|records| records.len() <= MOST_CEREMONIES)
}

/// The most ceremonies that a committee is taken to have held.
const MOST_CEREMONIES: usize = 64;

/// The epochs' names: each once, in order, one for each header that stands in the file. A header that was damaged has another name than the manifest
/// says; its records then do not open, and nothing else is stopped.
fn epochs(manifest: &Manifest, headers: usize) -> Option<Vec<EpochId>> {
    let id = |text: &String| HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok();
    let named = manifest.epochs.iter().map(id).collect::<Option<Vec<EpochId>>>()?;
    let in_order = named.is_sorted_by(|one, next| one < next);
    (in_order && named.len() == headers).then_some(named)
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
