//! Who may sign on a State's form, as it is said before anything is typed.

use crate::domain::{Form, Language};
use crate::web::site::Visit;

/// Who may sign, how old, and with which documents.
pub(in crate::web) struct Eligibility<'a> {
    /// In sentences.
    pub(in crate::web) words: String,
    /// The documents of which one is asked for, where the State takes several.
    pub(in crate::web) documents: Vec<&'a str>,
    /// The language in which the State names its documents: its own, when it has one only. Names in several are marked as none of them.
    pub(in crate::web) language: Option<&'static str>,
}

impl<'a> Eligibility<'a> {
    pub(super) fn of(visit: &Visit<'a>, form: &'a Form) -> Self {
        let (t, law) = (visit.t, visit.setting.law);
        let note = t.note(law.regime(), form.state, form.minimum_age);
        let sentences = [Some(t.who(form.who)), Some(t.minimum_age(form)), note];
        let documents = form.documents.iter().map(|document| document.name.as_str());
        Self {
            words: sentences.into_iter().flatten().collect::<Vec<_>>().join(" "),
            documents: if form.documents.len() > 1 {
                documents.collect()
            } else {
                Vec::new()
            },
            language: documents_language(law.languages_of(form.state)),
        }
    }
}

fn documents_language(official: &[Language]) -> Option<&'static str> {
    match official {
        [only] => Some(only.code()),
        _ => None,
    }
}
