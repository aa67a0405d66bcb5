//! The signing page in the states that a test wants to see.

use askama::Template as _;

use super::attempt::Attempt;
use super::issues::Issues;
use super::page::{Entry, SigningPage};
use crate::domain::{Field, MemberState};
use crate::service::admission::Kept;
use crate::web::form::Form;
use crate::web::site::Visit;

/// As somebody finds it.
pub(in crate::web) fn fresh(visit: &Visit<'_>) -> String {
    SigningPage::new(visit, None, &Entry::Fresh).render().unwrap()
}

/// As it comes back when this was typed, with something to say on top when `call` names a sentence.
pub(in crate::web) fn again(visit: &Visit<'_>, typed: &[(Field, &str)], call: &str) -> String {
    let state: MemberState = visit.query.known_state().unwrap();
    let mut attempt = Attempt::read(Form::parse(format!("state={}", state.code()).as_bytes()).unwrap()).unwrap();
    for (field, text) in typed {
        attempt.particulars.set(*field, (*text).to_owned());
    }
    attempt.declares = !typed.is_empty();
    let form = visit.setting.law.form(state, visit.setting.today).unwrap();
    let mut issues = Issues::default();
    if call.is_empty() {
        issues.add_findings(&form.check(&attempt.particulars, visit.setting.today), form, visit.t);
        if !attempt.declares {
            issues.wrong("declaration", visit.t.say("reject-declaration-missing").into_owned());
            issues.wrong("digits", visit.t.say("reject-digits-missing").into_owned());
        }
    }
    let call = (!call.is_empty()).then(|| visit.t.say(call).into_owned());
    let entry = Entry::Again {
        attempt: &attempt,
        issues,
        call,
        kept: Kept::ALL,
    };
    SigningPage::new(visit, None, &entry).render().unwrap()
}
