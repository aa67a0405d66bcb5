//! An opening, step by step: the collection is looked at, shares are laid on the tray, recipients and files are chosen, and the packages are made.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::job::{Job, Work};
use super::places::{Found, Kind, Places};
use super::tray::Tray;
use crate::crypto::OsEntropy;
use crate::document::collection::{ApprovedRecipient, Counts};
use crate::document::lock::Addressee;
use crate::domain::{Date, MemberState};
use crate::host::files;
use crate::service::book;
use crate::service::examine::{self, ExamineError, Examined};
use crate::service::open::{self, OpenError, Request};
use crate::service::package::manifest::{FILE_NAME, OpeningManifest};
use crate::service::package::{Format, PartSize};

/// An opening under way.
#[derive(Debug)]
pub struct Opening {
    /// Where it stands.
    pub stage: OpeningStage,
    /// The collection.
    pub collection: PathBuf,
    /// What it says about itself, once it was looked at.
    pub facts: Option<Facts>,
    /// The shares.
    pub tray: Option<Tray>,
    /// The files with authorities' keys that were chosen.
    pub recipients: BTreeMap<MemberState, PathBuf>,
    /// What goes into the packages, and where they go.
    pub wishes: Wishes,
}

/// Where an opening stands.
#[derive(Debug)]
pub enum OpeningStage {
    /// A collection is chosen; what was refused, and why.
    Choose(Option<OpeningFault>),
    /// It is verified.
    Looking(Looking),
    /// Its facts are compared.
    Facts,
    /// Shares are entered.
    Shares,
    /// Recipients are chosen.
    Recipients,
    /// Files and place are chosen; why an attempt failed.
    Packages(Option<OpeningFault>),
    /// Everything is opened and packaged.
    Working(Working),
    /// The packages are made.
    Done(Box<OpeningManifest>),
}

/// The verification of the collection.
#[derive(Debug)]
pub struct Looking(Job<Result<Examined, ExamineError>>);

/// The opening itself.
#[derive(Debug)]
pub struct Working(Job<Result<OpeningManifest, OpenError>>);

/// What the collection says about itself.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The instance's name.
    pub name: String,
    /// The registration number of the initiative.
    pub registration_number: String,
    /// Whether it is a rehearsal's.
    pub rehearsal: bool,
    /// The day of the export.
    pub exported: Date,
    /// SHA-256 of the file up to its manifest.
    pub digest: String,
    /// The thumbprint of the appliance's first signing key.
    pub signer: String,
    /// The thumbprints of the committee's keys, by generation.
    pub committees: BTreeMap<u32, String>,
    /// What it holds.
    pub counts: BTreeMap<MemberState, Counts>,
    /// The keys of authorities that the organisers approved.
    pub approved: Vec<ApprovedKey>,
}

/// The key of an authority that the organisers approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApprovedKey {
    /// The authority's State.
    pub state: MemberState,
    /// The key's thumbprint.
    pub thumbprint: String,
}

/// What goes into the packages, and where they go.
#[derive(Debug, Clone)]
pub struct Wishes {
    /// The kinds of files.
    pub formats: BTreeSet<Format>,
    /// Statements in a part, at most.
    pub part: usize,
    /// The directory in which a new one is made.
    pub place: PathBuf,
    /// The new directory.
    pub out: PathBuf,
}

/// Why a step was not taken.
#[derive(Debug)]
pub enum OpeningFault {
    /// The step does not belong here.
    Order,
    /// There is no such file.
    Path,
    /// The collection is refused.
    Collection(ExamineError),
    /// The thumbprints were not compared.
    NotCompared,
    /// Shares are missing.
    Shares,
    /// The key chosen for this State is none.
    Recipient(MemberState),
    /// No kind of file is chosen.
    NoFormat,
    /// A part cannot have so many statements.
    Part,
    /// Files cannot go there.
    Place,
    /// The opening failed.
    Open(Box<OpenError>),
    /// The program failed.
    Program,
}

/// A letter is a page or two.
const LONGEST_LETTER: usize = 4 << 20;
/// OpenPGP certificates are long.
const LONGEST_KEY: usize = 1 << 20;
/// How many statements a part may have.
const PARTS: std::ops::RangeInclusive<usize> = 1_000..=10_000_000;

impl Opening {
    /// Begins.
    #[must_use]
    pub fn begin(place: &Path) -> Self {
        Self {
            stage: OpeningStage::Choose(None),
            collection: PathBuf::new(),
            facts: None,
            tray: None,
            recipients: BTreeMap::new(),
            wishes: Wishes {
                formats: BTreeSet::from([Format::Xml, Format::Csv]),
                part: 250_000,
                place: place.to_owned(),
                out: PathBuf::new(),
            },
        }
    }

    /// Which step of how many this is.
    #[must_use]
    pub fn step(&self) -> (u64, u64) {
        let step = match self.stage {
            OpeningStage::Choose(_) | OpeningStage::Looking(_) => 1,
            OpeningStage::Facts => 2,
            OpeningStage::Shares => 3,
            OpeningStage::Recipients => 4,
            OpeningStage::Packages(_) => 5,
            OpeningStage::Working(_) => 6,
            OpeningStage::Done(_) => 7,
        };
        (step, 7)
    }

    /// Looks at a collection.
    ///
    /// # Errors
    ///
    /// When there is no such file.
    pub fn choose(&mut self, path: &Path) -> Result<(), OpeningFault> {
        if !matches!(self.stage, OpeningStage::Choose(_)) {
            return Err(OpeningFault::Order);
        }
        if !path.is_absolute() || !path.is_file() {
            return Err(OpeningFault::Path);
        }
        path.clone_into(&mut self.collection);
        let path = path.to_owned();
        self.stage = OpeningStage::Looking(Looking(Job::begin(move |report| {
            examine::examine(&path, report, |_| {})
        })));
        Ok(())
    }

    /// The thumbprints are those that were written down.
    ///
    /// # Errors
    ///
    /// When nobody says so.
    pub fn compared(&mut self, says_so: bool) -> Result<(), OpeningFault> {
        match self.stage {
            OpeningStage::Facts if says_so => self.stage = OpeningStage::Shares,
            OpeningStage::Facts => return Err(OpeningFault::NotCompared),
            _ => return Err(OpeningFault::Order),
        }
        Ok(())
    }

    /// Enough shares are here.
    ///
    /// # Errors
    ///
    /// When they are not.
    pub fn gathered(&mut self) -> Result<(), OpeningFault> {
        match (&self.stage, &self.tray) {
            (OpeningStage::Shares, Some(tray)) if tray.missing() == 0 => self.stage = OpeningStage::Recipients,
            (OpeningStage::Shares, _) => return Err(OpeningFault::Shares),
            _ => return Err(OpeningFault::Order),
        }
        Ok(())
    }

    /// Takes the chosen keys.
    ///
    /// # Errors
    ///
    /// Names the first State whose key is none.
    pub fn address(&mut self, chosen: BTreeMap<MemberState, PathBuf>, today: Date) -> Result<(), OpeningFault> {
        if !matches!(self.stage, OpeningStage::Recipients) {
            return Err(OpeningFault::Order);
        }
        self.recipients = chosen;
        for (state, path) in &self.recipients {
            if thumbprint(path, today).is_none() {
                return Err(OpeningFault::Recipient(*state));
            }
        }
        self.stage = OpeningStage::Packages(None);
        Ok(())
    }

    /// Takes what goes into the packages and where they go, and opens the collection.
    ///
    /// # Errors
    ///
    /// When something is missing, or nothing can be written there.
    pub fn open(
        &mut self,
        formats: BTreeSet<Format>,
        part: Option<usize>,
        place: Option<PathBuf>,
        today: Date,
    ) -> Result<(), OpeningFault> {
        if !matches!(self.stage, OpeningStage::Packages(_)) {
            return Err(OpeningFault::Order);
        }
        self.wishes.formats = formats;
        if self.wishes.formats.is_empty() {
            return Err(OpeningFault::NoFormat);
        }
        self.wishes.part = part.filter(|part| PARTS.contains(part)).ok_or(OpeningFault::Part)?;
        self.wishes.place = place.ok_or(OpeningFault::Place)?;
        let facts = self.facts.as_ref().ok_or(OpeningFault::Order)?;
        self.wishes.out = new_directory(&self.wishes.place, facts.exported);
        let request = self.request(today)?;
        self.stage = OpeningStage::Working(Working(Job::begin(move |report| {
            open::open(&request, &mut OsEntropy, report)
        })));
        Ok(())
    }

    /// Everything that the opening is told. The shares stay on the tray too: where it fails, nobody has to come again.
    fn request(&self, today: Date) -> Result<Request, OpeningFault> {
        let tray = self.tray.as_ref().ok_or(OpeningFault::Order)?;
        Ok(Request {
            collection: self.collection.clone(),
            shares: Vec::new(),
            given: tray.shares().to_vec(),
            records: Vec::new(),
            out: self.wishes.out.clone(),
            recipients: self.recipients.clone(),
            plain: false,
            approvals: Vec::new(),
            today,
            formats: self.wishes.formats.clone(),
            part: PartSize::new(self.wishes.part).ok_or(OpeningFault::Part)?,
            documents: true,
        })
    }

    /// The letter of a State's package: its name, and what it says. Nothing else in the directory is given out.
    #[must_use]
    pub fn letter(&self, manifest: &OpeningManifest, state: MemberState) -> Option<(String, Zeroizing<Vec<u8>>)> {
        let name = manifest.states.get(&state)?.letter.clone()?;
        let bytes = files::read_limited(&self.wishes.out.join(&name), LONGEST_LETTER).ok()?;
        Some((name, bytes))
    }

    /// Goes one step back.
    pub fn back(&mut self) {
        self.stage = match self.stage {
            OpeningStage::Facts => {
                self.tray = None;
                OpeningStage::Choose(None)
            }
            OpeningStage::Shares => OpeningStage::Facts,
            OpeningStage::Recipients => OpeningStage::Shares,
            OpeningStage::Packages(_) => OpeningStage::Recipients,
            _ => return,
        };
    }

    /// Goes on when work has ended.
    pub(super) fn advance(&mut self) {
        let stage = std::mem::replace(&mut self.stage, OpeningStage::Choose(None));
        self.stage = match stage {
            OpeningStage::Looking(Looking(job)) if job.is_finished() => match job.result() {
                Some(Ok(examined)) => {
                    self.facts = Some(facts(&examined));
                    self.tray = Some(Tray::new(examined.ceremonies.clone()));
                    OpeningStage::Facts
                }
                Some(Err(fault)) => OpeningStage::Choose(Some(OpeningFault::Collection(fault))),
                None => OpeningStage::Choose(Some(OpeningFault::Program)),
            },
            OpeningStage::Working(Working(job)) if job.is_finished() => match job.result() {
                Some(Ok(manifest)) => {
                    self.tray = None;
                    OpeningStage::Done(Box::new(manifest))
                }
                Some(Err(fault)) => OpeningStage::Packages(Some(OpeningFault::Open(Box::new(fault)))),
                None => OpeningStage::Packages(Some(OpeningFault::Program)),
            },
            other => other,
        };
    }

    pub(super) fn work(&self) -> Option<Work> {
        match &self.stage {
            OpeningStage::Looking(Looking(job)) => Some(job.work()),
            OpeningStage::Working(Working(job)) => Some(job.work()),
            _ => None,
        }
    }
}

/// The keys of authorities that lie in the offered places, each with its thumbprint.
#[must_use]
pub fn keys_at_hand(places: &Places, today: Date) -> Vec<(PathBuf, String)> {
    let found = places.find(&[Kind::Key]).into_iter();
    found
        .filter_map(|Found { path, .. }| thumbprint(&path, today).map(|thumbprint| (path, thumbprint)))
        .collect()
}

/// The thumbprint of the key in a file, when it is one to which packages can be locked.
fn thumbprint(path: &Path, today: Date) -> Option<String> {
    let bytes = files::read_limited(path, LONGEST_KEY).ok()?;
    Addressee::parse(&bytes, today)
        .ok()
        .map(|addressee| addressee.thumbprint())
}

fn facts(examined: &Examined) -> Facts {
    let head = &examined.head;
    let committees = examined
        .ceremonies
        .iter()
        .map(|record| (record.generation, record.thumbprint().to_string()))
        .collect();
    let is_approved =
        |recipient: &&ApprovedRecipient| head.rehearsal || book::approvers(&head.instance, recipient).is_some();
    let approved = head.recipients.iter().filter(is_approved).map(|recipient| ApprovedKey {
        state: recipient.state,
        thumbprint: recipient.thumbprint.clone(),
    });
    Facts {
        name: head.name.clone(),
        registration_number: head.initiative.registration_number.clone(),
        rehearsal: head.rehearsal,
        exported: head.exported,
        digest: examined.manifest.digest.clone(),
        signer: examined.chain.root().thumbprint().to_string(),
        committees,
        counts: examined.manifest.counts.clone(),
        approved: approved.collect(),
    }
}

/// The directory that an opening fills: the first of its name that is free, or that a broken-off opening can go on with.
fn new_directory(place: &Path, exported: Date) -> PathBuf {
    let finished = |path: &PathBuf| path.join(FILE_NAME).exists();
    let numbered = (2_u32..).map(|number| format!("packages-{exported}-{number}"));
    std::iter::once(format!("packages-{exported}"))
        .chain(numbered)
        .map(|name| place.join(name))
        .find(|path| !finished(path))
        .unwrap_or_else(|| place.to_owned())
}
