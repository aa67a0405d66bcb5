//! What an address says after its question mark: the Member State, and the tag of the partner that led somebody here.
//!
//! Anything else in it is overlooked: campaigns add things of their own to the addresses that they send.

use std::fmt::Write as _;

use crate::domain::MemberState;

/// The part of an address that pages keep from one to the next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Query {
    /// The Member State, when one is named.
    pub(super) state: Option<Named>,
    /// The partner's tag.
    pub(super) from: Option<Tag>,
}

/// A Member State as an address names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// One that there is, or was.
    Known(MemberState),
    /// None.
    Unknown,
}

/// A partner's tag: letters, digits, hyphens and underscores, so that it can stand in any address as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag(String);

impl Query {
    /// Reads what follows the question mark. Of a name that comes twice the first counts.
    pub(super) fn parse(text: Option<&str>) -> Self {
        let mut query = Self::default();
        for (name, value) in text
            .unwrap_or_default()
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .take(MOST_PAIRS)
        {
            match name {
                "state" if query.state.is_none() && !value.is_empty() => query.state = Some(Named::parse(value)),
                "from" if query.from.is_none() => query.from = Tag::parse(value),
                _ => {}
            }
        }
        query
    }

    /// An address on this site that keeps the tag, and names the State when there is one.
    pub(super) fn keep(&self, path: &str, state: Option<MemberState>) -> String {
        let mut address = path.to_owned();
        let mut separator = '?';
        let mut add = |name: &str, value: &str| {
            write!(address, "{separator}{name}={value}").expect("writing to a string cannot fail");
            separator = '&';
        };
        if let Some(state) = state {
            add("state", state.code());
        }
        if let Some(Tag(tag)) = &self.from {
            add("from", tag);
        }
        address
    }

    /// The State, when it is one.
    pub(super) fn known_state(&self) -> Option<MemberState> {
        match self.state {
            Some(Named::Known(state)) => Some(state),
            Some(Named::Unknown) | None => None,
        }
    }
}

impl Named {
    fn parse(text: &str) -> Self {
        MemberState::parse(text).map_or(Self::Unknown, Self::Known)
    }
}

impl Tag {
    fn parse(text: &str) -> Option<Self> {
        let is_plain = text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        (is_plain && (1..=LONGEST_TAG).contains(&text.len())).then(|| Self(text.to_owned()))
    }

    /// The tag itself.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

const LONGEST_TAG: usize = 32;

const MOST_PAIRS: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn state_and_tag_are_read_and_kept() {
        let query = Query::parse(Some("utm_source=x&state=gr&from=my-partner_1&state=LV"));
        assert_eq!(query.state, Some(Named::Known(MemberState::El)));
        assert_eq!(
            query.keep("/en/", query.known_state()),
            "/en/?state=EL&from=my-partner_1"
        );
        assert_eq!(query.keep("/en/privacy", None), "/en/privacy?from=my-partner_1");
    }

    #[test]
    fn what_cannot_be_a_tag_is_dropped() {
        for text in [
            "from=",
            "from=%3Cscript%3E",
            "from=a+b",
            "from=\"",
            &format!("from={}", "a".repeat(33)),
        ] {
            assert_eq!(Query::parse(Some(text)).from, None, "{text}");
        }
    }

    #[test]
    fn a_state_that_is_none_is_told_from_no_state() {
        assert_eq!(Query::parse(Some("state=ZZ")).state, Some(Named::Unknown));
        assert_eq!(Query::parse(Some("state=")).state, None);
        assert_eq!(Query::parse(None), Query::default());
    }
}
