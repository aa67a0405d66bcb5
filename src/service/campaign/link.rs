//! Addresses that organisers name: the campaign's own site, and the sites that may show the widget.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{LONGEST_NAME, is_plain};
use crate::config;

/// Why an address is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkFault {
    /// No origin.
    #[error(
        "a site is https:// with its host, perhaps a port, and nothing behind it; http:// only for this machine itself"
    )]
    Origin,
    /// No address that a link may lead to.
    #[error(
        "the address begins with https://, names a host, and has at most {LONGEST_URL} characters, none of them a blank or a quotation mark"
    )]
    Url,
    /// No name.
    #[error("the name of the site is one line of at most {LONGEST_NAME} characters")]
    Name,
}

//------------ Origin

/// A site that may show the widget: scheme, host and port, as a browser compares them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Origin(String);

impl Origin {
    /// The origin, as a content policy names it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Origin {
    type Error = LinkFault;

    fn try_from(text: String) -> Result<Self, LinkFault> {
        let parse = |text: String| config::Origin::try_from(text).map_err(|_| LinkFault::Origin);
        match text.strip_prefix("http://") {
            None => Ok(Self(parse(text)?.to_string())),
            Some(rest) => {
                let secured = parse(format!("https://{rest}"))?;
                let plain = secured.as_str().replacen("https://", "http://", 1);
                is_this_machine(secured.host())
                    .then_some(Self(plain))
                    .ok_or(LinkFault::Origin)
            }
        }
    }
}

/// Whether the host is the machine on which the browser runs: what organisers try at their desk.
fn is_this_machine(host: &str) -> bool {
    host == "localhost"
        || host
            .parse()
            .is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}

impl From<Origin> for String {
    fn from(origin: Origin) -> Self {
        origin.0
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

//------------ ReturnLink

/// The way back to the campaign's own site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct ReturnLink {
    /// Where it leads: `https://`.
    pub url: String,
    /// What the site is called.
    pub name: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    url: String,
    name: String,
}

impl TryFrom<Written> for ReturnLink {
    type Error = LinkFault;

    fn try_from(Written { url, name }: Written) -> Result<Self, LinkFault> {
        if !is_secure_address(&url) {
            return Err(LinkFault::Url);
        }
        if !is_plain(&name, LONGEST_NAME) {
            return Err(LinkFault::Name);
        }
        Ok(Self { url, name })
    }
}

impl From<ReturnLink> for Written {
    fn from(ReturnLink { url, name }: ReturnLink) -> Self {
        Self { url, name }
    }
}

fn is_secure_address(text: &str) -> bool {
    let end = text
        .get("https://".len()..)
        .and_then(|rest| rest.find(['/', '?', '#']))
        .map_or(text.len(), |at| at + "https://".len());
    let visible = |byte: u8| byte.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&byte);
    text.len() <= LONGEST_URL
        && text.bytes().all(visible)
        && text
            .get(..end)
            .is_some_and(|origin| config::Origin::try_from(origin.to_owned()).is_ok())
}

/// Characters of an address; some programs cut what is longer.
const LONGEST_URL: usize = 2000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_named_by_its_origin_and_only_this_machine_may_do_without_tls() {
        let origin = |text: &str| Origin::try_from(text.to_owned()).map(String::from);
        assert_eq!(origin("https://Campaign.example/").unwrap(), "https://campaign.example");
        assert_eq!(
            origin("https://campaign.example:8443").unwrap(),
            "https://campaign.example:8443"
        );
        assert_eq!(origin("http://localhost:8000").unwrap(), "http://localhost:8000");
        assert_eq!(origin("http://127.0.0.1").unwrap(), "http://127.0.0.1");
        for text in [
            "http://campaign.example",
            "https://a.example/page",
            "*",
            "https://*.example",
            "a.example",
            "https://a.example https://b.example",
            "'self'",
            "",
        ] {
            assert_eq!(origin(text), Err(LinkFault::Origin), "{text}");
        }
    }

    #[test]
    fn the_way_back_is_an_address_with_tls_and_a_name() {
        let link = |url: &str, name: &str| {
            ReturnLink::try_from(Written {
                url: url.to_owned(),
                name: name.to_owned(),
            })
            .map(drop)
        };
        for url in [
            "https://campaign.example",
            "https://campaign.example/en/?a=b&c#d",
            "https://x.example?q",
        ] {
            assert_eq!(link(url, "Benches for all"), Ok(()), "{url}");
        }
        for url in [
            "http://campaign.example",
            "javascript:alert(1)",
            "https://",
            "https://a b",
            "https://a.example/\"x",
            "//a.example",
            "https://u@a.example/",
            "",
        ] {
            assert_eq!(link(url, "Benches"), Err(LinkFault::Url), "{url}");
        }
        assert_eq!(link("https://a.example", " "), Err(LinkFault::Name));
        assert_eq!(link("https://a.example", "a\nb"), Err(LinkFault::Name));
        assert_eq!(link("https://a.example", &"a".repeat(81)), Err(LinkFault::Name));
    }
}
