//! What is to be looked at again, in the order of the page: the summary on top names each, and each stands beside its field.

use super::fields::place;
use crate::domain::{Field, Findings, Form};
use crate::text::Sentences;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::web) enum Grade {
    /// It stops the statement.
    Wrong,
    /// It only looks unusual, and may be confirmed.
    Check,
}

/// One thing to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::web) struct Issue {
    /// The id of the control that it belongs to.
    pub(in crate::web) anchor: &'static str,
    pub(in crate::web) grade: Grade,
    /// What to do.
    pub(in crate::web) message: String,
}

/// All of them, one for each control.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::web) struct Issues(Vec<Issue>);

impl Issues {
    /// Adds what stops the statement, unless something stands beside that control already.
    pub(super) fn wrong(&mut self, anchor: &'static str, message: String) {
        self.add(Issue {
            anchor,
            grade: Grade::Wrong,
            message,
        });
    }

    /// Adds what the check of the form found; warnings only beside fields that are not refused.
    pub(super) fn add_findings(&mut self, findings: &Findings, form: &Form, t: &Sentences) {
        for rejection in &findings.rejections {
            self.wrong(rejection.field().name(), t.rejection(rejection, form));
        }
        for warning in &findings.warnings {
            self.add(Issue {
                anchor: warning.field().name(),
                grade: Grade::Check,
                message: t.warning(warning),
            });
        }
    }

    fn add(&mut self, issue: Issue) {
        if self.of(issue.anchor).is_none() {
            let after = self
                .0
                .partition_point(|earlier| place_of(earlier.anchor) <= place_of(issue.anchor));
            self.0.insert(after, issue);
        }
    }

    /// What stands beside a control.
    pub(in crate::web) fn of(&self, anchor: &str) -> Option<&Issue> {
        self.0.iter().find(|issue| issue.anchor == anchor)
    }

    /// Whether anything stops the statement.
    pub(super) fn stop(&self) -> bool {
        self.0.iter().any(|issue| issue.grade == Grade::Wrong)
    }

    /// Whether anything is to be confirmed.
    pub(super) fn ask(&self) -> bool {
        self.0.iter().any(|issue| issue.grade == Grade::Check)
    }

    /// The summary, when there is anything to say: of what stops, or else of what is to be confirmed.
    pub(super) fn summary(&self, t: &Sentences) -> Option<Summary> {
        let grade = if self.stop() { Grade::Wrong } else { Grade::Check };
        let issues: Vec<Issue> = self.0.iter().filter(|issue| issue.grade == grade).cloned().collect();
        let key = match grade {
            Grade::Wrong => "summary-heading",
            Grade::Check => "summary-warnings-heading",
        };
        let heading = t.say_with(key, &[("count", issues.len().into())]);
        (!issues.is_empty()).then_some(Summary { heading, grade, issues })
    }
}

/// What stands on top of a page that needs another look.
pub(in crate::web) struct Summary {
    pub(in crate::web) heading: String,
    pub(in crate::web) grade: Grade,
    pub(in crate::web) issues: Vec<Issue>,
}

impl Summary {
    /// One thing to say that belongs to no control.
    pub(super) fn call(heading: String) -> Self {
        Self {
            heading,
            grade: Grade::Check,
            issues: Vec::new(),
        }
    }

    /// The class of its box.
    pub(in crate::web) fn mark(&self) -> &'static str {
        match self.grade {
            Grade::Wrong => "wrong",
            Grade::Check => "check",
        }
    }
}

/// The place of a control on the page: what is no field of the form comes after the fields.
fn place_of(anchor: &str) -> usize {
    Field::parse(anchor).map_or(usize::MAX, place)
}
