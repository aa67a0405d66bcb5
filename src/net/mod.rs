//! Listeners: TCP, TLS and HTTP up to the door of a site.
//!
//! [`serve`] accepts connections, agrees on TLS and HTTP, and hands each request to a router that somebody else made. What is kept here: every wait has
//! an end, everything that can grow has a limit (`limits`), and nothing that a stranger sent reaches a log. What is not done here: files, sites, and
//! what a request means.

pub mod authority;
mod connection;
mod limits;
mod listener;
mod material;
mod occupancy;
mod plain;
mod shutdown;
mod tls;

pub use limits::Limits;
pub use listener::{bind, serve};
pub use material::{Material, MaterialError, Materials};
pub use plain::serve_plain;
pub use shutdown::{Shutdown, Stop};
pub use tls::server_config;

#[cfg(test)]
mod tests;
