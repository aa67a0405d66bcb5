//! How each digit is written: strokes of a pen in a box one unit wide and high, its corner at the top left.

use std::f32::consts::TAU;

/// A point: in units of the box before a digit is placed, in pixels after.
#[derive(Debug, Clone, Copy)]
pub(super) struct Point(pub(super) f32, pub(super) f32);

/// One movement of the pen.
#[derive(Debug, Clone, Copy)]
pub(super) enum Stroke {
    /// Straight pieces from point to point.
    Lines(&'static [(f32, f32)]),
    /// Part of an ellipse.
    Arc(Arc),
}

/// Part of an ellipse: between two angles in degrees, clockwise from three o'clock.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arc {
    centre: (f32, f32),
    radii: (f32, f32),
    angles: (f32, f32),
}

impl Stroke {
    /// The stroke as points that lie close enough to be joined by straight lines.
    pub(super) fn points(self) -> impl Iterator<Item = Point> {
        let pieces = match self {
            Self::Lines(corners) => corners.len() - 1,
            Self::Arc(_) => 1,
        };
        (0..=pieces * FINENESS).map(move |step| self.at(step))
    }

    fn at(self, step: usize) -> Point {
        match self {
            Self::Lines(corners) => {
                let piece = (step / FINENESS).min(corners.len() - 2);
                let along = real(step - piece * FINENESS) / real(FINENESS);
                let ((ax, ay), (bx, by)) = (corners[piece], corners[piece + 1]);
                Point(ax + (bx - ax) * along, ay + (by - ay) * along)
            }
            Self::Arc(Arc {
                centre: (x, y),
                radii,
                angles: (from, to),
            }) => {
                let angle = (from + (to - from) * real(step) / real(FINENESS)) / 360.0 * TAU;
                Point(x + radii.0 * angle.cos(), y + radii.1 * angle.sin())
            }
        }
    }
}

/// The strokes of a digit; one and seven as on the Continent, so that nobody takes the one for the other.
#[rustfmt::skip]
pub(super) fn strokes(digit: u8) -> &'static [Stroke] {
    const DIGITS: [&[Stroke]; 10] = [
        &[arc((0.5, 0.5), (0.34, 0.5), (0.0, 360.0))],
        &[lines(&[(0.26, 0.24), (0.56, 0.0), (0.56, 1.0)])],
        &[arc((0.5, 0.29), (0.33, 0.29), (190.0, 385.0)), lines(&[(0.799, 0.413), (0.16, 1.0), (0.86, 1.0)])],
        &[arc((0.48, 0.25), (0.31, 0.25), (205.0, 450.0)), arc((0.48, 0.74), (0.36, 0.26), (270.0, 515.0))],
        &[lines(&[(0.68, 1.0), (0.68, 0.0), (0.12, 0.70), (0.92, 0.70)])],
        &[lines(&[(0.80, 0.0), (0.26, 0.0), (0.22, 0.47)]), arc((0.47, 0.68), (0.36, 0.32), (224.0, 510.0))],
        &[arc((0.5, 0.69), (0.34, 0.31), (0.0, 360.0)), arc((0.80, 0.69), (0.64, 0.69), (180.0, 264.0))],
        &[lines(&[(0.14, 0.0), (0.86, 0.0), (0.40, 1.0)]), lines(&[(0.34, 0.50), (0.82, 0.50)])],
        &[arc((0.5, 0.25), (0.28, 0.25), (0.0, 360.0)), arc((0.5, 0.75), (0.35, 0.25), (0.0, 360.0))],
        &[arc((0.5, 0.31), (0.34, 0.31), (0.0, 360.0)), arc((0.20, 0.31), (0.64, 0.69), (0.0, 84.0))],
    ];
    DIGITS[usize::from(digit)]
}

const fn lines(corners: &'static [(f32, f32)]) -> Stroke {
    Stroke::Lines(corners)
}

const fn arc(centre: (f32, f32), radii: (f32, f32), angles: (f32, f32)) -> Stroke {
    Stroke::Arc(Arc { centre, radii, angles })
}

/// A count or a pixel as a real number.
#[expect(clippy::cast_precision_loss, reason = "nothing on the sheet is beyond a thousand")]
pub(super) fn real(count: usize) -> f32 {
    count as f32
}

/// Into how many straight lines an arc is cut.
pub(super) const FINENESS: usize = 24;
