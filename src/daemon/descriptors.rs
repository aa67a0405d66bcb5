//! How many connections the process may hold open at once.

use rustix::process::{Resource, getrlimit, setrlimit};

/// Raises the process's limit of open files to what the listeners may need, as far as that is allowed. Where it is not, connections wait until others
/// end.
pub fn raise_limit(connections: usize) {
    let needed = u64::try_from(connections).unwrap_or(u64::MAX).saturating_add(BESIDES);
    let mut limit = getrlimit(Resource::Nofile);
    if limit.current.is_none_or(|current| current >= needed) {
        return;
    }
    limit.current = Some(limit.maximum.map_or(needed, |maximum| maximum.min(needed)));
    if setrlimit(Resource::Nofile, limit).is_err() || limit.current.is_some_and(|current| current < needed) {
        tracing::warn!(needed, "the limit of open files is low: under load, visitors will wait");
    }
}

/// Files and sockets besides connections: the store, listeners, the control socket and its visitors, the log.
const BESIDES: u64 = 64;
