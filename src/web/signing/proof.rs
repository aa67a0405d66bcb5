//! Whether a person stands behind a form: the work of a device, or six digits that somebody read.

use super::attempt::{ALTCHA, Attempt, DIGITS};
use crate::service::Proof;
use crate::service::admission::Admission;

/// Why there is no proof: beside which control that is said, and by which sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NoProof {
    pub(super) anchor: &'static str,
    pub(super) key: &'static str,
}

/// Judges what was sent. Either way will do; what is said follows the one that the person tried.
pub(super) fn judge(attempt: &Attempt, admission: &Admission) -> Result<Proof, NoProof> {
    if !attempt.digits.trim().is_empty() {
        let read = admission.check_digits(&attempt.digits_id, &attempt.digits);
        let worked = |_| admission.check_work(&attempt.altcha);
        return read.or_else(worked).map_err(|_| NoProof {
            anchor: DIGITS,
            key: "reject-digits-wrong",
        });
    }
    if attempt.altcha.is_empty() {
        return Err(NoProof {
            anchor: DIGITS,
            key: "reject-digits-missing",
        });
    }
    admission.check_work(&attempt.altcha).map_err(|_| NoProof {
        anchor: ALTCHA,
        key: "reject-challenge-invalid",
    })
}
