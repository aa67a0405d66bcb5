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

/// Where one State's fields and documents go in a dialect, looked up once.
#[derive(Debug)]
pub struct Placement {
    fields: [Option<&'static Key>; Field::ALL.len()],
    documents: Vec<(DocumentKind, Option<&'static Key>)>,
}

impl Placement {
    /// Looks everything up for a State.
    #[must_use]
    pub fn of(dialect: Dialect, state: MemberState) -> Self {
        let document = |kind| (kind, keys(dialect, state, Subject::Document(kind)));
        Self {
            fields: Field::ALL.map(|field| keys(dialect, state, Subject::Field(field))),
            documents: DocumentKind::ALL.map(document).into(),
        }
    }

    /// Whether there is a place for everything that was typed.
    #[must_use]
    pub fn fits(&self, particulars: &Particulars) -> bool {
        exported(particulars).all(|(field, _)| self.key(field, particulars).is_some())
    }

    /// Sorts what was typed into the dialect's groups, in the order of the fields. Two fields under one key share its value, parted by a blank.
    ///
    /// # Errors
    ///
    /// When the dialect has no place for a field that was filled in.
    pub fn groups<'a>(&self, particulars: &'a Particulars) -> Result<Vec<Group<'a>>, NoPlace> {
        let mut groups: Vec<Group<'a>> = Vec::with_capacity(3);
        for (field, text) in exported(particulars) {
            let key = self.key(field, particulars).ok_or(NoPlace(field))?;
            put(&mut groups, key, text);
        }
        Ok(groups)
    }

    /// The key of a field; a document's number goes under the key of its kind.
    fn key(&self, field: Field, particulars: &Particulars) -> Option<&'static Key> {
        if field != Field::DocumentOrNumber {
            return self.fields[usize::from(field.number()) - 1];
        }
        let kind = DocumentKind::parse(particulars.value(Field::DocumentOrNumberType))?;
        self.documents.iter().find(|(other, _)| *other == kind)?.1
    }
}

/// The fields that are exported: the kind of a document is told by its key.
fn exported(particulars: &Particulars) -> impl Iterator<Item = (Field, &str)> {
    particulars
        .iter()
        .filter(|(field, _)| *field != Field::DocumentOrNumberType)
}

fn put<'a>(groups: &mut Vec<Group<'a>>, place: &'static Key, text: &'a str) {
    let at = groups
        .iter()
        .position(|group| group.name == place.group)
        .unwrap_or_else(|| {
            groups.push(Group {
                name: &place.group,
                properties: Vec::with_capacity(8),
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
