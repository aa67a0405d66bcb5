//! The files of `assets/law`, read.
//!
//! The build script reads the same files through this module, to refuse a tree whose law is incomplete; so it names nothing but the shapes. It does
//! not judge: that is for `consistency`.

use super::shape::{
    ExportFile, FormEntry, FormsFile, IdentifierEntry, IdentifiersFile, MemberStateEntry, MemberStatesFile,
    PostcodeEntry, PostcodesFile, RegimeFile, ThresholdPeriod, ThresholdsFile,
};
use serde::Deserialize;
use std::fmt;

/// Everything that the law's files say about one regime.
#[derive(Debug)]
pub struct Source {
    /// Terms and numbers of the regime.
    pub regime: RegimeFile,
    /// Its forms.
    pub forms: Vec<FormEntry>,
    /// The Member States of all regimes.
    pub member_states: Vec<MemberStateEntry>,
    /// The thresholds of all regimes.
    pub thresholds: Vec<ThresholdPeriod>,
    /// Postcodes by country.
    pub postcodes: Vec<PostcodeEntry>,
    /// Numbers by State and kind.
    pub identifiers: Vec<IdentifierEntry>,
    /// Keys of the export.
    pub export: ExportFile,
}

impl Source {
    /// Reads a regime's two files and the shared ones.
    ///
    /// # Errors
    ///
    /// Says which file is not of its shape, and where.
    pub fn read(files: &Files<'_>) -> Result<Self, SourceFault> {
        Ok(Self {
            regime: parse("regime.toml", files.regime)?,
            forms: parse::<FormsFile>("forms.toml", files.forms)?.form,
            member_states: parse::<MemberStatesFile>("member-states.toml", files.member_states)?.member_state,
            thresholds: parse::<ThresholdsFile>("thresholds.toml", files.thresholds)?.period,
            postcodes: postcodes(files.postcodes)?,
            identifiers: identifiers(files.identifiers)?,
            export: export(files.export)?,
        })
    }
}

/// Reads `postcodes.toml`.
///
/// # Errors
///
/// Says where the file is not of its shape.
pub fn postcodes(text: &str) -> Result<Vec<PostcodeEntry>, SourceFault> {
    parse::<PostcodesFile>("postcodes.toml", text).map(|file| file.postcode)
}

/// Reads `identifiers.toml`.
///
/// # Errors
///
/// Says where the file is not of its shape.
pub fn identifiers(text: &str) -> Result<Vec<IdentifierEntry>, SourceFault> {
    parse::<IdentifiersFile>("identifiers.toml", text).map(|file| file.identifier)
}

/// Reads `export.toml`.
///
/// # Errors
///
/// Says where the file is not of its shape.
pub fn export(text: &str) -> Result<ExportFile, SourceFault> {
    parse("export.toml", text)
}

/// The texts of the files that make up the law of one regime.
#[derive(Debug)]
pub struct Files<'a> {
    /// `REGIME/regime.toml`.
    pub regime: &'a str,
    /// `REGIME/forms.toml`.
    pub forms: &'a str,
    /// `member-states.toml`.
    pub member_states: &'a str,
    /// `thresholds.toml`.
    pub thresholds: &'a str,
    /// `postcodes.toml`.
    pub postcodes: &'a str,
    /// `identifiers.toml`.
    pub identifiers: &'a str,
    /// `export.toml`.
    pub export: &'a str,
}

/// A file of the law that is not of its shape.
#[derive(Debug)]
pub struct SourceFault {
    file: &'static str,
    cause: toml::de::Error,
}

impl fmt::Display for SourceFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.cause)
    }
}

impl std::error::Error for SourceFault {}

fn parse<'a, T: Deserialize<'a>>(file: &'static str, text: &'a str) -> Result<T, SourceFault> {
    toml::from_str(text).map_err(|cause| SourceFault { file, cause })
}
