//! Dates and numbers as a language writes them, by the data of Unicode CLDR.

use crate::domain::Date;
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;

/// Groups the digits of numbers.
pub(super) struct Numbers(Option<DecimalFormatter>);

impl Numbers {
    /// Prepares the grouping of one locale; digits stay ungrouped when there is no data for it.
    pub(super) fn of(locale: &str) -> Self {
        let locale = locale.parse::<Locale>().unwrap_or(Locale::UNKNOWN);
        Self(DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok())
    }

    /// Writes a whole number.
    pub(super) fn write(&self, number: u64) -> String {
        match &self.0 {
            Some(formatter) => formatter.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }
}

//------------ Dates

/// Writes dates out, with the name of the month.
pub(super) struct Dates {
    formatter: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    /// How the first of a month is written, where it is an ordinal number and all other days are not: CLDR does not know that.
    first: &'static str,
}

impl Dates {
    /// Prepares the dates of one locale; they are written as in ISO 8601 when there is no data for it.
    pub(super) fn of(locale: &str) -> Self {
        let first = match locale {
            "fr" => "1er",
            "it" => "1º",
            _ => "1",
        };
        let locale = locale.parse::<Locale>().unwrap_or(Locale::UNKNOWN);
        Self {
            formatter: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok(),
            first,
        }
    }

    /// Writes a date out. A number is bound to the word after it, so that no line ends between day and month.
    pub(super) fn write(&self, date: Date) -> String {
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        let gregorian = icu_calendar::Date::try_new_gregorian(date.year().into(), month, day);
        match (&self.formatter, gregorian) {
            (Some(formatter), Ok(gregorian)) => {
                let written = bound(&formatter.format(&gregorian).to_string());
                match written.strip_prefix("1\u{a0}") {
                    Some(rest) => format!("{}\u{a0}{rest}", self.first),
                    None => written,
                }
            }
            _ => date.to_string(),
        }
    }
}

/// Puts a no-break space after each number that another word follows.
fn bound(text: &str) -> String {
    let mut bound = String::with_capacity(text.len() + 4);
    for part in text.split_inclusive(' ') {
        match part.strip_suffix(' ') {
            Some(number) if number.ends_with(|last: char| last.is_ascii_digit() || last == '.') => {
                bound.push_str(number);
                bound.push('\u{a0}');
            }
            _ => bound.push_str(part),
        }
    }
    bound
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        for (locale, written) in [
            ("bg", "2\u{a0}септември 2021\u{202f}г."),
            ("da", "2.\u{a0}september 2021"),
            ("el", "2\u{a0}Σεπτεμβρίου 2021"),
            ("en-GB", "2\u{a0}September 2021"),
            ("es", "2\u{a0}de septiembre de 2021"),
            ("fi", "2.\u{a0}syyskuuta 2021"),
            ("fr", "2\u{a0}septembre 2021"),
            ("hu", "2021.\u{a0}szeptember 2."),
            ("lt", "2021\u{a0}m.\u{a0}rugsėjo 2\u{a0}d."),
            ("lv", "2021.\u{a0}gada 2.\u{a0}septembris"),
            ("mt", "2\u{a0}ta’ Settembru, 2021"),
            ("pt-PT", "2\u{a0}de setembro de 2021"),
        ] {
            assert_eq!(Dates::of(locale).write(date(2021, 9, 2)), written, "{locale}");
        }
        assert_eq!(Dates::of("fr").write(date(2021, 9, 1)), "1er\u{a0}septembre 2021");
    }

    #[test]
    fn numbers_are_grouped_as_each_language_groups_them() {
        for (locale, written) in [
            ("de", "1.000.000"),
            ("en-GB", "1,000,000"),
            ("fr", "1\u{202f}000\u{202f}000"),
            ("da", "1.000.000"),
            ("fi", "1\u{a0}000\u{a0}000"),
            ("lv", "1\u{a0}000\u{a0}000"),
        ] {
            assert_eq!(Numbers::of(locale).write(1_000_000), written, "{locale}");
        }
    }

    #[test]
    fn an_unknown_locale_still_writes_something() {
        assert_eq!(Numbers::of("?").write(7), "7");
        assert!(Dates::of("?").write(date(2021, 9, 1)).contains("2021"));
    }
}
