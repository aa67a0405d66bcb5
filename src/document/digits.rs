//! Six digits as a picture, for signatories whose browser runs no scripts.
//!
//! The digits are drawn with strokes of our own, each turned, sheared and shifted a little, on a sheet that is gently warped. They stay dark on white:
//! people must read them at a glance; what makes a machine pay is the proof of work, which this takes the place of. The same digits and seed give
//! the same picture.
//!
//! It does *not* choose the digits, and does not say them: speech is another matter.

use std::f32::consts::TAU;

use sha2::{Digest, Sha256};

/// How many digits a picture shows.
pub const COUNT: usize = 6;

/// Width of the picture in pixels.
pub const WIDTH: usize = 420;

/// Height of the picture in pixels.
pub const HEIGHT: usize = 140;

/// Draws `digits` (each 0 to 9) as a PNG in shades of grey; `seed` decides how they are bent.
///
/// # Panics
///
/// When a digit is above nine, or when the encoder refuses a picture in memory, which it has no reason to.
#[must_use]
pub fn picture(digits: [u8; COUNT], seed: [u8; 32]) -> Vec<u8> {
    let mut chance = Chance::new(seed);
    let warp = Warp::new(&mut chance);
    let mut sheet = Sheet::white();
    for (place, digit) in digits.into_iter().enumerate() {
        let pose = Pose::new(place, &mut chance);
        for stroke in strokes(digit) {
            sheet.draw(stroke.points().map(|point| warp.bend(pose.place(point))), pose.pen, 1.0);
        }
    }
    for _ in 0..SCRATCHES {
        let scratch = Scratch::new(&mut chance);
        sheet.draw(scratch.points().map(|point| warp.bend(point)), SCRATCH_PEN, SCRATCH_DARKNESS);
    }
    sheet.encode()
}

//------------ The digits

/// A point, in units of a digit's height before it is placed and in pixels after.
#[derive(Debug, Clone, Copy)]
struct Point {
    x: f32,
    y: f32,
}

/// One movement of the pen, in a box one unit high and one wide, its corner at the top left.
#[derive(Debug, Clone, Copy)]
enum Stroke {
    /// Straight pieces from point to point.
    Lines(&'static [(f32, f32)]),
    /// Part of an ellipse: centre, radii, and two angles in degrees, clockwise from three o'clock.
    Arc { centre: (f32, f32), radii: (f32, f32), from: f32, to: f32 },
}

impl Stroke {
    /// The stroke as points that lie close enough to be joined by straight lines.
    fn points(self) -> impl Iterator<Item = Point> {
        let pieces = match self {
            Self::Lines(corners) => corners.len() - 1,
            Self::Arc { .. } => 1,
        };
        (0..=pieces * FINENESS).map(move |step| self.at(step))
    }

    #[expect(clippy::cast_precision_loss, reason = "a handful of steps")]
    fn at(self, step: usize) -> Point {
        match self {
            Self::Lines(corners) => {
                let piece = (step / FINENESS).min(corners.len() - 2);
                let along = (step - piece * FINENESS) as f32 / FINENESS as f32;
                let ((ax, ay), (bx, by)) = (corners[piece], corners[piece + 1]);
                Point { x: ax + (bx - ax) * along, y: ay + (by - ay) * along }
            }
            Self::Arc { centre, radii, from, to } => {
                let angle = (from + (to - from) * step as f32 / FINENESS as f32) / 360.0 * TAU;
                Point { x: centre.0 + radii.0 * angle.cos(), y: centre.1 + radii.1 * angle.sin() }
            }
        }
    }
}

const fn arc(centre: (f32, f32), radii: (f32, f32), from: f32, to: f32) -> Stroke {
    Stroke::Arc { centre, radii, from, to }
}

/// How each digit is written; one and seven as on the Continent, so that nobody takes the one for the other.
fn strokes(digit: u8) -> &'static [Stroke] {
    const DIGITS: [&[Stroke]; 10] = [
        &[arc((0.5, 0.5), (0.34, 0.5), 0.0, 360.0)],
        &[Stroke::Lines(&[(0.26, 0.24), (0.56, 0.0), (0.56, 1.0)])],
        &[arc((0.5, 0.29), (0.33, 0.29), 190.0, 385.0), Stroke::Lines(&[(0.799, 0.413), (0.16, 1.0), (0.86, 1.0)])],
        &[arc((0.48, 0.25), (0.31, 0.25), 205.0, 450.0), arc((0.48, 0.74), (0.36, 0.26), 270.0, 515.0)],
        &[Stroke::Lines(&[(0.68, 1.0), (0.68, 0.0), (0.12, 0.70), (0.92, 0.70)])],
        &[Stroke::Lines(&[(0.80, 0.0), (0.26, 0.0), (0.22, 0.47)]), arc((0.47, 0.68), (0.36, 0.32), 224.0, 510.0)],
        &[arc((0.5, 0.69), (0.34, 0.31), 0.0, 360.0), arc((0.80, 0.69), (0.64, 0.69), 180.0, 264.0)],
        &[Stroke::Lines(&[(0.14, 0.0), (0.86, 0.0), (0.40, 1.0)]), Stroke::Lines(&[(0.34, 0.50), (0.82, 0.50)])],
        &[arc((0.5, 0.25), (0.28, 0.25), 0.0, 360.0), arc((0.5, 0.75), (0.35, 0.25), 0.0, 360.0)],
        &[arc((0.5, 0.31), (0.34, 0.31), 0.0, 360.0), arc((0.20, 0.31), (0.64, 0.69), 0.0, 84.0)],
    ];
    DIGITS[usize::from(digit)]
}

//------------ How they are bent

/// Where one digit stands and how it leans.
struct Pose {
    centre: Point,
    height: f32,
    turn: f32,
    shear: f32,
    pen: f32,
}

impl Pose {
    #[expect(clippy::cast_precision_loss, reason = "the sheet is small")]
    fn new(place: usize, chance: &mut Chance) -> Self {
        let column = WIDTH as f32 / (COUNT as f32 + 0.6);
        Self {
            centre: Point {
                x: column * (place as f32 + 0.8) + chance.between(-5.0, 5.0),
                y: HEIGHT as f32 / 2.0 + chance.between(-9.0, 9.0),
            },
            height: chance.between(68.0, 82.0),
            turn: chance.between(-0.22, 0.22),
            shear: chance.between(-0.16, 0.16),
            pen: chance.between(3.6, 4.8),
        }
    }

    fn place(&self, point: Point) -> Point {
        let (x, y) = ((point.x - 0.5) * self.height * 0.72, (point.y - 0.5) * self.height);
        let x = x - self.shear * y;
        let (sin, cos) = self.turn.sin_cos();
        Point { x: self.centre.x + x * cos - y * sin, y: self.centre.y + x * sin + y * cos }
    }
}

/// A slow wave over the whole sheet, in both directions.
struct Warp {
    sideways: Wave,
    upwards: Wave,
}

/// One sine: how far it moves a point, how often it turns over the sheet, and where it begins.
struct Wave {
    reach: f32,
    turns: f32,
    phase: f32,
}

impl Wave {
    #[expect(clippy::cast_precision_loss, reason = "the sheet is small")]
    fn at(&self, place: f32) -> f32 {
        self.reach * (place / WIDTH as f32 * self.turns * TAU + self.phase).sin()
    }
}

impl Warp {
    fn new(chance: &mut Chance) -> Self {
        let mut wave = |reach, turns_from, turns_to| Wave {
            reach,
            turns: chance.between(turns_from, turns_to),
            phase: chance.between(0.0, TAU),
        };
        Self { sideways: wave(4.0, 2.0, 4.0), upwards: wave(6.0, 1.2, 2.4) }
    }

    fn bend(&self, point: Point) -> Point {
        Point { x: point.x + self.sideways.at(point.y), y: point.y + self.upwards.at(point.x) }
    }
}

/// A thin line across the sheet, which ties the digits together for whoever would cut them apart.
struct Scratch {
    left: f32,
    right: f32,
    bow: f32,
}

impl Scratch {
    #[expect(clippy::cast_precision_loss, reason = "the sheet is small")]
    fn new(chance: &mut Chance) -> Self {
        let mut height = || chance.between(0.25, 0.75) * HEIGHT as f32;
        Self { left: height(), right: height(), bow: height() - HEIGHT as f32 / 2.0 }
    }

    #[expect(clippy::cast_precision_loss, reason = "the sheet is small")]
    fn points(&self) -> impl Iterator<Item = Point> {
        (0..=FINENESS).map(|step| {
            let along = step as f32 / FINENESS as f32;
            let y = self.left + (self.right - self.left) * along + self.bow * (along * TAU / 2.0).sin();
            Point { x: along * WIDTH as f32, y }
        })
    }
}

//------------ The sheet

/// How dark each pixel is, from 0 (white) to 1.
struct Sheet(Vec<f32>);

impl Sheet {
    fn white() -> Self {
        Self(vec![0.0; WIDTH * HEIGHT])
    }

    /// Joins the points with a round pen of this radius.
    fn draw(&mut self, mut points: impl Iterator<Item = Point>, pen: f32, darkness: f32) {
        let Some(mut from) = points.next() else { return };
        for to in points {
            self.line(from, to, pen, darkness);
            from = to;
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "the sheet is small")]
    fn line(&mut self, from: Point, to: Point, pen: f32, darkness: f32) {
        for row in span(from.y.min(to.y) - pen, from.y.max(to.y) + pen, HEIGHT) {
            for column in span(from.x.min(to.x) - pen, from.x.max(to.x) + pen, WIDTH) {
                let distance = distance(Point { x: column as f32, y: row as f32 }, from, to);
                let covered = (pen + 0.5 - distance).clamp(0.0, 1.0) * darkness;
                let pixel = &mut self.0[row * WIDTH + column];
                *pixel = pixel.max(covered);
            }
        }
    }

    fn encode(&self) -> Vec<u8> {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "darkness lies between 0 and 1")]
        let greys: Vec<u8> = self.0.iter().map(|darkness| 255 - (darkness * f32::from(255 - INK)) as u8).collect();
        let mut file = Vec::new();
        let size = |pixels| u32::try_from(pixels).expect("the sheet is small");
        let mut encoder = png::Encoder::new(&mut file, size(WIDTH), size(HEIGHT));
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        let mut writer = encoder.write_header().expect("writing to memory cannot fail");
        writer.write_image_data(&greys).expect("the sheet has the size that the header names");
        writer.finish().expect("writing to memory cannot fail");
        file
    }
}

/// The pixels from `low` to `high`, as far as they lie on the sheet.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "both ends are clamped to the sheet")]
fn span(low: f32, high: f32, length: usize) -> std::ops::Range<usize> {
    (low.floor().max(0.0) as usize)..((high.ceil().max(0.0) as usize + 1).min(length))
}

/// How far `point` lies from the straight line between two others.
fn distance(point: Point, from: Point, to: Point) -> f32 {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (((point.x - from.x) * dx + (point.y - from.y) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (point.x - from.x - along * dx).hypot(point.y - from.y - along * dy)
}

//------------ Chance

/// Numbers that follow from the seed.
struct Chance {
    seed: [u8; 32],
    drawn: u64,
}

impl Chance {
    fn new(seed: [u8; 32]) -> Self {
        Self { seed, drawn: 0 }
    }

    /// A number between the two, evenly.
    fn between(&mut self, low: f32, high: f32) -> f32 {
        let block = Sha256::new().chain_update(self.seed).chain_update(self.drawn.to_be_bytes()).finalize();
        self.drawn += 1;
        low + (high - low) * f32::from(u16::from_be_bytes([block[0], block[1]])) / f32::from(u16::MAX)
    }
}

/// Into how many straight lines an arc is cut.
const FINENESS: usize = 24;

/// How many thin lines cross the sheet.
const SCRATCHES: usize = 2;

/// Radius of their pen, in pixels.
const SCRATCH_PEN: f32 = 0.9;

/// How dark they are beside the digits.
const SCRATCH_DARKNESS: f32 = 0.55;

/// The grey of the digits: nearly black, 17 to 1 on white.
const INK: u8 = 24;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_digits_and_seed_give_the_same_picture_and_others_another() {
        let drawn = picture([0, 1, 2, 3, 4, 5], [7; 32]);
        assert_eq!(drawn, picture([0, 1, 2, 3, 4, 5], [7; 32]));
        assert_ne!(drawn, picture([0, 1, 2, 3, 4, 5], [8; 32]));
        assert_ne!(drawn, picture([6, 7, 8, 9, 4, 5], [7; 32]));
    }

    #[test]
    fn the_picture_is_a_small_png_of_the_size_it_names() {
        let drawn = picture([9, 8, 7, 6, 5, 4], [1; 32]);
        let reader = png::Decoder::new(std::io::Cursor::new(&drawn)).read_info().unwrap();
        assert_eq!((reader.info().width as usize, reader.info().height as usize), (WIDTH, HEIGHT));
        assert!(drawn.len() < 24_000, "{} bytes", drawn.len());
    }

    #[test]
    fn no_stroke_leaves_the_sheet_whatever_the_seed() {
        for seed in 0..50 {
            let mut chance = Chance::new([seed; 32]);
            let warp = Warp::new(&mut chance);
            for place in 0..COUNT {
                let pose = Pose::new(place, &mut chance);
                let inside = |point: Point| {
                    (0.0..WIDTH as f32).contains(&point.x) && (0.0..HEIGHT as f32).contains(&point.y)
                };
                let mut points = (0..10).flat_map(strokes).flat_map(|stroke| stroke.points());
                assert!(points.all(|point| inside(warp.bend(pose.place(point)))), "seed {seed}, place {place}");
            }
        }
    }
}
