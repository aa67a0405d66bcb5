//! What can be wrong with a configuration, in sentences that name the file and the line.

use std::path::{Path, PathBuf};

/// A configuration that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("The configuration {} cannot be read.", path.display())]
    Reading {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file is larger than any configuration.
    #[error("The configuration {} is larger than {limit} bytes.", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The most that is read.
        limit: u64,
    },
    /// A line does not say what a configuration may say.
    #[error("{}, line {line}: {sentence}.", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong there.
        sentence: String,
    },
    /// Two settings, or a setting and what it stands for, do not go together.
    #[error("{}: {sentence}.", path.display())]
    Together {
        /// The file.
        path: PathBuf,
        /// What does not go together.
        sentence: &'static str,
    },
}

impl ConfigError {
    /// Turns the parser's complaint into a sentence with the line it is about.
    #[must_use]
    pub fn of_line(path: &Path, text: &str, fault: &toml::de::Error) -> Self {
        let at = fault.span().map_or(0, |span| span.start.min(text.len()));
        let line = 1 + text.get(..at).unwrap_or(text).matches('\n').count();
        // The parser's message may run over several lines; a sentence does not.
        let sentence = fault.message().split_whitespace().collect::<Vec<_>>().join(" ");
        Self::Line {
            path: path.to_owned(),
            line,
            sentence,
        }
    }
}
