//! The name of an instance, which ends up in paths, units and user names, and so keeps to a narrow alphabet.

use std::fmt;

use serde::Deserialize;

/// The name of an instance: 1 to 25 small letters, digits and hyphens, beginning with a letter.
///
/// It names the instance's directory, its unit `cista@NAME.service` and its user, so nothing in it may mean anything to a path or a shell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct InstanceName(String);

impl InstanceName {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for InstanceName {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.len() <= LONGEST_NAME
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.bytes().all(is_plain)
        {
            Ok(Self(text))
        } else {
            Err("an instance's name is 1 to 25 small letters, digits and hyphens, and begins with a letter")
        }
    }
}

impl fmt::Display for InstanceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// So that `cista-NAME` still is a user's name: those end at 31 letters (decision 5).
const LONGEST_NAME: usize = 25;

fn is_plain(c: u8) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_could_leave_its_directory_is_refused() {
        for text in [
            "",
            "..",
            "a/b",
            "a b",
            "Water",
            "1st",
            "-a",
            "a\n",
            "ä",
            &"a".repeat(26),
        ] {
            assert!(InstanceName::try_from(text.to_owned()).is_err(), "{text:?}");
        }
        assert_eq!(
            InstanceName::try_from("water-2026".to_owned()).map(|n| n.to_string()),
            Ok("water-2026".to_owned())
        );
    }
}
