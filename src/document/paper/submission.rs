//! The submission to the Commission, after the model of Annex VII: filled in from the certificates of the authorities.

use super::super::pdf::{Column, Document, Look, PdfFault};
use super::initiative::facts;
use super::{PLAIN, Paper, Set, finish, fitted};
use crate::domain::{Date, Law, MemberState};

/// A submission.
#[derive(Clone, Copy)]
pub struct Submission<'a> {
    /// The paper.
    pub paper: Paper<'a>,
    /// What the authorities certified, in the order in which it is to be listed.
    pub certified: &'a [Certified<'a>],
    /// Who supported and funded the initiative; empty where that is to be written by hand.
    pub gifts: &'a [Gift<'a>],
}

/// What one authority certified.
#[derive(Debug, Clone, Copy)]
pub struct Certified<'a> {
    /// The Member State.
    pub state: MemberState,
    /// How many statements are valid.
    pub valid: u64,
    /// The authority.
    pub authority: &'a str,
    /// The date of its certificate.
    pub date: Date,
}

impl Certified<'_> {
    /// Who certified, and when.
    fn by(&self, paper: &Paper<'_>) -> String {
        let date = paper.texts.date(self.date);
        match self.authority {
            "" => date,
            authority => format!("{authority}, {date}"),
        }
    }
}

/// A source of support and funding.
#[derive(Debug, Clone, Copy)]
pub struct Gift<'a> {
    /// Who gave it.
    pub from: &'a str,
    /// How much, in euros.
    pub euros: u64,
}

/// Writes the submission.
///
/// # Errors
///
/// When the document does not keep the standards.
pub fn submission(submission: &Submission<'_>) -> Result<Vec<u8>, PdfFault> {
    finish(fitted(&SCALES, PAGES, |scale| submission.write(scale)))
}

/// The sizes of letters that are tried, the largest first; where two pages are too little, it takes more.
const SCALES: [f32; 3] = [0.95, 0.9, 0.85];
const PAGES: usize = 2;

impl Submission<'_> {
    fn write(&self, scale: f32) -> Document {
        let paper = self.paper;
        let mut doc = paper.begin(&paper.say("paper-submission-title"), Set { scale, ..PLAIN });
        doc.text(&paper.say("paper-submission-text"));
        doc.heading(2, &paper.say("paper-initiative-heading"));
        let mut lines = paper.facts();
        lines.extend(paper.addresses());
        facts(&mut doc, &lines);
        self.valid(&mut doc);
        paper.organisers(&mut doc);
        let others = paper.others();
        if !others.is_empty() {
            doc.facts(&[(&paper.say("paper-organisers-others"), &others)]);
        }
        self.funding(&mut doc);
        let count = [("count", self.certified.len().into())];
        let enclosed = paper.texts.say_with("paper-submission-enclosed", &count);
        paper.declare(&mut doc, &[&enclosed, &paper.say("paper-submission-declaration")]);
        paper.model(&mut doc, "VII");
        doc
    }

    /// The certified numbers, and whether they suffice.
    fn valid(&self, doc: &mut Document) {
        let (paper, law) = (self.paper, Law::of(self.paper.regime));
        let number = |count| paper.texts.number(count);
        doc.heading(2, &paper.say("paper-submission-valid-heading"));
        let heads = [
            "progress-column-state",
            "paper-submission-certificate",
            "paper-submission-valid",
            "progress-column-threshold",
            "progress-reached",
        ];
        let [state, authority, valid, minimum, reached] = heads.map(|key| paper.say(key));
        let columns = [
            Column::new(&state, 1.5),
            Column::new(&authority, 2.5),
            Column::number(&valid, 1.3),
            Column::number(&minimum, 1.35),
            Column::number(&reached, 1.35),
        ];
        let mut table = doc.table(&columns, Look::PLAIN);
        for certified in self.certified {
            let threshold = law.threshold(certified.state, paper.initiative.registered);
            let mark = if is_reached(certified, threshold) { "✓" } else { "–" };
            table.row(&[
                paper.texts.member_state(certified.state),
                &certified.by(&paper),
                &number(certified.valid),
                &threshold.map(|minimum| number(minimum.into())).unwrap_or_default(),
                mark,
            ]);
        }
        let (total, states) = (self.total(), self.states_reached());
        table.total(&[&paper.say("progress-total"), "", &number(total), "", ""]);
        table.finish();
        doc.facts(&[(&paper.say("paper-count-states"), &number(states))]);
        let met = total >= law.million().into() && states >= law.states_needed() as u64;
        let key = if met {
            "paper-submission-met"
        } else {
            "paper-submission-not-met"
        };
        let values = [("goal", law.million().into()), ("states", law.states_needed().into())];
        doc.text(&paper.texts.say_with(key, &values));
    }

    fn total(&self) -> u64 {
        self.certified
            .iter()
            .map(|certified| certified.valid)
            .fold(0, u64::saturating_add)
    }

    fn states_reached(&self) -> u64 {
        let law = Law::of(self.paper.regime);
        let registered = self.paper.initiative.registered;
        let reached = |certified: &&Certified<'_>| is_reached(certified, law.threshold(certified.state, registered));
        self.certified.iter().filter(reached).count() as u64
    }

    fn funding(&self, doc: &mut Document) {
        let paper = self.paper;
        doc.heading(2, &paper.say("paper-submission-funding-heading"));
        doc.text(&paper.say("paper-submission-funding-text"));
        let heads = ["paper-submission-funding-source", "paper-submission-funding-amount"];
        let [source, amount] = heads.map(|key| paper.say(key));
        let look = Look {
            grid: true,
            ..Look::PLAIN
        };
        let mut table = doc.table(&[Column::new(&source, 4.0), Column::number(&amount, 1.4)], look);
        for gift in self.gifts {
            table.row(&[gift.from, &paper.texts.number(gift.euros)]);
        }
        if self.gifts.is_empty() {
            table.blank(BLANK_ROWS, 22.0);
        }
        table.finish();
    }
}

fn is_reached(certified: &Certified<'_>, threshold: Option<u32>) -> bool {
    threshold.is_some_and(|minimum| certified.valid >= minimum.into())
}

/// Room for sources of funding that are written by hand.
const BLANK_ROWS: usize = 5;
