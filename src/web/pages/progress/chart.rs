//! The picture of the timeline: a line over the days, drawn as paths of an SVG that is stretched to its place.
//!
//! Words stand beside the picture, not in it, so that they keep their size on a telephone. What it shows is also said in a sentence and in a table.

use std::fmt::Write as _;

use crate::domain::Date;
use crate::service::campaign::{Day, Milestone};

/// The paths of the picture, in a field of [`WIDTH`] by [`HEIGHT`].
pub(super) struct Chart {
    /// Along the days.
    pub(super) line: String,
    /// What lies below the line.
    pub(super) area: String,
    /// A point for each day with a milestone.
    pub(super) points: String,
    /// The heights at which thin lines lie.
    pub(super) levels: Vec<u64>,
    /// What those lines stand for, from the highest to nothing.
    pub(super) scale: Vec<u64>,
}

impl Chart {
    /// Draws these days; fewer than two make no line.
    pub(super) fn draw(days: &[Day], milestones: &[Milestone]) -> Option<Self> {
        let last = u64::try_from(days.len())
            .ok()?
            .checked_sub(1)
            .filter(|last| *last > 0)?;
        let steps = Steps::up_to(days.iter().map(|day| day.total).max()?);
        let place = |(number, day): (u64, &Day)| (number * WIDTH / last, HEIGHT - day.total * HEIGHT / steps.top());
        let places: Vec<(u64, u64)> = (0..).zip(days).map(place).collect();
        let line = path(&places);
        let is_marked = |on: Date| milestones.iter().any(|milestone| milestone.on == on);
        let marked = days.iter().zip(&places).filter(|(day, _)| is_marked(day.on));
        Some(Self {
            area: format!("{line}V{HEIGHT}H0Z"),
            line,
            points: marked.fold(String::new(), |mut points, (_, (x, y))| {
                write!(points, "M{x} {y}h0").expect("writing to a string cannot fail");
                points
            }),
            levels: (0..=steps.count).map(|step| HEIGHT * step / steps.count).collect(),
            scale: (0..=steps.count).rev().map(|step| step * steps.width).collect(),
        })
    }
}

fn path(places: &[(u64, u64)]) -> String {
    let mut path = String::with_capacity(places.len() * 9);
    for (number, (x, y)) in places.iter().enumerate() {
        let sign = if number == 0 { 'M' } else { 'L' };
        write!(path, "{sign}{x} {y}").expect("writing to a string cannot fail");
    }
    path
}

/// The width of the field in which the picture is drawn.
pub(super) const WIDTH: u64 = 1000;

/// The height of that field.
pub(super) const HEIGHT: u64 = 300;

//------------ Steps

/// A scale of round numbers.
struct Steps {
    width: u64,
    count: u64,
}

impl Steps {
    /// The scale with the smallest round steps that reaches a number in few of them.
    fn up_to(most: u64) -> Self {
        let rounds = (0..18).flat_map(|power| ROUND.map(|round| round * 10_u64.pow(power)));
        let fits = |width: &u64| most.div_ceil(*width) <= MOST_STEPS;
        let width = rounds.into_iter().find(fits).unwrap_or(most);
        Self {
            width,
            count: most.div_ceil(width).max(1),
        }
    }

    fn top(&self) -> u64 {
        self.width * self.count
    }
}

/// What people count in.
const ROUND: [u64; 3] = [1, 2, 5];

/// Steps of the scale; more would be read by nobody.
const MOST_STEPS: u64 = 4;

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::date;

    use super::*;
    use crate::service::campaign::MilestoneKind;

    fn days(totals: &[u64]) -> Vec<Day> {
        let day = |(number, total): (i8, &u64)| Day {
            on: date(2026, 6, number),
            total: *total,
            by_state: BTreeMap::new(),
        };
        (1..).zip(totals).map(day).collect()
    }

    #[test]
    fn the_line_begins_at_the_first_day_and_ends_at_the_last() {
        let opened = Milestone {
            on: date(2026, 6, 2),
            what: MilestoneKind::Opened,
        };
        let chart = Chart::draw(&days(&[0, 100, 400]), &[opened]).unwrap();
        assert_eq!(chart.line, "M0 300L500 225L1000 0");
        assert_eq!(chart.area, "M0 300L500 225L1000 0V300H0Z");
        assert_eq!(chart.points, "M500 225h0");
        assert_eq!(chart.scale, [400, 300, 200, 100, 0]);
        assert_eq!(chart.levels, [0, 75, 150, 225, 300]);
    }

    #[test]
    fn one_day_makes_no_line() {
        assert!(Chart::draw(&days(&[]), &[]).is_none());
        assert!(Chart::draw(&days(&[7]), &[]).is_none());
    }

    #[test]
    fn a_scale_is_round_reaches_its_number_and_never_divides_by_nothing() {
        for (most, width, count) in [
            (0, 1, 1),
            (1, 1, 1),
            (4, 1, 4),
            (5, 2, 3),
            (31, 10, 4),
            (1_294_188, 500_000, 3),
        ] {
            let steps = Steps::up_to(most);
            assert_eq!((steps.width, steps.count), (width, count), "{most}");
            assert!(steps.top() >= most);
        }
        assert_eq!(Chart::draw(&days(&[0, 0]), &[]).unwrap().line, "M0 300L1000 300");
    }
}
