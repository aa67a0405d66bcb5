//! What a signatory typed, field by field, exactly as typed, wiped when dropped.

use super::Field;
use std::fmt;
use zeroize::Zeroizing;

/// The typed text of a statement of support. Nothing here is normalised: checks and fingerprints normalise copies of their own.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Particulars {
    values: [Zeroizing<String>; Field::ALL.len()],
}

impl Particulars {
    /// Makes particulars in which nothing is filled in.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the text of a field; what stood there before is wiped.
    pub fn set(&mut self, field: Field, text: String) {
        self.values[place(field)] = Zeroizing::new(text);
    }

    /// The text of a field, empty when nothing was typed.
    #[must_use]
    pub fn value(&self, field: Field) -> &str {
        &self.values[place(field)]
    }

    /// Wipes the text of every field that `keep` does not name.
    pub fn retain(&mut self, keep: impl Fn(Field) -> bool) {
        for field in Field::ALL.into_iter().filter(|field| !keep(*field)) {
            self.set(field, String::new());
        }
    }

    /// The fields that hold text, in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &str)> {
        Field::ALL
            .into_iter()
            .map(|field| (field, self.value(field)))
            .filter(|(_, text)| !text.is_empty())
    }
}

impl fmt::Debug for Particulars {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Particulars")
    }
}

fn place(field: Field) -> usize {
    usize::from(field.number()) - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_kept_as_typed_and_never_printed() {
        let mut particulars = Particulars::new();
        particulars.set(Field::FamilyNames, "  O’Brien ".to_owned());
        assert_eq!(particulars.value(Field::FamilyNames), "  O’Brien ");
        assert_eq!(particulars.value(Field::GivenNames), "");
        assert_eq!(particulars.iter().count(), 1);
        assert_eq!(format!("{particulars:?}"), "Particulars");
    }

    #[test]
    fn what_is_not_kept_is_gone() {
        let mut particulars = Particulars::new();
        particulars.set(Field::FamilyNames, "O’Brien".to_owned());
        particulars.set(Field::FathersName, "Seán".to_owned());
        particulars.retain(|field| field == Field::FamilyNames);
        assert_eq!(
            particulars.iter().collect::<Vec<_>>(),
            [(Field::FamilyNames, "O’Brien")]
        );
    }
}
