//! The papers in a package and beside it: the guide, the request for verification, the blank certificate, and the letter with the passphrase.
//!
//! A State with several official languages gets each paper in each of them, but the letter in the first. What they say is `document::paper`'s.

use zeroize::Zeroizing;

use super::manifest::{FileFacts, StateCounts, StateOpening};
use super::plan::Share;
use super::seal::Seal;
use crate::document::lock;
use crate::document::paper::{
    self, BlankCertificate, Cover, FileLine, Guide, Kinds, Letter, Lock, Package, PackageFacts, Paper,
};
use crate::document::pdf::PdfFault;
use crate::domain::{Date, Initiative, Language, MemberState, Regime};
use crate::text::Texts;

/// What all papers of an opening have in common.
pub(super) struct Papers<'a> {
    pub(super) texts: &'a Texts,
    pub(super) initiative: &'a Initiative,
    pub(super) regime: Regime,
    pub(super) rehearsal: bool,
    pub(super) today: Date,
    pub(super) seal: &'a Seal,
    /// The signatories of all Member States.
    pub(super) all_signatories: u64,
    /// In how many of them the threshold is reached.
    pub(super) states_reached: u32,
}

/// One form of a package: its name, and how it is locked.
#[derive(Debug, Clone)]
pub(super) struct Form {
    pub(super) name: String,
    pub(super) lock: Lock,
}

/// A paper that was made.
pub(super) struct Made {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// How a package is locked, as papers call it.
pub(super) const fn lock_of(kind: lock::Kind) -> Lock {
    match kind {
        lock::Kind::Age => Lock::Age,
        lock::Kind::OpenPgp => Lock::OpenPgp,
        lock::Kind::Cms => Lock::Cms,
        lock::Kind::Passphrase => Lock::AgePassphrase,
    }
}

impl Papers<'_> {
    fn paper(&self, language: Language) -> Paper<'_> {
        Paper {
            texts: self.texts.of(language),
            regime: self.regime,
            initiative: self.initiative,
            rehearsal: self.rehearsal,
            date: self.today,
        }
    }

    /// The guides to a package that holds these files besides.
    pub(super) fn guides(
        &self,
        state: MemberState,
        languages: &[Language],
        share: &Share<'_>,
        counts: &StateCounts,
        forms: &[Form],
        files: &[(String, Option<u64>)],
    ) -> Result<Vec<Made>, PdfFault> {
        let names: Vec<String> = languages.iter().map(|language| guide_name(*language)).collect();
        let guides = names.iter().map(|name| (name.as_str(), None));
        let files: Vec<_> = guides
            .chain(files.iter().map(|(name, statements)| (name.as_str(), *statements)))
            .map(|(name, statements)| FileLine { name, statements })
            .collect();
        let packages: Vec<_> = forms
            .iter()
            .map(|form| Package {
                name: &form.name,
                lock: form.lock,
            })
            .collect();
        let guide = |(language, name): (&Language, &String)| {
            let bytes = paper::guide(&Guide {
                paper: self.paper(*language),
                state,
                part: paper::Part {
                    number: share.part.number.into(),
                    of: share.part.of.into(),
                },
                packages: &packages,
                signer: &self.seal.thumbprint(),
                counts: told(counts),
                files: &files,
            })?;
            let name = name.clone();
            Ok(Made { name, bytes })
        };
        languages.iter().zip(&names).map(guide).collect()
    }

    /// The request for verification, and the certificate that the authority fills in.
    pub(super) fn requests(
        &self,
        state: MemberState,
        languages: &[Language],
        counts: &StateCounts,
    ) -> Result<Vec<Made>, PdfFault> {
        let mut made = Vec::new();
        for language in languages {
            let paper = self.paper(*language);
            let signatories = Kinds {
                online: counts.packaged,
                ..Kinds::default()
            };
            let bytes = paper::cover(&Cover {
                paper,
                state,
                signatories,
                all_signatories: self.all_signatories,
                states_reached: self.states_reached.into(),
                system: None,
            })?;
            made.push(Made {
                name: request_name(*language),
                bytes,
            });
            let received = Some(counts.packaged);
            let bytes = paper::certificate(&BlankCertificate { paper, state, received })?;
            made.push(Made {
                name: certificate_name(*language),
                bytes,
            });
        }
        Ok(made)
    }

    /// The letter with a State's passphrase.
    pub(super) fn letter(
        &self,
        state: MemberState,
        language: Language,
        opening: &StateOpening,
        passphrase: &str,
    ) -> Result<Zeroizing<Vec<u8>>, PdfFault> {
        let facts = |facts| package_facts(facts);
        let packages: Vec<_> = opening
            .parts
            .iter()
            .flat_map(|part| &part.packages)
            .map(facts)
            .collect();
        paper::letter(&Letter {
            paper: self.paper(language),
            state,
            packages: &packages,
            statements: opening.counts.packaged,
            signer: &self.seal.thumbprint(),
            passphrase,
        })
    }
}

fn package_facts(facts: &FileFacts) -> PackageFacts<'_> {
    let is_zip = std::path::Path::new(&facts.name)
        .extension()
        .is_some_and(|extension| extension == "zip");
    PackageFacts {
        name: &facts.name,
        size: facts.size,
        sha256: &facts.sha256,
        lock: if is_zip { Lock::AesZip } else { Lock::AgePassphrase },
    }
}

fn told(counts: &StateCounts) -> paper::Counts {
    paper::Counts {
        online: counts.packaged,
        paper: 0,
        esigned: 0,
        alternatives: counts.alternatives,
        repeats: counts.repeats,
        withdrawn: counts.withdrawn,
        failures: counts.failures,
        namesakes: counts.namesakes,
        remarks: counts.other_text,
        suspicious: counts.suspicious,
    }
}

/// The name of a guide.
pub(super) fn guide_name(language: Language) -> String {
    format!("guide-{}.pdf", language.code())
}

/// The name of a request for verification.
pub(super) fn request_name(language: Language) -> String {
    format!("request-{}.pdf", language.code())
}

/// The name of a certificate to be filled in.
pub(super) fn certificate_name(language: Language) -> String {
    format!("certificate-{}.pdf", language.code())
}
