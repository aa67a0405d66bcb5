//! The two cookies of this site, and no others: one that carries the sealed receipt to the page that shows it, and one that only says whether the
//! browser takes cookies at all.
//!
//! Both belong to this host alone (`__Host-`), cannot be read by scripts, are never sent from another site, and end with the browser's session.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// A cookie by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cookie {
    /// The receipt, sealed, between the submission and the page that thanks for it.
    Receipt,
    /// Set with the form: comes back when the browser takes cookies.
    Probe,
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
            Self::Probe => "__Host-cookies",
        }
    }
}

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
        headers.append(header::COOKIE, HeaderValue::from_static("x__Host-cookies=1"));
        assert_eq!(Cookie::Receipt.find(&headers), Some("sealed"));
        assert_eq!(Cookie::Probe.find(&headers), None);
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
