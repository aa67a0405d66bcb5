//! Reading a collection as a stream: one frame at a time, each bounded and in its place, and at the end the proof that all of it was there.

use std::io::{Read, Seek, SeekFrom};

use data_encoding::HEXLOWER;

use super::manifest::SignedManifest;
use super::order::Order;
use super::row::{SealedRow, Tombstone};
use super::source::Source;
use super::{CollectionError, Fault, Head, Kind};

/// Reads one collection.
///
/// Nothing that it gives out is vouched for before [`Frame::Manifest`] came: until then the file may prove half-written or changed.
pub struct Reader<R> {
    source: Source<R>,
    file: String,
    order: Order,
    head: Head,
    body: Vec<u8>,
    finished: bool,
}

/// What a collection holds besides its head.
#[derive(Debug)]
pub enum Frame {
    /// An epoch's header.
    Epoch(Vec<u8>),
    /// A sealed submission.
    Record(Box<PlacedRow>),
    /// A withdrawn submission.
    Tombstone(Tombstone),
    /// The manifest: the file is whole, and is what the manifest says. Its signature is the caller's to verify.
    Manifest(Box<SignedManifest>),
}

/// A sealed submission, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedRow {
    /// The byte at which its frame begins, for [`record_at`].
    pub at: u64,
    /// The submission.
    pub row: SealedRow,
}

impl<R: Read> Reader<R> {
    /// Begins to read a collection; `file` is the name by which errors call it.
    ///
    /// # Errors
    ///
    /// When the input is no collection, or its head is damaged.
    pub fn new(input: R, file: &str) -> Result<Self, CollectionError> {
        Self::begin(Source::new(input), file).map_err(|fault| fault.of(file))
    }

    fn begin(mut source: Source<R>, file: &str) -> Result<Self, Fault> {
        source.preamble()?;
        let (mut order, mut body, at) = (Order::new(), Vec::new(), source.position());
        order.place(source.frame(&mut body)?, at)?;
        let head = serde_json::from_slice(&body).map_err(|_| Fault::Malformed {
            frame: Kind::Head.name(),
            at,
        })?;
        Ok(Self {
            source,
            file: file.to_owned(),
            order,
            head,
            body,
            finished: false,
        })
    }

    /// What the collection says about itself.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// How many bytes were read.
    pub fn position(&self) -> u64 {
        self.source.position()
    }

    /// The next frame; `None` after the manifest.
    ///
    /// # Errors
    ///
    /// When the file is cut off, damaged, or not in order.
    pub fn next_frame(&mut self) -> Result<Option<Frame>, CollectionError> {
        if self.finished {
            return Ok(None);
        }
        self.advance().map(Some).map_err(|fault| fault.of(&self.file))
    }

    fn advance(&mut self) -> Result<Frame, Fault> {
        let at = self.source.position();
        let kind = self.source.frame(&mut self.body)?;
        self.order.place(kind, at)?;
        let malformed = Fault::Malformed { frame: kind.name(), at };
        Ok(match kind {
            Kind::Head | Kind::Epoch => Frame::Epoch(self.body.clone()),
            Kind::Record => {
                let row = SealedRow::decode(&self.body).ok_or(malformed)?;
                self.order.record(&row, at)?;
                Frame::Record(Box::new(PlacedRow { at, row }))
            }
            Kind::Tombstone => {
                let tombstone = Tombstone::decode(&self.body).ok_or(malformed)?;
                self.order.tombstone(tombstone, at)?;
                Frame::Tombstone(tombstone)
            }
            Kind::Manifest => {
                let signed = SignedManifest::parse(&self.body).ok_or(malformed)?;
                self.close(&signed)?;
                Frame::Manifest(Box::new(signed))
            }
        })
    }

    /// Holds the file against its manifest, and the manifest against the end of the file.
    fn close(&mut self, signed: &SignedManifest) -> Result<(), Fault> {
        let manifest = &signed.manifest;
        if manifest.digest != HEXLOWER.encode(&self.source.digest()) {
            return Err(Fault::Digest);
        }
        let counted = self.order.counts();
        let states = manifest.counts.keys().chain(counted.keys());
        let same = |state| {
            let of =
                |counts: Option<&super::Counts>| counts.map_or((0, 0), |counts| (counts.submissions, counts.withdrawn));
            of(manifest.counts.get(state)) == of(counted.get(state))
        };
        if manifest.frames != self.order.frames()
            || manifest.epochs.len() as u64 != self.order.epochs()
            || !states.into_iter().all(same)
        {
            return Err(Fault::Counts);
        }
        self.source.end()?;
        self.finished = true;
        Ok(())
    }
}

/// Reads one record again, whose frame begins at byte `at`.
///
/// # Errors
///
/// When there is no record at that place any more: the file was changed since it was read.
pub fn record_at<R: Read + Seek>(mut input: R, file: &str, at: u64) -> Result<SealedRow, CollectionError> {
    let mut read = || {
        input.seek(SeekFrom::Start(at)).map_err(Fault::Read)?;
        let mut body = Vec::new();
        let kind = Source::new(&mut input).frame(&mut body)?;
        let row = (kind == Kind::Record).then(|| SealedRow::decode(&body)).flatten();
        row.ok_or(Fault::Malformed {
            frame: Kind::Record.name(),
            at,
        })
    };
    read().map_err(|fault| fault.of(file))
}
