//! XML as the export dialects need it: elements with text, a line for each.
//!
//! Whatever text comes in, what goes out is well-formed and comes back the same from a parser, but for the characters that XML 1.0 cannot hold at all.
//! The form refuses those; here each becomes U+FFFD and is counted, so that a package says when it happened. No attributes, no namespaces, no reading.
//! A document may be written in pieces that are put together afterwards: a piece begins at a depth.

/// A piece of a document being written.
#[derive(Debug, Default)]
pub struct Xml {
    bytes: Vec<u8>,
    depth: usize,
    replaced: u64,
}

impl Xml {
    /// Begins a document in UTF-8 with its declaration.
    #[must_use]
    pub fn document() -> Self {
        Self {
            bytes: br#"<?xml version="1.0" encoding="UTF-8"?>"#.to_vec(),
            ..Self::default()
        }
    }

    /// Begins a piece within `depth` elements, into room that is used again.
    #[must_use]
    pub fn piece(mut room: Vec<u8>, depth: usize) -> Self {
        room.clear();
        Self {
            bytes: room,
            depth,
            replaced: 0,
        }
    }

    /// Writes a comment; two hyphens in a row, which would end it, are parted.
    pub fn comment(&mut self, text: &str) {
        self.line();
        self.bytes.extend_from_slice(b"<!-- ");
        let mut legal = Self::default();
        legal.put_legal(text);
        self.replaced += legal.replaced;
        let text = String::from_utf8_lossy(&legal.bytes).replace("--", "- -");
        self.bytes.extend_from_slice(text.as_bytes());
        self.bytes.extend_from_slice(b" -->");
    }

    /// Opens an element that holds others.
    pub fn open(&mut self, name: &str) {
        self.line();
        self.tag(b"<", name);
        self.depth += 1;
    }

    /// Closes the element that was opened last; `name` is its name.
    pub fn close(&mut self, name: &str) {
        self.depth -= 1;
        self.line();
        self.tag(b"</", name);
    }

    /// Writes an element that holds text only.
    pub fn text(&mut self, name: &str, text: &str) {
        self.line();
        self.tag(b"<", name);
        self.put_escaped(text);
        self.tag(b"</", name);
    }

    /// How many elements are open.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// Ends the document.
    #[must_use]
    pub fn end(mut self) -> (Vec<u8>, u64) {
        self.bytes.push(b'\n');
        self.finish()
    }

    /// Ends the piece: what was written, and how many characters were replaced.
    #[must_use]
    pub fn finish(self) -> (Vec<u8>, u64) {
        (self.bytes, self.replaced)
    }

    fn line(&mut self) {
        self.bytes.push(b'\n');
        self.bytes.resize(self.bytes.len() + self.depth, b' ');
    }

    fn tag(&mut self, bracket: &[u8], name: &str) {
        self.bytes.extend_from_slice(bracket);
        self.bytes.extend_from_slice(name.as_bytes());
        self.bytes.push(b'>');
    }

    /// Writes text with markup escaped, and the carriage return too, which a parser would otherwise read as a line feed.
    fn put_escaped(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.bytes().position(is_special) {
            self.bytes.extend_from_slice(&rest.as_bytes()[..at]);
            rest = &rest[at..];
            let mut characters = rest.chars();
            let Some(character) = characters.next() else { break };
            match escape(character) {
                Some(escape) => self.bytes.extend_from_slice(escape),
                None => self.put_legal(&rest[..character.len_utf8()]),
            }
            rest = characters.as_str();
        }
        self.bytes.extend_from_slice(rest.as_bytes());
    }

    /// Writes text as it is, but for characters that XML has no place for.
    fn put_legal(&mut self, text: &str) {
        for character in text.chars() {
            let legal = is_xml(character);
            self.replaced += u64::from(!legal);
            let written = if legal { character } else { char::REPLACEMENT_CHARACTER };
            self.bytes
                .extend_from_slice(written.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
}

/// Whether a byte may begin a character that is not written as it is; 0xEF begins U+FFFE and U+FFFF, among others.
fn is_special(byte: u8) -> bool {
    matches!(byte, 0..=8 | 11..=31 | b'&' | b'<' | b'>' | b'"' | b'\'' | 0xef)
}

fn escape(character: char) -> Option<&'static [u8]> {
    Some(match character {
        '&' => b"&amp;",
        '<' => b"&lt;",
        '>' => b"&gt;",
        '"' => b"&quot;",
        '\'' => b"&apos;",
        '\r' => b"&#13;",
        _ => return None,
    })
}

/// Whether XML 1.0 (section 2.2) has a place for the character.
fn is_xml(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> (String, u64) {
        let mut xml = Xml::document();
        xml.comment("a -- b --> c");
        xml.open("outer");
        xml.text("inner", text);
        xml.close("outer");
        let (bytes, replaced) = xml.end();
        (String::from_utf8(bytes).unwrap(), replaced)
    }

    #[test]
    fn markup_in_a_text_is_escaped_and_white_space_kept() {
        let (xml, replaced) = written(" <b>&amp; \"O'Brien\" ]]>\r\n\t ﬁ ");
        assert!(
            xml.contains("<inner> &lt;b&gt;&amp;amp; &quot;O&apos;Brien&quot; ]]&gt;&#13;\n\t ﬁ </inner>"),
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
        assert!(xml.ends_with("<outer>\n <inner></inner>\n</outer>\n"), "{xml}");
    }

    #[test]
    fn pieces_put_together_are_one_document() {
        let mut xml = Xml::document();
        xml.open("outer");
        let depth = xml.depth();
        let (mut bytes, _) = xml.finish();
        let mut piece = Xml::piece(vec![1, 2, 3], depth);
        piece.text("inner", "a");
        bytes.extend(piece.finish().0);
        let mut end = Xml::piece(Vec::new(), depth);
        end.close("outer");
        bytes.extend(end.end().0);
        let mut whole = Xml::document();
        whole.open("outer");
        whole.text("inner", "a");
        whole.close("outer");
        assert_eq!(bytes, whole.end().0);
    }
}
