//! Why an instance was not started.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use super::certificates::CertificateError;
use super::detach::DetachError;
use super::rights::RightsError;
use super::root_key::RootKeyError;
use super::sandbox::SandboxError;
use crate::config::{ConfigError, InstanceName};
use crate::control::BindError;
use crate::service::news::OverBefore;
use crate::service::wording::WordingError;
use crate::service::{IdentityError, UnlockError};

/// A start that failed.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The configuration cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The process cannot protect itself.
    #[error("The kernel does not let the process forbid core dumps.")]
    Hardening(#[source] io::Error),
    /// The process cannot detach itself.
    #[error(transparent)]
    Detaching(#[from] DetachError),
    /// The detached process said why it cannot serve.
    #[error("{0}")]
    Reported(String),
    /// The instance runs already.
    #[error("The instance {instance} is running already.")]
    Running {
        /// The instance.
        instance: InstanceName,
    },
    /// The rights of root cannot be given up.
    #[error(transparent)]
    Rights(#[from] RightsError),
    /// The root key cannot be had.
    #[error(transparent)]
    RootKey(#[from] RootKeyError),
    /// No certificate can be shown.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// An address cannot be bound.
    #[error("The address {address} cannot be listened on: {}", advice(source))]
    Binding {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The directory of the control socket cannot be made.
    #[error("The directory {} for the control socket cannot be made.", path.display())]
    RunDirectory {
        /// The directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The control socket cannot be bound.
    #[error(transparent)]
    Control(#[from] BindError),
    /// The instance's identity cannot be read.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The directory holds another instance than the configuration names.
    #[error("The configuration is that of the instance {configured}, and its directory holds the instance {found}.")]
    OtherInstance {
        /// What the configuration says.
        configured: InstanceName,
        /// What the directory says.
        found: String,
    },
    /// The easy proof of work for an instance that is no rehearsal.
    #[error("The setting proof_of_work = \"easy\" is for rehearsals only, and this instance is none.")]
    TooEasy,
    /// The sandbox cannot be made.
    #[error(transparent)]
    Sandbox(#[from] SandboxError),
    /// The kernel has no sandbox.
    #[error(
        "This kernel cannot confine the process (Landlock), and it does not run unconfined. Use a newer kernel, or say sandbox = \"best-effort\" in the \
         configuration."
    )]
    NoSandbox,
    /// The official wordings of the instance cannot be read.
    #[error(transparent)]
    Wording(#[from] WordingError),
    /// The news of the configuration are over before they begin.
    #[error(transparent)]
    News(#[from] OverBefore),
    /// The instance cannot be unlocked.
    #[error(transparent)]
    Unlocking(#[from] UnlockError),
    /// The runtime cannot be had, or a listener stopped.
    #[error("The process cannot go on serving.")]
    Serving(#[source] io::Error),
    /// Readiness cannot be announced.
    #[error("The file that says that the sites answer cannot be written.")]
    Announcing(#[source] io::Error),
}

fn advice(source: &io::Error) -> &'static str {
    match source.kind() {
        io::ErrorKind::AddrInUse => "another program listens there already.",
        io::ErrorKind::AddrNotAvailable => "this machine has no such address.",
        io::ErrorKind::PermissionDenied => "ports below 1024 take the right CAP_NET_BIND_SERVICE.",
        _ => "the system refuses.",
    }
}
