//! The fields of a form as a page shows them: grouped as a person thinks, each with its label, its hint, what browsers may fill in, and what was
//! typed already.

use super::issues::{Grade, Issues};
use crate::domain::{Country, Document, Field, Form, MemberState, Particulars, Who};
use crate::text::Sentences;

/// Fields that belong together.
pub(in crate::web) struct Group {
    pub(in crate::web) heading: String,
    pub(in crate::web) fields: Vec<FieldView>,
    /// Why they are asked for, each reason once.
    pub(in crate::web) reasons: Vec<String>,
}

/// One field.
pub(in crate::web) struct FieldView {
    pub(in crate::web) name: &'static str,
    pub(in crate::web) label: String,
    /// The language of the label, where it is the State's own and not the page's.
    pub(in crate::web) label_language: Option<&'static str>,
    pub(in crate::web) hint: String,
    pub(in crate::web) is_optional: bool,
    pub(in crate::web) control: Control,
    pub(in crate::web) value: String,
    pub(in crate::web) message: Option<String>,
    /// How the field shares its row: `wide` and `narrow` where there is room, `half` on telephones too.
    pub(in crate::web) width: &'static str,
    /// `wrong`, `check`, or nothing.
    pub(in crate::web) mark: &'static str,
}

/// What a person does with a field.
pub(in crate::web) enum Control {
    /// Types a text.
    Text {
        /// What browsers may fill in (WCAG 1.3.5), where there is a name for it.
        autocomplete: &'static str,
        /// Whether the field needs no more than a few signs.
        is_short: bool,
        /// How a date is written, for the script that completes it.
        date: Option<DateShape>,
    },
    /// Chooses one of many.
    Select(Vec<Choice>),
    /// Chooses one of few.
    Radio(Vec<Choice>),
    /// Has no choice: the form takes one document only.
    Only(&'static str),
}

/// How a language writes a date in digits.
pub(in crate::web) struct DateShape {
    /// What stands between the parts.
    pub(in crate::web) sign: char,
    /// Whether the year comes first.
    pub(in crate::web) is_year_first: bool,
}

impl DateShape {
    /// The shape that an example has.
    fn of(example: &str) -> Self {
        let is_sign = |sign: char| !sign.is_ascii_digit();
        Self {
            sign: example.chars().find(|sign| is_sign(*sign)).unwrap_or('/'),
            is_year_first: example.find(is_sign) == Some(4),
        }
    }
}

/// One entry to choose.
pub(in crate::web) struct Choice {
    pub(in crate::web) value: &'static str,
    pub(in crate::web) name: String,
    pub(in crate::web) is_chosen: bool,
}

impl FieldView {
    /// The ids of what describes the field.
    pub(in crate::web) fn described_by(&self) -> Option<String> {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.name));
        let message = self.message.as_ref().map(|_| format!("{}-message", self.name));
        let ids: Vec<String> = [hint, message].into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// Whether the field is refused as it stands.
    pub(in crate::web) fn is_wrong(&self) -> bool {
        self.mark == "wrong"
    }
}

/// What the views are made from.
pub(super) struct Sheet<'a> {
    pub(super) t: &'a Sentences,
    pub(super) form: &'a Form,
    pub(super) states: &'a [MemberState],
    /// The language in which the State names its documents, where it has one only.
    pub(super) documents_language: Option<&'static str>,
    pub(super) filled: &'a Particulars,
    /// Whether nothing was sent yet, so that likely choices may be made beforehand.
    pub(super) is_fresh: bool,
    pub(super) issues: &'a Issues,
}

impl Sheet<'_> {
    /// The groups that the form has fields for.
    pub(super) fn groups(&self) -> Vec<Group> {
        let groups = GROUPS.into_iter().map(|(key, fields)| self.group(key, fields));
        groups.filter(|group| !group.fields.is_empty()).collect()
    }

    fn group(&self, key: &str, of: &[Field]) -> Group {
        let asked: Vec<Field> = of.iter().copied().filter(|field| self.form.asks(*field)).collect();
        let mut reasons: Vec<String> = Vec::new();
        for reason in asked.iter().map(|field| self.t.why(*field)) {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        Group {
            heading: self.t.say(key).into_owned(),
            fields: asked.iter().map(|field| self.view(*field)).collect(),
            reasons,
        }
    }

    fn view(&self, field: Field) -> FieldView {
        let issue = self.issues.of(field.name());
        let (label, label_language) = self.label(field);
        FieldView {
            name: field.name(),
            label,
            label_language,
            hint: self.hint(field),
            is_optional: !self.form.is_mandatory(field),
            control: self.control(field),
            value: self.filled.value(field).to_owned(),
            message: issue.map(|issue| issue.message.clone()),
            // What there is to say needs the whole row.
            width: if issue.is_some() { "" } else { width(field) },
            mark: match issue.map(|issue| issue.grade) {
                Some(Grade::Wrong) => "wrong",
                Some(Grade::Check) => "check",
                None => "",
            },
        }
    }

    /// A number is called what the State calls it, where the form takes one document only.
    fn label(&self, field: Field) -> (String, Option<&'static str>) {
        match (field, self.form.documents.as_slice()) {
            (Field::DocumentOrNumber, [only]) => (only.name.clone(), self.documents_language),
            _ => (self.t.label(field), None),
        }
    }

    fn hint(&self, field: Field) -> String {
        let hint = self.t.hint(field);
        let example = || self.t.example(field);
        match field {
            Field::DateOfBirth => self
                .t
                .say_with("date-hint", &[("example", unbroken(&example()).into())]),
            // What the heading of the group says already needs no hint.
            Field::ResidencePostcode | Field::ResidenceCity | Field::ResidenceCountry => String::new(),
            Field::PlaceOfBirth => format!(
                "{hint} {}",
                self.t.say_with("form-example", &[("example", example().into())])
            ),
            _ => hint,
        }
    }

    fn control(&self, field: Field) -> Control {
        match field {
            Field::Nationality => Control::Select(self.nationalities()),
            Field::ResidenceCountry | Field::CountryOfPermanentResidence => Control::Select(self.countries(field)),
            Field::DocumentOrNumberType => match self.form.documents.as_slice() {
                [only] => Control::Only(only.kind.key()),
                several => Control::Radio(several.iter().map(|document| self.document(document)).collect()),
            },
            _ => Control::Text {
                autocomplete: autocomplete(field),
                is_short: matches!(
                    field,
                    Field::DateOfBirth | Field::ResidencePostcode | Field::ResidenceNumber
                ),
                date: (field == Field::DateOfBirth).then(|| DateShape::of(&self.t.example(field))),
            },
        }
    }

    fn document(&self, document: &Document) -> Choice {
        let value = document.kind.key();
        let is_chosen = self.filled.value(Field::DocumentOrNumberType) == value;
        Choice {
            value,
            name: document.name.clone(),
            is_chosen,
        }
    }

    /// The Member States of the day, and whatever else was chosen before.
    fn nationalities(&self) -> Vec<Choice> {
        let chosen = self.chosen(Field::Nationality);
        let states: Vec<Country> = self.states.iter().map(|state| Country::from(*state)).collect();
        self.choices(chosen, |country| states.contains(&country) || chosen == Some(country))
    }

    fn countries(&self, field: Field) -> Vec<Choice> {
        self.choices(self.chosen(field), |_| true)
    }

    fn choices(&self, chosen: Option<Country>, offered: impl Fn(Country) -> bool) -> Vec<Choice> {
        let countries = self.t.countries().iter().filter(|(country, _)| offered(*country));
        let choice = |(country, name): &(Country, &str)| Choice {
            value: country.code(),
            name: (*name).to_owned(),
            is_chosen: chosen == Some(*country),
        };
        countries.map(choice).collect()
    }

    /// What was chosen; before anything was sent, what most people would choose: the State for which they sign, unless it decides who they are.
    fn chosen(&self, field: Field) -> Option<Country> {
        if !self.is_fresh {
            return Country::parse(self.filled.value(field));
        }
        let is_likely = field != Field::Nationality || self.form.who == Who::Nationals;
        is_likely.then(|| Country::from(self.form.state))
    }
}

/// A date that no line ends within.
fn unbroken(date: &str) -> String {
    date.replace('-', "\u{2011}")
}

/// Where a field stands on the page.
pub(super) fn place(field: Field) -> usize {
    let in_order = GROUPS.iter().flat_map(|(_, fields)| fields.iter());
    in_order.take_while(|other| **other != field).count()
}

fn autocomplete(field: Field) -> &'static str {
    match field {
        Field::GivenNames => "given-name",
        Field::FamilyNames => "family-name",
        Field::ResidenceStreet => "address-line1",
        Field::ResidencePostcode => "postal-code",
        Field::ResidenceCity => "address-level2",
        Field::DateOfBirth => "bday",
        _ => "off",
    }
}

fn width(field: Field) -> &'static str {
    match field {
        Field::ResidenceStreet => "wide",
        Field::ResidenceNumber => "narrow",
        Field::ResidenceCity => "half wide",
        Field::ResidencePostcode => "half narrow",
        _ => "",
    }
}

/// In which order a person is asked, and what belongs together.
const GROUPS: [(&str, &[Field]); 5] = [
    (
        "form-group-name",
        &[
            Field::GivenNames,
            Field::FamilyNames,
            Field::NameAtBirth,
            Field::FathersName,
        ],
    ),
    ("form-group-birth", &[Field::DateOfBirth, Field::PlaceOfBirth]),
    ("form-group-nationality", &[Field::Nationality]),
    (
        "form-group-residence",
        &[
            Field::ResidenceStreet,
            Field::ResidenceNumber,
            Field::ResidencePostcode,
            Field::ResidenceCity,
            Field::ResidenceCountry,
            Field::CountryOfPermanentResidence,
        ],
    ),
    (
        "form-group-document",
        &[
            Field::DocumentOrNumberType,
            Field::DocumentOrNumber,
            Field::IssuingAuthority,
        ],
    ),
];
