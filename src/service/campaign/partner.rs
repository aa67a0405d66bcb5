//! Those who bring people: a tag in a link (`?from=TAG`), and how many submissions came by it.
//!
//! Only registered tags are counted; whatever else stands in a link counts nowhere and costs nothing. A tag is never stored with a statement.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{LONGEST_NAME, is_plain};

/// Somebody who leads people to the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Partner {
    /// What stands in the links.
    pub tag: Tag,
    /// Who it is, for the organisers.
    pub name: String,
}

/// What tells one partner's links from another's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tag(Arc<str>);

/// Why a partner is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TagFault {
    /// No tag.
    #[error("a partner's tag is 1 to {LONGEST_TAG} small letters, digits and hyphens")]
    Tag,
    /// No name.
    #[error("a partner's name is one line of at most {LONGEST_NAME} characters")]
    Name,
}

impl Tag {
    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same text, shared.
    pub(in crate::service) fn shared(&self) -> Arc<str> {
        Arc::clone(&self.0)
    }
}

impl TryFrom<String> for Tag {
    type Error = TagFault;

    fn try_from(text: String) -> Result<Self, TagFault> {
        let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if (1..=LONGEST_TAG).contains(&text.len()) && text.bytes().all(is_plain) {
            Ok(Self(text.into()))
        } else {
            Err(TagFault::Tag)
        }
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> Self {
        tag.0.as_ref().to_owned()
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    tag: Tag,
    name: String,
}

impl TryFrom<Written> for Partner {
    type Error = TagFault;

    fn try_from(Written { tag, name }: Written) -> Result<Self, TagFault> {
        if is_plain(&name, LONGEST_NAME) {
            Ok(Self { tag, name })
        } else {
            Err(TagFault::Name)
        }
    }
}

impl From<Partner> for Written {
    fn from(Partner { tag, name }: Partner) -> Self {
        Self { tag, name }
    }
}

/// What an address on the site takes as a tag (`web::query`).
const LONGEST_TAG: usize = 32;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_can_stand_in_any_address_as_it_is() {
        for text in ["a", "friends-of-benches", "2026", &"x".repeat(32)] {
            assert_eq!(Tag::try_from(text.to_owned()).unwrap().as_str(), text);
        }
        for text in ["", "A", "a_b", "a b", "é", "a/b", &"x".repeat(33)] {
            assert_eq!(Tag::try_from(text.to_owned()), Err(TagFault::Tag), "{text}");
        }
    }
}
