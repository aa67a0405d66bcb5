//! Six digits as a picture, for signatories whose browser runs no scripts.
//!
//! The digits are drawn with strokes of our own (`strokes`), each turned, sheared and shifted a little, on a sheet (`sheet`) that is gently warped.
//! They stay dark on white: people must read them at a glance; what makes a machine pay is the proof of work, which this takes the place of. The same
//! digits and seed give the same picture.
//!
//! It does *not* choose the digits, and does not say them: that is `speech`.

mod sheet;
mod strokes;

use std::f32::consts::TAU;

use super::chance::Chance;
use sheet::{HEIGHT, Sheet, WIDTH};
use strokes::{FINENESS, Point, real, strokes};

/// How many digits a picture shows.
pub const COUNT: usize = 6;

/// Draws `digits` (each 0 to 9) as a PNG in shades of grey; `seed` decides how they are bent. Without a seed they stand straight, so that a test can
/// read them.
///
/// # Panics
///
/// When a digit is above nine.
#[must_use]
pub fn picture(digits: [u8; COUNT], seed: Option<[u8; 32]>) -> Vec<u8> {
    let mut chance = Chance::new(seed);
    let warp = Warp::new(&mut chance);
    let mut sheet = Sheet::white();
    for (place, digit) in digits.into_iter().enumerate() {
        let pose = Pose::new(place, &mut chance);
        for stroke in strokes(digit) {
            sheet.draw(stroke.points().map(|point| warp.bend(pose.place(point))), pose.pen, 1.0);
        }
    }
    for _ in 0..if seed.is_some() { SCRATCHES } else { 0 } {
        let scratch = Scratch::new(&mut chance);
        sheet.draw(
            scratch.points().map(|point| warp.bend(point)),
            SCRATCH_PEN,
            SCRATCH_DARKNESS,
        );
    }
    sheet.encode()
}

//------------ Pose

/// Where one digit stands and how it leans.
struct Pose {
    centre: Point,
    height: f32,
    turn: f32,
    shear: f32,
    pen: f32,
}

impl Pose {
    fn new(place: usize, chance: &mut Chance) -> Self {
        let column = real(WIDTH) / (real(COUNT) + 0.6);
        let x = column * (real(place) + 0.8) + chance.between(-5.0, 5.0);
        let y = real(HEIGHT) / 2.0 + chance.between(-9.0, 9.0);
        Self {
            centre: Point(x, y),
            height: chance.between(68.0, 82.0),
            turn: chance.between(-0.22, 0.22),
            shear: chance.between(-0.16, 0.16),
            pen: chance.between(3.6, 4.8),
        }
    }

    fn place(&self, Point(x, y): Point) -> Point {
        let (x, y) = ((x - 0.5) * self.height * 0.72, (y - 0.5) * self.height);
        let x = x - self.shear * y;
        let (sin, cos) = self.turn.sin_cos();
        Point(self.centre.0 + x * cos - y * sin, self.centre.1 + x * sin + y * cos)
    }
}

//------------ Warp

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
    fn at(&self, place: f32) -> f32 {
        self.reach * (place / real(WIDTH) * self.turns * TAU + self.phase).sin()
    }
}

impl Warp {
    fn new(chance: &mut Chance) -> Self {
        let is_bent = chance.is_free();
        let mut wave = |reach, fewest, most| {
            let reach = if is_bent { reach } else { 0.0 };
            let turns = chance.between(fewest, most);
            Wave {
                reach,
                turns,
                phase: chance.between(0.0, TAU),
            }
        };
        Self {
            sideways: wave(4.0, 2.0, 4.0),
            upwards: wave(6.0, 1.2, 2.4),
        }
    }

    fn bend(&self, Point(x, y): Point) -> Point {
        Point(x + self.sideways.at(y), y + self.upwards.at(x))
    }
}

//------------ Scratch

/// A thin line across the sheet, which ties the digits together for whoever would cut them apart.
struct Scratch {
    left: f32,
    right: f32,
    bow: f32,
}

impl Scratch {
    fn new(chance: &mut Chance) -> Self {
        let mut height = || chance.between(0.25, 0.75) * real(HEIGHT);
        Self {
            left: height(),
            right: height(),
            bow: height() - real(HEIGHT) / 2.0,
        }
    }

    fn points(&self) -> impl Iterator<Item = Point> {
        (0..=FINENESS).map(|step| {
            let along = real(step) / real(FINENESS);
            let straight = self.left + (self.right - self.left) * along;
            Point(along * real(WIDTH), straight + self.bow * (along * TAU / 2.0).sin())
        })
    }
}

/// How many thin lines cross the sheet.
const SCRATCHES: usize = 3;

/// Radius of their pen, in pixels.
const SCRATCH_PEN: f32 = 1.2;

/// How dark they are beside the digits: as dark, or whoever wipes what is lighter wipes them.
const SCRATCH_DARKNESS: f32 = 1.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_digits_and_seed_give_the_same_picture_and_others_another() {
        let drawn = picture([0, 1, 2, 3, 4, 5], Some([7; 32]));
        assert_eq!(drawn, picture([0, 1, 2, 3, 4, 5], Some([7; 32])));
        assert_ne!(drawn, picture([0, 1, 2, 3, 4, 5], Some([8; 32])));
        assert_ne!(drawn, picture([6, 7, 8, 9, 4, 5], Some([7; 32])));
    }

    #[test]
    fn without_a_seed_a_digit_looks_alike_wherever_it_stands() {
        let mut chance = Chance::new(None);
        let warp = Warp::new(&mut chance);
        let [first, last] = [0, 5].map(|place| Pose::new(place, &mut chance));
        let point = Point(0.3, 0.8);
        let (Point(ax, ay), Point(bx, by)) = (warp.bend(first.place(point)), warp.bend(last.place(point)));
        assert!((ay - by).abs() < 1e-3 && ((bx - ax) - (last.centre.0 - first.centre.0)).abs() < 1e-3);
    }

    #[test]
    fn the_picture_is_a_small_png_of_the_size_it_names() {
        let drawn = picture([9, 8, 7, 6, 5, 4], Some([1; 32]));
        let reader = png::Decoder::new(std::io::Cursor::new(&drawn)).read_info().unwrap();
        assert_eq!(
            (reader.info().width as usize, reader.info().height as usize),
            (WIDTH, HEIGHT)
        );
        assert!(drawn.len() < 24_000, "{} bytes", drawn.len());
    }

    #[test]
    fn no_stroke_leaves_the_sheet_whatever_the_seed() {
        for seed in 0..50 {
            let mut chance = Chance::new(Some([seed; 32]));
            let warp = Warp::new(&mut chance);
            for place in 0..COUNT {
                let pose = Pose::new(place, &mut chance);
                let inside = |Point(x, y)| (0.0..real(WIDTH)).contains(&x) && (0.0..real(HEIGHT)).contains(&y);
                let mut points = (0..10).flat_map(strokes).flat_map(|stroke| stroke.points());
                assert!(
                    points.all(|point| inside(warp.bend(pose.place(point)))),
                    "seed {seed}, place {place}"
                );
            }
        }
    }
}
