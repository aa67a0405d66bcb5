//! Pages into the bytes of a PDF.

use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::ops::Range as Span;

use krilla::color::luma;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::{Location, Surface};
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, ListNumbering, Node, TableHeaderScope, Tag as Kind, TagGroup, TagKind,
    TagTree,
};
use krilla::text::{Font, Glyph, GlyphId};
use krilla::{Document, SerializeSettings};

use super::font::{Face, UNITS};
use super::page::{Aside, Ink, Op, Page, Tag};
use super::shape::Placed;
use crate::document::qr::TooLong;
use crate::domain::{Date, Language};

/// A document cannot be made into a PDF of the standards that it claims.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a document cannot be written: {0}")]
pub struct PdfFault(String);

impl PdfFault {
    pub(in crate::document) fn new(what: &str) -> Self {
        Self(what.to_owned())
    }
}

impl From<TooLong> for PdfFault {
    fn from(fault: TooLong) -> Self {
        Self(fault.to_string())
    }
}

/// What the file says about itself.
#[derive(Debug)]
pub(super) struct Label<'a> {
    pub(super) title: &'a str,
    pub(super) subject: &'a str,
    pub(super) language: Language,
    pub(super) date: Date,
}

/// A heading for the list that readers show beside the pages.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub(super) title: String,
    pub(super) page: usize,
    pub(super) at: (f32, f32),
}

/// Writes pages into a PDF.
///
/// # Errors
///
/// When krilla finds that the standards are not kept.
pub(super) fn play(label: &Label<'_>, pages: Vec<Page>, marks: &[Mark]) -> Result<Vec<u8>, PdfFault> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|fault| PdfFault(format!("{fault:?}")))?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let fonts = fonts()?;
    let mut structure = Structure::default();
    for page in pages {
        let settings =
            PageSettings::from_wh(page.size.0, page.size.1).ok_or_else(|| PdfFault("a page has no size".into()))?;
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        draw(&page, &fonts, &mut surface, &mut structure);
        surface.finish();
        sheet.finish();
    }
    document.set_metadata(metadata(label));
    document.set_outline(outline(marks));
    document.set_tag_tree(structure.finish().with_lang(Some(label.language.code().to_owned())));
    document.finish().map_err(|fault| PdfFault(names(&fault)))
}

/// The names of what is wrong. What krilla says of it would hold letters of the document.
fn names(fault: &KrillaError) -> String {
    let name = |said: String| -> String { said.chars().take_while(char::is_ascii_alphanumeric).collect() };
    match fault {
        KrillaError::Validation(faults) => {
            let names: BTreeSet<String> = faults.iter().map(|(fault, _)| name(format!("{fault:?}"))).collect();
            names.into_iter().collect::<Vec<_>>().join(", ")
        }
        other => name(format!("{other:?}")),
    }
}

fn fonts() -> Result<[Font; 3], PdfFault> {
    let open = |face: Face| Font::new(face.file().into(), 0).ok_or_else(|| PdfFault("a font is damaged".into()));
    Ok([open(Face::Regular)?, open(Face::Bold)?, open(Face::Mono)?])
}

fn metadata(label: &Label<'_>) -> Metadata {
    let part = |number: i8| number.unsigned_abs();
    let date = DateTime::new(label.date.year().unsigned_abs())
        .month(part(label.date.month()))
        .day(part(label.date.day()))
        .hour(0)
        .minute(0)
        .second(0)
        .utc_offset_hour(0);
    Metadata::new()
        .title(label.title.to_owned())
        .description(label.subject.to_owned())
        .language(label.language.code().to_owned())
        .creator("Cista".to_owned())
        .producer("Cista".to_owned())
        .text_direction(TextDirection::LeftToRight)
        .creation_date(date)
}

fn outline(marks: &[Mark]) -> Outline {
    let mut outline = Outline::new();
    for mark in marks {
        let destination = XyzDestination::new(mark.page, Point::from_xy(mark.at.0, mark.at.1));
        outline.push_child(OutlineNode::new(mark.title.clone(), destination));
    }
    outline
}

fn draw(page: &Page, fonts: &[Font; 3], surface: &mut Surface<'_>, structure: &mut Structure) {
    let mut ink = None;
    for op in &page.ops {
        match op {
            Op::Open(tag) => structure.open(tag),
            Op::Close => structure.close(),
            Op::Begin => {
                let identifier = surface.start_tagged(ContentTag::Other);
                structure.push(identifier.into());
            }
            Op::BeginAside(kind) => {
                let _ = surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(artifact(*kind))));
            }
            Op::End => surface.end_tagged(),
            Op::Text {
                face,
                size,
                ink: wanted,
                at,
                letters,
            } => {
                dip(surface, &mut ink, *wanted);
                let letters = &page.letters[letters.start as usize..letters.end as usize];
                let at = Point::from_xy(at.0, at.1);
                surface.draw_glyphs(at, letters, fonts[*face as usize].clone(), &page.text, *size, false);
            }
            Op::Fill { rects, ink: wanted } => {
                dip(surface, &mut ink, *wanted);
                fill(surface, &page.rects[rects.start as usize..rects.end as usize]);
            }
        }
    }
}

fn dip(surface: &mut Surface<'_>, ink: &mut Option<Ink>, wanted: Ink) {
    if *ink != Some(wanted) {
        *ink = Some(wanted);
        surface.set_fill(Some(Fill {
            paint: luma::Color::new(wanted.lightness()).into(),
            ..Fill::default()
        }));
    }
}

fn fill(surface: &mut Surface<'_>, rects: &[[f32; 4]]) {
    let mut path = PathBuilder::new();
    for [left, top, width, height] in rects {
        if let Some(rect) = Rect::from_xywh(*left, *top, *width, *height) {
            path.push_rect(rect);
        }
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

const fn artifact(kind: Aside) -> ArtifactType {
    match kind {
        Aside::Head => ArtifactType::Header,
        Aside::Foot => ArtifactType::Footer,
        Aside::Layout => ArtifactType::Layout,
    }
}

//------------ Structure -------------------------------------------------------

/// The structure under construction: what is open, outermost first, above what is finished.
#[derive(Default)]
struct Structure {
    tree: TagTree,
    open: Vec<TagGroup>,
}

impl Structure {
    fn open(&mut self, tag: &Tag) {
        let mut group = TagGroup::new(kind(tag));
        // Most cells hold one piece of content; a vector that grows by itself would make room for four, 250 bytes each.
        if matches!(tag, Tag::Cell | Tag::HeadCell { .. }) {
            group.children.reserve_exact(1);
        }
        self.open.push(group);
    }

    fn push(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(group) => group.push(node),
            None => self.tree.push(node),
        }
    }

    fn close(&mut self) {
        if let Some(group) = self.open.pop() {
            self.push(group.into());
        }
    }

    fn finish(mut self) -> TagTree {
        while !self.open.is_empty() {
            self.close();
        }
        self.tree
    }
}

fn kind(tag: &Tag) -> TagKind {
    match tag {
        Tag::Paragraph { language } => Kind::P.with_lang(language.map(str::to_owned)).into(),
        Tag::Heading { level, title } => {
            Kind::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), Some(title.clone())).into()
        }
        Tag::List { numbered: true } => Kind::L(ListNumbering::Decimal).into(),
        Tag::List { numbered: false } => Kind::L(ListNumbering::Disc).into(),
        Tag::Item => Kind::LI.into(),
        Tag::Label => Kind::Lbl.into(),
        Tag::Body => Kind::LBody.into(),
        Tag::Table { summary } => Kind::Table.with_summary(summary.clone()).into(),
        Tag::TableHead => Kind::THead.into(),
        Tag::TableBody => Kind::TBody.into(),
        Tag::Row => Kind::TR.into(),
        Tag::HeadCell { of_row: true } => Kind::TH(TableHeaderScope::Row).into(),
        Tag::HeadCell { of_row: false } => Kind::TH(TableHeaderScope::Column).into(),
        Tag::Cell => Kind::TD.into(),
        Tag::Figure { alt, page, bounds } => {
            let [left, top, width, height] = *bounds;
            let bounds = Rect::from_xywh(left, top, width, height).map(|rect| BBox::new(*page, rect));
            Kind::Figure(Some(alt.clone())).with_bbox(bounds).into()
        }
    }
}

//------------ Glyph -----------------------------------------------------------

impl Glyph for Placed {
    fn glyph_id(&self) -> GlyphId {
        GlyphId::new(self.id.into())
    }

    fn text_range(&self) -> Span<usize> {
        let start = self.start as usize;
        start..start + usize::from(self.length)
    }

    fn x_advance(&self, size: f32) -> f32 {
        f32::from(self.advance) * size / UNITS
    }

    fn x_offset(&self, size: f32) -> f32 {
        f32::from(self.shift) * size / UNITS
    }

    fn y_offset(&self, _: f32) -> f32 {
        0.0
    }

    fn y_advance(&self, _: f32) -> f32 {
        0.0
    }

    fn location(&self) -> Option<Location> {
        None
    }
}
