//! The control socket: how a command reaches the running instance.
//!
//! A UNIX socket that only the instance's user and root may open. One connection carries one request:
//!
//! ```text
//! request   one line of JSON          {"command":"status"} …
//!           32 bytes                  after "unlock" only: the root key
//!           bytes                     after "campaign" and "deed" only, as many as it says: the settings, the deed's JSON
//! reply     one line of JSON          {"ok":{…}} or {"error":{"code":…,"sentence":…}}
//! stream    u32 BE length, bytes      after the reply to "export" and "news" only, any number of times
//!           u32 BE zero               the end of the stream
//!           one line of JSON          whether the stream is whole: as a reply
//! ```
//!
//! A stream without its last line is half a stream, and the client says so. Nothing of a signatory travels here but what is sealed. Who may ask for what
//! is decided by who may open the socket; approvals of people are the use cases' affair.

mod client;
mod framing;
mod message;
mod server;
mod socket;

pub use client::{Client, ClientError};
pub use message::{Condition, Refusal, RefusalCode, Selection};
pub use server::{Asker, Commands, ROOT_KEY_BYTES, serve};
pub use socket::{BindError, Bound, bind};

#[cfg(test)]
mod tests;
