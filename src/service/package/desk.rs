//! Where all packages of an opened collection are made, and the manifest beside them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write as _};
use std::path::Path;

use zeroize::Zeroizing;

use super::contents::{Contents, PackError, Written, kinds};
use super::journal::Journal;
use super::manifest::{
    self, AddresseeFacts, OPENING_FORMAT, OpeningManifest, Part, PartOpening, Source, StateCounts, StateOpening,
};
use super::marks::{languages, marks};
use super::papers::{Form, Made, Papers, lock_of};
use super::parcel::Parcel;
use super::plan::divide;
use super::seal::Seal;
use super::staging::{Staging, create_directory, create_file};
use super::{Format, PartSize, directory_name, package_name, signature};
use crate::crypto::Entropy;
use crate::document::lock::{self, Addressee};
use crate::document::paper::Lock;
use crate::domain::{Date, Initiative, Language, Law, MemberState};
use crate::service::open::{self, OpenError, Selection};
use crate::service::progress::{Meter, Reporter, Stage};
use crate::text::Texts;

/// How the packages are wished.
pub(in crate::service) struct Order<'a> {
    /// Where they go.
    pub(in crate::service) out: &'a Path,
    /// Who opens them; the others get a passphrase.
    pub(in crate::service) addressees: BTreeMap<MemberState, Addressee>,
    /// Whether they are written in the clear, besides those for addressees.
    pub(in crate::service) plain: bool,
    /// What they hold.
    pub(in crate::service) formats: &'a BTreeSet<Format>,
    /// How many statements a package holds at most.
    pub(in crate::service) part: PartSize,
    /// Whether papers are made.
    pub(in crate::service) papers: bool,
    /// The day that stands on papers.
    pub(in crate::service) today: Date,
    /// A digest of everything that was asked for, so that an interrupted opening goes on with the same only.
    pub(in crate::service) digest: String,
}

/// What the packages are made from.
pub(in crate::service) struct Desk<'a> {
    pub(in crate::service) order: Order<'a>,
    pub(in crate::service) source: Source,
    pub(in crate::service) initiative: &'a Initiative,
    pub(in crate::service) collection: open::Source,
    pub(in crate::service) seal: Seal,
    pub(in crate::service) texts: Texts,
    pub(in crate::service) entropy: &'a mut dyn Entropy,
}

/// For whom a State's packages are encrypted.
enum Whom {
    /// Its authority's key.
    Key,
    /// Whoever is told this.
    Passphrase(Zeroizing<String>),
    /// Nobody: it is written in the clear only.
    Nobody,
}

/// The directory of the letters, and that of the guides.
const LETTERS: &str = "letters";
const GUIDES: &str = "guides";

/// What the whole collection gave.
#[derive(Clone, Copy)]
struct Totals {
    signatories: u64,
    states_reached: u32,
}

/// One State's submissions, counted and sorted.
pub(in crate::service) type Sorted = BTreeMap<MemberState, (StateCounts, Selection)>;

impl Desk<'_> {
    /// Writes every package, the letters and the manifest; all of it is in its place afterwards, or nothing.
    pub(in crate::service) fn write(
        mut self,
        states: Sorted,
        report: &mut Reporter<'_>,
    ) -> Result<OpeningManifest, OpenError> {
        let out = self.order.out.display().to_string();
        let cannot_write = |source| OpenError::Write {
            file: out.clone(),
            source,
        };
        let mut staging = Staging::begin(self.order.out).map_err(cannot_write)?;
        let mut journal = Journal::resume(staging.path(), self.order.digest.clone());
        staging.clear_but(&journal.names()).map_err(cannot_write)?;
        let mut openings = BTreeMap::new();
        let totals = self.totals(&states);
        for (state, (counts, selection)) in states {
            let opening = match journal.find(state) {
                Some(opening) => StateOpening {
                    failures: selection.failures.clone(),
                    ..opening.clone()
                },
                None => self
                    .state(state, counts, &selection, totals, staging.path(), report)
                    .map_err(|error| match error {
                        PackError::Read(error) => error,
                        PackError::Write(source) => OpenError::Write {
                            file: format!("the package of {state} in {out}"),
                            source,
                        },
                    })?,
            };
            if !opening.parts.is_empty() && !self.order.plain {
                journal.finish(staging.path(), state, &opening).map_err(cannot_write)?;
                staging.keep();
            }
            openings.insert(state, opening);
        }
        let manifest = self.manifest(openings);
        self.conclude(&manifest, staging).map_err(cannot_write)?;
        Ok(manifest)
    }

    /// Writes the manifest and its signature, and puts everything in its place.
    fn conclude(&self, manifest: &OpeningManifest, staging: Staging) -> io::Result<()> {
        let directory = staging.path();
        let bytes = manifest::to_json(manifest);
        write_file(&directory.join(signature::FILE_NAME), self.seal.sign(&bytes).as_bytes())?;
        write_file(
            &directory.join(signature::RECORD_FILE_NAME),
            self.seal.record.to_json().as_bytes(),
        )?;
        write_file(&directory.join(manifest::FILE_NAME), &bytes)?;
        Journal::remove(directory)?;
        staging.finish()
    }

    /// How many people signed, and in how many States the threshold is reached.
    fn totals(&self, states: &Sorted) -> Totals {
        let law = Law::of(self.source.regime);
        let registered = self.initiative.registered;
        let reached = states.iter().filter(|(state, (counts, _))| {
            let threshold = law.threshold(**state, registered);
            threshold.is_some_and(|threshold| counts.packaged >= u64::from(threshold))
        });
        Totals {
            signatories: states.values().map(|(counts, _)| counts.packaged).sum(),
            states_reached: u32::try_from(reached.count()).unwrap_or(u32::MAX),
        }
    }

    /// Writes one State's packages. A State without statements has none, only its counts.
    fn state(
        &mut self,
        state: MemberState,
        counts: StateCounts,
        selection: &Selection,
        totals: Totals,
        directory: &Path,
        report: &mut Reporter<'_>,
    ) -> Result<StateOpening, PackError> {
        let mut opening = StateOpening {
            counts,
            kinds: kinds(&counts),
            failures: selection.failures.clone(),
            parts: Vec::new(),
            addressee: self.order.addressees.get(&state).map(facts_of),
            letter: None,
            guides: Vec::new(),
        };
        if selection.packaged.is_empty() {
            opening.addressee = None;
            return Ok(opening);
        }
        let for_whom = self.for_whom(state);
        let languages = languages(self.source.regime, state);
        let marks = marks(&self.texts, &languages);
        let papers = self.papers(totals);
        let statements = (selection.packaged.len() + selection.alternatives.len()) as u64;
        let writes = statements * self.order.formats.len() as u64;
        let mut meter = Meter::begin(report, Stage::Packaging(state), Some(writes), 256);
        for share in divide(selection, self.order.part.statements()) {
            let forms = self.forms(state, share.part, &for_whom);
            let contents = Contents {
                state,
                languages: &languages,
                source: &self.source,
                selection,
                share,
                counts,
                formats: self.order.formats,
                marks: &marks,
                forms: &forms,
                papers: &papers,
                with_papers: self.order.papers,
                collection: &self.collection,
            };
            let (part, written) = self.part(&contents, &for_whom, directory, &mut meter)?;
            opening.counts.neutralised_cells += written.counts.neutralised_cells;
            opening.counts.replaced_characters += written.counts.replaced_characters;
            opening.counts.undrawn_letters += written.counts.undrawn_letters;
            if opening.parts.is_empty() {
                opening.guides = write_guides(state, &written.guides, directory)?;
            }
            opening.parts.push(part);
        }
        meter.end();
        if let Whom::Passphrase(passphrase) = for_whom {
            let letter = papers.letter(state, languages[0], &opening, &passphrase)?;
            opening.letter = Some(write_paper(
                directory,
                LETTERS,
                &format!("{state}-letter.pdf"),
                &letter,
            )?);
        }
        Ok(opening)
    }

    /// For whom a State's packages are encrypted; a passphrase is drawn where nobody's key is known.
    fn for_whom(&mut self, state: MemberState) -> Whom {
        if self.order.addressees.contains_key(&state) {
            Whom::Key
        } else if self.order.plain {
            Whom::Nobody
        } else {
            Whom::Passphrase(lock::passphrase(|bytes| self.entropy.fill(bytes)))
        }
    }

    fn papers(&self, totals: Totals) -> Papers<'_> {
        Papers {
            texts: &self.texts,
            initiative: self.initiative,
            regime: self.source.regime,
            rehearsal: self.source.rehearsal,
            today: self.order.today,
            seal: &self.seal,
            all_signatories: totals.signatories,
            states_reached: totals.states_reached,
        }
    }

    /// The forms in which a part is written, by name.
    fn forms(&self, state: MemberState, part: Part, for_whom: &Whom) -> Vec<Form> {
        let package = |suffix: &str| package_name(state, &self.source.registration_number, part, suffix);
        let mut forms = Vec::new();
        let mut add = |name: String, lock: Lock| forms.push(Form { name, lock });
        if self.order.plain {
            add(directory_name(state, part), Lock::Plain);
        }
        match (for_whom, self.order.addressees.get(&state)) {
            (Whom::Key, Some(addressee)) => {
                add(
                    package(&format!("zip.{}", addressee.suffix())),
                    lock_of(addressee.kind()),
                );
            }
            (Whom::Passphrase(_), _) => {
                add(package("zip.age"), Lock::AgePassphrase);
                add(package("zip"), Lock::AesZip);
            }
            (Whom::Key | Whom::Nobody, _) => {}
        }
        forms
    }

    /// Writes one part in all its forms.
    fn part(
        &self,
        contents: &Contents<'_>,
        for_whom: &Whom,
        directory: &Path,
        meter: &mut Meter<'_, '_>,
    ) -> Result<(PartOpening, Written), PackError> {
        let mut parcel = Parcel::default();
        let mut plain = None;
        for Form { name, lock } in contents.forms {
            let name = name.clone();
            match (lock, for_whom, self.order.addressees.get(&contents.state)) {
                (Lock::Plain, ..) => {
                    parcel.add_directory(directory.join(&name))?;
                    plain = Some(name);
                }
                (Lock::AesZip, Whom::Passphrase(passphrase), _) => {
                    parcel.add_zipped(directory, name, passphrase.clone())?;
                }
                (_, Whom::Passphrase(passphrase), _) => {
                    parcel.add_sealed(directory, name, &Addressee::passphrase(passphrase.clone()))?;
                }
                (_, _, Some(addressee)) => parcel.add_sealed(directory, name, addressee)?,
                _ => {}
            }
        }
        let written = contents.write(&mut parcel, meter)?;
        let opening = PartOpening {
            part: contents.share.part,
            packages: parcel.finish()?,
            directory: plain,
        };
        Ok((opening, written))
    }

    fn manifest(&self, states: BTreeMap<MemberState, StateOpening>) -> OpeningManifest {
        let mut total = StateCounts {
            persons_counted: Some(0),
            tallied: Some(0),
            ..StateCounts::default()
        };
        for state in states.values() {
            total.add(&state.counts);
        }
        OpeningManifest {
            format: OPENING_FORMAT.to_owned(),
            marks: marks(&self.texts, &[Language::En]).texts(),
            source: self.source.clone(),
            total,
            states,
        }
    }
}

/// What is told of a key.
fn facts_of(addressee: &Addressee) -> AddresseeFacts {
    AddresseeFacts {
        kind: addressee.kind().name().to_owned(),
        thumbprint: addressee.thumbprint(),
    }
}

/// Writes the guides beside the packages: they say how a package is opened, and hold nobody's data.
fn write_guides(state: MemberState, guides: &[Made], directory: &Path) -> io::Result<Vec<String>> {
    let write = |guide: &Made| write_paper(directory, GUIDES, &format!("{state}-{}", guide.name), &guide.bytes);
    guides.iter().map(write).collect()
}

/// Writes a paper into a directory of its kind, and gives its name.
fn write_paper(directory: &Path, kind: &str, name: &str, bytes: &[u8]) -> io::Result<String> {
    let place = directory.join(kind);
    if !place.exists() {
        create_directory(&place)?;
    }
    write_file(&place.join(name), bytes)?;
    Ok(format!("{kind}/{name}"))
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create_file(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
