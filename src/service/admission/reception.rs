//! Admission as one network meets it: what is asked of its people, and whether what they show is enough.
//!
//! A device that worked, or a person who copied six digits, is enough; where the setting or the network's standing asks for more, it is both. Digits alone
//! then still let a person in whose browser runs no scripts, few of them a minute while the network is under suspicion. Everything good that is shown is
//! spent, and nothing good is lost: what was missing is asked for once, with the rest kept.

use std::net::IpAddr;

use super::crowd::{Flow, TooMany};
use super::network::Network;
use super::work::{Price, Work};
use super::{Admission, Proof};
use crate::config::PersonCheck;

/// What is asked of a person besides the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demand {
    /// The work of a device; without scripts, six digits.
    WorkOrDigits,
    /// Six digits as well, because the instance is set so.
    DigitsAlways,
    /// Six digits as well, because very many statements come from this network.
    DigitsOnSuspicion,
}

impl Demand {
    /// Whether nobody gets in without digits.
    #[must_use]
    pub fn asks_for_digits(self) -> bool {
        self != Self::WorkOrDigits
    }
}

/// What a form brings as proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The payload of the device's work.
    pub altcha: &'a str,
    /// The name of the digits.
    pub digits_id: &'a str,
    /// What was read or heard.
    pub digits: &'a str,
}

/// What is still good when a form has to come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// The device need not work again.
    pub work: bool,
    /// The person need not type digits again.
    pub digits: bool,
}

impl Kept {
    /// Everything is.
    pub const ALL: Self = Self {
        work: true,
        digits: true,
    };
    /// Nothing is.
    pub const NOTHING: Self = Self {
        work: false,
        digits: false,
    };
}

/// Why what was shown is not enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoProof {
    /// What it falls short of.
    pub shortcoming: Shortcoming,
    /// What is good about it.
    pub kept: Kept,
}

/// What a proof falls short of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcoming {
    /// There are no digits.
    DigitsMissing,
    /// The digits were others.
    DigitsWrong,
    /// The work is not done, or is none of ours.
    WorkInvalid,
    /// Too much came from this network: it is to wait.
    TooMany,
}

/// How somebody is received who comes from a certain network.
#[derive(Clone, Copy)]
pub struct Reception<'a> {
    admission: &'a Admission,
    network: Network,
    waiting: usize,
}

impl<'a> Reception<'a> {
    pub(super) fn new(admission: &'a Admission, address: Option<IpAddr>, waiting: usize) -> Self {
        Self {
            admission,
            network: admission.crowd.network(address),
            waiting,
        }
    }

    /// What hands out and judges things without regard to where somebody comes from.
    #[must_use]
    pub fn admission(&self) -> &'a Admission {
        self.admission
    }

    /// What is asked of this network's people now.
    #[must_use]
    pub fn demand(&self) -> Demand {
        match self.admission.person_check {
            PersonCheck::Always => Demand::DigitsAlways,
            PersonCheck::OnSuspicion if self.is_suspected() => Demand::DigitsOnSuspicion,
            PersonCheck::OnSuspicion | PersonCheck::Work => Demand::WorkOrDigits,
        }
    }

    /// A challenge at the price of this moment: the JSON of ALTCHA's proof of work, version 2.
    ///
    /// # Errors
    ///
    /// [`TooMany`] when the network asked for far more challenges than it has people.
    pub fn challenge(&self) -> Result<String, TooMany> {
        self.let_in(Flow::Challenges)?;
        Ok(self.admission.challenge(self.price()))
    }

    /// Counts one request of a kind of which a network can ask too much.
    ///
    /// # Errors
    ///
    /// [`TooMany`] when it did.
    pub fn let_in(&self, flow: Flow) -> Result<(), TooMany> {
        match self.admission.work {
            Work::Easy => Ok(()),
            Work::Normal => self.admission.crowd.let_in(flow, self.network, self.now()),
        }
    }

    /// Judges what a form brings, and counts it for the network unless it brings nothing.
    ///
    /// # Errors
    ///
    /// [`NoProof`] says what is missing and what is good.
    pub fn judge(&self, shown: Shown<'_>) -> Result<Proof, NoProof> {
        let (typed, demand, suspicious) = (!shown.digits.trim().is_empty(), self.demand(), self.is_suspected());
        let falls_short = |shortcoming, kept| Err(NoProof { shortcoming, kept });
        if !typed && shown.altcha.is_empty() {
            return falls_short(Shortcoming::DigitsMissing, Kept::NOTHING);
        }
        if self.count_try().is_err() {
            return falls_short(Shortcoming::TooMany, Kept::ALL);
        }
        let work = self.admission.check_work(shown.altcha).ok();
        let digits = typed.then(|| self.admission.check_digits(shown.digits_id, shown.digits).ok());
        let kept = Kept {
            work: work.is_some(),
            digits: false,
        };
        let proof = |digits| {
            Ok(Proof {
                work,
                digits,
                suspicious,
            })
        };
        match (work, digits) {
            (None, Some(Some(_))) if suspicious && self.let_in(Flow::DigitsAlone).is_err() => {
                falls_short(Shortcoming::TooMany, Kept::ALL)
            }
            (_, Some(digits @ Some(_))) => proof(digits),
            (Some(_), Some(None) | None) if !demand.asks_for_digits() => proof(None),
            (_, Some(None)) => falls_short(Shortcoming::DigitsWrong, kept),
            (Some(_), None) => falls_short(Shortcoming::DigitsMissing, kept),
            (None, None) if demand.asks_for_digits() => falls_short(Shortcoming::DigitsMissing, kept),
            (None, None) => falls_short(Shortcoming::WorkInvalid, kept),
        }
    }

    fn count_try(&self) -> Result<(), TooMany> {
        match self.admission.work {
            Work::Easy => Ok(()),
            Work::Normal => self.admission.crowd.count_try(self.network, self.now()),
        }
    }

    fn is_suspected(&self) -> bool {
        self.admission.crowd.suspects(self.network, self.now())
    }

    /// The dearest of what the network's standing, the rush and the writer's queue ask for.
    fn price(&self) -> Price {
        if self.admission.work == Work::Easy {
            return Price::Easy;
        }
        match self.admission.crowd.price(self.network, self.now()) {
            Price::High => Price::High,
            _ if self.waiting > VERY_MANY_WAITING => Price::High,
            Price::Raised => Price::Raised,
            _ if self.waiting > MANY_WAITING => Price::Raised,
            price => price,
        }
    }

    fn now(&self) -> u64 {
        self.admission.now_milliseconds()
    }
}

/// So many submissions in the writer's queue are a quarter of a second's worth: it falls behind.
const MANY_WAITING: usize = 512;

/// So many are half of the queue, beyond which nobody gets in.
const VERY_MANY_WAITING: usize = 2048;
