//! Tables that go over as many pages as they take, with their head on each.

use super::blocks::HAIR;
use super::column::{Column, Look, Place, Row};
use super::flow::{Document, Set, real};
use super::font::Face;
use super::page::{Aside, Ink, Op, Tag};
use std::ops::Range;

/// A table being written.
pub struct Table<'d> {
    doc: &'d mut Document,
    columns: Vec<Place>,
    set: Set,
    pad: f32,
    grid: bool,
    names_rows: bool,
    /// The head, ready to be drawn again on each page.
    head: Row,
    row: Row,
    /// Where the table begins on this page, and the lines below its rows.
    top: f32,
    rules: Vec<f32>,
}

impl Document {
    /// Begins a table. Without any head in its columns it has no row of heads.
    pub fn table(&mut self, columns: &[Column<'_>], look: Look<'_>) -> Table<'_> {
        let set = Set {
            hyphens: false,
            ..Set::new(look.size, look.size * 1.34)
        }
        .scaled(self.scale);
        let pad = if look.grid { 3.0 } else { 2.5 } * self.scale;
        let shares: f32 = columns.iter().map(|column| column.share).sum();
        let room = self.right - self.left;
        let mut left = self.left;
        let places = columns.iter().map(|column| {
            let place = Place {
                left,
                width: room * column.share / shares,
                align: column.align,
                face: column.face,
            };
            left += place.width;
            place
        });
        let columns_in_place: Vec<Place> = places.collect();
        let summary = Some(look.summary.to_owned()).filter(|summary| !summary.is_empty());
        let mut table = Table {
            set,
            pad,
            grid: look.grid,
            names_rows: look.names_rows,
            head: Row::default(),
            row: Row::default(),
            top: 0.0,
            rules: Vec::new(),
            columns: columns_in_place,
            doc: self,
        };
        table.start(columns, summary);
        table
    }

    /// A table of two columns without a head: what something is called, and what it is.
    pub fn facts(&mut self, facts: &[(&str, &str)]) {
        self.facts_with(facts, Face::Regular, 0.36);
    }

    /// The same with the values in a face, and a share of the width for the names.
    pub fn facts_with(&mut self, facts: &[(&str, &str)], face: Face, share: f32) {
        let columns = [
            Column::new("", share),
            Column {
                face,
                ..Column::new("", 1.0 - share)
            },
        ];
        let mut table = self.table(&columns, Look::PLAIN);
        for (name, value) in facts {
            table.row(&[name, value]);
        }
        table.finish();
    }
}

impl Table<'_> {
    /// Writes a row. Missing cells are empty, cells too many are left out.
    pub fn row(&mut self, cells: &[&str]) {
        self.write(cells.iter().copied(), |_| None, 0.0);
    }

    /// Writes a row from any source of cells; nothing is kept.
    pub fn row_of<'c>(&mut self, cells: impl Iterator<Item = &'c str>) {
        self.write(cells, |_| None, 0.0);
    }

    /// Writes a row in bold letters: a total.
    pub fn total(&mut self, cells: &[&str]) {
        self.write(cells.iter().copied(), |_| Some(Face::Bold), 0.0);
    }

    /// Writes what something is called, and what it is in a face of its own.
    pub fn fact(&mut self, name: &str, value: &str, face: Face) {
        let faces = move |column: usize| (column > 0).then_some(face);
        self.write([name, value].into_iter(), faces, 0.0);
    }

    /// Writes empty rows to fill in by hand, each at least so many points high.
    pub fn blank(&mut self, rows: usize, height: f32) {
        for _ in 0..rows {
            self.write(std::iter::empty(), |_| None, height * self.doc.scale);
        }
    }

    /// How many points are left on the page.
    #[must_use]
    pub fn room(&self) -> f32 {
        self.doc.room()
    }

    /// Ends the table.
    pub fn finish(self) {
        let Self { doc, .. } = self.ended();
        doc.page().ops.extend([Op::Close, Op::Close]);
        doc.gap(super::blocks::PARAGRAPH + 2.0);
    }

    fn ended(mut self) -> Self {
        self.rule_page();
        self
    }

    fn start(&mut self, columns: &[Column<'_>], summary: Option<String>) {
        let heads = columns.iter().any(|column| !column.head.is_empty());
        if heads {
            let mut head = std::mem::take(&mut self.head);
            head.fill(
                &self.columns,
                self.set,
                self.pad,
                |_| Some(Face::Bold),
                columns.iter().map(|column| column.head),
            );
            self.head = head;
        }
        let height = self.height(&self.head, 0.0);
        self.doc.begin(height + BEGINNING * (self.set.leading + self.pad));
        self.top = self.doc.y;
        self.doc.page().ops.push(Op::Open(Tag::Table { summary }));
        if heads {
            self.doc.page().ops.push(Op::Open(Tag::TableHead));
            self.draw_head(false);
            self.doc.page().ops.push(Op::Close);
        }
        self.doc.page().ops.push(Op::Open(Tag::TableBody));
    }

    fn write<'c>(&mut self, cells: impl Iterator<Item = &'c str>, face: impl Fn(usize) -> Option<Face>, least: f32) {
        let mut row = std::mem::take(&mut self.row);
        row.fill(&self.columns, self.set, self.pad, face, cells);
        self.doc.undrawn += row.shaped.undrawn;
        let height = self.height(&row, least);
        if self.doc.y + height > self.doc.bottom() + 0.1 {
            self.turn();
        }
        let room = self.doc.bottom() - self.doc.y - 2.0 * self.pad;
        if height > room + 2.0 * self.pad {
            self.draw_over_pages(&row, room);
        } else {
            self.doc.page().ops.push(Op::Open(Tag::Row));
            self.draw_cells(&row, None, height);
            self.doc.page().ops.push(Op::Close);
        }
        self.row = row;
    }

    /// A row that is higher than a page: so many of its lines on each.
    fn draw_over_pages(&mut self, row: &Row, mut room: f32) {
        let most = row.cells.iter().map(ExactSizeIterator::len).max().unwrap_or(0);
        let mut from = 0;
        while from < most {
            let take = super::flow::whole(room / self.set.leading).max(1);
            self.doc.page().ops.push(Op::Open(Tag::Row));
            let height = real(take.min(most - from)) * self.set.leading + 2.0 * self.pad;
            self.draw_cells(row, Some(&(from..from + take)), height);
            self.doc.page().ops.push(Op::Close);
            from += take;
            if from < most {
                self.turn();
                room = self.doc.bottom() - self.doc.y - 2.0 * self.pad;
            }
        }
    }

    /// Goes on to the next page, under the same head.
    fn turn(&mut self) {
        if self.doc.fixed {
            return;
        }
        self.rule_page();
        self.doc.next_page();
        self.top = self.doc.y;
        if !self.head.cells.is_empty() {
            self.draw_head(true);
        }
    }

    fn height(&self, row: &Row, least: f32) -> f32 {
        let lines = row.cells.iter().map(ExactSizeIterator::len).max().unwrap_or(0);
        if lines == 0 && least <= 0.0 {
            return 0.0;
        }
        (real(lines) * self.set.leading + 2.0 * self.pad).max(least)
    }

    /// Draws the head: once as a part of the structure, on the following pages as an artifact.
    fn draw_head(&mut self, again: bool) {
        let head = std::mem::take(&mut self.head);
        let height = self.height(&head, 0.0);
        let (left, right) = (self.doc.left, self.doc.right);
        let ground = [left, self.doc.y, right - left, height];
        self.doc
            .page()
            .aside(Aside::Layout, |page| page.fill(&[ground], Ink::Tint));
        if again {
            self.doc.page().ops.push(Op::BeginAside(Aside::Head));
            for (place, cell) in self.columns.iter().zip(&head.cells) {
                head.draw(self.doc, place, cell.clone(), self.set, self.pad);
            }
            self.doc.page().ops.push(Op::End);
        } else {
            self.doc.page().ops.push(Op::Open(Tag::Row));
            for (place, cell) in self.columns.iter().zip(&head.cells) {
                let ops = &mut self.doc.page().ops;
                ops.push(Op::Open(Tag::HeadCell { of_row: false }));
                ops.push(Op::Begin);
                head.draw(self.doc, place, cell.clone(), self.set, self.pad);
                self.doc.page().ops.extend([Op::End, Op::Close]);
            }
            self.doc.page().ops.push(Op::Close);
        }
        self.doc.y += height;
        self.rules.push(self.doc.y);
        self.head = head;
    }

    fn draw_cells(&mut self, row: &Row, part: Option<&Range<usize>>, height: f32) {
        for (number, place) in self.columns.iter().enumerate() {
            let all = row.cells.get(number).cloned().unwrap_or(0..0);
            let cell = match part {
                Some(part) => (all.start + part.start).min(all.end)..(all.start + part.end).min(all.end),
                None => all,
            };
            let tag = if number == 0 && self.names_rows {
                Tag::HeadCell { of_row: true }
            } else {
                Tag::Cell
            };
            let ops = &mut self.doc.page().ops;
            ops.push(Op::Open(tag));
            ops.push(Op::Begin);
            row.draw(self.doc, place, cell, self.set, self.pad);
            self.doc.page().ops.extend([Op::End, Op::Close]);
        }
        self.doc.y += height;
        self.rules.push(self.doc.y);
    }

    /// Draws the lines of the table on this page.
    fn rule_page(&mut self) {
        let (left, right, top) = (self.doc.left, self.doc.right, self.top);
        let Some(bottom) = self.rules.last().copied() else {
            return;
        };
        let mut lines: Vec<[f32; 4]> = vec![[left, top, right - left, HAIR]];
        lines.extend(self.rules.iter().map(|y| [left, *y, right - left, HAIR]));
        if self.grid {
            let sides = self.columns.iter().map(|place| place.left).chain([right]);
            lines.extend(sides.map(|x| [x, top, HAIR, bottom - top + HAIR]));
        }
        self.doc
            .page()
            .aside(Aside::Layout, |page| page.fill(&lines, Ink::Line));
        self.rules.clear();
    }
}

/// The lines of rows that a table must have below its first head, or it begins on the next page.
const BEGINNING: f32 = 5.0;
