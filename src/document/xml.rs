//! XML as the export dialects need it: elements with text, written as a stream.
//!
//! Whatever text comes in, what goes out is well-formed and comes back the same from a parser, but for the characters that XML 1.0 cannot hold at all.
//! The form refuses those; here each becomes U+FFFD and is counted, so that a package says when it happened. No attributes, no namespaces, no reading.

use std::borrow::Cow;
use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// A document being written.
pub struct XmlWriter<W: Write> {
    inner: Writer<W>,
    replaced: u64,
}

impl<W: Write> XmlWriter<W> {
    /// Begins a document in UTF-8 with its declaration.
    ///
    /// # Errors
    ///
    /// When the output cannot be written, as with every method here.
    pub fn new(output: W) -> io::Result<Self> {
        let mut inner = Writer::new_with_indent(output, b' ', 1);
        inner.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        Ok(Self { inner, replaced: 0 })
    }

    /// Writes a comment; two hyphens in a row, which would end it, are parted.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn comment(&mut self, text: &str) -> io::Result<()> {
        let text = format!(" {} ", self.legal(text).replace("--", "- -"));
        self.inner.write_event(Event::Comment(BytesText::from_escaped(text)))
    }

    /// Opens an element that holds others.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn open(&mut self, name: &str) -> io::Result<()> {
        self.inner.write_event(Event::Start(BytesStart::new(name)))
    }

    /// Closes the element that was opened last; `name` is its name.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn close(&mut self, name: &str) -> io::Result<()> {
        self.inner.write_event(Event::End(BytesEnd::new(name)))
    }

    /// Writes an element that holds text only.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn text(&mut self, name: &str, text: &str) -> io::Result<()> {
        let text = self.legal(text);
        self.inner
            .create_element(name)
            .write_text_content(BytesText::from_escaped(escaped(&text)))?;
        Ok(())
    }

    /// Ends the document, and tells how many characters were replaced.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(self) -> io::Result<(W, u64)> {
        let mut output = self.inner.into_inner();
        output.write_all(b"\n")?;
        Ok((output, self.replaced))
    }

    fn legal<'a>(&mut self, text: &'a str) -> Cow<'a, str> {
        let illegal = text.chars().filter(|character| !is_xml(*character)).count();
        if illegal == 0 {
            return Cow::Borrowed(text);
        }
        self.replaced += illegal as u64;
        Cow::Owned(
            text.chars()
                .map(|character| {
                    if is_xml(character) {
                        character
                    } else {
                        char::REPLACEMENT_CHARACTER
                    }
                })
                .collect(),
        )
    }
}

/// Whether XML 1.0 (section 2.2) has a place for the character.
fn is_xml(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Escapes markup, and the carriage return too, which a parser would otherwise read as a line feed.
fn escaped(text: &str) -> Cow<'_, str> {
    let text = quick_xml::escape::escape(text);
    if text.contains('\r') {
        Cow::Owned(text.replace('\r', "&#13;"))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> (String, u64) {
        let mut xml = XmlWriter::new(Vec::new()).unwrap();
        xml.comment("a -- b --> c").unwrap();
        xml.open("outer").unwrap();
        xml.text("inner", text).unwrap();
        xml.close("outer").unwrap();
        let (bytes, replaced) = xml.finish().unwrap();
        (String::from_utf8(bytes).unwrap(), replaced)
    }

    #[test]
    fn markup_in_a_text_is_escaped_and_white_space_kept() {
        let (xml, replaced) = written(" <b>&amp; \"O'Brien\" ]]>\r\n\t ");
        assert!(
            xml.contains("<inner> &lt;b&gt;&amp;amp; &quot;O&apos;Brien&quot; ]]&gt;&#13;\n\t </inner>"),
            "{xml}"
        );
        assert_eq!(replaced, 0);
    }

    #[test]
    fn a_character_that_xml_cannot_hold_is_replaced_and_counted() {
        let (xml, replaced) = written("a\u{0}b\u{fffe}c\u{1f}");
        assert!(xml.contains("<inner>a\u{fffd}b\u{fffd}c\u{fffd}</inner>"));
        assert_eq!(replaced, 3);
    }

    #[test]
    fn a_comment_cannot_be_ended_from_within() {
        let (xml, _) = written("");
        assert!(
            xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- a - - b - -> c -->\n<outer>"),
            "{xml}"
        );
    }
}
