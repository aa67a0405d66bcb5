//! The machine's clock: the one place where the time of day enters.

use crate::domain::Clock;

/// The time of day as the machine tells it.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is where the ambient clock becomes a parameter"
    )]
    fn now(&self) -> jiff::Timestamp {
        jiff::Timestamp::now()
    }
}
