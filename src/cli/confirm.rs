//! Asking before something that cannot be undone.

use inquire::Confirm;

use super::exit::{Exit, Failure};
use super::terminal::Terminal;

/// Asks whether to go on. Without a terminal, or with `yes`, the option that led here is the confirmation.
pub fn confirm(terminal: Terminal, yes: bool, question: &str) -> Result<(), Failure> {
    if yes || !terminal.is_attended() {
        return Ok(());
    }
    match Confirm::new(question).with_default(false).prompt() {
        Ok(true) => Ok(()),
        Ok(false) => Err(Failure::new(Exit::NotPermitted, "Nothing was done.")),
        Err(fault) => Err(Failure::new(Exit::NoInput, fault)),
    }
}
