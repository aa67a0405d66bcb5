//! What a form brings, taken apart: the State, what was typed, the boxes that were ticked, and what is to show that a person sent it.

use zeroize::Zeroizing;

use crate::domain::{Field, Form as StateForm, MemberState, Particulars};
use crate::web::failure::Failure;
use crate::web::form::Form;

/// A form as it was sent. Nothing in it has been judged, but that its fields are ours.
pub(in crate::web) struct Attempt {
    /// The State as it was named.
    pub(super) state: Zeroizing<String>,
    pub(super) particulars: Particulars,
    pub(super) declares: bool,
    pub(super) insists: bool,
    pub(super) token: Zeroizing<String>,
    pub(super) altcha: Zeroizing<String>,
    pub(super) digits_id: Zeroizing<String>,
    pub(super) digits: Zeroizing<String>,
}

impl Attempt {
    /// Takes the form's fields.
    ///
    /// # Errors
    ///
    /// When there is a field that no page of ours has, or a box that was ticked with another value than ours.
    pub(super) fn read(mut form: Form) -> Result<Self, Failure> {
        let mut particulars = Particulars::new();
        for field in Field::ALL {
            let typed = form.take(field.name());
            if !typed.is_empty() {
                particulars.set(field, typed.to_string());
            }
        }
        let attempt = Self {
            state: form.take(STATE),
            particulars,
            declares: ticked(&form.take(DECLARATION))?,
            insists: ticked(&form.take(ACCEPT_WARNINGS))?,
            token: form.take(TOKEN),
            altcha: form.take(ALTCHA),
            digits_id: form.take(DIGITS_ID),
            digits: form.take(DIGITS),
        };
        if form.is_spent() {
            Ok(attempt)
        } else {
            Err(Failure::NotUnderstood)
        }
    }

    /// The State, when there is one of that code.
    pub(super) fn named_state(&self) -> Option<MemberState> {
        MemberState::parse(&self.state)
    }

    /// Fits what was typed to the State's form.
    ///
    /// # Errors
    ///
    /// When something was typed that this form does not ask for: it must not be stored, and must not be dropped unseen either.
    pub(super) fn fit(&mut self, form: &StateForm) -> Result<(), Failure> {
        if self.particulars.iter().any(|(field, _)| !form.asks(field)) {
            return Err(Failure::NotUnderstood);
        }
        if let ([only], "") = (
            form.documents.as_slice(),
            self.particulars.value(Field::DocumentOrNumberType),
        ) {
            self.particulars
                .set(Field::DocumentOrNumberType, only.kind.key().to_owned());
        }
        Ok(())
    }
}

/// Whether a box was ticked.
fn ticked(value: &str) -> Result<bool, Failure> {
    match value {
        "" => Ok(false),
        "1" => Ok(true),
        _ => Err(Failure::NotUnderstood),
    }
}

pub(super) const STATE: &str = "state";
pub(super) const DECLARATION: &str = "declaration";
pub(super) const ACCEPT_WARNINGS: &str = "accept_warnings";
pub(super) const TOKEN: &str = "token";
pub(super) const ALTCHA: &str = "altcha";
pub(super) const DIGITS_ID: &str = "digits_id";
pub(super) const DIGITS: &str = "digits";

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Result<Attempt, Failure> {
        Attempt::read(Form::parse(body.as_bytes()).unwrap())
    }

    #[test]
    fn every_field_of_the_interface_is_taken() {
        let fields = Field::ALL.map(|field| format!("{}=x&", field.name())).concat();
        let frame = "state=LV&declaration=1&accept_warnings=1&token=t&altcha=a&digits_id=i&digits=1";
        let attempt = read(&format!("{fields}{frame}")).unwrap();
        assert_eq!(attempt.particulars.iter().count(), Field::ALL.len());
        assert_eq!(attempt.named_state(), Some(MemberState::Lv));
        assert!(attempt.declares && attempt.insists);
    }

    #[test]
    fn a_field_that_no_page_has_is_not_understood() {
        for body in ["state=LV&hobby=chess", "declaration=yes", "accept_warnings=on", "=1"] {
            assert_eq!(read(body).err(), Some(Failure::NotUnderstood), "{body}");
        }
    }
}
