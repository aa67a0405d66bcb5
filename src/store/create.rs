//! Making, opening and reopening the store's file.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use redb::{
    Builder, Database, Durability, ReadableDatabase as _, ReadableTable as _, TableHandle as _, WriteTransaction,
};

use super::error::StoreError;
use super::snapshot::Snapshot;
use super::tables::{
    AUDIT, CHAIN, CUSTODY, EPOCHS, FINGERPRINTS, META, META_INSTANCE, META_PHASE, META_PROBE, META_VERSION, MILESTONES,
    MOVED, NEWS, NEWS_ENDED, NEWS_WAITING, OVERRIDES, PARTNERS, PUBLISHED, RECORDS, SPENT, TALLIES, TIMELINE,
    TOMBSTONES, VERSION,
};
use crate::crypto::root::ErasureKey;
use crate::crypto::signing::KeyLink;

/// Memory that redb may use for pages, in bytes. Its own default is 1 GiB.
const CACHE_BYTES: usize = 24 << 20;

/// What must fit on a disk that was full before signing goes on, in bytes.
const PROBE_BYTES: usize = 1 << 20;

/// The keys that the store itself needs.
#[derive(Debug)]
pub struct StoreKeys {
    /// The key of the layer around every record.
    pub erasure: Arc<ErasureKey>,
}

/// What a new store is told about its instance.
#[derive(Debug, Clone, Copy)]
pub struct Origin {
    /// The instance.
    pub instance: [u8; 16],
    /// The number of the phase in which it begins.
    pub phase: u8,
    /// The first link of its signing chain.
    pub link: KeyLink,
}

/// An open store.
#[derive(Clone)]
pub struct Store {
    database: Arc<Database>,
    keys: Arc<StoreKeys>,
    path: Arc<Path>,
}

impl Store {
    /// Makes the store of a new instance: under a temporary name, synchronised, renamed, so that it is there whole or not at all.
    ///
    /// # Errors
    ///
    /// When the file exists or cannot be written.
    pub fn create(path: &Path, keys: StoreKeys, origin: &Origin) -> Result<Self, StoreError> {
        if path.exists() {
            return Err(StoreError::File(std::io::ErrorKind::AlreadyExists.into()));
        }
        let temporary = path.with_extension("redb-new");
        let _ = fs::remove_file(&temporary);
        let database = builder().create(&temporary)?;
        fill(&database, origin)?;
        drop(database);
        let file = File::open(&temporary).map_err(StoreError::File)?;
        file.sync_all().map_err(StoreError::File)?;
        fs::rename(&temporary, path).map_err(StoreError::File)?;
        synchronise_directory_of(path)?;
        mark_clean(path)?;
        Self::open(path, keys)
    }

    /// Opens an existing store. After an unclean stop every page is checked first, which reads the whole file.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] for a damaged file, [`StoreError::InUse`], [`StoreError::NewerVersion`], or what the file system says.
    pub fn open(path: &Path, keys: StoreKeys) -> Result<Self, StoreError> {
        Self::reopen(path, Arc::new(keys))
    }

    /// Opens the store again with the keys that an earlier opening was given.
    pub(super) fn reopen(path: &Path, keys: Arc<StoreKeys>) -> Result<Self, StoreError> {
        if !path.is_file() {
            return Err(StoreError::File(std::io::ErrorKind::NotFound.into()));
        }
        let clean = fs::remove_file(clean_mark(path)).is_ok();
        let database = builder().set_check_integrity_on_open(!clean).open(path)?;
        let store = Self {
            database: Arc::new(database),
            keys,
            path: path.into(),
        };
        store.check_version()?;
        store.add_missing_tables()?;
        Ok(store)
    }

    /// Makes or opens a store on a disk of a test's own.
    #[cfg(test)]
    pub(super) fn on(
        disk: impl redb::StorageBackend,
        keys: StoreKeys,
        origin: Option<&Origin>,
    ) -> Result<Self, StoreError> {
        let database = builder().create_with_backend(disk)?;
        if let Some(origin) = origin {
            fill(&database, origin)?;
        }
        Ok(Self {
            database: Arc::new(database),
            keys: Arc::new(keys),
            path: Path::new("").into(),
        })
    }

    /// A consistent view of the store as it stands now. It never waits for the writer.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn snapshot(&self) -> Result<Snapshot, StoreError> {
        Ok(Snapshot::new(self.database.begin_read()?, Arc::clone(&self.keys)))
    }

    /// Begins a transaction that is durable when it commits. Two phases, because what is written are strangers' bytes.
    pub(super) fn begin(&self) -> Result<WriteTransaction, StoreError> {
        begin(&self.database)
    }

    /// Writes something small, to learn whether the disk takes it again.
    pub(super) fn probe(&self) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        transaction
            .open_table(META)?
            .insert(META_PROBE, vec![0; PROBE_BYTES].as_slice())?;
        transaction.commit()?;
        let transaction = self.begin()?;
        transaction.open_table(META)?.remove(META_PROBE)?;
        Ok(transaction.commit()?)
    }

    pub(super) fn keys(&self) -> &Arc<StoreKeys> {
        &self.keys
    }

    pub(super) fn path(&self) -> &Arc<Path> {
        &self.path
    }

    /// Closes the store and leaves the mark that it was closed in order. A store that is shared stays open with its other holders.
    ///
    /// # Errors
    ///
    /// When something is still being written and cannot be.
    pub fn close(self) -> Result<(), StoreError> {
        let path = Arc::clone(&self.path);
        if let Ok(database) = Arc::try_unwrap(self.database) {
            database.close()?;
            mark_clean(&path)?;
        }
        Ok(())
    }

    fn check_version(&self) -> Result<(), StoreError> {
        let found = self.snapshot()?.version()?;
        if found == VERSION {
            Ok(())
        } else {
            Err(StoreError::NewerVersion { found, known: VERSION })
        }
    }

    /// Adds the tables that this version of the layout gained: a store from before has none of them, and what they hold begins with its opening. Published
    /// counts go on from the persons that there are, once.
    fn add_missing_tables(&self) -> Result<(), StoreError> {
        let reading = self.database.begin_read()?;
        let gained = [
            PARTNERS.name(),
            MOVED.name(),
            TIMELINE.name(),
            MILESTONES.name(),
            CUSTODY.name(),
        ];
        let present: Vec<String> = reading.list_tables()?.map(|table| table.name().to_owned()).collect();
        let has = |name: &str| present.iter().any(|table| table == name);
        if gained.iter().all(|name| has(name)) {
            return Ok(());
        }
        let transaction = self.begin()?;
        {
            transaction.open_table(CUSTODY)?;
            transaction.open_table(PARTNERS)?;
            transaction.open_table(TIMELINE)?;
            transaction.open_table(MILESTONES)?;
        }
        if !has(MOVED.name()) {
            let mut moved = transaction.open_table(MOVED)?;
            for row in transaction.open_table(TALLIES)?.iter()? {
                let (state, counts) = row?;
                let (_, persons, _) = counts.value();
                moved.insert(state.value(), persons)?;
            }
        }
        Ok(transaction.commit()?)
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

fn builder() -> Builder {
    let mut builder = Builder::new();
    builder.set_cache_size(CACHE_BYTES);
    builder
}

fn begin(database: &Database) -> Result<WriteTransaction, StoreError> {
    let mut transaction = database.begin_write()?;
    transaction.set_durability(Durability::Immediate)?;
    transaction.set_two_phase_commit(true);
    Ok(transaction)
}

/// Opens every table once, so that they exist, and writes what the store is.
fn fill(database: &Database, origin: &Origin) -> Result<(), StoreError> {
    let transaction = begin(database)?;
    {
        let mut meta = transaction.open_table(META)?;
        meta.insert(META_VERSION, VERSION.to_be_bytes().as_slice())?;
        meta.insert(META_INSTANCE, origin.instance.as_slice())?;
        meta.insert(META_PHASE, [origin.phase].as_slice())?;
        transaction.open_table(RECORDS)?;
        transaction.open_table(FINGERPRINTS)?;
        transaction.open_table(EPOCHS)?;
        transaction.open_table(TALLIES)?;
        transaction.open_table(PUBLISHED)?;
        transaction.open_table(SPENT)?;
        transaction.open_table(TOMBSTONES)?;
        transaction.open_table(OVERRIDES)?;
        transaction.open_table(PARTNERS)?;
        transaction.open_table(MOVED)?;
        transaction.open_table(TIMELINE)?;
        transaction.open_table(MILESTONES)?;
        transaction.open_table(NEWS)?;
        transaction.open_table(NEWS_ENDED)?;
        transaction.open_table(NEWS_WAITING)?;
        transaction
            .open_table(CHAIN)?
            .insert(origin.link.day, &origin.link.encode())?;
        transaction.open_table(AUDIT)?;
        transaction.open_table(CUSTODY)?;
    }
    transaction.commit()?;
    Ok(())
}

/// The file that says that the store was closed in order.
fn clean_mark(path: &Path) -> PathBuf {
    path.with_extension("clean")
}

fn mark_clean(path: &Path) -> Result<(), StoreError> {
    File::create(clean_mark(path))
        .and_then(|file| file.sync_all())
        .map_err(StoreError::File)
}

fn synchronise_directory_of(path: &Path) -> Result<(), StoreError> {
    let directory = path.parent().unwrap_or(Path::new("."));
    File::open(directory)
        .and_then(|directory| directory.sync_all())
        .map_err(StoreError::File)
}
