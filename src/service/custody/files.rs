//! The files of a ceremony: whole, or none at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::shares::{self, RECORD_FILE};
use super::sheets::{self, Owner, SheetFile};
use super::{Custodian, CustodyError, Plan};
use crate::crypto::Entropy;
use crate::crypto::ceremony::{Ceremony, CeremonyRecord};
use crate::crypto::share::RecoveryShare;
use crate::document::pdf::PdfFault;
use crate::document::sheet;
use crate::domain::Language;
use crate::host::files::{self, PRIVATE, PUBLIC};
use crate::text::Texts;

/// Where everything lies.
pub(super) struct Written {
    pub(super) committee: PathBuf,
    pub(super) committee_sheet: Option<PathBuf>,
    pub(super) shares: Vec<PathBuf>,
    pub(super) sheets: Vec<PathBuf>,
}

/// A file in memory: everything is made before anything is written.
struct Made {
    name: String,
    bytes: Zeroizing<Vec<u8>>,
    mode: u32,
}

/// Whether a directory is not there yet, or empty.
///
/// # Errors
///
/// [`CustodyError::NotEmpty`] when it holds something.
pub fn is_free(out: &Path) -> Result<(), CustodyError> {
    if fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(CustodyError::NotEmpty {
            directory: out.display().to_string(),
        });
    }
    Ok(())
}

/// Makes all files, then writes them.
pub(super) fn write(
    out: &Path,
    plan: &Plan,
    ceremony: &Ceremony,
    entropy: &mut dyn Entropy,
) -> Result<Written, CustodyError> {
    let shares = make_shares(plan, ceremony, entropy)?;
    let mut sheets = Vec::new();
    let mut committee = vec![public(RECORD_FILE, ceremony.record.to_json().into_bytes())];
    if plan.sheets {
        let texts = Texts::load_for_desk();
        sheets = make_sheets(plan, ceremony, &texts)?;
        let language = plan.custodians.first().map_or(Language::En, |first| first.language);
        let about = sheets::committee_sheet(&ceremony.record, texts.of(language));
        // Before the record, which comes last: a directory that holds it holds everything.
        committee.insert(0, public(COMMITTEE_SHEET, sheet::committee(&about)?));
    }
    let everything = shares.iter().chain(&sheets).chain(&committee);
    let written = files::make_private_directory(out).and_then(|()| write_all(out, everything));
    if written.is_err() {
        // Shares of a ceremony that is not whole are worth nothing and only mislead.
        let _ = fs::remove_dir_all(out);
    }
    written.map_err(|source| CustodyError::Write {
        place: out.display().to_string(),
        source,
    })?;
    let paths = |made: &[Made]| made.iter().map(|made| out.join(&made.name)).collect();
    Ok(Written {
        committee: out.join(RECORD_FILE),
        committee_sheet: plan.sheets.then(|| out.join(COMMITTEE_SHEET)),
        shares: paths(&shares),
        sheets: paths(&sheets),
    })
}

fn make_shares(plan: &Plan, ceremony: &Ceremony, entropy: &mut dyn Entropy) -> Result<Vec<Made>, CustodyError> {
    let mut made = Vec::new();
    for (share, custodian) in with_custodians(plan, ceremony) {
        let bytes = match custodian.and_then(|custodian| custodian.passphrase.as_ref()) {
            Some(passphrase) => share.lock(passphrase, entropy)?.to_text().into_bytes(),
            None => share.to_text().as_bytes().to_vec(),
        };
        made.push(private(name_of_share(share.number), Zeroizing::new(bytes)));
    }
    Ok(made)
}

fn make_sheets(plan: &Plan, ceremony: &Ceremony, texts: &Texts) -> Result<Vec<Made>, CustodyError> {
    with_custodians(plan, ceremony)
        .map(|(share, custodian)| {
            let nobody = Custodian::default();
            let custodian = custodian.unwrap_or(&nobody);
            let name = name_of_share(share.number);
            let file = match custodian.passphrase {
                Some(_) => SheetFile::Locked(&name),
                None => SheetFile::Open(&name),
            };
            let drawn = draw(share, &ceremony.record, custodian, Some(file), texts)?;
            Ok(private(format!("sheet-{}.pdf", share.number), drawn))
        })
        .collect()
}

/// Draws the sheet of one share.
fn draw(
    share: &RecoveryShare,
    record: &CeremonyRecord,
    custodian: &Custodian,
    file: Option<SheetFile<'_>>,
    texts: &Texts,
) -> Result<Zeroizing<Vec<u8>>, PdfFault> {
    let owner = Owner {
        custodian: custodian.name.as_deref(),
        file,
    };
    let mut filled = sheets::share_sheet(share, record, owner, texts.of(custodian.language));
    sheet::share(&filled).or_else(|_| {
        // A long name in a long language: the table for yearly checks is what can be kept elsewhere.
        filled.checks = None;
        sheet::share(&filled)
    })
}

/// Writes the sheet of one share under a new name, for its owner only.
///
/// # Errors
///
/// When the name cannot be printed, something has that name, or it cannot be written.
pub fn write_sheet(
    path: &Path,
    share: &RecoveryShare,
    record: &CeremonyRecord,
    custodian: &Custodian,
) -> Result<(), CustodyError> {
    custodian.check()?;
    let drawn = draw(share, record, custodian, None, &Texts::load_for_desk())?;
    shares::write_new(path, &drawn)
}

fn with_custodians<'a>(
    plan: &'a Plan,
    ceremony: &'a Ceremony,
) -> impl Iterator<Item = (&'a RecoveryShare, Option<&'a Custodian>)> {
    let custodians = plan.custodians.iter().map(Some).chain(std::iter::repeat(None));
    ceremony.shares.iter().zip(custodians)
}

fn write_all<'a>(out: &Path, made: impl Iterator<Item = &'a Made>) -> io::Result<()> {
    for file in made {
        files::write_whole(&out.join(&file.name), &file.bytes, file.mode)?;
    }
    Ok(())
}

fn name_of_share(number: u8) -> String {
    format!("share-{number}.txt")
}

fn public(name: &str, bytes: Vec<u8>) -> Made {
    Made {
        name: name.to_owned(),
        bytes: Zeroizing::new(bytes),
        mode: PUBLIC,
    }
}

fn private(name: String, bytes: Zeroizing<Vec<u8>>) -> Made {
    Made {
        name,
        bytes,
        mode: PRIVATE,
    }
}

const COMMITTEE_SHEET: &str = "committee.pdf";
