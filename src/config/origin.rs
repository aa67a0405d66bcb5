//! The address under which the public finds the site.

use std::fmt;
use std::net::IpAddr;

use serde::Deserialize;

/// `https://` with a host and, where it is not 443, a port: what a browser calls an origin, and nothing behind it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Origin {
    text: String,
    host: String,
}

impl Origin {
    /// The origin as text, without a slash at the end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host: a name in small letters, or an address (version 6 without its brackets).
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }
}

impl TryFrom<String> for Origin {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let text = text.strip_suffix('/').unwrap_or(&text).to_ascii_lowercase();
        let authority = text
            .strip_prefix("https://")
            .ok_or("the public address begins with https://")?;
        let (host, port) = split_port(authority);
        if !is_host(host) {
            return Err("the public address is https:// with a host, perhaps a port, and nothing behind it");
        }
        if port.is_some_and(|port| !port.parse::<u16>().is_ok_and(|port| port > 0)) {
            return Err("the port of the public address is a number from 1 to 65535");
        }
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        Ok(Self { text, host })
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Splits `host:port`; the colons inside the brackets of a version 6 address split nothing.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    }
}

/// Whether the text is a host as it may stand in a certificate: a name of letters, digits and hyphens (an international one in its `xn--` form), or
/// an address.
fn is_host(text: &str) -> bool {
    if let Some(inner) = text.strip_prefix('[') {
        return inner
            .strip_suffix(']')
            .is_some_and(|address| matches!(address.parse(), Ok(IpAddr::V6(_))));
    }
    text.len() <= LONGEST_HOST && text.split('.').all(is_label)
}

/// Whether the text is one label of a host's name (RFC 1123, 2.1).
fn is_label(text: &str) -> bool {
    (1..=LONGEST_LABEL).contains(&text.len())
        && text
            .bytes()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// RFC 1035, 2.3.4.
const LONGEST_HOST: usize = 253;
const LONGEST_LABEL: usize = 63;

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(text: &str) -> Result<Origin, &'static str> {
        Origin::try_from(text.to_owned())
    }

    #[test]
    fn an_origin_keeps_its_host_apart_from_its_port() {
        for (text, as_str, host) in [
            (
                "https://Sign.Example.org/",
                "https://sign.example.org",
                "sign.example.org",
            ),
            ("https://127.0.0.1:8443", "https://127.0.0.1:8443", "127.0.0.1"),
            ("https://[::1]:8443", "https://[::1]:8443", "::1"),
            ("https://[::1]", "https://[::1]", "::1"),
            ("https://localhost", "https://localhost", "localhost"),
        ] {
            let parsed = origin(text).expect(text);
            assert_eq!((parsed.as_str(), parsed.host()), (as_str, host));
        }
    }

    #[test]
    fn what_is_more_or_less_than_an_origin_is_refused() {
        for text in [
            "http://example.org",
            "https://",
            "https://example.org/sign",
            "https://example.org?x",
            "https://user@example.org",
            "https://example.org:0",
            "https://example.org:99999",
            "https://example.org:",
            "https://[127.0.0.1]",
            "https://exa mple.org",
            "https://-a.org",
            "https://bürger.example",
        ] {
            assert!(origin(text).is_err(), "{text}");
        }
    }
}
