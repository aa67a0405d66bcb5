//! The columns of a table, and the cells of one row in them.

use super::flow::{Document, Set};
use super::font::Face;
use super::shape::Shaped;
use super::wrap::{Line, wrap};
use std::ops::Range;

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Column<'a> {
    pub(super) head: &'a str,
    pub(super) share: f32,
    pub(super) align: Align,
    pub(super) face: Face,
}

/// Where the text of a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    Left,
    /// At the right, as numbers do.
    Right,
}

impl<'a> Column<'a> {
    /// A column with its head and its share of the width.
    #[must_use]
    pub const fn new(head: &'a str, share: f32) -> Self {
        Self {
            head,
            share,
            align: Align::Left,
            face: Face::Regular,
        }
    }

    /// A column of numbers.
    #[must_use]
    pub const fn number(head: &'a str, share: f32) -> Self {
        Self {
            align: Align::Right,
            ..Self::new(head, share)
        }
    }

    /// The column in monospaced letters.
    #[must_use]
    pub const fn mono(self) -> Self {
        Self {
            face: Face::Mono,
            ..self
        }
    }
}

/// How a table looks and reads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look<'a> {
    /// The size of its letters, in points.
    pub size: f32,
    /// Whether there are lines between columns, as on a form.
    pub grid: bool,
    /// Whether the first cell of each row is what the row is about.
    pub names_rows: bool,
    /// What the table shows, for those who have it read to them; may be empty.
    pub summary: &'a str,
}

impl Look<'_> {
    /// A table within text.
    pub const PLAIN: Self = Look {
        size: 9.0,
        grid: false,
        names_rows: true,
        summary: "",
    };
    /// A table that is a form.
    pub const FORM: Self = Look {
        size: 8.0,
        grid: true,
        names_rows: false,
        summary: "",
    };
}

/// A column in its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) left: f32,
    pub(super) width: f32,
    pub(super) align: Align,
    pub(super) face: Face,
}

/// One row of cells, set but not drawn.
#[derive(Default)]
pub(super) struct Row {
    pub(super) shaped: Shaped,
    pub(super) lines: Vec<Line>,
    /// The lines of each cell.
    pub(super) cells: Vec<Range<usize>>,
}

impl Row {
    /// Sets a row of cells.
    pub(super) fn fill<'c>(
        &mut self,
        columns: &[Place],
        set: Set,
        pad: f32,
        face: impl Fn(usize) -> Option<Face>,
        cells: impl Iterator<Item = &'c str>,
    ) {
        self.shaped.clear();
        self.lines.clear();
        self.cells.clear();
        for (column, (place, cell)) in columns.iter().zip(cells).enumerate() {
            let first = self.shaped.letters.len();
            let from = self.lines.len();
            self.shaped.push(face(column).unwrap_or(place.face), cell);
            if self.shaped.letters.len() > first {
                wrap(
                    &self.shaped.letters,
                    first,
                    set.size,
                    place.width - 2.0 * pad,
                    set.hyphens,
                    &mut self.lines,
                );
            }
            self.cells.push(from..self.lines.len());
        }
    }

    /// Draws the lines of one cell.
    pub(super) fn draw(&self, doc: &mut Document, place: &Place, lines: Range<usize>, set: Set, pad: f32) {
        let mut baseline = doc.y + pad + set.baseline();
        let page = doc.page();
        for line in &self.lines[lines] {
            let x = match place.align {
                Align::Left => place.left + pad,
                Align::Right => place.left + place.width - pad - line.width,
            };
            page.line(&self.shaped, line, set.size, set.ink, (x, baseline));
            baseline += set.leading;
        }
    }
}
