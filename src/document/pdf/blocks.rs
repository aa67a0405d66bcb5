//! Headings, paragraphs, lists and the like.

use super::flow::{Document, Set, heading, real};
use super::font::Face;
use super::page::{Aside, Ink, Op, Tag};
use super::shape::Span;
use super::wrap::wrap;
use crate::document::qr::Modules;
use crate::domain::Language;

/// What stands before the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marks {
    /// A bullet.
    Bullet,
    /// 1. 2. 3.
    Number,
    /// An empty box to tick by hand.
    Box,
    /// A ticked box.
    Ticked,
}

/// Headings and text.
impl Document {
    /// The title of the document, on its first page.
    pub fn title(&mut self, title: &str) {
        self.heading(1, title);
    }

    /// A heading of level 1 to 3. It stays with the block that follows.
    pub fn heading(&mut self, level: u16, title: &str) {
        if title.trim().is_empty() {
            return;
        }
        self.gap((heading(level).leading * 0.5).min(9.0));
        self.waiting.push((level, title.to_owned()));
    }

    /// A paragraph.
    pub fn text(&mut self, text: &str) {
        self.rich(&[Span::plain(text)]);
    }

    /// A paragraph with pieces in bold or monospaced letters.
    pub fn rich(&mut self, spans: &[Span<'_>]) {
        self.paragraph(spans, BODY, None);
    }

    /// A paragraph in another language than the document's.
    pub fn text_in(&mut self, language: Language, text: &str) {
        self.paragraph(&[Span::plain(text)], BODY, Some(language));
    }

    /// A paragraph in larger letters that opens the document.
    pub fn lead(&mut self, text: &str) {
        self.paragraph(&[Span::plain(text)], LEAD, None);
    }

    /// A note in small letters.
    pub fn small(&mut self, text: &str) {
        self.small_rich(&[Span::plain(text)]);
    }

    /// A note in small letters with pieces in bold or monospaced ones.
    pub fn small_rich(&mut self, spans: &[Span<'_>]) {
        self.paragraph(spans, SMALL, None);
    }

    /// A line in bold letters in the middle: a mark that must be seen.
    pub fn mark(&mut self, text: &str) {
        let set = Set { place: 0.5, ..BODY };
        self.paragraph(&[Span::bold(text)], set, None);
    }

    fn paragraph(&mut self, spans: &[Span<'_>], set: Set, language: Option<Language>) {
        let set = set.scaled(self.scale);
        self.shape(spans);
        self.wrap(set);
        let first = self.lines.len().min(2);
        self.begin(set.leading * real(first));
        self.shape(spans);
        let language = language.map(Language::code);
        self.set(Tag::Paragraph { language }, set);
        self.gap(PARAGRAPH);
    }
}

/// Lists and blocks.
impl Document {
    /// A list.
    pub fn list(&mut self, marks: Marks, items: &[&str]) {
        self.list_of(items.iter().map(|item| (marks, *item)), marks == Marks::Number, BODY);
    }

    /// A list in small letters.
    pub fn small_list(&mut self, marks: Marks, items: &[&str]) {
        let items = items.iter().map(|item| (marks, *item));
        self.list_of(items, marks == Marks::Number, SMALL);
    }

    /// A list of boxes, some of them ticked.
    pub fn ticks(&mut self, items: &[(&str, bool)]) {
        let mark = |ticked: bool| if ticked { Marks::Ticked } else { Marks::Box };
        self.list_of(items.iter().map(|(item, ticked)| (mark(*ticked), *item)), false, BODY);
    }

    fn list_of<'a>(&mut self, items: impl Iterator<Item = (Marks, &'a str)>, numbered: bool, set: Set) {
        let set = set.scaled(self.scale);
        let indent = set.size * INDENT;
        let mut open = false;
        for (number, (mark, item)) in items.enumerate() {
            self.begin(set.leading);
            if !open {
                self.page().ops.push(Op::Open(Tag::List { numbered }));
                open = true;
            }
            let label = match mark {
                Marks::Bullet => "•".to_owned(),
                Marks::Number => format!("{}.", number + 1),
                Marks::Box => "☐".to_owned(),
                Marks::Ticked => "☒".to_owned(),
            };
            self.item(&label, item, set, indent);
            self.gap(ITEM);
        }
        if open {
            self.page().ops.push(Op::Close);
            self.gap(PARAGRAPH);
        }
    }

    /// One item, whose label stands on the first line beside its text.
    fn item(&mut self, label: &str, text: &str, set: Set, indent: f32) {
        let top = self.y;
        self.page().ops.push(Op::Open(Tag::Item));
        self.shape(&[Span::plain(label)]);
        self.set(Tag::Label, set);
        self.y = top;
        self.left += indent;
        self.shape(&[Span::plain(text)]);
        self.set(Tag::Body, set);
        self.left -= indent;
        self.page().ops.push(Op::Close);
    }

    /// A command or a file name on a ground of its own.
    pub fn mono(&mut self, text: &str) {
        let set = Set { hyphens: false, ..MONO }.scaled(self.scale);
        let pad = 5.0 * self.scale;
        self.left += pad;
        self.right -= pad;
        self.shape(&[Span::mono(text)]);
        self.wrap(set);
        let height = set.leading * real(self.lines.len());
        self.begin(height + 2.0 * pad);
        let ground = [
            self.left - pad,
            self.y,
            self.right - self.left + 2.0 * pad,
            height + 2.0 * pad,
        ];
        self.page().aside(Aside::Layout, |page| page.fill(&[ground], Ink::Tint));
        self.y += pad;
        self.shape(&[Span::mono(text)]);
        self.set(Tag::Paragraph { language: None }, set);
        self.y += pad;
        self.left -= pad;
        self.right += pad;
        self.gap(PARAGRAPH);
    }

    /// Numbered words or groups in a grid of so many columns, in large monospaced letters.
    pub fn words(&mut self, words: &[&str], columns: usize) {
        let columns = columns.max(1);
        let (size, small) = (WORD.scaled(self.scale), SMALL.scaled(self.scale));
        let step = (self.right - self.left) / real(columns);
        let height = size.leading * 1.25;
        self.begin(height * real(words.len().div_ceil(columns)));
        let (left, right) = (self.left, self.right);
        self.page().ops.push(Op::Open(Tag::List { numbered: true }));
        for (place, word) in words.iter().enumerate() {
            let top = self.y;
            self.left = left + step * real(place % columns);
            self.right = self.left + step;
            self.page().ops.push(Op::Open(Tag::Item));
            self.shape(&[Span::plain(&(place + 1).to_string())]);
            self.y = top + (size.baseline() - small.baseline());
            let grey = Set {
                ink: Ink::Grey,
                ..small
            };
            self.set(Tag::Label, grey);
            self.y = top;
            self.left += LABEL * self.scale;
            self.shape(&[Span::mono(word)]);
            let unbroken = Set { hyphens: false, ..size };
            self.set(Tag::Body, unbroken);
            self.page().ops.push(Op::Close);
            let ends = (place + 1) % columns == 0 || place + 1 == words.len();
            self.y = if ends { top + height } else { top };
        }
        self.page().ops.push(Op::Close);
        (self.left, self.right) = (left, right);
        self.gap(PARAGRAPH);
    }

    /// A line across.
    pub fn rule(&mut self) {
        self.begin(1.0);
        let line = [self.left, self.y, self.right - self.left, HAIR];
        self.page().aside(Aside::Layout, |page| page.fill(&[line], Ink::Line));
        self.y += HAIR;
        self.gap(PARAGRAPH);
    }

    /// A QR code as wide as `side` points, its quiet zone included, in the middle of the room; `alt` says what it holds.
    pub fn qr(&mut self, modules: &Modules, side: f32, alt: &str) {
        let side = side.min(self.right - self.left);
        self.begin(side);
        let (left, top) = (self.left + (self.right - self.left - side) / 2.0, self.y);
        let rects = modules.rectangles(left, top, side);
        let figure = Tag::Figure {
            alt: alt.to_owned(),
            page: self.pages.len() - 1,
            bounds: [left, top, side, side],
        };
        let page = self.page();
        page.ops.push(Op::Open(figure));
        page.ops.push(Op::Begin);
        page.fill(&rects, Ink::Black);
        page.ops.push(Op::End);
        page.ops.push(Op::Close);
        self.y += side;
        self.gap(PARAGRAPH);
    }

    /// The height that text takes in the room there is, in points.
    #[must_use]
    pub fn height_of(&mut self, text: &str) -> f32 {
        let set = BODY.scaled(self.scale);
        self.shaped.clear();
        self.shaped.push(Face::Regular, text);
        self.lines.clear();
        wrap(
            &self.shaped.letters,
            0,
            set.size,
            self.right - self.left,
            true,
            &mut self.lines,
        );
        set.leading * real(self.lines.len())
    }
}

/// Sizes and leadings, in points.
pub(super) const BODY: Set = Set::new(10.0, 14.0);
const LEAD: Set = Set::new(11.5, 16.5);
pub(super) const SMALL: Set = Set::new(8.0, 11.0);
const MONO: Set = Set::new(9.0, 13.0);
const WORD: Set = Set::new(14.0, 18.0);
/// Between paragraphs, and between items.
pub(super) const PARAGRAPH: f32 = 6.0;
const ITEM: f32 = 2.0;
/// Before the text of an item, in sizes.
const INDENT: f32 = 1.6;
/// Before a numbered word.
const LABEL: f32 = 16.0;
/// The thinnest line.
pub(super) const HAIR: f32 = 0.5;
