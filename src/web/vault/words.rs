//! What refusals mean, in words.

use crate::service::examine::ExamineError;
use crate::service::open::OpenError;
use crate::service::vault::{KeyFault, OpeningFault, RehearsalFault, TrayFault};
use crate::text::Sentences;

/// Why a share was not taken.
pub(super) fn tray(t: &Sentences, fault: &TrayFault) -> String {
    let facts = fault.facts();
    let groups: Vec<String> = facts.groups.iter().map(u8::to_string).collect();
    t.say_with(
        facts.key,
        &[
            ("number", facts.number.into()),
            ("count", facts.count.into()),
            ("max", facts.max.into()),
            ("groups", groups.join(", ").into()),
        ],
    )
}

/// Why a step of a ceremony was not taken; none when it does not belong here.
pub(super) fn keys(t: &Sentences, fault: &KeyFault) -> Option<String> {
    let key = match fault {
        KeyFault::Order => return None,
        KeyFault::Numbers => "vault-numbers-impossible",
        KeyFault::Fragile => "vault-numbers-fragile",
        KeyFault::Place => "vault-place-wrong",
        KeyFault::Names => "vault-custodians-missing",
        KeyFault::Record => "vault-check-record-wrong",
        KeyFault::Shares => "vault-fault-shares",
        KeyFault::Group(group) => {
            let group = u64::try_from(*group).unwrap_or_default();
            return Some(t.say_with("vault-prove-wrong", &[("group", group.into())]));
        }
        KeyFault::Short => "vault-file-short",
        KeyFault::Differs => "vault-file-differs",
        KeyFault::File => "vault-file-fault",
    };
    Some(t.say(key).into_owned())
}

/// Why a step of a rehearsal was not taken; none when it does not belong here.
pub(super) fn rehearsal(t: &Sentences, fault: RehearsalFault) -> Option<String> {
    let key = match fault {
        RehearsalFault::Order => return None,
        RehearsalFault::File => "vault-rehearsal-file-wrong",
        RehearsalFault::Shares => "vault-fault-shares",
        RehearsalFault::Statement => "vault-rehearsal-failed",
        RehearsalFault::Place => "vault-place-wrong",
    };
    Some(t.say(key).into_owned())
}

/// Why a step of an opening was not taken, and what the program says about it.
pub(super) fn opening(t: &Sentences, fault: &OpeningFault) -> (String, Option<String>) {
    let (key, detail) = match fault {
        OpeningFault::Order => ("vault-failure-order", None),
        OpeningFault::Path => ("vault-open-path-wrong", None),
        OpeningFault::Collection(fault) => (collection(fault), Some(fault.to_string())),
        OpeningFault::NotCompared => ("vault-facts-compare-missing", None),
        OpeningFault::Shares => ("vault-fault-shares", None),
        OpeningFault::Recipient(state) => {
            let state = [("state", t.member_state(*state).into())];
            return (t.say_with("vault-recipients-wrong", &state), None);
        }
        OpeningFault::NoFormat => ("vault-packages-formats-missing", None),
        OpeningFault::Part => ("vault-packages-part-wrong", None),
        OpeningFault::Place => ("vault-place-wrong", None),
        OpeningFault::Open(fault) => (open(fault), Some(fault.to_string())),
        OpeningFault::Program => ("vault-fault-program", None),
    };
    (t.say(key).into_owned(), detail)
}

fn collection(fault: &ExamineError) -> &'static str {
    match fault {
        ExamineError::File { .. } => "vault-open-path-wrong",
        ExamineError::Signature { .. } => "vault-fault-signature",
        _ => "vault-fault-collection",
    }
}

fn open(fault: &OpenError) -> &'static str {
    match fault {
        OpenError::Collection(fault) => collection(fault),
        OpenError::Read { .. } | OpenError::Recipients { .. } => "vault-fault-recipient",
        OpenError::NotEmpty { .. } => "vault-fault-place",
        OpenError::Write { .. } => "vault-fault-space",
        OpenError::Changed { .. } => "vault-fault-moved",
        OpenError::Unaccounted { .. } => "vault-fault-program",
        OpenError::MissingQuorum { .. } => "vault-fault-generation",
        _ => "vault-fault-shares",
    }
}
