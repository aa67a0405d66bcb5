//! What a process used, read from `/proc`.

use std::fs;
use std::io;
use std::time::Duration;

/// Processor time of a process.
#[derive(Clone, Copy)]
pub struct Usage {
    pub processor: Duration,
}

impl Usage {
    /// What was used since an earlier look.
    pub fn since(self, before: Self) -> Self {
        Self {
            processor: self.processor.saturating_sub(before.processor),
        }
    }
}

/// Looks at a process.
pub fn of_process(pid: u32) -> io::Result<Usage> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // The name in parentheses may hold blanks; user and system time are fields 14 and 15.
    let after = stat.rsplit_once(')').map_or("", |(_, after)| after);
    let ticks: u64 = after
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse::<u64>().ok())
        .sum();
    Ok(Usage {
        processor: Duration::from_millis(ticks * 1000 / TICKS_PER_SECOND),
    })
}

/// The largest part of memory that the process ever had resident.
pub fn resident_peak_kib(pid: u32) -> io::Result<u64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status"))?;
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|value| value.trim().trim_end_matches(" kB").parse().ok())
        .ok_or_else(|| io::Error::other("the kernel does not say how much memory was resident"))
}

/// What the kernel counts in for its users, on every architecture that Cista runs on.
const TICKS_PER_SECOND: u64 = 100;
