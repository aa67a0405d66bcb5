//! From which network somebody comes, as a number of sixteen bits that nobody can turn back into an address.
//!
//! A network is what one household, school or company has at most: 256 addresses of IPv4, or a /48 of IPv6. Its number is the beginning of a keyed hash;
//! the key is drawn when the process starts and never written down. There are 65 536 numbers for sixteen million networks of IPv4 alone, so that even
//! somebody who holds an image of the memory, key included, finds some 256 networks behind each number, and the tables that the numbers index cannot grow.
//!
//! Two networks may share a number and are then counted together. Whatever follows from a count is mild enough for that.

use std::net::{IpAddr, Ipv4Addr};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::crypto::Secret;

/// How many numbers there are.
pub(super) const NETWORKS: usize = 1 << 16;

/// The number of a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Network(u16);

impl Network {
    /// The number of the network that an address belongs to. Whoever has none comes from one network with all others who have none.
    pub(super) fn of(address: Option<IpAddr>, key: &Secret<32>) -> Self {
        let mut mac =
            <Hmac<Sha256> as KeyInit>::new_from_slice(key.expose_secret()).expect("HMAC takes keys of any length");
        match address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)).to_canonical() {
            IpAddr::V4(v4) => mac.update(&v4.octets()[..3]),
            IpAddr::V6(v6) => mac.update(&v6.octets()[..6]),
        }
        let digest = mac.finalize().into_bytes();
        Self(u16::from_be_bytes([digest[0], digest[1]]))
    }

    /// Its place in a table of [`NETWORKS`].
    pub(super) fn place(self) -> usize {
        usize::from(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(address: &str) -> Network {
        let key = Secret::from_slice(&[9; 32]).unwrap();
        Network::of(Some(address.parse().unwrap()), &key)
    }

    #[test]
    fn neighbours_are_one_network_and_strangers_are_not() {
        assert_eq!(number("192.0.2.1"), number("192.0.2.255"));
        assert_ne!(number("192.0.2.1"), number("192.0.3.1"));
        assert_eq!(number("2001:db8:1:2::3"), number("2001:db8:1:ffff::"));
        assert_ne!(number("2001:db8:1::"), number("2001:db8:2::"));
    }

    #[test]
    fn an_address_is_the_same_network_in_both_spellings() {
        assert_eq!(number("::ffff:192.0.2.1"), number("192.0.2.1"));
    }

    #[test]
    fn another_key_gives_other_numbers() {
        let numbers = |key: u8| {
            let key = Secret::from_slice(&[key; 32]).unwrap();
            [1, 2, 3, 4].map(|third| Network::of(Some(IpAddr::V4(Ipv4Addr::new(10, 0, third, 1))), &key))
        };
        assert_ne!(numbers(1), numbers(2));
    }
}
