//! The letters that documents are set in.

use ab_glyph::{Font as _, FontRef};
use std::sync::LazyLock;

/// A cut of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Face {
    /// Running text.
    #[default]
    Regular,
    /// Headings and what must be found.
    Bold,
    /// Letters that are read one by one: groups, thumbprints, identifiers.
    Mono,
}

impl Face {
    pub(super) const ALL: [Self; 3] = [Self::Regular, Self::Bold, Self::Mono];

    /// The file of the font.
    pub(super) const fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
            Self::Bold => include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
            Self::Mono => include_bytes!("../../../assets/fonts/NotoSansMono-Regular.ttf"),
        }
    }

    /// The letter's shape in this face, or else in the regular one.
    pub(super) fn find(self, letter: char) -> Option<(Self, Shape)> {
        [self, Self::Regular]
            .into_iter()
            .find_map(|face| Some((face, LETTERS[face as usize].find(letter)?)))
    }
}

/// The shape of a letter: its place in the font, and its measures in thousandths of the size.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    pub(super) id: u16,
    pub(super) advance: u16,
    /// For a mark that stands over the letter before it: where its middle is. A mark has no width of its own.
    pub(super) middle: i16,
}

/// Above the baseline, in sizes: all three fonts have the same measures.
pub(super) const ASCENT: f32 = 1.069;
/// Below the baseline, in sizes.
pub(super) const DESCENT: f32 = 0.293;
/// The parts into which all three fonts divide their size.
pub(super) const UNITS: f32 = 1000.0;

/// Every shape of a font, by block of 256 code points, so that a lookup is two steps.
struct Letters(Vec<Option<Box<[Shape; 256]>>>);

impl Letters {
    fn read(face: Face) -> Self {
        let font = FontRef::try_from_slice(face.file()).expect("the program's own fonts are sound");
        let mut blocks: Vec<Option<Box<[Shape; 256]>>> = (0..256).map(|_| None).collect();
        for (id, letter) in font.codepoint_ids() {
            let code = u32::from(letter) as usize;
            if code > 0xFFFF || is_private(letter) {
                continue;
            }
            let block = blocks[code >> 8].get_or_insert_with(|| Box::new([NOTHING; 256]));
            block[code & 0xFF] = measure(&font, id);
        }
        Self(blocks)
    }

    fn find(&self, letter: char) -> Option<Shape> {
        let code = u32::from(letter) as usize;
        let block = self.0.get(code >> 8)?.as_ref()?;
        Some(block[code & 0xFF]).filter(|shape| shape.id != 0)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "measures of letters are a few thousand units"
)]
fn measure(font: &FontRef<'_>, id: ab_glyph::GlyphId) -> Shape {
    let advance = font.h_advance_unscaled(id).clamp(0.0, 10_000.0) as u16;
    let middle = match font.outline(id) {
        Some(outline) if advance == 0 => f32::midpoint(outline.bounds.min.x, outline.bounds.max.x) as i16,
        _ => 0,
    };
    Shape {
        id: id.0,
        advance,
        middle,
    }
}

fn is_private(letter: char) -> bool {
    ('\u{e000}'..='\u{f8ff}').contains(&letter)
}

const NOTHING: Shape = Shape {
    id: 0,
    advance: 0,
    middle: 0,
};

static LETTERS: LazyLock<[Letters; 3]> = LazyLock::new(|| Face::ALL.map(Letters::read));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_the_union_has_a_shape_in_both_weights() {
        for face in [Face::Regular, Face::Bold] {
            for letter in "äßéñåæøąćęłńśźżěščřžýůťňőűșțâîāčēģīķļņūõœÿħġċż’“”„«»–—…€ЖщюяѝўΆΈώϊΐςἀᾧḂǅƏ☐☑→≥".chars()
            {
                assert!(face.find(letter).is_some_and(|(found, _)| found == face), "{letter}");
            }
        }
    }

    #[test]
    fn what_the_monospaced_face_lacks_the_regular_one_draws() {
        assert_eq!(Face::Mono.find('A').unwrap().0, Face::Mono);
        assert_eq!(Face::Mono.find('☐').unwrap().0, Face::Regular);
        assert!(Face::Mono.find('漢').is_none() && Face::Regular.find('\u{e001}').is_none());
    }

    #[test]
    fn a_mark_has_no_width_and_says_where_its_middle_is() {
        let (_, acute) = Face::Regular.find('\u{301}').unwrap();
        assert!(acute.advance == 0 && (-300..-150).contains(&acute.middle), "{acute:?}");
        let widths: Vec<u16> = "Wi8-"
            .chars()
            .map(|letter| Face::Mono.find(letter).unwrap().1.advance)
            .collect();
        assert!(widths.iter().all(|width| *width == widths[0]));
    }
}
