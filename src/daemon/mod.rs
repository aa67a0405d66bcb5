//! The process: how it starts, what it gives up on the way, how it runs and ends.
//!
//! [`serve`] takes a configuration to a running instance; `start` is the order in which rights are given up, and why. What an instance does is decided
//! in `service`; this module puts it together with its listeners and its socket.

mod allocator;
pub mod certificates;
mod descriptors;
mod detach;
mod error;
mod harden;
mod instance;
mod logging;
mod notify;
mod process_file;
mod rights;
pub mod root_key;
mod run;
mod sandbox;
mod start;

pub use error::StartError;
pub use harden::harden;
pub use instance::{note_of, scope};
pub use rights::{Owner, RightsError};
pub use run::{Addresses, Announce};
pub use sandbox::Reach;
pub use start::{Order, serve};
