//! What is said over the control socket, as JSON.

use std::io::{self, BufRead, Read, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::{Date, MemberState};

/// What a command asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "command", content = "of", rename_all = "lowercase", deny_unknown_fields)]
pub enum Request {
    /// How the instance is.
    Status,
    /// Take the root key that follows.
    Unlock,
    /// Read the official wordings again, which a command has put in their place.
    Wording,
    /// Tell the figures that organisers are told.
    Figures,
    /// Put the settings of the campaign that follow into effect.
    Campaign(Parcel),
    /// Tell what is known about keys and people.
    Book,
    /// Do the deed that follows, as JSON.
    Deed(Parcel),
    /// Stream the sealed collection.
    Export(Selection),
    /// Stream the addresses for news by e-mail, sealed.
    News,
    /// Erase the addresses for news by e-mail.
    #[serde(rename = "news-erase")]
    NewsErase,
    /// End in order.
    Stop,
}

/// The part of the collection that is asked for; nothing named means all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Selection {
    /// Only this Member State.
    pub state: Option<MemberState>,
    /// Only from this day on.
    pub from: Option<Date>,
    /// Only up to this day.
    pub to: Option<Date>,
}

/// What follows a request: so many bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parcel {
    /// How many.
    pub bytes: usize,
}

/// How a running instance is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The instance's name.
    pub instance: String,
    /// The word that `/healthz` would answer.
    pub status: String,
    /// The process.
    pub pid: u32,
}

/// A request that was not carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(deny_unknown_fields)]
#[error("{sentence}")]
pub struct Refusal {
    /// What kind it is.
    pub code: RefusalCode,
    /// What happened and what to do, for the operator.
    pub sentence: String,
}

/// The kinds of refusals, as far as an exit code tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalCode {
    /// The request is none of ours.
    Malformed,
    /// The instance is locked, or is not locked where it should be.
    State,
    /// The key is not this instance's.
    WrongKey,
    /// What was given is not what it should be.
    Data,
    /// Not allowed as things stand.
    NotPermitted,
    /// Something failed that the request is not to blame for.
    Failed,
}

/// A reply: the value asked for, or why there is none.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reply<T> {
    /// It was carried out.
    Ok(T),
    /// It was not.
    Error(Refusal),
}

impl Refusal {
    /// Puts a refusal together.
    #[must_use]
    pub fn new(code: RefusalCode, sentence: impl Into<String>) -> Self {
        Self {
            code,
            sentence: sentence.into(),
        }
    }
}

/// Writes one line of JSON.
pub(super) fn write_line<T: Serialize>(to: &mut impl Write, value: &T) -> io::Result<()> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    to.write_all(&line)?;
    to.flush()
}

/// Reads one line of JSON, and not a byte more.
pub(super) fn read_line<T: DeserializeOwned>(from: &mut impl BufRead) -> io::Result<T> {
    let mut line = Vec::new();
    from.take(LONGEST_LINE).read_until(b'\n', &mut line)?;
    if line.pop() != Some(b'\n') {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(serde_json::from_slice(&line)?)
}

/// Bytes that a line may have; the longest reply are the figures, with every rule of every State and every partner there was.
const LONGEST_LINE: u64 = 1024 * 1024;
