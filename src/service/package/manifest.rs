//! What a package and a whole opening say about themselves: counts that add up, and the hash of every file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::document::collection::Scope;
use crate::domain::{Date, MemberState, Regime};
use crate::service::open::Failure;

/// The name of the manifest's file, in a package and beside all packages.
pub const FILE_NAME: &str = "manifest.json";
/// The format of a package's manifest.
pub const PACKAGE_FORMAT: &str = "cista-package-2";
/// The format of an opening's manifest.
pub const OPENING_FORMAT: &str = "cista-opening-2";

/// The manifest in a package: a Member State's statements, or a part of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackageManifest {
    /// [`PACKAGE_FORMAT`].
    pub format: String,
    /// The marks of clause 3.3 of the technical specification.
    pub marks: Vec<String>,
    /// The Member State.
    pub state: MemberState,
    /// Which part of the State's statements the package holds.
    pub part: Part,
    /// Where the statements come from.
    pub source: Source,
    /// What became of the State's submissions, in all parts; but changed cells and characters are counted in this part only.
    pub counts: StateCounts,
    /// How the State's statements were given, in all parts.
    pub kinds: Kinds,
    /// The State's submissions that gave no statement; in its first part only.
    pub failures: Vec<Failure>,
    /// Every other file of the package, but the manifest's signature.
    pub files: Vec<FileFacts>,
}

/// A part of a State's statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its number, from 1.
    pub number: u32,
    /// How many parts there are.
    pub of: u32,
    /// How many statements it holds.
    pub statements: u64,
    /// How many alternatives to these.
    pub alternatives: u64,
}

/// The three kinds of statement that the law keeps apart. Cista collects online; the others are for organisers to count themselves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kinds {
    /// On paper.
    pub paper: u64,
    /// Online.
    pub online: u64,
    /// With an electronic signature.
    pub electronically_signed: u64,
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
    /// The thumbprint of the committee's key that signs: its latest generation.
    pub committee: String,
    /// The thumbprints of all the committee's keys to which the collection is sealed, the first generation first.
    pub committees: Vec<String>,
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
    /// Statements and alternatives whose signatories were shown another text than those of the collection's head: `remarks.csv` names them. Left out when
    /// there are none.
    #[serde(default, skip_serializing_if = "is_none")]
    pub other_text: u64,
    /// Letters that no font of the PDF files draws: they stand as code points in brackets. Left out when there are none.
    #[serde(default, skip_serializing_if = "is_none")]
    pub undrawn_letters: u64,
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
        self.other_text += other.other_text;
        self.undrawn_letters += other.undrawn_letters;
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
    /// How its statements were given.
    pub kinds: Kinds,
    /// The submissions that gave no statement.
    pub failures: Vec<Failure>,
    /// The packages, part by part; none without statements.
    pub parts: Vec<PartOpening>,
    /// For whom the packages are; nobody's key when they are under a passphrase, or in the clear only.
    pub addressee: Option<AddresseeFacts>,
    /// Where the passphrase of the packages is, when they have one.
    pub letter: Option<String>,
    /// The guides that lie beside the packages, one for each official language; none where papers were left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guides: Vec<String>,
}

/// One part of a State's statements, in each form in which it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartOpening {
    /// Which part, and how much it holds.
    pub part: Part,
    /// The encrypted packages: one, or under a passphrase two of the same content.
    pub packages: Vec<FileFacts>,
    /// The directory in the clear, when there is one.
    pub directory: Option<String>,
}

/// The key to which packages are encrypted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddresseeFacts {
    /// What kind of key it is.
    pub kind: String,
    /// The thumbprint that was confirmed.
    pub thumbprint: String,
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
