//! News by e-mail: the token that ends them, the name under which an entry lies, and what tells that two entries are one person's.
//!
//! A token is 16 random bytes and a mark that only the instance can make, so that whoever makes tokens up fills no table. The store knows an entry by a
//! hash of its token. The token itself lies sealed in the entry, and in the messages that the organisers send.

use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

use super::derive::{Label, NEWS_ADDRESS, NEWS_AT_REST, NEWS_MARK_AT_REST, NEWS_NAME};
use super::entropy::{Entropy, draw};
use super::root::{Derived, RootKey};
use super::secret::Secret;

//------------ NewsToken

/// What a link that ends the news carries.
#[derive(Clone, PartialEq, Eq)]
pub struct NewsToken([u8; NewsToken::BYTES]);

impl NewsToken {
    /// Random bytes and mark.
    pub const BYTES: usize = RANDOM_BYTES + MARK_BYTES;

    /// Reads a token's bytes, whoever made them.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// The token's bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// The token as it stands in an address: hexadecimal digits, which no program for mail changes.
    #[must_use]
    pub fn typed(&self) -> String {
        HEXLOWER.encode(&self.0)
    }

    /// The name under which its entry lies.
    #[must_use]
    pub fn name(&self) -> NewsName {
        let digest = hash(NEWS_NAME, &self.0);
        NewsName(*digest.first_chunk().expect("a digest is longer than a name"))
    }
}

impl std::fmt::Debug for NewsToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewsToken")
    }
}

/// The name of an entry: a truncated hash of its token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NewsName(pub [u8; 16]);

//------------ NewsTokenKey

/// What makes tokens, and knows them again.
pub struct NewsTokenKey(Secret<32>);

impl NewsTokenKey {
    /// The key of the instance that has this root key.
    #[must_use]
    pub fn of(root: &RootKey) -> Self {
        Self(root.derive(Derived::NewsToken))
    }

    /// Draws a token.
    #[must_use]
    pub fn draw(&self, entropy: &mut dyn Entropy) -> NewsToken {
        let random: [u8; RANDOM_BYTES] = draw(entropy);
        let mut token = [0; NewsToken::BYTES];
        token[..RANDOM_BYTES].copy_from_slice(&random);
        token[RANDOM_BYTES..].copy_from_slice(&self.mac(&random).finalize().into_bytes()[..MARK_BYTES]);
        NewsToken(token)
    }

    /// Takes a token as it stands in an address; `None` when it is none of this instance.
    #[must_use]
    pub fn parse(&self, text: &str) -> Option<NewsToken> {
        // Nothing longer is decoded.
        let text = (text.len() == 2 * NewsToken::BYTES).then_some(text)?;
        let bytes = HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok()?;
        let token = NewsToken(bytes.try_into().ok()?);
        let (random, mark) = token.0.split_at(RANDOM_BYTES);
        self.mac(random).verify_truncated_left(mark).ok()?;
        Some(token)
    }

    fn mac(&self, random: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.expose_secret()).expect("HMAC takes keys of any length");
        mac.update(random);
        mac
    }
}

//------------ What else is hashed and closed

/// What stands for an address that is gone: it finds other entries of the same address, and gives none away to whoever does not know it.
#[must_use]
pub fn address_digest(folded: &str) -> [u8; 32] {
    hash(NEWS_ADDRESS, folded.as_bytes())
}

/// A part of a news row, closed on its own: the mark outlives the entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewsPart {
    /// The sealed entry.
    Entry,
    /// The sealed digest of its address.
    Mark,
}

impl NewsPart {
    pub(super) const fn label(self) -> Label {
        match self {
            Self::Entry => NEWS_AT_REST,
            Self::Mark => NEWS_MARK_AT_REST,
        }
    }
}

fn hash(label: Label, bytes: &[u8]) -> [u8; 32] {
    Sha256::new()
        .chain_update(label.0.as_bytes())
        .chain_update(bytes)
        .finalize()
        .into()
}

/// Nobody guesses one, and no two are alike.
const RANDOM_BYTES: usize = 16;

/// Who makes tokens up can only ask us whether one is ours: 64 bits are enough.
const MARK_BYTES: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;

    fn key(seed: &[u8]) -> NewsTokenKey {
        NewsTokenKey::of(&RootKey::generate(&mut SeededEntropy::new(seed)))
    }

    #[test]
    fn a_token_is_known_again_in_either_case_and_by_its_own_instance_only() {
        let token = key(b"here").draw(&mut SeededEntropy::new(b"token"));
        assert_eq!(key(b"here").parse(&token.typed()), Some(token.clone()));
        assert_eq!(key(b"here").parse(&token.typed().to_uppercase()), Some(token.clone()));
        assert_eq!(key(b"there").parse(&token.typed()), None);
    }

    #[test]
    fn a_token_that_was_cut_off_changed_or_made_up_is_none() {
        let key = key(b"here");
        let typed = key.draw(&mut SeededEntropy::new(b"token")).typed();
        let other = if typed.starts_with('0') { '1' } else { '0' };
        for text in [
            "",
            &typed[1..],
            &typed[..46],
            &format!("{typed}00"),
            &format!("{other}{}", &typed[1..]),
            &format!("{}zz", &typed[..46]),
            &"0".repeat(48),
            &"é".repeat(24),
        ] {
            assert_eq!(key.parse(text), None, "{text}");
        }
    }

    #[test]
    fn names_and_digests_are_what_other_programs_compute() {
        let token = NewsToken::from_bytes([7; 24]);
        let expected = Sha256::digest([b"cista 2026-11 news name".as_slice(), &[7; 24]].concat());
        assert_eq!(token.name().0, expected[..16]);
        let expected: [u8; 32] = Sha256::digest(b"cista 2026-11 news addressmaria@example.org").into();
        assert_eq!(address_digest("maria@example.org"), expected);
    }
}
