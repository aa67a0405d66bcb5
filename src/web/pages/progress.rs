//! `GET /{lang}/progress`: how many statements there are, Member State by Member State, as tiles and as a table, and how they came day by day.
//!
//! The figures are the published ones; this page counts nothing.

mod chart;
mod row;
mod story;

use askama::Template;
use axum::response::Response;

use self::row::Row;
pub(super) use self::row::share;
use self::story::Story;
use super::answer;
use crate::domain::{RESERVE_PERCENT, with_reserve};
use crate::text::Sentences;
use crate::web::failure::Failure;
use crate::web::frame::Frame;
use crate::web::invitation::Invitation;
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
    sum: Sum,
    /// Where the minimum lies in a tile, in hundredths from its top.
    minimum: u64,
    reserve_hint: String,
    story: Story,
    invitation: Invitation,
}

/// All Member States together.
struct Sum {
    statements: String,
    threshold: String,
    reserve: String,
    percent: String,
    bar: u64,
}

impl<'a> ProgressPage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>) -> Self {
        let (t, setting) = (visit.t, visit.setting);
        let (view, goal) = (&setting.view, u64::from(setting.law.million()));
        let members = setting.states();
        let in_order = t.member_states().iter().filter(|(state, _)| members.contains(state));
        let rows: Vec<Row> = in_order.map(|(state, name)| Row::new(visit, *state, name)).collect();
        let reached = rows.iter().filter(|row| row.is_reached).count();
        let reserve = t.say_with("progress-percent", &[("percent", RESERVE_PERCENT.into())]);
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
            sum: Sum::new(t, view.total, goal),
            minimum: RESERVE_PERCENT.into(),
            reserve_hint: t.say_with("progress-reserve-hint", &[("percent", reserve.into())]),
            story: Story::of(visit),
            invitation: Invitation::new(visit),
        }
    }
}

impl Sum {
    fn new(t: &Sentences, total: u64, goal: u64) -> Self {
        Self {
            statements: t.number(total),
            threshold: t.number(goal),
            reserve: t.number(with_reserve(goal)),
            percent: t.say_with("progress-percent", &[("percent", share(total, goal).into())]),
            bar: share(total, goal).min(100),
        }
    }
}
