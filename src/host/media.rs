//! Removable media that the system has put into its tree.

use std::fs;
use std::path::{Path, PathBuf};

/// Where desktops and image builders mount them.
pub const ROOTS: [&str; 3] = ["/media", "/run/media", "/mnt"];

/// The directories of media below these roots, at most as many as anybody has sticks in: what is mounted there itself, or one level deeper (desktops
/// put a directory of the user between).
#[must_use]
pub fn mounted(roots: &[PathBuf]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for root in roots {
        for first in directories(root) {
            if is_mount_point(&first) {
                found.push(first);
            } else {
                found.extend(directories(&first).into_iter().filter(|second| is_mount_point(second)));
            }
        }
    }
    found.truncate(MOST);
    found
}

/// A mount point lies on another device than the directory above it.
fn is_mount_point(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let device = |path: &Path| fs::metadata(path).ok().map(|about| about.dev());
    match (device(path), path.parent().and_then(device)) {
        (Some(here), Some(above)) => here != above,
        _ => false,
    }
}

/// The directories in a directory, in the order of their names; symbolic links are not followed.
fn directories(place: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(place) else {
        return Vec::new();
    };
    let is_directory = |entry: &fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
    let mut found: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .take(MOST_ENTRIES)
        .filter(is_directory)
        .map(|entry| entry.path())
        .collect();
    found.sort();
    found
}

const MOST: usize = 16;
const MOST_ENTRIES: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_directory_is_no_medium() {
        let root = tempfile::tempdir().expect("a directory");
        fs::create_dir_all(root.path().join("user/stick")).expect("made");
        assert_eq!(mounted(&[root.path().to_owned()]), Vec::<PathBuf>::new());
        assert!(is_mount_point(Path::new("/proc")));
    }
}
