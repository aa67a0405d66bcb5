//! What a package and a whole opening say about themselves: counts that add up, and the hash of every file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::document::collection::Scope;
use crate::domain::{Date, MemberState, Regime};
use crate::service::open::Failure;

/// The name of the manifest's file, in a package and beside all packages.
pub const FILE_NAME: &str = "manifest.json";
/// The format of a package's manifest.
pub const PACKAGE_FORMAT: &str = "cista-package-1";
/// The format of an opening's manifest.
pub const OPENING_FORMAT: &str = "cista-opening-1";

/// The manifest in one Member State's package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackageManifest {
    /// [`PACKAGE_FORMAT`].
    pub format: String,
    /// The marks of clause 3.3 of the technical specification.
    pub marks: Vec<String>,
    /// The Member State.
    pub state: MemberState,
    /// Where the statements come from.
    pub source: Source,
    /// What became of the State's submissions.
    pub counts: StateCounts,
    /// The submissions that gave no statement.
    pub failures: Vec<Failure>,
    /// Every other file of the package.
    pub files: Vec<FileFacts>,
}

/// The collection that was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The registration number of the initiative.
    pub registration_number: String,
    /// The regime.
    pub regime: Regime,
    /// Whether everything is a rehearsal's.
    pub rehearsal: bool,
    /// The instance that collected, in hexadecimal.
    pub instance: String,
    /// The day of the export.
    pub exported: Date,
    /// Which part of the collection was exported.
    pub scope: Scope,
    /// SHA-256 of the collection up to its manifest, in hexadecimal.
    pub collection_digest: String,
    /// The thumbprint of the appliance's first signing key, which the custodians recorded.
    pub signer: String,
    /// The thumbprint of the committee's key.
    pub committee: String,
    /// The software that opened the collection.
    pub software: String,
}

/// What became of one State's submissions: the first number is the sum of the next five.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateCounts {
    /// Submissions ever stored.
    pub submissions: u64,
    /// Statements of support in the package: one per person.
    pub packaged: u64,
    /// Submissions equal to one that is in the package or among the alternatives.
    pub repeats: u64,
    /// Submissions of a packaged person with other particulars; at most one per person counts, in place of the packaged one.
    pub alternatives: u64,
    /// Submissions withdrawn by their signatories.
    pub withdrawn: u64,
    /// Submissions that gave no statement.
    pub failures: u64,
    /// Packaged persons whose names and birth date stand under another number, document or State too. Two people may share them.
    pub namesakes: u64,
    /// Packaged statements that came from a network under suspicion: how many only, never which. Left out when there are
    /// none, as in the packages of the first days.
    #[serde(default, skip_serializing_if = "is_none")]
    pub suspicious: u64,
    /// Persons whom the appliance counted while collecting, where the export says so.
    pub persons_counted: Option<u64>,
    /// Submissions not withdrawn that the appliance tallied, likewise; it should be the first number without the withdrawn ones.
    pub tallied: Option<u64>,
    /// Cells of the tables that got an apostrophe in front.
    pub neutralised_cells: u64,
    /// Characters that XML cannot hold and that were replaced.
    pub replaced_characters: u64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
fn is_none(count: &u64) -> bool {
    *count == 0
}

impl StateCounts {
    /// The submissions that are accounted for.
    #[must_use]
    pub fn accounted(&self) -> u64 {
        self.packaged + self.repeats + self.alternatives + self.withdrawn + self.failures
    }

    /// Adds another State's counts.
    pub fn add(&mut self, other: &Self) {
        self.submissions += other.submissions;
        self.packaged += other.packaged;
        self.repeats += other.repeats;
        self.alternatives += other.alternatives;
        self.withdrawn += other.withdrawn;
        self.failures += other.failures;
        self.namesakes += other.namesakes;
        self.suspicious += other.suspicious;
        self.persons_counted = self
            .persons_counted
            .zip(other.persons_counted)
            .map(|(one, two)| one + two);
        self.tallied = self.tallied.zip(other.tallied).map(|(one, two)| one + two);
        self.neutralised_cells += other.neutralised_cells;
        self.replaced_characters += other.replaced_characters;
    }
}

/// One file: its name, size and hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileFacts {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
    /// How many statements it holds; none for a package as a whole.
    pub statements: Option<u64>,
}

/// The manifest beside all packages, which reconciles the whole collection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpeningManifest {
    /// [`OPENING_FORMAT`].
    pub format: String,
    /// The marks of clause 3.3 of the technical specification.
    pub marks: Vec<String>,
    /// Where the statements come from.
    pub source: Source,
    /// All States together.
    pub total: StateCounts,
    /// Each State by itself.
    pub states: BTreeMap<MemberState, StateOpening>,
}

/// One State's part of an opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateOpening {
    /// What became of the State's submissions.
    pub counts: StateCounts,
    /// The submissions that gave no statement.
    pub failures: Vec<Failure>,
    /// The encrypted package, when there is one.
    pub package: Option<FileFacts>,
    /// Where the passphrase of the package is, when it has one.
    pub letter: Option<String>,
    /// The directory in the clear, when there is one.
    pub directory: Option<String>,
}

/// A manifest as it is written.
///
/// # Panics
///
/// Never: a manifest is plain data.
#[must_use]
pub fn to_json<T: Serialize>(manifest: &T) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(manifest).expect("a manifest has only text keys");
    bytes.push(b'\n');
    bytes
}
