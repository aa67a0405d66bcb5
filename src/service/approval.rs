//! Approval of an act by two organisers: of the register, different ones, for exactly this act and this instance, and not long ago.
//!
//! It is the same on a server and offline, where the register stands in the head of a collection. Who gives approvals by signing in, once there are
//! accounts, comes to the same question: which two organisers approved which [`Act`]. What an act is in words stands here too, so that everybody who
//! asks for an approval asks for the same line.

use std::fmt;
use std::path::{Path, PathBuf};

use jiff::ToSpan as _;

use super::small_file;
use crate::crypto::approval::{Act, ApprovalFault, Slip};
use crate::document::collection::{Head, Organiser};
use crate::domain::{Date, MemberState};

/// For how many days after its date a slip is good.
pub const VALID_DAYS: i64 = 30;
/// How many slips are looked at.
pub const MOST_SLIPS: usize = 16;

/// Why an act is not approved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ApprovalError {
    /// Fewer than two organisers approved.
    #[error(
        "two organisers must approve this: each runs `cista approve --key FILE --instance {instance} --act \"{act}\" --out SLIP`; then repeat the command \
         with --approval SLIP for each of the two"
    )]
    TooFew {
        /// The instance, in hexadecimal.
        instance: String,
        /// What is to be approved.
        act: Act,
    },
    /// One organiser approved twice.
    #[error("both slips are of {name}: two different organisers must approve")]
    Twice {
        /// The organiser.
        name: String,
    },
    /// Somebody approved who is no organiser here.
    #[error("the slip of {name} is of nobody who is registered as an organiser of this instance")]
    Stranger {
        /// The name on the slip.
        name: String,
    },
    /// The slip approves another act.
    #[error("the slip of {name} approves another act: \"{approved}\" and not \"{act}\"")]
    OtherAct {
        /// The organiser.
        name: String,
        /// What the slip approves.
        approved: Act,
        /// What is to be approved.
        act: Act,
    },
    /// The slip is of another instance.
    #[error("the slip of {name} is for another instance")]
    OtherInstance {
        /// The organiser.
        name: String,
    },
    /// The slip is too old.
    #[error("the slip of {name} is of {date}, and slips are good for {VALID_DAYS} days: ask for a new one")]
    Old {
        /// The organiser.
        name: String,
        /// Its day.
        date: String,
    },
    /// The slip is of a day that has not come.
    #[error("the slip of {name} is of {date}, which has not come: look at the clocks of both computers")]
    Early {
        /// The organiser.
        name: String,
        /// Its day.
        date: String,
    },
    /// The slip was used before.
    #[error("the slip of {name} was used before: ask for a new one")]
    Used {
        /// The organiser.
        name: String,
    },
    /// There are more slips than are looked at.
    #[error("these are more slips than anybody needs: give those of two organisers")]
    TooMany,
    /// A slip is none.
    #[error(transparent)]
    Slip(#[from] ApprovalFault),
    /// A slip cannot be read.
    #[error("{} cannot be read: check the path and the permissions", path.display())]
    Read {
        /// The file.
        path: PathBuf,
    },
}

/// Asks for the slips of two different organisers over exactly this act of this instance, and gives the names of all who approved.
///
/// # Errors
///
/// [`ApprovalError`]; a slip that is not right is refused also where there are enough of others.
pub fn require_two(
    organisers: &[Organiser],
    instance: &[u8; 16],
    act: &Act,
    slips: &[Slip],
    today: Date,
) -> Result<Vec<String>, ApprovalError> {
    if slips.len() > MOST_SLIPS {
        return Err(ApprovalError::TooMany);
    }
    let mut names: Vec<String> = Vec::new();
    for slip in slips {
        let name = check(organisers, instance, act, slip, today)?;
        if names.contains(&name) {
            return Err(ApprovalError::Twice { name });
        }
        names.push(name);
    }
    if names.len() < 2 {
        return Err(ApprovalError::TooFew {
            instance: hex(instance),
            act: act.clone(),
        });
    }
    Ok(names)
}

/// Whether one slip is right; gives the name under which its organiser is registered.
fn check(
    organisers: &[Organiser],
    instance: &[u8; 16],
    act: &Act,
    slip: &Slip,
    today: Date,
) -> Result<String, ApprovalError> {
    let key = hex(&slip.key.0);
    let organiser = organisers.iter().find(|organiser| organiser.key == key);
    let name = || slip.name.clone();
    let Some(organiser) = organiser else {
        return Err(ApprovalError::Stranger { name: name() });
    };
    if slip.instance != *instance {
        return Err(ApprovalError::OtherInstance { name: name() });
    }
    if slip.act != *act {
        return Err(ApprovalError::OtherAct {
            name: name(),
            approved: slip.act.clone(),
            act: act.clone(),
        });
    }
    let date = slip.date.clone();
    match slip.date.parse::<Date>() {
        Ok(day) if day > later(today, 1) => Err(ApprovalError::Early { name: name(), date }),
        Ok(day) if today <= later(day, VALID_DAYS) => Ok(organiser.name.clone()),
        _ => Err(ApprovalError::Old { name: name(), date }),
    }
}

/// Asks for two organisers' approval of writing out a collection unencrypted, by the register in its head; `digest` is its manifest's.
///
/// # Errors
///
/// As for [`require_two`].
pub fn require_two_for_plain(
    head: &Head,
    digest: &str,
    slips: &[Slip],
    today: Date,
) -> Result<Vec<String>, ApprovalError> {
    let instance = data_encoding::HEXLOWER
        .decode(head.instance.as_bytes())
        .ok()
        .and_then(|bytes| bytes.try_into().ok())
        .unwrap_or_default();
    require_two(&head.organisers, &instance, &acts::plain(digest), slips, today)
}

/// Reads slips that people hand over as files.
///
/// # Errors
///
/// When a file cannot be read or holds no slip.
pub fn read_slips(paths: &[PathBuf]) -> Result<Vec<Slip>, ApprovalError> {
    let read = |path: &PathBuf| {
        let text = small_file::read(path).map_err(|_| ApprovalError::Read { path: path.clone() })?;
        Ok(Slip::parse(&text)?)
    };
    paths.iter().take(MOST_SLIPS + 1).map(read).collect()
}

/// Reads the texts of slips, to be sent on; what they say is looked at where they are used.
///
/// # Errors
///
/// As for [`read_slips`].
pub fn read_texts(paths: &[PathBuf]) -> Result<Vec<String>, ApprovalError> {
    Ok(read_slips(paths)?.iter().map(Slip::to_text).collect())
}

/// Reads a small text that people hand over: a card, a record, an answer.
///
/// # Errors
///
/// When it cannot be read or is longer than such a text ever is.
pub fn read_text(path: &Path) -> std::io::Result<String> {
    Ok(small_file::read(path)?.to_string())
}

/// The acts that two organisers approve, each in its line.
pub mod acts {
    use super::{Act, MemberState, fmt};

    /// Packages of a collection are written unencrypted; `digest` is that of its manifest, in hexadecimal.
    #[must_use]
    pub fn plain(digest: &str) -> Act {
        act(format_args!("plain {digest}"))
    }

    /// The package of a Member State is made for this key, the file of which has this SHA-256.
    #[must_use]
    pub fn recipient(state: MemberState, thumbprint: &str, sha256: &str) -> Act {
        act(format_args!("recipient {} {thumbprint} {sha256}", state.code()))
    }

    /// The key that was approved for a Member State is none any more.
    #[must_use]
    pub fn recipient_removal(state: MemberState, thumbprint: &str) -> Act {
        act(format_args!("recipient-remove {} {thumbprint}", state.code()))
    }

    /// What is collected is sealed to another key of the committee from now on.
    #[must_use]
    pub fn generation(generation: u32, thumbprint: impl fmt::Display) -> Act {
        act(format_args!("generation {generation} {thumbprint}"))
    }

    /// Somebody becomes an organiser, with this public key.
    #[must_use]
    pub fn organiser(name: &str, key: &str) -> Act {
        act(format_args!("organiser {key} {name}"))
    }

    /// Somebody is an organiser no longer.
    #[must_use]
    pub fn organiser_removal(name: &str, key: &str) -> Act {
        act(format_args!("organiser-remove {key} {name}"))
    }

    /// The parts of every act were looked at before, but for a digest or thumbprint of a foreign file, which then approves nothing.
    fn act(line: fmt::Arguments<'_>) -> Act {
        Act::new(&line.to_string()).unwrap_or_else(|| Act::new("nothing").expect("that is a line"))
    }
}

fn later(day: Date, days: i64) -> Date {
    day.saturating_add(days.days())
}

fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;
    use crate::crypto::approval::ApprovalKey;
    use jiff::civil::date;

    const INSTANCE: [u8; 16] = [7; 16];

    fn key(name: &str) -> ApprovalKey {
        ApprovalKey::generate(name, &mut SeededEntropy::new(name.as_bytes())).unwrap()
    }

    fn register() -> Vec<Organiser> {
        ["Anna", "Björn", "Chloé"]
            .map(|name| Organiser {
                name: name.to_owned(),
                key: hex(&key(name).public().0),
            })
            .into()
    }

    fn slip(name: &str, act: &Act, day: &str) -> Slip {
        key(name).approve(INSTANCE, act, day)
    }

    fn ask(slips: &[Slip], act: &Act) -> Result<Vec<String>, ApprovalError> {
        require_two(&register(), &INSTANCE, act, slips, date(2026, 11, 22))
    }

    #[test]
    fn two_different_organisers_approve() {
        let act = acts::generation(2, "AB");
        let slips = [slip("Anna", &act, "2026-11-22"), slip("Chloé", &act, "2026-10-23")];
        assert_eq!(ask(&slips, &act).unwrap(), ["Anna", "Chloé"]);
        for few in [&slips[..1], &[]] {
            assert!(matches!(ask(few, &act), Err(ApprovalError::TooFew { .. })));
        }
    }

    #[test]
    fn one_organiser_twice_is_not_two() {
        let act = acts::generation(2, "AB");
        let slips = [slip("Anna", &act, "2026-11-22"), slip("Anna", &act, "2026-11-21")];
        assert!(matches!(ask(&slips, &act), Err(ApprovalError::Twice { name }) if name == "Anna"));
    }

    #[test]
    fn an_approval_holds_for_its_act_instance_key_and_time_only() {
        let (act, other) = (acts::generation(2, "AB"), acts::generation(3, "AB"));
        let with = |second: Slip| ask(&[slip("Anna", &act, "2026-11-22"), second], &act).unwrap_err();
        assert!(matches!(
            with(slip("Björn", &other, "2026-11-22")),
            ApprovalError::OtherAct { .. }
        ));
        let elsewhere = key("Björn").approve([8; 16], &act, "2026-11-22");
        assert!(matches!(with(elsewhere), ApprovalError::OtherInstance { .. }));
        let named_alike = ApprovalKey::generate("Björn", &mut SeededEntropy::new(b"another")).unwrap();
        let stranger = named_alike.approve(INSTANCE, &act, "2026-11-22");
        assert!(matches!(with(stranger), ApprovalError::Stranger { .. }));
        assert!(matches!(
            with(slip("Björn", &act, "2026-10-22")),
            ApprovalError::Old { .. }
        ));
        assert!(matches!(
            with(slip("Björn", &act, "2026-11-24")),
            ApprovalError::Early { .. }
        ));
        assert!(matches!(
            with(slip("Björn", &act, "2026-99-99")),
            ApprovalError::Old { .. }
        ));
    }

    #[test]
    fn more_slips_than_anybody_needs_are_not_looked_at() {
        let act = acts::plain("00");
        let slips = vec![slip("Anna", &act, "2026-11-22"); MOST_SLIPS + 1];
        assert!(matches!(ask(&slips, &act), Err(ApprovalError::TooMany)));
    }
}
