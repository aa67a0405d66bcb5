//! The tables. Keys of several parts are encoded big-endian, so that their order is the order of the parts.

use redb::TableDefinition;

/// The version of the layout; `store::migrate` will know every released one.
pub(super) const VERSION: u32 = 1;

/// Facts about the store itself: [`META_VERSION`], [`META_INSTANCE`], [`META_PHASE`].
pub(super) const META: TableDefinition<'static, &str, &[u8]> = TableDefinition::new("meta");
pub(super) const META_VERSION: &str = "version";
pub(super) const META_INSTANCE: &str = "instance";
pub(super) const META_PROBE: &str = "probe";
pub(super) const META_PHASE: &str = "phase";

/// Name of the record (date, hash of the receipt) to its value (`store::record`).
pub(super) const RECORDS: TableDefinition<'static, &[u8; 20], &[u8]> = TableDefinition::new("records");
/// Fingerprint to the number of live submissions of that person.
pub(super) const FINGERPRINTS: TableDefinition<'static, &[u8; 16], u32> = TableDefinition::new("fingerprints");
/// Epoch to its signed header.
pub(super) const EPOCHS: TableDefinition<'static, &[u8; 16], &[u8]> = TableDefinition::new("epochs");
/// Member State to submissions, persons, withdrawn.
pub(super) const TALLIES: TableDefinition<'static, u8, (u64, u64, u64)> = TableDefinition::new("tallies");
/// Member State to the count that was last published.
pub(super) const PUBLISHED: TableDefinition<'static, u8, u64> = TableDefinition::new("published");
/// Hour of expiry and challenge: a challenge that was spent. By hour, so that expired ones are dropped in one sweep.
pub(super) const SPENT: TableDefinition<'static, &[u8; 20], ()> = TableDefinition::new("spent");
/// Name of a withdrawn record to its Member State.
pub(super) const TOMBSTONES: TableDefinition<'static, &[u8; 20], u8> = TableDefinition::new("tombstones");
/// Member State and rule of a warning to how often it was overridden.
pub(super) const OVERRIDES: TableDefinition<'static, (u8, &str), u64> = TableDefinition::new("overrides");
/// Day to the link of the signing chain.
pub(super) const CHAIN: TableDefinition<'static, u32, &[u8; 100]> = TableDefinition::new("chain");
/// Sequence number to an entry of the audit trail.
pub(super) const AUDIT: TableDefinition<'static, u64, &[u8]> = TableDefinition::new("audit");
