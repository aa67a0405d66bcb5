//! The messages of one Fluent file, resolved.
//!
//! A message that is missing yields its key, and a variable that is missing yields its name in braces; tests see to it that neither happens.
//! Messages without variables are borrowed from the file, so that a page of them costs little more than looking them up.

use super::Value;
use super::locale::{Dates, Numbers};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumberOptions;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::borrow::Cow;
use std::convert::Infallible;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The messages of one file, or of several that belong together.
pub(super) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    dates: Arc<Dates>,
}

impl Catalogue {
    /// Reads files. What cannot be read is left out, and found by the tests that compare the files.
    pub(super) fn read(files: &[&str], locale: &str, dates: &Arc<Dates>) -> Self {
        let identifier: LanguageIdentifier = locale.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(grouped));
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        let dates = Arc::clone(dates);
        Self { bundle, dates }
    }

    /// The message with this key.
    pub(super) fn say<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.resolve(key, None).unwrap_or(Cow::Borrowed(key))
    }

    /// The message with this key, completed with these values.
    pub(super) fn say_with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.resolve(key, Some(&self.arguments(values)))
            .map_or_else(|| key.to_owned(), Cow::into_owned)
    }

    /// Whether there is a message with this key.
    pub(super) fn knows(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn resolve(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<Cow<'_, str>> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut faults = Vec::new();
        Some(self.bundle.format_pattern(pattern, arguments, &mut faults))
    }

    fn arguments<'a>(&self, values: &[(&'a str, Value<'a>)]) -> FluentArgs<'a> {
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                Value::Text(text) => arguments.set(*name, FluentValue::String(text.clone())),
                Value::Number(number) => arguments.set(*name, *number),
                Value::Date(date) => {
                    arguments.set(*name, self.dates.write(*date));
                    arguments.set(format!("{name}_year"), date.year().to_string());
                    arguments.set(format!("{name}_month"), date.month());
                    arguments.set(format!("{name}_day"), date.day().to_string());
                }
            }
        }
        arguments
    }
}

/// Writes a whole number that stands in a message with the grouping of its language.
fn grouped(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let plain = number.options == FluentNumberOptions::default();
    let whole = number.as_string().parse().ok().filter(|_| plain)?;
    memoizer
        .with_try_get::<Numbers, _, _>((), |numbers| numbers.write(whole))
        .ok()
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self::of(&language.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn catalogue(file: &str) -> Catalogue {
        Catalogue::read(&[file], "lv", &Arc::new(Dates::of("lv")))
    }

    #[test]
    fn a_missing_message_yields_its_key() {
        let catalogue = catalogue("here = Labdien\n");
        assert_eq!(catalogue.say("here"), "Labdien");
        assert_eq!(catalogue.say("elsewhere"), "elsewhere");
        assert_eq!(catalogue.say_with("elsewhere", &[("count", 1_u64.into())]), "elsewhere");
        assert!(!catalogue.knows("elsewhere"));
    }

    #[test]
    fn a_file_with_a_fault_still_gives_its_other_messages() {
        let catalogue = catalogue("good = labs\nbad = { $\nlast = pēdējais\n");
        assert_eq!(
            (catalogue.say("good"), catalogue.say("last")),
            ("labs".into(), "pēdējais".into())
        );
    }

    #[test]
    fn numbers_choose_the_plural_and_are_grouped() {
        let catalogue = catalogue(
            "n = { $count ->\n [zero] { $count } balsu\n [one] { $count } balss\n *[other] { $count } balsis\n}\n",
        );
        for (count, said) in [
            (0_u64, "0 balsu"),
            (1, "1 balss"),
            (22, "22 balsis"),
            (11, "11 balsu"),
            (23_451, "23\u{a0}451 balss"),
        ] {
            assert_eq!(catalogue.say_with("n", &[("count", count.into())]), said);
        }
    }

    #[test]
    fn a_sentence_may_put_the_month_into_a_case_of_its_own() {
        let catalogue = catalogue(
            "by = līdz { until }\nuntil = { $date_day }. { $date_month ->\n [9] septembrim\n *[10] oktobrim\n}\nlong = { $date }\n",
        );
        let value = [("date", date(2021, 9, 15).into())];
        assert_eq!(catalogue.say_with("by", &value), "līdz 15. septembrim");
        assert_eq!(
            catalogue.say_with("long", &value),
            "2021.\u{a0}gada 15.\u{a0}septembris"
        );
    }

    #[test]
    fn values_are_not_wrapped_in_isolation_marks_and_not_escaped() {
        let catalogue = catalogue("hello = Sveiks, { $name }!\n");
        assert_eq!(
            catalogue.say_with("hello", &[("name", "<b>{ $x }".into())]),
            "Sveiks, <b>{ $x }!"
        );
    }
}
