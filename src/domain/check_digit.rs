//! The arithmetic of personal numbers: check digits, and the date of birth that some numbers hold.
//!
//! Every function expects a number whose shape was found right, so that its digits stand where the description says; on any other text it answers
//! "wrong" and never panics. The descriptions are those of `assets/law/identifiers.toml` and its sources.

mod birth;
mod century;

pub use century::se_with_century;

/// How a State's numbers betray mistyped digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arithmetic {
    /// Belgium: 97 minus the first nine digits modulo 97; a 2 stands before them for births from 2000.
    BeNn,
    /// Bulgaria: weighted sum modulo 11 modulo 10; the month tells the century.
    BgEgn,
    /// Estonia and Lithuania: weighted sum modulo 11 in two passes; the first digit tells the century.
    BalticTwoPass,
    /// Croatia: ISO 7064 MOD 11,10; no date inside.
    Iso7064Mod11And10,
    /// Latvia: weighted sum modulo 11; numbers since July 2017 begin with 32 and hold no date.
    LvPersonasKods,
    /// Poland: weighted sum modulo 10; the month tells the century.
    PlPesel,
    /// Portugal: the Luhn sum over digits and letters.
    PtCc,
    /// Romania: weighted sum modulo 11, 10 written as 1; the first digit tells the century, but not for foreign residents.
    RoCnp,
    /// Sweden: the Luhn sum over the last ten digits.
    SeLuhn,
    /// Slovenia: weighted sum modulo 11; three digits for the year.
    SiEmso,
    /// Spain: a letter found by the number modulo 23.
    EsMod23Letter,
    /// Hungary: weighted sum modulo 11, whose weights turned round with births from 1997.
    HuSzemelyi,
}

impl Arithmetic {
    /// Finds the arithmetic by its name in the law's data.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "be_nn" => Self::BeNn,
            "bg_egn" => Self::BgEgn,
            "baltic_two_pass" => Self::BalticTwoPass,
            "iso7064_mod11_10" => Self::Iso7064Mod11And10,
            "lv_personas_kods" => Self::LvPersonasKods,
            "pl_pesel" => Self::PlPesel,
            "pt_cc" => Self::PtCc,
            "ro_cnp" => Self::RoCnp,
            "se_luhn" => Self::SeLuhn,
            "si_emso" => Self::SiEmso,
            "es_mod23_letter" => Self::EsMod23Letter,
            "hu_szemelyi" => Self::HuSzemelyi,
            _ => return None,
        })
    }

    /// Whether the check digit is right.
    #[must_use]
    pub fn check_digit_is_right(self, number: &str) -> bool {
        let right = match self {
            Self::BeNn => be_century(number).map(|_| true),
            Self::EsMod23Letter => es_letter(number).map(|letter| number.ends_with(letter)),
            Self::PtCc => luhn_sum(number).map(|sum| sum % 10 == 0),
            Self::SeLuhn => last_ten_digits(number)
                .and_then(|ten| luhn_sum(&ten))
                .map(|sum| sum % 10 == 0),
            other => digits(number).and_then(|digits| {
                let (last, body) = digits.split_last()?;
                Some(other.check_digit(body)? == *last)
            }),
        };
        right.unwrap_or(false)
    }
}

//------------ Check digits

impl Arithmetic {
    /// The check digit that belongs to the digits before it, for the numbers that have digits only and their check digit at the end.
    fn check_digit(self, body: &[u32]) -> Option<u32> {
        Some(match self {
            Self::BgEgn => weighted(body, &[2, 4, 8, 5, 10, 9, 7, 3, 6])? % 11 % 10,
            Self::BalticTwoPass => match weighted(body, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1])? % 11 {
                10 => weighted(body, &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3])? % 11 % 10,
                first => first,
            },
            Self::Iso7064Mod11And10 => iso_7064(body),
            Self::LvPersonasKods => (1 + weighted(body, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9])?) % 11 % 10,
            Self::PlPesel => (10 - weighted(body, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3])? % 10) % 10,
            Self::RoCnp => match weighted(body, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9])? % 11 {
                10 => 1,
                other => other,
            },
            Self::SiEmso => (11 - weighted(body, &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])? % 11) % 11 % 10,
            Self::HuSzemelyi => weighted(body, hu_weights(body)?)? % 11,
            Self::BeNn | Self::PtCc | Self::SeLuhn | Self::EsMod23Letter => return None,
        })
    }
}

/// Each digit times its weight, summed; only when there is a weight for each.
fn weighted(digits: &[u32], weights: &[u32]) -> Option<u32> {
    (digits.len() == weights.len()).then(|| digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum())
}

/// ISO 7064 MOD 11,10: the digit that completes the chain to 1.
fn iso_7064(body: &[u32]) -> u32 {
    let product = body.iter().fold(10, |product, digit| match (product + digit) % 10 {
        0 => 20 % 11,
        sum => sum * 2 % 11,
    });
    (11 - product) % 10
}

/// The weights turned round with births from 1997; the groups 5 to 8 tell no century, and the twentieth is assumed.
fn hu_weights(body: &[u32]) -> Option<&'static [u32]> {
    let [group, tens, ones, ..] = *body else { return None };
    let born_from_1997 = matches!(group, 3 | 4) || tens * 10 + ones >= 97;
    Some(if born_from_1997 {
        &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    } else {
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    })
}

/// The century for which a Belgian number's check digits are right; nothing else tells.
fn be_century(number: &str) -> Option<i16> {
    let body: u64 = number.get(..9)?.parse().ok()?;
    let check: u64 = number.get(9..)?.parse().ok()?;
    let completes = |body: u64| 97 - body % 97 == check;
    if completes(body) {
        Some(1900)
    } else {
        completes(2_000_000_000 + body).then_some(2000)
    }
}

fn es_letter(number: &str) -> Option<char> {
    let digits = number.strip_suffix(|letter: char| letter.is_ascii_uppercase())?;
    let digits = digits.replacen('X', "0", 1).replacen('Y', "1", 1).replacen('Z', "2", 1);
    let place: usize = digits.parse::<usize>().ok()? % 23;
    "TRWAGMYFPDXBNJZSQVHLCKE".chars().nth(place)
}

/// The Luhn sum, letters counting from 10: from the right, every second value doubled and, above 9, reduced by 9.
fn luhn_sum(number: &str) -> Option<u32> {
    number.chars().rev().enumerate().try_fold(0, |sum, (place, character)| {
        let value = character.to_digit(36)?;
        let counted = match (place % 2, value * 2) {
            (0, _) => value,
            (_, doubled) if doubled > 9 => doubled - 9,
            (_, doubled) => doubled,
        };
        Some(sum + counted)
    })
}

fn last_ten_digits(number: &str) -> Option<String> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    digits.get(digits.len().checked_sub(10)?..).map(str::to_owned)
}

fn digits(number: &str) -> Option<Vec<u32>> {
    number.chars().map(|digit| digit.to_digit(10)).collect()
}

#[cfg(test)]
mod tests;
