//! A record in a few bytes, so that it fits one QR code.
//!
//! What can be worked out is left out: format, suite, thumbprint and the numbers of the shares. What comes back is verified like any record.

use super::hex::Hex;
use super::record::{CeremonyRecord, FORMAT, SUITE, ShareHash};
use crate::crypto::committee::{CommitteePublic, PUBLIC_KEY_BYTES};
use crate::crypto::{Unsealing, typed};

const QR_NAME: &str = "CISTA-COMMITTEE-1/";
const VERSION: u8 = 1;
/// The longest text that is taken for a QR code: more than one code holds.
const LONGEST: usize = 4296;

impl CeremonyRecord {
    /// The text of the QR code that holds the whole record: upper-case letters and digits, at most 3 320.
    #[must_use]
    pub fn to_qr(&self) -> String {
        let mut text = String::from(QR_NAME);
        text.push_str(&typed::write_plainly(&self.to_bytes()));
        text
    }

    /// Reads the text of a QR code, and verifies the record.
    ///
    /// # Errors
    ///
    /// When it is no record of ours or was changed.
    pub fn from_qr(text: &str) -> Result<Self, Unsealing> {
        let text = text.trim();
        let (name, rest) = text.split_at_checked(QR_NAME.len()).ok_or(Unsealing)?;
        if text.len() > LONGEST || !name.eq_ignore_ascii_case(QR_NAME) {
            return Err(Unsealing);
        }
        let bytes = typed::read(rest).ok_or(Unsealing)?;
        let record = Self::of_bytes(&mut Reader(&bytes)).ok_or(Unsealing)?;
        record.verify()?;
        Ok(record)
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend_from_slice(&self.generation.to_be_bytes());
        bytes.extend_from_slice(&self.edition.to_be_bytes());
        bytes.extend_from_slice(&day_number(&self.date).unwrap_or_default().to_be_bytes());
        bytes.extend_from_slice(&[self.shares, self.quorum]);
        bytes.extend_from_slice(&self.set.0);
        bytes.extend_from_slice(&self.committee().map(|key| key.to_bytes()).unwrap_or_default());
        for share in &self.share_hashes {
            bytes.extend_from_slice(&share.salt.0);
            bytes.extend_from_slice(&share.hash.0);
        }
        bytes.extend_from_slice(&self.signer.0);
        bytes.extend_from_slice(&self.signature.0);
        bytes
    }

    fn of_bytes(reader: &mut Reader<'_>) -> Option<Self> {
        if reader.take()? != [VERSION] {
            return None;
        }
        let generation = u32::from_be_bytes(reader.take()?);
        let edition = u32::from_be_bytes(reader.take()?);
        let date = day_text(u32::from_be_bytes(reader.take()?));
        let [shares, quorum] = reader.take()?;
        let set = Hex(reader.take()?);
        let public: [u8; PUBLIC_KEY_BYTES] = reader.take()?;
        let thumbprint = CommitteePublic::from_bytes(&public).ok()?.thumbprint();
        let share_hashes = (1..=shares)
            .map(|number| {
                let (salt, hash) = (Hex(reader.take()?), Hex(reader.take()?));
                Some(ShareHash { number, salt, hash })
            })
            .collect::<Option<_>>()?;
        let record = Self {
            format: FORMAT.to_owned(),
            suite: SUITE.to_owned(),
            date,
            generation,
            edition,
            shares,
            quorum,
            set,
            public_key: data_encoding::BASE64.encode(&public),
            thumbprint: Hex(thumbprint.0),
            share_hashes,
            signer: Hex(reader.take()?),
            signature: Hex(reader.take()?),
        };
        reader.0.is_empty().then_some(record)
    }
}

/// A day as a number, `yyyymmdd`; none when the text is no `yyyy-mm-dd`.
pub(super) fn day_number(text: &str) -> Option<u32> {
    const SHAPE: &[u8; 10] = b"dddd-dd-dd";
    let fits = |(found, wanted): (u8, &u8)| match wanted {
        b'-' => found == b'-',
        _ => found.is_ascii_digit(),
    };
    let is_day = text.len() == SHAPE.len() && text.bytes().zip(SHAPE).all(fits);
    let digits = text.bytes().filter(u8::is_ascii_digit);
    is_day.then(|| digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
}

/// The text of such a number.
fn day_text(number: u32) -> String {
    format!("{:04}-{:02}-{:02}", number / 10_000, number / 100 % 100, number % 100)
}

/// Takes fixed numbers of bytes off the front.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }
}
