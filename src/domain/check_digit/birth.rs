//! The date of birth that some personal numbers hold.

use super::{Arithmetic, be_century};
use crate::domain::Date;

/// The date of birth inside a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateInside {
    /// The number holds none, or leaves it open.
    None,
    /// What stands in its place is not in the calendar.
    Impossible,
    /// This day.
    Known(Date),
    /// This day of one century or another; the year is that of the twentieth.
    CenturyUnknown(Date),
}

impl DateInside {
    /// Whether the number may be somebody's at all.
    #[must_use]
    pub fn is_possible(self) -> bool {
        self != Self::Impossible
    }

    /// Whether the number may belong to somebody born on this day.
    #[must_use]
    pub fn agrees_with(self, birth: Date) -> bool {
        match self {
            Self::None => true,
            Self::Impossible => false,
            Self::Known(day) => day == birth,
            Self::CenturyUnknown(day) => {
                (day.year() % 100, day.month(), day.day()) == (birth.year() % 100, birth.month(), birth.day())
            }
        }
    }
}

//------------ Where it stands

impl Arithmetic {
    /// The date of birth inside the number.
    #[must_use]
    pub fn date_inside(self, number: &str) -> DateInside {
        match self {
            Self::Iso7064Mod11And10 | Self::PtCc | Self::EsMod23Letter => DateInside::None,
            _ => self.find_date(number).unwrap_or(DateInside::Impossible),
        }
    }

    fn find_date(self, number: &str) -> Option<DateInside> {
        if self.leaves_date_open(number) {
            return Some(DateInside::None);
        }
        let part = |(from, to): Place| number.get(from..to)?.parse::<i16>().ok();
        let [year, month, day] = self.places(number);
        let (century, month) = self.century(number, part(month)?)?;
        Some(dated(century, part(year)?, month, part(day)?))
    }

    /// Whether this number of a kind that holds dates holds none.
    fn leaves_date_open(self, number: &str) -> bool {
        match self {
            Self::BeNn => number.get(2..4) == Some("00") || number.get(4..6) == Some("00"),
            Self::BalticTwoPass => number.starts_with('9'),
            Self::LvPersonasKods => number.starts_with("32"),
            _ => false,
        }
    }

    /// Where year, month and day stand.
    fn places(self, number: &str) -> [Place; 3] {
        match self {
            Self::BalticTwoPass | Self::RoCnp | Self::HuSzemelyi => [(1, 3), (3, 5), (5, 7)],
            Self::LvPersonasKods => [(4, 6), (2, 4), (0, 2)],
            Self::SiEmso => [(4, 7), (2, 4), (0, 2)],
            Self::SeLuhn if has_century(number) => [(0, 4), (4, 6), (6, 8)],
            _ => [(0, 2), (2, 4), (4, 6)],
        }
    }

    /// What the year counts from, where the number tells, and the month without what it tells of the century.
    fn century(self, number: &str, month: i16) -> Option<(Option<i16>, i16)> {
        let digit = |place: usize| number.get(place..=place)?.parse::<i16>().ok();
        let century = match self {
            Self::BgEgn => return Some(century_by_month(month, &[1900, 1800, 2000])),
            Self::PlPesel => return Some(century_by_month(month, &[1900, 2000, 2100, 2200, 1800])),
            Self::BeNn => be_century(number),
            Self::BalticTwoPass => Some(1700 + (digit(0).filter(|group| *group > 0)? + 1) / 2 * 100),
            Self::LvPersonasKods => Some(1800 + digit(6)? * 100),
            Self::RoCnp => match digit(0)? {
                1 | 2 => Some(1900),
                3 | 4 => Some(1800),
                5 | 6 => Some(2000),
                _ => None,
            },
            Self::HuSzemelyi => match digit(0)? {
                1 | 2 => Some(1900),
                3 | 4 => Some(2000),
                _ => None,
            },
            Self::SiEmso => Some(if digit(4)? >= 8 { 1000 } else { 2000 }),
            Self::SeLuhn => has_century(number).then_some(0),
            Self::Iso7064Mod11And10 | Self::PtCc | Self::EsMod23Letter => None,
        };
        Some((century, month))
    }
}

/// The first character, and the one after the last.
type Place = (usize, usize);

/// Makes a date of its parts; without a century, one of the twentieth, or of the twenty-first for a 29 February of its first year.
fn dated(century: Option<i16>, year: i16, month: i16, day: i16) -> DateInside {
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else {
        return DateInside::Impossible;
    };
    let within = |century: i16| Date::new(century + year, month, day).ok();
    match century {
        Some(century) => within(century).map_or(DateInside::Impossible, DateInside::Known),
        None => within(1900)
            .or_else(|| within(2000))
            .map_or(DateInside::Impossible, DateInside::CenturyUnknown),
    }
}

/// Some numbers tell the century by adding twenty to the month, once for each.
fn century_by_month(month: i16, centuries: &[i16]) -> (Option<i16>, i16) {
    let century = usize::try_from(month / 20).ok().and_then(|place| centuries.get(place));
    century.map_or((Some(1900), month), |century| (Some(*century), month % 20))
}

/// Whether a Swedish number is written with twelve digits.
fn has_century(number: &str) -> bool {
    number.bytes().filter(u8::is_ascii_digit).count() == 12
}
