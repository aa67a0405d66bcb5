//! How a command ends: its code, and what the operator is told.

use std::error::Error;
use std::fmt::Write;
use std::io;
use std::process::ExitCode;

use crate::config::ConfigError;
use crate::control::{BindError, ClientError, RefusalCode};
use crate::daemon::certificates::CertificateError;
use crate::daemon::root_key::RootKeyError;
use crate::daemon::{RightsError, StartError};

//------------ Exit ----------------------------------------------------------

/// The exit codes, as `sysexits.h` of BSD names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done.
    Ok = 0,
    /// The command was used wrongly.
    Usage = 64,
    /// What was given is not what it should be.
    Data = 65,
    /// A file that was named is not there.
    NoInput = 66,
    /// Something that the command needs does not run.
    Unavailable = 69,
    /// A fault in the program.
    Software = 70,
    /// The system refuses something that it should not.
    System = 71,
    /// A file cannot be made.
    CannotCreate = 73,
    /// Reading or writing failed.
    Io = 74,
    /// It may work later.
    TryLater = 75,
    /// Not allowed.
    NotPermitted = 77,
    /// The configuration is wrong.
    Config = 78,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

//------------ Failure -------------------------------------------------------

/// A command that did not do what it was asked.
#[derive(Debug)]
pub struct Failure {
    /// The exit code.
    pub exit: Exit,
    /// What happened.
    error: Box<dyn Error + Send + Sync>,
}

impl Failure {
    /// A failure with this code, for this reason.
    pub fn new(exit: Exit, error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            exit,
            error: error.into(),
        }
    }

    /// What the operator reads: what happened and what to do, then what the system said about it.
    pub fn sentences(&self) -> String {
        let mut text = capitalised(&self.error.to_string());
        let mut cause = self.error.source();
        while let Some(next) = cause {
            let said = next.to_string();
            if !text.contains(&said) {
                write!(text, " ({said})").expect("a string takes whatever is written to it");
            }
            cause = next.source();
        }
        text
    }
}

/// The errors below begin small and end without a stop, as Rust has it; people get a sentence. A name that stands first keeps its spelling.
fn capitalised(text: &str) -> String {
    let stop = if text.ends_with(['.', '!', '?']) { "" } else { "." };
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    let is_word = word.bytes().all(|byte| byte.is_ascii_lowercase());
    match word.get(..1).filter(|_| is_word) {
        Some(first) => format!("{}{} {rest}{stop}", first.to_ascii_uppercase(), &word[1..]),
        None => format!("{text}{stop}"),
    }
}

//------------ Codes ---------------------------------------------------------

/// The code for what the file system said.
pub fn code_of_io(fault: &io::Error) -> Exit {
    match fault.kind() {
        io::ErrorKind::NotFound => Exit::NoInput,
        io::ErrorKind::PermissionDenied => Exit::NotPermitted,
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::FileTooLarge => Exit::Data,
        _ => Exit::Io,
    }
}

impl From<ConfigError> for Failure {
    fn from(fault: ConfigError) -> Self {
        let exit = match &fault {
            ConfigError::Reading { source, .. } => code_of_io(source),
            ConfigError::TooLarge { .. } | ConfigError::Line { .. } | ConfigError::Together { .. } => Exit::Config,
        };
        Self::new(exit, fault)
    }
}

impl From<RightsError> for Failure {
    fn from(fault: RightsError) -> Self {
        let exit = match &fault {
            RightsError::Looking { source, .. } => code_of_io(source),
            RightsError::Refused { .. } | RightsError::Capabilities { .. } | RightsError::Kept => Exit::System,
        };
        Self::new(exit, fault)
    }
}

impl From<RootKeyError> for Failure {
    fn from(fault: RootKeyError) -> Self {
        let exit = match &fault {
            RootKeyError::Reading { source, .. } => code_of_io(source),
            RootKeyError::NoKey { .. } => Exit::Data,
            RootKeyError::Passphrase { .. } => Exit::NotPermitted,
        };
        Self::new(exit, fault)
    }
}

impl From<ClientError> for Failure {
    fn from(fault: ClientError) -> Self {
        let exit = match &fault {
            ClientError::Refused(refusal) => match refusal.code {
                RefusalCode::Malformed => Exit::Software,
                RefusalCode::State => Exit::Unavailable,
                RefusalCode::WrongKey | RefusalCode::Data => Exit::Data,
                RefusalCode::NotPermitted => Exit::NotPermitted,
                RefusalCode::Failed => Exit::Io,
            },
            ClientError::BrokeOff(_) => Exit::TryLater,
            ClientError::Writing(source) => code_of_io(source),
        };
        Self::new(exit, fault)
    }
}

impl From<StartError> for Failure {
    fn from(fault: StartError) -> Self {
        let exit = match fault {
            StartError::Config(fault) => return fault.into(),
            StartError::Rights(fault) => return fault.into(),
            StartError::RootKey(fault) => return fault.into(),
            StartError::Certificate(CertificateError::Unusable { .. })
            | StartError::OtherInstance { .. }
            | StartError::TooEasy
            | StartError::News(_) => Exit::Config,
            StartError::Certificate(CertificateError::Reading { ref source, .. }) => code_of_io(source),
            StartError::Certificate(_) | StartError::RunDirectory { .. } | StartError::Announcing(_) => {
                Exit::CannotCreate
            }
            StartError::Detaching(_) | StartError::Control(BindError::Binding { .. }) => Exit::CannotCreate,
            StartError::Identity(_) => Exit::NoInput,
            StartError::Running { .. }
            | StartError::Control(BindError::Running { .. })
            | StartError::Binding { .. }
            | StartError::Reported(_)
            | StartError::Serving(_) => Exit::Unavailable,
            StartError::Hardening(_) | StartError::Sandbox(_) | StartError::NoSandbox => Exit::System,
            StartError::Wording(_) | StartError::Unlocking(_) => Exit::Data,
        };
        Self::new(exit, fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operator_reads_a_sentence_and_what_the_system_said() {
        #[derive(Debug, thiserror::Error)]
        #[error("the file {0} cannot be read")]
        struct Unreadable(&'static str, #[source] io::Error);

        let failure = Failure::new(Exit::NoInput, Unreadable("a.cista", io::ErrorKind::NotFound.into()));
        assert_eq!(
            failure.sentences(),
            "The file a.cista cannot be read. (entity not found)"
        );
    }

    #[test]
    fn the_name_of_a_file_keeps_its_spelling() {
        let sentences = |text: &'static str| Failure::new(Exit::Data, text).sentences();
        assert_eq!(sentences("b.cista is broken"), "b.cista is broken.");
        assert_eq!(sentences("instance.json is broken"), "instance.json is broken.");
        assert_eq!(sentences("the file is broken"), "The file is broken.");
    }

    #[test]
    fn a_cause_that_was_told_already_is_not_told_again() {
        let failure = Failure::new(Exit::Data, "It is broken.");
        assert_eq!(failure.sentences(), "It is broken.");
    }
}
