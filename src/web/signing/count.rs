//! How far the initiative has come, in the few lines that the signing page has room for.

use crate::web::site::Visit;

/// The figures above the form.
pub(in crate::web) struct Count {
    /// What has been reached.
    pub(in crate::web) total: String,
    /// The same, with the goal.
    pub(in crate::web) bar: String,
    pub(in crate::web) value: u64,
    pub(in crate::web) goal: u64,
    pub(in crate::web) needed: String,
    pub(in crate::web) as_of: String,
    pub(in crate::web) more: String,
}

impl Count {
    /// The published figures.
    pub(super) fn of(visit: &Visit<'_>) -> Self {
        let (t, view, law) = (visit.t, &visit.setting.view, visit.setting.law);
        let goal = u64::from(law.million());
        let total = if view.total == 0 {
            t.say("count-none").into_owned()
        } else {
            t.say_with("count-statements", &[("count", view.total.into())])
        };
        Self {
            total,
            bar: t.say_with("count-bar", &[("count", view.total.into()), ("goal", goal.into())]),
            value: view.total.min(goal),
            goal,
            needed: t.say_with(
                "count-goal",
                &[("goal", goal.into()), ("states", law.states_needed().into())],
            ),
            as_of: t.say_with("count-as-of", &[("date", view.as_of.into())]),
            more: visit.address("progress"),
        }
    }
}
