//! Whether the organisers send news by e-mail, and to which key addresses are sealed for them.

use std::fmt;
use std::str::FromStr as _;

use serde::Deserialize;

use crate::domain::Date;

/// News by e-mail.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct News {
    /// The organisers' key, to which every address is sealed.
    pub recipient: Recipient,
    /// The day by which the addresses are erased; without it, the day by which the law has the statements destroyed.
    #[serde(default)]
    pub until: Option<Date>,
}

/// The public part of an age key (X25519): `age1…`.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Recipient(age::x25519::Recipient);

impl Recipient {
    /// The key, for whatever seals to it.
    #[must_use]
    pub fn key(&self) -> &age::x25519::Recipient {
        &self.0
    }
}

impl TryFrom<String> for Recipient {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        age::x25519::Recipient::from_str(text.trim())
            .map(Self)
            .map_err(|_| "the recipient is the public part of an age key, `age1…`, as `cista news key` prints it")
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
