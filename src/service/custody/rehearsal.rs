//! The custodians' side of a rehearsal: they open the server's test statement, and say with which shares.

use std::path::Path;

use serde::Serialize;

use super::CustodyError;
use crate::crypto::rehearsal::RehearsalFile;
use crate::crypto::share::RecoveryShare;
use crate::domain::Date;
use crate::host::files::{self, PUBLIC};
use crate::service::small_file;

/// What was answered.
#[derive(Debug, Clone, Serialize)]
pub struct Answered {
    /// The rehearsal, in hexadecimal.
    pub rehearsal: String,
    /// The generation of the key that was put together.
    pub generation: u32,
    /// The edition of its shares.
    pub edition: u32,
    /// The numbers of the shares.
    pub shares: Vec<u8>,
    /// The thumbprint of the committee's key.
    pub committee: String,
    /// The thumbprint of the appliance's first signing key, which the custodians recorded.
    pub signer: Option<String>,
}

/// Opens the test statement of a rehearsal with a quorum of shares, and writes the answer that goes back to the server. It holds no secret.
///
/// # Errors
///
/// When the file is none, the shares are not a quorum of its key, the statement does not open, or the answer cannot be written.
pub fn answer_rehearsal(
    file: &Path,
    shares: &[RecoveryShare],
    date: Date,
    out: &Path,
) -> Result<Answered, CustodyError> {
    let text = small_file::read_up_to(file, LONGEST).map_err(|source| CustodyError::Read {
        file: file.display().to_string(),
        source,
    })?;
    let rehearsal = RehearsalFile::parse(&text)?;
    if out.symlink_metadata().is_ok() {
        let file = out.display().to_string();
        return Err(CustodyError::Occupied { file });
    }
    let answer = rehearsal.answer(shares, &date.to_string())?;
    files::write_whole(out, answer.to_json().as_bytes(), PUBLIC).map_err(|source| CustodyError::Write {
        place: out.display().to_string(),
        source,
    })?;
    Ok(Answered {
        rehearsal: answer.rehearsal.clone(),
        generation: answer.generation,
        edition: answer.edition,
        shares: answer.shares.clone(),
        committee: rehearsal.ceremony().thumbprint().to_string(),
        signer: rehearsal.signer().map(|key| key.thumbprint().to_string()),
    })
}

/// Bytes of a rehearsal's file: it holds a link of the signing chain for every day.
const LONGEST: usize = 512 << 10;
