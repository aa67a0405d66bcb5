//! Colours, and how well one is read on another (WCAG 2.2, relative luminance and contrast ratio).

use std::fmt;

use serde::{Deserialize, Serialize};

/// A colour of the sRGB space, as `#rrggbb`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// How well one colour is read on another: from 1, not at all, to 21.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Contrast(f64);

impl Colour {
    /// Puts a colour together.
    #[must_use]
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Its parts: red, green, blue.
    #[must_use]
    pub const fn parts(self) -> [u8; 3] {
        [self.red, self.green, self.blue]
    }

    /// How well this colour is read on another, or the other on this one.
    #[must_use]
    pub fn contrast(self, other: Self) -> Contrast {
        let (one, two) = (self.luminance(), other.luminance());
        Contrast((one.max(two) + 0.05) / (one.min(two) + 0.05))
    }

    /// The colour on the way to another, after so many hundredths of it.
    #[must_use]
    pub fn towards(self, other: Self, hundredths: u8) -> Self {
        let part = |from: u8, to: u8| {
            let way = (i32::from(to) - i32::from(from)) * i32::from(hundredths.min(100));
            let step = (way + 50 * way.signum()) / 100;
            u8::try_from(i32::from(from) + step).expect("a point between two bytes is a byte")
        };
        Self::new(
            part(self.red, other.red),
            part(self.green, other.green),
            part(self.blue, other.blue),
        )
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.parts().map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// A part of a colour as light (IEC 61966-2-1).
fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.040_45 {
        part / 12.92
    } else {
        ((part + 0.055) / 1.055).powf(2.4)
    }
}

impl Contrast {
    /// What text needs (WCAG 2.2, 1.4.3, level AA).
    pub const TEXT: Self = Self(4.5);
}

impl fmt::Display for Contrast {
    /// Rounded down, so that what fails never reads as if it passed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}:1", (self.0 * 100.0).floor() / 100.0)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl fmt::Debug for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Colour({self})")
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl TryFrom<String> for Colour {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
        let bytes = digits.and_then(|digits| data_encoding::HEXLOWER_PERMISSIVE.decode(digits.as_bytes()).ok());
        match bytes.as_deref() {
            Some(&[red, green, blue]) => Ok(Self { red, green, blue }),
            _ => Err("a colour is written as # and six hexadecimal digits, such as #23459f"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.to_owned().try_into().unwrap()
    }

    #[test]
    fn the_contrast_is_that_of_the_guidelines() {
        for (one, two, ratio) in [
            ("#000000", "#ffffff", "21.00:1"),
            ("#777777", "#ffffff", "4.47:1"),
            ("#767676", "#ffffff", "4.54:1"),
            ("#ff0000", "#ffffff", "3.99:1"),
            ("#23459f", "#23459F", "1.00:1"),
        ] {
            assert_eq!(colour(one).contrast(colour(two)).to_string(), ratio, "{one} on {two}");
            assert_eq!(colour(one).contrast(colour(two)), colour(two).contrast(colour(one)));
        }
        assert!(colour("#767676").contrast(colour("#ffffff")) >= Contrast::TEXT);
    }

    #[test]
    fn what_is_no_colour_is_refused() {
        for text in [
            "",
            "#",
            "#fff",
            "23459f",
            "#23459",
            "#23459g",
            "red",
            "#23459f80",
            "#２３４５",
        ] {
            assert!(Colour::try_from(text.to_owned()).is_err(), "{text}");
        }
    }

    #[test]
    fn the_way_from_one_colour_to_another_begins_and_ends_with_them() {
        let (one, two) = (colour("#102030"), colour("#ffffff"));
        assert_eq!((one.towards(two, 0), one.towards(two, 100)), (one, two));
        assert_eq!(one.towards(two, 50), colour("#889098"));
    }
}
