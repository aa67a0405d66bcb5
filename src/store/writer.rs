//! The one writer: a thread that drains a bounded queue, puts many operations into one transaction, commits it durably, and only then answers.
//!
//! A failed commit closes the store; it is opened again from the disk, at most once a second, and nobody is told "recorded" in between. A failed sync is
//! never retried on the same file. A panic here ends the process through the panic hook; the supervisor restarts it.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, RwLock};
use std::thread;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use super::create::Store;
use super::custody::Filing;
use super::error::StoreError;
use super::ledger::{Collected, Ledger, Outcome, Withdrawn};
use super::news::NewsWork;
use super::publication::Publication;
use super::record::NewRecord;
use super::snapshot::Snapshot;
use crate::crypto::receipt::Receipt;
use crate::crypto::signing::KeyLink;

/// How many operations wait at most; beyond that visitors are asked to try again.
pub const QUEUE: usize = 4096;
/// How many operations one transaction holds at most.
const BATCH: usize = 1024;
/// How long a store that failed stays closed before it is opened again.
const REOPEN: Duration = Duration::from_secs(1);

/// How the store is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Health {
    /// It works.
    Well,
    /// The disk is full.
    DiskFull,
    /// Reading or writing failed; it is being opened again.
    Failed,
}

/// The way to the writer. Clones share one queue.
#[derive(Clone)]
pub struct Writer {
    queue: mpsc::Sender<Order>,
    shared: Arc<Shared>,
}

struct Shared {
    health: AtomicU8,
    store: RwLock<Option<Store>>,
}

struct Order {
    work: Work,
    answer: oneshot::Sender<Result<Outcome, Refusal>>,
}

enum Work {
    Collect(Box<NewRecord>),
    Withdraw(Receipt),
    Publish(Box<Publication>),
    AddLink(Box<KeyLink>),
    Note {
        at: String,
        act: &'static str,
        who: String,
        detail: String,
    },
    ForgetSpentBefore(u32),
    News(NewsWork),
    File(Box<Filing>),
    Close,
}

/// Why an operation was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The queue is full: try again.
    #[error("too many submissions are waiting")]
    Busy,
    /// The store failed and is being opened again.
    #[error("the store is not working")]
    Failed,
}

impl Writer {
    /// Starts the writer's thread.
    ///
    /// # Errors
    ///
    /// When the system gives no thread.
    pub fn start(store: Store) -> Result<Self, StoreError> {
        let (queue, orders) = mpsc::channel(QUEUE);
        let shared = Arc::new(Shared {
            health: AtomicU8::new(Health::Well as u8),
            store: RwLock::new(Some(store)),
        });
        let thread = WriterThread {
            orders,
            shared: Arc::clone(&shared),
        };
        thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || thread.run())
            .map_err(StoreError::File)?;
        Ok(Self { queue, shared })
    }

    /// Stores a submission; returns when it is on the disk.
    ///
    /// # Errors
    ///
    /// [`Refusal::Busy`] at once when the queue is full; [`Refusal::Failed`] when the commit failed: nothing of it was stored.
    pub async fn collect(&self, record: NewRecord) -> Result<Collected, Refusal> {
        match self.order(Work::Collect(Box::new(record))).await? {
            Outcome::Collected(collected) => Ok(collected),
            _ => Err(Refusal::Failed),
        }
    }

    /// Withdraws what a receipt was given for; returns when that is on the disk.
    ///
    /// # Errors
    ///
    /// As for [`Writer::collect`].
    pub async fn withdraw(&self, receipt: Receipt) -> Result<Withdrawn, Refusal> {
        match self.order(Work::Withdraw(receipt)).await? {
            Outcome::Withdrawn(withdrawn) => Ok(withdrawn),
            _ => Err(Refusal::Failed),
        }
    }

    /// Keeps what is being published.
    ///
    /// # Errors
    ///
    /// As for [`Writer::collect`].
    pub async fn publish(&self, publication: Publication) -> Result<(), Refusal> {
        self.order(Work::Publish(Box::new(publication))).await.map(drop)
    }

    /// Adds a day to the signing chain.
    ///
    /// # Errors
    ///
    /// As for [`Writer::collect`].
    pub async fn add_link(&self, link: KeyLink) -> Result<(), Refusal> {
        self.order(Work::AddLink(Box::new(link))).await.map(drop)
    }

    /// Adds an entry to the audit trail. `detail` holds nothing of a signatory.
    ///
    /// # Errors
    ///
    /// As for [`Writer::collect`].
    pub async fn note(&self, at: String, act: &'static str, who: String, detail: String) -> Result<(), Refusal> {
        self.order(Work::Note { at, act, who, detail }).await.map(drop)
    }

    /// Forgets the spent proofs that expired before an hour since 1970.
    ///
    /// # Errors
    ///
    /// As for [`Writer::collect`].
    pub async fn forget_spent_before(&self, hour: u32) -> Result<(), Refusal> {
        self.order(Work::ForgetSpentBefore(hour)).await.map(drop)
    }

    /// Writes something about the news by e-mail.
    ///
    /// # Errors
    ///
    /// As for [`Writer::collect`].
    pub(super) async fn order_news(&self, work: NewsWork) -> Result<(), Refusal> {
        self.order(Work::News(work)).await.map(drop)
    }

    /// Changes what is kept about keys and people.
    ///
    /// # Errors
    ///
    /// As for [`Writer::collect`].
    pub(super) async fn order_filing(&self, filing: Box<Filing>) -> Result<(), Refusal> {
        self.order(Work::File(filing)).await.map(drop)
    }

    /// Finishes what waits, closes the store in order and ends the thread.
    pub async fn close(&self) {
        let _ = self.order(Work::Close).await;
    }

    /// How many operations wait.
    #[must_use]
    pub fn waiting(&self) -> usize {
        QUEUE - self.queue.capacity()
    }

    /// How the store is.
    #[must_use]
    pub fn health(&self) -> Health {
        match self.shared.health.load(Ordering::Acquire) {
            0 => Health::Well,
            1 => Health::DiskFull,
            _ => Health::Failed,
        }
    }

    /// A consistent view of the store.
    ///
    /// # Errors
    ///
    /// When the store is closed after a failure or cannot be read.
    pub fn snapshot(&self) -> Result<Snapshot, StoreError> {
        let store = self.shared.store.read().map_err(|_| StoreError::Closed)?;
        store.as_ref().ok_or(StoreError::Closed)?.snapshot()
    }

    async fn order(&self, work: Work) -> Result<Outcome, Refusal> {
        let (answer, answered) = oneshot::channel();
        let order = Order { work, answer };
        // Visitors do not queue for the queue; what the appliance itself orders waits for a place.
        if matches!(
            order.work,
            Work::Collect(_) | Work::Withdraw(_) | Work::News(NewsWork::End { .. })
        ) {
            if self.health() != Health::Well {
                return Err(Refusal::Failed);
            }
            self.queue.try_send(order).map_err(|error| match error {
                mpsc::error::TrySendError::Full(_) => Refusal::Busy,
                mpsc::error::TrySendError::Closed(_) => Refusal::Failed,
            })?;
        } else {
            self.queue.send(order).await.map_err(|_| Refusal::Failed)?;
        }
        answered.await.unwrap_or(Err(Refusal::Failed))
    }
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer")
            .field("health", &self.health())
            .finish_non_exhaustive()
    }
}

//------------ WriterThread

struct WriterThread {
    orders: mpsc::Receiver<Order>,
    shared: Arc<Shared>,
}

impl WriterThread {
    fn run(mut self) {
        let mut batch = Vec::with_capacity(BATCH);
        while self.orders.blocking_recv_many(&mut batch, BATCH) > 0 {
            let closing = batch
                .iter()
                .position(|order| matches!(order.work, Work::Close))
                .map(|at| batch.remove(at));
            self.serve(&mut batch);
            if let Some(order) = closing {
                self.close();
                let _ = order.answer.send(Ok(Outcome::Written));
                return;
            }
        }
        self.close();
    }

    /// Carries out a batch and answers everybody in it.
    fn serve(&self, batch: &mut Vec<Order>) {
        if batch.is_empty() {
            return;
        }
        match self.write(batch) {
            Ok(outcomes) => {
                self.set_health(Health::Well);
                for (order, outcome) in batch.drain(..).zip(outcomes) {
                    let _ = order.answer.send(Ok(outcome));
                }
            }
            Err(error) => {
                self.fail(&error);
                for order in batch.drain(..) {
                    let _ = order.answer.send(Err(Refusal::Failed));
                }
                self.reopen();
            }
        }
    }

    fn write(&self, batch: &[Order]) -> Result<Vec<Outcome>, StoreError> {
        let store = self
            .shared
            .store
            .read()
            .map_err(|_| StoreError::Closed)?
            .clone()
            .ok_or(StoreError::Closed)?;
        let transaction = store.begin()?;
        let mut outcomes = Vec::with_capacity(batch.len());
        {
            let mut ledger = Ledger::open(&transaction)?;
            for order in batch {
                outcomes.push(order.work.carry_out(&mut ledger, &store)?);
            }
            ledger.settle()?;
        }
        transaction.commit()?;
        Ok(outcomes)
    }

    fn fail(&self, error: &StoreError) {
        let health = if matches!(error, StoreError::DiskFull) {
            Health::DiskFull
        } else {
            Health::Failed
        };
        tracing::error!(
            error = error as &dyn std::error::Error,
            "the store failed and is being opened again; nobody was told that a submission is recorded"
        );
        self.set_health(health);
    }

    /// Opens the store again from the disk, after a pause, so that a broken disk is not hammered.
    fn reopen(&self) {
        let Some(closed) = self.shared.store.write().ok().and_then(|mut store| store.take()) else {
            return;
        };
        let (path, keys) = (Arc::clone(closed.path()), Arc::clone(closed.keys()));
        drop(closed);
        loop {
            thread::sleep(REOPEN);
            let reopened = Store::reopen(&path, Arc::clone(&keys)).and_then(|store| store.probe().map(|()| store));
            match reopened {
                Ok(store) => {
                    if let Ok(mut place) = self.shared.store.write() {
                        *place = Some(store);
                    }
                    tracing::info!("the store is open again");
                    self.set_health(Health::Well);
                    return;
                }
                Err(error) => self.fail(&error),
            }
        }
    }

    fn close(&self) {
        let store = self.shared.store.write().ok().and_then(|mut store| store.take());
        if let Some(Err(error)) = store.map(Store::close) {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "the store could not be closed in order; it is checked at the next start"
            );
        }
    }

    fn set_health(&self, health: Health) {
        self.shared.health.store(health as u8, Ordering::Release);
    }
}

impl Work {
    fn carry_out(&self, ledger: &mut Ledger<'_>, store: &Store) -> Result<Outcome, StoreError> {
        match self {
            Self::Collect(record) => return ledger.collect(record).map(Outcome::Collected),
            Self::Withdraw(receipt) => return ledger.withdraw(receipt, store.keys()).map(Outcome::Withdrawn),
            Self::Publish(publication) => ledger.publish(publication)?,
            Self::AddLink(link) => ledger.add_link(link)?,
            Self::Note { at, act, who, detail } => ledger.note(at.clone(), act, who, detail.clone())?,
            Self::ForgetSpentBefore(hour) => ledger.forget_spent_before(*hour)?,
            Self::News(work) => work.carry_out(ledger)?,
            Self::File(filing) => ledger.file(filing)?,
            Self::Close => {} // taken out of its batch before
        }
        Ok(Outcome::Written)
    }
}
