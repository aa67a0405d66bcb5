//! Sweden's numbers of ten digits, and the century that they leave out.

use crate::domain::Date;

/// Writes a Swedish number of ten digits with twelve: the century is the last one in which the signatory has reached the age, or 100 years where
/// a plus sign says so. Any other text comes back without its sign.
#[must_use]
pub fn se_with_century(number: &str, on: Date, minimum_age: u8) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let year_in_century = digits.get(..2).and_then(|year| year.parse::<i16>().ok());
    let (10, Some(year_in_century)) = (digits.len(), year_in_century) else {
        return number.replace('+', "");
    };
    let age = if number.contains('+') {
        100
    } else {
        i16::from(minimum_age)
    };
    let latest = on.year() - age;
    let century = (latest - year_in_century).div_euclid(100);
    format!("{century:02}{digits}")
}
