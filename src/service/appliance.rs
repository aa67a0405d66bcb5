//! A running instance: what it is, whether it is unlocked, and what holds it together while it runs.
//!
//! Without its root key it is locked: it can show what the initiative is, and nothing else. Unlocking loads the keys and opens the store; nothing but
//! the end of the process locks it again. What visitors meet is in `collect`, what time brings in `tend`; exports borrow what they need from here.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};
use std::time::{Duration, Instant};

use super::Status;
use super::admission::{Admission, AdmissionKeys, Reception, Work};
use super::book::Book;
use super::campaign::{self, Campaign, Timeline};
use super::identity::Identity;
use super::keyring::{DayKey, KeyError, Keyring};
use super::news::{News, NewsDesk};
use super::statement::version_hash;
use super::view::{PublicView, Veil};
use super::wording::Wordings;
use crate::config::PersonCheck;
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::fingerprint::FingerprintKey;
use crate::crypto::root::{Derived, ErasureKey, RootKey};
use crate::crypto::veil::VeilKey;
use crate::crypto::{Entropy, OsEntropy, Sealer, Thumbprint};
use crate::domain::{Clock, Date, Form, Initiative, Language, Law, MemberState, Phase, Regime};
use crate::host::files;
use crate::store::{Health, Snapshot, Store, StoreError, StoreKeys, Writer};

/// How a running instance is set, besides what it is.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// What a device must work for a submission.
    pub work: Work,
    /// What shows that a person signs.
    pub person_check: PersonCheck,
    /// Signing stops while the file system has less space than this, in bytes.
    pub least_free_bytes: u64,
}

/// A running instance.
pub struct Appliance {
    directory: PathBuf,
    identity: Identity,
    pub(super) options: Options,
    pub(super) clock: Arc<dyn Clock>,
    started: Instant,
    /// The hash of each language version, which every statement bears.
    versions: BTreeMap<Language, [u8; 32]>,
    pub(super) tended: AtomicU64,
    pub(super) disk_full: AtomicBool,
    view: RwLock<Arc<PublicView>>,
    pub(super) wordings: RwLock<Arc<Wordings>>,
    campaign: RwLock<Arc<Campaign>>,
    news: Option<NewsDesk>,
    ceremony: RwLock<Arc<CeremonyRecord>>,
    unlocked: OnceLock<Unlocked>,
}

/// What exists only while the instance is unlocked.
pub(super) struct Unlocked {
    pub(super) admission: Admission,
    pub(super) writer: Writer,
    pub(super) fingerprint: FingerprintKey,
    pub(super) erasure: Arc<ErasureKey>,
    pub(super) veil: Veil,
    pub(super) desk: Mutex<Desk>,
    pub(super) root: RootKey,
    /// One deed after the other.
    pub(super) deeds: tokio::sync::Mutex<()>,
    phase: Phase,
}

/// What sealing changes with each submission, behind one lock.
pub(super) struct Desk {
    pub(super) sealer: Sealer,
    pub(super) signing: DayKey,
    pub(super) entropy: Box<dyn Entropy>,
}

/// Why an instance cannot be unlocked.
#[derive(Debug, thiserror::Error)]
pub enum UnlockError {
    /// It is unlocked already.
    #[error("the instance is unlocked already")]
    Already,
    /// The keys do not load.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// The store does not open.
    #[error("the store of the instance does not open")]
    Store(#[from] StoreError),
    /// The store belongs to another instance.
    #[error("the store belongs to another instance: restore the directory as a whole")]
    ForeignStore,
}

impl Appliance {
    /// Begins with a locked instance.
    #[must_use]
    pub fn locked(identity: Identity, directory: &Path, options: Options, clock: Arc<dyn Clock>) -> Self {
        let today = identity.today(clock.as_ref());
        let versions = identity
            .initiative
            .versions
            .iter()
            .map(|version| (version.language, version_hash(version)))
            .collect();
        Self {
            directory: directory.to_owned(),
            versions,
            ceremony: RwLock::new(Arc::new(shown_before(directory).unwrap_or(identity.ceremony.clone()))),
            identity,
            options,
            clock,
            started: Instant::now(),
            tended: AtomicU64::new(0),
            disk_full: AtomicBool::new(false),
            view: RwLock::new(Arc::new(PublicView::of(BTreeMap::new(), today, Arc::default()))),
            wordings: RwLock::default(),
            campaign: RwLock::new(campaign::load_or_plain(directory)),
            news: None,
            unlocked: OnceLock::new(),
        }
    }

    /// Offers news by e-mail, where the configuration says so.
    #[must_use]
    pub fn offering(mut self, news: Option<News>) -> Self {
        self.news = news.map(NewsDesk::new);
        self
    }

    /// Loads the keys and opens the store.
    ///
    /// # Errors
    ///
    /// When the root key is another's, the store is damaged or foreign, or the instance is unlocked already.
    pub fn unlock(&self, root: RootKey) -> Result<(), UnlockError> {
        if self.unlocked.get().is_some() {
            return Err(UnlockError::Already);
        }
        let Keyring {
            fingerprint,
            erasure,
            signing,
        } = Keyring::load(&self.directory, &self.identity, &root)?;
        let erasure = Arc::new(erasure);
        let store = Store::open(
            &self.directory.join("collection.redb"),
            StoreKeys {
                erasure: Arc::clone(&erasure),
            },
        )?;
        let snapshot = store.snapshot()?;
        let phase = Phase::from_number(snapshot.phase()?).ok_or(UnlockError::ForeignStore)?;
        if snapshot.instance()? != *self.identity.id_bytes() {
            return Err(UnlockError::ForeignStore);
        }
        let published = self.published(&snapshot)?;
        let committee = Book::read(&snapshot, &self.identity)?.sealing().clone();
        drop(snapshot);
        let unlocked = Unlocked {
            admission: self.admission_of(&root),
            writer: Writer::start(store)?,
            fingerprint,
            erasure,
            veil: Veil::new(VeilKey::new(root.derive(Derived::PublishedCounts))),
            desk: Mutex::new(Desk {
                sealer: self.sealer_to(&committee, phase),
                signing,
                entropy: Box::new(OsEntropy),
            }),
            root,
            deeds: tokio::sync::Mutex::new(()),
            phase,
        };
        self.unlocked.set(unlocked).map_err(|_| UnlockError::Already)?;
        self.show_ceremony(committee);
        self.show(published);
        Ok(())
    }

    /// What was published before.
    fn published(&self, snapshot: &Snapshot) -> Result<PublicView, StoreError> {
        let timeline = Timeline::of(&snapshot.timeline()?, &snapshot.milestones()?);
        let by_state = by_state(snapshot.published()?);
        Ok(PublicView::of(by_state, self.today(), Arc::new(timeline)))
    }

    fn admission_of(&self, root: &RootKey) -> Admission {
        let keys = AdmissionKeys {
            token: root.derive(Derived::PageToken),
            challenge: root.derive(Derived::Challenge),
            digits: root.derive(Derived::Digits),
            cookie: root.derive(Derived::ReceiptCookie),
        };
        let Options { work, person_check, .. } = self.options;
        Admission::new(keys, work, person_check, Arc::clone(&self.clock), Box::new(OsEntropy))
    }
}

/// What it is.
impl Appliance {
    /// The instance's identity.
    #[must_use]
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Where the instance lies.
    #[must_use]
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// The initiative.
    #[must_use]
    pub fn initiative(&self) -> &Initiative {
        &self.identity.initiative
    }

    /// The public record of the ceremony whose key new submissions are sealed to; while locked, the one that was shown last.
    #[must_use]
    pub fn ceremony(&self) -> Arc<CeremonyRecord> {
        Arc::clone(&self.ceremony.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Shows another record from now on. It is written down for pages while the instance is locked; what is sealed to, the store says.
    pub(super) fn show_ceremony(&self, record: CeremonyRecord) {
        if record == *self.ceremony() {
            return;
        }
        let path = self.directory.join(SHOWN);
        if let Err(error) = files::write_whole(&path, record.to_json().as_bytes(), files::PRIVATE) {
            tracing::warn!(%error, "the committee's record could not be written down for pages while the instance is locked");
        }
        *self.ceremony.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(record);
    }

    /// Whether nothing of this is real.
    #[must_use]
    pub fn is_rehearsal(&self) -> bool {
        self.identity.is_rehearsal()
    }

    /// The regime.
    #[must_use]
    pub fn regime(&self) -> Regime {
        self.identity.regime
    }

    /// The law of the regime.
    #[must_use]
    pub fn law(&self) -> &'static Law {
        Law::of(self.identity.regime)
    }

    /// The day in law: a rehearsal has a date of its own.
    #[must_use]
    pub fn today(&self) -> Date {
        self.identity.today(self.clock.as_ref())
    }

    /// The form of a Member State as it holds today.
    #[must_use]
    pub fn form(&self, state: MemberState) -> Option<&'static Form> {
        self.law().form(state, self.today())
    }

    /// The States whose signatories can sign today.
    #[must_use]
    pub fn states(&self) -> Vec<MemberState> {
        self.law().states_on(self.today())
    }
}

/// How it is.
impl Appliance {
    /// The phase; unknown while locked.
    #[must_use]
    pub fn phase(&self) -> Option<Phase> {
        self.unlocked().map(|open| open.phase)
    }

    /// Whether signing works, and if not, why.
    #[must_use]
    pub fn status(&self) -> Status {
        let Some(open) = self.unlocked() else {
            return Status::Locked;
        };
        match open.writer.health() {
            Health::DiskFull => return Status::DiskFull,
            Health::Failed => return Status::StoreFailed,
            Health::Well => {}
        }
        if self.disk_full.load(Ordering::Acquire) {
            return Status::DiskFull;
        }
        let (today, period) = (self.today(), self.initiative().collection);
        match self.phase() {
            Some(Phase::Preparing) => Status::Open,
            Some(Phase::Collecting) if today < period.start => Status::NotOpen,
            Some(Phase::Collecting) if today <= period.end => Status::Open,
            Some(Phase::Paused) => Status::Paused,
            Some(Phase::Certified) => Status::NotOpen,
            Some(_) => Status::Closed,
            None => Status::Locked,
        }
    }

    /// The counts as published.
    #[must_use]
    pub fn public_view(&self) -> Arc<PublicView> {
        Arc::clone(&self.view.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// How the published counts grew, and what was reached on the way.
    #[must_use]
    pub fn timeline(&self) -> Arc<Timeline> {
        Arc::clone(&self.public_view().timeline)
    }

    /// What the organisers decided about the public side of their campaign. Also a locked instance has it.
    #[must_use]
    pub fn campaign(&self) -> Arc<Campaign> {
        Arc::clone(&self.campaign.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Shows new settings of the campaign from now on.
    pub(super) fn wear(&self, campaign: Campaign) {
        *self.campaign.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(campaign);
    }

    /// Publishes new counts.
    pub(super) fn show(&self, view: PublicView) {
        *self.view.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(view);
    }

    /// What hands out and judges tokens and proofs; none while locked.
    #[must_use]
    pub fn admission(&self) -> Option<&Admission> {
        self.unlocked().map(|open| &open.admission)
    }

    /// How somebody is received who comes from `address`; nobody is while locked.
    #[must_use]
    pub fn reception(&self, address: Option<IpAddr>) -> Option<Reception<'_>> {
        let open = self.unlocked()?;
        Some(open.admission.reception(address, open.writer.waiting()))
    }

    /// A consistent view of the store.
    ///
    /// # Errors
    ///
    /// [`StoreError::Closed`] while locked or after a failure.
    pub fn snapshot(&self) -> Result<Snapshot, StoreError> {
        self.unlocked().ok_or(StoreError::Closed)?.writer.snapshot()
    }

    /// The thumbprint of the first key of the signing chain: what the custodians record, and what an opening is compared with.
    #[must_use]
    pub fn signer_thumbprint(&self) -> Option<Thumbprint> {
        let chain = self.snapshot().ok()?.chain().ok()?;
        chain.first().map(|link| link.public.thumbprint())
    }

    pub(super) fn news_desk(&self) -> Option<&NewsDesk> {
        self.news.as_ref()
    }

    pub(super) fn unlocked(&self) -> Option<&Unlocked> {
        self.unlocked.get()
    }

    /// The hash of the initiative's version in a language; none when it cannot be signed in that language.
    pub(super) fn version_hash(&self, language: Language) -> Option<[u8; 32]> {
        self.versions.get(&language).copied()
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }
}

/// The committee's record that was shown before the instance was locked, where it is another than that of the set-up.
fn shown_before(directory: &Path) -> Option<CeremonyRecord> {
    let bytes = files::read_limited(&directory.join(SHOWN), LONGEST_RECORD).ok()?;
    CeremonyRecord::from_json(std::str::from_utf8(&bytes).ok()?).ok()
}

/// The file of that record.
const SHOWN: &str = "committee.json";
/// Bytes of it.
const LONGEST_RECORD: usize = 64 << 10;

/// Counts by number, as counts by Member State.
pub(super) fn by_state(counts: BTreeMap<u8, u64>) -> BTreeMap<MemberState, u64> {
    let known = |(number, count)| Some((MemberState::from_number(number)?, count));
    counts.into_iter().filter_map(known).collect()
}

impl Unlocked {
    pub(super) fn phase(&self) -> Phase {
        self.phase
    }

    pub(super) fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Appliance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Appliance")
            .field("name", &self.identity.name)
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}
