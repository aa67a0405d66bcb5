//! One instance's configuration: what an operator may decide, as one parsed value.
//!
//! The file is TOML. Whatever it does not know it refuses, naming the line, so that a misspelt key never falls back to a default in silence. It
//! holds no secret: keys are named by where they come from. This module does not look at the machine; whether a directory exists or an address can
//! be bound shows when the daemon tries.

mod fault;
mod file;
mod name;
mod news;
mod origin;
mod paths;
mod render;

pub use fault::ConfigError;
pub use file::{Admin, CertificateFiles, Configuration, PersonCheck, ProofOfWork, Public, RootKeySource, Sandbox};
pub use name::InstanceName;
pub use news::{News, Recipient};
pub use origin::Origin;
