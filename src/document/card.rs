//! The picture that messengers and networks show beside a link to the initiative: its title in the visitor's language, on the colour of the campaign.
//!
//! It is drawn here because a picture that somebody else draws would ask somebody else. 1200 by 630 pixels is what the Open Graph protocol's readers
//! expect. One colour and white in 64 steps keep it at some 20 KB.

mod line;

use ab_glyph::{Font, FontRef, PxScale, ScaleFont, point};
use line::break_into_lines;

/// Width of the picture in pixels.
pub const WIDTH: u32 = 1200;

/// Height of the picture in pixels.
pub const HEIGHT: u32 = 630;

/// What the picture says.
#[derive(Debug, Clone, Copy)]
pub struct Card<'a> {
    /// What kind of thing it is, in small letters above.
    pub eyebrow: &'a str,
    /// The initiative's title.
    pub title: &'a str,
    /// Where to go, in small letters below.
    pub foot: &'a str,
    /// The colour behind it, dark enough for white letters: red, green, blue.
    pub ground: [u8; 3],
}

/// Draws the picture, as a PNG.
///
/// # Panics
///
/// Never: the fonts are part of the program, and writing to memory cannot fail.
#[must_use]
pub fn picture(card: &Card<'_>) -> Vec<u8> {
    let (regular, bold) = (font(REGULAR), font(BOLD));
    let mut sheet = Sheet::empty();
    sheet.write(&regular, EYEBROW, MARGIN + EYEBROW, card.eyebrow);
    let foot = break_into_lines(&regular, FOOT, ROOM, 1, card.foot);
    sheet.write(&regular, FOOT, real(HEIGHT) - MARGIN, &foot.concat());
    let (size, lines) = fitting(&bold, card.title);
    let leading = size * LEADING;
    let mut baseline = MARGIN + EYEBROW + GAP + size;
    for line in lines {
        sheet.write(&bold, size, baseline, &line);
        baseline += leading;
    }
    sheet.encode(card.ground)
}

/// The largest letters in which a title fits, and its lines; a title that fits in none is cut with an ellipsis.
fn fitting(font: &FontRef<'_>, title: &str) -> (f32, Vec<String>) {
    let room = real(HEIGHT) - 2.0 * MARGIN - EYEBROW - GAP - FOOT - GAP;
    for size in SIZES {
        let lines = break_into_lines(font, size, ROOM, usize::MAX, title);
        if real(u32::try_from(lines.len()).unwrap_or(u32::MAX)) * size * LEADING <= room {
            return (size, lines);
        }
    }
    let smallest = SIZES[SIZES.len() - 1];
    (smallest, break_into_lines(font, smallest, ROOM, MOST_LINES, title))
}

//------------ Sheet ---------------------------------------------------------

/// How much of each pixel is covered by letters.
struct Sheet(Vec<u8>);

impl Sheet {
    fn empty() -> Self {
        Self(vec![0; (WIDTH * HEIGHT) as usize])
    }

    /// Writes a line at the left margin.
    fn write(&mut self, font: &FontRef<'_>, size: f32, baseline: f32, text: &str) {
        let scaled = font.as_scaled(PxScale::from(size));
        let mut place = MARGIN;
        for letter in text.chars() {
            let glyph = scaled.glyph_id(letter);
            let placed = glyph.with_scale_and_position(size, point(place, baseline));
            place += scaled.h_advance(glyph);
            if let Some(outline) = font.outline_glyph(placed) {
                let corner = outline.px_bounds().min;
                outline.draw(|x, y, covered| self.cover(corner.x + real(x), corner.y + real(y), covered));
            }
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "what lies outside the picture is left out before the cast"
    )]
    fn cover(&mut self, x: f32, y: f32, covered: f32) {
        if (0.0..real(WIDTH)).contains(&x) && (0.0..real(HEIGHT)).contains(&y) {
            let pixel = &mut self.0[y as usize * WIDTH as usize + x as usize];
            *pixel = (*pixel).max((covered.clamp(0.0, 1.0) * 255.0) as u8);
        }
    }

    /// The sheet as a PNG of 64 colours, from the ground to white.
    fn encode(&self, ground: [u8; 3]) -> Vec<u8> {
        let shade = |step: u16| {
            ground.map(|part| {
                let part = u16::from(part);
                u8::try_from(part + (255 - part) * step / (SHADES - 1)).expect("a shade lies between ground and white")
            })
        };
        let steps: Vec<u8> = self.0.iter().map(|covered| covered >> 2).collect();
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, WIDTH, HEIGHT);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette((0..SHADES).flat_map(shade).collect::<Vec<u8>>());
        let mut writer = encoder.write_header().expect("writing to memory cannot fail");
        writer
            .write_image_data(&steps)
            .expect("the sheet has the size that the header names");
        writer.finish().expect("writing to memory cannot fail");
        file
    }
}

fn font(bytes: &'static [u8]) -> FontRef<'static> {
    FontRef::try_from_slice(bytes).expect("the program's own fonts are sound")
}

/// Sizes of pictures are small enough to be exact.
#[expect(clippy::cast_precision_loss, reason = "below 2^23")]
fn real(number: u32) -> f32 {
    number as f32
}

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/fonts/NotoSans-Bold.ttf");
/// Pixels around everything.
const MARGIN: f32 = 80.0;
/// Pixels that a line may take.
const ROOM: f32 = 1200.0 - 2.0 * MARGIN;
/// Sizes of letters, in pixels.
const EYEBROW: f32 = 36.0;
const FOOT: f32 = 34.0;
const SIZES: [f32; 6] = [88.0, 76.0, 66.0, 58.0, 50.0, 44.0];
/// From one baseline to the next, in sizes.
const LEADING: f32 = 1.04;
/// Between eyebrow, title and foot, in pixels.
const GAP: f32 = 36.0;
/// Lines of the smallest letters.
const MOST_LINES: usize = 6;
/// Colours of the picture.
const SHADES: u16 = 64;

#[cfg(test)]
mod tests {
    use super::line::width;
    use super::*;

    fn card(title: &str) -> Card<'_> {
        Card {
            eyebrow: "European citizens’ initiative",
            title,
            foot: "sign.example.org",
            ground: [0x1d, 0x3f, 0x8c],
        }
    }

    fn decode(file: &[u8]) -> (u32, u32) {
        let reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        (reader.info().width, reader.info().height)
    }

    #[test]
    fn a_card_has_the_size_that_networks_expect_and_stays_small() {
        let file = picture(&card(
            "Water and sanitation are a human right! Water is a public good, not a commodity!",
        ));
        assert_eq!(decode(&file), (WIDTH, HEIGHT));
        assert!(file.len() < 60_000, "{} bytes", file.len());
    }

    #[test]
    fn the_letters_of_the_union_are_all_there() {
        for file in [REGULAR, BOLD] {
            let font = font(file);
            for letter in "äöüßéèêçñãåæøąćęłńśźżěščřžýíáéúůďťňőűșțâîāčēģīķļņšūžõœÿĦħġċż’“”„«»–—…€ЖщюяѝўΆΈώϊΐς".chars()
            {
                assert_ne!(font.glyph_id(letter).0, 0, "{letter} is missing");
            }
        }
    }

    #[test]
    fn a_title_gets_the_largest_letters_in_which_it_fits() {
        let bold = font(BOLD);
        let (large, lines) = fitting(&bold, "Water is a right");
        assert_eq!((large, lines.len()), (SIZES[0], 1));
        let long = "Longer and longer titles ".repeat(9);
        let (small, lines) = fitting(&bold, &long);
        assert!(small < large && lines.iter().all(|line| width(&bold, small, line) <= ROOM));
        let (smallest, lines) = fitting(&bold, &"endless ".repeat(300));
        assert_eq!((smallest, lines.len()), (SIZES[5], MOST_LINES));
        assert!(lines[MOST_LINES - 1].ends_with('…'));
    }

    #[test]
    fn odd_texts_are_drawn_too() {
        for title in ["", " ", "漢字 🌊", &"x".repeat(5000), "a\u{a0}b\nc"] {
            assert_eq!(decode(&picture(&card(title))), (WIDTH, HEIGHT));
        }
    }
}
