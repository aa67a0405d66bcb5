//! The file that goes from the server to the custodians: an epoch, one record of it, and what shows whose they are.

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::{Answer, RehearsalFault};
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::derive::{REHEARSAL, REHEARSAL_NONCE};
use crate::crypto::epoch::EpochHeader;
use crate::crypto::record::{RecordContext, RecordName, SealedRecord};
use crate::crypto::share::RecoveryShare;
use crate::crypto::signing::{KeyChain, KeyLink, PublicKey, SigningKey};
use crate::crypto::{Entropy, Opener, Slot, Unsealing};

/// The hash of a rehearsal's random bytes: all that the appliance keeps of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NonceHash(pub [u8; 32]);

impl NonceHash {
    pub(super) fn of(nonce: &[u8; 32]) -> Self {
        let digest = Sha256::new()
            .chain_update(REHEARSAL_NONCE.0.as_bytes())
            .chain_update(nonce);
        Self(digest.finalize().into())
    }
}

/// What the appliance says about a rehearsal that it begins.
#[derive(Debug)]
pub struct Stage<'a> {
    /// The instance.
    pub instance: [u8; 16],
    /// Its name.
    pub name: &'a str,
    /// The day (`yyyymmdd`) of the slot's epoch.
    pub date: u32,
    /// The record of the key that is rehearsed.
    pub ceremony: &'a CeremonyRecord,
    /// The days of the signing key.
    pub chain: &'a [KeyLink],
    /// The key of the last of them.
    pub key: &'a SigningKey,
}

/// The file of a rehearsal; that it exists says that it was verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RehearsalFile {
    format: String,
    instance: String,
    /// The instance's name.
    pub name: String,
    /// The rehearsal, random; the record's name bears it.
    rehearsal: String,
    date: u32,
    ceremony: CeremonyRecord,
    epoch: String,
    slot: String,
    sealed: String,
    chain: Vec<String>,
    signature: String,
}

const FORMAT: &str = "cista-rehearsal-1";
/// Bytes of a file: a link a day for a year and a half comes to a third of it.
const LONGEST: usize = 512 << 10;
/// What the random bytes stand behind, so that a rehearsal is never read as a statement.
const MARK: &[u8; 16] = b"cista rehearsal\0";
/// The length of what is sealed: that of a common statement.
const PADDED: usize = 256;

impl RehearsalFile {
    /// Seals random bytes with the key of `slot`, and gives the file and the hash of the bytes, which are wiped.
    #[must_use]
    pub fn begin(stage: &Stage<'_>, slot: Slot, entropy: &mut dyn Entropy) -> (Self, NonceHash) {
        let mut rehearsal = [0; 16];
        entropy.fill(&mut rehearsal);
        let mut nonce = Zeroizing::new([0; 32]);
        entropy.fill(nonce.as_mut_slice());
        let mut plaintext = Zeroizing::new(vec![0; PADDED]);
        plaintext[..16].copy_from_slice(MARK);
        plaintext[16..48].copy_from_slice(nonce.as_slice());
        let epoch = HEXLOWER.encode(slot.header().encode());
        let record = slot.seal(&context(stage.date, rehearsal), &mut plaintext);
        let mut file = Self {
            format: FORMAT.to_owned(),
            instance: HEXLOWER.encode(&stage.instance),
            name: stage.name.to_owned(),
            rehearsal: HEXLOWER.encode(&rehearsal),
            date: stage.date,
            ceremony: stage.ceremony.clone(),
            epoch,
            slot: HEXLOWER.encode(&record.slot),
            sealed: HEXLOWER.encode(&record.body),
            chain: stage.chain.iter().map(|link| HEXLOWER.encode(&link.encode())).collect(),
            signature: String::new(),
        };
        file.signature = HEXLOWER.encode(&stage.key.sign(REHEARSAL.0, &file.signed_bytes()));
        (file, NonceHash::of(&nonce))
    }

    /// Writes the file.
    ///
    /// # Panics
    ///
    /// Never: the file is plain JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("a rehearsal is plain data");
        text.push('\n');
        text
    }

    /// Reads a file, and verifies everything in it but whose appliance it is ([`RehearsalFile::signer`]).
    ///
    /// # Errors
    ///
    /// [`RehearsalFault::File`], whatever is wrong.
    pub fn parse(text: &str) -> Result<Self, RehearsalFault> {
        if text.len() > LONGEST {
            return Err(RehearsalFault::File);
        }
        let file: Self = serde_json::from_str(text).map_err(|_| RehearsalFault::File)?;
        file.verify().map(|_| file).map_err(|_| RehearsalFault::File)
    }

    /// The record of the key that is rehearsed.
    #[must_use]
    pub fn ceremony(&self) -> &CeremonyRecord {
        &self.ceremony
    }

    /// The first key of the appliance's signing chain, whose thumbprint the custodians compare with what they recorded.
    #[must_use]
    pub fn signer(&self) -> Option<PublicKey> {
        self.verify().ok().map(|parts| parts.chain.root())
    }

    /// Puts the key together from the shares, opens the statement, and answers on a day (`yyyy-mm-dd`).
    ///
    /// # Errors
    ///
    /// [`RehearsalFault`].
    pub fn answer(&self, shares: &[RecoveryShare], date: &str) -> Result<Answer, RehearsalFault> {
        let key = self.ceremony.join(shares)?;
        let unopened = |_| RehearsalFault::Statement;
        let parts = self.verify().map_err(unopened)?;
        let opened = Opener::new(&key)
            .open(&parts.epoch, &[parts.record.slot])
            .map_err(unopened)?;
        let plaintext = opened.open(&parts.context, &parts.record).map_err(unopened)?;
        let nonce = plaintext
            .strip_prefix(MARK)
            .and_then(|rest| rest.first_chunk::<32>())
            .ok_or(RehearsalFault::Statement)?;
        let mut numbers: Vec<u8> = shares.iter().map(|share| share.number).collect();
        numbers.sort_unstable();
        Ok(Answer::sign(self, numbers, nonce, date, &key))
    }

    pub(super) fn instance(&self) -> &str {
        &self.instance
    }

    /// The rehearsal's name, 16 bytes in hexadecimal.
    #[must_use]
    pub fn rehearsal(&self) -> &str {
        &self.rehearsal
    }

    fn verify(&self) -> Result<Parts, Unsealing> {
        self.ceremony.verify()?;
        let instance = array(&self.instance)?;
        let epoch = EpochHeader::decode(&hex(&self.epoch)?)?;
        let links: Vec<KeyLink> = self.chain.iter().map(|link| link_of(link)).collect::<Result<_, _>>()?;
        let chain = KeyChain::verify(&instance, links)?;
        let last = chain.links().last().ok_or(Unsealing)?.public;
        last.verify(REHEARSAL.0, &self.signed_bytes(), &array(&self.signature)?)?;
        let sealed_for = epoch.context();
        let fits = self.format == FORMAT
            && sealed_for.instance == instance
            && sealed_for.date == self.date
            && sealed_for.generation == self.ceremony.generation
            && sealed_for.committee == self.ceremony.thumbprint()
            && chain.holds(epoch.signer());
        if !fits {
            return Err(Unsealing);
        }
        Ok(Parts {
            context: context(self.date, array(&self.rehearsal)?),
            record: SealedRecord {
                epoch: epoch.id(),
                slot: array(&self.slot)?,
                body: hex(&self.sealed)?,
            },
            epoch,
            chain,
        })
    }

    /// Everything but the signature, each part behind its length.
    fn signed_bytes(&self) -> Vec<u8> {
        // The record verifies by itself; here it is enough to say which one it is.
        let CeremonyRecord {
            generation, edition, ..
        } = &self.ceremony;
        let ceremony = format!("{} {generation} {edition}", self.ceremony.thumbprint());
        let date = self.date.to_string();
        let chain = self.chain.join(" ");
        framed(&[
            &self.format,
            &self.instance,
            &self.name,
            &self.rehearsal,
            &date,
            &ceremony,
            &self.epoch,
            &self.slot,
            &self.sealed,
            &chain,
        ])
    }
}

/// A file's parts after it was verified.
struct Parts {
    epoch: EpochHeader,
    context: RecordContext,
    record: SealedRecord,
    chain: KeyChain,
}

/// What the statement is sealed for: no Member State and no language have the number 0.
fn context(date: u32, rehearsal: [u8; 16]) -> RecordContext {
    RecordContext {
        name: RecordName { date, hash: rehearsal },
        state: 0,
        language: 0,
    }
}

fn link_of(text: &str) -> Result<KeyLink, Unsealing> {
    KeyLink::decode(&hex(text)?).ok_or(Unsealing)
}

/// The parts one after another, each behind its length (a big-endian `u32`), so that no two lists of parts are signed as the same bytes.
pub(super) fn framed(parts: &[&str]) -> Vec<u8> {
    parts
        .iter()
        .flat_map(|part| {
            let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
            length.to_be_bytes().into_iter().chain(part.bytes())
        })
        .collect()
}

pub(super) fn hex(text: &str) -> Result<Vec<u8>, Unsealing> {
    HEXLOWER.decode(text.as_bytes()).map_err(|_| Unsealing)
}

pub(super) fn array<const N: usize>(text: &str) -> Result<[u8; N], Unsealing> {
    hex(text)?.try_into().map_err(|_| Unsealing)
}
