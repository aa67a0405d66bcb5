//! An answer that outlives the exchange.

use super::connection::Reply;

/// Status, headers and body of an answer.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// The first header of a name, whatever its case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(header, _)| header.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// All headers of a name, whatever its case.
    pub fn headers<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers
            .iter()
            .filter(move |(header, _)| header.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The body as text, with a sign in place of what is not UTF-8.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of the first input with a name, with its character references resolved.
    pub fn input(&self, name: &str) -> Option<String> {
        let page = self.text();
        let wanted = format!("name=\"{name}\"");
        page.split('<')
            .filter(|tag| tag.starts_with("input"))
            .filter_map(|tag| tag.split_once('>').map(|(tag, _)| tag))
            .find(|tag| tag.contains(&wanted))
            .map(|tag| attribute(tag, "value").unwrap_or_default())
    }

    /// Whether the page has a control (input, select or text area) with a name.
    pub fn has_control(&self, name: &str) -> bool {
        self.text().contains(&format!("name=\"{name}\""))
    }
}

impl From<Reply<'_>> for Answer {
    fn from(reply: Reply<'_>) -> Self {
        let head = String::from_utf8_lossy(reply.head);
        let headers = head
            .split("\r\n")
            .skip(1)
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
            .collect();
        Self {
            status: reply.status,
            headers,
            body: reply.body.to_vec(),
        }
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(unescape(value))
}

/// Resolves the character references that templates write.
pub fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let Some((name, after)) = after.split_once(';') else {
            plain.push('&');
            rest = after;
            continue;
        };
        plain.push(reference(name));
        rest = after;
    }
    plain.push_str(rest);
    plain
}

fn reference(name: &str) -> char {
    let number = name
        .strip_prefix("#x")
        .map(|digits| u32::from_str_radix(digits, 16))
        .or_else(|| name.strip_prefix('#').map(str::parse));
    match (name, number) {
        ("amp", _) => '&',
        ("lt", _) => '<',
        ("gt", _) => '>',
        ("quot", _) => '"',
        ("apos", _) => '\'',
        (_, Some(Ok(code))) => char::from_u32(code).unwrap_or('\u{FFFD}'),
        _ => '\u{FFFD}',
    }
}
