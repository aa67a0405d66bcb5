//! Where all packages of an opened collection are made, and the manifest beside them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write as _};
use std::path::Path;

use super::contents::{Contents, PackError};
use super::letter::{Letter, passphrase};
use super::manifest::{self, OPENING_FORMAT, OpeningManifest, Source, StateCounts, StateOpening};
use super::parcel::Parcel;
use super::staging::{Staging, create_directory, create_file};
use super::{Format, file_name};
use crate::crypto::Entropy;
use crate::document::archive::Addressee;
use crate::document::entry::MARKS;
use crate::domain::{Initiative, MemberState};
use crate::service::open::{Fetcher, OpenError, Selection};
use crate::service::progress::{Meter, Reporter, Stage};

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
}

/// What the packages are made from.
pub(in crate::service) struct Desk<'a> {
    pub(in crate::service) order: Order<'a>,
    pub(in crate::service) source: Source,
    pub(in crate::service) initiative: &'a Initiative,
    pub(in crate::service) fetcher: Fetcher,
    pub(in crate::service) entropy: &'a mut dyn Entropy,
}

/// The directory of the letters.
const LETTERS: &str = "letters";

impl Desk<'_> {
    /// Writes every package, the letters and the manifest; all of it is in its place afterwards, or nothing.
    pub(in crate::service) fn write(
        mut self,
        states: BTreeMap<MemberState, (StateCounts, Selection)>,
        report: &mut Reporter<'_>,
    ) -> Result<OpeningManifest, OpenError> {
        let out = self.order.out.display().to_string();
        let cannot_write = |source| OpenError::Write {
            file: out.clone(),
            source,
        };
        let staging = Staging::begin(self.order.out).map_err(cannot_write)?;
        let mut openings = BTreeMap::new();
        for (state, (counts, selection)) in states {
            let written = self.state(state, counts, &selection, staging.path(), report);
            let opening = written.map_err(|error| match error {
                PackError::Read(error) => error,
                PackError::Write(source) => OpenError::Write {
                    file: format!("the package of {state} in {out}"),
                    source,
                },
            })?;
            openings.insert(state, opening);
        }
        let manifest = self.manifest(openings);
        write_file(&staging.path().join(manifest::FILE_NAME), &manifest::to_json(&manifest)).map_err(cannot_write)?;
        staging.finish().map_err(cannot_write)?;
        Ok(manifest)
    }

    /// Writes one State's package, or packages. A State without statements has none, only its counts.
    fn state(
        &mut self,
        state: MemberState,
        counts: StateCounts,
        selection: &Selection,
        directory: &Path,
        report: &mut Reporter<'_>,
    ) -> Result<StateOpening, PackError> {
        let failures = selection.failures.clone();
        let mut opening = StateOpening {
            counts,
            failures,
            package: None,
            letter: None,
            directory: None,
        };
        if selection.packaged.is_empty() {
            return Ok(opening);
        }
        let Desk {
            order,
            source,
            initiative,
            fetcher,
            entropy,
        } = self;
        let contents = Contents {
            state,
            initiative,
            source,
            selection,
            counts,
            formats: order.formats,
        };
        let mut meter = Meter::begin(report, Stage::Packaging(state), Some(contents.writes()), 256);
        if order.plain {
            let mut parcel = Parcel::plain(directory.join(state.code()))?;
            opening.counts = contents.write(&mut parcel, fetcher, &mut meter)?.counts;
            parcel.finish()?;
            opening.directory = Some(state.code().to_owned());
        }
        let drawn = (!order.plain).then(|| passphrase(*entropy));
        let own = drawn.clone().map(Addressee::Passphrase);
        if let Some(addressee) = order.addressees.get(&state).or(own.as_ref()) {
            let name = file_name(state, &source.registration_number);
            let mut parcel = Parcel::sealed(directory, &name, addressee)?;
            opening.counts = contents.write(&mut parcel, fetcher, &mut meter)?.counts;
            opening.package = parcel.finish()?;
        }
        meter.end();
        if let (Some(package), Some(passphrase), None) = (&opening.package, drawn, order.addressees.get(&state)) {
            let title = initiative.original().map_or("", |version| &version.title);
            let registration_number = &source.registration_number;
            let statements = counts.packaged;
            let letter = Letter {
                state,
                registration_number,
                title,
                package,
                statements,
                passphrase: &passphrase,
            };
            opening.letter = Some(write_letter(&letter, directory)?);
        }
        Ok(opening)
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
        let marks = MARKS.map(str::to_owned).to_vec();
        OpeningManifest {
            format: OPENING_FORMAT.to_owned(),
            marks,
            source: self.source.clone(),
            total,
            states,
        }
    }
}

fn write_letter(letter: &Letter<'_>, directory: &Path) -> io::Result<String> {
    let letters = directory.join(LETTERS);
    if !letters.exists() {
        create_directory(&letters)?;
    }
    Ok(format!("{LETTERS}/{}", letter.write(&letters)?))
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create_file(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
