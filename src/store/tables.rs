//! The tables. Keys of several parts are encoded big-endian, so that their order is the order of the parts.

use redb::TableDefinition;

/// The version of the layout; `store::migrate` will know every released one.
pub(super) const VERSION: u32 = 1;

/// Facts about the store itself: [`META_VERSION`], [`META_INSTANCE`], [`META_PHASE`], [`META_TURN`].
pub(super) const META: TableDefinition<'static, &str, &[u8]> = TableDefinition::new("meta");
pub(super) const META_VERSION: &str = "version";
pub(super) const META_INSTANCE: &str = "instance";
pub(super) const META_PROBE: &str = "probe";
pub(super) const META_PHASE: &str = "phase";
/// The turn of the collection in which counts were published last, once they were.
pub(super) const META_TURN: &str = "published turn";

/// Name of the record (date, hash of the receipt) to its value (`store::record`).
pub(super) const RECORDS: TableDefinition<'static, &[u8; 20], &[u8]> = TableDefinition::new("records");
/// Fingerprint to the number of live submissions of that person, and [`LEFT`].
pub(super) const FINGERPRINTS: TableDefinition<'static, &[u8; 16], u32> = TableDefinition::new("fingerprints");
/// The bit of a fingerprint's number that says that the person once had withdrawn everything.
pub(super) const LEFT: u32 = 1 << 31;
/// Epoch to its signed header.
pub(super) const EPOCHS: TableDefinition<'static, &[u8; 16], &[u8]> = TableDefinition::new("epochs");
/// Member State to submissions, persons, withdrawn.
pub(super) const TALLIES: TableDefinition<'static, u8, (u64, u64, u64)> = TableDefinition::new("tallies");
/// Member State to the persons that published counts are made from: each moves them at most once up and once down ([`LEFT`]).
pub(super) const MOVED: TableDefinition<'static, u8, u64> = TableDefinition::new("moved");
/// Member State to the count that was last published.
pub(super) const PUBLISHED: TableDefinition<'static, u8, u64> = TableDefinition::new("published");
/// Hour of expiry and challenge: a challenge that was spent. By hour, so that expired ones are dropped in one sweep.
pub(super) const SPENT: TableDefinition<'static, &[u8; 20], ()> = TableDefinition::new("spent");
/// Name of a withdrawn record to its Member State.
pub(super) const TOMBSTONES: TableDefinition<'static, &[u8; 20], u8> = TableDefinition::new("tombstones");
/// Member State and rule of a warning to how often it was overridden.
pub(super) const OVERRIDES: TableDefinition<'static, (u8, &str), u64> = TableDefinition::new("overrides");
/// Partner's tag to the submissions that came by it, repeats included.
pub(super) const PARTNERS: TableDefinition<'static, &str, u64> = TableDefinition::new("partners");
/// Day and Member State to the count that was published last on that day; where nothing changed, there is no row.
pub(super) const TIMELINE: TableDefinition<'static, (u32, u8), u64> = TableDefinition::new("timeline");
/// Milestone to the day on which it was published.
pub(super) const MILESTONES: TableDefinition<'static, &str, u32> = TableDefinition::new("milestones");
/// Hash of the token that ends the news to an entry or a blank: its two closed parts (`store::news`). The names are random, and keep no order.
pub(super) const NEWS: TableDefinition<'static, &[u8; 16], &[u8]> = TableDefinition::new("news");
/// Hash of a token that ended the news to the day on which it did (`yyyymmdd`), then what stands for the address, closed; nothing when there was none.
pub(super) const NEWS_ENDED: TableDefinition<'static, &[u8; 16], &[u8]> = TableDefinition::new("news-ended");
/// What waits to be stored with others, closed, from an orderly stop to the next start: one row at most, always the same size.
pub(super) const NEWS_WAITING: TableDefinition<'static, u8, &[u8]> = TableDefinition::new("news-waiting");
/// Day to the link of the signing chain.
pub(super) const CHAIN: TableDefinition<'static, u32, &[u8; 100]> = TableDefinition::new("chain");
/// Sequence number to an entry of the audit trail.
pub(super) const AUDIT: TableDefinition<'static, u64, &[u8]> = TableDefinition::new("audit");
/// Shelf and name to what the instance keeps about its keys and its people (`store::custody`).
pub(super) const CUSTODY: TableDefinition<'static, (u8, &[u8]), &[u8]> = TableDefinition::new("custody");
