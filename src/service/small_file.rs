//! Reading the small text files that people hand over on the command line: shares, recipients, records.

use std::io;
use std::path::Path;

use zeroize::Zeroizing;

use crate::host::files;

/// The longest file that is taken for a small one, in bytes. A ceremony's record is about 8 KiB.
pub(super) const LONGEST: usize = 256 << 10;

/// Reads a text of at most 256 KiB.
///
/// # Errors
///
/// As for [`read_up_to`].
pub(super) fn read(path: &Path) -> io::Result<Zeroizing<String>> {
    read_up_to(path, LONGEST)
}

/// Reads a text; what is no UTF-8 becomes U+FFFD, which no format takes. The text is wiped when dropped: it may be a share.
///
/// # Errors
///
/// When the file cannot be read, is longer than `limit` bytes, or is none.
pub(super) fn read_up_to(path: &Path, limit: usize) -> io::Result<Zeroizing<String>> {
    let bytes = files::read_limited(&path.canonicalize()?, limit)?;
    Ok(Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned()))
}
