//! What stands above and below every page, and is no part of the text.

use super::font::Face;
use super::page::{Aside, Ink, MARGIN, Page};
use super::shape::Shaped;
use super::wrap::wrap;

/// What stands above and below every page: left and right. Empty texts are left out.
#[derive(Debug, Clone, Default)]
pub struct Running {
    /// Above.
    pub head: [String; 2],
    /// Below.
    pub foot: [String; 2],
    /// In bold letters in the middle above: the marks that an authority must see.
    pub marks: String,
}

impl Running {
    /// Draws it on one page, with the page's number as it is said.
    pub(super) fn draw(&self, page: &mut Page, counted: &str) {
        let (width, height) = page.size;
        let head = [(self.head[0].as_str(), 0.0), (&self.head[1], 1.0)];
        let foot = [(self.foot[0].as_str(), 0.0), (counted, 0.5), (&self.foot[1], 1.0)];
        let mut rows = Rows {
            shaped: Shaped::default(),
            left: MARGIN,
            right: width - MARGIN,
        };
        if head.iter().any(|(text, _)| !text.is_empty()) || !self.marks.is_empty() {
            page.aside(Aside::Head, |page| {
                rows.draw(page, HEAD, Face::Regular, &head);
                rows.draw(page, MARKS, Face::Bold, &[(&self.marks, 0.5)]);
            });
        }
        if foot.iter().any(|(text, _)| !text.is_empty()) {
            page.aside(Aside::Foot, |page| rows.draw(page, height - FOOT, Face::Regular, &foot));
        }
    }
}

/// Small rows of text above and below a page.
struct Rows {
    shaped: Shaped,
    left: f32,
    right: f32,
}

impl Rows {
    fn draw(&mut self, page: &mut Page, baseline: f32, face: Face, texts: &[(&str, f32)]) {
        for (text, place) in texts.iter().filter(|(text, _)| !text.is_empty()) {
            self.shaped.clear();
            self.shaped.push(face, text);
            let mut lines = Vec::new();
            let room = (self.right - self.left) * if *place > 0.0 && *place < 1.0 { 0.9 } else { 0.45 };
            wrap(&self.shaped.letters, 0, RUNNING, room, false, &mut lines);
            let (shown, ink) = if face == Face::Bold {
                (2, Ink::Black)
            } else {
                (1, Ink::Grey)
            };
            let mut baseline = baseline;
            for line in lines.iter().take(shown) {
                let x = self.left + (self.right - self.left - line.width) * place;
                page.line(&self.shaped, line, RUNNING, ink, (x, baseline));
                baseline += RUNNING * 1.3;
            }
        }
    }
}

/// Baselines of the running head, the marks above it, and the foot, from the edge.
const HEAD: f32 = 38.0;
const MARKS: f32 = 23.0;
const FOOT: f32 = 30.0;
/// Their size.
const RUNNING: f32 = 7.5;
