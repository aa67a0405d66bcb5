//! Files that are there whole or not at all.
//!
//! A file is born under a temporary name with its final mode, filled, synced and only then renamed; then its directory is synced. Whoever looks at
//! the final name sees the old content or the new, also after a power cut. A symbolic link where a file is expected is never followed, so that
//! nobody who can write beside a file can point us elsewhere.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, BufWriter, Read, Write};
use std::os::unix::fs::{DirBuilderExt, FileTypeExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use rustix::fs::{Mode, OFlags};
use zeroize::Zeroizing;

/// The mode of a file that only its owner may read.
pub const PRIVATE: u32 = 0o600;
/// The mode of a file that anybody may read.
pub const PUBLIC: u32 = 0o644;

//------------ Draft ---------------------------------------------------------

/// A file in the making: invisible under its final name until [`Draft::keep`], gone when dropped before.
#[derive(Debug)]
pub struct Draft {
    file: BufWriter<File>,
    temporary: PathBuf,
    path: PathBuf,
    kept: bool,
}

impl Draft {
    /// Begins a file that will stand at `path` with this mode.
    ///
    /// # Errors
    ///
    /// When the directory does not exist or may not be written, or when `path` is a directory.
    pub fn begin(path: &Path, mode: u32) -> io::Result<Self> {
        if path.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let (file, temporary) = open_beside(path, mode)?;
        // The umask may have taken bits away.
        file.set_permissions(Permissions::from_mode(mode))?;
        Ok(Self {
            file: BufWriter::new(file),
            temporary,
            path: path.to_owned(),
            kept: false,
        })
    }

    /// Puts the whole file in its place, replacing one that is there.
    ///
    /// # Errors
    ///
    /// When the disk takes it not; the place then still holds what it held.
    pub fn keep(mut self) -> io::Result<()> {
        self.file.flush()?;
        self.file.get_ref().sync_all()?;
        fs::rename(&self.temporary, &self.path)?;
        self.kept = true;
        sync_directory(parent(&self.path))
    }
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.kept {
            // Nothing better can be done with a failure here; the name says what the leftover is.
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

//------------ Writing and reading -------------------------------------------

/// Writes a whole file, replacing one that is there.
///
/// # Errors
///
/// When the disk takes it not; the place then still holds what it held.
pub fn write_whole(path: &Path, bytes: &[u8], mode: u32) -> io::Result<()> {
    let mut draft = Draft::begin(path, mode)?;
    draft.write_all(bytes)?;
    draft.keep()
}

/// Reads a file of at most `limit` bytes, which are wiped when dropped.
///
/// # Errors
///
/// When it is absent, larger, a symbolic link, or anything but a file.
pub fn read_limited(path: &Path, limit: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = open_plainly(path)?;
    // Room for everything at once: a buffer that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(limit.min(known_size(&file)?) + 1));
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    file.take(most).read_to_end(&mut bytes)?;
    if bytes.len() > limit {
        Err(io::ErrorKind::FileTooLarge.into())
    } else {
        Ok(bytes)
    }
}

/// Reads a secret: as [`read_limited`], and refuses a file that others than its owner may read.
///
/// # Errors
///
/// As for [`read_limited`]; `PermissionDenied` where group or others may read.
pub fn read_secret(path: &Path, limit: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    let mode = open_plainly(path)?.metadata()?.permissions().mode();
    if Mode::from_raw_mode(mode).intersects(Mode::RWXG | Mode::RWXO) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    read_limited(path, limit)
}

/// Makes a directory that only its owner may enter, and the missing ones above it; one that is there keeps its mode.
///
/// # Errors
///
/// When it cannot be made, or when something else has its name.
pub fn make_private_directory(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Removes a file that may be there: a leftover file or socket, never a directory.
///
/// # Errors
///
/// When it is there and cannot be removed.
pub fn remove_leftover(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_file() || about.file_type().is_socket() || about.is_symlink() => fs::remove_file(path),
        Ok(_) => Err(io::ErrorKind::IsADirectory.into()),
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(fault) => Err(fault),
    }
}

/// Makes the names in a directory durable.
///
/// # Errors
///
/// When the directory cannot be opened or synced.
pub fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

//------------ Private parts -------------------------------------------------

/// Opens a new file beside `path`, under a name that nothing else has.
fn open_beside(path: &Path, mode: u32) -> io::Result<(File, PathBuf)> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    loop {
        let mut temporary = std::ffi::OsString::from(".");
        temporary.push(name);
        temporary.push(format!(
            ".{}-{}.partial",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        ));
        let temporary = parent(path).join(temporary);
        match OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(mode)
            .open(&temporary)
        {
            Ok(file) => return Ok((file, temporary)),
            // Left over from a process that had our number and was killed.
            Err(fault) if fault.kind() == io::ErrorKind::AlreadyExists => {}
            Err(fault) => return Err(fault),
        }
    }
}

/// Opens a file for reading, and nothing that only looks like one.
fn open_plainly(path: &Path) -> io::Result<File> {
    // Without NONBLOCK the opening of a named pipe would wait for its writer.
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed();
    let file = OpenOptions::new().read(true).custom_flags(flags).open(path)?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(io::ErrorKind::InvalidInput.into())
    }
}

fn known_size(file: &File) -> io::Result<usize> {
    Ok(usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX))
}

/// The directory that a path's last name stands in.
fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(above) if !above.as_os_str().is_empty() => above,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode_of(path: &Path) -> u32 {
        fs::metadata(path).expect("metadata").permissions().mode() & 0o777
    }

    #[test]
    fn a_whole_file_replaces_the_old_one_and_leaves_nothing_beside_it() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("share-1.txt");
        write_whole(&path, b"old", PUBLIC).expect("written");
        write_whole(&path, b"new", PRIVATE).expect("written");
        assert_eq!(read_limited(&path, 3).expect("read").as_slice(), b"new");
        assert_eq!(mode_of(&path), PRIVATE);
        assert_eq!(fs::read_dir(directory.path()).expect("listed").count(), 1);
    }

    #[test]
    fn a_draft_that_is_not_kept_leaves_no_trace() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("out.cista");
        let mut draft = Draft::begin(&path, PRIVATE).expect("begun");
        draft.write_all(b"half").expect("written");
        assert!(!path.exists());
        drop(draft);
        assert_eq!(fs::read_dir(directory.path()).expect("listed").count(), 0);
    }

    #[test]
    fn a_leftover_of_a_killed_process_is_no_obstacle() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("a");
        // More leftovers than there are tests that count in parallel.
        for count in 0..64 {
            let name = format!(".a.{}-{count}.partial", std::process::id());
            File::create(directory.path().join(name)).expect("a leftover");
        }
        write_whole(&path, b"whole", PRIVATE).expect("written");
        assert_eq!(read_limited(&path, 10).expect("read").as_slice(), b"whole");
    }

    #[test]
    fn a_symbolic_link_is_replaced_and_never_followed() {
        let directory = tempfile::tempdir().expect("a directory");
        let (victim, link) = (directory.path().join("victim"), directory.path().join("link"));
        write_whole(&victim, b"kept", PRIVATE).expect("written");
        std::os::unix::fs::symlink(&victim, &link).expect("a link");
        assert!(read_limited(&link, 10).is_err());
        write_whole(&link, b"new", PRIVATE).expect("written");
        assert_eq!(read_limited(&victim, 10).expect("read").as_slice(), b"kept");
        assert_eq!(read_limited(&link, 10).expect("read").as_slice(), b"new");
    }

    #[test]
    fn a_file_beyond_its_limit_or_of_another_kind_is_refused() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("large");
        write_whole(&path, &[0; 11], PRIVATE).expect("written");
        assert_eq!(
            read_limited(&path, 10).expect_err("too large").kind(),
            io::ErrorKind::FileTooLarge
        );
        assert!(read_limited(directory.path(), 10).is_err());
        assert!(write_whole(directory.path(), b"", PRIVATE).is_err());
    }

    #[test]
    fn a_secret_that_others_may_read_is_refused() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("root.key");
        write_whole(&path, b"secret", 0o640).expect("written");
        assert_eq!(
            read_secret(&path, 10).expect_err("too open").kind(),
            io::ErrorKind::PermissionDenied
        );
        write_whole(&path, b"secret", PRIVATE).expect("written");
        assert_eq!(read_secret(&path, 10).expect("read").as_slice(), b"secret");
    }

    #[test]
    fn a_leftover_is_removed_and_a_directory_is_not() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("ready.json");
        remove_leftover(&path).expect("nothing there is fine");
        write_whole(&path, b"{}", PRIVATE).expect("written");
        remove_leftover(&path).expect("removed");
        assert!(!path.exists());
        assert!(remove_leftover(directory.path()).is_err());
    }
}
