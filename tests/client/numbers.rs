//! Personal and document numbers that pass every published check, belonging to nobody on purpose.
//!
//! Written from the rules of the Member States, not from the crate's checks: the two are meant to disagree when either is wrong.

use super::chance::Chance;

/// A day of birth; years 1935 to 1990, so that its bearer may sign on every day on which the Regulations applied.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Birth {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

impl Birth {
    /// Draws a day that every month has.
    pub fn draw(chance: &mut Chance) -> Self {
        let small = |number: u64| u8::try_from(number).expect("below 29");
        Self {
            year: 1935 + u16::try_from(chance.below(56)).expect("below 56"),
            month: small(1 + chance.below(12)),
            day: small(1 + chance.below(28)),
        }
    }

    fn yymmdd(self) -> String {
        format!("{:02}{:02}{:02}", self.year % 100, self.month, self.day)
    }
}

/// A number of the given kind, as its holder would type it, often with the punctuation that people use.
pub fn number(state: &str, kind: &str, birth: Birth, chance: &mut Chance) -> String {
    match (state, kind) {
        ("BE", "personal_number") => belgian(birth, chance),
        ("BG", "personal_number") => bulgarian(birth, chance),
        ("EE" | "LT", "personal_number") => baltic(birth, chance),
        ("ES", "id_card") => spanish_card(chance),
        ("ES", "foreigner_number") => spanish_foreigner(chance),
        ("HR", "personal_number") => croatian(chance),
        ("HU", "personal_number") => hungarian(birth, chance),
        ("LV", "personal_number") => latvian(birth, chance),
        ("PL", "personal_number") => polish(birth, chance),
        ("PT", "citizen_card") => portuguese_card(chance),
        ("RO", "personal_number") => romanian(birth, chance),
        ("SE", "personal_number") => swedish(birth, chance),
        ("SI", "personal_number") => slovenian(birth, chance),
        _ => {
            let pattern = chance.word(patterns(state, kind));
            chance.fill(pattern)
        }
    }
}

/// The shapes of numbers without a check digit.
fn patterns(state: &str, kind: &str) -> &'static [&'static str] {
    match (state, kind) {
        ("AT", "passport") => &["@#######", "@########", "@ #######"],
        ("AT", "id_card") => &["########", "PA#####@#"],
        ("CY", "id_card") => &["+#########", "+########"],
        ("CY", "passport") => &["E######", "K########", "DP#######"],
        ("CZ", "id_card") => &["#########", "######@@", "######@@##"],
        ("CZ", "passport") => &["########"],
        ("EL", "id_card") => &["ΑΒ######", "Χ######", "ΑΚ ######", "AZ######"],
        ("FR", "passport") => &["##@@#####"],
        ("FR", "id_card") => &["############", "X#@##@#@#"],
        ("EL" | "HU", "passport") => &["@@#######"],
        ("EL", "residence_certificate") => &["+#####"],
        ("HU", "id_card") => &["######@@", "@@######"],
        ("IT", "id_card") => &["@@#######", "#######@@", "CA#####@@"],
        ("IT", "passport") => &["Y@#######"],
        ("MT", "id_card") => &["#######M", "#######G"],
        ("MT", "residence_permit") => &["MT#######A"],
        ("PT", "id_card") => &["+#######"],
        ("PT", "passport") => &["C@######", "@######"],
        ("RO", "id_card") => &["@@######", "@@ #######"],
        ("RO", "passport") => &["+########"],
        ("RO", "registration_certificate" | "permanent_residence_card") => &["+############"],
        ("ES", "passport") => &["@@@######"],
        _ => panic!("no shape is known for {kind} of {state}"),
    }
}

//------------ Numbers with a check digit

fn belgian(birth: Birth, chance: &mut Chance) -> String {
    let first = format!("{}{:03}", birth.yymmdd(), 1 + chance.below(997));
    let check = 97 - value(&first) % 97;
    if chance.below(2) == 0 {
        return format!("{first}{check:02}");
    }
    format!(
        "{}.{}.{}-{}.{check:02}",
        &first[..2],
        &first[2..4],
        &first[4..6],
        &first[6..]
    )
}

fn bulgarian(birth: Birth, chance: &mut Chance) -> String {
    let first = format!("{}{}", birth.yymmdd(), chance.fill("###"));
    let check = weighted(&first, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10;
    format!("{first}{check}")
}

fn baltic(birth: Birth, chance: &mut Chance) -> String {
    let first = format!("{}{}{}", 3 + chance.below(2), birth.yymmdd(), chance.fill("###"));
    let check = match weighted(&first, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11 {
        10 => weighted(&first, &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10,
        check => check,
    };
    format!("{first}{check}")
}

fn spanish_card(chance: &mut Chance) -> String {
    let digits = chance.fill("########");
    let letter = spanish_letter(value(&digits));
    if chance.below(4) == 0 {
        format!("{digits}-{letter}")
    } else {
        format!("{digits}{letter}")
    }
}

fn spanish_foreigner(chance: &mut Chance) -> String {
    let lead = chance.below(3);
    let digits = chance.fill("#######");
    let letter = spanish_letter(lead * 10_000_000 + value(&digits));
    let lead = ["X", "Y", "Z"][usize::try_from(lead).expect("below 3")];
    format!("{lead}{digits}{letter}")
}

fn spanish_letter(number: u64) -> char {
    char::from(b"TRWAGMYFPDXBNJZSQVHLCKE"[usize::try_from(number % 23).expect("below 23")])
}

fn croatian(chance: &mut Chance) -> String {
    let first = chance.fill("##########");
    let check = (11 - croatian_remainder(&first)) % 10;
    format!("{first}{check}")
}

fn croatian_remainder(first: &str) -> u64 {
    digits(first).fold(10, |remainder, digit| {
        let sum = (remainder + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    })
}

/// Births to 1996 only: those from 1997 count the weights the other way round.
fn hungarian(birth: Birth, chance: &mut Chance) -> String {
    loop {
        let first = format!("{}{}{}", 1 + chance.below(2), birth.yymmdd(), chance.fill("###"));
        let check = weighted(&first, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11;
        if check < 10 {
            return format!("{first}{check}");
        }
    }
}

fn latvian(birth: Birth, chance: &mut Chance) -> String {
    let date = format!("{:02}{:02}{:02}", birth.day, birth.month, birth.year % 100);
    let first = format!("{date}1{}", chance.fill("###"));
    let check = (1 + weighted(&first, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10;
    if chance.below(2) == 0 {
        format!("{first}{check}")
    } else {
        format!("{date}-{}{check}", &first[6..])
    }
}

fn polish(birth: Birth, chance: &mut Chance) -> String {
    let first = format!("{}{}", birth.yymmdd(), chance.fill("####"));
    let check = (10 - weighted(&first, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10) % 10;
    format!("{first}{check}")
}

fn portuguese_card(chance: &mut Chance) -> String {
    let first = chance.fill("#########@@");
    let sum: u64 = first
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, sign)| portuguese_value(place, sign))
        .sum();
    format!("{first}{}", (10 - sum % 10) % 10)
}

/// The last sign before the check digit is doubled, then every second one.
fn portuguese_value(place: usize, sign: u8) -> u64 {
    let plain = u64::from(if sign.is_ascii_digit() {
        sign - b'0'
    } else {
        sign - b'A' + 10
    });
    match (place.is_multiple_of(2), plain * 2) {
        (false, _) => plain,
        (true, doubled @ 0..=9) => doubled,
        (true, doubled) => doubled - 9,
    }
}

fn romanian(birth: Birth, chance: &mut Chance) -> String {
    let county = 1 + chance.below(46);
    let first = format!(
        "{}{}{county:02}{}",
        1 + chance.below(2),
        birth.yymmdd(),
        chance.fill("##+")
    );
    let check = match weighted(&first, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11 {
        10 => 1,
        check => check,
    };
    format!("{first}{check}")
}

fn swedish(birth: Birth, chance: &mut Chance) -> String {
    let date = birth.yymmdd();
    let first = format!("{date}{}", chance.fill("##+"));
    let doubled: u64 = digits(&first)
        .enumerate()
        .map(|(place, digit)| {
            if place % 2 == 1 {
                digit
            } else {
                digit * 2 / 10 + digit * 2 % 10
            }
        })
        .sum();
    let tail = format!("{}{}", &first[6..], (10 - doubled % 10) % 10);
    match chance.below(3) {
        0 => format!("{date}-{tail}"),
        1 => format!("{}{date}-{tail}", birth.year / 100),
        _ => format!("{}{date}{tail}", birth.year / 100),
    }
}

fn slovenian(birth: Birth, chance: &mut Chance) -> String {
    loop {
        let date = format!("{:02}{:02}{:03}", birth.day, birth.month, birth.year % 1000);
        let first = format!("{date}50{}", chance.fill("###"));
        let check = (11 - weighted(&first, &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
        if check < 10 {
            return format!("{first}{check}");
        }
    }
}

fn digits(text: &str) -> impl Iterator<Item = u64> {
    text.bytes().map(|digit| u64::from(digit - b'0'))
}

fn weighted(text: &str, weights: &[u64]) -> u64 {
    digits(text).zip(weights).map(|(digit, weight)| digit * weight).sum()
}

fn value(text: &str) -> u64 {
    digits(text).fold(0, |value, digit| value * 10 + digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digits_agree_with_published_examples() {
        assert_eq!(97 - value("850730033") % 97, 28, "Belgium");
        assert_eq!(
            weighted("752316926", &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10,
            3,
            "Bulgaria"
        );
        assert_eq!(
            weighted("3680528010", &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11,
            9,
            "Estonia"
        );
        assert_eq!(spanish_letter(54_362_315), 'K');
        assert_eq!(spanish_letter(2_482_300), 'W');
        assert_eq!((11 - croatian_remainder("3339200596")) % 10, 1);
        assert_eq!((11 - croatian_remainder("1234567890")) % 10, 3);
        assert_eq!(
            weighted("1850615123", &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11,
            5,
            "Hungary"
        );
        assert_eq!(
            (1 + weighted("1611751999", &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10,
            7,
            "Latvia"
        );
        assert_eq!(
            (10 - weighted("4405140135", &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10) % 10,
            9,
            "Poland"
        );
        assert_eq!(
            weighted("163061512345", &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11,
            7,
            "Romania"
        );
        assert_eq!(
            (11 - weighted("010100650000", &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11,
            6,
            "Slovenia"
        );
        let portuguese: u64 = "000000000ZZ"
            .bytes()
            .rev()
            .enumerate()
            .map(|(place, sign)| portuguese_value(place, sign))
            .sum();
        assert_eq!((10 - portuguese % 10) % 10, 4);
    }
}
