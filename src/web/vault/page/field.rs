//! What a page asks: forms and their fields.

use askama::Template;

/// A form; it posts to its page, and names the step.
pub(in crate::web::vault) struct Form {
    pub(super) step: &'static str,
    pub(super) fields: Vec<Field>,
    pub(super) button: String,
    pub(super) is_plain: bool,
}

/// A field, or several under a legend.
#[derive(Template)]
#[template(path = "vault/field.html", config = "assets/pages/askama.toml")]
pub(in crate::web::vault) enum Field {
    /// Something typed.
    Input(Input),
    /// One of several, in a list that folds.
    Select {
        name: String,
        label: String,
        hint: String,
        options: Vec<Choice>,
    },
    /// One of several, all in sight.
    Radio {
        name: String,
        label: String,
        hint: String,
        options: Vec<Choice>,
    },
    /// Yes or no.
    Check { name: String, label: String, ticked: bool },
    /// A file from the browser's side.
    File { name: String, label: String },
    /// Fields that belong together.
    Set { legend: String, fields: Vec<Field> },
}

/// Something typed.
pub(in crate::web::vault) struct Input {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) value: String,
    pub(super) kind: &'static str,
    /// Whether it is to be read character by character.
    pub(super) is_typed: bool,
    pub(super) is_short: bool,
    pub(super) is_long: bool,
}

/// One of several.
pub(in crate::web::vault) struct Choice {
    pub(in crate::web::vault) value: String,
    pub(in crate::web::vault) name: String,
    pub(in crate::web::vault) is_chosen: bool,
}

impl Form {
    /// A form whose button goes on.
    pub(in crate::web::vault) fn new(step: &'static str, button: String) -> Self {
        Self {
            step,
            fields: Vec::new(),
            button,
            is_plain: false,
        }
    }

    /// A form whose button stands back.
    pub(in crate::web::vault) fn plain(step: &'static str, button: String) -> Self {
        Self {
            is_plain: true,
            ..Self::new(step, button)
        }
    }

    /// Adds a field.
    pub(in crate::web::vault) fn field(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }

    /// Adds fields.
    pub(in crate::web::vault) fn fields(mut self, fields: impl IntoIterator<Item = Field>) -> Self {
        self.fields.extend(fields);
        self
    }

    /// Puts fields before those that are there.
    pub(in crate::web::vault) fn first(mut self, fields: impl IntoIterator<Item = Field>) -> Self {
        self.fields.splice(0..0, fields);
        self
    }

    /// Whether the form carries files.
    pub(super) fn uploads(&self) -> bool {
        self.fields.iter().any(|field| matches!(field, Field::File { .. }))
    }
}

impl Input {
    pub(in crate::web::vault) fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            hint: String::new(),
            value: String::new(),
            kind: "text",
            is_typed: false,
            is_short: false,
            is_long: false,
        }
    }

    pub(in crate::web::vault) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    pub(in crate::web::vault) fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// A whole number.
    pub(in crate::web::vault) fn number(mut self) -> Self {
        self.is_short = true;
        self
    }

    /// Something that nobody should read over a shoulder.
    pub(in crate::web::vault) fn password(mut self) -> Self {
        self.kind = "password";
        self
    }

    /// Something that is compared character by character.
    pub(in crate::web::vault) fn typed(mut self) -> Self {
        self.is_typed = true;
        self
    }

    /// Something of several lines.
    pub(in crate::web::vault) fn long(mut self) -> Self {
        self.is_long = true;
        self
    }

    pub(in crate::web::vault) fn short(mut self) -> Self {
        self.is_short = true;
        self
    }
}

impl From<Input> for Field {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}
