//! Whether the law's files, each of its shape, fit together and leave nothing out.
//!
//! The build script runs this and fails with its sentences; [`super::Law`] runs it again on what it is given, so that a law that is loaded later
//! is held to the same. It checks completeness and arithmetic, not whether the facts are true.

use super::shape::{FormEntry, MemberStateEntry, PropertyEntry, ThresholdPeriod};
use super::source::Source;
use super::{Dialect, DocumentKind, Field, MemberState};

/// Everything that is missing or contradicts itself, one sentence each; empty when the law is whole.
#[must_use]
pub fn faults(source: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    let regime = source.regime.regime;
    let members: Vec<&MemberStateEntry> = members(source).collect();
    if members.len() < source.regime.states {
        faults.push(format!("regime {regime}: member-states.toml names too few States"));
    }
    faults.extend(period_faults(source));
    for member in members {
        faults.extend(form_faults(source, member));
        faults.extend(threshold_faults(source, member));
    }
    for form in &source.forms {
        faults.extend(field_faults(form));
        faults.extend(format_faults(source, form));
        faults.extend(export_faults(source, form));
    }
    faults.iter().map(|fault| format!("regime {regime}: {fault}")).collect()
}

/// The row that says where a value goes: the State's own, or else the one for all.
#[must_use]
pub fn find_property(
    properties: &[PropertyEntry],
    dialect: Dialect,
    state: MemberState,
    value: (Option<Field>, Option<DocumentKind>),
) -> Option<&PropertyEntry> {
    let rows = || {
        properties
            .iter()
            .filter(|row| row.dialect == dialect && (row.field, row.document) == value)
    };
    rows()
        .find(|row| row.member_states.contains(&state))
        .or_else(|| rows().find(|row| row.member_states.is_empty()))
}

fn members(source: &Source) -> impl Iterator<Item = &MemberStateEntry> {
    source
        .member_states
        .iter()
        .filter(|state| state.regimes.contains(&source.regime.regime))
}

fn periods(source: &Source) -> impl Iterator<Item = &ThresholdPeriod> {
    source
        .thresholds
        .iter()
        .filter(|period| period.regime == source.regime.regime)
}

/// A member needs a form from its first day in the regime on; one that is no member needs none.
fn form_faults(source: &Source, member: &MemberStateEntry) -> Vec<String> {
    let first_day = member.since.map_or(source.regime.registration.from, |since| {
        since.max(source.regime.registration.from)
    });
    let mut days: Vec<_> = source
        .forms
        .iter()
        .filter(|form| form.member_state == member.code)
        .map(|form| form.from)
        .collect();
    let mut faults = Vec::new();
    match days.first() {
        None => faults.push(format!("forms.toml has no form for {}", member.code)),
        Some(day) if *day != first_day => faults.push(format!(
            "the first form of {} does not begin with its membership",
            member.code
        )),
        Some(_) => {}
    }
    let in_order = days.clone();
    days.sort_unstable();
    days.dedup();
    if days != in_order {
        faults.push(format!("the forms of {} do not follow each other in time", member.code));
    }
    faults
}

/// The periods of the thresholds begin with the regime and follow each other.
fn period_faults(source: &Source) -> Option<String> {
    let periods: Vec<_> = periods(source).collect();
    if periods
        .first()
        .is_none_or(|first| first.from != source.regime.registration.from)
    {
        return Some("the first thresholds do not begin with the regime".to_owned());
    }
    let in_order = periods.is_sorted_by(|one, next| one.from < next.from);
    (!in_order).then(|| "the thresholds do not follow each other in time".to_owned())
}

/// Every period has the State's threshold, and the product is right.
fn threshold_faults(source: &Source, member: &MemberStateEntry) -> Vec<String> {
    let mut faults = Vec::new();
    for period in periods(source) {
        match period.member_states.get(&member.code) {
            None => faults.push(format!(
                "thresholds.toml has none for {} in {}",
                member.code, period.act
            )),
            Some(threshold) if threshold.seats * period.multiplier != threshold.minimum => {
                faults.push(format!(
                    "the threshold of {} in {} is not seats times {}",
                    member.code, period.act, period.multiplier
                ));
            }
            Some(_) => {}
        }
    }
    faults
}

/// The parts of a form agree: optional fields are fields, and who is asked for a number has documents to choose from.
fn field_faults(form: &FormEntry) -> Vec<String> {
    let mut faults = Vec::new();
    if form.optional.iter().any(|field| !form.fields.contains(field)) {
        faults.push(format!(
            "the form of {} has an optional field that it does not ask",
            form.member_state
        ));
    }
    let asks_for_number =
        [Field::DocumentOrNumberType, Field::DocumentOrNumber].map(|field| form.fields.contains(&field));
    if asks_for_number != [!form.documents.is_empty(); 2] {
        faults.push(format!(
            "the form of {} asks for a number without documents, or the other way round",
            form.member_state
        ));
    }
    faults
}

/// Every number can be checked, and every residence has a postcode that can be.
fn format_faults(source: &Source, form: &FormEntry) -> Vec<String> {
    let state = form.member_state;
    let known = |kind| {
        source
            .identifiers
            .iter()
            .any(|entry| entry.member_state == state && entry.kind == kind)
    };
    let mut faults: Vec<String> = form
        .documents
        .iter()
        .filter(|document| !known(document.kind))
        .map(|document| format!("identifiers.toml does not know {} of {state}", document.kind))
        .collect();
    if !source.postcodes.iter().any(|entry| entry.member_state == state) {
        faults.push(format!("postcodes.toml does not know {state}"));
    }
    faults
}

/// Every field and every document of the form has a place in the regime's dialect.
fn export_faults(source: &Source, form: &FormEntry) -> Vec<String> {
    let dialect = Dialect::of(source.regime.regime);
    let missing = |value| find_property(&source.export.property, dialect, form.member_state, value).is_none();
    let fields = form.fields.iter().copied().filter(|field| {
        !matches!(field, Field::DocumentOrNumberType | Field::DocumentOrNumber) && missing((Some(*field), None))
    });
    let documents = form
        .documents
        .iter()
        .map(|document| document.kind)
        .filter(|kind| missing((None, Some(*kind))));
    let names = fields.map(Field::code).chain(documents.map(DocumentKind::code));
    names
        .map(|name| {
            format!(
                "export.toml has no group and key for {name} of {} in dialect {dialect}",
                form.member_state
            )
        })
        .collect()
}
