//! A page before it is written: what is drawn, in order, and what it is.
//!
//! A page owns its letters, text and rectangles in three rows; what is drawn refers to them by range, so that a page of a thousand cells is a handful of
//! allocations. Structure is opened and closed in the same order as things are drawn, and may stay open from one page to the next; a piece of marked
//! content does not.

use super::font::{Face, UNITS};
use super::shape::{Placed, Shaped, hyphen};
use super::wrap::Line;
use std::ops::Range;

/// How dark something is drawn. Documents are made for black ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ink {
    /// Text.
    #[default]
    Black,
    /// What stands back: running heads, notes. Dark enough to be read (7 to 1 on white).
    Grey,
    /// Lines of tables and boxes.
    Line,
    /// A ground behind the head of a table.
    Tint,
}

impl Ink {
    pub(super) const fn lightness(self) -> u8 {
        match self {
            Self::Black => 0,
            Self::Grey => 80,
            Self::Line => 140,
            Self::Tint => 236,
        }
    }
}

/// What a part of the document is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Tag {
    Paragraph { language: Option<&'static str> },
    Heading { level: u16, title: String },
    List { numbered: bool },
    Item,
    Label,
    Body,
    Table { summary: Option<String> },
    TableHead,
    TableBody,
    Row,
    HeadCell { of_row: bool },
    Cell,
    Figure { alt: String, page: usize, bounds: [f32; 4] },
}

/// What is drawn beside the structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aside {
    Head,
    Foot,
    Layout,
}

/// One thing to draw, or one boundary.
#[derive(Debug, Clone)]
pub(super) enum Op {
    Open(Tag),
    Close,
    Begin,
    BeginAside(Aside),
    End,
    Text {
        face: Face,
        size: f32,
        ink: Ink,
        at: (f32, f32),
        letters: Range<u32>,
    },
    Fill {
        rects: Range<u32>,
        ink: Ink,
    },
}

/// A page.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) size: (f32, f32),
    pub(super) ops: Vec<Op>,
    pub(super) letters: Vec<Placed>,
    pub(super) text: String,
    /// Left, top, width, height.
    pub(super) rects: Vec<[f32; 4]>,
}

impl Page {
    pub(super) fn new(size: (f32, f32)) -> Self {
        Self {
            size,
            ..Self::default()
        }
    }

    /// Draws one line of letters from a point on the baseline, face by face.
    pub(super) fn line(&mut self, shaped: &Shaped, line: &Line, size: f32, ink: Ink, at: (f32, f32)) {
        let mut x = at.0;
        let mut rest = &shaped.letters[line.letters.clone()];
        while let Some(first) = rest.first() {
            let same = rest.iter().take_while(|letter| letter.face == first.face).count();
            let (run, after) = rest.split_at(same);
            let from = self.count();
            let wide = self.copy(shaped, run);
            if line.hyphen && after.is_empty() {
                self.hyphen(first.face);
            }
            let letters = from..self.count();
            self.ops.push(Op::Text {
                face: first.face,
                size,
                ink,
                at: (x, at.1),
                letters,
            });
            x += wide * size / UNITS;
            rest = after;
        }
    }

    /// Fills rectangles with one ink.
    pub(super) fn fill(&mut self, rects: &[[f32; 4]], ink: Ink) {
        let from = length(self.rects.len());
        self.rects.extend_from_slice(rects);
        let rects = from..length(self.rects.len());
        self.ops.push(Op::Fill { rects, ink });
    }

    /// Draws something that is no part of the structure.
    pub(super) fn aside(&mut self, kind: Aside, draw: impl FnOnce(&mut Self)) {
        self.ops.push(Op::BeginAside(kind));
        draw(self);
        self.ops.push(Op::End);
    }

    /// Copies letters with their text, and gives their width in units.
    fn copy(&mut self, shaped: &Shaped, run: &[Placed]) -> f32 {
        let (Some(first), Some(last)) = (run.first(), run.last()) else {
            return 0.0;
        };
        let begin = length(self.text.len());
        let end = last.start as usize + usize::from(last.length);
        self.text.push_str(&shaped.text[first.start as usize..end]);
        let mut width = 0_u32;
        self.letters.extend(run.iter().map(|letter| {
            width += u32::from(letter.advance);
            Placed {
                start: letter.start - first.start + begin,
                ..*letter
            }
        }));
        real(width)
    }

    /// A hyphen that is no letter of the word.
    fn hyphen(&mut self, face: Face) {
        let placed = hyphen(face, length(self.text.len()));
        self.text.push('\u{ad}');
        self.letters.extend(placed);
    }

    fn count(&self) -> u32 {
        length(self.letters.len())
    }
}

fn length(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a line is a few thousand letters of a few thousand units"
)]
fn real(width: u32) -> f32 {
    width as f32
}

/// Beside the text, in points.
pub(super) const MARGIN: f32 = 51.0;
