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
