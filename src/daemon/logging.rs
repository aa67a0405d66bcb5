//! The log: what the operators are told, on standard error. Nothing of a signatory, no address, nothing that a stranger chose.

use std::io::IsTerminal;
use std::panic::PanicHookInfo;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

/// Begins to log. Only what this crate says itself is told: libraries may name what they were sent.
pub fn begin() {
    let layer = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false)
        .with_filter(Targets::new().with_target("cista", LevelFilter::INFO));
    // A second beginning in one process, as in tests, keeps the first.
    let _ = tracing_subscriber::registry().with(layer).try_init();
}

/// Makes a panic end the process, after a line that says where it was and nothing of what it was about: the message may quote what a visitor typed.
pub fn end_at_a_panic() {
    std::panic::set_hook(Box::new(|panic: &PanicHookInfo<'_>| {
        let place = panic
            .location()
            .map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
        tracing::error!(place, "an invariant does not hold; the process ends");
        // Whatever the invariant was about must not be worked with any more: no unwinding, no exit handlers.
        std::process::abort();
    }));
}
