//! What shows that a person signs, as the page carries it and as a form brings it back: the work of a device, six digits, or both.

use super::attempt::{ALTCHA, Attempt, DIGITS};
use super::issues::Issues;
use super::page::Entry;
use crate::service::admission::{Admission, Demand, Kept, NoProof as Judged, Shortcoming, Shown};
use crate::service::{Proof, Reception};
use crate::text::Sentences;
use crate::web::assets;

/// Why there is no proof, and what of it is good all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NoProof {
    pub(super) lack: Lack,
    pub(super) kept: Kept,
}

/// What is to be done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lack {
    /// Something beside a control, said by a sentence.
    Beside {
        /// The control.
        anchor: &'static str,
        /// The sentence.
        key: &'static str,
    },
    /// To wait, because too much came from the same network.
    TooMany,
}

/// Judges what was sent.
pub(super) fn judge(attempt: &Attempt, reception: Reception<'_>) -> Result<Proof, NoProof> {
    let shown = Shown {
        altcha: &attempt.altcha,
        digits_id: &attempt.digits_id,
        digits: &attempt.digits,
    };
    reception.judge(shown).map_err(|Judged { shortcoming, kept }| {
        let beside = |anchor, key| Lack::Beside { anchor, key };
        let lack = match shortcoming {
            Shortcoming::DigitsMissing => beside(DIGITS, "reject-digits-missing"),
            Shortcoming::DigitsWrong => beside(DIGITS, "reject-digits-wrong"),
            Shortcoming::WorkInvalid => beside(ALTCHA, "reject-challenge-invalid"),
            Shortcoming::TooMany => Lack::TooMany,
        };
        NoProof { lack, kept }
    })
}

/// The control by which a person showed that it signs.
pub(super) fn spent_anchor(attempt: &Attempt) -> &'static str {
    if attempt.digits.is_empty() { ALTCHA } else { DIGITS }
}

//------------ ProofView

/// What shows that a person signs, as the form carries it.
pub(super) struct ProofView {
    pub(super) token: String,
    pub(super) altcha: String,
    pub(super) altcha_message: Option<String>,
    pub(super) digits_id: String,
    pub(super) digits: String,
    pub(super) digits_message: Option<String>,
    /// The code of the language in which they can be heard.
    pub(super) language: &'static str,
    /// Why digits are asked of everybody, whatever their browser can do; none where they only take the place of the device's work.
    pub(super) digits_because: Option<String>,
    pub(super) worker: &'static str,
}

impl ProofView {
    pub(super) fn of(reception: Option<Reception<'_>>, entry: &Entry<'_>, issues: &Issues, t: &Sentences) -> Self {
        let admission = reception.map(|reception| reception.admission());
        let because = match reception.map(|reception| reception.demand()) {
            Some(Demand::DigitsAlways) => Some("digits-always"),
            Some(Demand::DigitsOnSuspicion) => Some("digits-suspicion"),
            Some(Demand::WorkOrDigits) | None => None,
        };
        let (altcha, digits_id, digits) = kept(entry);
        Self {
            token: admission.map(Admission::token).unwrap_or_default(),
            altcha,
            altcha_message: message(issues, ALTCHA),
            digits_id: digits_id
                .or_else(|| admission.map(Admission::digits))
                .unwrap_or_default(),
            digits,
            digits_message: message(issues, DIGITS),
            language: t.language().code(),
            digits_because: because.map(|key| t.say(key).into_owned()),
            worker: assets::route("work.js"),
        }
    }
}

/// What a form brought that is still good: the work, and the name of digits with what was typed for them.
fn kept(entry: &Entry<'_>) -> (String, Option<String>, String) {
    let Entry::Again { attempt, kept, .. } = entry else {
        return (String::new(), None, String::new());
    };
    let work = if kept.work {
        attempt.altcha.to_string()
    } else {
        String::new()
    };
    if kept.digits && !attempt.digits_id.is_empty() {
        (work, Some(attempt.digits_id.to_string()), attempt.digits.to_string())
    } else {
        (work, None, String::new())
    }
}

fn message(issues: &Issues, anchor: &str) -> Option<String> {
    issues.of(anchor).map(|issue| issue.message.clone())
}
