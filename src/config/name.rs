//! Names that end up in paths, units and system calls, and so keep to a narrow alphabet.

use std::fmt;

use serde::Deserialize;

/// The name of an instance: 1 to 32 small letters, digits and hyphens, beginning with a letter.
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
        if is_plain(&text, |c| c == b'-') {
            Ok(Self(text))
        } else {
            Err("an instance's name is 1 to 32 small letters, digits and hyphens, and begins with a letter")
        }
    }
}

impl fmt::Display for InstanceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of a user of this machine, as `/etc/passwd` spells it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct UserName(String);

impl UserName {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for UserName {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if is_plain(text.strip_prefix('_').unwrap_or(&text), |c| c == b'-' || c == b'_') {
            Ok(Self(text))
        } else {
            Err(
                "a user's name is 1 to 32 small letters, digits, hyphens and underscores, and begins with a letter or an underscore",
            )
        }
    }
}

impl fmt::Display for UserName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether the text is a small letter followed by at most 31 small letters, digits and whatever else is allowed.
fn is_plain(text: &str, also: impl Fn(u8) -> bool) -> bool {
    let bytes = text.as_bytes();
    bytes.first().is_some_and(u8::is_ascii_lowercase)
        && bytes.len() <= LONGEST_NAME
        && bytes
            .iter()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || also(*c))
}

/// Linux refuses longer user names.
const LONGEST_NAME: usize = 32;

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
            &"a".repeat(33),
        ] {
            assert!(InstanceName::try_from(text.to_owned()).is_err(), "{text:?}");
        }
        assert_eq!(
            InstanceName::try_from("water-2026".to_owned()).map(|n| n.to_string()),
            Ok("water-2026".to_owned())
        );
    }

    #[test]
    fn a_users_name_may_begin_with_an_underscore() {
        assert!(UserName::try_from("_cista".to_owned()).is_ok());
        assert!(UserName::try_from("cista-water".to_owned()).is_ok());
        assert!(UserName::try_from("root:0".to_owned()).is_err());
        assert!(UserName::try_from("_".to_owned()).is_err());
    }
}
