//! Texts of the register, made safe to show: single lines and rich text.

use super::entry::At;
use super::fault::{Fault, ImportError};
use crate::domain::{RichText, is_hidden};
use std::collections::HashSet;

/// A text on one line, without blanks around it. Line breaks become blanks; what cannot be shown is refused.
pub fn line(at: &At, limit: usize) -> Result<String, ImportError> {
    within(at, limit)?;
    let line: String = at
        .text
        .trim()
        .chars()
        .map(|character| if is_break(character) { ' ' } else { character })
        .collect();
    refuse_hidden(&line, at)?;
    Ok(line)
}

/// A text on one line that must be there.
pub fn mandatory_line(at: &At, limit: usize) -> Result<String, ImportError> {
    let line = line(at, limit)?;
    if line.is_empty() {
        Err(Fault::Missing.at(at.place.clone()))
    } else {
        Ok(line)
    }
}

/// A web address.
pub fn address(at: &At) -> Result<String, ImportError> {
    let address = line(at, 500)?;
    let is_of_the_web = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    let is_plain = !address.contains([' ', '"', '\'', '<', '>', '`', '\\']);
    if is_of_the_web && is_plain {
        Ok(address)
    } else {
        Err(Fault::NotAnAddress.at(at.place.clone()))
    }
}

/// Text with paragraphs. HTML is reduced to what [`RichText`] knows: other tags go and leave their text, links among them; scripts and styles go with
/// all that is in them. Plain text becomes paragraphs. `html` says that the format never has plain text.
pub fn rich(at: &At, limit: usize, html: bool) -> Result<RichText, ImportError> {
    within(at, limit)?;
    refuse_hidden(&at.text, at)?;
    let is_html = at.text.contains("</") || (html && at.text.contains(['<', '&']));
    if !is_html {
        return Ok(RichText::from_plain(&at.text));
    }
    let reduced = ammonia::Builder::empty()
        .tags(HashSet::from(RichText::TAGS))
        .clean_content_tags(HashSet::from(["script", "style"]))
        .clean(&at.text)
        .to_string();
    refuse_hidden(&reduced, at)?; // what stood as a character's number is a character now
    RichText::parse(reduced.trim()).ok_or_else(|| Fault::TooDeep.at(at.place.clone()))
}

/// Text that nobody could read as it stands is refused.
fn refuse_hidden(text: &str, at: &At) -> Result<(), ImportError> {
    let hides = |character| is_hidden(character) && !is_break(character);
    if text.chars().any(hides) {
        Err(Fault::Hidden.at(at.place.clone()))
    } else {
        Ok(())
    }
}

/// A text that is longer than it may be is refused before anybody reads it.
fn within(at: &At, limit: usize) -> Result<(), ImportError> {
    if at.text.chars().nth(limit).is_some() {
        Err(Fault::TooLong(limit).at(at.place.clone()))
    } else {
        Ok(())
    }
}

const fn is_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\t')
}
