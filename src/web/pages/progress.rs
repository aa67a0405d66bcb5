//! `GET /{lang}/progress`: how many statements there are, Member State by Member State, as tiles and as a table.
//!
//! The figures are the published ones; this page counts nothing.

use askama::Template;
use axum::response::Response;

use super::answer;
use crate::domain::MemberState;
use crate::text::Sentences;
use crate::web::failure::Failure;
use crate::web::frame::Frame;
use crate::web::site::{Asked, Visit};

/// Answers with the page.
pub(in crate::web) async fn show(asked: Asked) -> Result<Response, Failure> {
    let setting = asked.setting();
    answer(&ProgressPage::new(&asked.visit(&setting)))
}

/// What the page says.
#[derive(Template)]
#[template(path = "progress.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct ProgressPage<'a> {
    frame: Frame<'a>,
    t: &'a Sentences,
    intro: String,
    total: String,
    bar: String,
    value: u64,
    goal: u64,
    as_of: String,
    reached: String,
    rows: Vec<Row>,
    sum: String,
}

/// One Member State.
struct Row {
    /// Its code, as ids and classes have it.
    id: String,
    code: &'static str,
    name: &'static str,
    statements: String,
    threshold: String,
    /// How much of the tile is filled, and how much is not, in hundredths of its height.
    filled: u64,
    empty: u64,
    percent: String,
    is_reached: bool,
    /// Number, minimum and share in one line.
    summary: String,
}

impl<'a> ProgressPage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>) -> Self {
        let (t, setting) = (visit.t, visit.setting);
        let (view, goal) = (&setting.view, u64::from(setting.law.million()));
        let members = setting.states();
        let in_order = t.member_states().iter().filter(|(state, _)| members.contains(state));
        let rows: Vec<Row> = in_order.map(|(state, name)| row(visit, *state, name)).collect();
        let reached = rows.iter().filter(|row| row.is_reached).count();
        Self {
            frame: Frame::of_page(visit, "progress", &t.say("progress-title")),
            t,
            intro: t.say_with(
                "progress-intro",
                &[("goal", goal.into()), ("states", setting.law.states_needed().into())],
            ),
            total: t.say_with("count-statements", &[("count", view.total.into())]),
            bar: t.say_with("count-bar", &[("count", view.total.into()), ("goal", goal.into())]),
            value: view.total.min(goal),
            goal,
            as_of: t.say_with("count-as-of", &[("date", view.as_of.into())]),
            reached: t.say_with("progress-states-reached", &[("count", reached.into())]),
            rows,
            sum: t.number(view.total),
        }
    }
}

fn row(visit: &Visit<'_>, state: MemberState, name: &'static str) -> Row {
    let (t, setting) = (visit.t, visit.setting);
    let count = setting.view.by_state.get(&state).copied().unwrap_or_default();
    let threshold = u64::from(
        setting
            .law
            .threshold(state, setting.initiative.registered)
            .unwrap_or_default(),
    );
    let share = (count * 100).checked_div(threshold).unwrap_or_default();
    let percent = t.say_with("progress-percent", &[("percent", share.into())]);
    let bar = t.say_with("count-bar", &[("count", count.into()), ("goal", threshold.into())]);
    Row {
        id: state.code().to_ascii_lowercase(),
        code: state.code(),
        name,
        statements: t.number(count),
        threshold: t.number(threshold),
        filled: share.min(100),
        empty: 100 - share.min(100),
        summary: format!("{name}: {bar} ({percent})"),
        percent,
        is_reached: threshold > 0 && count >= threshold,
    }
}
