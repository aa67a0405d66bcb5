//! Where results and complaints go.

use std::io::{self, IsTerminal, Write};

use serde::Serialize;

use super::exit::Failure;

/// How a command tells its result, and whether somebody sits there who can be asked.
#[derive(Debug, Clone, Copy)]
pub struct Terminal {
    json: bool,
    attended: bool,
}

impl Terminal {
    /// Tells results as JSON, or as text.
    pub fn new(json: bool) -> Self {
        Self {
            json,
            attended: io::stdin().is_terminal() && io::stderr().is_terminal(),
        }
    }

    /// Whether somebody sits there who can be asked.
    pub fn is_attended(self) -> bool {
        self.attended
    }

    /// Tells the result: the JSON document or the text, as was asked for.
    ///
    /// Whoever reads may have gone already, as `head` does; that is no fault of the command.
    pub fn tell(self, document: &impl Serialize, text: &str) {
        let mut out = io::stdout().lock();
        let told = if self.json {
            serde_json::to_writer_pretty(&mut out, document)
                .map_err(io::Error::from)
                .and_then(|()| out.write_all(b"\n"))
        } else {
            out.write_all(text.as_bytes())
        };
        let _ = told.and_then(|()| out.flush());
    }
}

/// Says something on the way that is no result.
pub fn remark(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Says why a command did not do what it was asked.
pub fn complain(failure: &Failure) {
    let _ = writeln!(io::stderr(), "cista: {}", failure.sentences());
}
