//! XML as a small tree, for files that strangers may have made.
//!
//! Keeps elements, attributes and text, and nothing else. Document types and entities are refused, since no file that we read needs them and both
//! have been used to make readers open other files or fill their memory. Depth, elements and attributes are limited; the caller limits the size.

use super::place::{Cursor, Place};
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
/// How deep elements may be nested.
const MAX_DEPTH: usize = 16;
/// How many elements a file may hold.
const MAX_ELEMENTS: usize = 10_000;
/// How many attributes an element may have.
const MAX_ATTRIBUTES: usize = 16;

/// An element.
#[derive(Debug, Default)]
pub struct Element {
    name: String,
    place: Place,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// Where the element begins.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// The element's own text, that of its children not.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The children of this name.
    pub fn children<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The child of this name, which may be missing but not stand twice.
    pub fn at_most_one(&self, name: &'static str) -> Result<Option<&Self>, XmlFault> {
        let mut named = self.children(name);
        let first = named.next();
        named
            .next()
            .map_or(Ok(first), |second| Err(second.place.fault(FaultKind::Twice(name))))
    }

    /// The child of this name, which must be there.
    pub fn only(&self, name: &'static str) -> Result<&Self, XmlFault> {
        self.at_most_one(name)?.ok_or_else(|| self.lacks(name))
    }

    /// Refuses the element unless it has this name.
    pub fn expect_name(&self, name: &'static str) -> Result<(), XmlFault> {
        if self.name == name {
            Ok(())
        } else {
            Err(self.lacks(name))
        }
    }

    /// The fault that something is missing in this element.
    pub const fn lacks(&self, name: &'static str) -> XmlFault {
        self.place.fault(FaultKind::Missing(name))
    }
}

/// Reads a document into its root element.
pub fn read(xml: &str) -> Result<Element, XmlFault> {
    let mut reader = Reader::from_str(xml);
    let mut builder = Builder::default();
    let mut cursor = Cursor::new(xml);
    loop {
        let place = cursor.advance_to(reader.buffer_position());
        let event = reader
            .read_event()
            .map_err(|_| Place::of(xml, reader.error_position()).fault(FaultKind::NotXml))?;
        if matches!(event, Event::Eof) {
            return builder.finish().map_err(|kind| place.fault(kind));
        }
        builder.take(event, place).map_err(|kind| place.fault(kind))?;
    }
}

//------------ Builder

/// The elements that are open, from the root inwards, and the root once it is closed.
#[derive(Default)]
struct Builder {
    open: Vec<Element>,
    root: Option<Element>,
    elements: usize,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, place: Place) -> Result<(), FaultKind> {
        match event {
            Event::Start(start) => self.open(&start, place),
            Event::Empty(start) => {
                self.open(&start, place)?;
                self.close()
            }
            Event::End(_) => self.close(),
            Event::Text(text) => self.write(&text.xml10_content()),
            Event::CData(text) => self.write(&text.xml10_content()),
            Event::GeneralRef(reference) => self.write(&resolve(&reference)?),
            Event::DocType(_) => Err(FaultKind::DocumentType),
            Event::PI(_) | Event::Comment(_) | Event::Decl(_) | Event::Eof => Ok(()),
        }
    }

    fn open(&mut self, start: &BytesStart<'_>, place: Place) -> Result<(), FaultKind> {
        self.elements += 1;
        if self.root.is_some() {
            return Err(FaultKind::NotXml);
        }
        if self.open.len() == MAX_DEPTH || self.elements > MAX_ELEMENTS {
            return Err(FaultKind::TooLarge);
        }
        let attributes = attributes(start)?;
        self.open.push(Element {
            name: start.name().0.to_owned(),
            place,
            attributes,
            ..Element::default()
        });
        Ok(())
    }

    fn close(&mut self) -> Result<(), FaultKind> {
        let element = self.open.pop().ok_or(FaultKind::NotXml)?;
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn write(&mut self, text: &str) -> Result<(), FaultKind> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(FaultKind::NotXml),
        }
        Ok(())
    }

    fn finish(self) -> Result<Element, FaultKind> {
        if self.open.is_empty() {
            self.root.ok_or(FaultKind::NotXml)
        } else {
            Err(FaultKind::NotXml)
        }
    }
}

fn attributes(start: &BytesStart<'_>) -> Result<Vec<(String, String)>, FaultKind> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| FaultKind::NotXml)?;
        if attributes.len() == MAX_ATTRIBUTES {
            return Err(FaultKind::TooLarge);
        }
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|_| FaultKind::Entity)?;
        attributes.push((attribute.key.0.to_owned(), value.into_owned()));
    }
    Ok(attributes)
}

/// A character by its number, or one of the five names that every XML knows.
fn resolve(reference: &BytesRef<'_>) -> Result<String, FaultKind> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => Ok(character.to_string()),
        Ok(None) => resolve_predefined_entity(reference)
            .map(str::to_owned)
            .ok_or(FaultKind::Entity),
        Err(_) => Err(FaultKind::Entity),
    }
}

//------------ XmlFault

impl Place {
    const fn fault(self, kind: FaultKind) -> XmlFault {
        XmlFault { place: self, kind }
    }
}

/// Why a file is not what we read, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {kind}")]
pub struct XmlFault {
    /// Where the fault is.
    pub place: Place,
    /// What it is.
    pub kind: FaultKind,
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FaultKind {
    /// It is not well-formed.
    #[error("this is not well-formed XML")]
    NotXml,
    /// It has a document type.
    #[error("a document type is not allowed here")]
    DocumentType,
    /// It refers to an entity.
    #[error("an entity is not allowed here")]
    Entity,
    /// It is deeper or has more elements or attributes than any honest file.
    #[error("there are too many elements or attributes, or they are nested too deep")]
    TooLarge,
    /// Something that must be there is not.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// Something that may stand once stands again.
    #[error("{0} stands here a second time")]
    Twice(&'static str),
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kind(xml: &str) -> FaultKind {
        read(xml).unwrap_err().kind
    }

    #[test]
    fn document_types_and_entities_are_refused() {
        let bomb = r#"<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>"#;
        assert_eq!(kind(bomb), FaultKind::DocumentType);
        assert_eq!(
            kind(r#"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>"#),
            FaultKind::DocumentType
        );
        assert_eq!(kind("<a>&b;</a>"), FaultKind::Entity);
        assert_eq!(kind("<a b='&c;'/>"), FaultKind::Entity);
        assert_eq!(kind("<a>&#0;</a>"), FaultKind::Entity);
        assert_eq!(kind("<a>&#xFFFFFFFF;</a>"), FaultKind::Entity);
    }

    #[test]
    fn more_than_any_honest_file_has_is_refused() {
        assert_eq!(kind(&"<a>".repeat(100_000)), FaultKind::TooLarge);
        assert_eq!(kind(&format!("<a>{}</a>", "<b/>".repeat(20_000))), FaultKind::TooLarge);
        let attributes: String = ('a'..='z').flat_map(|name| [' ', name, '=', '\'', '\'']).collect();
        assert_eq!(kind(&format!("<a{attributes}/>")), FaultKind::TooLarge);
    }

    #[test]
    fn what_is_not_well_formed_is_refused_where_it_breaks() {
        for xml in [
            "",
            "text",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "<a b=1/>",
            "<a b='1' b='2'/>",
            "</a>",
            "<a/>text",
            "<a>&#x;</a>",
        ] {
            assert!(read(xml).is_err(), "{xml}");
        }
        assert_eq!(read("<a>\n ö</b>").unwrap_err().place, Place { line: 2, column: 3 });
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(xml in "\\PC{0,60}|[<>/a&;#x0-9='\"! \\[\\]-]{0,60}") {
            let _ = read(&xml);
        }
    }
}
