//! The sheets of a ceremony, for a page and for the printer: the sentences are custody's, the same as those of the command.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use zeroize::Zeroizing;

use super::keys::{Custodian, KeyFault, KeySitting, KeyStage, Made};
use crate::crypto::ceremony::CeremonyRecord;
use crate::document::qr::{self, Correction};
use crate::document::sheet::{self, ShareSheet};
use crate::domain::Language;
use crate::service::custody::sheets::{self, Owner};
use crate::text::Texts;

/// A custodian's sheet: what is printed of a share.
pub type Sheet = ShareSheet;

/// A code that a scanner reads, as the path of a drawing.
#[derive(Debug)]
pub struct Code {
    /// How many squares a side has.
    pub size: usize,
    /// The dark squares.
    pub path: Zeroizing<String>,
}

/// The sheet of the custodian whose turn it is, in that custodian's language.
#[must_use]
pub fn sheet(made: &Made, custodians: &[Custodian], texts: &Texts) -> Option<Sheet> {
    let turn = made.turn.as_ref()?;
    let custodian = turn.custodian(custodians)?;
    let owner = Owner {
        custodian: Some(&custodian.name),
        file: None,
    };
    Some(sheets::share_sheet(
        &turn.share,
        &made.record,
        owner,
        texts.of(custodian.language),
    ))
}

/// The same, as a document for the printer.
#[must_use]
pub fn sheet_pdf(made: &Made, custodians: &[Custodian], texts: &Texts) -> Option<Zeroizing<Vec<u8>>> {
    sheet::share(&sheet(made, custodians, texts)?).ok()
}

/// Saves the sheet of the custodian whose turn it is.
///
/// # Errors
///
/// When no share is being handed over, or nothing can be written there.
pub fn save_sheet(sitting: &mut KeySitting, place: &Path, texts: &Texts) -> Result<(), KeyFault> {
    let KeyStage::Handing(made) = &sitting.stage else {
        return Err(KeyFault::Order);
    };
    let bytes = sheet_pdf(made, &sitting.custodians, texts).ok_or(KeyFault::Order)?;
    sitting.turn()?.save(place, "sheet", "pdf", &bytes)
}

/// The public sheet about the committee's key, as a document.
pub(super) fn committee_pdf(record: &CeremonyRecord, texts: &Texts, language: Language) -> io::Result<Vec<u8>> {
    sheet::committee(&sheets::committee_sheet(record, texts.of(language))).map_err(io::Error::other)
}

/// The drawing of a code; none when the text is too long for one.
#[must_use]
pub fn code(text: &str) -> Option<Code> {
    let modules = qr::matrix(text, Correction::Low).ok()?;
    let size = modules.side() + 2 * QUIET;
    // Room for everything at once: a string that grows leaves copies behind.
    let mut path = Zeroizing::new(String::with_capacity(24 * modules.side() * modules.side()));
    for row in 0..modules.side() {
        for column in (0..modules.side()).filter(|column| modules.is_dark(*column, row)) {
            write!(path, "M{} {}h1v1h-1z", column + QUIET, row + QUIET).expect("writing to a string cannot fail");
        }
    }
    Some(Code { size, path })
}

/// The white squares around a code (ISO/IEC 18004, 9.1).
const QUIET: usize = 4;
