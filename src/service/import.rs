//! Imports an initiative from the file that the Commission's register gives its organisers.
//!
//! Hand-typed texts would have to be compared with the register letter by letter; an imported file is the register's own. It may be the public JSON
//! or the XML of the organisers' account, decided by what is in it. Rich text is reduced to the safe subset of [`RichText`](crate::domain::RichText);
//! everything else is taken as it stands or refused, with the place of the fault.
//!
//! The register withholds people's names and addresses, and the XML knows no collection period. What is missing, and what is only proposed, is
//! said with the result; asking people for it is for the caller.

mod entry;
mod fault;
mod json;
mod judge;
mod prose;

pub use fault::{Fault, ImportError, Place};

use crate::document::register;
use crate::domain::{Initiative, Regime, Role};
use entry::Entry;

/// How large a register's file may be. The largest one seen, in 24 languages with annex, has 400 KiB.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;

/// An initiative as the register has it, and what people must still add or confirm.
#[derive(Debug)]
pub struct Imported {
    /// The regime, by the day of registration.
    pub regime: Regime,
    /// The initiative. Names and addresses that are missing are empty.
    pub initiative: Initiative,
    /// What the register withholds, to be asked for.
    pub missing: Vec<Withheld>,
    /// What was computed and is a proposal until people confirm it.
    pub proposals: Vec<Proposal>,
}

/// Something that belongs on the form and that the register's file does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// The name of a contact person.
    Name(Role),
    /// The mail address of a contact person.
    Email(Role),
    /// The names of the other organisers.
    OtherOrganisers,
    /// The initiative's own website, if it has one.
    Website,
}

/// Something that the register's file does not say and that was computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposal {
    /// The initiative's page in the register.
    RegisterUrl,
    /// The first day of collection.
    CollectionStart,
    /// The last day of collection.
    CollectionEnd,
}

/// Reads a register's file, JSON or XML.
///
/// # Errors
///
/// Says what is wrong with the file and where: line and column, or the path to a value.
pub fn register_file(bytes: &[u8]) -> Result<Imported, ImportError> {
    if bytes.len() > MAX_BYTES {
        return Err(Fault::TooLarge.at(Place::File));
    }
    let text = utf8(bytes)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let entry = match text.trim_start().chars().next() {
        Some('{') => json::read(text)?,
        Some('<') => Entry::from(register::read(text)?),
        _ => return Err(Fault::UnknownFormat.at(Place::File)),
    };
    judge::judge(&entry)
}

fn utf8(bytes: &[u8]) -> Result<&str, ImportError> {
    std::str::from_utf8(bytes).map_err(|fault| {
        let (valid, _) = bytes.split_at(fault.valid_up_to());
        let valid = std::str::from_utf8(valid).unwrap_or_default();
        Fault::NotUtf8.at(Place::Spot(register::Place::of(valid, valid.len() as u64)))
    })
}

#[cfg(test)]
mod tests;
