//! The guide: what an authority reads first when it opens its package.

use super::super::pdf::{Column, Document, Face, Look, Marks, PdfFault};
use super::files::{FileLine, describe, grouped};
use super::initiative::facts;
use super::opening::{Package, opened};
use super::{Paper, Set, finish};
use crate::domain::MemberState;

/// A package, as its guide tells it.
#[derive(Clone, Copy)]
pub struct Guide<'a> {
    /// The paper.
    pub paper: Paper<'a>,
    /// Whose signatories they are.
    pub state: MemberState,
    /// Which part of the State's packages it is.
    pub part: Part,
    /// The package, in one form or two.
    pub packages: &'a [Package<'a>],
    /// The thumbprint of the key that signed the manifest.
    pub signer: &'a str,
    /// What became of the State's submissions, all parts together.
    pub counts: Counts,
    /// The files of this part, in their order.
    pub files: &'a [FileLine<'a>],
}

/// One of several parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Its number, from 1.
    pub number: u64,
    /// How many there are.
    pub of: u64,
}

/// What became of a State's submissions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Statements of support signed online.
    pub online: u64,
    /// On paper.
    pub paper: u64,
    /// With an advanced electronic signature.
    pub esigned: u64,
    /// Other submissions of the same persons.
    pub alternatives: u64,
    /// Equal submissions of the same persons, left out.
    pub repeats: u64,
    /// Withdrawn submissions, left out.
    pub withdrawn: u64,
    /// Submissions that could not be read.
    pub failures: u64,
    /// Statements with a namesake.
    pub namesakes: u64,
    /// Statements with a remark.
    pub remarks: u64,
    /// Statements that came from a network under suspicion.
    pub suspicious: u64,
}

impl Counts {
    const fn packaged(&self) -> u64 {
        self.online + self.paper + self.esigned
    }

    const fn submissions(&self) -> u64 {
        self.packaged() + self.alternatives + self.repeats + self.withdrawn + self.failures
    }
}

/// Writes the guide.
///
/// # Errors
///
/// When the document does not keep the standards.
pub fn guide(guide: &Guide<'_>) -> Result<Vec<u8>, PdfFault> {
    let drafts = || {
        SCALES
            .into_iter()
            .map(|scale| guide.write(scale))
            .filter(|(doc, _)| doc.pages() <= PAGES)
    };
    let whole = drafts().find(|(_, is_torn)| !is_torn).or_else(|| drafts().next());
    finish(whole.unwrap_or_else(|| guide.write(SCALES[SCALES.len() - 1])).0)
}

/// Both sides of a sheet.
const PAGES: usize = 2;
/// The sizes of letters that are tried, the largest first.
const SCALES: [f32; 6] = [0.92, 0.89, 0.86, 0.83, 0.8, 0.75];
/// The height of too few rows, in points.
const FEW_ROWS: f32 = 80.0;

impl Guide<'_> {
    /// Writes it in one size, and says whether a row or two of the table of files stand alone overleaf.
    fn write(&self, scale: f32) -> (Document, bool) {
        let paper = self.paper;
        let set = Set {
            scale,
            marked: true,
            landscape: false,
        };
        let mut doc = paper.begin(&paper.say("paper-guide-title"), set);
        doc.text(&paper.say("paper-guide-intro"));
        let state = paper.texts.member_state(self.state).to_owned();
        let mut lines = vec![(paper.say("paper-guide-authority"), state)];
        lines.extend(paper.facts());
        facts(&mut doc, &lines);
        self.holds(&mut doc);
        let over = doc.measure(&mut |doc| self.files(doc)) - doc.room();
        self.files(&mut doc);
        paper.opening(&mut doc, self.packages, true);
        self.verify(&mut doc);
        self.count(&mut doc);
        self.sample(&mut doc);
        self.import(&mut doc);
        self.give_back(&mut doc);
        self.destroy(&mut doc);
        (doc, over > 0.0 && over < FEW_ROWS * scale)
    }

    fn holds(&self, doc: &mut Document) {
        let (paper, counts) = (self.paper, self.counts);
        doc.heading(2, &paper.say("paper-guide-holds-heading"));
        if self.part.of > 1 {
            let values = [("page", self.part.number.into()), ("count", self.part.of.into())];
            doc.text(&paper.texts.say_with("paper-guide-part", &values));
        }
        let mut table = doc.table(
            &[
                Column::new(&paper.say("progress-column-statements"), 4.0),
                Column::number(&paper.say("paper-count-column"), 1.0),
            ],
            Look::PLAIN,
        );
        let number = |count| paper.texts.number(count);
        for (key, count) in [
            ("paper-count-online", counts.online),
            ("paper-count-paper", counts.paper),
            ("paper-count-esigned", counts.esigned),
        ] {
            table.row(&[&paper.say(key), &number(count)]);
        }
        table.total(&[&paper.say("paper-guide-packaged"), &number(counts.packaged())]);
        for (key, count) in [
            ("paper-guide-alternatives", counts.alternatives),
            ("paper-guide-repeats", counts.repeats),
            ("paper-guide-withdrawn", counts.withdrawn),
            ("paper-guide-failures", counts.failures),
        ] {
            table.row(&[&paper.say(key), &number(count)]);
        }
        table.total(&[&paper.say("paper-guide-submissions"), &number(counts.submissions())]);
        table.row(&[&paper.say("paper-guide-namesakes"), &number(counts.namesakes)]);
        table.finish();
        doc.small(&paper.say("paper-guide-sum"));
        self.remarks(doc);
    }

    /// What the numbers that are not zero mean, and what to do about them.
    fn remarks(&self, doc: &mut Document) {
        let (paper, counts) = (self.paper, self.counts);
        let counted = |key, count: u64| paper.texts.say_with(key, &[("count", count.into())]);
        let alternatives = [("example", "alternatives".into())];
        let told = [
            (
                counts.alternatives,
                paper.texts.say_with("paper-guide-alternatives-text", &alternatives),
            ),
            (counts.namesakes, paper.say("paper-guide-namesakes-text")),
            (counts.remarks, counted("paper-guide-remarks-text", counts.remarks)),
            (
                counts.suspicious,
                counted("paper-guide-suspicious-text", counts.suspicious),
            ),
        ];
        for (_, sentence) in told.into_iter().filter(|(count, _)| *count > 0) {
            doc.text(&sentence);
        }
    }

    fn files(&self, doc: &mut Document) {
        let paper = self.paper;
        doc.heading(2, &paper.say("paper-guide-files-heading"));
        let mut table = doc.table(
            &[
                Column::new(&paper.say("paper-guide-files-name"), 3.3),
                Column::new(&paper.say("paper-guide-holds-heading"), 3.6),
                Column::number(&paper.say("progress-column-statements"), 1.2),
            ],
            Look::PLAIN,
        );
        for row in grouped(self.files) {
            let statements = row
                .statements
                .map(|count| paper.texts.number(count))
                .unwrap_or_default();
            let what = describe(&row.name).map(|key| paper.say(key)).unwrap_or_default();
            table.row(&[&row.name, &what, &statements]);
        }
        table.finish();
    }

    fn verify(&self, doc: &mut Document) {
        let paper = self.paper;
        doc.text(&paper.say("paper-open-verify"));
        doc.mono(&format!("cista verify {}", opened(self.packages)));
        doc.facts_with(&[("manifest.sig", self.signer)], Face::Mono, 0.18);
        doc.text(&paper.say("paper-open-fault"));
    }

    fn count(&self, doc: &mut Document) {
        let paper = self.paper;
        doc.heading(2, &paper.say("paper-guide-count-heading"));
        let element = [("field", "<signature>".into())];
        doc.text(&paper.texts.say_with("paper-guide-count-text", &element));
    }

    fn sample(&self, doc: &mut Document) {
        let paper = self.paper;
        doc.heading(2, &paper.say("paper-guide-sample-heading"));
        doc.text(&paper.say("paper-guide-sample-text"));
        doc.mono(&format!(
            "cista sample {} --size 1000 --seed 384120956273",
            opened(self.packages)
        ));
    }

    fn import(&self, doc: &mut Document) {
        let paper = self.paper;
        doc.heading(2, &paper.say("paper-guide-import-heading"));
        let (xml, csv) = (paper.say("paper-guide-import-xml"), paper.say("paper-guide-import-csv"));
        doc.list(Marks::Bullet, &[&xml, &csv]);
    }

    fn give_back(&self, doc: &mut Document) {
        let paper = self.paper;
        doc.heading(2, &paper.say("paper-guide-return-heading"));
        doc.text(&paper.say("paper-guide-return-text"));
        doc.text(&paper.say("paper-guide-return-deadline"));
        let (received, due) = (
            paper.say("paper-guide-return-received"),
            paper.say("paper-guide-return-due"),
        );
        doc.lines(&[(&received, None, 1.0), (&due, None, 1.0)]);
        doc.text(&paper.say("paper-guide-questions"));
        facts(doc, &paper.contacts());
    }

    fn destroy(&self, doc: &mut Document) {
        let paper = self.paper;
        doc.heading(2, &paper.say("paper-guide-destroy-heading"));
        doc.text(&paper.say(&format!("paper-guide-destroy-{}", paper.regime)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_received_are_the_sum_of_the_rest() {
        let counts = Counts {
            online: 10,
            paper: 5,
            esigned: 1,
            alternatives: 2,
            repeats: 3,
            withdrawn: 4,
            failures: 1,
            namesakes: 9,
            remarks: 9,
            suspicious: 9,
        };
        assert_eq!((counts.packaged(), counts.submissions()), (16, 26));
    }
}
