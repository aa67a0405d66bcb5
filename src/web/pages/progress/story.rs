//! How it came along: the timeline as picture and table, and the milestones.

use super::chart::Chart;
use crate::domain::Date;
use crate::service::campaign::{Day, Milestone};
use crate::web::milestone;
use crate::web::site::Visit;

/// The days that are over, and what was reached.
pub(super) struct Story {
    pub(super) picture: Option<Picture>,
    /// The days, newest first.
    pub(super) days: Vec<DayRow>,
    /// The milestones, newest first.
    pub(super) milestones: Vec<MilestoneRow>,
}

/// The picture, and what stands beside it.
pub(super) struct Picture {
    pub(super) chart: Chart,
    /// What it shows, in a sentence.
    pub(super) alternative: String,
    /// Its scale, from the highest number to nothing.
    pub(super) scale: Vec<String>,
    pub(super) from: Written,
    pub(super) to: Written,
}

/// A day in the table.
pub(super) struct DayRow {
    pub(super) on: Written,
    pub(super) sum: String,
    pub(super) more: String,
}

/// A milestone in the list.
pub(super) struct MilestoneRow {
    pub(super) on: Written,
    pub(super) what: String,
}

/// A date for programs and for people.
pub(super) struct Written {
    pub(super) date: Date,
    pub(super) text: String,
}

impl Story {
    pub(super) fn of(visit: &Visit<'_>) -> Self {
        let timeline = &visit.setting.view.timeline;
        let over = timeline.over(visit.setting.today);
        let over = &over[over.len().saturating_sub(MOST_DAYS)..];
        Self {
            picture: picture(visit, over, &timeline.milestones),
            days: days(visit, over),
            milestones: timeline
                .milestones
                .iter()
                .rev()
                .map(|milestone| MilestoneRow {
                    on: written(visit, milestone.on),
                    what: milestone::sentence(visit.t, visit.setting.law, milestone.what),
                })
                .collect(),
        }
    }
}

fn picture(visit: &Visit<'_>, over: &[Day], milestones: &[Milestone]) -> Option<Picture> {
    let chart = Chart::draw(over, milestones)?;
    let (first, last) = (over.first()?, over.last()?);
    let shown = [
        ("from", first.on.into()),
        ("to", last.on.into()),
        ("count", last.total.into()),
    ];
    Some(Picture {
        alternative: visit.t.say_with("progress-timeline-picture", &shown),
        scale: chart.scale.iter().map(|number| visit.t.number(*number)).collect(),
        from: written(visit, first.on),
        to: written(visit, last.on),
        chart,
    })
}

fn days(visit: &Visit<'_>, over: &[Day]) -> Vec<DayRow> {
    let before = std::iter::once(0).chain(over.iter().map(|day| day.total));
    let row = |(day, before): (&Day, u64)| DayRow {
        on: written(visit, day.on),
        sum: visit.t.number(day.total),
        more: visit.t.number(day.total.saturating_sub(before)),
    };
    let mut rows: Vec<DayRow> = over.iter().zip(before).map(row).collect();
    rows.reverse();
    rows
}

fn written(visit: &Visit<'_>, date: Date) -> Written {
    Written {
        date,
        text: visit.t.date(date),
    }
}

/// Days that are shown. The longest collection that there was, extended twice for an epidemic, was shorter.
const MOST_DAYS: usize = 1000;
