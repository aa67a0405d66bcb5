//! The lines of a share's file, locked or not.

use super::ShareFault;
use crate::crypto::thumbprint::Thumbprint;
use crate::crypto::typed;
use zeroize::Zeroizing;

/// The longest text that is taken for a share, in bytes.
const LONGEST: usize = 4096;

/// Reads the lines of a share's file in their order. Blank lines and lines that begin with `#` are passed over.
pub(super) struct Lines<'a> {
    lines: Vec<&'a str>,
    next: usize,
}

impl<'a> Lines<'a> {
    /// Begins after the first line, which names the format; none when it names another.
    pub(super) fn after(first: &str, text: &'a str) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        let lines: Vec<&str> = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .collect();
        (lines.first() == Some(&first)).then_some(Self { lines, next: 1 })
    }

    /// The value of the next line, which must have this name.
    pub(super) fn field(&mut self, name: &str) -> Result<&'a str, ShareFault> {
        let line = self.lines.get(self.next).ok_or(ShareFault::Damaged)?;
        self.next += 1;
        match line.split_once(':') {
            Some((key, value)) if key.trim() == name => Ok(value.trim()),
            _ => Err(ShareFault::Damaged),
        }
    }

    /// The value of the next line, in base 32.
    pub(super) fn bytes<const N: usize>(&mut self, name: &str) -> Result<Zeroizing<[u8; N]>, ShareFault> {
        let bytes = Zeroizing::new(typed::read(self.field(name)?).ok_or(ShareFault::Damaged)?);
        let bytes = bytes.as_slice().try_into().map_err(|_| ShareFault::Damaged)?;
        Ok(Zeroizing::new(bytes))
    }

    /// What every share says of itself.
    pub(super) fn facts(&mut self) -> Result<Facts, ShareFault> {
        let (number, shares) = self.field("share")?.split_once(" of ").ok_or(ShareFault::Damaged)?;
        let quorum = self.field("quorum")?;
        let set = data_encoding::HEXLOWER_PERMISSIVE
            .decode(self.field("set")?.as_bytes())
            .map_err(|_| ShareFault::Damaged)?;
        let committee = Thumbprint::parse(self.field("committee-key")?).ok_or(ShareFault::Damaged)?;
        let small = |text: &str| text.parse().map_err(|_| ShareFault::Damaged);
        Ok(Facts {
            number: small(number)?,
            shares: small(shares)?,
            quorum: small(quorum)?,
            set: set.try_into().map_err(|_| ShareFault::Damaged)?,
            committee,
        })
    }
}

/// What a share says of itself in the clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) number: u8,
    pub(super) shares: u8,
    pub(super) quorum: u8,
    pub(super) set: [u8; 16],
    pub(super) committee: Thumbprint,
}

impl Facts {
    /// The lines, as a file has them.
    pub(super) fn lines(&self) -> String {
        let Self {
            number,
            shares,
            quorum,
            set,
            committee,
        } = self;
        let set = data_encoding::HEXLOWER.encode(set);
        format!("share: {number} of {shares}\nquorum: {quorum}\nset: {set}\ncommittee-key: {committee}\n")
    }

    /// Number, shares, quorum, set, thumbprint.
    pub(super) fn encode(&self) -> [u8; FACTS_BYTES] {
        let parts: [&[u8]; 3] = [&[self.number, self.shares, self.quorum], &self.set, &self.committee.0];
        parts.concat().try_into().expect("the parts have these lengths")
    }

    /// Reads what [`Facts::encode`] wrote.
    pub(super) fn decode(bytes: &[u8; FACTS_BYTES]) -> Self {
        let (set, committee) = bytes[3..].split_first_chunk::<16>().expect("a set has 16 bytes");
        Self {
            number: bytes[0],
            shares: bytes[1],
            quorum: bytes[2],
            set: *set,
            committee: Thumbprint(committee.try_into().expect("a thumbprint has 32 bytes")),
        }
    }
}

/// The encoded length of the facts.
pub(super) const FACTS_BYTES: usize = 3 + 16 + 32;
