//! How many come, from each network and altogether, and what follows from it.
//!
//! Up to a level that a school, a company or a telephone company's gateway reaches, nothing follows. Above it a network is under suspicion: its devices
//! work more, and where the instance is set so its people type digits as well. Far above it they are asked to wait a minute. When very many come from
//! everywhere at once, every device works a little more.
//!
//! All of it is forgotten when the process ends, and about a network that went quiet within minutes before.

use std::net::IpAddr;

use super::meter::{Meter, Quota};
use super::network::{NETWORKS, Network};
use super::work::Price;
use crate::crypto::Secret;

/// What a network can ask too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Statements, recorded or tried. A telephone company's gateway in the greatest rush that was ever seen sends one a second.
    Statements,
    /// Statements without proof of work, while the network is under suspicion.
    DigitsAlone,
    /// Withdrawals, each a write to the disk.
    Withdrawals,
    /// Challenges, each a third of a millisecond.
    Challenges,
    /// Pictures and speech, each some milliseconds.
    Digits,
    /// Wishes for news by e-mail.
    News,
}

impl Flow {
    const ALL: [Self; 6] = [
        Self::Statements,
        Self::DigitsAlone,
        Self::Withdrawals,
        Self::Challenges,
        Self::Digits,
        Self::News,
    ];

    /// How much a network may ask: so much for ever, and so much at once.
    const fn quota(self) -> Quota {
        match self {
            Self::Statements => Quota::per_second(5, 1500),
            Self::DigitsAlone => Quota::per_minute(10, 30),
            Self::Withdrawals | Self::News => Quota::per_second(1, 300),
            Self::Challenges => Quota::per_second(20, 2000),
            Self::Digits => Quota::per_second(10, 600),
        }
    }
}

/// Too much came from this network: it is to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too much came from this network within a short time")]
pub struct TooMany;

/// The counts of a process.
pub(super) struct Crowd {
    key: Secret<32>,
    flows: [Meter; Flow::ALL.len()],
    suspicion: Meter,
    rush: Meter,
    great_rush: Meter,
}

impl Crowd {
    /// Begins with nobody. The key is drawn for this process and dies with it.
    pub(super) fn new(key: Secret<32>) -> Self {
        Self {
            key,
            flows: Flow::ALL.map(|flow| Meter::new(flow.quota(), NETWORKS)),
            suspicion: Meter::new(SUSPICION, NETWORKS),
            rush: Meter::new(RUSH, 1),
            great_rush: Meter::new(GREAT_RUSH, 1),
        }
    }

    /// The network of an address.
    pub(super) fn network(&self, address: Option<IpAddr>) -> Network {
        Network::of(address, &self.key)
    }

    /// Counts a statement that somebody tries to have recorded.
    pub(super) fn count_try(&self, network: Network, now: u64) -> Result<(), TooMany> {
        // Full is as good as counted: what is asked is only whether they are over half.
        self.suspicion.pour(network.place(), now);
        self.rush.pour(0, now);
        self.great_rush.pour(0, now);
        self.let_in(Flow::Statements, network, now)
    }

    /// Counts one of anything, unless there is too much of it.
    pub(super) fn let_in(&self, flow: Flow, network: Network, now: u64) -> Result<(), TooMany> {
        if self.flows[flow as usize].pour(network.place(), now) {
            Ok(())
        } else {
            Err(TooMany)
        }
    }

    /// Whether so many statements came from a network that its people are looked at more closely.
    pub(super) fn suspects(&self, network: Network, now: u64) -> bool {
        self.suspicion.is_over_half(network.place(), now)
    }

    /// What a device of that network is to work now.
    pub(super) fn price(&self, network: Network, now: u64) -> Price {
        if self.suspects(network, now) || self.great_rush.is_over_half(0, now) {
            Price::High
        } else if self.rush.is_over_half(0, now) {
            Price::Raised
        } else {
            Price::Normal
        }
    }

    /// Forgets the networks that went quiet.
    pub(super) fn forget(&self, now: u64) {
        for meter in self.flows.iter().chain([&self.suspicion]) {
            meter.forget(now);
        }
    }
}

/// Above half of it, 240 statements beyond 30 a minute, a network is under suspicion; at most eight minutes after the last of them it no longer is. A
/// company of ten thousand to whom a link is sent stays below, and so does a gateway behind which thirty people sign each minute all day.
const SUSPICION: Quota = Quota::per_minute(30, 480);

/// More than 60 statements a second for ten seconds: twice of what the greatest petition that was ever measured saw. Every device works more.
const RUSH: Quota = Quota::per_second(60, 1200);

/// More than 200 a second for ten seconds: what a machine of the recommended size is measured for.
const GREAT_RUSH: Quota = Quota::per_second(200, 4000);

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: u64 = 1_763_812_800_000;

    fn crowd() -> Crowd {
        Crowd::new(Secret::from_slice(&[7; 32]).unwrap())
    }

    fn network(crowd: &Crowd, address: &str) -> Network {
        crowd.network(Some(address.parse().unwrap()))
    }

    #[test]
    fn a_school_that_signs_in_one_lesson_is_not_suspected() {
        let crowd = crowd();
        let school = network(&crowd, "192.0.2.1");
        for pupil in 0..240 {
            assert_eq!(crowd.count_try(school, NOON + pupil * 100), Ok(()));
        }
        assert!(!crowd.suspects(school, NOON + 24_000));
        assert_eq!(crowd.price(school, NOON + 24_000), Price::Normal);
    }

    #[test]
    fn a_gateway_with_thirty_a_minute_all_day_is_not_suspected() {
        let crowd = crowd();
        let gateway = network(&crowd, "2001:db8::1");
        for person in 0..30 * 60 * 24 {
            let now = NOON + person * 2000;
            assert_eq!(crowd.count_try(gateway, now), Ok(()));
            assert!(!crowd.suspects(gateway, now));
        }
    }

    #[test]
    fn a_flood_is_suspected_then_stopped_and_forgiven_within_minutes() {
        let crowd = crowd();
        let (flood, other) = (network(&crowd, "192.0.2.1"), network(&crowd, "198.51.100.1"));
        let let_in = (0..5000).filter(|_| crowd.count_try(flood, NOON).is_ok()).count();
        assert_eq!(let_in, 1500);
        assert!(crowd.suspects(flood, NOON));
        assert_eq!(crowd.price(flood, NOON), Price::High);
        assert!(!crowd.suspects(other, NOON), "others pay for nobody");
        let minutes_later = |minutes: u64| NOON + minutes * 60_000;
        assert_eq!(crowd.count_try(flood, minutes_later(1)), Ok(()));
        assert!(crowd.suspects(flood, minutes_later(7)));
        assert!(!crowd.suspects(flood, minutes_later(9)));
    }

    #[test]
    fn a_rush_from_everywhere_makes_every_device_work_more_for_a_while() {
        let crowd = crowd();
        let (mut prices, quiet) = (Vec::new(), network(&crowd, "203.0.113.9"));
        for (a_second, seconds) in [(50_u64, 20_u64), (100, 30), (400, 30), (0, 60)] {
            let began = NOON + 30_000 * prices.len() as u64;
            for number in 0..a_second * seconds {
                let [.., high, low] = number.to_be_bytes();
                let from = crowd.network(Some(IpAddr::from([10, high, low, 1])));
                crowd.count_try(from, began + number * 1000 / a_second).unwrap();
            }
            prices.push(crowd.price(quiet, began + seconds * 1000));
        }
        assert_eq!(prices, [Price::Normal, Price::Raised, Price::High, Price::Normal]);
    }

    #[test]
    fn each_flow_has_a_limit_of_its_own() {
        let crowd = crowd();
        let network = network(&crowd, "192.0.2.1");
        for flow in Flow::ALL {
            let let_in = (0..5000).filter(|_| crowd.let_in(flow, network, NOON).is_ok()).count();
            assert_eq!(let_in as u64, flow.quota().room, "{flow:?}");
        }
    }
}
