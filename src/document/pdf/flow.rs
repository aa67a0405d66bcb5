//! A document being written from top to bottom.

use super::font::{ASCENT, DESCENT};
use super::page::{Ink, MARGIN, Op, Page, Tag};
use super::play::{Label, Mark, PdfFault, play};
use super::running::Running;
use super::shape::{Shaped, Span};
use super::wrap::{Line, wrap};
use crate::domain::{Date, Language};

/// What a document is.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// Its title, which readers show in their window.
    pub title: &'a str,
    /// One sentence about it; may be empty.
    pub subject: &'a str,
    /// Its language.
    pub language: Language,
    /// The day on which it was made.
    pub date: Date,
    /// Whether its pages lie on the long side.
    pub landscape: bool,
    /// The size of everything: 1.0, or less to get more onto a page.
    pub scale: f32,
}

/// A finished document.
#[derive(Debug)]
pub struct Finished {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// How many letters no font draws: they stand as code points in brackets.
    pub undrawn: u64,
}

/// A document being written.
pub struct Document {
    title: String,
    subject: String,
    language: Language,
    date: Date,
    size: (f32, f32),
    pub(super) scale: f32,
    pub(super) pages: Vec<Page>,
    pub(super) marks: Vec<Mark>,
    /// The room for text: left, right, and where the next block begins.
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) y: f32,
    /// Where the page, the box or the column begins: no gap stands there.
    pub(super) top: f32,
    /// The gap that the next block wants above it, unless it begins a page.
    pub(super) gap: f32,
    /// Whether pages are not to be broken: within columns and boxes, which are measured beforehand.
    pub(super) fixed: bool,
    /// The level of the last heading.
    level: u16,
    /// Headings that wait for the block they head.
    pub(super) waiting: Vec<(u16, String)>,
    running: Running,
    paging: Option<Box<dyn Fn(usize, usize) -> String>>,
    /// Letters that no font draws.
    pub(super) undrawn: u64,
    pub(super) shaped: Shaped,
    pub(super) lines: Vec<Line>,
}

/// How a block of text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Set {
    pub(super) size: f32,
    /// From one baseline to the next.
    pub(super) leading: f32,
    pub(super) ink: Ink,
    pub(super) hyphens: bool,
    /// 0 left, 0.5 in the middle, 1 right.
    pub(super) place: f32,
}

impl Set {
    pub(super) const fn new(size: f32, leading: f32) -> Self {
        Self {
            size,
            leading,
            ink: Ink::Black,
            hyphens: true,
            place: 0.0,
        }
    }

    pub(super) fn scaled(self, scale: f32) -> Self {
        Self {
            size: self.size * scale,
            leading: self.leading * scale,
            ..self
        }
    }

    /// From the top of a line to its baseline.
    pub(super) fn baseline(&self) -> f32 {
        (self.leading - self.size * (ASCENT + DESCENT)) / 2.0 + self.size * ASCENT
    }
}

impl Document {
    /// Begins a document of A4 pages.
    #[must_use]
    pub fn new(about: &About<'_>) -> Self {
        let size = if about.landscape { (LONG, SHORT) } else { (SHORT, LONG) };
        Self {
            title: about.title.to_owned(),
            subject: about.subject.to_owned(),
            language: about.language,
            date: about.date,
            size,
            scale: about.scale,
            pages: vec![Page::new(size)],
            marks: Vec::new(),
            left: MARGIN,
            right: size.0 - MARGIN,
            y: TOP,
            top: TOP,
            gap: 0.0,
            fixed: false,
            level: 0,
            waiting: Vec::new(),
            running: Running::default(),
            paging: None,
            undrawn: 0,
            shaped: Shaped::default(),
            lines: Vec::new(),
        }
    }

    /// Sets what stands above and below every page, and how pages are counted (this one, all of them) at the foot in the middle.
    pub fn run(&mut self, running: Running, paging: impl Fn(usize, usize) -> String + 'static) {
        self.running = running;
        self.paging = Some(Box::new(paging));
    }

    /// Leaves a gap of points.
    pub fn gap(&mut self, points: f32) {
        self.gap = self.gap.max(points * self.scale);
    }

    /// Begins a new page, unless nothing stands on this one.
    pub fn break_page(&mut self) {
        self.settle();
        if self.y > TOP {
            self.next_page();
        }
    }

    /// Begins a new page unless so many points are left on this one, together with the headings that wait.
    pub fn need(&mut self, points: f32) {
        let headings: f32 = (0..self.waiting.len()).map(|place| self.height_of_heading(place)).sum();
        if self.y + self.gap + headings + points > self.bottom() && self.y > TOP {
            self.next_page();
        }
    }

    /// How wide the text may be, in points.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.right - self.left
    }

    /// How many points are left on the page.
    #[must_use]
    pub fn room(&self) -> f32 {
        self.bottom() - self.y - self.gap
    }

    /// How many letters, so far, no font draws.
    #[must_use]
    pub const fn undrawn(&self) -> u64 {
        self.undrawn
    }

    /// How many pages have begun.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Whether something stands below the end of its page: only boxes and columns that are higher than a page do.
    #[must_use]
    pub fn overflows(&self) -> bool {
        self.y > self.bottom() + 0.5
    }

    /// Ends the document.
    ///
    /// # Errors
    ///
    /// When it does not keep the standards, for instance without a title.
    pub fn finish(mut self) -> Result<Finished, PdfFault> {
        self.settle();
        let count = self.pages.len();
        for (place, page) in self.pages.iter_mut().enumerate() {
            let counted = self.paging.as_ref().map(|paging| paging(place + 1, count));
            self.running.draw(page, &counted.unwrap_or_default());
        }
        let label = Label {
            title: &self.title,
            subject: &self.subject,
            language: self.language,
            date: self.date,
        };
        let bytes = play(&label, self.pages, &self.marks)?;
        Ok(Finished {
            bytes,
            pages: count,
            undrawn: self.undrawn,
        })
    }

    //--- For the blocks

    pub(super) fn bottom(&self) -> f32 {
        if self.fixed {
            f32::INFINITY
        } else {
            self.size.1 - BOTTOM
        }
    }

    pub(super) fn page(&mut self) -> &mut Page {
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    pub(super) fn next_page(&mut self) {
        if !self.fixed {
            self.pages.push(Page::new(self.size));
            self.y = TOP;
            self.top = TOP;
            self.gap = 0.0;
        }
    }

    /// Makes room for the first points of a block: the gap before it, and the headings that wait for it.
    pub(super) fn begin(&mut self, points: f32) {
        self.need(points);
        if self.y > self.top {
            self.y += self.gap;
        }
        self.gap = 0.0;
        self.settle();
    }

    /// Draws the headings that wait.
    pub(super) fn settle(&mut self) {
        for (level, title) in std::mem::take(&mut self.waiting) {
            let set = heading(level).scaled(self.scale);
            let above = self.above(level);
            if self.y > self.top {
                self.y += above;
            }
            self.marks.push(Mark {
                title: title.clone(),
                page: self.pages.len() - 1,
                at: (self.left, self.y),
            });
            // No level is left out below another (7.4.2 of PDF/UA-1), however the heading looks.
            self.level = level.min(self.level + 1);
            let tag = Tag::Heading {
                level: self.level,
                title: title.clone(),
            };
            self.shape(&[Span::bold(&title)]);
            self.set(tag, set);
            self.y += 0.25 * set.leading;
        }
    }

    /// Fills the row of letters with text.
    pub(super) fn shape(&mut self, spans: &[Span<'_>]) {
        self.shaped.clear();
        for span in spans {
            self.shaped.push(span.face, span.text);
        }
    }

    /// Breaks the row of letters into lines of the document's width.
    pub(super) fn wrap(&mut self, set: Set) {
        self.lines.clear();
        let room = self.right - self.left;
        wrap(&self.shaped.letters, 0, set.size, room, set.hyphens, &mut self.lines);
    }

    /// Sets the row of letters as a block, over as many pages as it takes; never one line alone.
    pub(super) fn set(&mut self, tag: Tag, set: Set) {
        self.undrawn += self.shaped.undrawn;
        self.wrap(set);
        let lines = std::mem::take(&mut self.lines);
        self.page().ops.push(Op::Open(tag));
        let mut from = 0;
        while from < lines.len() {
            let left = lines.len() - from;
            let mut take = whole((self.bottom() - self.y + 0.1) / set.leading).min(left);
            if take == 0 && self.y > TOP {
                self.next_page();
                continue;
            }
            if left == take + 1 && take > 2 {
                take -= 1;
            }
            self.rows(&lines[from..from + take.max(1)], set);
            from += take.max(1);
            if from < lines.len() {
                self.next_page();
            }
        }
        self.page().ops.push(Op::Close);
        self.lines = lines;
    }

    /// Draws lines below each other, as one piece of marked content.
    pub(super) fn rows(&mut self, lines: &[Line], set: Set) {
        let shaped = std::mem::take(&mut self.shaped);
        let (left, room) = (self.left, self.right - self.left);
        let mut y = self.y;
        let page = self.page();
        page.ops.push(Op::Begin);
        for line in lines {
            let x = left + (room - line.width).max(0.0) * set.place;
            page.line(&shaped, line, set.size, set.ink, (x, y + set.baseline()));
            y += set.leading;
        }
        page.ops.push(Op::End);
        self.y = y;
        self.shaped = shaped;
    }

    /// The same kind of document with nothing in it and no end to its page: to measure.
    pub(super) fn sketch(&self) -> Self {
        let mut sketch = Self::new(&About {
            title: "",
            subject: "",
            language: self.language,
            date: self.date,
            landscape: self.size.0 > self.size.1,
            scale: self.scale,
        });
        (sketch.left, sketch.right, sketch.fixed) = (self.left, self.right, true);
        sketch
    }

    fn above(&self, level: u16) -> f32 {
        let points = if level == 1 { 0.0 } else { 4.0 };
        points * self.scale
    }

    fn height_of_heading(&mut self, place: usize) -> f32 {
        let (level, title) = self.waiting[place].clone();
        let set = heading(level).scaled(self.scale);
        self.shape(&[Span::bold(&title)]);
        self.wrap(set);
        self.above(level) + set.leading * (real(self.lines.len()) + 0.25)
    }
}

/// How a heading is set.
pub(super) const fn heading(level: u16) -> Set {
    match level {
        1 => Set::new(19.0, 24.0),
        2 => Set::new(12.5, 17.0),
        _ => Set::new(10.5, 15.0),
    }
}

/// How many lines there is whole room for.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what a page holds"
)]
pub(super) fn whole(lines: f32) -> usize {
    lines.clamp(0.0, 100_000.0) as usize
}

#[expect(clippy::cast_precision_loss, reason = "counts of lines and columns")]
pub(super) fn real(count: usize) -> f32 {
    count as f32
}

/// A4, in points.
pub(super) const SHORT: f32 = 595.276;
pub(super) const LONG: f32 = 841.89;
/// Above and below it.
pub(super) const TOP: f32 = 54.0;
pub(super) const BOTTOM: f32 = 51.0;
