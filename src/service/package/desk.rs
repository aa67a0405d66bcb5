//! Where all packages of an opened collection are made, and the manifest beside them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write as _};
use std::path::Path;

use zeroize::Zeroizing;

use super::contents::{Contents, PackError, kinds};
use super::journal::Journal;
use super::letter::Letter;
use super::manifest::{
    self, AddresseeFacts, FileFacts, OPENING_FORMAT, OpeningManifest, PartOpening, Source, StateCounts, StateOpening,
};
use super::marks::{languages, marks};
use super::parcel::Parcel;
use super::plan::{Share, divide};
use super::seal::Seal;
use super::staging::{Staging, create_directory, create_file};
use super::{Format, PartSize, directory_name, package_name, signature};
use crate::crypto::Entropy;
use crate::document::entry::Marks;
use crate::document::lock::{self, Addressee};
use crate::domain::{Initiative, Language, MemberState};
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

/// The directory of the letters.
const LETTERS: &str = "letters";

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
        for (state, (counts, selection)) in states {
            let opening = match journal.find(state) {
                Some(opening) => StateOpening {
                    failures: selection.failures.clone(),
                    ..opening.clone()
                },
                None => self
                    .state(state, counts, &selection, staging.path(), report)
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

    /// Writes one State's packages. A State without statements has none, only its counts.
    fn state(
        &mut self,
        state: MemberState,
        counts: StateCounts,
        selection: &Selection,
        directory: &Path,
        report: &mut Reporter<'_>,
    ) -> Result<StateOpening, PackError> {
        let mut opening = StateOpening {
            counts,
            kinds: kinds(&counts),
            failures: selection.failures.clone(),
            parts: Vec::new(),
            addressee: None,
            letter: None,
        };
        if selection.packaged.is_empty() {
            return Ok(opening);
        }
        let for_whom = if let Some(addressee) = self.order.addressees.get(&state) {
            opening.addressee = Some(AddresseeFacts {
                kind: addressee.kind().name().to_owned(),
                thumbprint: addressee.thumbprint(),
            });
            Whom::Key
        } else if self.order.plain {
            Whom::Nobody
        } else {
            Whom::Passphrase(lock::passphrase(|bytes| self.entropy.fill(bytes)))
        };
        let languages = languages(self.source.regime, state);
        let marks = marks(&self.texts, &languages);
        let statements = (selection.packaged.len() + selection.alternatives.len()) as u64;
        let writes = statements * self.order.formats.len() as u64;
        let mut meter = Meter::begin(report, Stage::Packaging(state), Some(writes), 256);
        for share in divide(selection, self.order.part.statements()) {
            let contents = self.contents(state, opening.counts, selection, share, &marks);
            let (part, counts) = self.part(&contents, &for_whom, directory, &mut meter)?;
            opening.counts.neutralised_cells += counts.neutralised_cells;
            opening.counts.replaced_characters += counts.replaced_characters;
            opening.parts.push(part);
        }
        meter.end();
        if let Whom::Passphrase(passphrase) = for_whom {
            opening.letter = Some(self.letter(state, &opening, &passphrase, directory)?);
        }
        Ok(opening)
    }

    fn contents<'c>(
        &'c self,
        state: MemberState,
        counts: StateCounts,
        selection: &'c Selection,
        share: Share<'c>,
        marks: &'c Marks,
    ) -> Contents<'c> {
        Contents {
            state,
            initiative: self.initiative,
            source: &self.source,
            selection,
            share,
            counts,
            formats: self.order.formats,
            marks,
            seal: &self.seal,
            collection: &self.collection,
        }
    }

    /// Writes one part, in each form that is wanted, and gives the counts with what had to be changed in this part.
    fn part(
        &self,
        contents: &Contents<'_>,
        for_whom: &Whom,
        directory: &Path,
        meter: &mut Meter<'_, '_>,
    ) -> Result<(PartOpening, StateCounts), PackError> {
        let (state, part) = (contents.state, contents.share.part);
        let mut parcel = Parcel::default();
        let plain = self.order.plain.then(|| directory_name(state, part));
        if let Some(name) = &plain {
            parcel.add_directory(directory.join(name))?;
        }
        let name = |suffix: &str| package_name(state, &self.source.registration_number, part, suffix);
        let sealed_name = |addressee: &Addressee| name(&format!("zip.{}", addressee.suffix()));
        match (for_whom, self.order.addressees.get(&state)) {
            (Whom::Key, Some(addressee)) => parcel.add_sealed(directory, sealed_name(addressee), addressee)?,
            (Whom::Passphrase(passphrase), _) => {
                let addressee = Addressee::passphrase(passphrase.clone());
                parcel.add_sealed(directory, sealed_name(&addressee), &addressee)?;
                parcel.add_zipped(directory, name("zip"), passphrase.clone())?;
            }
            (Whom::Key | Whom::Nobody, _) => {}
        }
        let counts = contents.write(&mut parcel, meter)?;
        let opening = PartOpening {
            part,
            packages: parcel.finish()?,
            directory: plain,
        };
        Ok((opening, counts))
    }

    /// Writes the letter with a State's passphrase.
    fn letter(
        &self,
        state: MemberState,
        opening: &StateOpening,
        passphrase: &Zeroizing<String>,
        directory: &Path,
    ) -> io::Result<String> {
        let packages: Vec<&FileFacts> = opening.parts.iter().flat_map(|part| &part.packages).collect();
        let letter = Letter {
            state,
            registration_number: &self.source.registration_number,
            title: self.initiative.original().map_or("", |version| &version.title),
            packages: &packages,
            statements: opening.counts.packaged,
            passphrase,
        };
        let letters = directory.join(LETTERS);
        if !letters.exists() {
            create_directory(&letters)?;
        }
        Ok(format!("{LETTERS}/{}", letter.write(&letters)?))
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

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create_file(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
