//! How a statement gets in: proof that a page of ours was open, and that a person (or a device that did some work) stands behind it.
//!
//! What a page carries is sealed or signed with keys of this instance, and good for twelve hours, across a restart; nothing of it is remembered. What may
//! be used only once (a solved challenge, six digits) comes back as the marks of a [`Proof`], which the store spends in the submission's own
//! transaction; so this module cannot tell whether they were spent, and does not try.
//!
//! How much is asked depends on the setting and on how many come: [`Reception`] is this module as one network meets it, with counts that live in memory
//! only (`crowd`) and know no address (`network`).
//!
//! It does *not* decide whether a submission is acceptable otherwise, keeps no address of anybody, and draws its time and randomness from outside.

mod crowd;
mod digits;
mod freshness;
mod meter;
mod network;
mod receipt;
mod reception;
mod token;
mod work;

use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use zeroize::Zeroizing;

use self::crowd::Crowd;
use self::work::{Chance, Price};
use crate::config::PersonCheck;
use crate::crypto::receipt::Receipt;
use crate::crypto::{Entropy, Secret};
use crate::document;
use crate::domain::{Clock, Language};

pub use crowd::{Flow, TooMany};
pub use reception::{Demand, Kept, NoProof, Reception, Shortcoming, Shown};
pub use token::TokenFault;
pub use work::Work;

/// The keys of this module, each derived for its own purpose from the root key.
pub struct AdmissionKeys {
    /// Marks page tokens.
    pub token: Secret<32>,
    /// Signs challenges.
    pub challenge: Secret<32>,
    /// Seals the digits of a picture.
    pub digits: Secret<32>,
    /// Seals the receipt on its way to the page that shows it.
    pub cookie: Secret<32>,
}

/// What shows that a submission may come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof {
    /// The mark of the challenge that a device solved.
    pub work: Option<Mark>,
    /// The mark of the digits that a person read or heard.
    pub digits: Option<Mark>,
    /// Whether so many statements came from the same network that this one looks suspicious.
    pub suspicious: bool,
}

impl Proof {
    /// What the submission spends.
    pub fn marks(&self) -> impl Iterator<Item = Mark> {
        self.work.into_iter().chain(self.digits)
    }
}

/// What may be used once: it names a challenge, or a set of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark {
    /// The name.
    pub id: [u8; 16],
    /// The hour (since 1970) after which it is too old anyway, so that its mark can be forgotten.
    pub expires_hour: u32,
}

/// Why something shown as proof is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofFault {
    /// It is not of the form in which the page or the library sends it.
    #[error("the proof cannot be read")]
    Malformed,
    /// It was not made by this instance.
    #[error("the proof was not issued here")]
    Foreign,
    /// It was issued too long ago.
    #[error("the proof was issued too long ago")]
    Expired,
    /// The work was not done, or other digits were in the picture.
    #[error("the proof does not answer what was asked")]
    Wrong,
}

/// Hands out what a page carries, and judges what comes back.
pub struct Admission {
    keys: AdmissionKeys,
    work: Work,
    person_check: PersonCheck,
    crowd: Crowd,
    clock: Arc<dyn Clock>,
    entropy: Mutex<Box<dyn Entropy>>,
}

impl Admission {
    /// Puts the parts together, with nobody counted yet.
    #[must_use]
    pub fn new(
        keys: AdmissionKeys,
        work: Work,
        person_check: PersonCheck,
        clock: Arc<dyn Clock>,
        mut entropy: Box<dyn Entropy>,
    ) -> Self {
        let mut drawn = Zeroizing::new([0; 32]);
        entropy.fill(&mut *drawn);
        Self {
            keys,
            work,
            person_check,
            crowd: Crowd::new(Secret::from_slice(&*drawn).expect("the key has the length of keys")),
            clock,
            entropy: Mutex::new(entropy),
        }
    }

    /// How all this meets somebody who comes from `address`, while `waiting` submissions wait to be written.
    #[must_use]
    pub fn reception(&self, address: Option<IpAddr>, waiting: usize) -> Reception<'_> {
        Reception::new(self, address, waiting)
    }

    /// Forgets the networks that went quiet; called now and then.
    pub fn forget(&self) {
        self.crowd.forget(self.now_milliseconds());
    }

    /// A token for a page that is being sent: good for twelve hours and any number of tries.
    #[must_use]
    pub fn token(&self) -> String {
        token::issue(&self.keys.token, self.now())
    }

    /// Whether `token` came from a page of ours, not too long ago.
    ///
    /// # Errors
    ///
    /// Says whether it is too old or none of ours.
    pub fn check_token(&self, token: &str) -> Result<(), TokenFault> {
        token::check(&self.keys.token, token, self.now())
    }

    /// A challenge for a device: the JSON of ALTCHA's proof of work, version 2.
    fn challenge(&self, price: Price) -> String {
        let chance = Chance {
            nonce: self.draw(),
            salt: self.draw(),
            counter: self.draw(),
        };
        work::challenge(&self.keys.challenge, price, self.now(), &chance)
    }

    /// Judges a solved challenge, in the base64 payload that ALTCHA's libraries make.
    ///
    /// # Errors
    ///
    /// Says what is wrong with it; it is spent elsewhere.
    pub fn check_work(&self, payload: &str) -> Result<Mark, ProofFault> {
        work::check(&self.keys.challenge, payload, self.now())
    }

    /// Six digits for a person to read or to hear, sealed in an opaque name for their picture and speech.
    #[must_use]
    pub fn digits(&self) -> String {
        let chance = u64::from_be_bytes(self.draw());
        digits::seal(&self.keys.digits, chance, self.draw(), self.now())
    }

    /// The picture of that name, as a PNG; `None` when there is no such picture, or no longer.
    #[must_use]
    pub fn digits_picture(&self, id: &str) -> Option<Vec<u8>> {
        let sealed = digits::open(&self.keys.digits, id, self.now()).ok()?;
        // Whoever asks for easy work wants to sign by a program: then the digits stand straight.
        let seed = (self.work == Work::Normal).then(|| sealed.seed(&self.keys.digits, digits::BENT));
        Some(document::digits::picture(sealed.digits, seed))
    }

    /// The speech of that name in a language, as a WAV; `None` when there is none, or no longer.
    #[must_use]
    pub fn digits_speech(&self, id: &str, language: Language) -> Option<Vec<u8>> {
        let sealed = digits::open(&self.keys.digits, id, self.now()).ok()?;
        let seed = (self.work == Work::Normal).then(|| sealed.seed(&self.keys.digits, digits::MUMBLED));
        Some(document::speech::speech(sealed.digits, language, seed))
    }

    /// Judges what somebody read or heard under that name. Blanks are overlooked.
    ///
    /// # Errors
    ///
    /// Says what is wrong; the digits are spent elsewhere.
    ///
    /// # Security
    ///
    /// Digits may be guessed at as often as one likes, but each guess counts for the network that it comes from: half a million of them, which it takes
    /// on average, cost far more than the work that the other way asks for.
    pub fn check_digits(&self, id: &str, answer: &str) -> Result<Mark, ProofFault> {
        digits::open(&self.keys.digits, id, self.now())?.check(answer)
    }

    /// Seals a receipt for the cookie that carries it to the page which shows it.
    #[must_use]
    pub fn seal_receipt(&self, receipt: &Receipt) -> String {
        receipt::seal(&self.keys.cookie, receipt, self.draw(), self.now())
    }

    /// Opens such a cookie, within the hour.
    #[must_use]
    pub fn open_receipt(&self, sealed: &str) -> Option<Receipt> {
        receipt::open(&self.keys.cookie, sealed, self.now())
    }

    fn now(&self) -> u64 {
        u64::try_from(self.clock.now().as_second()).unwrap_or_default()
    }

    fn now_milliseconds(&self) -> u64 {
        u64::try_from(self.clock.now().as_millisecond()).unwrap_or_default()
    }

    fn draw<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.entropy
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .fill(&mut bytes);
        bytes
    }
}

#[cfg(test)]
mod tests;
