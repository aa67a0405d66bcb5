//! Documents on paper and for the archive: A4 pages as PDF/A-2a that is PDF/UA-1 at the same time.
//!
//! A [`Document`] is written from top to bottom: headings, paragraphs, lists, tables, boxes and lines to fill in by hand, QR codes. It breaks lines and
//! pages, and keeps two accounts of what it draws: where it stands on the page, and what it is (heading, cell, figure), for people who have the document
//! read to them. Everything on a page is either part of that structure or an artifact: running heads, page numbers, lines.
//!
//! The same input gives the same bytes: the only date is the one that is given. Letters come from the fonts in `assets/fonts`; a letter that none of
//! them has is drawn as its code point in brackets and counted ([`Finished::undrawn`]). Right-to-left scripts are not set: no language of the Union
//! needs them.
//!
//! Order of the parts, each naming only those above it: `font` (letters), `shape` (letters in a row), `wrap` (rows of a width), `page` (what is drawn and
//! what it is), `running` (above and below the text), `play` (into krilla), `flow` (the document), and its blocks `blocks`, `form`, `column` and `table`.

mod blocks;
mod column;
mod flow;
mod font;
mod form;
mod page;
mod play;
mod running;
mod shape;
mod table;
mod wrap;

pub use blocks::Marks;
pub use column::{Align, Column, Look};
pub use flow::{About, Document, Finished};
pub use font::Face;
pub use page::Ink;
pub use play::PdfFault;
pub use running::Running;
pub use shape::Span;
pub use table::Table;

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(in crate::document) mod tools;
