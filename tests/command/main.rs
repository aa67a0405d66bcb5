//! The command line as its users meet it: what it answers, with which exit code, and what it leaves behind.
//!
//! `cases.toml` holds single calls as data. `custody` takes shares through their life, `instance` an instance
//! through its life: set up, served, unlocked, exported, stopped; `papers` makes those that people print.

#[path = "../client/mod.rs"]
#[allow(dead_code, reason = "the tests of the appliance use the rest of the client")]
mod client;

mod cases;
mod custody;
mod instance;
mod papers;
