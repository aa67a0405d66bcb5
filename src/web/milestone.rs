//! What a milestone is called.

use crate::domain::Law;
use crate::service::campaign::MilestoneKind;
use crate::text::Sentences;

/// The milestone in a sentence.
pub(super) fn sentence(t: &Sentences, law: &Law, what: MilestoneKind) -> String {
    match what {
        MilestoneKind::Opened => t.say("milestone-opened").into_owned(),
        MilestoneKind::Count(count) => t.say_with("milestone-count", &[("count", count.into())]),
        MilestoneKind::State(state) => t.say_with("milestone-state", &[("state", t.member_state(state).into())]),
        MilestoneKind::States => t.say_with("milestone-states", &[("count", law.states_needed().into())]),
        MilestoneKind::Goal => t.say_with("milestone-goal", &[("goal", law.million().into())]),
        MilestoneKind::Closed => t.say("milestone-closed").into_owned(),
    }
}
