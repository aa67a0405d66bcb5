//! The papers that go between organisers, signatories, authorities and the Commission, each a PDF for the archive in the reader's language.
//!
//! | paper | from whom | to whom | model |
//! |---|---|---|---|
//! | [`form`] | organisers | signatories who sign on paper | Annex III |
//! | [`guide`] | the committee | the authority: the first page of its package | |
//! | [`cover`] | organisers | the authority: the request for verification | Annex V |
//! | [`letter`] | the committee | the authority: the passphrase, by another way | |
//! | [`certificate`] | the authority | organisers | Annex VI |
//! | [`submission`] | organisers | the Commission | Annex VII |
//!
//! Papers get facts and lay them out. They count nothing, and hold no particulars of any signatory. The models of the Annexes are followed in words of
//! our own, and each paper says so; only the declaration and the privacy statement of the form come from the statutory texts.

mod certificate;
mod cover;
mod files;
mod form;
mod guide;
mod initiative;
mod letter;
mod opening;
mod submission;

#[cfg(test)]
mod tests;

pub use certificate::{BlankCertificate, REASONS, certificate};
pub use cover::{Cover, Kinds, SystemCertificate, cover};
pub use files::FileLine;
pub use form::{BlankForm, form};
pub use guide::{Counts, Guide, Part, guide};
pub use letter::{Letter, PackageFacts, letter};
pub use opening::{Lock, Package};
pub use submission::{Certified, Gift, Submission, submission};

use super::pdf::{About, Document, PdfFault, Running};
use crate::domain::{Date, Initiative, Regime};
use crate::text::Sentences;

/// What every paper needs: in which language it speaks, of which initiative, on which day.
#[derive(Clone, Copy)]
pub struct Paper<'a> {
    /// The sentences of its language, those for the desk among them ([`Texts::load_for_desk`](crate::text::Texts::load_for_desk)).
    pub texts: &'a Sentences,
    /// The regime of the initiative.
    pub regime: Regime,
    /// The initiative.
    pub initiative: &'a Initiative,
    /// Whether everything is a rehearsal's, which the paper then says first.
    pub rehearsal: bool,
    /// The day on which the paper is made.
    pub date: Date,
}

/// How a paper is set.
#[derive(Clone, Copy)]
struct Set {
    /// The size of everything on it.
    scale: f32,
    /// Whether it bears the two marks of clause 3.3 of the technical specification.
    marked: bool,
    /// Whether its pages lie on the long side.
    landscape: bool,
}

/// A paper for reading.
const PLAIN: Set = Set {
    scale: 1.0,
    marked: false,
    landscape: false,
};

impl Paper<'_> {
    /// Begins the paper: what runs above and below every page, its title, and that it is a rehearsal's where it is.
    fn begin(&self, title: &str, set: Set) -> Document {
        let texts = self.texts;
        let mut doc = Document::new(&About {
            title,
            subject: self.title(),
            language: texts.language(),
            date: self.date,
            landscape: set.landscape,
            scale: set.scale,
        });
        let made = texts.say_with("paper-made", &[("date", self.date.into())]);
        let eyebrow = texts.say("frame-eyebrow").into_owned();
        let marks = format!(
            "{} – {}",
            texts.say("mark-personal-data"),
            texts.say("mark-limited-distribution")
        );
        let running = Running {
            head: if set.marked {
                Default::default()
            } else {
                [eyebrow, self.title_in_brief(set)]
            },
            foot: [self.initiative.registration_number.clone(), made],
            marks: if set.marked { marks } else { String::new() },
        };
        // The pages are numbered in the paper's language; the sentence is taken along, since pages are counted at the end.
        let paging = texts.say_with("paper-page", &[("page", NUMBER.into()), ("count", COUNT.into())]);
        doc.run(running, move |page, count| {
            paging
                .replace(NUMBER, &page.to_string())
                .replace(COUNT, &count.to_string())
        });
        if self.rehearsal {
            doc.frame(&mut |doc| doc.mark(&texts.say("paper-rehearsal")));
        }
        doc.title(title);
        doc
    }

    /// The title as it runs above a wide page, so that overleaf people still see what they sign.
    fn title_in_brief(&self, set: Set) -> String {
        const LETTERS: usize = 70;
        let title = self.title();
        match title.char_indices().nth(LETTERS) {
            _ if !set.landscape => String::new(),
            Some((end, _)) => format!("{}…", title[..end].trim_end()),
            None => title.to_owned(),
        }
    }

    /// Says after which model the paper is made, and that the words are our own.
    fn model(&self, doc: &mut Document, annex: &str) {
        let key = format!("paper-model-{}", self.regime);
        doc.small(&self.texts.say_with(&key, &[("reference", annex.into())]));
    }

    /// A sentence of the paper's language.
    fn say(&self, key: &str) -> String {
        self.texts.say_with(key, &[])
    }
}

/// What stands for the page's number, and for how many there are, until both are known.
const NUMBER: &str = "\u{2}";
const COUNT: &str = "\u{3}";

/// Writes a paper in the largest of these sizes in which it keeps to its pages; in the last one if it never does.
fn fitted(scales: &[f32], pages: usize, write: impl Fn(f32) -> Document) -> Document {
    let (last, larger) = scales.split_last().expect("at least one size");
    let fits = |doc: &Document| doc.pages() <= pages;
    larger
        .iter()
        .map(|scale| write(*scale))
        .find(fits)
        .unwrap_or_else(|| write(*last))
}

/// A finished paper's bytes.
fn finish(doc: Document) -> Result<Vec<u8>, PdfFault> {
    doc.finish().map(|finished| finished.bytes)
}
