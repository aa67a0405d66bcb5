//! Makes collections without a server: whole ones, and every kind of bad one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use data_encoding::HEXLOWER;
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::crypto::ceremony::{Ceremony, CeremonyRecord, Terms, perform, perform_generation, renew};
use crate::crypto::epoch::EpochId;
use crate::crypto::receipt::Receipt;
use crate::crypto::record::{RecordContext, RecordName};
use crate::crypto::share::RecoveryShare;
use crate::crypto::signing::{KeyLink, SigningKey};
use crate::crypto::{Sealer, SealingContext, SeededEntropy};
use crate::document::collection::{
    ApprovedRecipient, Head, Organiser, RowName, SIGNATURE_LABEL, Scope, SealedRow, Signer, Tombstone, Writer,
};
use crate::document::samples::{day, initiative, particulars};
use crate::domain::{Field, Language, MemberState, Phase, Regime, Tally};
use crate::service::statement::{Statement, version_hash};

pub const TODAY: u32 = 20_261_122;
pub const INSTANCE: [u8; 16] = [7; 16];

/// A collection in the making, and a directory for everything around it.
pub struct Forge {
    pub directory: TempDir,
    pub ceremony: Ceremony,
    pub entropy: SeededEntropy,
    pub signing: SigningKey,
    pub context: SealingContext,
    pub elapsed: u64,
    pub epochs: BTreeMap<EpochId, Vec<u8>>,
    pub rows: BTreeMap<RowName, SealedRow>,
    pub tombstones: BTreeMap<RowName, MemberState>,
    pub tallies: BTreeMap<MemberState, Tally>,
    /// The hash of another text that is shown from now on.
    pub text: Option<[u8; 32]>,
    pub phase: Phase,
    pub organisers: Vec<Organiser>,
    pub recipients: Vec<ApprovedRecipient>,
    /// The records of later editions and generations.
    pub further: Vec<CeremonyRecord>,
    regime: Regime,
    links: Vec<KeyLink>,
    sealer: Sealer,
}

impl Forge {
    pub fn new(regime: Regime) -> Self {
        let mut entropy = SeededEntropy::new(b"forge");
        let ceremony = perform(7, 3, "2026-01-10", &mut entropy).unwrap();
        let signing = SigningKey::generate(&mut entropy);
        let context = SealingContext {
            instance: INSTANCE,
            phase: Phase::Collecting.number(),
            regime: regime.number(),
            generation: 1,
        };
        Self {
            directory: tempfile::tempdir().unwrap(),
            sealer: Sealer::new(context, ceremony.record.committee().unwrap()),
            ceremony,
            entropy,
            links: vec![KeyLink::first(&INSTANCE, TODAY, &signing)],
            signing,
            context,
            elapsed: 0,
            epochs: BTreeMap::new(),
            rows: BTreeMap::new(),
            tombstones: BTreeMap::new(),
            tallies: BTreeMap::new(),
            text: None,
            phase: Phase::Preparing,
            organisers: Vec::new(),
            recipients: Vec::new(),
            further: Vec::new(),
            regime,
        }
    }

    /// Seals in another way from now on.
    pub fn reseal(&mut self, change: impl FnOnce(&mut SealingContext)) {
        change(&mut self.context);
        self.sealer = Sealer::new(self.context, self.ceremony.record.committee().unwrap());
    }

    /// Seals to a further key of the committee from now on, and gives its shares.
    pub fn next_generation(&mut self) -> Vec<RecoveryShare> {
        let terms = Terms {
            shares: 5,
            quorum: 2,
            date: "2026-02-10",
        };
        let ceremony = perform_generation(2, terms, &mut self.entropy).unwrap();
        self.context.generation = 2;
        self.sealer = Sealer::new(self.context, ceremony.record.committee().unwrap());
        self.further.push(ceremony.record);
        ceremony.shares
    }

    /// Deals new shares of the first key, and gives them.
    pub fn renew(&mut self) -> Vec<RecoveryShare> {
        let key = self.ceremony.record.join(&self.ceremony.shares[..3]).unwrap();
        let terms = Terms {
            shares: 5,
            quorum: 2,
            date: "2026-02-11",
        };
        let ceremony = renew(&key, &self.ceremony.record, terms, &mut self.entropy).unwrap();
        self.further.push(ceremony.record);
        ceremony.shares
    }

    /// Signs a statement; gives the record's name.
    pub fn sign(&mut self, state: MemberState, language: Language, typed: &[(Field, &str)]) -> RowName {
        self.sign_from(state, language, typed, false)
    }

    /// The same from a network that may be under suspicion.
    pub fn sign_from(
        &mut self,
        state: MemberState,
        language: Language,
        typed: &[(Field, &str)],
        suspicious: bool,
    ) -> RowName {
        let statement = Statement {
            particulars: particulars(typed),
            initiative_version: self.shown(language),
            language,
            statutory_version: "2019-unofficial-1".to_owned(),
            suspicious,
        };
        let plaintext = statement.encode(512);
        self.seal(state, language, &plaintext)
    }

    /// The hash of the text that is shown in a language.
    fn shown(&self, language: Language) -> [u8; 32] {
        let initiative = initiative();
        let version = initiative.version(language).or_else(|| initiative.original());
        self.text.unwrap_or_else(|| version_hash(version.unwrap()))
    }

    /// Seals any bytes as if they were a statement.
    pub fn seal(&mut self, state: MemberState, language: Language, plaintext: &[u8]) -> RowName {
        let name: RecordName = Receipt::draw(TODAY, &mut self.entropy).record_name();
        let context = RecordContext {
            name,
            state: state.number(),
            language: language.number(),
        };
        let elapsed = Duration::from_secs(self.elapsed);
        let slot = self.sealer.slot(TODAY, elapsed, &self.signing, &mut self.entropy);
        let header = slot.header();
        self.epochs.insert(header.id(), header.encode().to_vec());
        let record = slot.seal(&context, &mut Zeroizing::new(plaintext.to_vec()));
        let row = SealedRow {
            name: name.into(),
            state: context.state,
            language: context.language,
            epoch: record.epoch,
            slot: record.slot,
            sealed: record.body,
        };
        self.rows.insert(row.name, row);
        name.into()
    }

    /// Withdraws a submission.
    pub fn withdraw(&mut self, name: RowName) {
        let row = self.rows.remove(&name).unwrap();
        self.tombstones
            .insert(name, MemberState::from_number(row.state).unwrap());
    }

    /// Writes the collection and gives its path.
    pub fn write(&self) -> PathBuf {
        self.write_signed(|digest| self.signing.sign(SIGNATURE_LABEL, digest))
    }

    /// Writes the collection with any signature.
    pub fn write_signed(&self, sign: impl FnOnce(&[u8; 32]) -> [u8; 64]) -> PathBuf {
        let mut writer = Writer::new(Vec::new(), &self.head()).unwrap();
        for (id, header) in &self.epochs {
            writer.epoch(*id, header).unwrap();
        }
        for row in self.rows.values() {
            writer.record(row).unwrap();
        }
        for (name, state) in &self.tombstones {
            let state = state.number();
            writer.tombstone(Tombstone { name: *name, state }).unwrap();
        }
        let signer = Signer {
            tallies: self.tallies.clone(),
            audit: None,
            chain: self.links.iter().map(|link| HEXLOWER.encode(&link.encode())).collect(),
            signed: TODAY,
        };
        let (bytes, _) = writer.sign(signer, sign).finish().unwrap();
        self.put("rivers.cista", &bytes)
    }

    /// The files of these custodians' shares, by number.
    pub fn shares(&self, numbers: &[usize]) -> Vec<PathBuf> {
        let text = |number: &usize| self.ceremony.shares[number - 1].to_text();
        numbers
            .iter()
            .map(|number| self.put(&format!("share-{number}.txt"), text(number).as_bytes()))
            .collect()
    }

    #[expect(clippy::disallowed_methods, reason = "a test's file need not survive a power cut")]
    pub fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn head(&self) -> Head {
        Head {
            instance: HEXLOWER.encode(&INSTANCE),
            name: "rivers".to_owned(),
            phase: self.phase.code().to_owned(),
            rehearsal: false,
            regime: self.regime,
            scope: Scope::default(),
            exported: day(2026, 11, 22),
            initiative: initiative(),
            ceremony: serde_json::to_value(&self.ceremony.record).unwrap(),
            statutory_versions: vec!["2019-unofficial-1".to_owned()],
            software: "cista test".to_owned(),
            further_ceremonies: self
                .further
                .iter()
                .map(|record| serde_json::to_value(record).unwrap())
                .collect(),
            organisers: self.organisers.clone(),
            recipients: self.recipients.clone(),
        }
    }
}

/// Every file under a directory, with its content.
pub fn files_under(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![directory.to_owned()];
    while let Some(current) = waiting.pop() {
        for entry in fs::read_dir(current).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(directory).unwrap().display().to_string();
                files.insert(name, fs::read(path).unwrap());
            }
        }
    }
    files
}
