//! What is offered to choose from: places for files, and files that were found.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::page::{Choice, Field, Form, Input, Visit};
use super::posted::Posted;
use crate::service::vault::{Entry, Kind, Places};
use crate::text::Sentences;

/// Where something goes: the offered places, and a path that is typed.
pub(super) fn places(
    t: &Sentences,
    places: &Places,
    name: &str,
    (label, hint): (&str, &str),
    chosen: &Path,
) -> Vec<Field> {
    let offered = places.list();
    let is_offered = offered.iter().any(|place| place.path == chosen);
    let has_media = offered.iter().any(|place| place.is_medium);
    let options = offered.iter().map(|place| {
        let path = place.path.display().to_string();
        let key = if place.is_medium {
            "vault-place-stick"
        } else {
            "vault-place-here"
        };
        Choice {
            name: t.say_with(key, &[("place", (&path).into())]),
            is_chosen: place.path == chosen,
            value: path,
        }
    });
    let mut hint = hint.to_owned();
    if !has_media {
        if !hint.is_empty() {
            hint.push(' ');
        }
        hint.push_str(&t.say("vault-place-none"));
    }
    let other = if is_offered {
        String::new()
    } else {
        chosen.display().to_string()
    };
    vec![
        Field::Select {
            name: name.to_owned(),
            label: label.to_owned(),
            hint,
            options: options.collect(),
        },
        Input::new(format!("{name}_other"), t.say("vault-place-other-label"))
            .value(other)
            .into(),
    ]
}

/// The place that was chosen, if files can go there.
pub(super) fn place(posted: &mut Posted, name: &str) -> Option<PathBuf> {
    let (chosen, other) = (posted.take(name), posted.take(&format!("{name}_other")));
    let path = if other.trim().is_empty() { &chosen } else { &other };
    Places::writable(path)
}

/// Files of these kinds that were found; none is chosen beforehand unless there is only one.
pub(super) fn found(places: &Places, kinds: &[Kind], none: &str) -> Vec<Choice> {
    let files = places.find(kinds);
    let is_only = files.len() == 1;
    let none = Choice {
        value: String::new(),
        name: none.to_owned(),
        is_chosen: !is_only,
    };
    let choices = files.into_iter().map(|file| {
        let path = file.path.display().to_string();
        Choice {
            value: path.clone(),
            name: path,
            is_chosen: is_only,
        }
    });
    std::iter::once(none).chain(choices).collect()
}

/// A small file: one that was found, or one from the browser's side.
pub(super) fn small_file(t: &Sentences, places: &Places, kind: Kind, label: &str, other: &str) -> [Field; 2] {
    [
        Field::Select {
            name: "found".to_owned(),
            label: label.to_owned(),
            hint: String::new(),
            options: found(places, &[kind], &t.say("form-choose")),
        },
        Field::File {
            name: "file".to_owned(),
            label: other.to_owned(),
        },
    ]
}

/// The bytes of the small file that was chosen.
pub(super) fn chosen_file(posted: &mut Posted) -> Option<Zeroizing<Vec<u8>>> {
    let found = posted.take("found");
    posted.file("file").or_else(|| Places::read(&found))
}

/// The form in which one share is entered; `with_record` asks for the public file as well.
pub(super) fn share_form(visit: &Visit<'_>, places: &Places, step: &'static str, button: &str) -> Form {
    let t = visit.t;
    let say = |key: &str| t.say_with(key, &[]);
    let mut found = found(places, &[Kind::Share], &say("vault-shares-found-none"));
    for choice in &mut found {
        choice.is_chosen = choice.value.is_empty();
    }
    Form::new(step, button.to_owned())
        .field(Field::Select {
            name: "share_found".to_owned(),
            label: say("vault-shares-found-label"),
            hint: String::new(),
            options: found,
        })
        .field(
            Input::new("passphrase", say("vault-shares-passphrase-label"))
                .password()
                .into(),
        )
        .field(
            Input::new("groups", say("vault-shares-groups-label"))
                .hint(say("vault-shares-groups-hint"))
                .typed()
                .long()
                .into(),
        )
        .field(Input::new("code", say("vault-shares-code-label")).typed().into())
        .field(Field::File {
            name: "share_file".to_owned(),
            label: say("vault-shares-file-label"),
        })
}

/// One share as it was entered: in exactly one way.
pub(super) struct Entered {
    bytes: Option<Zeroizing<Vec<u8>>>,
    passphrase: Zeroizing<String>,
    groups: Zeroizing<String>,
    code: Zeroizing<String>,
}

impl Entered {
    pub(super) fn take(posted: &mut Posted) -> Self {
        let found = posted.take("share_found");
        Self {
            bytes: posted.file("share_file").or_else(|| Places::read(&found)),
            passphrase: posted.take("passphrase"),
            groups: posted.take("groups"),
            code: posted.take("code"),
        }
    }

    /// What was entered; none where nothing was, or more than one thing.
    pub(super) fn entry(&self) -> Option<Entry<'_>> {
        let (groups, code) = (self.groups.trim(), self.code.trim());
        match (&self.bytes, groups, code) {
            (Some(bytes), "", "") => Some(Entry::File {
                bytes,
                passphrase: &self.passphrase,
            }),
            (None, groups, "") if !groups.is_empty() => Some(Entry::Groups(groups)),
            (None, "", code) if !code.is_empty() => Some(Entry::Code(code)),
            _ => None,
        }
    }
}
