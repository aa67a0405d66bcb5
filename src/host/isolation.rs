//! Whether the machine is cut off from others, and whether it may write its memory to a disk: what the offline program asks before it begins.

use std::fs;
use std::io;
use std::path::Path;

/// Where the kernel lists the network interfaces.
pub const NETWORKS: &str = "/sys/class/net";

/// Where the kernel lists what it swaps to.
pub const SWAPS: &str = "/proc/swaps";

/// The interfaces, other than loopback, over which something could come in or go out now, in the order of their names.
///
/// An interface whose cable is pulled or whose radio is off counts as down, also while it waits for one.
///
/// # Errors
///
/// When the list cannot be read: then nothing is known, and nobody should assume the best.
pub fn networks_up(list: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(list)? {
        let entry = entry?;
        let read = |name: &str| fs::read_to_string(entry.path().join(name)).unwrap_or_default();
        if is_up(&read("flags"), read("operstate").trim()) {
            found.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    found.sort();
    Ok(found)
}

/// Whether an interface with these flags (hexadecimal) and this state passes anything on. What cannot be read counts as up.
fn is_up(flags: &str, state: &str) -> bool {
    const UP: u32 = 0x1;
    const LOOPBACK: u32 = 0x8;
    let digits = flags.trim().trim_start_matches("0x");
    let flags = u32::from_str_radix(digits, 16).unwrap_or(UP);
    let is_idle = matches!(state, "down" | "notpresent" | "lowerlayerdown");
    flags & UP != 0 && flags & LOOPBACK == 0 && !is_idle
}

/// Whether the kernel may write memory to a disk. Swap that lives in memory itself (zram) is none.
///
/// # Errors
///
/// When the list cannot be read.
pub fn swaps(list: &Path) -> io::Result<bool> {
    let text = fs::read_to_string(list)?;
    Ok(text
        .lines()
        .skip(1)
        .any(|line| !line.trim().is_empty() && !line.starts_with("/dev/zram")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A list of interfaces, each with its flags and its state.
    fn machine(interfaces: &[(&str, &str, &str)]) -> tempfile::TempDir {
        let list = tempfile::tempdir().expect("a directory");
        for (name, flags, state) in interfaces {
            let place = list.path().join(name);
            fs::create_dir(&place).expect("made");
            crate::host::files::write_whole(&place.join("flags"), flags.as_bytes(), 0o600).expect("written");
            crate::host::files::write_whole(&place.join("operstate"), state.as_bytes(), 0o600).expect("written");
        }
        list
    }

    #[test]
    fn loopback_and_pulled_cables_are_no_network() {
        let list = machine(&[
            ("lo", "0x9\n", "unknown\n"),
            ("enp3s0", "0x1003\n", "down\n"),
            ("wlan0", "0x1002\n", "down\n"),
            ("tunl0", "0x80\n", "down\n"),
        ]);
        assert_eq!(networks_up(list.path()).expect("read"), Vec::<String>::new());
    }

    #[test]
    fn whatever_passes_something_on_is_named() {
        let list = machine(&[
            ("wlan0", "0x1003\n", "up\n"),
            ("lo", "0x9\n", "unknown\n"),
            ("tun0", "0x10d1\n", "unknown\n"),
            ("odd", "garbled", "up\n"),
        ]);
        assert_eq!(networks_up(list.path()).expect("read"), ["odd", "tun0", "wlan0"]);
        assert!(networks_up(&list.path().join("absent")).is_err());
    }

    #[test]
    fn swap_on_a_disk_is_found() {
        let directory = tempfile::tempdir().expect("a directory");
        let list = directory.path().join("swaps");
        for (text, on_disk) in [
            ("Filename Type Size Used Priority\n", false),
            (
                "Filename Type Size Used Priority\n/dev/zram0 partition 1 0 100\n",
                false,
            ),
            ("Filename Type Size Used Priority\n/dev/sda2 partition 1 0 -2\n", true),
        ] {
            crate::host::files::write_whole(&list, text.as_bytes(), 0o600).expect("written");
            assert_eq!(swaps(&list).expect("read"), on_disk, "{text}");
        }
    }
}
