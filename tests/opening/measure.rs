//! Runs the real binary and watches it.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::seal::Sealed;

/// What an opening took.
pub struct Opening {
    pub elapsed: Duration,
    /// The time that all its threads together had a core.
    pub busy: Duration,
    /// The most memory that it had resident, in bytes.
    pub peak: u64,
    /// The bytes of all packages.
    pub packages: u64,
}

impl Opening {
    /// Opens a collection into packages under passphrases: the dearest kind, since each is written twice.
    pub fn of(cista: &Path, sealed: &Sealed, room: &Path, formats: &str) -> Result<Self, Box<dyn Error>> {
        let out = room.join("packages");
        let began = Instant::now();
        let mut child = Command::new(cista)
            .arg("open")
            .arg(&sealed.collection)
            .arg("--share")
            .args(&sealed.shares)
            .args(["--format", formats, "--out"])
            .arg(&out)
            .stdout(Stdio::null())
            .spawn()?;
        let (status, peak, busy) = watch(&mut child)?;
        let elapsed = began.elapsed();
        if !status.success() {
            return Err(format!("cista open ended with {status}").into());
        }
        let mut packages = 0;
        for entry in fs::read_dir(&out)? {
            packages += entry?.metadata()?.len();
        }
        fs::remove_dir_all(&out)?;
        Ok(Self {
            elapsed,
            busy,
            peak,
            packages,
        })
    }
}

/// Waits for the end, and reads the high-water mark of the resident memory and the time on cores until then; neither ever falls.
fn watch(child: &mut Child) -> Result<(ExitStatus, u64, Duration), Box<dyn Error>> {
    let status_file = format!("/proc/{}/status", child.id());
    let (mut peak, mut busy) = (0, Duration::ZERO);
    loop {
        busy = busy_time(&child.id().to_string()).map_or(busy, |now| now.max(busy));
        let status = fs::read_to_string(&status_file).unwrap_or_default();
        let mark = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = mark.and_then(|text| text.trim().trim_end_matches(" kB").trim().parse::<u64>().ok());
        peak = kilobytes.map_or(peak, |kilobytes| kilobytes * 1024);
        if let Some(status) = child.try_wait()? {
            return Ok((status, peak, busy));
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// For how long the threads of a process had a core: fields 14 and 15 of its `stat`, in hundredths of a second.
pub fn busy_time(process: &str) -> Option<Duration> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks = fields
        .split_whitespace()
        .skip(11)
        .take(2)
        .map(|field| field.parse::<u64>().unwrap_or(0));
    Some(Duration::from_millis(ticks.sum::<u64>() * 10))
}
