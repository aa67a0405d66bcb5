//! The sheet that is drawn on, and the file that it becomes.

use super::strokes::{Point, real};

/// Width of the picture in pixels.
pub(super) const WIDTH: usize = 420;

/// Height of the picture in pixels.
pub(super) const HEIGHT: usize = 140;

/// How dark each pixel is, from 0 (white) to 1.
pub(super) struct Sheet(Vec<f32>);

impl Sheet {
    pub(super) fn white() -> Self {
        Self(vec![0.0; WIDTH * HEIGHT])
    }

    /// Joins the points with a round pen of this radius.
    pub(super) fn draw(&mut self, mut points: impl Iterator<Item = Point>, pen: f32, darkness: f32) {
        let Some(mut from) = points.next() else { return };
        for to in points {
            self.line(from, to, pen, darkness);
            from = to;
        }
    }

    fn line(&mut self, from: Point, to: Point, pen: f32, darkness: f32) {
        for row in span(from.1.min(to.1) - pen, from.1.max(to.1) + pen, HEIGHT) {
            for column in span(from.0.min(to.0) - pen, from.0.max(to.0) + pen, WIDTH) {
                let distance = distance(Point(real(column), real(row)), from, to);
                let covered = (pen + 0.5 - distance).clamp(0.0, 1.0) * darkness;
                let pixel = &mut self.0[row * WIDTH + column];
                *pixel = pixel.max(covered);
            }
        }
    }

    /// The sheet as a PNG.
    pub(super) fn encode(&self) -> Vec<u8> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "darkness lies between 0 and 1"
        )]
        let grey = |darkness: &f32| 255 - (darkness * f32::from(255 - INK)) as u8;
        let greys: Vec<u8> = self.0.iter().map(grey).collect();
        let mut file = Vec::new();
        let size = |pixels| u32::try_from(pixels).expect("the sheet is small");
        let mut encoder = png::Encoder::new(&mut file, size(WIDTH), size(HEIGHT));
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        let mut writer = encoder.write_header().expect("writing to memory cannot fail");
        writer
            .write_image_data(&greys)
            .expect("the sheet has the size that the header names");
        writer.finish().expect("writing to memory cannot fail");
        file
    }
}

/// The pixels from `low` to `high`, as far as they lie on the sheet.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "both ends are clamped to the sheet"
)]
fn span(low: f32, high: f32, length: usize) -> std::ops::Range<usize> {
    (low.floor().max(0.0) as usize)..((high.ceil().max(0.0) as usize + 1).min(length))
}

/// How far `point` lies from the straight line between two others.
fn distance(point: Point, from: Point, to: Point) -> f32 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (px, py) = (point.0 - from.0, point.1 - from.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 {
        ((px * dx + py * dy) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (px - along * dx).hypot(py - along * dy)
}

/// The grey of the digits: nearly black, 17 to 1 on white.
const INK: u8 = 24;
