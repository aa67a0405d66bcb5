//! The custodians' side of sealing: it opens epochs with the committee key, offline.

use chacha20poly1305::Nonce;
use chacha20poly1305::aead::AeadInOut as _;
use hpke::aead::ChaCha20Poly1305 as HpkeChaCha;
use hpke::kdf::HkdfSha256;
use hpke::kem::XWing;
use hpke::{Deserializable as _, OpModeR};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::Unsealing;
use super::committee::CommitteeKey;
use super::derive::EPOCH_SECRET;
use super::epoch::{Chain, EpochHeader, EpochId, commitment};
use super::record::{RecordContext, SealedRecord, SlotTag};
use super::sealer::{EPOCH_SUBMISSIONS, record_cipher, record_data};
use super::secret::Secret;

/// Opens epochs with a committee key that was put together from its shares.
#[derive(Debug)]
pub struct Opener<'a> {
    key: &'a CommitteeKey,
}

/// What an epoch's chain gives for one record; all zero where it gives none.
pub type LinkKey = [u8; 32];

/// The key of a slot that the chain does not have.
pub const NO_KEY: LinkKey = [0; 32];

impl<'a> Opener<'a> {
    /// Borrows the key for as long as a collection is being opened.
    #[must_use]
    pub fn new(key: &'a CommitteeKey) -> Self {
        Self { key }
    }

    /// Opens an epoch: decapsulates, checks the commitment, and runs the chain until the keys of all records at the `wanted` places were met.
    ///
    /// Only those keys are kept. A year's collection has an epoch for most of its minutes, each with a record or two.
    ///
    /// # Errors
    ///
    /// When the header is for another committee's key or was changed.
    pub fn open(&self, header: &EpochHeader, wanted: &[SlotTag]) -> Result<OpenedEpoch, Unsealing> {
        let mut slots = wanted.to_vec();
        slots.sort_unstable();
        slots.dedup();
        let mut keys = Zeroizing::new(vec![NO_KEY; slots.len()]);
        self.keys(header, &slots, &mut keys)?;
        Ok(OpenedEpoch {
            id: header.id(),
            date: header.context().date,
            header_hash: *header.hash(),
            slots,
            keys,
        })
    }

    /// Opens an epoch as [`Opener::open`] does, and writes the key of each of `slots`, which ascend, to its place in `keys`: [`NO_KEY`] stays where
    /// the chain has no such slot.
    ///
    /// # Errors
    ///
    /// When the header is for another committee's key or was changed.
    ///
    /// # Panics
    ///
    /// When there are not as many keys as slots.
    pub fn keys(&self, header: &EpochHeader, slots: &[SlotTag], keys: &mut [LinkKey]) -> Result<(), Unsealing> {
        assert_eq!(slots.len(), keys.len(), "each slot has a place for its key");
        let secret = self.unseal_secret(header)?;
        if !bool::from(commitment(&secret).as_slice().ct_eq(header.commitment())) {
            return Err(Unsealing);
        }
        let mut missing = slots.len();
        let mut chain = Chain::start(&secret, header.hash());
        for _ in 0..EPOCH_SUBMISSIONS {
            if missing == 0 {
                break;
            }
            let link = chain.step();
            let first = slots.partition_point(|slot| *slot < link.slot);
            for (_, key) in slots[first..]
                .iter()
                .zip(&mut keys[first..])
                .take_while(|(slot, _)| **slot == link.slot)
            {
                key.copy_from_slice(link.key.as_slice());
                missing = missing.saturating_sub(1);
            }
        }
        Ok(())
    }

    fn unseal_secret(&self, header: &EpochHeader) -> Result<Secret<32>, Unsealing> {
        let info = [EPOCH_SECRET.0.as_bytes(), &header.context().encode()].concat();
        let encapsulation =
            <XWing as hpke::Kem>::EncappedKey::from_bytes(header.encapsulation()).map_err(|_| Unsealing)?;
        let secret = hpke::single_shot_open::<HpkeChaCha, HkdfSha256, XWing>(
            &OpModeR::Base,
            self.key.private(),
            &encapsulation,
            &info,
            header.sealed_secret(),
            &[],
        )
        .map(Zeroizing::new)
        .map_err(|_| Unsealing)?;
        Secret::from_slice(&secret).ok_or(Unsealing)
    }
}

/// Opens the sealed bytes of one record into `plaintext`, which is emptied first.
///
/// # Errors
///
/// When the record was changed, or stands under another name, State or language than it was sealed for. `plaintext` then holds nothing of use.
pub fn open_record(
    key: &LinkKey,
    header_hash: &[u8; 32],
    context: &RecordContext,
    body: &[u8],
    plaintext: &mut Zeroizing<Vec<u8>>,
) -> Result<(), Unsealing> {
    let (nonce, sealed) = body.split_first_chunk::<16>().ok_or(Unsealing)?;
    let (ciphertext, tag) = sealed.split_last_chunk::<16>().ok_or(Unsealing)?;
    plaintext.clear();
    plaintext.extend_from_slice(ciphertext);
    record_cipher(key, header_hash, nonce)
        .decrypt_inout_detached(
            &Nonce::default(),
            &record_data(header_hash, context),
            plaintext.as_mut_slice().into(),
            tag.into(),
        )
        .map_err(|_| Unsealing)
}

/// An epoch whose keys are at hand.
pub struct OpenedEpoch {
    id: EpochId,
    date: u32,
    header_hash: [u8; 32],
    slots: Vec<SlotTag>,
    /// By slot.
    keys: Zeroizing<Vec<LinkKey>>,
}

impl OpenedEpoch {
    /// Opens one record of the epoch.
    ///
    /// # Errors
    ///
    /// When the record is of another epoch, was changed, or stands under another name, State or language than it was sealed for.
    pub fn open(&self, context: &RecordContext, record: &SealedRecord) -> Result<Zeroizing<Vec<u8>>, Unsealing> {
        if record.epoch != self.id || context.name.date != self.date {
            return Err(Unsealing);
        }
        let place = self.slots.binary_search(&record.slot).map_err(|_| Unsealing)?;
        let key = &self.keys[place];
        if *key == NO_KEY {
            return Err(Unsealing);
        }
        let mut plaintext = Zeroizing::new(Vec::new());
        open_record(key, &self.header_hash, context, &record.body, &mut plaintext)?;
        Ok(plaintext)
    }
}

impl std::fmt::Debug for OpenedEpoch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OpenedEpoch")
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::crypto::epoch::HEADER_BYTES;
    use crate::crypto::receipt::Receipt;
    use crate::crypto::signing::SigningKey;
    use crate::crypto::{Sealer, SealingContext, SeededEntropy};

    const TODAY: u32 = 20_261_122;

    struct Desk {
        entropy: SeededEntropy,
        key: CommitteeKey,
        signer: SigningKey,
        sealer: Sealer,
    }

    fn desk() -> Desk {
        let mut entropy = SeededEntropy::new(b"opener");
        let key = CommitteeKey::generate(&mut entropy);
        let signer = SigningKey::generate(&mut entropy);
        let context = SealingContext {
            instance: [7; 16],
            phase: 3,
            regime: 2019,
            generation: 1,
        };
        let sealer = Sealer::new(context, key.public());
        Desk {
            entropy,
            key,
            signer,
            sealer,
        }
    }

    impl Desk {
        fn seal(&mut self, text: &str, seconds: u64) -> (RecordContext, EpochHeader, SealedRecord) {
            let context = RecordContext {
                name: Receipt::draw(TODAY, &mut self.entropy).record_name(),
                state: 11,
                language: 5,
            };
            let slot = self
                .sealer
                .slot(TODAY, Duration::from_secs(seconds), &self.signer, &mut self.entropy);
            let header = EpochHeader::clone(slot.header());
            let record = slot.seal(&context, &mut Zeroizing::new(text.as_bytes().to_vec()));
            (context, header, record)
        }
    }

    #[test]
    fn what_was_sealed_opens_with_the_committee_key_in_any_order() {
        let mut desk = desk();
        let sealed: Vec<_> = (0..5).map(|n| desk.seal(&format!("statement {n}"), n)).collect();
        let slots: Vec<_> = sealed.iter().map(|(_, _, record)| record.slot).collect();
        let epoch = Opener::new(&desk.key).open(&sealed[0].1, &slots).unwrap();
        for (n, (context, _, record)) in sealed.iter().enumerate().rev() {
            assert_eq!(
                epoch.open(context, record).unwrap().as_slice(),
                format!("statement {n}").as_bytes()
            );
        }
    }

    #[test]
    fn only_what_is_wanted_of_an_epoch_opens() {
        let mut desk = desk();
        let (first, second) = (desk.seal("first", 0), desk.seal("second", 0));
        let epoch = Opener::new(&desk.key).open(&first.1, &[second.2.slot, [0; 8]]).unwrap();
        assert_eq!(epoch.open(&first.0, &first.2), Err(Unsealing));
        assert!(epoch.open(&second.0, &second.2).is_ok());
    }

    #[test]
    fn another_committees_key_opens_nothing() {
        let mut desk = desk();
        let (_, header, _) = desk.seal("statement", 0);
        let other = CommitteeKey::generate(&mut desk.entropy);
        assert!(Opener::new(&other).open(&header, &[]).is_err());
    }

    #[test]
    fn a_changed_record_does_not_open() {
        let mut desk = desk();
        let (context, header, record) = desk.seal("statement", 0);
        let epoch = Opener::new(&desk.key).open(&header, &[record.slot]).unwrap();
        for position in 0..record.body.len() {
            let mut changed = record.clone();
            changed.body[position] ^= 1;
            assert_eq!(epoch.open(&context, &changed), Err(Unsealing));
        }
        for length in 0..record.body.len() {
            let mut truncated = record.clone();
            truncated.body.truncate(length);
            assert_eq!(epoch.open(&context, &truncated), Err(Unsealing));
        }
    }

    #[test]
    fn a_record_opens_under_its_own_name_state_and_language_only() {
        let mut desk = desk();
        let (context, header, record) = desk.seal("statement", 0);
        let (other, _, second) = desk.seal("another", 0);
        let epoch = Opener::new(&desk.key)
            .open(&header, &[record.slot, second.slot])
            .unwrap();
        assert!(epoch.open(&context, &record).is_ok());
        assert!(epoch.open(&RecordContext { state: 12, ..context }, &record).is_err());
        assert!(epoch.open(&RecordContext { language: 6, ..context }, &record).is_err());
        assert!(epoch.open(&other, &record).is_err());
        assert!(epoch.open(&context, &second).is_err());
        let swapped = SealedRecord {
            slot: second.slot,
            ..record
        };
        assert!(epoch.open(&context, &swapped).is_err());
    }

    #[test]
    fn a_changed_or_truncated_header_is_refused() {
        let mut desk = desk();
        let (_, header, _) = desk.seal("statement", 0);
        assert_eq!(EpochHeader::decode(header.encode()).unwrap(), header);
        let seen = EpochHeader::peek(header.encode()).unwrap();
        assert_eq!((seen.id, seen.committee), (header.id(), desk.key.public().thumbprint()));
        for position in 0..HEADER_BYTES {
            let mut changed = *header.encode();
            changed[position] ^= 1;
            assert!(EpochHeader::decode(&changed).is_err(), "{position}");
        }
        assert!(EpochHeader::decode(&header.encode()[..HEADER_BYTES - 1]).is_err());
    }

    #[test]
    fn a_record_of_another_epoch_does_not_open() {
        let mut desk = desk();
        let (_, first, _) = desk.seal("first", 0);
        let (context, second, record) = desk.seal("second", 60);
        assert_ne!(first.id(), second.id());
        assert!(
            Opener::new(&desk.key)
                .open(&first, &[record.slot])
                .unwrap()
                .open(&context, &record)
                .is_err()
        );
    }

    #[test]
    fn an_epoch_ends_after_its_time_its_number_and_its_day() {
        let mut desk = desk();
        let at = Duration::from_secs;
        let first = desk
            .sealer
            .slot(TODAY, at(0), &desk.signer, &mut desk.entropy)
            .header()
            .id();
        assert_eq!(
            desk.sealer
                .slot(TODAY, at(59), &desk.signer, &mut desk.entropy)
                .header()
                .id(),
            first
        );
        let second = desk
            .sealer
            .slot(TODAY, at(60), &desk.signer, &mut desk.entropy)
            .header()
            .id();
        assert_ne!(second, first);
        for _ in 1..EPOCH_SUBMISSIONS {
            assert_eq!(
                desk.sealer
                    .slot(TODAY, at(60), &desk.signer, &mut desk.entropy)
                    .header()
                    .id(),
                second
            );
        }
        let third = desk
            .sealer
            .slot(TODAY, at(60), &desk.signer, &mut desk.entropy)
            .header()
            .id();
        assert_ne!(third, second);
        assert_ne!(
            desk.sealer
                .slot(TODAY + 1, at(60), &desk.signer, &mut desk.entropy)
                .header()
                .id(),
            third
        );
    }

    #[test]
    fn the_last_slot_of_a_full_epoch_opens() {
        let mut desk = desk();
        for _ in 1..EPOCH_SUBMISSIONS {
            desk.sealer.slot(TODAY, Duration::ZERO, &desk.signer, &mut desk.entropy);
        }
        let (context, header, record) = desk.seal("last", 0);
        assert!(
            Opener::new(&desk.key)
                .open(&header, &[record.slot])
                .unwrap()
                .open(&context, &record)
                .is_ok()
        );
    }
}
