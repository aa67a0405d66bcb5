//! People who sign: for each State what its form asks for, everybody with a number and a name of their own.

use cista::domain::{Date, Field, Form, Law, MemberState, Particulars, Regime};

const GIVEN: [&str; 16] = [
    "Anna",
    "José",
    "Łukasz",
    "Søren",
    "Γιώργος",
    "Иван",
    "Zoë",
    "Mária",
    "Jürgen",
    "Aoife",
    "Giulia",
    "Kärt",
    "Inês",
    "Ștefan",
    "Jānis",
    "Þórunn",
];
const FAMILY: [&str; 16] = [
    "Müller",
    "García López",
    "Kowalska",
    "Sørensen",
    "Παπαδόπουλος",
    "Иванов",
    "de l'Hôpital",
    "Nováková",
    "Ó Briain",
    "Rossi",
    "Tamm",
    "Ionescu",
    "Bērziņa",
    "Virtanen",
    "van den Berg",
    "Szabó",
];

/// The States that take part, as often as they have people.
pub struct Crowd {
    states: Vec<MemberState>,
    day: Date,
}

/// How many of a hundred signatories each State has; the others share what is left.
const LARGE: [(MemberState, usize); 6] = [
    (MemberState::De, 24),
    (MemberState::Fr, 14),
    (MemberState::It, 14),
    (MemberState::Es, 11),
    (MemberState::Pl, 9),
    (MemberState::Ro, 5),
];

impl Crowd {
    pub fn new(day: Date) -> Self {
        let all = Law::of(Regime::R2019).states_on(day);
        let large = LARGE
            .iter()
            .flat_map(|(state, share)| std::iter::repeat_n(*state, *share));
        let mut states: Vec<_> = large.collect();
        states.extend(
            all.iter()
                .filter(|state| LARGE.iter().all(|(large, _)| large != *state)),
        );
        Self { states, day }
    }

    /// The person with this number: every hundredth signs a second time, and every five hundredth with another address.
    pub fn person(&self, number: usize) -> (&'static Form, Particulars) {
        let same = if number % 100 == 99 { number - 1 } else { number };
        let state = self.states[same % self.states.len()];
        let form = Law::of(Regime::R2019)
            .form(state, self.day)
            .expect("the State takes part");
        let mut particulars = Particulars::new();
        for field in &form.fields {
            particulars.set(*field, value(*field, form, same));
        }
        if number % 500 == 499 && form.asks(Field::ResidenceStreet) {
            particulars.set(Field::ResidenceStreet, "Rue d'ailleurs".to_owned());
        }
        (form, particulars)
    }
}

fn value(field: Field, form: &Form, number: usize) -> String {
    let state = form.state.code();
    match field {
        Field::GivenNames => GIVEN[number % 16].to_owned(),
        Field::FamilyNames | Field::NameAtBirth => format!("{} {}", FAMILY[number / 16 % 16], letters(number)),
        Field::FathersName => GIVEN[number / 7 % 16].to_owned(),
        Field::ResidenceStreet => format!("Rue de la Loi {}", number % 300),
        Field::ResidenceNumber => (number % 150).to_string(),
        Field::ResidencePostcode => format!("{:05}", number % 99_999),
        Field::ResidenceCity | Field::PlaceOfBirth => "Bruxelles-Ville".to_owned(),
        Field::ResidenceCountry | Field::CountryOfPermanentResidence | Field::Nationality => state.to_owned(),
        Field::DateOfBirth => format!(
            "{:02}.{:02}.{}",
            1 + number % 28,
            1 + number / 28 % 12,
            1940 + number % 65
        ),
        Field::DocumentOrNumberType => form
            .documents
            .first()
            .map_or("", |document| document.kind.key())
            .to_owned(),
        Field::DocumentOrNumber => format!("X{number:010}"),
        Field::IssuingAuthority => "Comune di Roma".to_owned(),
    }
}

/// A name that nobody else has.
fn letters(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.push(char::from(b'a' + u8::try_from(number % 26).expect("a letter")));
        number /= 26;
        if number == 0 {
            return name;
        }
    }
}
