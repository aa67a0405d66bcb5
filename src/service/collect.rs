//! The main job: a draft is checked, a checked form is sealed, and the visitor is answered when it is on the disk.
//!
//! The three types are the three doors: a [`Draft`] may hold anything, a [`Checked`] form has no fault and every warning confirmed, and only a checked form
//! can be collected. A repeat goes through the same code and the same writes as a first; whether it is one is never asked here.

use std::sync::Arc;

use super::appliance::{Appliance, Desk};
use super::statement::Statement;
use super::{Proof, Status, day_number};
use crate::crypto::receipt::Receipt;
use crate::crypto::record::RecordContext;
use crate::domain::{Field, Findings, Form, Language, MemberState, Particulars, Warning, canonical};
use crate::store::{Collected, NewRecord, Refusal};

/// What somebody sent, before anything is known about it.
#[derive(Debug)]
pub struct Draft {
    /// The State for which it is meant to count.
    pub state: MemberState,
    /// The language of the form.
    pub language: Language,
    /// What was typed.
    pub particulars: Particulars,
}

/// A form without faults, whose warnings the signatory confirmed.
#[derive(Debug)]
pub struct Checked {
    draft: Draft,
    form: &'static Form,
    overridden: Vec<&'static str>,
    brought_by: Option<String>,
}

/// A draft that is not taken, given back so that nothing typed is lost, and why.
#[derive(Debug)]
pub struct Objected {
    /// The draft as it came.
    pub draft: Draft,
    /// What is to be done about it.
    pub objection: Objection,
}

/// Why a draft is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Objection {
    /// The State's signatories cannot sign today.
    State,
    /// The initiative has no version in the form's language.
    Language,
    /// Something in the form is refused, or must be confirmed first.
    Findings(Findings),
}

/// Why a checked form was not recorded. Nothing of it was stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CollectError {
    /// Too many wait: try again in a moment.
    #[error("too many submissions are waiting")]
    Busy,
    /// The proof was spent by an earlier submission.
    #[error("the proof was used before")]
    Spent,
    /// Signing does not work now.
    #[error("signing does not work now: {}", .0.key())]
    Unavailable(Status),
}

impl Checked {
    /// Says which tag the link bore that led here; it is counted if it is a partner's, and stored nowhere with the statement.
    #[must_use]
    pub fn brought_by(self, tag: Option<&str>) -> Self {
        Self {
            brought_by: tag.map(str::to_owned),
            ..self
        }
    }
}

impl Appliance {
    /// Checks a draft against the State's form as it holds today. What the form does not ask for is wiped: it is nobody's business. Where the form
    /// accepts one kind of document only, that kind goes without saying, and is written down here for those who read the statement.
    ///
    /// # Errors
    ///
    /// [`Objection`]. With `accept_warnings` only rejections object.
    pub fn check(&self, draft: Draft, accept_warnings: bool) -> Result<Checked, Box<Objected>> {
        let objected = |draft, objection| Err(Box::new(Objected { draft, objection }));
        let Some(form) = self.form(draft.state) else {
            return objected(draft, Objection::State);
        };
        if self.version_hash(draft.language).is_none() {
            return objected(draft, Objection::Language);
        }
        let findings = form.check(&draft.particulars, self.today());
        if !findings.rejections.is_empty() || !(findings.warnings.is_empty() || accept_warnings) {
            return objected(draft, Objection::Findings(findings));
        }
        let mut draft = draft;
        draft.particulars.retain(|field| form.asks(field));
        if let Some(document) = form.document_of(&draft.particulars) {
            draft
                .particulars
                .set(Field::DocumentOrNumberType, document.kind.key().to_owned());
        }
        let overridden = findings.warnings.iter().map(Warning::rule).collect();
        Ok(Checked {
            draft,
            form,
            overridden,
            brought_by: None,
        })
    }

    /// Seals a checked form and stores it; returns when it is on the disk.
    ///
    /// # Errors
    ///
    /// [`CollectError`]; then nothing was stored, and the proof is not spent unless it was before.
    pub async fn collect(&self, checked: Checked, proof: Proof) -> Result<Receipt, CollectError> {
        let status = self.status();
        let (Status::Open, Some(open)) = (status, self.unlocked()) else {
            return Err(CollectError::Unavailable(status));
        };
        let (receipt, record) = self
            .seal(checked, proof)
            .ok_or(CollectError::Unavailable(Status::NotOpen))?;
        match open.writer.collect(record).await {
            Ok(Collected::Recorded) => Ok(receipt),
            Ok(Collected::Spent) => Err(CollectError::Spent),
            Err(refusal) => Err(self.refused(refusal)),
        }
    }

    /// Withdraws the submission that a receipt was given for. A receipt that withdraws nothing is answered alike, after the same writes.
    ///
    /// # Errors
    ///
    /// [`CollectError::Busy`] or [`CollectError::Unavailable`].
    pub async fn withdraw(&self, receipt: Receipt) -> Result<(), CollectError> {
        let open = self.unlocked().ok_or(CollectError::Unavailable(Status::Locked))?;
        open.writer
            .withdraw(receipt)
            .await
            .map(drop)
            .map_err(|refusal| self.refused(refusal))
    }

    /// From particulars to a sealed record. The plaintext lives in this function and is wiped when it ends.
    fn seal(&self, checked: Checked, proof: Proof) -> Option<(Receipt, NewRecord)> {
        let open = self.unlocked()?;
        let Checked {
            draft: Draft {
                state,
                language,
                particulars,
            },
            form,
            overridden,
            brought_by,
        } = checked;
        // A tag that is no registered partner's is forgotten here.
        let partner = brought_by.and_then(|tag| self.campaign().partner(&tag).map(|partner| partner.tag.shared()));
        let fingerprint = open
            .fingerprint
            .fingerprint(&canonical::identity(form, &particulars, self.today()));
        let statement = Statement {
            particulars,
            initiative_version: self.version_hash(language)?,
            language,
            statutory_version: self.wordings().version(language, self.today(), self.law()),
            suspicious: proof.suspicious,
        };
        let mut plaintext = statement.encode(form.length_class());
        drop(statement);
        let (receipt, slot) = {
            let today = day_number(self.today());
            let Desk {
                sealer,
                signing,
                entropy,
            } = &mut *open.desk();
            let receipt = Receipt::draw(today, entropy.as_mut());
            (
                receipt,
                sealer.slot(today, self.elapsed(), &signing.key, entropy.as_mut()),
            )
        };
        let context = RecordContext {
            name: receipt.record_name(),
            state: state.number(),
            language: language.number(),
        };
        let header = Arc::clone(slot.header());
        let sealed = slot.seal(&context, &mut plaintext);
        let mut record = NewRecord::new(
            &context,
            &sealed,
            header,
            fingerprint,
            &receipt.wrap(&fingerprint),
            &open.erasure,
        )
        .overriding(overridden)
        .brought_by(partner);
        for mark in proof.marks() {
            record = record.spending(&mark.id, mark.expires_hour);
        }
        Some((receipt, record))
    }

    fn refused(&self, refusal: Refusal) -> CollectError {
        match (refusal, self.status()) {
            (Refusal::Busy, _) => CollectError::Busy,
            (Refusal::Failed, Status::Open) => CollectError::Unavailable(Status::StoreFailed),
            (Refusal::Failed, status) => CollectError::Unavailable(status),
        }
    }
}
