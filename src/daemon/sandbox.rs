//! What the process may still reach once it serves strangers: its own directories, and nothing else of the file system; no connection outwards.
//!
//! The kernel enforces it (Landlock) on the calling thread and on every thread that it starts later, so this happens before there are any.

use std::path::{Path, PathBuf};

use landlock::{
    ABI, Access, AccessFs, AccessNet, BitFlags, CompatLevel, Compatible, PathBeneath, PathFd, PathFdError,
    RestrictionStatus, Ruleset, RulesetAttr, RulesetCreated, RulesetCreatedAttr, RulesetError, RulesetStatus,
};

/// What the process keeps.
#[derive(Debug, Clone, Default)]
pub struct Reach {
    /// Directories below which it may do everything but execute.
    pub own: Vec<PathBuf>,
    /// Files and directories that it may read.
    pub readable: Vec<PathBuf>,
    /// A directory from which it may remove directories, empty by then: a rehearsal's own at its end.
    pub tidied: Option<PathBuf>,
}

/// How well the process is confined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confinement {
    /// As far as this kernel can.
    Enforced,
    /// Not at all: the kernel cannot.
    Absent,
}

/// The sandbox could not be made.
#[derive(Debug, thiserror::Error)]
#[error("The sandbox cannot be made.")]
pub struct SandboxError(#[from] RulesetError);

/// Confines this thread and those that it will start.
///
/// # Errors
///
/// When the kernel knows sandboxes and refuses this one.
pub fn confine(reach: &Reach) -> Result<Confinement, SandboxError> {
    let everything = AccessFs::from_all(NEWEST_KNOWN);
    let reading = AccessFs::ReadFile | AccessFs::ReadDir;
    let mut rules = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(everything)?
        // No rule follows for these: a process that serves has bound its listeners, and connects to nobody.
        .handle_access(AccessNet::from_all(NEWEST_KNOWN))?
        .create()?;
    for own in &reach.own {
        rules = allow(rules, own, everything & !AccessFs::Execute)?;
    }
    for readable in reach
        .readable
        .iter()
        .map(PathBuf::as_path)
        .chain(ALWAYS_READABLE.iter().map(Path::new))
    {
        rules = allow(rules, readable, reading)?;
    }
    if let Some(tidied) = &reach.tidied {
        rules = allow(rules, tidied, AccessFs::RemoveDir.into())?;
    }
    let RestrictionStatus { ruleset, .. } = rules.restrict_self()?;
    Ok(match ruleset {
        RulesetStatus::NotEnforced => Confinement::Absent,
        RulesetStatus::FullyEnforced | RulesetStatus::PartiallyEnforced => Confinement::Enforced,
    })
}

/// Adds what is allowed below a path. A path that is not there needs no rule.
fn allow(rules: RulesetCreated, path: &Path, access: BitFlags<AccessFs>) -> Result<RulesetCreated, RulesetError> {
    match PathFd::new(path) {
        Ok(opened) => {
            let access = if path.is_dir() {
                access
            } else {
                access & AccessFs::from_file(NEWEST_KNOWN)
            };
            rules.add_rule(PathBeneath::new(opened, access))
        }
        Err(PathFdError::OpenCall { .. } | _) => Ok(rules),
    }
}

/// The newest set of rights that these rules were written against; an older kernel enforces those that it knows.
const NEWEST_KNOWN: ABI = ABI::V5;

/// What a library asks of the machine: memory and load, and the number of processors.
const ALWAYS_READABLE: &[&str] = &["/proc", "/sys"];

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::ErrorKind;
    use std::net::{TcpListener, TcpStream};
    use std::thread;

    use super::*;

    /// Does something inside a sandbox, on a thread of its own; nothing where the kernel has none.
    fn inside<T: Send>(reach: &Reach, act: impl FnOnce() -> T + Send) -> Option<T> {
        thread::scope(|scope| {
            let acting = scope.spawn(|| match confine(reach).expect("made") {
                Confinement::Enforced => Some(act()),
                Confinement::Absent => None,
            });
            acting.join().expect("it ends")
        })
    }

    #[test]
    fn only_its_own_directories_can_be_written_and_only_what_is_named_can_be_read() {
        let [own, read, other] = [(); 3].map(|()| tempfile::tempdir().expect("a directory"));
        for directory in [&read, &other] {
            File::create(directory.path().join("file")).expect("a file");
        }
        let reach = Reach {
            own: vec![own.path().to_owned()],
            readable: vec![read.path().to_owned()],
            tidied: None,
        };
        let outcome = inside(&reach, || {
            let kind = |outcome: std::io::Result<File>| outcome.err().map(|fault| fault.kind());
            [
                kind(File::create(own.path().join("new"))),
                kind(File::open(read.path().join("file"))),
                kind(File::create(read.path().join("new"))),
                kind(File::open(other.path().join("file"))),
                kind(File::open("/etc/passwd")),
            ]
        });
        let denied = Some(ErrorKind::PermissionDenied);
        assert!(
            outcome.is_none_or(|outcome| outcome == [None, None, denied, denied, denied]),
            "{outcome:?}"
        );
    }

    #[test]
    fn what_listens_goes_on_and_nobody_is_connected_to() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("bound");
        let address = listener.local_addr().expect("an address");
        let visitor = TcpStream::connect(address).expect("connected");
        let outcome = inside(&Reach::default(), || {
            let accepted = listener.accept().is_ok();
            // Kernels before 6.7 confine files only.
            (
                accepted,
                TcpStream::connect(address).map_err(|fault| fault.kind()).err(),
            )
        });
        drop(visitor);
        assert!(outcome.is_none_or(
            |(accepted, refused)| accepted && refused.is_none_or(|kind| kind == ErrorKind::PermissionDenied)
        ));
    }
}
