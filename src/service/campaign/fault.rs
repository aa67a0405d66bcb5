//! What can be wrong with a campaign's settings, in sentences that name the file and the line and say what to do.

use std::path::{Path, PathBuf};

/// Settings that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CampaignError {
    /// A file cannot be read.
    #[error("{} cannot be read: check the path and the permissions", path.display())]
    Reading {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A line does not say what it may say.
    #[error("{}, line {line}: {sentence}.", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong there.
        sentence: String,
    },
    /// The settings do not go together.
    #[error("{}: {sentence}.", path.display())]
    Together {
        /// The file.
        path: PathBuf,
        /// What does not go together.
        sentence: String,
    },
    /// What the instance keeps is not as it was written.
    #[error("{} is damaged: apply the campaign's settings again", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// The instance cannot keep them.
    #[error("{} cannot be written: check the free space and the permissions", path.display())]
    Writing {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// What came is no campaign.
    #[error("the settings that came are no campaign's: apply them with the program of the same version")]
    Foreign,
    /// The audit trail cannot be written, so nothing may be changed.
    #[error("the instance is locked, and nothing is changed without a note in its audit trail: unlock it first")]
    Locked,
}

impl CampaignError {
    /// Something that is wrong at a place of the text.
    pub(super) fn at(path: &Path, text: &str, place: usize, sentence: &str) -> Self {
        let line = 1 + text.get(..place).unwrap_or(text).matches('\n').count();
        // A parser's message may run over several lines; a sentence does not.
        let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
        Self::Line {
            path: path.to_owned(),
            line,
            sentence: sentence.trim_end_matches('.').to_owned(),
        }
    }
}
