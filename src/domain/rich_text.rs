//! Text with paragraphs, lists and emphasis, and nothing else.
//!
//! A page may print [`RichText::html`] as it stands: no value of this type holds anything but the ten tags below, properly nested, without
//! attributes, and escaped text. Foreign HTML is reduced to that by `service::import`; here it is only recognised, never repaired.

use serde::{Deserialize, Serialize};

/// Text in the safe subset of HTML: `p`, `br`, `ul`, `ol`, `li`, `strong`, `em`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RichText {
    html: String,
}

impl RichText {
    /// The tags that the subset knows.
    pub const TAGS: [&'static str; 7] = ["p", "br", "ul", "ol", "li", "strong", "em"];

    /// Takes HTML that is within the subset already.
    #[must_use]
    pub fn parse(html: &str) -> Option<Self> {
        is_within_subset(html).then(|| Self { html: html.to_owned() })
    }

    /// Makes paragraphs of plain text: an empty line ends a paragraph, another line break stays one.
    #[must_use]
    pub fn from_plain(text: &str) -> Self {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let paragraphs = text
            .split("\n\n")
            .map(str::trim)
            .filter(|paragraph| !paragraph.is_empty());
        let lines = |paragraph| escape(paragraph).replace('\n', "<br>");
        let html = paragraphs
            .flat_map(|paragraph| ["<p>".to_owned(), lines(paragraph), "</p>".to_owned()])
            .collect();
        Self { html }
    }

    /// The text as HTML, safe to print into a page.
    #[must_use]
    pub fn html(&self) -> &str {
        &self.html
    }

    /// The text alone: paragraphs parted by an empty line, each item of a list on a line of its own.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut plain = String::with_capacity(self.html.len());
        for token in Tokens(&self.html) {
            match token {
                Token::Text(text) => plain.push_str(&unescape(text)),
                Token::Open("br") | Token::Close("li") => plain.push('\n'),
                Token::Open("li") => plain.push_str("• "),
                Token::Close("p" | "ul" | "ol") => plain.push_str("\n\n"),
                Token::Open(_) | Token::Close(_) | Token::Foreign => {}
            }
        }
        plain.trim().replace("\n\n\n", "\n\n")
    }
}

impl From<RichText> for String {
    fn from(text: RichText) -> Self {
        text.html
    }
}

impl TryFrom<String> for RichText {
    type Error = NotRichText;

    fn try_from(html: String) -> Result<Self, NotRichText> {
        if is_within_subset(&html) {
            Ok(Self { html })
        } else {
            Err(NotRichText)
        }
    }
}

/// The text holds more than the safe subset of HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text holds tags or attributes that are not allowed")]
pub struct NotRichText;

//------------ Reading the subset

enum Token<'a> {
    Text(&'a str),
    Open(&'a str),
    Close(&'a str),
    Foreign,
}

/// Cuts HTML into text and tags; whatever is no tag of the subset is foreign.
struct Tokens<'a>(&'a str);

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if self.0.is_empty() {
            return None;
        }
        let Some(tag) = self.0.strip_prefix('<') else {
            let end = self.0.find('<').unwrap_or(self.0.len());
            let (text, rest) = self.0.split_at(end);
            self.0 = rest;
            return Some(Token::Text(text));
        };
        let Some((name, rest)) = tag.split_once('>') else {
            self.0 = "";
            return Some(Token::Foreign);
        };
        self.0 = rest;
        let (closes, name) = name.strip_prefix('/').map_or((false, name), |name| (true, name));
        Some(match (RichText::TAGS.contains(&name), closes) {
            (false, _) => Token::Foreign,
            (true, false) => Token::Open(name),
            (true, true) => Token::Close(name),
        })
    }
}

fn is_within_subset(html: &str) -> bool {
    let mut open = Vec::new();
    for token in Tokens(html) {
        match token {
            Token::Text(text) if is_escaped(text) => {}
            Token::Open("br") => {}
            Token::Open(name) if open.len() < MAX_DEPTH => open.push(name),
            Token::Close(name) if open.pop() == Some(name) => {}
            _ => return false,
        }
    }
    open.is_empty()
}

/// Whether every `&` begins one of the entities that escaping makes, and no `>` stands alone.
fn is_escaped(text: &str) -> bool {
    !text.contains('>')
        && text
            .split('&')
            .skip(1)
            .all(|rest| ENTITIES.iter().any(|(entity, _)| rest.starts_with(&entity[1..])))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn unescape(text: &str) -> String {
    ENTITIES.iter().fold(text.to_owned(), |text, (entity, character)| {
        text.replace(entity, character)
    })
}

/// How deep tags may be nested: more than any text needs, so that no reader of the text must fear for its stack.
const MAX_DEPTH: usize = 32;

/// The entities that sanitised text may hold; `&amp;` last, so that unescaping never reads its own result.
const ENTITIES: [(&str, &str); 5] = [
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&nbsp;", "\u{a0}"),
    ("&amp;", "&"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_subset_is_accepted_as_it_stands() {
        for html in [
            "",
            "plain",
            "<p>a &amp; b</p>",
            "<ul><li><strong>a</strong></li></ul>",
            "<p>a<br>b</p>",
        ] {
            assert_eq!(RichText::parse(html).unwrap().html(), html);
        }
    }

    #[test]
    fn nothing_else_is_accepted() {
        for html in [
            "<script>",
            "<p onclick=x>a</p>",
            "<P>a</P>",
            "<p>a",
            "a</p>",
            "<p><em>a</p></em>",
            "<a>b</a>",
            "<p/>",
            "< p>",
            "a > b",
            "a & b",
            "&#60;script&#62;",
            "<",
            "<p",
            "<!-- -->",
            "</br>",
            "<p>\u{0}</p><b>",
        ] {
            assert_eq!(RichText::parse(html), None, "{html}");
        }
        assert_eq!(RichText::parse(&"<em>".repeat(100_000)), None);
    }

    #[test]
    fn plain_text_becomes_paragraphs_and_comes_back() {
        let text = RichText::from_plain("One <b> & two\nthree\r\n\r\nfour\n\n\n\nfive");
        assert_eq!(
            text.html(),
            "<p>One &lt;b&gt; &amp; two<br>three</p><p>four</p><p>five</p>"
        );
        assert_eq!(text.plain(), "One <b> & two\nthree\n\nfour\n\nfive");
    }

    #[test]
    fn a_deserialised_text_is_checked_again() {
        assert!(serde_json::from_str::<RichText>(r#""<p>a</p>""#).is_ok());
        assert!(serde_json::from_str::<RichText>(r#""<img src=x onerror=alert(1)>""#).is_err());
    }

    proptest! {
        #[test]
        fn whatever_is_plain_is_safe(text in "\\PC{0,60}") {
            let rich = RichText::from_plain(&text);
            prop_assert!(RichText::parse(rich.html()).is_some());
        }

        #[test]
        fn recognising_never_panics(html in "[<>/&;a-z]{0,40}") {
            let _ = RichText::parse(&html).map(|text| text.plain());
        }
    }
}
