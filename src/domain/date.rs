//! Dates as people type them.

use super::Date;

/// Parses the shapes that a form accepts: `YYYY-MM-DD` and `DD/MM/YYYY`, each with strokes, dots or hyphens between; blanks around them and the dot that
/// Hungarian puts behind a day are overlooked.
#[must_use]
pub fn parse_date(text: &str) -> Option<Date> {
    let text = text.trim();
    let text = text.strip_suffix('.').unwrap_or(text);
    if text.len() != "YYYY-MM-DD".len() || !text.is_ascii() {
        return None;
    }
    let is_separator = |place: usize| matches!(text.as_bytes()[place], b'/' | b'.' | b'-');
    let (year, month, day) = if is_separator(4) {
        separated(text, char::from(text.as_bytes()[4]), [0..4, 5..7, 8..10])?
    } else if is_separator(2) {
        separated(text, char::from(text.as_bytes()[2]), [6..10, 3..5, 0..2])?
    } else {
        return None;
    };
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// Reads year, month and day from their places, when all that lies between them is the separator.
fn separated(text: &str, separator: char, places: [std::ops::Range<usize>; 3]) -> Option<(u16, u16, u16)> {
    let digits_only = |part: &str| {
        part.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| part.parse().ok())
            .flatten()
    };
    (text.matches(separator).count() == 2).then_some(())?;
    let [year, month, day] = places.map(|place| text.get(place).and_then(digits_only));
    Some((year?, month?, day?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn year_or_day_may_come_first() {
        for text in [
            "1990-02-28",
            "1990.02.28.",
            "28/02/1990",
            "28.02.1990",
            "28-02-1990",
            " 28.02.1990 ",
        ] {
            assert_eq!(parse_date(text), Some(date(1990, 2, 28)), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_date() {
        for text in [
            "",
            "1990-02-30",
            "30/02/1990",
            "02/28/1990",
            "28/02.1990",
            "28-02/1990",
            "1990-2-28",
            "+990-02-28",
            "28.+2.1990",
            "0028-02-1990",
            "19900228",
            "٢٨/٠٢/١٩٩٠",
            "1990-13-01",
            "1990-00-10",
            "1990-01-00",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn parsing_never_panics(text in "\\PC{0,14}") {
            let _ = parse_date(&text);
        }
    }
}
