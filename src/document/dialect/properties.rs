//! From the fields of a form to the groups and properties of a dialect.

use std::borrow::Cow;

use crate::domain::export::{Dialect, Key, Subject, keys};
use crate::domain::{DocumentKind, Field, MemberState, Particulars};

/// Properties that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'a> {
    /// The group's name, for example `oct.group.general`.
    pub name: &'static str,
    /// Its properties.
    pub properties: Vec<Property<'a>>,
}

/// One value under its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property<'a> {
    /// The key, for example `oct.property.city`.
    pub key: &'static str,
    /// The value.
    pub value: Cow<'a, str>,
}

/// The dialect has no place for a field that was filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the dialect has no place for the field {}", .0.name())]
pub struct NoPlace(pub Field);

/// Sorts what was typed into the dialect's groups, in the order of the fields. Two fields under one key share its value, parted by a blank.
///
/// # Errors
///
/// When the dialect has no place for a field that was filled in.
pub fn groups<'a>(
    dialect: Dialect,
    state: MemberState,
    particulars: &'a Particulars,
) -> Result<Vec<Group<'a>>, NoPlace> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for (field, text) in particulars
        .iter()
        .filter(|(field, _)| *field != Field::DocumentOrNumberType)
    {
        let key = place(dialect, state, field, particulars).ok_or(NoPlace(field))?;
        put(&mut groups, key, text);
    }
    Ok(groups)
}

/// The key of a field; a document's number goes under the key of its kind.
fn place(dialect: Dialect, state: MemberState, field: Field, particulars: &Particulars) -> Option<&'static Key> {
    let subject = match field {
        Field::DocumentOrNumber => {
            Subject::Document(DocumentKind::parse(particulars.value(Field::DocumentOrNumberType))?)
        }
        field => Subject::Field(field),
    };
    keys(dialect, state, subject)
}

fn put<'a>(groups: &mut Vec<Group<'a>>, place: &'static Key, text: &'a str) {
    let at = groups
        .iter()
        .position(|group| group.name == place.group)
        .unwrap_or_else(|| {
            groups.push(Group {
                name: &place.group,
                properties: Vec::new(),
            });
            groups.len() - 1
        });
    let properties = &mut groups[at].properties;
    match properties.iter_mut().find(|property| property.key == place.key) {
        Some(shared) => shared.value = Cow::Owned(format!("{} {text}", shared.value)),
        None => properties.push(Property {
            key: &place.key,
            value: Cow::Borrowed(text),
        }),
    }
}
