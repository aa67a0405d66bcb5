//! The whole appliance, as strangers meet it: every test starts the real binary as `cista demo` on a free port of the loopback, plays visitors
//! against it over TLS, and opens what was collected with the shares that the demo made.
//!
//! Tests share nothing: each has its own process, directory and ports, and stops what it started. `CISTA_LONG=1` runs the long forms.

#[path = "../client/mod.rs"]
#[allow(dead_code, reason = "the load driver uses the rest of the client")]
mod client;

mod bad_input;
mod campaign;
mod custody;
mod described;
mod every_state;
mod faults;
mod keeping;
mod kill;
mod leaks;
mod news;
mod opening;
mod persons;
mod prober;
mod protocol;
mod repeats;
mod setting;
mod warnings;
mod widget;
mod withdrawal;
