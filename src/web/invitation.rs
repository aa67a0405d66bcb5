//! Telling others: ways to pass on the initiative's address, as plain links.
//!
//! Nothing of the services behind them is loaded here, and nobody hears of a visitor who does not follow a link. What is passed on is the initiative's own
//! address: no tag, no State, nothing of whoever passes it on.

use std::fmt::Write as _;

use super::assets;
use super::site::Visit;

/// The ways to pass it on.
pub(super) struct Invitation {
    /// The address, whole.
    pub(super) address: String,
    /// The address of a new e-mail.
    pub(super) mail: String,
    /// What is said with the address.
    pub(super) message: String,
    pub(super) services: Vec<Service>,
    pub(super) script: &'static str,
}

/// A service that takes an address.
pub(super) struct Service {
    pub(super) name: &'static str,
    pub(super) address: String,
    /// What the link does, in a sentence.
    pub(super) says: String,
}

impl Invitation {
    /// The ways for the initiative in the visitor's language.
    pub(super) fn new(visit: &Visit<'_>) -> Self {
        let t = visit.t;
        let address = format!("{}/{}/", visit.origin, visit.language());
        let message = t.say_with("share-message", &[("title", visit.title().into())]);
        let service = |(name, pattern): &(&'static str, &str)| Service {
            name,
            address: filled(pattern, &address, &message),
            says: format!(
                "{} {}",
                t.say_with("share-on", &[("service", (*name).into())]),
                t.say("widget-new-window")
            ),
        };
        Self {
            mail: format!(
                "mailto:?subject={}&body={}",
                encoded(visit.title()),
                encoded(&format!("{message}\r\n\r\n{address}"))
            ),
            services: SERVICES.iter().map(service).collect(),
            script: assets::route("share.js"),
            address,
            message,
        }
    }
}

/// A service's address with ours in it.
fn filled(pattern: &str, address: &str, message: &str) -> String {
    pattern
        .replace("{address}", &encoded(address))
        .replace("{message}", &encoded(message))
}

/// Text as a part of an address (RFC 3986, 2.1 and 2.3).
fn encoded(text: &str) -> String {
    text.bytes()
        .fold(String::with_capacity(text.len() * 2), |mut encoded, byte| {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                encoded.push(char::from(byte));
            } else {
                write!(encoded, "%{byte:02X}").expect("writing to a string cannot fail");
            }
            encoded
        })
}

/// What people in the Union use, that takes an address from a link, by how many use it. Signal takes none, and Mastodon only through somebody in between.
const SERVICES: [(&str, &str); 7] = [
    ("WhatsApp", "https://wa.me/?text={message}%20{address}"),
    ("Facebook", "https://www.facebook.com/sharer/sharer.php?u={address}"),
    ("Telegram", "https://t.me/share/url?url={address}&text={message}"),
    (
        "LinkedIn",
        "https://www.linkedin.com/sharing/share-offsite/?url={address}",
    ),
    ("Reddit", "https://www.reddit.com/submit?url={address}&title={message}"),
    ("X", "https://x.com/intent/post?url={address}&text={message}"),
    ("Bluesky", "https://bsky.app/intent/compose?text={message}%20{address}"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_becomes_a_part_of_an_address() {
        assert_eq!(encoded("a-b_c.d~e"), "a-b_c.d~e");
        assert_eq!(
            encoded("Ūdens & \"более\"\n#?"),
            "%C5%AAdens%20%26%20%22%D0%B1%D0%BE%D0%BB%D0%B5%D0%B5%22%0A%23%3F"
        );
        assert_eq!(encoded("{address}"), "%7Baddress%7D");
    }

    #[test]
    fn a_service_gets_the_address_and_what_is_said_with_it() {
        for (name, pattern) in SERVICES {
            let address = filled(pattern, "https://sign.example.org/en/", "“A & B”");
            assert!(address.contains("https%3A%2F%2Fsign.example.org%2Fen%2F"), "{name}");
            assert!(address.starts_with("https://") && !address.contains('{'), "{name}");
        }
    }
}
