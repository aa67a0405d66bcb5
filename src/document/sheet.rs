//! The sheets that a key ceremony prints: one for each custodian, with the share on it, and a public one about the committee's key.
//!
//! All sentences come ready, in the language of whoever reads the sheet; nothing here knows what a share means.

use std::fmt;

use zeroize::Zeroizing;

use crate::domain::{Date, Language};

/// A heading and what stands under it, point by point.
#[derive(Debug, Clone)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// The points.
    pub points: Vec<String>,
}

/// Room to fill in by hand.
#[derive(Debug, Clone)]
pub struct Form {
    /// The heading.
    pub heading: String,
    /// What is filled in: beside a line each, or as the head of a table.
    pub labels: Vec<String>,
    /// How many rows there are; one is a line, more are a table.
    pub rows: usize,
}

/// The sheet of one share. It is secret.
#[derive(Clone)]
pub struct ShareSheet {
    /// The language of its sentences.
    pub language: Language,
    /// The day of the ceremony.
    pub date: Date,
    /// The title.
    pub title: String,
    /// What the sheet is, in one paragraph.
    pub lead: String,
    /// Facts: labels and values.
    pub facts: Vec<(String, String)>,
    /// Stands above the groups.
    pub groups_heading: String,
    /// The share, in groups that are numbered from 1.
    pub groups: Zeroizing<Vec<String>>,
    /// How the groups are typed back.
    pub groups_note: String,
    /// The share, as the text of a QR code.
    pub qr: Zeroizing<String>,
    /// What the QR code is, for who does not see it.
    pub qr_description: String,
    /// What to do with the sheet.
    pub sections: Vec<Section>,
    /// Where the handing over is signed.
    pub receipt: Option<Form>,
    /// Where the yearly checks are noted.
    pub checks: Option<Form>,
    /// The last line.
    pub footer: String,
}

impl fmt::Debug for ShareSheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ShareSheet({})", self.title)
    }
}

/// The public sheet about the committee's key.
#[derive(Debug, Clone)]
pub struct CommitteeSheet {
    /// The language of its sentences.
    pub language: Language,
    /// The day of the ceremony.
    pub date: Date,
    /// The title.
    pub title: String,
    /// What the sheet is, in one paragraph.
    pub lead: String,
    /// Facts: labels and values.
    pub facts: Vec<(String, String)>,
    /// The ceremony's record, as the text of a QR code.
    pub qr: String,
    /// What the QR code is, for who does not see it.
    pub qr_description: String,
    /// What to do with the sheet.
    pub sections: Vec<Section>,
    /// The last line.
    pub footer: String,
}
