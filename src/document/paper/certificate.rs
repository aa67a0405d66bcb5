//! The blank certificate, after the model of Annex VI: one page on which an authority says how many statements are valid.
//!
//! What the Regulation asks for stands apart from what it does not: how many are invalid and why, which helps organisers and which an authority may
//! leave empty.

use super::super::pdf::{Column, Document, Look, Marks, PdfFault};
use super::initiative::facts;
use super::{PLAIN, Paper, Set, finish, fitted};
use crate::domain::MemberState;

/// A certificate to be filled in.
#[derive(Clone, Copy)]
pub struct BlankCertificate<'a> {
    /// The paper.
    pub paper: Paper<'a>,
    /// The Member State whose authority certifies.
    pub state: MemberState,
    /// How many statements were handed over; left open where the paper is made before that.
    pub received: Option<u64>,
}

/// Room for a stamp, in points of the sheet.
const STAMP: f32 = 50.0;

/// The reasons for which a statement may be invalid, as they stand in files; on paper each is a sentence.
pub const REASONS: [&str; 9] = [
    "unknown",
    "age",
    "repeat",
    "number",
    "state",
    "incomplete",
    "signature",
    "date",
    "other",
];

/// Writes the certificate.
///
/// # Errors
///
/// When the document does not keep the standards.
pub fn certificate(certificate: &BlankCertificate<'_>) -> Result<Vec<u8>, PdfFault> {
    finish(fitted(&SCALES, 1, |scale| certificate.write(scale)))
}

/// The sizes of letters that are tried, the largest first.
const SCALES: [f32; 4] = [0.92, 0.86, 0.8, 0.75];

impl BlankCertificate<'_> {
    fn write(&self, scale: f32) -> Document {
        let paper = self.paper;
        let set = Set { scale, ..PLAIN };
        let mut doc = paper.begin(&paper.say("paper-certificate-title"), set);
        doc.lines(&[(&paper.say("paper-certificate-authority"), None, 1.0)]);
        let state = paper.texts.member_state(self.state).to_owned();
        let mut lines = vec![(paper.say("state-label"), state)];
        lines.extend(paper.facts());
        let received = self.received.map(|count| paper.texts.number(count));
        lines.push((paper.say("paper-certificate-received"), received.unwrap_or_default()));
        facts(&mut doc, &lines);
        doc.text(&paper.say("paper-certificate-text"));
        let (valid, words) = (
            paper.say("paper-certificate-valid"),
            paper.say("paper-certificate-words"),
        );
        doc.frame(&mut |doc| doc.lines(&[(&valid, None, 1.0), (&words, None, 2.0)]));
        doc.text(&paper.say("paper-certificate-free"));
        doc.space(STAMP / scale);
        let (place, stamp) = (paper.say("paper-sign-place"), paper.say("paper-sign-authority"));
        doc.lines(&[(&place, None, 1.0), (&stamp, None, 1.4)]);
        paper.model(&mut doc, "VI");
        self.voluntary(&mut doc);
        doc
    }

    fn voluntary(&self, doc: &mut Document) {
        let paper = self.paper;
        doc.gap(10.0);
        doc.heading(2, &paper.say("paper-certificate-voluntary-heading"));
        doc.small(&paper.say("paper-certificate-voluntary-text"));
        let (all, sample) = (
            paper.say("paper-certificate-all"),
            paper.say("paper-certificate-sample"),
        );
        doc.list(Marks::Box, &[&all, &format!("{sample} ______________")]);
        let look = Look {
            grid: true,
            ..Look::PLAIN
        };
        let (reason, count) = (paper.say("paper-certificate-reason"), paper.say("paper-count-column"));
        let mut table = doc.table(&[Column::new(&reason, 4.0), Column::number(&count, 1.0)], look);
        for reason in REASONS {
            table.row(&[&paper.say(&format!("paper-reason-{reason}")), ""]);
        }
        table.total(&[&paper.say("paper-certificate-invalid"), ""]);
        table.finish();
    }
}
