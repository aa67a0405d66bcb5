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
pub(super) struct Dates(Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>);

impl Dates {
    /// Prepares the dates of one locale; they are written as in ISO 8601 when there is no data for it.
    pub(super) fn of(locale: &str) -> Self {
        let locale = locale.parse::<Locale>().unwrap_or(Locale::UNKNOWN);
        Self(FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok())
    }

    /// Writes a date out. A number is bound to the word after it, so that no line ends between day and month.
    pub(super) fn write(&self, date: Date) -> String {
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        let gregorian = icu_calendar::Date::try_new_gregorian(date.year().into(), month, day);
        match (&self.0, gregorian) {
            (Some(formatter), Ok(gregorian)) => bound(&formatter.format(&gregorian).to_string()),
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
            ("en-GB", "1\u{a0}September 2021"),
            ("da", "1.\u{a0}september 2021"),
            ("fi", "1.\u{a0}syyskuuta 2021"),
            ("lv", "2021.\u{a0}gada 1.\u{a0}septembris"),
        ] {
            assert_eq!(Dates::of(locale).write(date(2021, 9, 1)), written, "{locale}");
        }
    }

    #[test]
    fn numbers_are_grouped_as_each_language_groups_them() {
        for (locale, written) in [
            ("en-GB", "1,000,000"),
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
