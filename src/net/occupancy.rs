//! Who takes how many of a listener's places.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Limits;

/// The places of one listener.
#[derive(Debug)]
pub struct Occupancy {
    places: Arc<Semaphore>,
    total: u32,
    per_network: usize,
    networks: Mutex<HashMap<Network, usize>>,
}

/// One taken place; dropping it frees it.
#[derive(Debug)]
pub struct Place {
    occupancy: Arc<Occupancy>,
    network: Option<Network>,
    _permit: OwnedSemaphorePermit,
}

impl Occupancy {
    pub fn new(limits: &Limits) -> Arc<Self> {
        let total = u32::try_from(limits.connections).expect("a listener has fewer than four billion places");
        Arc::new(Self {
            places: Arc::new(Semaphore::new(limits.connections)),
            total,
            per_network: limits.connections_per_network,
            networks: Mutex::new(HashMap::new()),
        })
    }

    /// Waits for a free place.
    pub async fn free_place(&self) -> OwnedSemaphorePermit {
        Arc::clone(&self.places)
            .acquire_owned()
            .await
            .expect("the semaphore is never closed")
    }

    /// Gives a free place to a visitor, unless the visitor's network has its share already.
    pub fn take(self: &Arc<Self>, permit: OwnedSemaphorePermit, visitor: IpAddr) -> Option<Place> {
        let capped = self.per_network < self.total as usize;
        let network = capped.then(|| Network::of(visitor));
        if let Some(network) = network {
            let mut networks = self.networks.lock().unwrap_or_else(PoisonError::into_inner);
            let taken = networks.entry(network).or_insert(0);
            if *taken >= self.per_network {
                return None;
            }
            *taken += 1;
        }
        Some(Place {
            occupancy: Arc::clone(self),
            network,
            _permit: permit,
        })
    }

    /// Waits until every place is free.
    pub async fn deserted(&self) {
        let _all = self.places.acquire_many(self.total).await;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some(network) = self.network else { return };
        let mut networks = self.occupancy.networks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(taken) = networks.get_mut(&network) {
            *taken -= 1;
            if *taken == 0 {
                networks.remove(&network);
            }
        }
    }
}

/// Those who count as one visitor: an address of IPv4, or the block of IPv6 that one customer gets (RFC 6177).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Network {
    V4([u8; 4]),
    V6([u8; 8]),
}

impl Network {
    fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(v4) => Self::V4(v4.octets()),
            IpAddr::V6(v6) => Self::V6(*v6.octets().first_chunk().expect("sixteen octets begin with eight")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn occupancy(connections: usize, connections_per_network: usize) -> Arc<Occupancy> {
        Occupancy::new(&Limits {
            connections,
            connections_per_network,
            ..Limits::public()
        })
    }

    #[tokio::test]
    async fn a_network_gets_its_share_and_no_more() {
        let occupancy = occupancy(10, 2);
        let take =
            async |address: &str| occupancy.take(occupancy.free_place().await, address.parse().expect("an address"));
        let first = take("2001:db8::1").await.expect("a place");
        let _second = take("2001:db8::ffff").await.expect("a place");
        assert!(take("2001:db8::2").await.is_none());
        assert!(take("2001:db8:0:1::2").await.is_some());
        drop(first);
        assert!(take("2001:db8::2").await.is_some());
    }

    #[tokio::test]
    async fn an_address_is_the_same_network_in_both_spellings() {
        let occupancy = occupancy(10, 1);
        let take =
            async |address: &str| occupancy.take(occupancy.free_place().await, address.parse().expect("an address"));
        let _first = take("192.0.2.1").await.expect("a place");
        assert!(take("::ffff:192.0.2.1").await.is_none());
        assert!(take("192.0.2.2").await.is_some());
    }

    #[tokio::test]
    async fn without_a_cap_one_network_may_take_every_place_and_leaves_no_trace() {
        let occupancy = occupancy(2, 2);
        let visitor = "192.0.2.1".parse().expect("an address");
        let places = [occupancy.free_place().await, occupancy.free_place().await].map(|p| occupancy.take(p, visitor));
        assert!(places.iter().all(Option::is_some));
        assert!(occupancy.networks.lock().expect("the map").is_empty());
        drop(places);
        occupancy.deserted().await;
    }
}
