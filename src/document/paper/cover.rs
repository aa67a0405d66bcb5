//! The request for verification, after the model of Annex V: one for each Member State, in its language.

use super::super::pdf::{Column, Document, Look, Marks, PdfFault};
use super::initiative::facts;
use super::{Paper, Set, finish, fitted};
use crate::domain::{Date, MemberState};

/// A request, filled in.
#[derive(Clone, Copy)]
pub struct Cover<'a> {
    /// The paper.
    pub paper: Paper<'a>,
    /// The Member State whose authority is asked.
    pub state: MemberState,
    /// Its signatories, by the way in which they signed.
    pub signatories: Kinds,
    /// The signatories of all Member States.
    pub all_signatories: u64,
    /// In how many Member States the threshold is reached.
    pub states_reached: u64,
    /// The certificate of the online collection system; none in a rehearsal, or where nobody signed online.
    pub system: Option<SystemCertificate<'a>>,
}

/// Statements, by the way in which they were signed: they are handed over apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kinds {
    /// Online.
    pub online: u64,
    /// On paper.
    pub paper: u64,
    /// With an advanced electronic signature.
    pub esigned: u64,
}

/// The certificate by which the online collection system conforms to the Regulation.
#[derive(Debug, Clone, Copy)]
pub struct SystemCertificate<'a> {
    /// The authority that certified it.
    pub authority: &'a str,
    /// The number of the certificate.
    pub number: &'a str,
    /// Its date.
    pub date: Date,
}

impl Kinds {
    /// All of them.
    #[must_use]
    pub const fn sum(&self) -> u64 {
        self.online + self.paper + self.esigned
    }
}

/// Writes the request.
///
/// # Errors
///
/// When the document does not keep the standards.
pub fn cover(cover: &Cover<'_>) -> Result<Vec<u8>, PdfFault> {
    let one_page = fitted(&SCALES, 1, |scale| cover.write(scale));
    // Where one page is too little, the letters need not be small.
    finish(if one_page.pages() > 1 {
        cover.write(SCALES[0])
    } else {
        one_page
    })
}

/// The sizes of letters that are tried, the largest first.
const SCALES: [f32; 3] = [0.92, 0.86, 0.8];

impl Cover<'_> {
    fn write(&self, scale: f32) -> Document {
        let paper = self.paper;
        let set = Set {
            scale,
            marked: true,
            landscape: false,
        };
        let mut doc = paper.begin(&paper.say("paper-request-title"), set);
        let state = paper.texts.member_state(self.state);
        doc.facts(&[(&paper.say("paper-request-authority"), state)]);
        doc.text(&paper.say("paper-request-text"));
        doc.heading(2, &paper.say("paper-initiative-heading"));
        let mut lines = paper.facts();
        lines.extend(paper.addresses());
        facts(&mut doc, &lines);
        paper.organisers(&mut doc);
        self.numbers(&mut doc);
        self.system(&mut doc);
        paper.declare(&mut doc, &[&paper.say("paper-request-declaration")]);
        paper.model(&mut doc, "V");
        doc
    }

    fn numbers(&self, doc: &mut Document) {
        let paper = self.paper;
        let number = |count| paper.texts.number(count);
        doc.heading(2, &paper.say("paper-request-enclosures-heading"));
        let mut table = doc.table(
            &[
                Column::new(&paper.say("progress-column-statements"), 4.0),
                Column::number(&paper.say("paper-count-column"), 1.0),
            ],
            Look::PLAIN,
        );
        for (key, count) in [
            ("paper-count-paper", self.signatories.paper),
            ("paper-count-online", self.signatories.online),
            ("paper-count-esigned", self.signatories.esigned),
        ] {
            table.row(&[&paper.say(key), &number(count)]);
        }
        table.total(&[&paper.say("paper-request-signatories"), &number(self.signatories.sum())]);
        table.row(&[&paper.say("paper-request-all"), &number(self.all_signatories)]);
        table.row(&[&paper.say("paper-count-states"), &number(self.states_reached)]);
        table.finish();
    }

    fn system(&self, doc: &mut Document) {
        let paper = self.paper;
        doc.heading(2, &paper.say("paper-request-system-heading"));
        let Some(system) = self.system else {
            let none = if self.signatories.online == 0 {
                "paper-request-system-none"
            } else {
                "certificate-rehearsal"
            };
            if self.signatories.online == 0 || paper.rehearsal {
                doc.text(&paper.say(none));
            } else {
                paper.blank_system(doc);
            }
            return;
        };
        doc.facts(&[
            (&paper.say("certificate-authority"), system.authority),
            (&paper.say("certificate-number"), system.number),
            (&paper.say("certificate-date"), &paper.texts.date(system.date)),
        ]);
        doc.list(Marks::Box, &[&paper.say("paper-request-system-enclosed")]);
    }
}

impl Paper<'_> {
    /// The organisers: contact persons with a line for the postal address, which the register does not hold.
    pub(super) fn organisers(&self, doc: &mut Document) {
        doc.heading(2, &self.say("paper-organisers-heading"));
        let mut people = self.contacts();
        people.extend(self.entity());
        facts(doc, &people);
        let address = self.say("paper-organisers-address");
        let labels: Vec<_> = people.iter().map(|(role, _)| format!("{address} ({role})")).collect();
        for row in labels.chunks(2) {
            let lines: Vec<_> = row.iter().map(|label| (label.as_str(), None, 1.0)).collect();
            doc.lines(&lines);
        }
    }

    /// Room for what the organisers have not entered.
    fn blank_system(&self, doc: &mut Document) {
        let labels = ["certificate-authority", "certificate-number", "certificate-date"].map(|key| self.say(key));
        let [authority, number, date] = &labels;
        doc.lines(&[(authority, None, 2.0), (number, None, 1.0), (date, None, 1.0)]);
        doc.list(Marks::Box, &[&self.say("paper-request-system-enclosed")]);
    }
}
