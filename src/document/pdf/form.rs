//! What forms are made of: boxes, columns, lines to fill in by hand.

use super::blocks::{HAIR, PARAGRAPH, SMALL};
use super::flow::{Document, Set, real};
use super::page::{Aside, Ink, Tag};
use super::shape::Span;

/// Writes a part of a document, once to measure it and once to keep it.
pub type Writing<'a> = dyn FnMut(&mut Document) + 'a;

/// Boxes, columns, lines.
impl Document {
    /// A box around what is written in it. It stays on one page.
    pub fn frame(&mut self, write: &mut Writing<'_>) {
        let pad = PAD * self.scale;
        self.inset(pad, |doc| {
            let height = doc.measure(write);
            doc.begin(height + 2.0 * pad);
            let top = doc.y;
            doc.y += pad;
            doc.without_breaks(write);
            doc.y += pad;
            let (left, width, height) = (doc.left - pad, doc.right - doc.left + 2.0 * pad, doc.y - top);
            let edges = [
                [left, top, width, HAIR],
                [left, top + height - HAIR, width, HAIR],
                [left, top, HAIR, height],
                [left + width - HAIR, top, HAIR, height],
            ];
            doc.page().aside(Aside::Layout, |page| page.fill(&edges, Ink::Line));
        });
        self.gap(PARAGRAPH + 2.0);
    }

    /// Columns beside each other, each with its share of the width. They stay on one page.
    pub fn beside(&mut self, columns: &mut [(f32, &mut Writing<'_>)]) {
        let (left, right) = (self.left, self.right);
        let gutter = GUTTER * self.scale;
        let shares: f32 = columns.iter().map(|(share, _)| share).sum();
        let room = right - left - gutter * real(columns.len().saturating_sub(1));
        let mut height = 0.0_f32;
        let place = |doc: &mut Self, from: &mut f32, share: f32| {
            doc.left = *from;
            doc.right = *from + room * share / shares;
            *from = doc.right + gutter;
        };
        let mut from = left;
        for (share, write) in columns.iter_mut() {
            place(self, &mut from, *share);
            height = height.max(self.measure(*write));
        }
        (self.left, self.right) = (left, right);
        self.begin(height);
        let top = self.y;
        from = left;
        for (share, write) in columns.iter_mut() {
            place(self, &mut from, *share);
            self.y = top;
            self.without_breaks(*write);
        }
        (self.left, self.right) = (left, right);
        self.y = top + height;
        self.gap(PARAGRAPH);
    }

    /// A row of lines to fill in by hand, each with its label below and its share of the width; a value given stands on its line.
    pub fn lines(&mut self, lines: &[(&str, Option<&str>, f32)]) {
        let (left, right) = (self.left, self.right);
        let (value, label) = (VALUE.scaled(self.scale), SMALL.scaled(self.scale));
        let gutter = GUTTER * self.scale;
        let shares: f32 = lines.iter().map(|(_, _, share)| share).sum();
        let room = right - left - gutter * real(lines.len().saturating_sub(1));
        let hand = HAND * self.scale;
        self.begin(hand + 2.0 * label.leading);
        let (top, mut end, mut from) = (self.y, self.y, left);
        for (text, given, share) in lines {
            self.left = from;
            self.right = from + room * share / shares;
            from = self.right + gutter;
            let given = given.unwrap_or_default();
            self.shape(&[Span::plain(given)]);
            self.wrap(value);
            let base = top + hand.max(value.leading * real(self.lines.len()));
            let line = [self.left, base, self.right - self.left, HAIR];
            self.page().aside(Aside::Layout, |page| page.fill(&[line], Ink::Grey));
            self.y = base + 1.5 * self.scale;
            self.shape(&[Span::plain(text)]);
            self.set(
                Tag::Paragraph { language: None },
                Set {
                    ink: Ink::Grey,
                    ..label
                },
            );
            end = end.max(self.y);
            if !given.is_empty() {
                self.shape(&[Span::plain(given)]);
                self.wrap(value);
                self.y = base - value.leading * real(self.lines.len());
                self.set(Tag::Paragraph { language: None }, value);
            }
        }
        (self.left, self.right) = (left, right);
        self.y = end;
        self.gap(PARAGRAPH);
    }

    /// An empty space of points, to write or stamp in.
    pub fn space(&mut self, points: f32) {
        self.begin(points * self.scale);
        self.y += points * self.scale;
    }

    /// The height of what would be written in the room there is.
    #[must_use]
    pub fn measure(&self, write: &mut Writing<'_>) -> f32 {
        let mut sketch = self.sketch();
        let top = sketch.y;
        write(&mut sketch);
        sketch.settle();
        sketch.y - top
    }

    fn without_breaks(&mut self, write: &mut Writing<'_>) {
        let before = std::mem::replace(&mut self.fixed, true);
        let gap = std::mem::replace(&mut self.gap, 0.0);
        let top = std::mem::replace(&mut self.top, self.y);
        write(self);
        self.settle();
        self.top = top;
        self.gap = gap;
        self.fixed = before;
    }

    fn inset(&mut self, points: f32, write: impl FnOnce(&mut Self)) {
        self.left += points;
        self.right -= points;
        write(self);
        self.left -= points;
        self.right += points;
    }
}

const VALUE: Set = Set::new(10.0, 14.0);
/// Within a box.
const PAD: f32 = 8.0;
/// Between columns.
const GUTTER: f32 = 16.0;
/// The height of a line that a hand can write on.
const HAND: f32 = 24.0;
