//! How much memory the process holds.

use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System};

/// The bytes of this process that lie in memory now, where the machine tells.
#[must_use]
pub fn resident_bytes() -> Option<u64> {
    let me = sysinfo::get_current_pid().ok()?;
    let mut system = System::new().ok()?;
    system.refresh_processes_specifics(
        ProcessesToUpdate::Some(&[me]),
        true,
        ProcessRefreshKind::nothing().with_memory(),
    );
    system.process(me).map(sysinfo::Process::memory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_running_process_holds_memory() {
        assert!(resident_bytes().expect("an answer") > 100_000);
    }
}
