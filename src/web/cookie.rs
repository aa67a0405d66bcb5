//! The two cookies of this site, and no others: one that carries the sealed receipt to the page that shows it, and one that tells the form of this
//! visit from the form of the next.
//!
//! The second holds a few letters by chance, of which this server keeps no copy. Where it does not come back, the browser takes no cookies; where it
//! changes, because a statement was recorded or the form was emptied, what a browser kept for the old form fits no form any more.
//!
//! Both belong to this host alone (`__Host-`), cannot be read by scripts, are never sent from another site, and end with the browser's session.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// A cookie by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cookie {
    /// The receipt, sealed, between the submission and the page that thanks for it.
    Receipt,
    /// The mark of the form, from its first showing until a statement is recorded or the form is emptied.
    Page,
}

impl Cookie {
    /// The value that came with a request.
    pub(super) fn find(self, headers: &HeaderMap) -> Option<&str> {
        let sent = headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok());
        let mut pairs = sent
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(name, _)| *name == self.name()).map(|(_, value)| value)
    }

    /// The header that gives the browser this cookie.
    pub(super) fn set(self, value: &str) -> (HeaderName, HeaderValue) {
        self.header(&format!("{value}; {ATTRIBUTES}"))
    }

    /// The header that takes it away again.
    pub(super) fn clear(self) -> (HeaderName, HeaderValue) {
        self.header(&format!("; {ATTRIBUTES}; Max-Age=0"))
    }

    fn header(self, rest: &str) -> (HeaderName, HeaderValue) {
        let line = format!("{}={rest}", self.name());
        (
            header::SET_COOKIE,
            HeaderValue::from_str(&line).expect("names, sealed values and attributes are plain ASCII"),
        )
    }

    fn name(self) -> &'static str {
        match self {
            Self::Receipt => "__Host-receipt",
            Self::Page => "__Host-page",
        }
    }
}

/// Whether a text can be the mark of a form: it becomes the name of a field.
pub(super) fn is_mark(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    text.len() == MARK_LETTERS && text.bytes().all(is_plain)
}

/// So many letters tell two forms apart.
pub(super) const MARK_LETTERS: usize = 8;

const ATTRIBUTES: &str = "Path=/; Secure; HttpOnly; SameSite=Strict";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others_and_nowhere_else() {
        let mut headers = HeaderMap::new();
        headers.append(
            header::COOKIE,
            HeaderValue::from_static("a=1; __Host-receipt=sealed ;b=2"),
        );
        headers.append(header::COOKIE, HeaderValue::from_static("x__Host-page=1"));
        assert_eq!(Cookie::Receipt.find(&headers), Some("sealed"));
        assert_eq!(Cookie::Page.find(&headers), None);
    }

    #[test]
    fn only_a_few_plain_letters_are_a_mark() {
        assert!(is_mark("aB3-_xyz"));
        for other in ["", "aB3-_xy", "aB3-_xyz0", "aB3 _xyz", "\"><i></i>", "ééé1"] {
            assert!(!is_mark(other), "{other}");
        }
    }

    #[test]
    fn no_script_and_no_other_site_gets_a_cookie() {
        let (_, set) = Cookie::Receipt.set("sealed");
        assert_eq!(set, "__Host-receipt=sealed; Path=/; Secure; HttpOnly; SameSite=Strict");
        let (_, clear) = Cookie::Receipt.clear();
        assert_eq!(
            clear,
            "__Host-receipt=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"
        );
    }
}
