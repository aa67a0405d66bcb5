//! The letter with a package's passphrase: one page, which travels apart from the package.
//!
//! The passphrase stands here and nowhere else; what is given back is wiped when it is dropped.

use zeroize::Zeroizing;

use super::super::pdf::{Document, Face, PdfFault};
use super::opening::{Lock, Package};
use super::{Paper, Set, finish, fitted};
use crate::domain::MemberState;

/// A letter.
#[derive(Clone, Copy)]
pub struct Letter<'a> {
    /// The paper.
    pub paper: Paper<'a>,
    /// The Member State whose authority gets it.
    pub state: MemberState,
    /// Every package that the passphrase opens: all parts, each in all its forms.
    pub packages: &'a [PackageFacts<'a>],
    /// How many statements they hold.
    pub statements: u64,
    /// The thumbprint of the key that signed the manifests: whoever verifies compares it, since a package says of itself only that it is whole.
    pub signer: &'a str,
    /// The words, with hyphens between them.
    pub passphrase: &'a str,
}

/// A package, so that it is recognised.
#[derive(Debug, Clone, Copy)]
pub struct PackageFacts<'a> {
    /// The name of its file.
    pub name: &'a str,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: &'a str,
    /// How it is locked.
    pub lock: Lock,
}

/// Writes the letter.
///
/// # Errors
///
/// When the document does not keep the standards.
///
/// # Security
///
/// The bytes hold the passphrase, in compressed form: they go to a printer, or to a file that only the committee reads.
pub fn letter(letter: &Letter<'_>) -> Result<Zeroizing<Vec<u8>>, PdfFault> {
    finish(fitted(&SCALES, 1, |scale| letter.write(scale))).map(Zeroizing::new)
}

/// The sizes of letters that are tried, the largest first. Only a State in very many parts needs a second page.
const SCALES: [f32; 4] = [1.0, 0.92, 0.86, 0.8];

impl<'a> PackageFacts<'a> {
    const fn package(&self) -> Package<'a> {
        Package {
            name: self.name,
            lock: self.lock,
        }
    }
}

impl Letter<'_> {
    fn write(&self, scale: f32) -> Document {
        let paper = self.paper;
        let set = Set {
            scale,
            marked: true,
            landscape: false,
        };
        let mut doc = paper.begin(&paper.say("paper-letter-title"), set);
        doc.mark(&paper.say("paper-letter-confidential"));
        doc.text(&paper.say("paper-letter-text"));
        self.facts(&mut doc);
        self.words(&mut doc);
        self.files(&mut doc);
        let packages: Vec<Package<'_>> = self.packages.iter().map(PackageFacts::package).collect();
        paper.opening(&mut doc, &packages, false);
        doc.heading(2, &paper.say("paper-letter-apart-heading"));
        doc.text(&paper.say("paper-letter-apart-text"));
        doc.heading(2, &paper.say("paper-letter-destroy-heading"));
        doc.text(&paper.say("paper-letter-destroy-text"));
        doc
    }

    fn facts(&self, doc: &mut Document) {
        let paper = self.paper;
        let number = |count| paper.texts.number(count);
        doc.facts(&[
            (&paper.say("state-label"), paper.texts.member_state(self.state)),
            (&paper.say("paper-initiative-title"), paper.title()),
            (&paper.say("initiative-number"), &paper.initiative.registration_number),
            (&paper.say("progress-column-statements"), &number(self.statements)),
        ]);
    }

    /// Every package, to be recognised. The words stand before them: a large State has many parts.
    fn files(&self, doc: &mut Document) {
        let paper = self.paper;
        let number = |count| paper.texts.number(count);
        for package in self.packages {
            let facts = [
                (&*paper.say("paper-letter-package"), package.name),
                (&*paper.say("paper-letter-size"), &*number(package.size)),
                ("SHA-256", package.sha256),
            ];
            doc.facts_with(&facts, Face::Mono, 0.26);
        }
        doc.facts_with(&[("manifest.sig", self.signer)], Face::Mono, 0.26);
        doc.text(&paper.say("paper-letter-compare"));
    }

    fn words(&self, doc: &mut Document) {
        let paper = self.paper;
        doc.heading(2, &paper.say("paper-letter-words-heading"));
        let words: Vec<&str> = self.passphrase.split('-').collect();
        doc.text(&paper.say("paper-letter-words-text"));
        doc.frame(&mut |doc| doc.words(&words, 4));
    }
}
